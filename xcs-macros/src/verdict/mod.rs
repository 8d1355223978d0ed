//! What each statement of a `#[jit]` body does, and whether the whole body may be skipped.
//!
//! A positive list: only what is recognised here may ever be skipped, and a body with anything else always runs. What is read
//! off the syntax is a claim; types are not visible. So a body that may be skipped comes with [`Claims`]: where tensors' methods
//! are called, how often, and nowhere else. The run time compares them with what a call did before it skips another.
//!
//! A user's trait may have a method of a tensor's name that takes its tensor by value; of an owned tensor it comes first, and
//! with `#[track_caller]` it may call from where the claim is. So at the end of a statement it is looked which tensors are
//! still there: ours only borrow.
//!
//! What must hold: **nothing that reads or changes anything but its operands is on the list**, and no value that was read from
//! a tensor decides anything.

mod body;
mod class;
mod first;
mod reason;

use proc_macro2::Span;
use syn::{Expr, Ident, Type};

use self::body::Reader;
pub(crate) use self::{
    class::is_tensor,
    reason::{Kind, Reason},
};
use crate::function::{Content, Function};

/// What was seen in a body.
pub(crate) struct Verdict {
    /// The statements, in order.
    pub(crate) statements: Vec<Statement>,
    /// What keeps the body from being skipped.
    pub(crate) offences: Vec<Offence>,
    /// If nothing does: what is claimed of it.
    pub(crate) claims: Option<Claims>,
}

/// A statement of the body itself, not of a block inside.
pub(crate) struct Statement {
    /// Its first token.
    pub(crate) first: Span,
    pub(crate) kind: Kind,
    /// Whether it is to be looked, at its end, which tensors are still there.
    pub(crate) is_checked: bool,
}

/// Something that keeps a body from being skipped.
pub(crate) struct Offence {
    pub(crate) span: Span,
    pub(crate) reason: Reason,
}

/// What is claimed of a body that may be skipped.
pub(crate) struct Claims {
    /// Calls of tensors' methods and operators. A place may come up again.
    pub(crate) calls: Vec<Call>,
    /// Scalars that it names and that cannot change: constants, and what static arguments hold.
    pub(crate) constants: Vec<Expr>,
    /// What is called `Tensor`, and has to be one of ours.
    pub(crate) types: Vec<Type>,
    /// Names of tensors that are not only lent (`&x`): whatever takes one may be something of the user's.
    pub(crate) handed: Vec<String>,
    pub(crate) results: Vec<Outcome>,
    /// Whether the results stand in a tuple.
    pub(crate) is_tuple: bool,
}

/// Calls of a tensor's methods that are reported from one place.
pub(crate) struct Call {
    /// The token from which they are.
    pub(crate) from: Span,
    pub(crate) count: u32,
    pub(crate) is_operator: bool,
}

/// Where a result comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome {
    /// A tensor.
    Tensor,
    /// A scalar that depends on no tensor's contents.
    Scalar,
    /// Read by the call of `item` there.
    Item(Span),
}

/// Reads the body of `function`, and leaves it alone.
///
/// The values of the parameters in `statics` are the same whenever a plan is used.
pub(crate) fn read(function: &Function, statics: &[Ident]) -> Verdict {
    let mut reader = Reader::new(&function.signature, statics);
    reader.parameters(function);
    match &function.body.content {
        Content::Statements(statements) => reader.body(statements),
        Content::Tokens(_) => reader.unread(function.body.brace.span.open()),
    }
    reader.verdict()
}
