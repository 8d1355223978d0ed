//! The path of a function, from a type name.

/// The path of a site, from the type name of the item nested in it: `krate::Model::score`.
pub(crate) fn path_of_nested(nested: &str) -> String {
    let path = without_type_arguments(nested);
    path.rsplit_once("::").map_or(path.clone(), |(function, _)| function.to_owned())
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
