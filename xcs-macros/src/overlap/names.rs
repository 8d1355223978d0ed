//! What is known of the names of a function: whether a mention can be in the way of another one.

use std::collections::{HashMap, HashSet};

use super::{
    early::{How, Mention},
    tokens::{Patterns, identifiers, is_only_borrowed},
};
use crate::syntax;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{
    Expr, FnArg, Lit, Local, Pat, PatIdent, Receiver, ReceiverKind, Signature, Stmt, Type, UnOp,
    ext::IdentExt,
    visit::{self, Visit},
};

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Known {
    /// A shared reference, a number, a `bool`: it can be copied, and nobody moves or changes what it is.
    Shared,
    /// A text of its own: it may be moved, and any thread may look at it.
    Text,
    /// A parameter that is a value, and no reference: it may be moved, and nobody changes it.
    Value,
    /// A variable that nothing is known of.
    Local,
    /// A parameter whose type is not one of the above: what it refers to may be anybody's.
    Foreign,
}

/// The names that a function binds, its parameters among them.
pub(crate) struct Names {
    known: HashMap<String, Known>,
    /// Those that are bound once, to a new `Vec`.
    vectors: Vec<String>,
    /// What a variable may have a reference to.
    lenders: HashMap<String, Vec<Mention>>,
    /// Those that may be a `&mut`, which is lent anew where it is written as a value.
    exclusive: HashSet<String>,
    /// Those that may have a `&mut` in a field.
    exclusive_parts: HashSet<String>,
    /// Those that may be handles of something that others know too: not made anew where they are bound.
    handles: HashSet<String>,
    /// Those that are bound more than once: two mentions may mean two variables, also where a macro keeps them apart.
    twice: Vec<String>,
}

impl Names {
    pub(crate) fn of(signature: &Signature, statements: &[Stmt]) -> Self {
        let mut collect = Collect::default();
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    collect.names.insert("self".to_owned(), of_receiver(receiver));
                    match receiver.kind {
                        ReceiverKind::Reference(_, _, None) => {}
                        ReceiverKind::Value => drop(collect.exclusive_parts.insert("self".to_owned())),
                        _ => collect.may_be_exclusive("self"),
                    }
                }
                FnArg::Typed(input) => match &*input.pat {
                    Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() && name.mutability.is_none() => {
                        collect.bind(name, of_type(&input.ty));
                        let (text, ty) = (name.ident.unraw().to_string(), input.ty.to_token_stream());
                        if may_change_through(&ty) {
                            collect.may_be_exclusive(&text);
                        } else if of_type(&input.ty) != Known::Shared
                            && (has_lifetime(ty.clone()) || identifiers(&ty).iter().any(|part| part == "Self"))
                        {
                            collect.exclusive_parts.insert(text);
                        }
                    }
                    pattern => {
                        collect.pattern_of(pattern, Known::Foreign);
                        let mut bound = Patterns(Vec::new());
                        bound.visit_pat(pattern);
                        bound.0.iter().for_each(|name| collect.may_be_exclusive(name));
                    }
                },
            }
        }
        statements.iter().for_each(|statement| collect.visit_stmt(statement));
        let lenders = collect.lenders.iter().map(|(name, lent)| {
            let lent =
                lent.iter().filter(|lent| collect.names.contains_key(&lent.name) && lent.name != *name).map(|lent| {
                    // What nobody can change is lent to be looked at.
                    let is_fixed = matches!(collect.names.get(&lent.name), Some(Known::Text | Known::Value));
                    Mention { how: if is_fixed { How::Borrow } else { lent.how }, ..lent.clone() }
                });
            (name.clone(), lent.collect())
        });
        Self {
            lenders: lenders.collect(),
            known: collect.names,
            vectors: collect.vectors,
            exclusive: collect.exclusive,
            exclusive_parts: collect.exclusive_parts,
            handles: collect.handles,
            twice: collect.twice,
        }
    }

    /// What `name` stands for. `None` if the function does not bind it: a constant, a static, a function.
    pub(crate) fn get(&self, name: &str) -> Option<Known> {
        self.known.get(name).copied()
    }

    /// Whether `name` is a variable that is a `Vec` for good: what is pushed into it lives as long.
    pub(crate) fn is_vector(&self, name: &str) -> bool {
        self.vectors.iter().any(|vector| vector == name)
    }

    /// What `name` may have references to, so far as it is written.
    pub(crate) fn lenders(&self, name: &str) -> &[Mention] {
        self.lenders.get(name).map_or(&[], |lenders| lenders)
    }

    /// Whether what is written as a value may be a `&mut`, which is lent there and not given away.
    pub(crate) fn may_be_lent(&self, mention: &Mention) -> bool {
        mention.how == How::Value && self.may_be_exclusive(&mention.name, mention.is_whole)
    }

    /// Whether `name`, or a field of it where not the `whole` is meant, may be a `&mut`.
    pub(crate) fn may_be_exclusive(&self, name: &str, whole: bool) -> bool {
        self.exclusive.contains(name) || (!whole && self.exclusive_parts.contains(name))
    }

    /// Whether `name` is a variable that is a new value wherever it is bound.
    pub(crate) fn is_new(&self, name: &str) -> bool {
        !self.handles.contains(name)
    }

    /// Whether all mentions of `name` mean one variable.
    pub(crate) fn is_bound_once(&self, name: &str) -> bool {
        !self.twice.iter().any(|twice| twice == name)
    }

    pub(crate) fn is_shared(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Known::Shared) | None)
    }
}

