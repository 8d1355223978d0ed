//! Functions that give a stream, told by their return type alone.

use syn::{
    AngleBracketedGenericArguments, GenericArgument, PathArguments, PathSegment, ReturnType, Signature, Type,
    TypeImplTrait, TypeParamBound,
};

/// How a function gives a stream.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Gives {
    /// `fn f(..) -> impl Stream<Item = ..>`
    AtOnce,
    /// `async fn f(..) -> Result<impl Stream<Item = ..>, E>`
    Later,
}

/// `None` for a function that gives none.
pub(crate) fn gives_stream(signature: &Signature) -> Option<Gives> {
    let ReturnType::Type(_, output) = &signature.output else {
        return None;
    };
    match (&signature.asyncness, ungrouped(output)) {
        (None, Type::ImplTrait(opaque)) if is_stream(opaque) => Some(Gives::AtOnce),
        (Some(_), Type::Path(path)) => {
            let PathSegment { ident, arguments } = path.path.segments.last()?;
            match first_type(arguments)? {
                Type::ImplTrait(opaque) if ident == "Result" && is_stream(opaque) => Some(Gives::Later),
                _ => None,
            }
        }
        _ => None,
    }
}

fn first_type(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(AngleBracketedGenericArguments { args, .. }) = arguments else {
        return None;
    };
    args.iter().find_map(|argument| match argument {
        GenericArgument::Type(argument) => Some(ungrouped(argument)),
        _ => None,
    })
}

/// The type without the parentheses around it, those of a macro included.
fn ungrouped(mut written: &Type) -> &Type {
    loop {
        written = match written {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            other => return other,
        };
    }
}

fn is_stream(opaque: &TypeImplTrait) -> bool {
    opaque.bounds.iter().any(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last().is_some_and(|last| last.ident == "Stream"),
        _ => false,
    })
}
