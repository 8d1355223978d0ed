//! `tracing` spans: one for each call, one for each attempt, one for each batch with links to its calls.
//!
//! The names of fields are those of OpenTelemetry's conventions for generative AI where it has one (version 1.41,
//! <https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/>) and begin with `xcs.` where it has none. What
//! must hold: arguments and answers are in no span; without a subscriber a span costs a comparison.
//!
//! | span | fields |
//! |---|---|
//! | `xcs.call` | `otel.name`, `gen_ai.operation.name` (both the function's name), `gen_ai.provider.name` (the backend's), `xcs.call.id`, `xcs.attempts`, `xcs.outcome`, `error.type`, `xcs.usage.tokens`, `xcs.usage.cost` |
//! | `xcs.attempt` | `xcs.attempt`, from 1 |
//! | `xcs.batch` | `otel.name`, `gen_ai.operation.name`, `xcs.batch.id`, `xcs.batch.size`; follows from the calls in it |

use super::ledger::Outcome;
use tracing::field::Empty;
pub(super) use tracing::{Span, span::EnteredSpan as Entered};
use uuid::Uuid;

/// Whether anybody looks at the spans of calls.
pub(super) fn is_on() -> bool {
    tracing::enabled!(target: "xcs", tracing::Level::INFO)
}

/// The span that the thread is in.
pub(super) fn current() -> Span {
    Span::current()
}

/// The span of a call of the function `name`, inside of the span that is current.
pub(super) fn call(name: &'static str, id: Uuid) -> Span {
    tracing::info_span!(
        target: "xcs",
        "xcs.call",
        otel.name = name,
        gen_ai.operation.name = name,
        gen_ai.provider.name = Empty,
        xcs.call.id = %id,
        xcs.attempts = Empty,
        xcs.outcome = Empty,
        error.r#type = Empty,
        xcs.usage.tokens = Empty,
        xcs.usage.cost = Empty,
    )
}

/// The span of an attempt, inside of its call's.
pub(super) fn attempt(call: &Span, number: u32) -> Span {
    tracing::info_span!(target: "xcs", parent: call, "xcs.attempt", xcs.attempt = number)
}

/// The span of a batch of `size` calls, which it follows from.
pub(super) fn batch<'a>(name: &'static str, id: Uuid, size: usize, calls: impl Iterator<Item = &'a Span>) -> Span {
    let span = tracing::info_span!(
        target: "xcs",
        parent: None,
        "xcs.batch",
        otel.name = name,
        gen_ai.operation.name = name,
        xcs.batch.id = %id,
        xcs.batch.size = size,
    );
    for call in calls {
        span.follows_from(call);
    }
    span
}

/// Who answers the call.
pub(super) fn provider(call: &Span, backend: &str) {
    call.record("gen_ai.provider.name", backend);
}

/// How the call ended.
pub(super) fn ended(call: &Span, outcome: Outcome, attempts: u32, tokens: u64, cost: f64) {
    if call.is_disabled() {
        return;
    }
    call.record("xcs.attempts", attempts);
    call.record("xcs.usage.tokens", tokens);
    call.record("xcs.usage.cost", cost);
    let error = match outcome {
        Outcome::Running | Outcome::Ok => None,
        Outcome::Failed => Some("error"),
        Outcome::Refused(error) => Some(error.name()),
        Outcome::Panicked => Some("panic"),
        Outcome::Cancelled => Some("cancelled"),
    };
    call.record("xcs.outcome", if error.is_none() { "ok" } else { "error" });
    if let Some(error) = error {
        call.record("error.type", error);
    }
}
