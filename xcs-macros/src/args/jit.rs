//! The arguments of `#[jit]`.

use darling::FromMeta;
use proc_macro2::TokenStream;
use syn::{Expr, ExprLit, Ident, Lit, Meta, Path};

use super::{
    list::{Argument, Value, Vocabulary},
    private,
    value::{Count, CratePath, Names, Paths, Word},
};
use crate::diagnostics::Diagnostics;

const JIT: Vocabulary = Vocabulary {
    taker: "#[jit]",
    available: &[
        ("max_ops", "max_ops = N"),
        ("no_op_limit", "no_op_limit"),
        ("full", "full"),
        ("static", "static(a, b)"),
        ("pure", "pure(f, g)"),
        ("concurrency", "concurrency = N"),
        ("no_speculation", "no_speculation"),
        ("crate", "crate = path"),
    ],
    meant: &[],
};

/// Calls under way at once, where nobody says otherwise.
const CONCURRENCY: u32 = 16;

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
    /// A compile error at each statement that keeps the body from being skipped.
    pub(crate) full: bool,
    /// The parameters for whose values code is compiled.
    pub(crate) statics: Vec<Ident>,
    /// Functions without effects: they may be called early.
    pub(crate) pure: Vec<Path>,
    /// How many calls may be under way at once.
    pub(crate) concurrency: u32,
    /// A call does not start where the function may still be left before its turn.
    pub(crate) no_speculation: bool,
    /// Those of the last three that were given.
    pub(crate) of_overlap: Vec<Path>,
    pub(crate) private: Path,
}

impl JitArguments {
    /// Reads what stands in the parentheses of `#[jit(..)]`.
    pub(crate) fn read(arguments: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        #[derive(FromMeta)]
        struct Raw {
            max_ops: Option<Argument<MaxOps>>,
            no_op_limit: Option<Argument<Word>>,
            full: Option<Argument<Word>>,
            #[darling(rename = "static")]
            statics: Option<Argument<Names>>,
            pure: Option<Argument<Paths>>,
            concurrency: Option<Argument<Count>>,
            no_speculation: Option<Argument<Word>>,
            #[darling(rename = "crate")]
            krate: Option<Argument<CratePath>>,
        }
        let Some(raw) = JIT.read::<Raw>(arguments, diagnostics) else {
            return Self {
                limit: OpLimit::Default,
                full: false,
                statics: Vec::new(),
                pure: Vec::new(),
                concurrency: CONCURRENCY,
                no_speculation: false,
                of_overlap: Vec::new(),
                private: private(None),
            };
        };
        let max_ops = raw.max_ops.map(|argument| argument.report(diagnostics));
        let no_op_limit = raw.no_op_limit.map(|argument| argument.report(diagnostics));
        let full = raw.full.map(|argument| argument.report(diagnostics)).is_some();
        let statics = raw.statics.map(|argument| argument.report(diagnostics).value.0).unwrap_or_default();
        let pure = raw.pure.map(|argument| argument.report(diagnostics));
        let concurrency = raw.concurrency.map(|argument| argument.report(diagnostics));
        let no_speculation = raw.no_speculation.map(|argument| argument.report(diagnostics));
        let names = [
            pure.as_ref().map(|pure| &pure.name),
            concurrency.as_ref().map(|concurrency| &concurrency.name),
            no_speculation.as_ref().map(|no_speculation| &no_speculation.name),
        ];
        let of_overlap = names.into_iter().flatten().cloned().collect();
        let calls = concurrency.and_then(|concurrency| u32::try_from(concurrency.value.0).ok());
        let krate = raw.krate.map(|argument| argument.report(diagnostics).value.0);
        let limit = match (max_ops, no_op_limit) {
            (Some(_), Some(no_op_limit)) => {
                diagnostics.error(no_op_limit.name, "`no_op_limit` contradicts `max_ops`: keep one of the two");
                OpLimit::Default
            }
            (Some(max_ops), None) => OpLimit::Ops(max_ops.value.0),
            (None, Some(_)) => OpLimit::Unlimited,
            (None, None) => OpLimit::Default,
        };
        Self {
            limit,
            full,
            statics,
            pure: pure.map(|pure| pure.value.0).unwrap_or_default(),
            concurrency: calls.unwrap_or(CONCURRENCY),
            no_speculation: no_speculation.is_some(),
            of_overlap,
            private: private(krate),
        }
    }
}

/// `max_ops = N`.
struct MaxOps(u64);

impl Value for MaxOps {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        const WRONG: &str = "`max_ops` takes a whole number of at least 1, for example `max_ops = 200`";
        match meta {
            Meta::NameValue(meta) => match &meta.value {
                Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => match literal.base10_parse() {
                    Ok(0) => diagnostics.error(
                        literal,
                        "`max_ops = 0` would never compile anything: write a number of at least 1, \
                         use `#[orchestration]` for a function with side effects, or remove `#[jit]`",
                    ),
                    Ok(ops) => return Self(ops),
                    Err(_) => diagnostics.error(literal, WRONG),
                },
                other => diagnostics.error(other, WRONG),
            },
            other => diagnostics.error(other, WRONG),
        }
        Self(1)
    }
}
