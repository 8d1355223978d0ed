//! Functions that give a stream, told by their return type alone.

use syn::{
    AngleBracketedGenericArguments, AssocType, GenericArgument, Lifetime, PathArguments, PathSegment, ReturnType,
    Signature, Type, TypeParamBound,
    punctuated::Punctuated,
    token::Plus,
    visit::{self, Visit},
};

/// How a function gives a stream.
#[derive(Clone, Copy)]
pub(crate) struct Gives<'a> {
    /// `async fn`.
    pub(crate) later: bool,
    /// `Result<impl Stream<Item = ..>, E>`.
    pub(crate) in_result: bool,
    pub(crate) form: Form,
    /// The type of the stream, as written.
    pub(crate) stream: &'a Type,
    /// The type of its items, where it is written.
    pub(crate) item: Option<&'a Type>,
}

/// How the type of a stream is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// `impl Stream<Item = ..>`
    Opaque,
    /// `Pin<Box<dyn Stream<Item = ..>>>`, `BoxStream<'_, ..>`, `LocalBoxStream<'_, ..>`
    Pinned,
    /// `Box<dyn Stream<Item = ..> + Unpin>`
    Boxed,
}

/// `None` for a function that gives none.
pub(crate) fn gives_stream(signature: &Signature) -> Option<Gives<'_>> {
    let ReturnType::Type(_, output) = &signature.output else {
        return None;
    };
    let output = ungrouped(output);
    let later = signature.asyncness.is_some();
    let gives = |stream, in_result| {
        let (form, item) = stream_type(stream)?;
        Some(Gives { later, in_result, form, stream, item })
    };
    gives(output, false).or_else(|| gives(first_type(&last("Result", output)?.arguments)?, true))
}

impl Gives<'_> {
    /// Whether the stream says that it borrows nothing, or need not: then the body may be given what the stream must not hold.
    fn stands_alone(&self) -> bool {
        self.form != Form::Opaque || bounds(self.stream).is_some_and(|bounds| bounds.iter().any(is_alone))
    }

    /// Whether the body runs when the function is called, and not when the stream is first polled. It has to where there is
    /// a `Result` to return at once. It may where the stream cannot hold the arguments; attempts need them.
    pub(crate) fn at_the_call(&self, attempts: bool) -> bool {
        !self.later && (self.in_result || (self.stands_alone() && !attempts))
    }

    /// Whether the stream can hold what the function of this signature borrows.
    pub(crate) fn may_hold_arguments(&self, signature: &Signature) -> bool {
        let borrows = signature.inputs.iter().any(|input| {
            let mut search = Borrows { elided: true, found: false };
            search.visit_fn_arg(input);
            search.found
        });
        let mut search = Borrows { elided: false, found: false };
        search.visit_type(self.stream);
        self.later || !self.stands_alone() || !borrows || search.found
    }
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

    fn visit_type_reference(&mut self, node: &syn::TypeReference) {
        self.found |= self.elided && node.lifetime.is_none();
        visit::visit_type_reference(self, node);
    }

    fn visit_receiver(&mut self, node: &syn::Receiver) {
        self.found |= matches!(node.kind, syn::ReceiverKind::Reference(_, None, _));
        visit::visit_receiver(self, node);
    }
}

/// `'static`, or a list of what is captured.
fn is_alone(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Lifetime(lifetime) => lifetime.ident == "static",
        TypeParamBound::PreciseCapture(_) => true,
        _ => false,
    }
}

/// How the type of a stream is written, and the type of its items; `None` where it is none.
fn stream_type(written: &Type) -> Option<(Form, Option<&Type>)> {
    if let Type::ImplTrait(opaque) = written {
        return Some((Form::Opaque, item(&opaque.bounds)?));
    }
    if let Some(boxed) = last("Box", written) {
        return Some((Form::Boxed, item(object(boxed)?)?));
    }
    if let Some(pinned) = last("Pin", written) {
        let boxed = last("Box", first_type(&pinned.arguments)?)?;
        return Some((Form::Pinned, item(object(boxed)?)?));
    }
    let alias = last("BoxStream", written).or_else(|| last("LocalBoxStream", written))?;
    Some((Form::Pinned, first_type(&alias.arguments)))
}

/// The bounds of `Box<dyn ..>`.
fn object(boxed: &PathSegment) -> Option<&Punctuated<TypeParamBound, Plus>> {
    match first_type(&boxed.arguments)? {
        Type::TraitObject(object) => Some(&object.bounds),
        _ => None,
    }
}

fn bounds(stream: &Type) -> Option<&Punctuated<TypeParamBound, Plus>> {
    match stream {
        Type::ImplTrait(opaque) => Some(&opaque.bounds),
        _ => None,
    }
}

/// The `Item` of a bound `Stream<Item = ..>`, if that is written; `None` where there is no such bound.
fn item(bounds: &Punctuated<TypeParamBound, Plus>) -> Option<Option<&Type>> {
    let stream = bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last().filter(|last| last.ident == "Stream"),
        _ => None,
    })?;
    let PathArguments::AngleBracketed(AngleBracketedGenericArguments { args, .. }) = &stream.arguments else {
        return Some(None);
    };
    Some(args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == "Item" => Some(ty),
        _ => None,
    }))
}

/// The last segment of a path, if that is its name.
fn last<'a>(name: &str, written: &'a Type) -> Option<&'a PathSegment> {
    match written {
        Type::Path(path) => path.path.segments.last().filter(|last| last.ident == name),
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
