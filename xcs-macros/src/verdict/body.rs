//! Reads a body, statement by statement and expression by expression.

use std::collections::HashMap;

use proc_macro2::Span;
use syn::{
    Attribute, BinOp, Block, Expr, ExprPath, FnArg, Ident, Lit, Pat, ReturnType, Safety, Signature, Stmt, Type, UnOp,
    ext::IdentExt, spanned::Spanned,
};

use super::{
    Call, Claims, Kind, Offence, Outcome, Reason, Statement, Verdict,
    class::{self, Class, Number},
    first,
};
use crate::{
    function::Function,
    mentioned::simple_name,
    syntax::is_assignment,
    vocabulary::{self, Gives},
};

pub(super) struct Reader<'a> {
    signature: &'a Signature,
    statics: &'a [Ident],
    /// What the names that are bound stand for; the innermost block last.
    scopes: Vec<HashMap<String, Class>>,
    statements: Vec<Statement>,
    offences: Vec<Offence>,
    calls: Vec<Call>,
    constants: Vec<Expr>,
    types: Vec<Type>,
    handed: Vec<String>,
    results: Vec<Outcome>,
    is_tuple: bool,
    /// Whether a method was called of a tensor that is owned, in the current statement; and of one without a name.
    owned: bool,
    temporary: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(signature: &'a Signature, statics: &'a [Ident]) -> Self {
        Self {
            signature,
            statics,
            scopes: vec![HashMap::new()],
            statements: Vec::new(),
            offences: Vec::new(),
            calls: Vec::new(),
            constants: Vec::new(),
            types: Vec::new(),
            handed: Vec::new(),
            results: Vec::new(),
            is_tuple: false,
            owned: false,
            temporary: false,
        }
    }

    pub(super) fn verdict(self) -> Verdict {
        let claims = self.offences.is_empty().then_some(Claims {
            calls: self.calls,
            constants: self.constants,
            types: self.types,
            handed: self.handed,
            results: self.results,
            is_tuple: self.is_tuple,
        });
        Verdict { statements: self.statements, offences: self.offences, claims }
    }

    fn offence(&mut self, span: Span, reason: Reason) {
        self.offences.push(Offence { span, reason });
    }

    /// `count` calls of tensors' methods are reported from the token at `from`.
    fn claim(&mut self, from: Span, count: u32) {
        self.calls.push(Call { from, count, is_operator: false });
    }

    /// A tensor's operator is reported from the token at `from`.
    fn operator(&mut self, from: Span) {
        self.calls.push(Call { from, count: 1, is_operator: true });
    }

    fn bind(&mut self, name: &Ident, class: Class) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.unraw().to_string(), class);
        }
    }

    fn bound(&self, name: &Ident) -> Option<Class> {
        let name = name.unraw().to_string();
        self.scopes.iter().rev().find_map(|scope| scope.get(&name).copied())
    }

    pub(super) fn parameters(&mut self, function: &Function) {
        if let Some(asyncness) = &self.signature.asyncness {
            self.offence(asyncness.span, Reason::Async);
        }
        // In it a name may be that of a `static mut`.
        if let Safety::Unsafe(unsafety) = &self.signature.safety {
            self.offence(unsafety.span, Reason::Item);
        }
        for input in &self.signature.inputs {
            let FnArg::Typed(input) = input else { continue };
            match simple_name(&input.pat) {
                Some(name) if self.statics.contains(&name.ident) => self.bind(&name.ident, Class::Static),
                Some(name) => match class::of_type(&input.ty, self.signature) {
                    Some(class) => self.bind(&name.ident, class),
                    None => {
                        self.bind(&name.ident, Class::Tensor(0));
                        self.offence(input.ty.span(), Reason::Argument);
                    }
                },
                None if matches!(&*input.pat, Pat::Wild(_)) => {}
                None => {
                    self.offence(input.pat.span(), Reason::Argument);
                    // Said once, not at each use of a name in it.
                    self.names_of(&input.pat);
                }
            }
            if input.attrs.iter().any(|attribute| !is_harmless(attribute)) {
                self.offence(input.pat.span(), Reason::Argument);
            }
        }
        if function.body.inner_attributes.iter().any(|attribute| !is_harmless(attribute)) {
            self.offence(function.body.brace.span.open(), Reason::Item);
        }
    }

    pub(super) fn unread(&mut self, span: Span) {
        self.offence(span, Reason::Unread);
    }

    /// The statements of the body itself.
    pub(super) fn body(&mut self, statements: &[Stmt]) {
        let last = statements.len().saturating_sub(1);
        let mut any_owned = false;
        for (index, statement) in statements.iter().enumerate() {
            let before = self.offences.len();
            (self.owned, self.temporary) = (false, false);
            match statement {
                Stmt::Expr(tail, None) if index == last => self.tail(tail),
                statement => self.statement(statement),
            }
            let kind = self.offences[before..].iter().map(|offence| offence.reason.kind()).max();
            let kind = kind.unwrap_or(Kind::Tensor);
            // A name lives until the end, a temporary until the end of its statement.
            any_owned |= self.owned;
            let is_checked = self.temporary || (index == last && any_owned);
            if is_checked && matches!(statement, Stmt::Expr(_, Some(_))) {
                self.offence(statement.span(), Reason::Method);
            }
            self.statements.push(Statement { first: first::of_statement(statement), kind, is_checked });
        }
        if !matches!(statements.last(), Some(Stmt::Expr(_, None))) {
            let span = match &self.signature.output {
                ReturnType::Default => self.signature.ident.span(),
                ReturnType::Type(_, output) => output.span(),
            };
            if self.offences.is_empty() || matches!(self.signature.output, ReturnType::Default) {
                self.offence(span, Reason::Output);
            }
        } else if self.calls.is_empty() && self.offences.is_empty() {
            self.offence(self.signature.ident.span(), Reason::Nothing);
        }
    }

    /// The expression that the body ends with: the results.
    fn tail(&mut self, tail: &Expr) {
        let count = class::results(&self.signature.output);
        let (parts, is_tuple): (Vec<&Expr>, bool) = match tail {
            Expr::Tuple(tuple) if !tuple.elems.is_empty() => (tuple.elems.iter().collect(), true),
            other => (vec![other], false),
        };
        let declared_tuple =
            matches!(&self.signature.output, ReturnType::Type(_, output) if matches!(**output, Type::Tuple(_)));
        let before = self.offences.len();
        for part in &parts {
            match self.expression(part) {
                Some(Class::Tensor(0)) => self.results.push(Outcome::Tensor),
                Some(Class::Scalar(..)) => self.results.push(Outcome::Scalar),
                Some(Class::Item(at)) => self.results.push(Outcome::Item(at)),
                Some(Class::Tensor(_) | Class::Lengths | Class::Other | Class::Static) => {
                    self.offence(part.span(), Reason::Output)
                }
                None => {}
            }
        }
        self.is_tuple = is_tuple;
        if self.offences.len() == before && (count != Some(parts.len()) || declared_tuple != is_tuple) {
            let span = match &self.signature.output {
                ReturnType::Default => self.signature.ident.span(),
                ReturnType::Type(_, output) => output.span(),
            };
            self.offence(span, Reason::Output);
        }
    }

    fn block(&mut self, block: &Block) {
        self.scopes.push(HashMap::new());
        for statement in &block.stmts {
            self.statement(statement);
        }
        self.scopes.pop();
    }

    fn statement(&mut self, statement: &Stmt) {
        match statement {
            Stmt::Local(local) => {
                if let Some(attribute) = local.attrs.iter().find(|attribute| !is_harmless(attribute)) {
                    self.offence(attribute.span(), Reason::Item);
                }
                let class = match &local.init {
                    Some(init) => {
                        let class = self.expression(&init.expr);
                        if let Some((otherwise, branch)) = &init.diverge {
                            self.offence(otherwise.span, Reason::Branch);
                            self.expression(branch);
                        }
                        class
                    }
                    None => {
                        self.offence(local.let_token.span, Reason::Assignment);
                        None
                    }
                };
                self.pattern(&local.pat, class);
            }
            Stmt::Item(item) => self.offence(item.span(), Reason::Item),
            // A value that is computed and thrown away.
            Stmt::Expr(expression, _) => {
                self.expression(expression);
            }
            Stmt::Macro(statement) => self.offence(statement.mac.path.span(), Reason::Macro),
        }
    }

    /// What `let` binds to a value of this class.
    fn pattern(&mut self, pattern: &Pat, class: Option<Class>) {
        let name = match pattern {
            Pat::Type(typed) if typed.attrs.is_empty() => simple_name(&typed.pat),
            Pat::Wild(_) => return,
            other => simple_name(other),
        };
        match name {
            // What offends already offends once.
            Some(name) => self.bind(&name.ident, class.unwrap_or(Class::Tensor(0))),
            None => {
                self.offence(pattern.span(), Reason::Pattern);
                self.names_of(pattern);
            }
        }
    }

    fn expressions<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) {
        for expression in expressions {
            self.operand(expression);
        }
    }

    /// An expression that something is computed from.
    fn operand(&mut self, expression: &Expr) -> Option<Class> {
        let class = self.expression(expression)?;
        if let Class::Item(_) = class {
            self.offence(expression.span(), Reason::Read);
            return None;
        }
        Some(class)
    }

    /// What `&` stands before. A name alone is lent, not handed to anyone.
    fn lent(&mut self, expression: &Expr) -> Option<Class> {
        let before = self.handed.len();
        let class = self.expression(expression);
        if is_name(expression) {
            self.handed.truncate(before);
        }
        class
    }

    /// The class of an expression; `None` if something in it keeps the body from being skipped.
    fn expression(&mut self, expression: &Expr) -> Option<Class> {
        self.expression_from(expression, None)
    }

    /// [`expression`](Self::expression), which the compiler says begins with `start`, if there are parentheses around it.
    fn expression_from(&mut self, expression: &Expr, start: Option<Span>) -> Option<Class> {
        let before = self.offences.len();
        let class = self.class_of(expression, start);
        if self.offences.len() > before { None } else { class }
    }

    fn class_of(&mut self, expression: &Expr, start: Option<Span>) -> Option<Class> {
        let start = || start.unwrap_or_else(|| first::of_expression(expression));
        if has_attributes(expression) {
            self.offence(expression.span(), Reason::Item);
        }
        match expression {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Float(_) => Some(Class::Scalar(0, Number::Float)),
                Lit::Int(_) => Some(Class::Scalar(0, Number::Literal)),
                Lit::Bool(_) => Some(Class::Scalar(0, Number::Unknown)),
                _ => self.refused(literal.span(), Reason::Literal),
            },
            Expr::Path(path) => self.name(path),
            Expr::Paren(paren) => self.expression_from(&paren.expr, Some(start())),
            Expr::Group(group) => self.expression(&group.expr),
            Expr::Reference(reference) if reference.mutability.is_none() => {
                let class = self.lent(&reference.expr)?;
                self.temporary |= matches!(class, Class::Tensor(0)) && !is_name(&reference.expr);
                Some(class.behind_a_reference())
            }
            Expr::Reference(reference) => {
                self.expression(&reference.expr);
                self.refused(reference.and_token.span, Reason::Assignment)
            }
            Expr::Unary(unary) => match unary.op {
                UnOp::Neg(_) | UnOp::Not(_) => {
                    let class = self.operand(&unary.expr)?;
                    match class {
                        Class::Tensor(_) => {
                            self.operator(start());
                            Some(Class::Tensor(0))
                        }
                        Class::Scalar(_, number) => Some(Class::Scalar(0, number)),
                        _ => self.refused(unary.op.span(), Reason::Method),
                    }
                }
                // A copy of a scalar behind a reference.
                UnOp::Deref(star) => match self.operand(&unary.expr)? {
                    Class::Scalar(depth, number) => Some(Class::Scalar(depth.saturating_sub(1), number)),
                    _ => self.refused(star.span, Reason::Method),
                },
                _ => self.refused(unary.op.span(), Reason::Method),
            },
            Expr::Binary(binary) if is_assignment(&binary.op) => {
                self.expressions([&*binary.left, &*binary.right]);
                self.refused(binary.op.span(), Reason::Assignment)
            }
            Expr::Binary(binary) => {
                let (left, right) = (self.operand(&binary.left), self.operand(&binary.right));
                match (left?, right?) {
                    (Class::Scalar(_, left), Class::Scalar(_, right)) if is_arithmetic(&binary.op) => {
                        Some(Class::Scalar(0, left.with(right)))
                    }
                    (Class::Scalar(..), Class::Scalar(..)) => Some(Class::Scalar(0, Number::Unknown)),
                    (Class::Tensor(_) | Class::Scalar(..), Class::Tensor(_) | Class::Scalar(..)) => {
                        self.operator(start());
                        Some(Class::Tensor(0))
                    }
                    _ => self.refused(binary.op.span(), Reason::Method),
                }
            }
            Expr::Cast(cast) => {
                let class = self.operand(&cast.expr)?;
                match (class, &*cast.ty) {
                    (Class::Scalar(..), Type::Path(path)) => match path.path.get_ident() {
                        Some(name) if class::is_primitive(name) => Some(Class::Scalar(0, Number::of(name))),
                        _ => self.refused(cast.as_token.span, Reason::Method),
                    },
                    _ => self.refused(cast.as_token.span, Reason::Method),
                }
            }
            Expr::MethodCall(call) => {
                let receiver = self.operand(&call.receiver);
                self.expressions(&call.args);
                let name = call.method.unraw().to_string();
                let span = call.method.span();
                match (receiver?, vocabulary::gives(&name)) {
                    // Behind one reference the methods of tensors come first, and of a tensor that is owned those that a
                    // user's trait may have by value: see `Claims::checked`.
                    (Class::Tensor(depth @ (0 | 1)), Some(gives)) => {
                        self.owned |= depth == 0;
                        self.temporary |= depth == 0 && !is_name(&call.receiver);
                        self.given(gives, span)
                    }
                    // Of a number that is owned its own methods come first.
                    (Class::Scalar(0, Number::Float), _) if vocabulary::is_float_method(&name) => {
                        Some(Class::Scalar(0, if name == "is_nan" { Number::Unknown } else { Number::Float }))
                    }
                    (Class::Scalar(0, Number::Integer), _) if vocabulary::is_integer_method(&name) => {
                        Some(Class::Scalar(0, Number::Integer))
                    }
                    (Class::Lengths, _) if name == "len" => Some(Class::Scalar(0, Number::Integer)),
                    _ => self.refused(span, Reason::Method),
                }
            }
            Expr::Call(call) => {
                let known = match &*call.func {
                    Expr::Path(function) => self.function_of_tensor(function),
                    _ => None,
                };
                let Some(name) = known else {
                    self.expressions(&call.args);
                    let reason = if is_constructor(&call.func) { Reason::Output } else { Reason::Call };
                    return self.refused(call.func.span(), reason);
                };
                // Each element of `stack` is seen as having one more axis.
                let elements = match call.args.first() {
                    Some(Expr::Reference(reference)) if name == "stack" => match &*reference.expr {
                        Expr::Array(array) => Some(array.elems.len()),
                        _ => None,
                    },
                    _ => None,
                };
                self.expressions(&call.args);
                match (vocabulary::function_gives(&name), elements) {
                    (Some(_), None) if name == "stack" => self.refused(call.func.span(), Reason::Method),
                    (Some(gives), elements) => {
                        if let Some(elements) = elements {
                            self.claim(start(), u32::try_from(elements).unwrap_or(u32::MAX));
                        }
                        self.given(gives, start())
                    }
                    (None, _) => self.refused(call.func.span(), Reason::Method),
                }
            }
            Expr::Array(array) => {
                self.expressions(&array.elems);
                Some(Class::Other)
            }
            Expr::Repeat(repeat) => {
                self.expressions([&*repeat.expr, &*repeat.len]);
                Some(Class::Other)
            }
            Expr::Tuple(tuple) if !tuple.elems.is_empty() => {
                self.expressions(&tuple.elems);
                Some(Class::Other)
            }
            Expr::Range(range) => {
                self.expressions(range.start.as_deref().into_iter().chain(range.end.as_deref()));
                Some(Class::Other)
            }
            Expr::Index(index) => {
                let (base, position) = (self.operand(&index.expr), self.operand(&index.index));
                match (base?, position?) {
                    (Class::Lengths, Class::Scalar(..)) => Some(Class::Scalar(0, Number::Integer)),
                    (Class::Other, Class::Scalar(..)) => Some(Class::Scalar(0, Number::Unknown)),
                    _ => self.refused(index.bracket_token.span.open(), Reason::Method),
                }
            }
            other => self.not_listed(other),
        }
    }

    /// The name of the function of `Tensor` that `path` names. What is written `Tensor` in the signature is the same there:
    /// the run time asks whether it is one of ours.
    fn function_of_tensor(&mut self, path: &ExprPath) -> Option<String> {
        let (function, of) = (path.path.segments.last()?, path.path.segments.iter().rev().skip(1));
        if path.qself.is_some() {
            return None;
        }
        let names = |segments: &mut dyn Iterator<Item = &syn::PathSegment>| -> Vec<String> {
            segments.map(|segment| segment.ident.to_string()).collect()
        };
        let of = names(&mut { of });
        let mut types = Vec::new();
        for input in &self.signature.inputs {
            if let FnArg::Typed(input) = input {
                tensor_types(&input.ty, &mut types);
            }
        }
        if let ReturnType::Type(_, output) = &self.signature.output {
            tensor_types(output, &mut types);
        }
        let written = types.into_iter().find(|written| match written {
            Type::Path(path) => names(&mut path.path.segments.iter().rev()) == of,
            _ => false,
        })?;
        if !self.types.contains(written) {
            self.types.push(written.clone());
        }
        Some(function.ident.unraw().to_string())
    }

    fn refused(&mut self, span: Span, reason: Reason) -> Option<Class> {
        self.offence(span, reason);
        None
    }

    /// The result of a function of `Tensor`'s that is called at `span`.
    fn given(&mut self, gives: Gives, span: Span) -> Option<Class> {
        self.claim(span, 1);
        Some(match gives {
            Gives::Tensor => Class::Tensor(0),
            Gives::Scalar => Class::Scalar(0, Number::Unknown),
            Gives::Length => Class::Scalar(0, Number::Integer),
            Gives::Shape => Class::Lengths,
            Gives::Element => Class::Item(span),
        })
    }

    fn name(&mut self, path: &ExprPath) -> Option<Class> {
        if path.qself.is_some() {
            return self.refused(path.span(), Reason::Name);
        }
        if let Some(name) = path.path.get_ident() {
            match self.bound(name) {
                None => {}
                // Its value is the key's; only its type is to be known.
                Some(Class::Static) => return Some(self.constant(&Expr::Path(path.clone()))),
                Some(Class::Tensor(0)) => {
                    self.handed.push(name.unraw().to_string());
                    return Some(Class::Tensor(0));
                }
                bound => return bound,
            }
            if name == "self" {
                return self.refused(path.span(), Reason::Receiver);
            }
            if class::is_const_parameter(name, self.signature) {
                return Some(Class::Scalar(0, Number::Unknown));
            }
        }
        let mut segments = path.path.segments.iter().rev();
        let is_constant =
            segments.next().is_some_and(|last| last.arguments.is_none() && class::is_constant_name(&last.ident))
                && segments.all(|segment| {
                    let name = segment.ident.unraw().to_string();
                    segment.arguments.is_none()
                        && (name.starts_with(|c: char| c.is_lowercase())
                            || name == "Self"
                            || class::is_type_parameter(&segment.ident, self.signature))
                });
        if !is_constant {
            let reason = if path.path.is_ident("None") { Reason::Output } else { Reason::Name };
            return self.refused(path.span(), reason);
        }
        Some(self.constant(&Expr::Path(path.clone())))
    }

    /// A scalar that is the same in each call.
    fn constant(&mut self, constant: &Expr) -> Class {
        if !self.constants.contains(constant) {
            self.constants.push(constant.clone());
        }
        Class::Scalar(0, Number::Unknown)
    }

    /// Whether `expression` is a field, perhaps of a field, of a static argument.
    fn is_in_static(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Field(field) => self.is_in_static(&field.base),
            Expr::Path(path) => {
                matches!(path.path.get_ident().and_then(|name| self.bound(name)), Some(Class::Static))
            }
            _ => false,
        }
    }

    /// An expression that no plan can stand for. Those inside are looked at all the same: each is to be named.
    fn not_listed(&mut self, expression: &Expr) -> Option<Class> {
        match expression {
            Expr::Assign(assign) => {
                self.expression(&assign.right);
                self.refused(assign.eq_token.span, Reason::Assignment)
            }
            Expr::Async(block) => self.refused(block.async_token.span, Reason::Closure),
            Expr::Await(wait) => self.refused(wait.await_token.span, Reason::Await),
            Expr::Block(block) => {
                self.offence(block.span(), Reason::Branch);
                self.block(&block.block);
                None
            }
            Expr::Break(exit) => self.refused(exit.break_token.span, Reason::Exit),
            Expr::Closure(closure) => self.refused(closure.span(), Reason::Closure),
            Expr::Const(block) => self.refused(block.const_token.span, Reason::Item),
            Expr::Continue(exit) => self.refused(exit.continue_token.span, Reason::Exit),
            Expr::Field(field) if self.is_in_static(&field.base) => Some(self.constant(expression)),
            Expr::Field(field) => {
                // The fields of `self` are one matter, not two.
                if !is_self(&field.base) {
                    self.expression(&field.base);
                }
                let reason = if is_self(&field.base) { Reason::Receiver } else { Reason::Field };
                self.refused(field.member.span(), reason)
            }
            Expr::ForLoop(each) => {
                self.offence(each.for_token.span, Reason::Loop);
                self.expression(&each.expr);
                self.scopes.push(HashMap::new());
                self.names_of(&each.pat);
                self.block(&each.body);
                self.scopes.pop();
                None
            }
            Expr::If(choice) => {
                self.offence(choice.if_token.span, Reason::Branch);
                self.block(&choice.then_branch);
                if let Some((_, otherwise)) = &choice.else_branch {
                    match &**otherwise {
                        Expr::Block(block) => self.block(&block.block),
                        other => {
                            self.expression(other);
                        }
                    }
                }
                None
            }
            Expr::Let(binding) => self.refused(binding.let_token.span, Reason::Branch),
            Expr::Loop(forever) => {
                self.offence(forever.loop_token.span, Reason::Loop);
                self.block(&forever.body);
                None
            }
            Expr::Macro(call) => self.refused(call.mac.path.span(), Reason::Macro),
            Expr::Match(choice) => {
                self.offence(choice.match_token.span, Reason::Branch);
                None
            }
            Expr::Return(exit) => {
                if let Some(value) = &exit.expr {
                    self.expression(value);
                }
                self.refused(exit.return_token.span, Reason::Exit)
            }
            Expr::Struct(literal) => self.refused(literal.path.span(), Reason::Output),
            Expr::Try(question) => {
                self.expression(&question.expr);
                self.refused(question.question_token.span, Reason::Exit)
            }
            Expr::Unsafe(block) => {
                self.offence(block.unsafe_token.span, Reason::Item);
                None
            }
            Expr::While(repeat) => {
                self.offence(repeat.while_token.span, Reason::Loop);
                self.block(&repeat.body);
                None
            }
            other => self.refused(other.span(), Reason::Unread),
        }
    }

    fn names_of(&mut self, pattern: &Pat) {
        struct Names<'r, 'a>(&'r mut Reader<'a>);
        impl<'ast> syn::visit::Visit<'ast> for Names<'_, '_> {
            fn visit_pat_ident(&mut self, name: &'ast syn::PatIdent) {
                self.0.bind(&name.ident, Class::Tensor(0));
            }
        }
        syn::visit::Visit::visit_pat(&mut Names(self), pattern);
    }
}