/// What `self` is.
fn of_receiver(receiver: &Receiver) -> Known {
    match &receiver.kind {
        _ if receiver.mutability.is_some() => Known::Foreign,
        ReceiverKind::Value => Known::Value,
        ReceiverKind::Reference(_, _, None) => Known::Shared,
        ReceiverKind::Typed(_, ty) => of_type(ty),
        _ => Known::Foreign,
    }
}

/// What a parameter of type `ty` is, so far as it is written.
fn of_type(ty: &Type) -> Known {
    match ty {
        Type::Group(group) => of_type(&group.elem),
        Type::Paren(paren) => of_type(&paren.elem),
        Type::Reference(reference) if reference.mutability.is_none() => Known::Shared,
        Type::Path(path) if path.qself.is_none() => match path.path.get_ident() {
            Some(name) if name == "String" => Known::Text,
            Some(name) if is_plain_number(&name.to_string()) => Known::Shared,
            // An alias of a reference that can be written through has a lifetime, which an async function has to write.
            _ if has_lifetime(ty.to_token_stream()) => Known::Foreign,
            _ => Known::Value,
        },
        _ => Known::Foreign,
    }
}

fn has_lifetime(tokens: TokenStream) -> bool {
    use proc_macro2::TokenTree;
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_lifetime(group.stream()),
        TokenTree::Punct(punct) => matches!(punct.as_char(), '\'' | '&'),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

fn is_plain_number(name: &str) -> bool {
    const NUMBERS: &[&str] = &[
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
        "usize",
    ];
    NUMBERS.contains(&name)
}

#[derive(Default)]
struct Collect {
    names: HashMap<String, Known>,
    lenders: HashMap<String, Vec<Mention>>,
    /// The expression that a pattern takes apart.
    source: TokenStream,
    vectors: Vec<String>,
    /// Those that were bound before.
    twice: Vec<String>,
    exclusive: HashSet<String>,
    exclusive_parts: HashSet<String>,
    handles: HashSet<String>,
    /// Whether what a pattern takes apart is a new value.
    is_new: bool,
    /// Whether what a pattern takes apart is certainly no `&mut`.
    is_own: bool,
    /// Those that are bound with `mut`.
    changeable: HashSet<String>,
    /// What the pattern that is looked at is bound to, if it is a plain name.
    value: Option<Known>,
}

impl Collect {
    fn bind(&mut self, name: &PatIdent, known: Known) {
        let text = name.ident.unraw().to_string();
        // Bound twice: which one a mention means would have to be found out.
        let again = self.names.contains_key(&text);
        self.vectors.retain(|vector| *vector != text);
        if !self.is_new {
            self.handles.insert(text.clone());
        }
        if again {
            self.twice.push(text.clone());
        }
        if !matches!(known, Known::Text | Known::Value) {
            let source = self.source.clone();
            self.lends(&text, &source);
            // What is made of things that nobody can change is no `&mut`.
            if known == Known::Local && !self.is_own && self.may_be_changed_through(&source) {
                self.may_be_exclusive(&text);
            }
        }
        self.names.insert(text, if again { Known::Local } else { known });
    }

    /// Whatever `source` mentions may be referred to by `name` from now on.
    fn lends(&mut self, name: &str, source: &TokenStream) {
        let lenders = self.lenders.entry(name.to_owned()).or_default();
        for lender in identifiers(source) {
            let how = if is_only_borrowed(source, &lender) { How::Borrow } else { How::Receiver };
            lenders.push(Mention { name: lender, span: Span::call_site(), how, is_whole: true });
        }
    }

    fn may_be_exclusive(&mut self, name: &str) {
        self.exclusive.insert(name.to_owned());
        self.exclusive_parts.insert(name.to_owned());
    }

    fn may_be_changed_through(&self, source: &TokenStream) -> bool {
        let is_exclusive = |name: &String| {
            self.exclusive.contains(name) || self.exclusive_parts.contains(name) || self.changeable.contains(name)
        };
        source.is_empty() || may_change_through(source) || identifiers(source).iter().any(is_exclusive)
    }

    fn within(&mut self, source: TokenStream, look: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.source, source);
        look(self);
        self.source = outer;
    }

    fn binds_once(&self, name: &str) -> bool {
        !self.twice.iter().any(|twice| twice == name)
    }

    fn pattern_of(&mut self, pattern: &Pat, known: Known) {
        let outer = self.value.replace(known);
        self.visit_pat(pattern);
        self.value = outer;
    }
}

