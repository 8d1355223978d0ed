//! The arguments of `#[orchestration]`.

use std::time::Duration;

use darling::FromMeta;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprPath, Path};

use super::{
    Cache, Given, Rate, Retry,
    list::{Argument, Vocabulary},
    private,
    value::{Count, CratePath, Word},
};
use crate::{diagnostics::Diagnostics, mentioned::mentions};

const ORCHESTRATION: Vocabulary = Vocabulary {
    taker: "#[orchestration]",
    available: &[
        ("read", "read"),
        ("ordered", "ordered"),
        ("backend", "backend = EXPR"),
        ("tokens", "tokens = EXPR"),
        ("budget", "budget"),
        ("concurrency", "concurrency = N"),
        ("rate", "rate = \"60/min\""),
        ("timeout", "timeout = \"30s\""),
        ("deadline", "deadline = \"2min\""),
        ("retry", "retry(max = N, ..)"),
        ("batch", "batch = PATH"),
        ("max", "max = N"),
        ("key", "key = EXPR"),
        ("dedupe", "dedupe"),
        ("cache", "cache(max = N, ..)"),
        ("keep_type", "keep_type"),
        ("crate", "crate = path"),
    ],
    meant: &[
        (&["retries", "tries", "max_retries", "max_tries", "attempts", "max_attempts"], "`retry(max = N)`"),
        (
            &["base", "cap", "when", "idempotent", "backoff"],
            "it in the list of `retry`, for example `retry(max = 3, base = \"200ms\")`",
        ),
        (
            &["limit", "parallel", "parallelism", "max_concurrency", "max_in_flight"],
            "`concurrency = N` for calls at once, or `rate = \"60/min\"` for calls in a time",
        ),
        (&["rps", "qps"], "`rate = \"5/s\"`"),
        (&["rpm"], "`rate = \"60/min\"`"),
        (&["tpm"], "`backend = EXPR`, whose `xcs::Limits` count tokens, and `tokens = EXPR`"),
        (&["ttl", "memoize", "cached"], "`cache(max = N, ttl = \"1h\")`"),
        (&["batch_size", "max_batch", "batch_max"], "`max = N` beside `batch = PATH`"),
        (&["timeout_ms", "timeout_secs"], "`timeout = \"30s\"`"),
    ],
};

/// `read` or `ordered`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Class {
    Ordered,
    Read,
}

/// The arguments of `#[orchestration]`.
pub(crate) struct OrchestrationArguments {
    pub(crate) class: Class,
    /// Where `read` stands, if it does.
    pub(crate) read: Option<Path>,
    /// Where `keep_type` stands: an `async fn` stays one.
    pub(crate) keep_type: Option<Path>,
    pub(crate) services: Services,
    /// Whether anything but `crate` was given. Only then may something replace the body in a test.
    pub(crate) any: bool,
    pub(crate) private: Path,
}

/// What a call is given besides being called.
#[derive(Default)]
pub(crate) struct Services {
    pub(crate) backend: Option<Given<Expr>>,
    pub(crate) tokens: Option<Given<Expr>>,
    pub(crate) budget: Option<Path>,
    pub(crate) concurrency: Option<u64>,
    pub(crate) rate: Option<Given<Rate>>,
    pub(crate) timeout: Option<Given<Duration>>,
    pub(crate) deadline: Option<Given<Duration>>,
    pub(crate) retry: Option<Given<Retry>>,
    pub(crate) batch: Option<Given<ExprPath>>,
    pub(crate) max: Option<Given<u64>>,
    pub(crate) key: Option<Given<Expr>>,
    pub(crate) dedupe: Option<Path>,
    pub(crate) cache: Option<Given<Cache>>,
}

impl Services {
    /// Whether there are any. What belongs to others counts as they do.
    pub(crate) fn any(&self) -> bool {
        self.can_fail() || self.concurrency.is_some() || self.rate.is_some() || self.retry.is_some() || self.reuse()
    }

    /// Whether one of them may refuse or give up a call.
    pub(crate) fn can_fail(&self) -> bool {
        self.backend.is_some()
            || self.timeout.is_some()
            || self.deadline.is_some()
            || self.batch.is_some()
            || self.budget.is_some()
    }

