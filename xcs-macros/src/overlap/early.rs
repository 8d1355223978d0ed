//! What may be evaluated before its turn, and how it uses names.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{
    BinOp, Expr, Ident, Lit, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    spanned::Spanned,
};

use super::{
    names::{Names, is_format},
    tokens::captured,
};
use crate::syntax::is_assignment;

/// How a name is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum How {
    /// As a value: moved, or copied.
    Value,
    /// Borrowed for as long as the call lasts.
    Borrow,
    /// Only looked at, while a value of its own is made of it.
    Owned,
    /// A method of it is called, which may borrow it, change it or take it.
    Receiver,
}

/// A name that an expression uses.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) how: How,
    /// The whole name, not a field of it.
    pub(crate) is_whole: bool,
}

/// What was read off an argument.
pub(crate) struct Early {
    pub(crate) mentions: Vec<Mention>,
    /// The first function that is called and may do anything: only in its turn.
    pub(crate) calls: Option<Token>,
}

/// A token that is in the way, and what it names, if it is a name.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) span: Span,
    pub(crate) name: Option<String>,
}

impl Token {
    pub(crate) fn new(span: Span) -> Self {
        Self { span, name: None }
    }

    pub(crate) fn of(mention: &Mention) -> Self {
        Self { span: mention.span, name: Some(mention.name.clone()) }
    }

    /// A function that is called.
    pub(crate) fn function(path: &Path) -> Self {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        Self { span: path.span(), name: Some(names.join("::")) }
    }
}

/// Reads what an argument does. `None` for what cannot be moved out of its statement at all.
pub(crate) struct Reader<'a> {
    pub(crate) names: &'a Names,
    /// The functions that are said to have no effects.
    pub(crate) pure: &'a [Path],
}

