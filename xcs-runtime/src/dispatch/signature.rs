//! Signatures: what a decision is keyed by, as it is kept.

#[cfg(feature = "tensor")]
use super::inputs::HASHED;
use super::{
    inputs::{Inputs, Types},
    statics::Kept,
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
        *self.words == *arguments.words.as_slice()
            && self.types == arguments.types
            && self.statics.len() == arguments.statics.len()
            && self.statics.iter().zip(&arguments.statics).all(|(kept, argument)| argument.is(kept))
    }

    /// The names of the type arguments: of the first four.
    pub(super) fn types(&self) -> impl Iterator<Item = &'static str> {
        self.types.names()
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
        let mut words = self.words.iter().copied();
        while let Some(word) = words.next() {
            let dtype = DType::ALL.into_iter().find(|dtype| *dtype as u64 == word >> 32 & 0xff);
            let (false, Some(dtype)) = (word == HASHED, dtype) else {
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
