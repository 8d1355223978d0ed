//! Values of arguments: words, numbers, paths and expressions.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, ExprLit, ExprPath, Ident, Lit, Meta, Path, Token, punctuated::Punctuated};

use super::list::Value;
use crate::diagnostics::Diagnostics;

/// An argument without a value.
pub(super) struct Word;

impl Value for Word {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        if !matches!(meta, Meta::Path(_)) {
            let name = name(meta);
            diagnostics.error(meta, format!("`{name}` takes no value: write `{name}`"));
        }
        Self
    }
}

/// `name(a, b)`, of parameters.
#[derive(Default)]
pub(super) struct Names(pub(super) Vec<Ident>);

impl Value for Names {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        let name = name(meta);
        let wrong = format!("`{name}` takes the names of parameters: write `{name}(a, b)`");
        match meta {
            Meta::List(list) => match list.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated) {
                Ok(names) if names.is_empty() => diagnostics.error(meta, wrong),
                Ok(names) => return Self(names.into_iter().collect()),
                Err(error) => diagnostics.error_at(error.span(), wrong),
            },
            other => diagnostics.error(other, wrong),
        }
        Self::default()
    }
}

/// `name(path, other::path)`, of functions.
#[derive(Default)]
pub(super) struct Paths(pub(super) Vec<Path>);

impl Value for Paths {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        let name = name(meta);
        let wrong =
            format!("`{name}` takes functions, as they are called in the body: write `{name}(prompt, text::title)`");
        match meta {
            Meta::List(list) => match list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) {
                Ok(paths) if paths.is_empty() => diagnostics.error(meta, wrong),
                Ok(paths) => return Self(paths.into_iter().collect()),
                Err(error) => diagnostics.error_at(error.span(), wrong),
            },
            other => diagnostics.error(other, wrong),
        }
        Self::default()
    }
}

/// `crate = path`.
pub(super) struct CratePath(pub(super) Path);

impl Value for CratePath {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        match behind_equals(meta) {
            Ok(Expr::Path(path)) if path.qself.is_none() => return Self(path.path.clone()),
            Ok(other) => diagnostics.error(other, WRONG_CRATE),
            Err(other) => diagnostics.error(other, WRONG_CRATE),
        }
        Self(meta.path().clone())
    }
}

const WRONG_CRATE: &str = "`crate` takes the path by which this crate knows `xcs`, for example `crate = my_xcs`";

/// `name = N`, a whole number of at least 1.
pub(super) struct Count(pub(super) u64);

impl Value for Count {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        let name = name(meta);
        let wrong = format!("`{name}` takes a whole number of at least 1, for example `{name} = 4`");
        match behind_equals(meta) {
            Ok(Expr::Lit(ExprLit { lit: Lit::Int(literal), .. })) => match literal.base10_parse() {
                Ok(0) => diagnostics.error(literal, zero(&name)),
                Ok(count) if u32::try_from(count).is_ok() => return Self(count),
                Ok(_) => diagnostics.error(literal, format!("`{name}` is at most {}", u32::MAX)),
                Err(_) => diagnostics.error(literal, wrong),
            },
            Ok(other) => diagnostics.error(other, wrong),
            Err(other) => diagnostics.error(other, wrong),
        }
        Self(1)
    }
}

/// What a count of zero would mean.
fn zero(name: &str) -> String {
    format!("`{name} = 0` would let nothing through: write a number of at least 1, or leave `{name}` out")
}

/// `name = EXPR`.
impl Value for Expr {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        match behind_equals(meta) {
            Ok(expression) => expression.clone(),
            Err(other) => {
                let name = name(meta);
                diagnostics.error(other, format!("`{name}` takes an expression: write `{name} = ..`"));
                Self::Verbatim(TokenStream::new())
            }
        }
    }
}

/// `name = PATH`, of a function.
impl Value for ExprPath {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        let name = name(meta);
        let wrong = format!("`{name}` takes the path of a function, for example `{name} = my_function`");
        match behind_equals(meta) {
            Ok(Expr::Path(path)) => return path.clone(),
            Ok(other) => diagnostics.error(other, wrong),
            Err(other) => diagnostics.error(other, wrong),
        }
        Self { attrs: Vec::new(), qself: None, path: meta.path().clone() }
    }
}

/// The expression in `name = EXPR`, or what stands there instead.
pub(super) fn behind_equals(meta: &Meta) -> Result<&Expr, &Meta> {
    match meta {
        Meta::NameValue(meta) => Ok(ungrouped(&meta.value)),
        other => Err(other),
    }
}

/// What a `macro_rules!` fragment holds.
fn ungrouped(expression: &Expr) -> &Expr {
    match expression {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}

/// The name of an argument.
pub(super) fn name(meta: &Meta) -> String {
    meta.path().to_token_stream().to_string()
}