/// Whether an expression is a name, perhaps in parentheses.
fn is_name(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) => true,
        Expr::Paren(paren) => is_name(&paren.expr),
        Expr::Group(group) => is_name(&group.expr),
        _ => false,
    }
}

/// The types in `of` that are written `Tensor`, however deep in references and tuples.
fn tensor_types<'t>(of: &'t Type, types: &mut Vec<&'t Type>) {
    match of {
        Type::Reference(reference) => tensor_types(&reference.elem, types),
        Type::Paren(paren) => tensor_types(&paren.elem, types),
        Type::Group(group) => tensor_types(&group.elem, types),
        Type::Tuple(tuple) => tuple.elems.iter().for_each(|part| tensor_types(part, types)),
        of if class::is_tensor(of) => types.push(of),
        _ => {}
    }
}

/// Whether `function` is named as variants and tuple structs are: `Some`, `Error::Busy`, `Answer`.
fn is_constructor(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    let last = path.path.segments.last().map(|last| last.ident.unraw().to_string());
    last.is_some_and(|name| name.starts_with(|c: char| c.is_uppercase()))
}

fn is_self(expression: &Expr) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident("self"))
}

fn is_arithmetic(op: &BinOp) -> bool {
    matches!(op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_))
}

/// An attribute that changes nothing about what runs.
fn is_harmless(attribute: &Attribute) -> bool {
    ["allow", "warn", "deny", "expect", "forbid", "doc"].iter().any(|name| attribute.path().is_ident(name))
}

pub(super) fn has_attributes(expression: &Expr) -> bool {
    macro_rules! attrs {
        ($($variant:ident)*) => {
            match expression {
                $(Expr::$variant(expression) => !expression.attrs.is_empty(),)*
                _ => false,
            }
        };
    }
    attrs!(Array Binary Call Cast Group Index Lit MethodCall Paren Path Range Reference Repeat Tuple Unary)
}
