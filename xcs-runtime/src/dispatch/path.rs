//! The path of a function, from a type name.

/// The path of a site, from the type name of the item nested in it: `krate::Model::score`.
pub(crate) fn path_of_nested(nested: &str) -> String {
    let path = without_type_arguments(nested);
    path.rsplit_once("::").map_or(path.clone(), |(function, _)| function.to_owned())
}

/// Which of `paths` the path `asked` means: the same ones, else the provided method that it is an implementor's name of.
pub(crate) fn find<'a>(paths: impl Iterator<Item = &'a str> + Clone, asked: &str) -> Option<&'a str> {
    paths.clone().find(|path| *path == asked).or_else(|| {
        // `<Type as Trait>::method` has the site of `Trait::method`.
        let (of, method) = asked.strip_prefix('<')?.split_once(" as ")?.1.rsplit_once(">::")?;
        paths.into_iter().find(|path| path.rsplit_once("::") == Some((of, method)))
    })
}

/// Drops type arguments (`<..>` after a name) and `::{{closure}}`. A `<` at the beginning of a path stays: it
/// belongs to `<Type as Trait>`.
pub(crate) fn without_type_arguments(name: &str) -> String {
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
