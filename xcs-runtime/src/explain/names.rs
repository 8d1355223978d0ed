//! Finding a site by the type name of a function item.
//!
//! A site knows the type name of an item nested in its function, `krate::Model<_>::score::here`; the caller has
//! the type name of the function, `krate::Model<f32>::score`. Without the last segment, type arguments and
//! `{{closure}}` they are equal. A provided method is nested in its trait, `krate::Trait::score`, and named by its
//! implementor, `<u8 as krate::Trait>::score`: that is what is meant if the implementor has no method of its own.

use crate::dispatch::without_type_arguments;

/// The path of the function that a value is, from the value's type name; if it is none that can be named, what to pass
/// instead.
pub(super) fn of_value(name: &str) -> Result<String, &'static str> {
    let item = name.trim_start_matches(['&', ' ']);
    let is_pointer = ["fn(", "for<", "unsafe ", "extern "].iter().any(|start| item.starts_with(start));
    if is_pointer || item.contains("dyn ") {
        return Err("a function pointer does not say which function it is. Pass the function itself, as in \
                    xcs::explain(rank), or its path to xcs::explain_site");
    }
    if item.ends_with("{{closure}}") {
        return Err("a closure or a future has no report. Pass the function that it calls, as in \
                    xcs::explain(rank), or its path to xcs::explain_site");
    }
    Ok(without_type_arguments(item))
}

/// Those of `paths` that somebody who asked for `asked` may have meant: they end alike, or begin alike behind the
/// last `::`.
pub(super) fn alike<'a>(paths: impl Iterator<Item = &'a str>, asked: &str) -> Vec<&'a str> {
    let name = |path: &str| path.rsplit("::").next().unwrap_or_default().to_lowercase();
    let wanted = name(asked);
    let mut alike: Vec<&str> = paths
        .filter(|path| !wanted.is_empty() && (name(path).ends_with(&wanted) || name(path).starts_with(&wanted)))
        .collect();
    alike.sort_unstable();
    alike.dedup();
    alike
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::{find, path_of_nested};

    fn means(function: &str, nested: &str) -> bool {
        let path = path_of_nested(nested);
        find(std::iter::once(path.as_str()), &of_value(function).unwrap()).is_some()
    }

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
            assert!(means(function, nested), "{nested} | {function}");
        }
    }

    #[test]
    fn other_functions_do_not() {
        for (nested, function) in [
            ("krate::m::rank::here", "krate::rank"),
            ("krate::Other::provided::here", "<u8 as krate::Trait>::provided"),
            ("krate::Trait::other::here", "<u8 as krate::Trait>::provided"),
        ] {
            assert!(!means(function, nested), "{nested} | {function}");
        }
    }

    #[test]
    fn an_implementors_own_method_comes_before_the_provided_one() {
        let paths = ["krate::Trait::score", "<krate::B as krate::Trait>::score"];
        for (asked, means) in
            [("<krate::B as krate::Trait>::score", paths[1]), ("<u8 as krate::Trait>::score", paths[0])]
        {
            assert_eq!(find(paths.into_iter(), asked), Some(means));
        }
    }

    #[test]
    fn only_function_items_have_a_path() {
        assert_eq!(of_value("&&krate::rank").unwrap(), "krate::rank");
        for name in
            ["fn(u8) -> u8", "for<'a> fn(&'a u8)", "alloc::boxed::Box<dyn core::ops::Fn()>", "krate::f::{{closure}}"]
        {
            assert!(of_value(name).is_err(), "{name}");
        }
    }

    #[test]
    fn paths_that_end_alike_are_proposed() {
        let paths = ["krate::imp", "krate::simp", "krate::imp::other", "krate::important"];
        assert_eq!(alike(paths.into_iter(), "wrong::Imp"), ["krate::imp", "krate::important", "krate::simp"]);
        assert!(alike(paths.into_iter(), "rank").is_empty());
    }
}
