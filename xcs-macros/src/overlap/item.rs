//! The statements that a group consists of, and what each of them needs.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{
    Expr, ExprAwait, GenericArgument, Ident, Local, Pat, PathArguments, Stmt, Token, Type, ext::IdentExt,
    spanned::Spanned, visit::Visit,
};

use super::{
    early::{Early, How, Mention, Reader, Token},
    macros,
    names::Known,
    reasons::Reason,
};

/// `let PAT: TYPE = CALL.await?;`, or a part of that.
#[derive(Clone)]
pub(crate) struct Call {
    /// `let PAT: TYPE =`. None where the statement has no `let`.
    pub(crate) binding: Option<Binding>,
    /// The call, without `.await`.
    pub(crate) call: Expr,
    pub(crate) dot: Token![.],
    pub(crate) await_token: Token![await],
    /// What is done with its result before anything else: `.map_err(Failure::Model)`.
    pub(crate) adapted: TokenStream,
    pub(crate) question: Option<Token![?]>,
    /// None where it is the last expression of its block.
    pub(crate) semicolon: Option<Token![;]>,
    pub(crate) arguments: Vec<Argument>,
    /// How it uses names.
    pub(crate) mentions: Vec<Mention>,
    /// What in its arguments can only be evaluated in its turn.
    pub(crate) in_turn: Option<Token>,
    /// The statement as it is written.
    pub(crate) written: Stmt,
}

#[derive(Clone)]
pub(crate) struct Binding {
    pub(crate) let_token: Token![let],
    pub(crate) pattern: Pat,
    pub(crate) colon: Option<(Token![:], Type)>,
    pub(crate) names: Vec<Ident>,
    /// Only plain names, none of them `mut` or `ref`: it can be bound in two steps.
    pub(crate) is_plain: bool,
}

impl Binding {
    /// Whether its type is written, and borrows from nothing.
    pub(crate) fn is_owned(&self) -> bool {
        self.colon.as_ref().is_some_and(|(_, ty)| is_owned(ty))
    }
}

/// Whether a value of type `ty` borrows from nothing. A type of the user's may have a lifetime that is not written.
fn is_owned(ty: &Type) -> bool {
    const OWNED: &[&str] = &[
        "Arc", "BTreeMap", "BTreeSet", "Box", "HashMap", "HashSet", "Option", "Rc", "Result", "String", "Tensor",
        "Vec", "VecDeque", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16",
        "u32", "u64", "u128", "usize",
    ];
    match ty {
        Type::Array(array) => is_owned(&array.elem),
        Type::Group(group) => is_owned(&group.elem),
        Type::Paren(paren) => is_owned(&paren.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_owned),
        Type::Path(path) if path.qself.is_none() => path.path.segments.last().is_some_and(|last| {
            let arguments_are_owned = match &last.arguments {
                PathArguments::None => true,
                PathArguments::AngleBracketed(arguments) => arguments.args.iter().all(|argument| match argument {
                    GenericArgument::Type(ty) => is_owned(ty),
                    _ => false,
                }),
                PathArguments::Parenthesized(_) => false,
            };
            arguments_are_owned && OWNED.iter().any(|owned| last.ident == owned)
        }),
        _ => false,
    }
}

/// An argument of a call.
#[derive(Clone)]
pub(crate) struct Argument {
    pub(crate) mentions: Vec<Mention>,
    /// Whether it is as good inside: a literal, a constant.
    pub(crate) is_constant: bool,
}

/// A statement that a group may have.
#[derive(Clone)]
pub(crate) enum Item {
    Call(Box<Call>),
    /// Something that runs in its turn and that later calls may pass.
    Aside(Box<Aside>),
}

/// What a statement is that is no call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A logging macro.
    Log,
    /// It only computes with tensors.
    Computed,
    /// It binds a text, which is put together when it is first needed.
    Text,
}

/// A logging macro, or a statement that only computes with tensors, or that binds a text.
#[derive(Clone)]
pub(crate) struct Aside {
    pub(crate) kind: Kind,
    pub(crate) statement: Stmt,
    mentions: Vec<Mention>,
    pub(crate) binds: Vec<Ident>,
    /// The variables that have to be tensors or numbers: none, and it is a logging macro.
    pub(crate) operands: Vec<Ident>,
}

impl Item {
    pub(crate) fn as_call(&self) -> Option<&Call> {
        match self {
            Item::Call(call) => Some(call),
            Item::Aside(_) => None,
        }
    }

    /// Whether it is a call whose arguments can only be evaluated in its turn.
    pub(crate) fn is_in_turn(&self) -> bool {
        self.as_call().is_some_and(|call| call.in_turn.is_some())
    }