    /// Whether an expression of the user mentions `name`.
    pub(crate) fn mention(&self, name: &Ident) -> bool {
        let expressions = [&self.backend, &self.tokens, &self.key].into_iter().flatten();
        expressions.into_iter().any(|given| mentions(&given.value.to_token_stream(), &|token| token == name))
    }

    /// Whether a call may be answered by another.
    pub(crate) fn reuse(&self) -> bool {
        self.dedupe.is_some() || self.cache.is_some()
    }
}

impl OrchestrationArguments {
    /// Reads what stands in the parentheses of `#[orchestration(..)]`.
    pub(crate) fn read(arguments: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        #[derive(FromMeta)]
        struct Raw {
            read: Option<Argument<Word>>,
            ordered: Option<Argument<Word>>,
            backend: Option<Argument<Expr>>,
            tokens: Option<Argument<Expr>>,
            budget: Option<Argument<Word>>,
            concurrency: Option<Argument<Count>>,
            rate: Option<Argument<Rate>>,
            timeout: Option<Argument<Duration>>,
            deadline: Option<Argument<Duration>>,
            retry: Option<Argument<Retry>>,
            batch: Option<Argument<ExprPath>>,
            max: Option<Argument<Count>>,
            key: Option<Argument<Expr>>,
            dedupe: Option<Argument<Word>>,
            cache: Option<Argument<Cache>>,
            keep_type: Option<Argument<Word>>,
            #[darling(rename = "crate")]
            krate: Option<Argument<CratePath>>,
        }
        let Some(raw) = ORCHESTRATION.read::<Raw>(arguments, diagnostics) else {
            return Self {
                class: Class::Ordered,
                read: None,
                keep_type: None,
                services: Services::default(),
                any: false,
                private: private(None),
            };
        };
        let read = given(raw.read, diagnostics).map(|given| given.name);
        let ordered = given(raw.ordered, diagnostics).map(|given| given.name);
        if let (Some(_), Some(ordered)) = (&read, &ordered) {
            diagnostics.error(ordered, "`ordered` contradicts `read`: keep one of the two");
        }
        let services = Services {
            backend: backend(given(raw.backend, diagnostics), diagnostics),
            tokens: given(raw.tokens, diagnostics),
            budget: given(raw.budget, diagnostics).map(|given| given.name),
            concurrency: given(raw.concurrency, diagnostics).map(|given| given.value.0),
            rate: given(raw.rate, diagnostics),
            timeout: given(raw.timeout, diagnostics),
            deadline: given(raw.deadline, diagnostics),
            retry: given(raw.retry, diagnostics),
            batch: given(raw.batch, diagnostics),
            max: given(raw.max, diagnostics).map(|given| Given { name: given.name, value: given.value.0 }),
            key: given(raw.key, diagnostics),
            dedupe: given(raw.dedupe, diagnostics).map(|given| given.name),
            cache: given(raw.cache, diagnostics),
        };
        let keep_type = given(raw.keep_type, diagnostics).map(|given| given.name);
        let krate = given(raw.krate, diagnostics).map(|given| given.value.0);
        Self {
            class: if read.is_some() { Class::Read } else { Class::Ordered },
            any: read.is_some() || ordered.is_some() || keep_type.is_some() || services.any(),
            read,
            keep_type,
            services,
            private: private(krate),
        }
    }
}

/// A backend is a value; its name is not enough.
fn backend(given: Option<Given<Expr>>, diagnostics: &mut Diagnostics) -> Option<Given<Expr>> {
    if let Some(Given { value: literal @ Expr::Lit(_), .. }) = &given {
        diagnostics.error(
            literal,
            "`backend` takes an `xcs::Backend`: make one, for example `static GPT: xcs::Backend = \
             xcs::Backend::new(\"gpt\");`, and write `backend = GPT`",
        );
    }
    given
}

fn given<T>(argument: Option<Argument<T>>, diagnostics: &mut Diagnostics) -> Option<Given<T>> {
    argument.map(|argument| argument.report(diagnostics))
}
