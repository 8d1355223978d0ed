//! How a signature, or a plan, differs from the nearest one that was known before it.

use crate::dispatch::Part;

/// How a signature or a plan differs from an earlier one.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Difference {
    /// The index of the earlier one: the nearest, which differs in the fewest places.
    pub from: usize,
    /// What differs, by the names of the arguments: `query: f32[64, 3] instead of f32[32, 3]`.
    pub inputs: Vec<String>,
}

/// The difference of each to the nearest before it; the first one has none.
pub(super) fn differences(all: &[&[Part]]) -> Vec<Option<Difference>> {
    /// So many are looked at, from the latest back: who has thousands of shapes is told enough by the last ones.
    const LOOKED_AT: usize = 256;
    let nearest = |index: usize| {
        let before = index.saturating_sub(LOOKED_AT)..index;
        before.rev().min_by_key(|&earlier| distance(all[index], all[earlier]))
    };
    let indices = 0..all.len();
    { indices }
        .map(|index| {
            let from = nearest(index)?;
            Some(Difference { from, inputs: said(all[index], all[from]) })
        })
        .collect()
}

/// The parts of one and of the other that have the same name.
fn pairs<'a>(now: &'a [Part], before: &'a [Part]) -> impl Iterator<Item = (Option<&'a Part>, Option<&'a Part>)> {
    fn of<'a>(parts: &'a [Part], name: &str) -> Option<&'a Part> {
        parts.iter().find(|part| part.name == name)
    }
    let gone = before.iter().filter(|part| of(now, &part.name).is_none()).map(|part| (None, Some(part)));
    now.iter().map(|part| (Some(part), of(before, &part.name))).chain(gone)
}

/// How many parts differ, and in how many words.
fn distance(now: &[Part], before: &[Part]) -> (usize, usize) {
    let mut distance = (0, 0);
    for (now, before) in pairs(now, before) {
        let words = |part: Option<&Part>| part.map_or(0, |part| part.words.len());
        let words = match (now, before) {
            (Some(now), Some(before)) if now.words.len() == before.words.len() => {
                now.words.iter().zip(&before.words).filter(|(now, before)| now != before).count()
            }
            _ => words(now) + words(before),
        };
        distance = (distance.0 + usize::from(words > 0), distance.1 + words);
    }
    distance
}

fn said(now: &[Part], before: &[Part]) -> Vec<String> {
    let differing =
        pairs(now, before).filter(|(now, before)| now.map(|part| &part.words) != before.map(|part| &part.words));
    differing
        .map(|(now, before)| {
            let name = now.or(before).map_or("", |part| &part.name);
            let written = |part: Option<&Part>| match part {
                Some(part) => part.text.clone(),
                None => Some("nothing that counts".to_owned()),
            };
            match (written(now), written(before)) {
                (Some(now), Some(before)) if now != before => format!("{name}: {now} instead of {before}"),
                _ => format!("{name}: another value"),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, text: &str, words: &[u64]) -> Part {
        Part { name: name.to_owned(), text: Some(text.to_owned()), is_plain: false, words: words.to_vec() }
    }

    #[test]
    fn the_nearest_earlier_one_is_named() {
        let all = [
            vec![part("a", "f32[2, 3]", &[2, 2, 3]), part("b", "f32[3]", &[1, 3])],
            vec![part("a", "f32[9, 9]", &[2, 9, 9]), part("b", "f32[9]", &[1, 9])],
            vec![part("a", "f32[2, 4]", &[2, 2, 4]), part("b", "f32[3]", &[1, 3])],
            vec![part("a", "f32[9, 9]", &[2, 9, 9])],
        ];
        let all: Vec<&[Part]> = all.iter().map(Vec::as_slice).collect();
        let found = differences(&all);
        assert_eq!(found[0], None);
        let of = |index: usize| found[index].as_ref().map(|found| (found.from, found.inputs.join("; "))).unwrap();
        assert_eq!(of(1), (0, "a: f32[9, 9] instead of f32[2, 3]; b: f32[9] instead of f32[3]".into()));
        assert_eq!(of(2), (0, "a: f32[2, 4] instead of f32[2, 3]".into()));
        assert_eq!(of(3), (1, "b: nothing that counts instead of f32[9]".into()));
    }

    #[test]
    fn what_cannot_be_written_is_another_value() {
        let unwritten = |word| vec![Part { name: "m".into(), text: None, is_plain: false, words: vec![word] }];
        let (one, two) = (unwritten(1), unwritten(2));
        let found = differences(&[&one, &two]);
        assert_eq!(found[1].as_ref().unwrap().inputs, ["m: another value"]);
    }
}
