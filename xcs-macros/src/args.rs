//! The arguments of the attributes.
//!
//! What must hold: a name is either available, reserved for a later version, or unknown, and the message says which.
//! All mistakes of one list are reported together. Values are converted by `darling`; names are checked here because
//! its messages speak of "fields".

use darling::{FromMeta, ast::NestedMeta};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, Meta, Path, parse_quote_spanned, spanned::Spanned};

use crate::{diagnostics::Diagnostics, names};

/// The names that one attribute knows.
struct Vocabulary {
    attribute: &'static str,
    /// Name and how it is written.
    available: &'static [(&'static str, &'static str)],
    /// Names with a meaning in a later version.
    later: &'static [&'static str],
}

const JIT: Vocabulary = Vocabulary {
    attribute: names::JIT,
    available: &[("max_ops", "max_ops = N"), ("no_op_limit", "no_op_limit"), ("crate", "crate = path")],
    later: &["full", "static", "pure", "concurrency", "no_speculation"],
};

const ORCHESTRATION: Vocabulary = Vocabulary {
    attribute: names::ORCHESTRATION,
    available: &[("read", "read"), ("ordered", "ordered"), ("keep_type", "keep_type"), ("crate", "crate = path")],
    later: &[
        "backend",
        "tokens",
        "budget",
        "concurrency",
        "rate",
        "timeout",
        "deadline",
        "retry",
        "batch",
        "max",
        "key",
        "dedupe",
        "cache",
    ],
};

/// How many operations one call may have and still be compiled.
#[derive(Debug, PartialEq)]
pub(crate) enum OpLimit {
    Default,
    Ops(u64),
    Unlimited,
}

/// The arguments of `#[jit]`.
pub(crate) struct JitArguments {
    pub(crate) limit: OpLimit,
    pub(crate) private: Path,
}

/// `read` or `ordered`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Class {
    Ordered,
    Read,
}

/// The arguments of `#[orchestration]`.
pub(crate) struct OrchestrationArguments {
    pub(crate) class: Class,
    /// Whether an `async fn` stays one.
    pub(crate) keep_type: bool,
    pub(crate) private: Path,
}

impl JitArguments {
    /// Reads what stands in the parentheses of `#[jit(..)]`.
    pub(crate) fn read(arguments: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        #[derive(FromMeta)]
        struct Raw {
            max_ops: Option<MaxOps>,
            no_op_limit: Option<Word>,
            #[darling(rename = "crate")]
            krate: Option<CratePath>,
        }
        let raw = JIT.read::<Raw>(arguments, diagnostics);
        let (max_ops, no_op_limit, krate) = match raw {
            Some(raw) => (raw.max_ops, raw.no_op_limit, raw.krate),
            None => (None, None, None),
        };
        let limit = match (max_ops, no_op_limit) {
            (Some(_), Some(Word(word))) => {
                diagnostics.error(word, "`no_op_limit` contradicts `max_ops`: keep one of the two");
                OpLimit::Default
            }
            (Some(MaxOps(ops)), None) => OpLimit::Ops(ops),
            (None, Some(_)) => OpLimit::Unlimited,
            (None, None) => OpLimit::Default,
        };
        Self { limit, private: private(krate) }
    }
}

impl OrchestrationArguments {
    /// Reads what stands in the parentheses of `#[orchestration(..)]`.
    pub(crate) fn read(arguments: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        #[derive(FromMeta)]
        struct Raw {
            read: Option<Word>,
            ordered: Option<Word>,
            keep_type: Option<Word>,
            #[darling(rename = "crate")]
            krate: Option<CratePath>,
        }
        let Some(raw) = ORCHESTRATION.read::<Raw>(arguments, diagnostics) else {
            return Self { class: Class::Ordered, keep_type: false, private: private(None) };
        };
        if let (Some(_), Some(Word(ordered))) = (&raw.read, &raw.ordered) {
            diagnostics.error(ordered, "`ordered` contradicts `read`: keep one of the two");
        }
        let class = if raw.read.is_some() { Class::Read } else { Class::Ordered };
        Self { class, keep_type: raw.keep_type.is_some(), private: private(raw.krate) }
    }
}

