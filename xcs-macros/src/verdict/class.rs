//! What an expression is, as far as syntax tells.

use syn::{GenericParam, Ident, ReturnType, Signature, Type, ext::IdentExt};

use proc_macro2::Span;

/// What the value of an expression is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Class {
    /// A tensor, behind so many references.
    Tensor(u8),
    /// Computed from scalars, shapes and literals: the same whenever those are. Behind so many references.
    Scalar(u8, Number),
    /// Read from a tensor, by the call of `item` there.
    Item(Span),
    /// An argument whose value is part of the key.
    Static,
    /// What `shape()` gives.
    Lengths,
    /// A shape, a range, a list of operands: what operations take besides.
    Other,
}

/// Which number a scalar is, as far as that is certain: of these, and of these alone, the methods of numbers come first.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Number {
    Float,
    Integer,
    /// An integer literal.
    Literal,
    Unknown,
}

impl Number {
    /// The number that a primitive type has.
    pub(super) fn of(primitive: &Ident) -> Number {
        match primitive.to_string().as_str() {
            "f32" | "f64" => Number::Float,
            "bool" => Number::Unknown,
            _ => Number::Integer,
        }
    }

    /// What arithmetic makes of two.
    pub(super) fn with(self, other: Number) -> Number {
        match (self, other) {
            (Number::Float, Number::Float) => Number::Float,
            (Number::Literal, Number::Literal) => Number::Literal,
            (Number::Integer, Number::Integer | Number::Literal) | (Number::Literal, Number::Integer) => {
                Number::Integer
            }
            _ => Number::Unknown,
        }
    }
}

/// The class of a parameter of type `of`; `None` if it may be a reference that is not seen. What is not so is found out when
/// a call is proved.
pub(super) fn of_type(of: &Type, generics: &Signature) -> Option<Class> {
    match of {
        Type::Reference(reference) if reference.mutability.is_none() && !is_known_otherwise(&reference.elem) => {
            // An alias of a tensor's type is none of a reference to one, as far as a reference can tell.
            let behind = match &*reference.elem {
                Type::Path(path) if path.path.get_ident().is_none_or(|name| !is_scalar(name, generics)) => {
                    if path.qself.is_some() || path.path.segments.len() > 1 && !is_tensor(&reference.elem) {
                        return None;
                    }
                    Class::Tensor(0)
                }
                behind => of_type(behind, generics)?,
            };
            Some(behind.behind_a_reference())
        }
        Type::Paren(paren) => of_type(&paren.elem, generics),
        Type::Group(group) => of_type(&group.elem, generics),
        Type::Array(_) => Some(Class::Other),
        Type::Path(path) => match path.path.get_ident() {
            _ if is_known_otherwise(of) => None,
            Some(name) if is_primitive(name) => Some(Class::Scalar(0, Number::of(name))),
            Some(name) if is_scalar(name, generics) => Some(Class::Scalar(0, Number::Unknown)),
            _ => is_tensor(of).then_some(Class::Tensor(0)),
        },
        _ => None,
    }
}

/// Whether a type is one that plans do not have, for all who can read its name.
fn is_known_otherwise(of: &Type) -> bool {
    const NAMES: [&str; 12] =
        ["Arc", "Box", "BTreeMap", "Cow", "HashMap", "HashSet", "Option", "Rc", "Result", "String", "Vec", "VecDeque"];
    match of {
        Type::Slice(_) => true,
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            NAMES.iter().any(|name| last.ident == name)
                || ["str", "char", "i128", "u128"].iter().any(|name| last.ident == name)
        }),
        _ => false,
    }
}

impl Class {
    /// The class of a reference to it.
    pub(super) fn behind_a_reference(self) -> Class {
        match self {
            Class::Tensor(depth) => Class::Tensor(depth.saturating_add(1)),
            Class::Scalar(depth, number) => Class::Scalar(depth.saturating_add(1), number),
            other => other,
        }
    }
}

fn is_scalar(name: &Ident, generics: &Signature) -> bool {
    is_primitive(name) || is_type_parameter(name, generics)
}

/// Whether a type is written `Tensor`, with or without an element type.
pub(crate) fn is_tensor(of: &Type) -> bool {
    match of {
        Type::Paren(paren) => is_tensor(&paren.elem),
        Type::Group(group) => is_tensor(&group.elem),
        Type::Path(path) if path.qself.is_none() => {
            let mut segments = path.path.segments.iter().rev();
            // What a type has is its own: `T::Tensor`.
            segments.next().is_some_and(|last| last.ident == "Tensor")
                && segments.all(|segment| segment.ident.unraw().to_string().starts_with(|c: char| c.is_lowercase()))
        }
        _ => false,
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
