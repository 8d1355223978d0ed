//! Which iterators only move through what is there already, so that an item may be taken before the round it is for.

/// The iterators over ranges, slices, arrays and `Vec`s.
const SOURCES: &[&str] = &[
    "alloc::vec::into_iter::IntoIter",
    "core::array::iter::IntoIter",
    "core::option::IntoIter",
    "core::option::Iter",
    "core::ops::range::Range",
    "core::ops::range::RangeInclusive",
    "core::slice::iter::Chunks",
    "core::slice::iter::ChunksExact",
    "core::slice::iter::Iter",
    "core::slice::iter::IterMut",
    "core::slice::iter::Windows",
    "core::str::iter::Lines",
    "core::str::iter::SplitWhitespace",
    "alloc::collections::vec_deque::into_iter::IntoIter",
    "alloc::collections::vec_deque::iter::Iter",
    "alloc::collections::btree::map::Iter",
    "alloc::collections::btree::map::IntoIter",
    "std::collections::hash::map::Iter",
    "std::collections::hash::map::IntoIter",
];

/// What takes items of others, and calls nothing of the user's.
const ADAPTERS: &[&str] = &[
    "core::iter::adapters::copied::Copied",
    "core::iter::adapters::enumerate::Enumerate",
    "core::iter::adapters::rev::Rev",
    "core::iter::adapters::skip::Skip",
    "core::iter::adapters::step_by::StepBy",
    "core::iter::adapters::take::Take",
    "core::iter::adapters::chain::Chain",
    "core::iter::adapters::zip::Zip",
];

/// Whether `next` of an `I` has no effect but to go on. Its name tells: nothing else is known of the type.
pub(super) fn only_move<I: Iterator>() -> bool {
    is_known(std::any::type_name::<I>())
}

fn is_known(name: &str) -> bool {
    let (outer, arguments) = name.split_once('<').unwrap_or((name, ""));
    if SOURCES.contains(&outer) || is_split(outer, arguments) {
        return true;
    }
    ADAPTERS.contains(&outer)
        && arguments.strip_suffix('>').is_some_and(|arguments| {
            let iterators = split(arguments);
            !iterators.is_empty() && iterators.into_iter().all(|iterator| is_known(iterator.trim()))
        })
}

/// Whether a text is divided by a text or a character. Other patterns call something.
fn is_split(outer: &str, arguments: &str) -> bool {
    let pattern = arguments.strip_suffix('>').and_then(|arguments| split(arguments).pop());
    outer == "core::str::iter::Split" && matches!(pattern.map(str::trim), Some("&str" | "char"))
}

/// The type arguments in a list.
fn split(arguments: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    for (index, character) in arguments.char_indices() {
        match character {
            '<' | '(' | '[' => depth += 1,
            // Not the end of an arrow.
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&arguments[start..index]);
                start = index + 1;
            }
            _ => {}
        }
        before = character;
    }
    parts.push(&arguments[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::only_move;

    fn moves<I: Iterator>(_: I) -> bool {
        only_move::<I>()
    }

    #[test]
    fn ranges_slices_arrays_and_vectors_only_move() {
        let texts = vec![String::new(), String::new()];
        assert!(moves(0..3) && moves(0..=3_u8) && moves((0..9).step_by(2).rev()));
        assert!(moves(texts.iter()) && moves(texts.iter().enumerate().skip(1)) && moves(texts.chunks(1)));
        assert!(moves([1, 2].into_iter()) && moves(texts.iter().zip(0..2)) && moves([3].iter().copied()));
        assert!(moves(vec![texts.clone()].into_iter()));
        assert!(moves("a b".split(" ")) && moves("a b".split(' ').enumerate()));
        assert!(moves("a b".lines()) && moves("a b".split_whitespace().zip(0..3)));
        assert!(moves(vec![|x: u8| -> u8 { x }].into_iter().zip([Some((1, "a"))])));
    }

    #[test]
    fn what_calls_code_of_the_users_does_not() {
        let texts = [String::new()];
        assert!(!moves(texts.iter().map(String::len)));
        assert!(!moves(texts.iter().filter(|text| text.is_empty()).enumerate()));
        assert!(!moves(texts.iter().zip(std::iter::from_fn(|| Some(1)))));
        assert!(!moves(std::iter::repeat_with(|| 1).take(3)));
        assert!(!moves("a b".split(char::is_whitespace)));
        assert!(!moves(Box::new(0..3) as Box<dyn Iterator<Item = i32>>));
    }
}