impl Vocabulary {
    /// Checks the names, then converts the values. `None` where something was wrong.
    fn read<T: FromMeta>(&self, arguments: TokenStream, diagnostics: &mut Diagnostics) -> Option<T> {
        let list = match NestedMeta::parse_meta_list(arguments) {
            Ok(list) => list,
            Err(error) => {
                diagnostics.absorb(error);
                return None;
            }
        };
        let mut seen = Vec::new();
        let mut known = Vec::new();
        for argument in list {
            let path = match &argument {
                NestedMeta::Meta(meta) => meta.path(),
                NestedMeta::NameValueInvalidExpr(meta) => &meta.path,
                NestedMeta::Lit(literal) => {
                    diagnostics.error(literal, self.unknown("a literal"));
                    continue;
                }
            };
            let name = path.to_token_stream().to_string().replace(' ', "");
            if self.later.contains(&name.as_str()) {
                diagnostics.error(path, format!("`{name}` is not available in this version: remove it"));
            } else if !self.available.iter().any(|(available, _)| *available == name) {
                diagnostics.error(path, self.unknown(&format!("`{name}`")));
            } else if seen.contains(&name) {
                diagnostics.error(path, format!("`{name}` is given twice: keep one"));
            } else {
                seen.push(name);
                known.push(argument);
            }
        }
        T::from_list(&known).map_err(|error| diagnostics.absorb(error)).ok()
    }

    fn unknown(&self, what: &str) -> String {
        let usage: Vec<_> = self.available.iter().map(|(_, usage)| format!("`{usage}`")).collect();
        format!("`#[{}]` does not take {what}: it takes {}", self.attribute, usage.join(", "))
    }
}

/// The path of `__private` in the crate that was named, `::xcs` by default.
///
/// Spans resolve at the macro's definition: no item or edition of the user's crate changes what `::xcs` means.
fn private(krate: Option<CratePath>) -> Path {
    let span = Span::mixed_site();
    let mut path = krate.map_or_else(|| parse_quote_spanned!(span=> ::xcs), |CratePath(path)| path);
    path.segments.push(Ident::new("__private", span).into());
    path
}

/// `max_ops = N`.
struct MaxOps(u64);

impl FromMeta for MaxOps {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let wrong = |tokens: &dyn ToTokens| {
            let message = "`max_ops` takes a whole number of at least 1, for example `max_ops = 200`";
            Err(darling::Error::custom(message).with_span(&tokens.to_token_stream()))
        };
        let Meta::NameValue(meta) = meta else {
            return wrong(meta);
        };
        let Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) = &meta.value else {
            return wrong(&meta.value);
        };
        match literal.base10_parse() {
            Ok(0) => {
                let message = "`max_ops = 0` would never compile anything: write a number of at least 1, \
                               use `#[orchestration]` for a function with side effects, or remove `#[jit]`";
                Err(darling::Error::custom(message).with_span(literal))
            }
            Ok(ops) => Ok(Self(ops)),
            Err(_) => wrong(literal),
        }
    }
}

/// An argument without a value.
struct Word(Path);

impl FromMeta for Word {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        match meta {
            Meta::Path(path) => Ok(Self(path.clone())),
            _ => {
                let name = meta.path().to_token_stream();
                Err(darling::Error::custom(format!("`{name}` takes no value: write `{name}`")).with_span(meta))
            }
        }
    }
}

/// `crate = path`.
struct CratePath(Path);

impl FromMeta for CratePath {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        match meta {
            Meta::NameValue(meta) => match &meta.value {
                Expr::Path(value) if value.qself.is_none() => Ok(Self(value.path.clone())),
                other => Err(wrong_crate(other.span())),
            },
            other => Err(wrong_crate(other.span())),
        }
    }
}

fn wrong_crate(span: Span) -> darling::Error {
    let message = "`crate` takes the path by which this crate knows `xcs`, for example `crate = my_xcs`";
    darling::Error::custom(message).with_span(&span)
}
