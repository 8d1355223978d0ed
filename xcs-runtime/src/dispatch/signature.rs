//! Signatures: what a decision is keyed by.

#[cfg(feature = "tensor")]
use crate::{
    array::{DType, Element, cast_ref},
    tensor::Tensor,
};
#[cfg(feature = "tensor")]
use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Type arguments, and element type, shape and layout of tensor arguments, as words that are compared exactly.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Signature {
    words: Words,
}

/// Words, inline as long as there are few.
#[derive(Clone, PartialEq, Eq, Hash)]
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

    /// Adds a type argument.
    #[inline]
    pub fn type_argument<T: ?Sized>(&mut self) {
        self.hashed(&typeid::of::<T>());
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

    /// The tensor arguments, for people: `f32[64, 3], i64[2] (strided)`.
    pub(crate) fn describe(&self) -> String {
        let mut text = String::new();
        let mut words = self.words.as_slice().iter().copied();
        while let Some(word) = words.next() {
            if word == TYPE {
                words.next();
                continue;
            }
            #[cfg(feature = "tensor")]
            {
                let name =
                    DType::ALL.into_iter().find(|dtype| *dtype as u64 == word >> 32 & 0xff).map_or("?", DType::name);
                let shape: Vec<u64> = words.by_ref().take((word >> 8 & 0xff) as usize).collect();
                let comma = if text.is_empty() { "" } else { ", " };
                let _ = write!(text, "{comma}{name}{shape:?}");
                if word & 1 == 1 {
                    let strides: Vec<i64> = words.by_ref().take(shape.len()).map(|stride| stride as i64).collect();
                    let _ = write!(text, " with strides {strides:?}");
                }
            }
        }
        if text.is_empty() {
            text.push_str("no tensor arguments");
        }
        text
    }
}
