//! What an expression is, as far as syntax tells.

use syn::{GenericParam, Ident, ReturnType, Signature, Type, ext::IdentExt};

use proc_macro2::Span;

/// What the value of an expression is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Class {
    /// A tensor.
    Tensor,
    /// Computed from scalars, shapes and literals: the same whenever those are.
    Scalar,
    /// Read from a tensor, by the call of `item` there.
    Item(Span),
    /// An argument whose value is part of the key.
    Static,
    /// A shape, a range, a list of operands: what operations take besides.
    Other,
}

/// The class of a parameter of type `of`. What is not so is found out when a call is proved.
pub(super) fn of_type(of: &Type, generics: &Signature) -> Class {
    match of {
        Type::Reference(reference) => of_type(&reference.elem, generics),
        Type::Paren(paren) => of_type(&paren.elem, generics),
        Type::Group(group) => of_type(&group.elem, generics),
        Type::Array(_) | Type::Slice(_) => Class::Other,
        Type::Path(path) => match path.path.get_ident() {
            Some(name) if is_primitive(name) || is_type_parameter(name, generics) => Class::Scalar,
            _ => Class::Tensor,
        },
        _ => Class::Tensor,
    }
}

/// Whether `name` is the name of a number or of `bool`.
pub(super) fn is_primitive(name: &Ident) -> bool {
    const PRIMITIVE: [&str; 15] =
        ["bool", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "u128", "u16", "u32", "u64", "u8", "usize"];
    PRIMITIVE.contains(&name.to_string().as_str())
}

/// Whether `name` is a type parameter of the function.
pub(super) fn is_type_parameter(name: &Ident, signature: &Signature) -> bool {
    signature.generics.type_params().any(|parameter| parameter.ident == *name)
}

/// Whether `name` is a constant parameter of the function.
pub(super) fn is_const_parameter(name: &Ident, signature: &Signature) -> bool {
    signature
        .generics
        .params
        .iter()
        .any(|parameter| matches!(parameter, GenericParam::Const(parameter) if parameter.ident == *name))
}

/// Whether constants are named like this: `EPS`, `HEAD_DIM`. One letter may be a variant.
pub(super) fn is_constant_name(name: &Ident) -> bool {
    let name = name.unraw().to_string();
    name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// How many results a function has, if their types can be written in its body: `None` for what is opaque or borrowed.
pub(super) fn results(output: &ReturnType) -> Option<usize> {
    let ReturnType::Type(_, output) = output else { return None };
    fn is_plain(of: &Type) -> bool {
        match of {
            Type::Path(_) => true,
            Type::Paren(paren) => is_plain(&paren.elem),
            Type::Group(group) => is_plain(&group.elem),
            _ => false,
        }
    }
    match &**output {
        // As many as `replay_8` has.
        Type::Tuple(tuple) if (1..=8).contains(&tuple.elems.len()) => {
            tuple.elems.iter().all(is_plain).then_some(tuple.elems.len())
        }
        other => is_plain(other).then_some(1),
    }
}
