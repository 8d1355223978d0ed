//! Finding a site by the type name of a function item.
//!
//! A site knows the type name of an item nested in its function, `krate::Model<_>::score::here`; the caller has
//! the type name of the function, `krate::Model<f32>::score`. Without the last segment, type arguments and
//! `{{closure}}` they are equal. A provided method is nested in its trait, `krate::Trait::score`, and named by its
//! implementor, `<u8 as krate::Trait>::score`: that matches too.

/// The path of a site, from the type name of the item nested in it.
pub(super) fn of_site(nested: &str) -> String {
    let path = strip(nested);
    path.rsplit_once("::").map_or(path.clone(), |(function, _)| function.to_owned())
}

/// The path of a function, from its own type name.
pub(super) fn of_function(name: &str) -> String {
    strip(name)
}

/// Whether a function of path `asked` has the site of path `site`.
pub(super) fn matches(site: &str, asked: &str) -> bool {
    if site == asked {
        return true;
    }
    // `<Type as Trait>::method` has the site of `Trait::method` if the method is provided.
    asked
        .strip_prefix('<')
        .and_then(|rest| rest.split_once(" as "))
        .and_then(|(_, rest)| rest.rsplit_once(">::"))
        .is_some_and(|(of, method)| site.strip_suffix(method).and_then(|site| site.strip_suffix("::")) == Some(of))
}

/// Drops type arguments (`<..>` after a name) and `::{{closure}}`. A `<` at the beginning of a path stays: it
/// belongs to `<Type as Trait>`.
fn strip(name: &str) -> String {
    let mut stripped = String::with_capacity(name.len());
    let mut depth = 0;
    let mut before = None;
    for c in name.chars() {
        let after_name = before.is_some_and(|b: char| b.is_alphanumeric() || b == '_' || b == ':');
        match c {
            '<' if depth > 0 || after_name => depth += 1,
            '>' if depth > 0 && before != Some('-') => depth -= 1,
            _ if depth == 0 => stripped.push(c),
            _ => {}
        }
        before = Some(c);
    }
    // `name::<..>` leaves its colons behind.
    stripped.replace("::{{closure}}", "").replace("::::", "::").trim_end_matches("::").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_item_finds_its_site() {
        for (nested, function) in [
            ("krate::m::rank::here", "krate::m::rank"),
            ("krate::Model<_>::score::here", "krate::Model<f32>::score"),
            ("krate::scale::here", "krate::scale<alloc::vec::Vec<f32>>"),
            ("krate::answer::{{closure}}::here", "krate::answer"),
            ("<u8 as krate::Trait>::go::here", "<u8 as krate::Trait>::go"),
            ("<krate::Model<_> as krate::Trait<_>>::go::here", "<krate::Model<u8> as krate::Trait<i8>>::go"),
            ("krate::Trait::provided::here", "<u8 as krate::Trait>::provided"),
            ("krate::apply::here", "krate::apply<fn(u8) -> u8>"),
        ] {
            assert!(matches(&of_site(nested), &of_function(function)), "{nested} | {function}");
        }
    }

    #[test]
    fn other_functions_do_not() {
        for (nested, function) in [
            ("krate::m::rank::here", "krate::rank"),
            ("krate::Other::provided::here", "<u8 as krate::Trait>::provided"),
            ("krate::Trait::other::here", "<u8 as krate::Trait>::provided"),
        ] {
            assert!(!matches(&of_site(nested), &of_function(function)), "{nested} | {function}");
        }
    }
}