    pub(crate) fn is(&self, kind: Kind) -> bool {
        matches!(self, Item::Aside(aside) if aside.kind == kind)
    }

    pub(crate) fn mentions(&self) -> Vec<Mention> {
        match self {
            Item::Call(call) => call.mentions.clone(),
            Item::Aside(aside) => aside.mentions.clone(),
        }
    }

    /// Whether it uses a name that `earlier` binds.
    pub(crate) fn uses(&self, earlier: &Item) -> bool {
        self.mentions().iter().any(|mention| earlier.binds(&mention.name))
    }

    /// The call, or the statement.
    pub(crate) fn span(&self) -> Span {
        match self {
            Item::Call(call) => call.call.span(),
            Item::Aside(aside) => aside.statement.span(),
        }
    }

    pub(crate) fn binds(&self, name: &str) -> bool {
        match self {
            Item::Call(call) => call.binds(name),
            Item::Aside(aside) => aside.binds.iter().any(|bound| bound.unraw() == name),
        }
    }
}

/// Why a statement is none that a group may have.
pub(crate) struct Other {
    pub(crate) token: Token,
    pub(crate) reason: Reason,
}

impl Reader<'_> {
    /// What `statement` is to a group. `Err(None)` where it has nothing to do with calls.
    pub(crate) fn item(&self, statement: &Stmt) -> Result<Item, Option<Other>> {
        match statement {
            Stmt::Macro(log) if log.attrs.is_empty() => match macros::logged(&log.mac) {
                Some(names) => {
                    let span = statement.span();
                    let mention = |name| Mention { name, span, how: How::Owned, is_whole: true };
                    let mentions = names.into_iter().map(mention).collect();
                    let (binds, operands) = (Vec::new(), Vec::new());
                    Ok(Item::Aside(Box::new(Aside {
                        kind: Kind::Log,
                        statement: statement.clone(),
                        mentions,
                        binds,
                        operands,
                    })))
                }
                None => Err(None),
            },
            Stmt::Local(local) => self.bound(local, statement),
            Stmt::Expr(expression, semicolon) => self.call(expression, None, *semicolon, statement),
            Stmt::Macro(_) | Stmt::Item(_) => Err(None),
        }
    }

    fn bound(&self, local: &Local, statement: &Stmt) -> Result<Item, Option<Other>> {
        let Some(init) = &local.init else { return Err(None) };
        if init.diverge.is_some() || !local.attrs.is_empty() {
            return Err(None);
        }
        let (pattern, colon) = match &local.pat {
            Pat::Type(typed) => ((*typed.pat).clone(), Some((typed.colon_token, (*typed.ty).clone()))),
            pattern => (pattern.clone(), None),
        };
        let mut bound = Bound { names: Vec::new(), is_plain: true };
        bound.visit_pat(&pattern);
        let binding =
            Binding { let_token: local.let_token, pattern, colon, names: bound.names, is_plain: bound.is_plain };
        if let Some(aside) = self.text(&binding, &init.expr, statement) {
            return Ok(Item::Aside(Box::new(aside)));
        }
        if binding.is_plain
            && let Some(operands) = self.computed(&init.expr)
        {
            let aside = Aside {
                kind: Kind::Computed,
                statement: statement.clone(),
                mentions: operands.mentions,
                binds: binding.names,
                operands: operands.names,
            };
            return Ok(Item::Aside(Box::new(aside)));
        }
        self.call(&init.expr, Some(binding), Some(local.semi_token), statement)
    }

    /// `let name = format!(..);`, where nothing else in the function has that name.
    fn text(&self, binding: &Binding, value: &Expr, statement: &Stmt) -> Option<Aside> {
        let [name] = &binding.names[..] else { return None };
        let is_text = binding.is_plain && self.names.get(&name.unraw().to_string()) == Some(Known::Text);
        let early = self.read(value).filter(|early| is_text && early.calls.is_none())?;
        Some(Aside {
            kind: Kind::Text,
            statement: statement.clone(),
            mentions: early.mentions,
            binds: vec![name.clone()],
            operands: Vec::new(),
        })
    }

    fn call(
        &self,
        expression: &Expr,
        binding: Option<Binding>,
        semicolon: Option<Token![;]>,
        statement: &Stmt,
    ) -> Result<Item, Option<Other>> {
        let (awaited, question) = match expression {
            Expr::Try(question) if question.attrs.is_empty() => (&*question.expr, Some(question.question_token)),
            awaited => (awaited, None),
        };
        let Some((awaited, adapted)) = adapted(awaited) else { return Err(None) };
        let not_a_call = || Some(Other { token: Token::new(awaited.base.span()), reason: Reason::NoCall });
        let call = (*awaited.base).clone();
        let mut mentions = Vec::new();
        let mut in_turn = None;
        let arguments = match &call {
            Expr::Call(path) if path.attrs.is_empty() => {
                let Expr::Path(function) = &*path.func else { return Err(not_a_call()) };
                // A closure, or a pointer: what it does when it is called is not known.
                if function.path.get_ident().is_some_and(|name| self.names.get(&name.unraw().to_string()).is_some()) {
                    return Err(not_a_call());
                }
                &path.args
            }
            Expr::MethodCall(method) if method.attrs.is_empty() => {
                let Some((name, is_whole)) = self.place(&method.receiver) else { return Err(not_a_call()) };
                mentions.push(Mention { name, span: method.receiver.span(), how: How::Receiver, is_whole });
                &method.args
            }
            _ => return Err(not_a_call()),
        };
        let mut read = Vec::new();
        for argument in arguments {
            let Some(Early { mentions: used, calls }) = self.read(argument) else {
                return Err(Some(Other { token: Token::new(argument.span()), reason: Reason::Argument }));
            };
            in_turn = in_turn.or(calls);
            let is_constant = used.is_empty() && matches!(argument, Expr::Lit(_) | Expr::Path(_) | Expr::Unary(_));
            mentions.extend(used.iter().cloned());
            read.push(Argument { mentions: used, is_constant });
        }
        mentions.retain(|mention| self.names.get(&mention.name).is_some());
        Ok(Item::Call(Box::new(Call {
            binding,
            dot: awaited.dot_token,
            await_token: awaited.await_token,
            adapted,
            question,
            semicolon,
            arguments: read,
            mentions,
            in_turn,
            call,
            written: statement.clone(),
        })))
    }
}

