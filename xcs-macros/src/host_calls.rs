//! Which calls in a body are host calls, and the code that counts them where they are evaluated.
//!
//! A host call is a call or a macro that syntax does not recognise as tensor work. Not host calls: methods named like one of
//! `Tensor`'s, paths through `Tensor::`, paths that end in a capitalised name. Not looked into: closures, `async` blocks,
//! nested items, `const` blocks and array lengths, patterns, and the inside of macros.
//!
//! What must hold: **counting never changes what the body means**, and each evaluated call counts once. Three forms do it:
//!
//! - Calls that are evaluated whenever their statement is begun are counted by one statement before it, `count(k);`.
//! - A call that is evaluated under a condition inside its statement (a match arm without braces, the right side of `&&`,
//!   the condition of a `while`, anything after a `?`) becomes `counted(call)`, an identity function. A call's value is
//!   never a place and never a constant, and temporaries in its arguments live until the end of the same statement as
//!   before, so only its evaluation is seen. A block around it would end temporaries early; so there is none.
//! - A macro may be anything, whatever its name: a place, a constant, something that borrows its own temporaries. So none is
//!   wrapped; under a condition it is counted where the part of the statement begins that depends on the condition. The body
//!   of an arm becomes `{ count(k); (body) }`, a condition becomes `{ count(k); true } && condition`: temporaries end with
//!   such a part anyway, and what the value of the part may be used for is the same.
//!
//! Approximations, all on the side of leaving code alone:
//! - `panic!` and its like are not counted under a condition (evaluating one ends the call).
//! - A macro after a `?`, or in a `while let`, counts once whenever its statement, or the part of it, is begun.
//! - A macro is not expected to leave the statement it stands in.

use std::mem;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{
    BinOp, Expr, ExprBinary, ExprCall, ExprMacro, ExprMethodCall, Macro, Pat, Path, Stmt, Token, ext::IdentExt,
    punctuated::Punctuated, spanned::Spanned, token::Paren,
};

use crate::{
    expand::{
        is_condition,
        lints::{Generated, allowed},
    },
    syntax,
    vocabulary::is_tensor_method,
};

/// Makes `statements` count their host calls as they evaluate them. The result is how many there are in the source.
pub(crate) fn count(statements: &mut Vec<Stmt>, private: &Path) -> u32 {
    let mut counter = Counter { private, sites: 0, certain: 0, conditional: false, exited: false, wrapped: false };
    counter.block(statements);
    counter.sites
}

struct Counter<'a> {
    /// The path of `xcs::__private`.
    private: &'a Path,
    /// Host calls seen so far in the whole body.
    sites: u32,
    /// Host calls that are evaluated whenever the current statement, or the part of it that depends on a condition, is begun.
    certain: u32,
    /// Whether the current expression is evaluated under a condition inside its statement.
    conditional: bool,
    /// Whether the current statement may have been left before the current expression is reached.
    exited: bool,
    /// Whether a call was wrapped whose lints have not been allowed yet.
    wrapped: bool,
}

