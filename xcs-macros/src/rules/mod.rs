//! What the arguments of `#[orchestration]` ask of each other and of the function.
//!
//! What must hold: whatever passes can be expanded, and each mistake is reported at the token to change. What rests on
//! types is left to the compiler, which reports it where the expansion has put the user's tokens.

mod batch;
pub(crate) mod jit;
mod streams;

use quote::ToTokens;
use syn::{FnArg, ParenthesizedGenericArguments, ReceiverKind, TypeFnPtr, TypeReference, visit::Visit};

use crate::{
    args::{Class, OrchestrationArguments, Services},
    diagnostics::Diagnostics,
    function::Function,
    streams::gives_stream,
};

/// Notes the mistakes. `function` is `None` where it could not be read.
pub(crate) fn check(arguments: &OrchestrationArguments, function: Option<&Function>, diagnostics: &mut Diagnostics) {
    let services = &arguments.services;
    if !cfg!(feature = "timer") {
        needs_timer(services, diagnostics);
    }
    needs_time(services, diagnostics);
    if arguments.class == Class::Ordered {
        needs_read(services, diagnostics);
    }
    belongs_to(services, diagnostics);
    let Some(function) = function else {
        return;
    };
    if arguments.read.is_some() {
        only_reads(function, diagnostics);
    }
    if services.any()
        && let Some(gives) = gives_stream(&function.signature)
    {
        streams::check(&gives, &function.signature, arguments, diagnostics);
        return;
    }
    if let (Some(timeout), None) = (&services.timeout, function.signature.asyncness) {
        diagnostics.error(
            &timeout.name,
            "a blocking call cannot be stopped: make the function async, or use the client's own timeout",
        );
    }
    if let (Some(reuse), None, Some(receiver)) = (reuse(services), &services.key, function.signature.receiver()) {
        diagnostics.error(
            receiver.self_token,
            format!("`{reuse}` tells calls apart by their arguments, and `self` is not one of them: give `key = ..`"),
        );
    }
    if let Some(batch) = &services.batch {
        batch::check(batch, services, function, diagnostics);
    }
}

/// Arguments that wait for time, without the feature that can.
fn needs_timer(services: &Services, diagnostics: &mut Diagnostics) {
    let names = [
        services.rate.as_ref().map(|given| &given.name),
        services.timeout.as_ref().map(|given| &given.name),
        services.deadline.as_ref().map(|given| &given.name),
        services.retry.as_ref().map(|given| &given.name),
        services.cache.as_ref().and_then(|cache| cache.value.ttl.as_ref()).map(|given| &given.name),
    ];
    for name in names.into_iter().flatten() {
        let argument = name.to_token_stream();
        diagnostics.error(name, format!("`{argument}` needs the feature `timer` of `xcs`, which is on by default"));
    }
}

/// Times in which nothing could be done.
fn needs_time(services: &Services, diagnostics: &mut Diagnostics) {
    for given in [&services.timeout, &services.deadline].into_iter().flatten() {
        if given.value.is_zero() {
            let name = given.name.to_token_stream();
            diagnostics.error(
                &given.name,
                format!("a `{name}` of 0 would fail every call: write a longer one, or leave `{name}` out"),
            );
        }
    }
}

/// What would repeat effects, or leave them out.
fn needs_read(services: &Services, diagnostics: &mut Diagnostics) {
    if let Some(retry) = services.retry.as_ref().filter(|retry| !retry.value.idempotent) {
        diagnostics.error(
            &retry.name,
            "`retry` would repeat the effects of an `ordered` function: write `read` if it only reads, or \
             `retry(idempotent)` if its effects happen once however often it is called",
        );
    }
    let reuse = [
        services.dedupe.as_ref(),
        services.cache.as_ref().map(|cache| &cache.name),
        services.batch.as_ref().map(|batch| &batch.name),
    ];
    for name in reuse.into_iter().flatten() {
        let argument = name.to_token_stream();
        let why = if argument.to_string() == "batch" { "merges calls" } else { "answers a call without making it" };
        diagnostics.error(
            name,
            format!("`{argument}` {why}, which the effects of an `ordered` function do not allow: write `read` if it only reads"),
        );
    }
}

/// What means nothing alone.
fn belongs_to(services: &Services, diagnostics: &mut Diagnostics) {
    if let (Some(tokens), None) = (&services.tokens, &services.backend) {
        diagnostics.error(
            &tokens.name,
            "`tokens` is counted by a backend: name it with `backend = ..`, or leave `tokens` out",
        );
    }
    if let (Some(max), None) = (&services.max, &services.batch) {
        diagnostics.error(
            &max.name,
            "`max` is the size of a batch: add `batch = PATH`, or move it into the list of `retry` or `cache`",
        );
    }
    if let Some(key) = &services.key
        && services.batch.is_none()
        && !services.reuse()
    {
        diagnostics
            .error(&key.name, "`key` belongs to `batch`, `dedupe` or `cache`: add one of them, or leave `key` out");
    }
}

/// Which of `dedupe` and `cache` there is.
fn reuse(services: &Services) -> Option<&'static str> {
    match (&services.dedupe, &services.cache) {
        (Some(_), _) => Some("dedupe"),
        (None, Some(_)) => Some("cache"),
        (None, None) => None,
    }
}

/// Nothing that is handed in to be changed. A function that is handed in may take a `&mut` of its own.
fn only_reads(function: &Function, diagnostics: &mut Diagnostics) {
    struct Search<'a>(&'a mut Diagnostics);
    impl Visit<'_> for Search<'_> {
        fn visit_type_reference(&mut self, node: &TypeReference) {
            if node.mutability.is_some() {
                self.0.error(node, MESSAGE);
            } else {
                syn::visit::visit_type_reference(self, node);
            }
        }
        fn visit_type_fn_ptr(&mut self, _: &TypeFnPtr) {}
        fn visit_parenthesized_generic_arguments(&mut self, _: &ParenthesizedGenericArguments) {}
    }
    const MESSAGE: &str = "a `read` function may run early or be cancelled, and must not change what it is given: take it \
                           by `&` or by value, or leave `read` out";
    for input in &function.signature.inputs {
        match input {
            FnArg::Receiver(receiver) => match &receiver.kind {
                ReceiverKind::Reference(_, _, Some(_)) => diagnostics.error(receiver, MESSAGE),
                ReceiverKind::Typed(_, written) => Search(diagnostics).visit_type(written),
                _ => {}
            },
            FnArg::Typed(input) => Search(diagnostics).visit_type(&input.ty),
        }
    }
}
