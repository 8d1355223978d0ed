//! What keys are made of, taken apart again, so that a report can say how one differs from another.

#[cfg(feature = "tensor")]
use super::{
    inputs::{POSITION, SHARED},
    scalar,
    verdict::Names,
};

/// An input of a function, as far as a key has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Part {
    /// The name of the argument.
    pub(crate) name: String,
    /// What it is; `None` if that cannot be written.
    pub(crate) text: Option<String>,
    /// Whether there is nothing to say of it unless another one differs.
    pub(crate) is_plain: bool,
    /// What the key has of it.
    pub(crate) words: Vec<u64>,
}

#[cfg(feature = "tensor")]
impl Part {
    /// The parts of the values that a plan depends on: scalars, and where tensors lie.
    pub(super) fn of_values(values: &[u64], names: Names) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut tensors: Vec<u64> = Vec::new();
        let mut rest = values.iter().copied();
        while let Some(word) = rest.next() {
            let position = (word & !SHARED) >> POSITION;
            let what = word & ((1 << POSITION) - 1);
            let mut words = vec![word];
            let mut take = |count: u64| words.extend(rest.by_ref().take(usize::try_from(count).unwrap_or(usize::MAX)));
            let (text, is_plain) = if word & SHARED != 0 {
                take(1);
                let earlier = usize::try_from(what).ok().and_then(|index| tensors.get(index).copied());
                let earlier = earlier.map_or_else(|| "an earlier tensor".to_owned(), |earlier| names.of(earlier));
                let apart = match words[1].cast_signed() {
                    0 => String::new(),
                    distance => format!(", {distance} elements on"),
                };
                tensors.push(position);
                (Some(format!("in the memory of {earlier}{apart}")), false)
            } else if what == 0 {
                tensors.push(position);
                (Some("in memory of its own".to_owned()), true)
            } else if what & scalar::LENGTHS != 0 {
                take(what - scalar::LENGTHS);
                (Some(format!("{:?}", &words[1..])), false)
            } else {
                take(1);
                (words.get(1).and_then(|bits| scalar::written(what, *bits)), false)
            };
            parts.push(Part { name: names.of(position), text, is_plain, words });
        }
        parts
    }
}
