//! The arguments with a list of their own: `retry(..)` and `cache(..)`.

use std::time::Duration;

use darling::FromMeta;
use syn::{ExprPath, Meta};

use super::{
    list::{Argument, Given, Value, Vocabulary},
    value::{Count, Word},
};
use crate::diagnostics::Diagnostics;

const RETRY: Vocabulary = Vocabulary {
    taker: "retry",
    available: &[
        ("max", "max = N"),
        ("base", "base = \"200ms\""),
        ("cap", "cap = \"10s\""),
        ("when", "when = PATH"),
        ("idempotent", "idempotent"),
    ],
    meant: &[
        (&["retries", "tries", "attempts"], "`max = N`, the attempts after the first"),
        (&["delay", "backoff", "initial"], "`base = \"200ms\"`, the first wait"),
        (&["max_delay", "max_wait"], "`cap = \"10s\"`, the longest wait"),
    ],
};

const CACHE: Vocabulary = Vocabulary {
    taker: "cache",
    available: &[("max", "max = N"), ("ttl", "ttl = \"1h\"")],
    meant: &[
        (&["size", "capacity", "len", "entries"], "`max = N`"),
        (&["expires", "expiry", "time_to_live", "max_age"], "`ttl = \"1h\"`"),
    ],
};

/// `retry`, or `retry(max = 3, base = "200ms", cap = "10s", when = PATH, idempotent)`.
pub(crate) struct Retry {
    /// Attempts after the first.
    pub(crate) max: u64,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    /// A function that says whether an error is worth another attempt.
    pub(crate) when: Option<ExprPath>,
    pub(crate) idempotent: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Self { max: 3, base: Duration::from_millis(200), cap: Duration::from_secs(10), when: None, idempotent: false }
    }
}

impl Value for Retry {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        #[derive(FromMeta)]
        struct Raw {
            max: Option<Argument<Count>>,
            base: Option<Argument<Duration>>,
            cap: Option<Argument<Duration>>,
            when: Option<Argument<ExprPath>>,
            idempotent: Option<Argument<Word>>,
        }
        let list = match meta {
            Meta::Path(_) => return Self::default(),
            Meta::List(list) => list,
            Meta::NameValue(_) => {
                diagnostics.error(meta, "`retry` takes a list: write `retry`, or for example `retry(max = 3)`");
                return Self::default();
            }
        };
        let Some(raw) = RETRY.read::<Raw>(list.tokens.clone(), diagnostics) else {
            return Self::default();
        };
        let usual = Self::default();
        let max = raw.max.map_or(usual.max, |max| max.report(diagnostics).value.0);
        let base = raw.base.map_or(usual.base, |base| base.report(diagnostics).value);
        let cap = raw.cap.map(|cap| cap.report(diagnostics));
        if let Some(cap) = &cap
            && cap.value < base
        {
            diagnostics
                .error(&cap.name, format!("`cap` is shorter than `base`, which is {base:?}: no wait could be both"));
        }
        Self {
            max,
            base,
            // Without a cap of its own, a long base is not cut short.
            cap: cap.map_or(usual.cap.max(base), |cap| cap.value),
            when: raw.when.map(|when| when.report(diagnostics).value),
            idempotent: raw.idempotent.map(|word| word.report(diagnostics)).is_some(),
        }
    }
}

/// `cache(max = N, ttl = "1h")`.
pub(crate) struct Cache {
    /// Answers kept.
    pub(crate) max: u64,
    /// For how long.
    pub(crate) ttl: Option<Given<Duration>>,
}

impl Value for Cache {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        const NEEDS_MAX: &str = "`cache` needs the number of answers to keep: write for example `cache(max = 1000)`";
        #[derive(FromMeta)]
        struct Raw {
            max: Option<Argument<Count>>,
            ttl: Option<Argument<Duration>>,
        }
        let any = Self { max: 1, ttl: None };
        let Meta::List(list) = meta else {
            diagnostics.error(meta, NEEDS_MAX);
            return any;
        };
        let Some(raw) = CACHE.read::<Raw>(list.tokens.clone(), diagnostics) else {
            return any;
        };
        let max = raw.max.map(|max| max.report(diagnostics).value.0);
        let ttl = raw.ttl.map(|ttl| ttl.report(diagnostics));
        if max.is_none() {
            diagnostics.error(meta.path(), NEEDS_MAX);
        }
        if let Some(ttl) = ttl.as_ref().filter(|ttl| ttl.value.is_zero()) {
            diagnostics.error(&ttl.name, "a `ttl` of 0 would keep nothing: write a longer one, or leave `ttl` out");
        }
        Self { max: max.unwrap_or(1), ttl }
    }
}