impl<'a> Visit<'a> for Collect {
    fn visit_local(&mut self, local: &'a Local) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, otherwise)) = &init.diverge {
                self.visit_expr(otherwise);
            }
        }
        let pattern = match &local.pat {
            Pat::Type(typed) => &*typed.pat,
            pattern => pattern,
        };
        let known = match (pattern, &local.init) {
            (Pat::Ident(name), Some(init)) if name.by_ref.is_none() && name.mutability.is_none() => {
                of_value(&init.expr)
            }
            _ => Known::Local,
        };
        let source = local.init.as_ref().map(|init| init.expr.to_token_stream()).unwrap_or_default();
        let is_typed =
            matches!(&local.pat, Pat::Type(typed) if matches!(of_type(&typed.ty), Known::Shared | Known::Text));
        self.is_new = matches!(pattern, Pat::Ident(_)) && local.init.as_ref().is_some_and(|init| is_new(&init.expr));
        self.is_own = is_typed || local.init.as_ref().is_some_and(|init| is_own(&init.expr));
        self.within(source, |collect| collect.pattern_of(pattern, known));
        (self.is_new, self.is_own) = (false, false);
        if let (Pat::Ident(name), Some(init)) = (pattern, &local.init)
            && is_new_vector(&init.expr)
        {
            let text = name.ident.unraw().to_string();
            if self.binds_once(&text) {
                self.vectors.push(text);
            }
        }
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::ForLoop(each) => {
                self.visit_expr(&each.expr);
                self.is_own = match &*each.expr {
                    Expr::Range(_) => true,
                    Expr::Reference(items) => items.mutability.is_none(),
                    Expr::MethodCall(items) => ["iter", "enumerate", "copied", "lines", "chars"]
                        .iter()
                        .any(|method| items.method == method && !may_change_through(&items.to_token_stream())),
                    _ => false,
                };
                self.within(each.expr.to_token_stream(), |collect| collect.visit_pat(&each.pat));
                self.is_own = false;
                self.visit_block(&each.body);
            }
            Expr::Match(choice) => {
                self.visit_expr(&choice.expr);
                for arm in &choice.arms {
                    self.within(choice.expr.to_token_stream(), |collect| collect.visit_pat(&arm.pat));
                    self.visit_expr(&arm.body);
                }
            }
            // What a closure is given is its own business.
            Expr::Closure(closure) => {
                let outer = std::mem::replace(&mut self.is_own, true);
                closure.inputs.iter().for_each(|input| self.visit_pat(input));
                self.is_own = outer;
                self.visit_expr(&closure.body);
            }
            Expr::Let(binding) => {
                self.visit_expr(&binding.expr);
                self.within(binding.expr.to_token_stream(), |collect| collect.visit_pat(&binding.pat));
            }
            Expr::Assign(assign) => {
                if let Some(name) = variable(&assign.left) {
                    self.lends(&name, &assign.right.to_token_stream());
                }
                visit::visit_expr(self, expression);
            }
            // What is given to a method may stay with whose method it is.
            Expr::MethodCall(call) => {
                if let Some(name) = variable(&call.receiver) {
                    self.lends(&name, &call.args.to_token_stream());
                }
                visit::visit_expr(self, expression);
            }
            Expr::Call(call) => {
                for argument in &call.args {
                    if let Expr::Reference(reference) = argument
                        && reference.mutability.is_some()
                        && let Some(name) = variable(&reference.expr)
                    {
                        self.lends(&name, &call.args.to_token_stream());
                    }
                }
                visit::visit_expr(self, expression);
            }
            expression => visit::visit_expr(self, expression),
        }
    }

    fn visit_pat_ident(&mut self, name: &'a PatIdent) {
        let known = if name.mutability.is_some() || name.by_ref.is_some() { None } else { self.value };
        let text = name.ident.unraw().to_string();
        if name.mutability.is_some() {
            self.changeable.insert(text.clone());
        }
        self.bind(name, known.unwrap_or(Known::Local));
        if name.by_ref.is_some() && name.mutability.is_some() {
            self.may_be_exclusive(&text);
        }
        visit::visit_pat_ident(self, name);
    }
}

