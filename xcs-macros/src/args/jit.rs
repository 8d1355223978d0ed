//! The arguments of `#[jit]`.

use darling::FromMeta;
use proc_macro2::TokenStream;
use syn::{Expr, ExprLit, Ident, Lit, Meta, Path};

use super::{
    list::{Argument, Value, Vocabulary},
    private,
    value::{CratePath, Names, Word},
};
use crate::diagnostics::Diagnostics;

const JIT: Vocabulary = Vocabulary {
    taker: "#[jit]",
    available: &[
        ("max_ops", "max_ops = N"),
        ("no_op_limit", "no_op_limit"),
        ("full", "full"),
        ("static", "static(a, b)"),
        ("crate", "crate = path"),
    ],
    later: &["pure", "concurrency", "no_speculation"],
    meant: &[],
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
    /// A compile error at each statement that keeps the body from being skipped.
    pub(crate) full: bool,
    /// The parameters for whose values code is compiled.
    pub(crate) statics: Vec<Ident>,
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
            #[darling(rename = "crate")]
            krate: Option<Argument<CratePath>>,
        }
        let Some(raw) = JIT.read::<Raw>(arguments, diagnostics) else {
            return Self { limit: OpLimit::Default, full: false, statics: Vec::new(), private: private(None) };
        };
        let max_ops = raw.max_ops.map(|argument| argument.report(diagnostics));
        let no_op_limit = raw.no_op_limit.map(|argument| argument.report(diagnostics));
        let full = raw.full.map(|argument| argument.report(diagnostics)).is_some();
        let statics = raw.statics.map(|argument| argument.report(diagnostics).value.0).unwrap_or_default();
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
        Self { limit, full, statics, private: private(krate) }
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
