//! What a function that gives a stream cannot have: a stream is there for one caller, and once.

use syn::Signature;

use crate::{args::OrchestrationArguments, diagnostics::Diagnostics, streams::Gives};

pub(super) fn check(
    gives: &Gives<'_>,
    signature: &Signature,
    arguments: &OrchestrationArguments,
    diagnostics: &mut Diagnostics,
) {
    let services = &arguments.services;
    if let Some(retry) = &services.retry {
        if !gives.later && gives.in_result {
            diagnostics.error(
                &retry.name,
                "`retry` waits between attempts, which a function that returns a `Result` at once cannot: make it an \
                 `async fn`, or return the stream alone, whose first item may be the error",
            );
        } else if !gives.may_hold_arguments(signature) {
            diagnostics.error(
                &retry.name,
                "`retry` runs the body again when the stream is polled, and this stream does not hold what the function \
                 borrows: make it an `async fn`, take the arguments by value, or let the stream borrow them, as in \
                 `BoxStream<'_, ..>`",
            );
        }
    }
    if let Some(dedupe) = &services.dedupe {
        diagnostics.error(
            dedupe,
            "a stream cannot be shared by several calls: collect it in the function, or leave `dedupe` out",
        );
    }
    if let Some(cache) = &services.cache {
        diagnostics.error(
            &cache.name,
            "a stream cannot be kept for later calls: collect it in the function, or leave `cache` out",
        );
    }
    if let Some(batch) = &services.batch {
        diagnostics.error(&batch.name, "streams cannot be batched: collect them in the function, or leave `batch` out");
    }
    if let Some(keep_type) = &arguments.keep_type {
        diagnostics.error(
            keep_type,
            "`keep_type` is for an `async fn` whose result is there at once, not for a stream: collect it in the function, \
             or leave `keep_type` out",
        );
    }
}
