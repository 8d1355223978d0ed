//! What the rest of a loop's body may do while later rounds are under way: change its own variables, and nothing else that the
//! rounds could notice.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{
    Expr, ExprCall, ExprMethodCall, Pat, Path, Stmt,
    ext::IdentExt,
    spanned::Spanned,
    visit::{self, Visit},
};

use super::{
    early::{Reader, Token},
    macros,
    names::Known,
};
use crate::{
    syntax,
    vocabulary::{self, Gives},
};

/// What the rest of a loop's body does.
pub(crate) struct Rest {
    /// The first thing that may do anything.
    pub(crate) guard: Option<Token>,
    /// Whether the loop may be left, or a round: `break`, `return`, `continue`, `?`.
    pub(crate) exits: bool,
    /// Names that it binds.
    pub(crate) binds: Vec<String>,
    /// Names that are put into a `Vec`, and which.
    pushed: Vec<(String, String)>,
}

impl Rest {
    /// Of `statements`, before which the round has bound the names `round`.
    pub(crate) fn of(statements: &[Stmt], reader: &Reader<'_>, round: &[String]) -> Self {
        let rest = Rest { guard: None, exits: false, binds: Vec::new(), pushed: Vec::new() };
        let mut look = Look { reader, rest, round };
        statements.iter().for_each(|statement| look.visit_stmt(statement));
        look.rest
    }

    /// Whether `name` is put into a `Vec` that lives longer than a round.
    pub(crate) fn keeps(&self, name: &str) -> bool {
        self.pushed.iter().any(|(vector, pushed)| pushed == name && !self.binds.contains(vector))
    }
}

struct Look<'a> {
    reader: &'a Reader<'a>,
    rest: Rest,
    round: &'a [String],
}

/// Functions of the standard library that only make a value.
const MAKES: &[&str] = &[
    "String::from",
    "String::new",
    "Vec::new",
    "Vec::with_capacity",
    "Arc::clone",
    "Rc::clone",
    "Arc::new",
    "Box::new",
    "String::with_capacity",
];

impl Look<'_> {
    fn guard(&mut self, at: Span) {
        self.rest.guard.get_or_insert_with(|| Token::new(at));
    }

    fn call(&mut self, call: &ExprCall) {
        let Expr::Path(function) = &*call.func else { return self.guard(call.func.span()) };
        let written = function.to_token_stream().to_string().replace(' ', "");
        let is_constructor = function
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident.unraw().to_string().starts_with(char::is_uppercase));
        let is_pure = self.reader.pure.contains(&function.path) || is_of_tensor(&function.path);
        if !is_constructor && !is_pure && !MAKES.contains(&&*written) {
            self.rest.guard.get_or_insert_with(|| Token::function(&function.path));
        }
    }

    fn method(&mut self, call: &ExprMethodCall) {
        let method = call.method.unraw().to_string();
        if method == "push"
            && let Some((name, true)) = self.reader.place(&call.receiver)
            && self.reader.names.is_vector(&name)
            && let Some(pushed) = call.args.first()
        {
            self.pushed(&name, pushed);
        }
        if let Some(name) = self.root(&call.receiver)
            && !macros::only_looks(&method)
            && method != "iter"
            && vocabulary::gives(&method).is_none()
            && !self.is_its_own(&name)
        {
            self.guard(call.method.span());
        }
    }

    /// Whether nobody else can notice that `name` is changed: it is a variable of the round, or one that was made anew, and no
    /// handle of something that the calls may know too.
    fn is_its_own(&self, name: &String) -> bool {
        self.reader.names.get(name) == Some(Known::Local)
            && (self.round.contains(name) || self.rest.binds.contains(name) || self.reader.names.is_new(name))
    }

    /// The variable whose method is called. None where it is of a value that is computed there, which is looked at itself.
    fn root(&self, receiver: &Expr) -> Option<String> {
        match syntax::root(receiver) {
            name @ Expr::Path(_) => self.reader.place(name).map(|(name, _)| name),
            _ => None,
        }
    }

    /// Names that are stored as they are.
    fn pushed(&mut self, vector: &str, value: &Expr) {
        match value {
            Expr::Path(_) => {
                if let Some((name, true)) = self.reader.place(value) {
                    self.rest.pushed.push((vector.to_owned(), name));
                }
            }
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.pushed(vector, part)),
            Expr::Struct(literal) => literal.fields.iter().for_each(|field| self.pushed(vector, &field.expr)),
            Expr::Call(call) if matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) => {
                call.args.iter().for_each(|part| self.pushed(vector, part));
            }
            _ => {}
        }
    }
}

/// Whether it is a function of `Tensor`, with or without an element type, that only makes a tensor.
fn is_of_tensor(function: &Path) -> bool {
    let mut segments = function.segments.iter().rev().map(|segment| segment.ident.unraw().to_string());
    let makes = |name: String| {
        ["from_vec", "from_rows"].contains(&&*name) || vocabulary::function_gives(&name) == Some(Gives::Tensor)
    };
    segments.next().is_some_and(makes) && segments.next().is_some_and(|name| name == "Tensor")
}

impl<'a> Visit<'a> for Look<'_> {
    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method(call),
            Expr::Await(awaited) => {
                // The call itself is judged by its class.
                return match &*awaited.base {
                    Expr::Call(call) if matches!(&*call.func, Expr::Path(_)) => {
                        call.args.iter().for_each(|argument| self.visit_expr(argument));
                    }
                    Expr::MethodCall(call) if self.reader.place(&call.receiver).is_some() => {
                        call.args.iter().for_each(|argument| self.visit_expr(argument));
                    }
                    other => self.guard(other.span()),
                };
            }
            Expr::Break(_) | Expr::Return(_) | Expr::Continue(_) | Expr::Try(_) => self.rest.exits = true,
            Expr::Macro(found) if !macros::is_harmless(&found.mac) => self.guard(found.span()),
            Expr::Unsafe(_)
            | Expr::Async(_)
            | Expr::Const(_)
            | Expr::Yield(_)
            | Expr::Verbatim(_)
            | Expr::TryBlock(_) => {
                self.guard(expression.span());
            }
            _ => {}
        }
        visit::visit_expr(self, expression);
    }

    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Macro(found) if !macros::is_harmless(&found.mac) => self.guard(found.span()),
            Stmt::Item(_) => {}
            statement => visit::visit_stmt(self, statement),
        }
    }

    fn visit_pat(&mut self, pattern: &'a Pat) {
        if let Pat::Ident(name) = pattern {
            self.rest.binds.push(name.ident.unraw().to_string());
        }
        visit::visit_pat(self, pattern);
    }
}
