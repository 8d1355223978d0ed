//! The name that somebody meant who wrote another one.

/// The one of `names` that is nearest to `name`, the first of several; `None` where none is near.
///
/// Case and underscores do not matter. Near is what up to a third of the letters inserted, left out, replaced or swapped with
/// their neighbours leads to (the optimal string alignment distance).
pub(crate) fn nearest<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    let written = letters(name);
    names
        .iter()
        .map(|known| (distance(&written, &letters(known)), *known))
        .filter(|(distance, known)| 3 * distance <= written.len().max(letters(known).len()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

fn letters(name: &str) -> Vec<char> {
    name.chars().filter(|letter| *letter != '_').flat_map(char::to_lowercase).collect()
}

/// How many edits lead from `a` to `b`; no letter is edited twice.
fn distance(a: &[char], b: &[char]) -> usize {
    // `rows[i][j]` leads from the first `i` letters of `a` to the first `j` of `b`.
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut edits = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(rows[i - 2][j - 2] + 1);
            }
            row.push(edits);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 5] = ["max_ops", "no_op_limit", "crate", "key", "max"];

    #[test]
    fn slips_of_the_pen_are_near() {
        for slip in ["max_op", "maxops", "MaxOps", "mx_ops", "max_osp", "max_opts", "max-ops"] {
            assert_eq!(nearest(slip, &NAMES), Some("max_ops"), "{slip}");
        }
        assert_eq!(nearest("no_oplimits", &NAMES), Some("no_op_limit"));
        assert_eq!(nearest("no_limit", &NAMES), Some("no_op_limit"));
        assert_eq!(nearest("crates", &NAMES), Some("crate"));
        assert_eq!(nearest("kye", &NAMES), Some("key"));
    }

    #[test]
    fn other_words_are_not() {
        for word in ["", "_", "a", "foo", "static", "timeout", "größe"] {
            assert_eq!(nearest(word, &NAMES), None, "{word}");
        }
        assert_eq!(nearest("max_ops", &[]), None);
    }

    #[test]
    fn the_nearest_and_then_the_first_is_taken() {
        assert_eq!(nearest("maxi", &NAMES), Some("max"));
        assert_eq!(nearest("ab", &["abc", "ab_", "AB"]), Some("ab_"));
        assert_eq!(distance(&letters("abcd"), &letters("badc")), 2);
        assert_eq!(distance(&letters("abc"), &[]), 3);
    }
}
