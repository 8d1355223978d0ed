//! Statements that only compute with tensors: later calls may start before them.
//!
//! What is read off the syntax is a claim: the run time lets a call pass such a statement only if the variables in it are tensors
//! and numbers. A method of a tensor that has a name of ours is taken to be ours.

use syn::{BinOp, Expr, Ident, Lit, UnOp, ext::IdentExt};

use super::early::{How, Mention, Reader};
use crate::vocabulary::{Gives, gives};

/// The variables in an expression.
#[derive(Default)]
pub(crate) struct Operands {
    pub(crate) mentions: Vec<Mention>,
    pub(crate) names: Vec<Ident>,
}

impl Reader<'_> {
    /// The variables of an expression that only computes with tensors and numbers, if they are such.
    pub(crate) fn computed(&self, expression: &Expr) -> Option<Operands> {
        let mut operands = Operands::default();
        let computes = matches!(peeled(expression), Expr::Binary(_) | Expr::MethodCall(_));
        (computes && self.operand(expression, &mut operands))
            .then_some(operands)
            .filter(|found| !found.names.is_empty())
    }

    fn operand(&self, expression: &Expr, operands: &mut Operands) -> bool {
        match peeled(expression) {
            Expr::Lit(literal) => matches!(literal.lit, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)),
            Expr::Path(_) => self.variable(expression, How::Value, operands),
            Expr::Reference(reference) if reference.mutability.is_none() => self.looked(&reference.expr, operands),
            Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && self.operand(&unary.expr, operands),
            Expr::Binary(binary) => {
                matches!(binary.op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_))
                    && self.operand(&binary.left, operands)
                    && self.operand(&binary.right, operands)
            }
            Expr::MethodCall(call) => {
                gives(&call.method.unraw().to_string()) == Some(Gives::Tensor)
                    && call.turbofish.is_none()
                    && self.looked(&call.receiver, operands)
                    && call.args.iter().all(|argument| self.argument(argument, operands))
            }
            _ => false,
        }
    }

    /// What is only borrowed.
    fn looked(&self, expression: &Expr, operands: &mut Operands) -> bool {
        match peeled(expression) {
            Expr::Path(_) => self.variable(expression, How::Owned, operands),
            other => self.operand(other, operands),
        }
    }

    fn argument(&self, expression: &Expr, operands: &mut Operands) -> bool {
        match peeled(expression) {
            Expr::Array(array) => array.elems.iter().all(|element| self.argument(element, operands)),
            Expr::Range(range) => range.start.iter().chain(&range.end).all(|bound| self.argument(bound, operands)),
            other => self.operand(other, operands),
        }
    }

    fn variable(&self, expression: &Expr, how: How, operands: &mut Operands) -> bool {
        let Expr::Path(path) = peeled(expression) else { return false };
        let Some(ident) = path.path.get_ident().filter(|_| path.attrs.is_empty()) else { return false };
        let name = ident.unraw().to_string();
        let is_variable = name != "self" && self.names.get(&name).is_some();
        operands.mentions.push(Mention { name, span: ident.span(), how, is_whole: true });
        operands.names.push(ident.clone());
        is_variable
    }
}

fn peeled(expression: &Expr) -> &Expr {
    match expression {
        Expr::Group(group) => peeled(&group.expr),
        Expr::Paren(paren) => peeled(&paren.expr),
        expression => expression,
    }
}
