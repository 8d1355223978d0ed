//! Functions that give a stream, told by their return type alone.

use syn::{ReturnType, Signature, Type, TypeParamBound, punctuated::Punctuated, token::Plus};

use crate::written::{associated, first_type, last, may_hold_arguments, object, ungrouped};

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
        self.later || !self.stands_alone() || may_hold_arguments(self.stream, signature)
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

fn bounds(stream: &Type) -> Option<&Punctuated<TypeParamBound, Plus>> {
    match stream {
        Type::ImplTrait(opaque) => Some(&opaque.bounds),
        _ => None,
    }
}

/// The `Item` of a bound `Stream<Item = ..>`, if that is written; `None` where there is no such bound.
fn item(bounds: &Punctuated<TypeParamBound, Plus>) -> Option<Option<&Type>> {
    associated(bounds, "Stream", "Item")
}