impl Counter<'_> {
    /// Counts in a block that runs when control reaches it.
    fn block(&mut self, statements: &mut Vec<Stmt>) {
        let outer = (self.certain, self.conditional, self.exited, self.wrapped);
        let mut exited = false;
        let mut reachable = true;
        for mut statement in mem::take(statements) {
            // The compiler warns at the first statement that cannot be reached: it must be the user's.
            if reachable {
                (self.certain, self.conditional) = (0, false);
                (self.exited, self.wrapped) = (false, false);
                self.statement(&mut statement);
                exited |= self.exited;
                reachable = !diverges(&mut statement);
                if self.certain > 0 {
                    statements.push(self.count_before(&mut statement));
                }
            }
            statements.push(statement);
        }
        (self.certain, self.conditional, self.exited, self.wrapped) = outer;
        self.exited |= exited;
    }

    /// `count(k);`, existing under the same `#[cfg]` as `statement`.
    fn count_before(&self, statement: &mut Stmt) -> Stmt {
        let conditions = syntax::statement_attributes(statement).iter().filter(|attribute| is_condition(attribute));
        let (private, calls) = (self.private, Literal::u32_unsuffixed(self.certain));
        let count = quote_spanned!(Span::mixed_site()=> #(#conditions)* #private::count(#calls););
        Stmt::Expr(Expr::Verbatim(count), None)
    }

    fn statement(&mut self, statement: &mut Stmt) {
        match statement {
            Stmt::Item(_) => {}
            Stmt::Macro(_) => {
                self.sites += 1;
                self.certain += 1;
            }
            Stmt::Local(local) => {
                if let Some(init) = &mut local.init {
                    self.expression(&mut init.expr);
                    if let Some((_, otherwise)) = &mut init.diverge {
                        self.expression(otherwise);
                    }
                }
                if self.wrapped {
                    local.attrs.push(allowed(Generated::WrappedCall));
                }
            }
            Stmt::Expr(expression, _) => {
                // The statement's own attributes are not those of a part of it.
                let attributes = syntax::leading_attributes(expression).map(mem::take);
                self.whole_statement(expression);
                let mut attributes = attributes.unwrap_or_default();
                if self.wrapped && syntax::has_no_block_of_its_own(expression) {
                    attributes.push(allowed(Generated::WrappedCall));
                    syntax::parenthesize_operators(expression);
                }
                if let Some(place) = syntax::leading_attributes(expression) {
                    *place = attributes;
                }
            }
        }
    }

    /// An expression that is a statement. Where that is a call, `counted(..)` around it would hide it from
    /// `unused_must_use`, so after a `?` it is that `?` which is wrapped: it is passed exactly when the call is made.
    fn whole_statement(&mut self, expression: &mut Expr) {
        if !matches!(expression, Expr::Call(_) | Expr::MethodCall(_)) {
            return self.expression(expression);
        }
        self.operands(expression);
        if !self.is_host_call(expression) {
            return;
        }
        match syntax::last_question_mark(expression) {
            Some(passed) if self.exited => {
                self.sites += 1;
                let outer = self.wrapped;
                self.wrap(passed);
                self.wrapped = outer;
            }
            _ => self.evaluated(expression),
        }
    }

    fn expression(&mut self, expression: &mut Expr) {
        let under_cfg = syntax::attributes(expression).is_some_and(|attributes| attributes.iter().any(is_condition));
        if under_cfg && !self.conditional {
            return self.conditionally(|counter| counter.expression(expression));
        }
        self.operands(expression);
        if self.is_host_call(expression) {
            self.evaluated(expression);
        }
    }

    fn expressions<'e>(&mut self, expressions: impl IntoIterator<Item = &'e mut Expr>) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    /// Counts in the parts of `expression`, in the order in which they are evaluated.
    fn operands(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Array(array) => self.expressions(&mut array.elems),
            Expr::Assign(assign) => {
                self.expression(&mut assign.right);
                self.expression(&mut assign.left);
            }
            Expr::Await(future) => self.expression(&mut future.base),
            Expr::Binary(binary) => match binary.op {
                BinOp::And(_) | BinOp::Or(_) => {
                    self.expression(&mut binary.left);
                    let right = self.part(|counter| counter.expression(&mut binary.right));
                    match binary.op {
                        BinOp::And(_) => self.count_after(&mut binary.left, right),
                        _ => self.count_in_condition(&mut binary.right, right),
                    }
                }
                _ if syntax::is_assignment(&binary.op) => {
                    // Which side comes first depends on the types.
                    self.conditionally(|counter| counter.expression(&mut binary.left));
                    self.expression(&mut binary.right);
                }
                _ => {
                    self.expression(&mut binary.left);
                    self.expression(&mut binary.right);
                }
            },
            Expr::Block(block) => self.block(&mut block.block.stmts),
            Expr::Break(exit) => {
                self.expressions(exit.expr.as_deref_mut());
                self.exited = true;
            }
            Expr::Call(call) => {
                self.expression(&mut call.func);
                self.expressions(&mut call.args);
            }
            Expr::Cast(cast) => self.expression(&mut cast.expr),
            Expr::Continue(_) => self.exited = true,
            Expr::Field(field) => self.expression(&mut field.base),
            Expr::ForLoop(each) => {
                self.expression(&mut each.expr);
                self.block(&mut each.body.stmts);
            }
            Expr::Group(group) => self.expression(&mut group.expr),
            Expr::If(choice) => {
                self.condition(&mut choice.cond);
                self.block(&mut choice.then_branch.stmts);
                if let Some((_, otherwise)) = &mut choice.else_branch {
                    let condition = self.part(|counter| counter.expression(otherwise));
                    if let Expr::If(choice) = &mut **otherwise {
                        self.count_in_condition(&mut choice.cond, condition);
                    }
                }
            }
            Expr::Index(index) => {
                self.expression(&mut index.expr);
                self.expression(&mut index.index);
            }
            Expr::Let(binding) => self.expression(&mut binding.expr),
            Expr::Loop(forever) => self.block(&mut forever.body.stmts),
            Expr::Match(choice) => {
                self.expression(&mut choice.expr);
                let outer = self.wrapped;
                for arm in &mut choice.arms {
                    if let Pat::Guard(guarded) = &mut arm.pat {
                        let guard = self.part(|counter| counter.expression(&mut guarded.guard));
                        self.count_in_condition(&mut guarded.guard, guard);
                    }
                    self.wrapped = false;
                    let body = self.part(|counter| counter.expression(&mut arm.body));
                    self.count_in_body(&mut arm.body, body);
                    if self.wrapped {
                        arm.attrs.push(allowed(Generated::WrappedCall));
                    }
                }
                self.wrapped = outer;
            }
            Expr::MethodCall(call) => {
                self.expression(&mut call.receiver);
                self.expressions(&mut call.args);
            }
            Expr::Paren(paren) => self.expression(&mut paren.expr),
            Expr::Range(range) => {
                self.expressions(range.start.as_deref_mut());
                self.expressions(range.end.as_deref_mut());
            }
            Expr::RawAddr(address) => self.expression(&mut address.expr),
            Expr::Reference(reference) => self.expression(&mut reference.expr),
            Expr::Repeat(repeat) => self.expression(&mut repeat.expr),
            Expr::Return(exit) => {
                self.expressions(exit.expr.as_deref_mut());
                self.exited = true;
            }
            Expr::Struct(literal) => {
                for field in &mut literal.fields {
                    let under_cfg = field.attrs.iter().any(is_condition);
                    let outer = self.conditional;
                    self.conditional |= under_cfg;
                    self.expression(&mut field.expr);
                    self.conditional = outer;
                }
                self.expressions(literal.rest.as_deref_mut());
            }
            Expr::Try(question) => {
                self.expression(&mut question.expr);
                self.exited = true;
            }
            Expr::Tuple(tuple) => self.expressions(&mut tuple.elems),
            Expr::Unary(unary) => self.expression(&mut unary.expr),
            Expr::Unsafe(block) => self.block(&mut block.block.stmts),
            Expr::While(repeat) => {
                let condition = self.part(|counter| counter.condition(&mut repeat.cond));
                self.count_in_condition(&mut repeat.cond, condition);
                self.block(&mut repeat.body.stmts);
            }
            // Nothing inside, or nothing that runs here, or syntax that is not stable.
            _ => {}
        }
    }

    /// A condition is a `bool`, so nothing in it makes what is around it unreachable.
    fn condition(&mut self, condition: &mut Expr) {
        let outer = self.wrapped;
        self.expression(condition);
        self.wrapped = outer;
    }

    fn conditionally(&mut self, count: impl FnOnce(&mut Self)) {
        let outer = mem::replace(&mut self.conditional, true);
        count(self);
        self.conditional = outer;
    }

    /// Counts in a part of the statement that is evaluated under a condition of its own. The result is what remains to be
    /// counted where that part begins.
    fn part(&mut self, count: impl FnOnce(&mut Self)) -> u32 {
        let outer = mem::take(&mut self.certain);
        self.conditionally(count);
        mem::replace(&mut self.certain, outer)
    }

    /// `{ count(calls); (body) }`. A macro in parentheses stays an expression.
    fn count_in_body(&self, body: &mut Expr, calls: u32) {
        if calls > 0 {
            let span = Span::mixed_site();
            let (private, calls) = (self.private, Literal::u32_unsuffixed(calls));
            *body = Expr::Verbatim(quote_spanned!(span=> { #private::count(#calls); (#body) }));
        }
    }

    /// `{ count(calls); true } && condition`, in front of the first one where it is a chain. A single `let` must not become
    /// a chain, which the user's edition may not have: it counts with what is around it.
    fn count_in_condition(&mut self, condition: &mut Expr, calls: u32) {
        match condition {
            _ if calls == 0 => {}
            Expr::Let(_) => self.certain += calls,
            condition => {
                let mut first = condition;
                while let Expr::Binary(ExprBinary { left, op: BinOp::And(_), .. }) = first {
                    first = left;
                }
                let after = mem::replace(first, self.counting_condition(calls));
                and(first, after);
            }
        }
    }

    /// `condition && { count(calls); true }`.
    fn count_after(&self, condition: &mut Expr, calls: u32) {
        if calls > 0 {
            and(condition, self.counting_condition(calls));
        }
    }

    fn counting_condition(&self, calls: u32) -> Expr {
        let (private, calls) = (self.private, Literal::u32_unsuffixed(calls));
        Expr::Verbatim(quote_spanned!(Span::mixed_site()=> { #private::count(#calls); true }))
    }

    /// Counts a host call at the place where it is evaluated.
    fn evaluated(&mut self, call: &mut Expr) {
        self.sites += 1;
        match call {
            _ if !self.conditional && !self.exited => self.certain += 1,
            Expr::Macro(ExprMacro { mac, .. }) if ends_the_call(mac) => {}
            Expr::Macro(_) => self.certain += 1,
            call => self.wrap(call),
        }
    }

    /// `counted(value)`. Attributes stay in front.
    fn wrap(&mut self, value: &mut Expr) {
        self.wrapped = true;
        // Where the wrapped expression begins: a panic or a caller's location of what stands around it is taken from there.
        let span = value.span();
        let private = self.private.to_token_stream().into_iter().map(|mut token| {
            if !matches!(&token, TokenTree::Ident(ident) if ident == "$crate") {
                token.set_span(span);
            }
            token
        });
        let attributes = syntax::attributes(value).map(mem::take).unwrap_or_default();
        let inner = mem::replace(value, Expr::Verbatim(TokenStream::new()));
        *value = Expr::Call(ExprCall {
            attrs: attributes,
            func: Box::new(Expr::Verbatim(quote_spanned!(span=> #(#private)*::counted))),
            paren_token: Paren(span),
            args: Punctuated::from_iter([inner]),
        });
    }

    fn is_host_call(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Macro(_) => true,
            Expr::MethodCall(ExprMethodCall { method, .. }) => !is_tensor_method(&method.unraw().to_string()),
            Expr::Call(ExprCall { func, .. }) => match &**func {
                Expr::Path(function) => {
                    let mut segments = function.path.segments.iter().rev().map(|segment| &segment.ident);
                    let is_capitalised = |name: &Ident| name.unraw().to_string().starts_with(char::is_uppercase);
                    !segments.next().is_some_and(is_capitalised) && !segments.any(|name| name == "Tensor")
                }
                _ => true,
            },
            _ => false,
        }
    }
}

/// `left && right`.
fn and(left: &mut Expr, right: Expr) {
    let first = mem::replace(left, Expr::Verbatim(TokenStream::new()));
    *left = Expr::Binary(ExprBinary {
        attrs: Vec::new(),
        left: Box::new(first),
        op: BinOp::And(Token![&&](Span::mixed_site())),
        right: Box::new(right),
    });
}

/// Whether nothing after `statement` in its block can be reached, as far as one can tell from its first word.
fn diverges(statement: &mut Stmt) -> bool {
    !syntax::statement_attributes(statement).iter().any(is_condition)
        && match statement {
            Stmt::Expr(Expr::Return(_) | Expr::Break(_) | Expr::Continue(_), _) => true,
            Stmt::Expr(Expr::Macro(ExprMacro { mac, .. }), _) => ends_the_call(mac),
            Stmt::Macro(statement) => ends_the_call(&statement.mac),
            _ => false,
        }
}

/// A macro of the standard library that never has a value.
fn ends_the_call(mac: &Macro) -> bool {
    ["panic", "todo", "unimplemented", "unreachable"].iter().any(|name| is_standard(mac, name))
}

/// Whether `mac` is written `name!`, `std::name!`, `core::name!` or `alloc::name!`.
fn is_standard(mac: &Macro, name: &str) -> bool {
    let segments: Vec<_> = mac.path.segments.iter().map(|segment| &segment.ident).collect();
    match segments[..] {
        [last] => last == name,
        [krate, last] => last == name && (krate == "std" || krate == "core" || krate == "alloc"),
        _ => false,
    }
}
