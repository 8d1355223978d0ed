//! Types as they are written, which is all that a macro knows of them.

use syn::{
    AngleBracketedGenericArguments, AssocType, GenericArgument, Lifetime, PathArguments, PathSegment, Receiver,
    ReceiverKind, Signature, Type, TypeParamBound, TypeReference,
    punctuated::Punctuated,
    token::Plus,
    visit::{self, Visit},
};

/// The last segment of a path, if that is its name.
pub(crate) fn last<'a>(name: &str, written: &'a Type) -> Option<&'a PathSegment> {
    match written {
        Type::Path(path) => path.path.segments.last().filter(|last| last.ident == name),
        _ => None,
    }
}

pub(crate) fn first_type(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(AngleBracketedGenericArguments { args, .. }) = arguments else {
        return None;
    };
    args.iter().find_map(|argument| match argument {
        GenericArgument::Type(argument) => Some(ungrouped(argument)),
        _ => None,
    })
}

/// The type without the parentheses around it, those of a macro included.
pub(crate) fn ungrouped(mut written: &Type) -> &Type {
    loop {
        written = match written {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            other => return other,
        };
    }
}

/// The bounds of `Box<dyn ..>`.
pub(crate) fn object(boxed: &PathSegment) -> Option<&Punctuated<TypeParamBound, Plus>> {
    match first_type(&boxed.arguments)? {
        Type::TraitObject(object) => Some(&object.bounds),
        _ => None,
    }
}

/// The associated type `name` of a bound `of<name = ..>`, if that is written; `None` where there is no such bound.
pub(crate) fn associated<'a>(
    bounds: &'a Punctuated<TypeParamBound, Plus>,
    of: &str,
    name: &str,
) -> Option<Option<&'a Type>> {
    let bound = bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last().filter(|last| last.ident == of),
        _ => None,
    })?;
    let PathArguments::AngleBracketed(AngleBracketedGenericArguments { args, .. }) = &bound.arguments else {
        return Some(None);
    };
    Some(args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == name => Some(ty),
        _ => None,
    }))
}

/// Whether a value in a box, of the type that is written, can hold what a function of this signature borrows.
pub(crate) fn may_hold_arguments(boxed: &Type, signature: &Signature) -> bool {
    let borrows = signature.inputs.iter().any(|input| {
        let mut search = Borrows { elided: true, found: false };
        search.visit_fn_arg(input);
        search.found
    });
    let mut search = Borrows { elided: false, found: false };
    search.visit_type(boxed);
    !borrows || search.found
}

/// Looks for something borrowed for less than `'static`.
struct Borrows {
    /// Whether `&` alone is found.
    elided: bool,
    found: bool,
}

impl Visit<'_> for Borrows {
    fn visit_lifetime(&mut self, lifetime: &Lifetime) {
        self.found |= lifetime.ident != "static";
    }

    fn visit_type_reference(&mut self, node: &TypeReference) {
        self.found |= self.elided && node.lifetime.is_none();
        visit::visit_type_reference(self, node);
    }

    fn visit_receiver(&mut self, node: &Receiver) {
        self.found |= matches!(node.kind, ReceiverKind::Reference(_, None, _));
        visit::visit_receiver(self, node);
    }
}
