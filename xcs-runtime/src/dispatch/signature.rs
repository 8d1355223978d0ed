//! Signatures: what a decision is keyed by, as it is kept.

#[cfg(feature = "tensor")]
use super::{inputs::NUMBER, scalar};
use super::{
    inputs::{HASHED, Inputs, STATIC, TENSOR, TYPE, Types},
    parts::Part,
    statics::{self, Kept},
    verdict::Names,
    words::same_words,
};
#[cfg(feature = "tensor")]
use crate::array::{DType, describe};

/// Type arguments, static arguments, and element type, shape and layout of tensor arguments.
pub(super) struct Signature {
    words: Box<[u64]>,
    types: Types,
    statics: Box<[Kept]>,
}

impl Signature {
    pub(super) fn of(arguments: &Inputs<'_>) -> Self {
        Signature {
            words: arguments.words.as_slice().into(),
            types: arguments.types,
            statics: arguments.statics.iter().map(|argument| argument.keep()).collect(),
        }
    }

    #[cfg(feature = "tensor")]
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    /// Whether `arguments` have this signature.
    #[inline]
    pub(super) fn is_of(&self, arguments: &Inputs<'_>) -> bool {
        same_words(&self.words, arguments.words.as_slice())
            && self.types == arguments.types
            && self.statics.len() == arguments.statics.len()
            && self.statics.iter().zip(&arguments.statics).all(|(kept, argument)| argument.is(kept))
    }

    /// The names of the type arguments: of the first four.
    pub(super) fn types(&self) -> impl Iterator<Item = &'static str> {
        self.types.names()
    }

    /// Whether `other` has the same words and types: for reports, where equal hashes are proof enough.
    #[cfg(feature = "tensor")]
    pub(super) fn looks_like(&self, other: &Signature) -> bool {
        self.words == other.words && self.types == other.types
    }

    /// The tensor arguments, for people: `f32[64, 3], i64[2] with strides [3]`.
    pub(super) fn arguments(&self) -> String {
        let tensors = self.inputs(Names("")).filter(|input| input.is_tensor);
        let tensors: Vec<String> = tensors.filter_map(|input| input.part.text).collect();
        if tensors.is_empty() {
            return "no argument is itself a tensor (inside structs, tuples, slices and `self` is not looked at)"
                .into();
        }
        tensors.join(", ")
    }

    /// Everything that it has, for people.
    pub(super) fn parts(&self, names: Names) -> Vec<Part> {
        self.inputs(names).map(|input| input.part).collect()
    }

    fn inputs(&self, names: Names) -> impl Iterator<Item = Input> {
        let mut words = self.words.iter().copied();
        let (mut types, mut statics) = (self.types(), self.statics.iter());
        std::iter::from_fn(move || {
            let word = words.next()?;
            if word & TENSOR != 0 {
                return Some(tensor(word, &mut words, names));
            }
            debug_assert!(word & HASHED != 0);
            let value = words.next()?;
            let text = if word & TYPE != 0 {
                types.next().map(str::to_owned)
            } else if word & STATIC != 0 {
                statics.next().and_then(statics::written)
            } else {
                constant(word, value)
            };
            let part =
                Part { name: names.of(word & u64::from(u32::MAX)), text, is_plain: false, words: vec![word, value] };
            Some(Input { part, is_tensor: false })
        })
    }
}

struct Input {
    part: Part,
    is_tensor: bool,
}

#[cfg(feature = "tensor")]
fn tensor(word: u64, rest: &mut impl Iterator<Item = u64>, names: Names) -> Input {
    let mut words = vec![word];
    let rank = usize::try_from(word >> 8 & 0xff).unwrap_or_default();
    let is_strided = word & 1 == 1;
    words.extend(rest.take(if is_strided { 2 * rank } else { rank }));
    let shape: Vec<usize> = words[1..].iter().take(rank).map(|&length| length as usize).collect();
    let strides: Vec<isize> = words[1..].iter().skip(rank).map(|&stride| stride as isize).collect();
    let dtype = DType::ALL.into_iter().find(|dtype| *dtype as u64 == word >> 32 & 0xff);
    let text = dtype.map(|dtype| describe(dtype, &shape, is_strided.then_some(&strides)));
    let name = names.of(word >> 40 & 0xffff);
    Input { part: Part { name, text, is_plain: false, words }, is_tensor: true }
}

#[cfg(not(feature = "tensor"))]
fn tensor(word: u64, _: &mut impl Iterator<Item = u64>, names: Names) -> Input {
    Input {
        part: Part { name: names.of(word >> 40 & 0xffff), text: None, is_plain: false, words: vec![word] },
        is_tensor: true,
    }
}

#[cfg(feature = "tensor")]
fn constant(word: u64, value: u64) -> Option<String> {
    scalar::written(word >> NUMBER & 0xff, value)
}

#[cfg(not(feature = "tensor"))]
fn constant(_: u64, _: u64) -> Option<String> {
    None
}
