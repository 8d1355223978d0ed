//! Signatures: what a decision is keyed by.

#[cfg(feature = "tensor")]
use crate::{
    array::{DType, Element, cast_ref, describe},
    tensor::Tensor,
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Type arguments, and element type, shape and layout of tensor arguments, as words that are compared exactly.
#[derive(Clone, Default)]
pub struct Signature {
    words: Words,
    /// The names of the first type arguments, for reports: their words are hashes. Equal words have equal names.
    types: [Option<fn() -> &'static str>; TYPES],
}

const TYPES: usize = 4;

impl PartialEq for Signature {
    fn eq(&self, other: &Signature) -> bool {
        self.words == other.words
    }
}

/// Words, inline as long as there are few.
#[derive(Clone, PartialEq, Eq)]
enum Words {
    Inline { count: usize, words: [u64; INLINE] },
    Spilled(Vec<u64>),
}

const INLINE: usize = 16;

impl Default for Words {
    fn default() -> Self {
        Words::Inline { count: 0, words: [0; INLINE] }
    }
}

impl Words {
    #[inline]
    fn push(&mut self, word: u64) {
        match self {
            Words::Inline { count, words } if *count < INLINE => {
                words[*count] = word;
                *count += 1;
            }
            Words::Inline { words, .. } => {
                let mut spilled = words.to_vec();
                spilled.push(word);
                *self = Words::Spilled(spilled);
            }
            Words::Spilled(words) => words.push(word),
        }
    }

    fn as_slice(&self) -> &[u64] {
        match self {
            Words::Inline { count, words } => &words[..*count],
            Words::Spilled(words) => words,
        }
    }
}

/// The first word of a tensor: this, then element type, rank and whether strides follow.
#[cfg(feature = "tensor")]
const TENSOR: u64 = 1 << 63;
/// The first word of a type or constant argument, followed by its hash.
const TYPE: u64 = 1 << 62;

impl Signature {
    /// The signature of a function without arguments.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The signature that `sign` writes down.
    #[inline]
    pub fn of(sign: impl FnOnce(&mut Signature)) -> Self {
        let mut signature = Self::new();
        sign(&mut signature);
        signature
    }

    /// Adds a type argument.
    #[inline]
    pub fn type_argument<T: ?Sized>(&mut self) {
        self.hashed(&typeid::of::<T>());
        if let Some(free) = self.types.iter_mut().find(|name| name.is_none()) {
            *free = Some(std::any::type_name::<T>);
        }
    }

    /// Adds a constant argument.
    pub fn const_argument<T: Hash>(&mut self, value: T) {
        self.hashed(&value);
    }

    fn hashed(&mut self, value: &impl Hash) {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        self.words.push(TYPE);
        self.words.push(hasher.finish());
    }

    /// Adds an argument: a tensor, or a reference to one, by element type, shape and layout; anything else by
    /// nothing.
    #[inline]
    pub fn argument<T: ?Sized>(&mut self, value: &T) {
        #[cfg(feature = "tensor")]
        {
            // Each comparison is of two constants once `T` is known.
            self.tensor::<T, f32>(value);
            self.tensor::<T, f64>(value);
            self.tensor::<T, i32>(value);
            self.tensor::<T, i64>(value);
            self.tensor::<T, u8>(value);
            self.tensor::<T, bool>(value);
        }
        #[cfg(not(feature = "tensor"))]
        let _ = value;
    }

    #[cfg(feature = "tensor")]
    #[inline]
    fn tensor<T: ?Sized, E: Element>(&mut self, value: &T) {
        if let Some(tensor) = cast_ref::<T, Tensor<E>>(value) {
            self.push_tensor(tensor);
        }
    }

    #[cfg(feature = "tensor")]
    #[inline]
    fn push_tensor<E: Element>(&mut self, tensor: &Tensor<E>) {
        let strided = tensor.value().ready().map(|array| array.layout()).filter(|layout| !layout.is_row_major());
        let shape = tensor.shape();
        self.words.push(TENSOR | (E::DTYPE as u64) << 32 | (shape.len() as u64) << 8 | u64::from(strided.is_some()));
        for &length in shape {
            self.words.push(length as u64);
        }
        for &stride in strided.iter().flat_map(|layout| layout.strides()) {
            self.words.push(stride as u64);
        }
    }

    /// The hash under which a decision is looked up.
    #[inline]
    pub(super) fn hash_word(&self) -> u64 {
        self.words
            .as_slice()
            .iter()
            .fold(0, |hash: u64, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// The names of the type arguments: of the first four.
    pub(super) fn types(&self) -> impl Iterator<Item = &'static str> {
        self.types.iter().flatten().map(|name| name())
    }

    /// The tensor arguments, for people: `f32[64, 3], i64[2] with strides [3]`.
    pub(super) fn arguments(&self) -> String {
        let tensors = self.tensors();
        if tensors.is_empty() {
            return "no argument is itself a tensor (inside structs, tuples, slices and `self` is not looked at)"
                .into();
        }
        tensors.join(", ")
    }

    #[cfg(feature = "tensor")]
    fn tensors(&self) -> Vec<String> {
        let mut tensors = Vec::new();
        let mut words = self.words.as_slice().iter().copied();
        while let Some(word) = words.next() {
            let dtype = DType::ALL.into_iter().find(|dtype| *dtype as u64 == word >> 32 & 0xff);
            let (false, Some(dtype)) = (word == TYPE, dtype) else {
                // Its hash.
                words.next();
                continue;
            };
            let shape: Vec<usize> =
                words.by_ref().take((word >> 8 & 0xff) as usize).map(|length| length as usize).collect();
            let strides: Option<Vec<isize>> =
                (word & 1 == 1).then(|| words.by_ref().take(shape.len()).map(|stride| stride as isize).collect());
            tensors.push(describe(dtype, &shape, strides.as_deref()));
        }
        tensors
    }

    #[cfg(not(feature = "tensor"))]
    fn tensors(&self) -> Vec<String> {
        Vec::new()
    }
}