impl Reader<'_> {
    pub(crate) fn read(&self, expression: &Expr) -> Option<Early> {
        let mut early = Early { mentions: Vec::new(), calls: None };
        self.value(expression, &mut early)?;
        Some(early)
    }

    /// An expression that gives a value of its own, or one that refers to nothing but names.
    fn value(&self, expression: &Expr, early: &mut Early) -> Option<()> {
        match expression {
            Expr::Lit(literal) if !matches!(literal.lit, Lit::Verbatim(_)) => Some(()),
            Expr::Path(_) | Expr::Field(_) => {
                let (name, is_whole) = self.place(expression)?;
                self.mention(early, name, How::Value, is_whole, expression.span());
                Some(())
            }
            Expr::Group(group) => self.value(&group.expr, early),
            Expr::Paren(paren) => self.value(&paren.expr, early),
            Expr::Reference(reference) if reference.mutability.is_none() => match self.place(&reference.expr) {
                Some((name, is_whole)) => {
                    self.mention(early, name, How::Borrow, is_whole, reference.expr.span());
                    Some(())
                }
                // What it refers to lives as long as the call, made before it.
                None => self.temporary(&reference.expr, early),
            },
            Expr::Tuple(tuple) => self.parts(&tuple.elems, early),
            Expr::Array(array) => self.parts(&array.elems, early),
            Expr::Struct(literal) if literal.qself.is_none() && literal.rest.is_none() => {
                literal.fields.iter().try_for_each(|field| {
                    field.attrs.is_empty().then_some(())?;
                    self.part(&field.expr, early)
                })
            }
            Expr::Unary(unary) if matches!(*unary.expr, Expr::Lit(_)) => Some(()),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                let (name, _) = self.place(&unary.expr)?;
                self.mention(early, name, How::Value, false, unary.expr.span());
                Some(())
            }
            Expr::Cast(cast) => self.part(&cast.expr, early),
            Expr::Macro(text) if is_format(&text.mac.path) && text.attrs.is_empty() => {
                self.formatted(&text.mac.tokens, early)
            }
            Expr::MethodCall(call) if call.args.is_empty() && call.turbofish.is_none() => {
                let method = call.method.unraw().to_string();
                match &*method {
                    "clone" | "to_string" | "to_owned" => self.looked_at(&call.receiver, early),
                    "as_str" | "as_ref" => {
                        let (name, is_whole) = self.place(&call.receiver)?;
                        self.mention(early, name, How::Borrow, is_whole, call.receiver.span());
                        Some(())
                    }
                    _ => self.method(expression, early),
                }
            }
            Expr::MethodCall(_) => self.method(expression, early),
            Expr::Call(call) => {
                let Expr::Path(function) = &*call.func else { return None };
                let written = function.to_token_stream().to_string().replace(' ', "");
                match &*written {
                    "Arc::clone" | "Rc::clone" | "std::sync::Arc::clone" | "String::from" => {
                        let argument = call.args.first().filter(|_| call.args.len() == 1)?;
                        match argument {
                            Expr::Reference(reference) => self.looked_at(&reference.expr, early),
                            Expr::Lit(_) => Some(()),
                            Expr::Path(_) => self.looked_at(argument, early),
                            _ => None,
                        }
                    }
                    "String::new" | "Vec::new" if call.args.is_empty() => Some(()),
                    "Some" | "Ok" | "Err" => self.parts(&call.args, early),
                    _ => {
                        let is_pure = function.qself.is_none() && self.pure.contains(&function.path);
                        if !is_pure {
                            early.calls.get_or_insert_with(|| Token::function(&function.path));
                        }
                        if let Some(name) = function.path.get_ident()
                            && self.names.get(&name.unraw().to_string()).is_some()
                        {
                            return None;
                        }
                        self.parts(&call.args, early)
                    }
                }
            }
            // `&&` and `||` may leave out their right side.
            Expr::Binary(binary)
                if !is_assignment(&binary.op) && !matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) =>
            {
                early.calls.get_or_insert_with(|| Token::new(binary.op.span()));
                self.part(&binary.left, early)?;
                self.part(&binary.right, early)
            }
            _ => None,
        }
    }

    fn parts(&self, expressions: &Punctuated<Expr, Token![,]>, early: &mut Early) -> Option<()> {
        expressions.iter().try_for_each(|expression| self.part(expression, early))
    }

    /// A value that is part of another one: in it there is no reference to something that ends with the statement.
    fn part(&self, expression: &Expr, early: &mut Early) -> Option<()> {
        match expression {
            Expr::Reference(reference) if self.place(&reference.expr).is_none() => match &*reference.expr {
                // A constant, which lives for ever.
                Expr::Lit(_) => Some(()),
                _ => None,
            },
            Expr::Group(group) => self.part(&group.expr, early),
            Expr::Paren(paren) => self.part(&paren.expr, early),
            expression => self.value(expression, early),
        }
    }

    /// What stands behind a `&` and is no place.
    fn temporary(&self, expression: &Expr, early: &mut Early) -> Option<()> {
        match expression {
            Expr::Reference(_) => None,
            expression => self.part(expression, early),
        }
    }

    /// A method that may do anything, of a name.
    fn method(&self, expression: &Expr, early: &mut Early) -> Option<()> {
        let Expr::MethodCall(call) = expression else { return None };
        early.calls.get_or_insert_with(|| Token::new(call.method.span()));
        let (name, is_whole) = self.place(&call.receiver)?;
        self.mention(early, name, How::Receiver, is_whole, call.receiver.span());
        self.parts(&call.args, early)
    }

    /// What is looked at while a value of its own is made of it.
    fn looked_at(&self, expression: &Expr, early: &mut Early) -> Option<()> {
        if let Some((name, is_whole)) = self.place(expression) {
            self.mention(early, name, How::Owned, is_whole, expression.span());
            return Some(());
        }
        let mut inner = Early { mentions: Vec::new(), calls: None };
        self.value(expression, &mut inner)?;
        early.calls = early.calls.take().or(inner.calls);
        early.mentions.extend(inner.mentions.into_iter().map(|mention| match mention.how {
            How::Borrow => Mention { how: How::Owned, ..mention },
            _ => mention,
        }));
        Some(())
    }

    fn formatted(&self, tokens: &proc_macro2::TokenStream, early: &mut Early) -> Option<()> {
        let arguments = Punctuated::<Formatted, Token![,]>::parse_terminated.parse2(tokens.clone()).ok()?;
        let mut arguments = arguments.iter();
        let Formatted(None, Expr::Lit(literal)) = arguments.next()? else { return None };
        let Lit::Str(text) = &literal.lit else { return None };
        let mut given = Vec::new();
        for Formatted(name, expression) in arguments {
            self.looked_at(expression, early)?;
            given.extend(name.as_ref().map(|name| name.unraw().to_string()));
        }
        for name in captured(&text.value()).into_iter().filter(|name| !given.contains(name)) {
            self.mention(early, name, How::Owned, true, literal.span());
        }
        Some(())
    }

    fn mention(&self, early: &mut Early, name: String, how: How, is_whole: bool, span: Span) {
        // Constants, statics and functions are no variables.
        if self.names.get(&name).is_some() {
            early.mentions.push(Mention { name, span, how, is_whole });
        }
    }

    /// The name of a place, and whether it is all of it: `name`, `name.field.0`, a constant.
    pub(crate) fn place(&self, expression: &Expr) -> Option<(String, bool)> {
        match expression {
            Expr::Group(group) => self.place(&group.expr),
            Expr::Paren(paren) => self.place(&paren.expr),
            Expr::Path(path) if path.attrs.is_empty() => {
                let Some(name) = path.path.get_ident() else {
                    // A constant, a variant, a unit struct.
                    return Some((String::new(), true));
                };
                Some((name.unraw().to_string(), true))
            }
            Expr::Field(field) if field.attrs.is_empty() => Some((self.place(&field.base)?.0, false)),
            _ => None,
        }
    }
}

/// An argument of `format!`.
struct Formatted(Option<Ident>, Expr);

impl Parse for Formatted {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let named = input.peek(syn::Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if named {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            Some(name)
        } else {
            None
        };
        Ok(Self(name, input.parse()?))
    }
}
