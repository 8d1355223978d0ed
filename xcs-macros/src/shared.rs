//! What the calls of one batch share: arguments that are an `Arc`. A macro sees no types, so the name decides.

use syn::{Type, TypeReference};

/// Whether a parameter of this type is shared: `Arc<..>` or `&Arc<..>`.
pub(crate) fn is_shared(written: &Type) -> bool {
    match written {
        Type::Group(group) => is_shared(&group.elem),
        Type::Paren(paren) => is_shared(&paren.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Arc"),
        Type::Reference(TypeReference { mutability: None, elem, .. }) => {
            !matches!(**elem, Type::Reference(_)) && is_shared(elem)
        }
        _ => false,
    }
}
