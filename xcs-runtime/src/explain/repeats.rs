//! Lists of words with their repetitions collapsed: a loop of three operations is three words, not three hundred.

/// The words, with each run of a repeated group written once: `(mul add sqrt) x33`.
pub(super) fn collapsed(words: &[&str]) -> String {
    /// The longest group that is looked for.
    const LONGEST: usize = 16;
    /// Runs of fewer words stay as they are: they read better so.
    const WORTH: usize = 4;
    let mut parts: Vec<String> = Vec::new();
    let mut rest = words;
    while let Some((first, after)) = rest.split_first() {
        // The group whose run is longest, and of these the shortest group.
        let (group, times) = (1..=LONGEST.min(rest.len() / 2))
            .rev()
            .map(|group| (group, times(rest, group)))
            .max_by_key(|(group, times)| if *times > 1 { group * times } else { 0 })
            .unwrap_or((1, 1));
        if times < 2 || group * times < WORTH {
            parts.push((*first).to_owned());
            rest = after;
            continue;
        }
        let repeated = rest[..group].join(" ");
        parts.push(if group == 1 { format!("{repeated} x{times}") } else { format!("({repeated}) x{times}") });
        rest = &rest[group * times..];
    }
    parts.join(" ")
}

/// How often the first `group` words stand there one after the other.
fn times(words: &[&str], group: usize) -> usize {
    words.chunks_exact(group).take_while(|chunk| *chunk == &words[..group]).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_written_once() {
        for (words, text) in [
            ("", ""),
            ("mul add relu", "mul add relu"),
            ("add add add", "add add add"),
            ("add add add add add", "add x5"),
            ("exp mul add mul add mul add sum", "exp (mul add) x3 sum"),
            ("mul mul add mul mul add", "(mul mul add) x2"),
        ] {
            assert_eq!(collapsed(&words.split_whitespace().collect::<Vec<_>>()), text);
        }
    }
}
