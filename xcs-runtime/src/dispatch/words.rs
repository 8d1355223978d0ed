//! Words that are compared exactly: what keys are made of.

/// A list of words, inline as long as there are at most `N`.
#[derive(Clone, Debug)]
pub(super) enum Words<const N: usize> {
    Inline { count: usize, words: [u64; N] },
    Spilled(Vec<u64>),
}

impl<const N: usize> Words<N> {
    #[inline]
    pub(super) fn new() -> Self {
        Words::Inline { count: 0, words: [0; N] }
    }

    #[inline]
    pub(super) fn push(&mut self, word: u64) {
        match self {
            Words::Inline { count, words } if *count < N => {
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

    #[inline]
    pub(super) fn as_slice(&self) -> &[u64] {
        match self {
            Words::Inline { count, words } => &words[..*count],
            Words::Spilled(words) => words,
        }
    }
}

/// Whether words are the same. Not `==`, a call of the platform's comparison: that reads many at once, and waits for those that
/// have just been written one by one.
#[inline]
pub(super) fn same_words(a: &[u64], b: &[u64]) -> bool {
    a.len() == b.len() && std::iter::zip(a, b).all(|(a, b)| a == b)
}

/// A hash of words, continued from `hash`. Equal hashes prove nothing: words decide.
#[inline]
pub(super) fn hash_words(hash: u64, words: &[u64]) -> u64 {
    words.iter().fold(hash, |hash: u64, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn many_words_are_kept_in_order() {
        let mut words = Words::<3>::new();
        for word in 0..10 {
            words.push(word);
            assert_eq!(words.as_slice(), (0..=word).collect::<Vec<_>>());
        }
    }
}