/// The `.await` that an expression consists of, but for methods of `Result` and `Option` which only take apart what it gives, and
/// these methods.
pub(super) fn adapted(expression: &Expr) -> Option<(&ExprAwait, TokenStream)> {
    const ADAPTERS: &[&str] =
        &["context", "err", "expect", "map_err", "ok", "unwrap", "unwrap_or", "unwrap_or_default"];
    match expression {
        Expr::Await(awaited) if awaited.attrs.is_empty() => Some((awaited, TokenStream::new())),
        Expr::MethodCall(call) if call.attrs.is_empty() && call.turbofish.is_none() => {
            let is_known = ADAPTERS.iter().any(|adapter| call.method == adapter);
            // A literal, or a variant by its path: it does nothing but hold the error.
            let is_constant = |argument: &Expr| match argument {
                Expr::Lit(_) => true,
                Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
                    path.path.segments.len() > 1 && last.ident.to_string().starts_with(char::is_uppercase)
                }),
                _ => false,
            };
            let (awaited, before) =
                adapted(&call.receiver).filter(|_| is_known && call.args.iter().all(is_constant))?;
            let (dot, method, parenthesis) = (&call.dot_token, &call.method, &call.paren_token);
            let mut tokens = before;
            dot.to_tokens(&mut tokens);
            method.to_tokens(&mut tokens);
            parenthesis.surround(&mut tokens, |tokens| call.args.to_tokens(tokens));
            Some((awaited, tokens))
        }
        _ => None,
    }
}

/// The names that a pattern binds.
struct Bound {
    names: Vec<Ident>,
    is_plain: bool,
}

impl<'a> Visit<'a> for Bound {
    fn visit_pat(&mut self, pattern: &'a Pat) {
        match pattern {
            Pat::Ident(name) => {
                self.names.push(name.ident.clone());
                self.is_plain &= name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none();
            }
            Pat::Wild(_) | Pat::Tuple(_) | Pat::Paren(_) | Pat::Rest(_) => {}
            _ => self.is_plain = false,
        }
        syn::visit::visit_pat(self, pattern);
    }
}

/// The names that `pattern` binds, and whether it is of plain names and tuples only.
pub(crate) fn bound_by(pattern: &Pat) -> (Vec<Ident>, bool) {
    let mut bound = Bound { names: Vec::new(), is_plain: true };
    bound.visit_pat(pattern);
    (bound.names, bound.is_plain)
}

/// Whether two pieces of source are the same.
pub(crate) fn same(one: &impl ToTokens, other: &impl ToTokens) -> bool {
    one.to_token_stream().to_string() == other.to_token_stream().to_string()
}
