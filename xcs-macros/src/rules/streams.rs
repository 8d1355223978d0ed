//! What a function that gives a stream cannot have: a stream is there for one caller, and once.

use crate::{args::OrchestrationArguments, diagnostics::Diagnostics};

pub(super) fn check(arguments: &OrchestrationArguments, diagnostics: &mut Diagnostics) {
    let services = &arguments.services;
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