/// The variable that a place is part of, or that it is reached through.
fn variable(place: &Expr) -> Option<String> {
    match syntax::root(place) {
        Expr::Path(path) => path.path.get_ident().map(|name| name.unraw().to_string()),
        Expr::MethodCall(call) => variable(&call.receiver),
        _ => None,
    }
}

/// Whether something is written with which a `&mut` is made, or named.
fn may_change_through(tokens: &TokenStream) -> bool {
    identifiers(tokens).iter().any(|name| name == "leak" || name.split('_').any(|part| part == "mut"))
}

/// What a variable is that is bound to `value` for good.
fn of_value(value: &Expr) -> Known {
    match value {
        Expr::Group(group) => of_value(&group.expr),
        Expr::Paren(paren) => of_value(&paren.expr),
        Expr::Lit(literal) if !matches!(literal.lit, Lit::Verbatim(_)) => Known::Shared,
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_) | UnOp::Not(_)) => match &*unary.expr {
            Expr::Lit(_) => Known::Shared,
            _ => Known::Local,
        },
        Expr::Reference(reference) if reference.mutability.is_none() => Known::Shared,
        Expr::Macro(text) if is_format(&text.mac.path) => Known::Text,
        _ => Known::Local,
    }
}

/// What computes a value of its own, and no `&mut`.
fn is_own(value: &Expr) -> bool {
    match value {
        Expr::Lit(_) | Expr::Binary(_) | Expr::Cast(_) => true,
        Expr::Macro(text) => is_format(&text.mac.path),
        Expr::MethodCall(call) => {
            ["len", "is_empty", "to_string", "to_owned", "clone"].iter().any(|own| call.method == own)
        }
        _ => false,
    }
}

/// A value that is made where it is written, and no handle of another one.
fn is_new(value: &Expr) -> bool {
    match value {
        Expr::Group(group) => is_new(&group.expr),
        Expr::Paren(paren) => is_new(&paren.expr),
        Expr::Lit(_) | Expr::Binary(_) | Expr::Unary(_) | Expr::Cast(_) => true,
        // A constant, or a variant such as `None`.
        Expr::Path(path) => {
            path.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
        }
        Expr::Macro(made) => {
            is_format(&made.mac.path)
                || (made.mac.path.is_ident("vec")
                    && !identifiers(&made.mac.tokens).iter().any(|name| name.ends_with("clone")))
        }
        Expr::MethodCall(call) => {
            ["collect", "len", "to_owned", "to_string", "to_vec"].iter().any(|made| call.method == made)
        }
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
                last.ident == "with_capacity"
                    || (call.args.is_empty() && (last.ident == "new" || last.ident == "default"))
            }),
            _ => false,
        },
        _ => false,
    }
}

/// `Vec::new()`, `Vec::with_capacity(..)`, `vec![..]`.
fn is_new_vector(value: &Expr) -> bool {
    match value {
        Expr::Call(call) => {
            let function = call.func.to_token_stream().to_string().replace(' ', "");
            matches!(&*function, "Vec::new" | "Vec::with_capacity") || function.starts_with("Vec::<")
        }
        Expr::Macro(list) => list.mac.path.is_ident("vec"),
        _ => false,
    }
}

/// `format`, also by its path in the standard library.
pub(crate) fn is_format(path: &syn::Path) -> bool {
    let written = path.to_token_stream().to_string().replace(' ', "");
    matches!(written.trim_start_matches("::"), "format" | "std::format" | "alloc::format")
}
