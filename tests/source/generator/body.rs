//! A body as it grows: what is in scope, statements, and expressions over them.

use super::{
    operations::Rule,
    types::{Binds, Expr, Kind, Length, Type},
    vocabulary::{CONSTANTS, name_for},
};
use crate::sample::Rng;

/// A parameter, as it is written and as its arguments are chosen.
#[derive(Clone)]
pub struct Parameter {
    pub name: &'static str,
    pub written: String,
    pub choice: String,
    pub expr: Expr,
}

pub struct Body {
    pub rng: Rng,
    /// What can be named. A name that is bound again, or moved, goes.
    pub scope: Vec<Expr>,
    /// Whether `shape` is an array of the lengths `n` and `m`.
    pub sizes: bool,
    pub lines: Vec<String>,
    /// What is made here, one entry for each share.
    pub rules: Vec<Rule>,
    /// Tensor operations that compute.
    pub operations: usize,
    /// Whether calls are written on lines of their own, as in long chains.
    pub tall: bool,
    others: usize,
}

impl Body {
    pub fn new(rng: Rng, parameters: &[Parameter], rules: Vec<Rule>) -> Body {
        let named = parameters.iter().map(|parameter| parameter.expr.clone());
        let scope = named.filter(|expr| !expr.text.is_empty()).collect();
        let sizes = parameters.iter().any(|parameter| parameter.name == "shape");
        Body { rng, scope, sizes, rules, lines: Vec::new(), operations: 0, tall: false, others: 0 }
    }

    /// A length that equals no other.
    pub fn other_length(&mut self) -> Length {
        self.others += 1;
        Length::Other(self.others)
    }

    /// `let name = expr;`, the name chosen for what it is.
    pub fn bind(&mut self, expr: Expr, hint: &str) {
        let name = self.name(hint);
        // A literal does not say its type.
        let with_type = if self.rng.percent(18) || !expr.is_tensor() && untyped(&expr.text) {
            format!(": {}", expr.of.written())
        } else {
            String::new()
        };
        let text = expr.text.clone();
        self.lines.push(format!("let {name}{with_type} = {text};"));
        self.scope.retain(|known| known.text != name);
        let owned = expr.is_tensor() && (expr.temporary || expr.owned_name);
        self.scope.push(Expr { text: name, of: expr.of, binds: Binds::Most, owned_name: owned, temporary: false });
    }

    fn name(&mut self, hint: &str) -> String {
        // A name that is known already is bound again sometimes, as people do.
        if self.rng.percent(15)
            && let Some(known) = self.scope.iter().rev().find(|known| known.is_tensor())
        {
            return known.text.clone();
        }
        let base = name_for(hint, &mut self.rng);
        let known = |name: &str| self.scope.iter().any(|known| known.text == name);
        let mut name = base.to_owned();
        for nth in 2.. {
            if !known(&name) {
                break;
            }
            name = format!("{base}_{nth}");
        }
        name
    }

    /// A tensor in scope that `fits`; later ones more often. It may be moved out of scope.
    pub fn named(&mut self, fits: impl Fn(&Expr) -> bool) -> Option<Expr> {
        let fitting: Vec<usize> =
            (0..self.scope.len()).filter(|&index| self.scope[index].is_tensor() && fits(&self.scope[index])).collect();
        let late = self.rng.percent(60);
        let &index = if late { fitting.last()? } else { self.pick(&fitting)? };
        Some(self.scope[index].clone())
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        (!from.is_empty()).then(|| self.rng.pick(from))
    }

    /// A tensor that `fits`, by name or as an expression over names.
    pub fn tensor(&mut self, depth: usize, fits: impl Fn(&Expr) -> bool) -> Option<Expr> {
        if depth > 0 && self.rng.percent(40) {
            for _ in 0..4 {
                let operations = self.operations;
                match self.operation(depth - 1) {
                    Some((expr, _)) if fits(&expr) => return Some(expr),
                    _ => self.operations = operations,
                }
            }
        }
        self.named(fits)
    }

    /// `.name(arguments)` behind a receiver.
    pub fn call(&mut self, receiver: &Expr, name: &str, arguments: &str, of: Type) -> Expr {
        let gap = if self.tall && receiver.temporary { "\n    " } else { "" };
        Expr::made(format!("{}{gap}.{name}({arguments})", receiver.receiver()), of, Binds::Most)
    }

    /// A scalar of type `kind`.
    pub fn scalar(&mut self, kind: Kind, depth: usize) -> Expr {
        let made = |text: String, binds| Expr::made(text, Type::Scalar(kind), binds);
        for _ in 0..3 {
            let found = match self.rng.below(if depth > 0 { 8 } else { 4 }) {
                0 | 1 => self.scope.iter().rev().find(|known| known.of == Type::Scalar(kind)).cloned(),
                2 => CONSTANTS
                    .iter()
                    .find(|(_, of, _)| *of == kind)
                    .map(|(name, ..)| Expr { temporary: false, ..made((*name).to_owned(), Binds::Most) }),
                3 if kind == Kind::Usize => self.shape_query(),
                4 if kind.is_number() => {
                    let (left, right) = (self.scalar(kind, depth - 1), self.scalar(kind, 0));
                    // Typed on the left: literals alone say nothing of their type.
                    let typed = !untyped(&left.text);
                    let (symbol, binds) =
                        *self.rng.pick(&[("+", Binds::Sum), ("-", Binds::Sum), ("*", Binds::Product)]);
                    let tighter = if binds == Binds::Sum { Binds::Product } else { Binds::Cast };
                    typed.then(|| made(format!("{} {symbol} {}", left.at_least(binds), right.at_least(tighter)), binds))
                }
                5 if kind.is_real() => {
                    let (x, method) = (
                        self.scope.iter().rev().find(|known| known.of == Type::Scalar(kind)).cloned(),
                        *self.rng.pick(&[
                            "abs()", "sqrt()", "powi(2)", "max(0.5)", "min(2.0)", "exp()", "tanh()", "floor()",
                        ]),
                    );
                    x.map(|x| made(format!("{}.{method}", x.receiver()), Binds::Most))
                }
                5 if kind.is_number() => {
                    let (x, method) = (
                        self.scope.iter().rev().find(|known| known.of == Type::Scalar(kind)).cloned(),
                        *self.rng.pick(&["wrapping_add(3)", "saturating_sub(1)"]),
                    );
                    x.map(|x| made(format!("{}.{method}", x.receiver()), Binds::Most))
                }
                6 | 7 if kind.is_number() && kind != Kind::Usize => {
                    let from = self.scope.iter().rev().find(|known| match known.of {
                        Type::Scalar(of) => of != kind && (of != Kind::Bool || !kind.is_real()),
                        Type::Tensor(..) => false,
                    });
                    from.map(|from| made(format!("{} as {}", from.text, kind.name()), Binds::Cast))
                }
                _ => None,
            };
            if let Some(found) = found {
                return found;
            }
        }
        self.literal(kind)
    }

    /// `x.len()`, `x.rank()` or `x.shape()[0]`.
    fn shape_query(&mut self) -> Option<Expr> {
        let x = self.named(|_| true)?;
        let text = match self.rng.below(3) {
            0 => format!("{}.len()", x.text),
            1 => format!("{}.rank()", x.text),
            _ if x.shape().is_empty() => return None,
            _ => format!("{}.shape()[{}]", x.text, self.rng.below(x.shape().len())),
        };
        Some(Expr::made(text, Type::Scalar(Kind::Usize), Binds::Most))
    }

    pub fn literal(&mut self, kind: Kind) -> Expr {
        let text = match kind {
            Kind::F32 | Kind::F64 => {
                *self.rng.pick(&["0.5", "2.0", "1.5", "-1.0", "0.1", "3.0", "1e-3", "0.0", "-0.25"])
            }
            Kind::I32 | Kind::I64 => *self.rng.pick(&["1", "2", "3", "-2", "7"]),
            Kind::Isize => *self.rng.pick(&["0", "-1"]),
            Kind::Bool => *self.rng.pick(&["true", "false"]),
            _ => *self.rng.pick(&["1", "2", "3"]),
        };
        let binds = if text.starts_with('-') { Binds::Prefix } else { Binds::Most };
        Expr::made(text.to_owned(), Type::Scalar(kind), binds)
    }

    /// An axis of `shape`, as it is written, and counted from the front.
    pub fn axis(&mut self, shape: &[Length]) -> Option<(String, usize)> {
        if shape.is_empty() {
            return None;
        }
        let axis = self.rng.below(shape.len());
        let written =
            if self.rng.percent(40) { format!("{}", axis as isize - shape.len() as isize) } else { axis.to_string() };
        Some((written, axis))
    }

    /// How the length is written as a scalar.
    pub fn length(&mut self, length: Length) -> Option<String> {
        match length {
            Length::Known(known) => Some(known.to_string()),
            Length::Const => Some("N".into()),
            Length::Of(_) | Length::Other(_) => {
                let known = self.named(|known| known.shape().contains(&length))?;
                let axis = known.shape().iter().position(|&of| of == length)?;
                Some(format!("{}.shape()[{axis}]", known.text))
            }
        }
    }
}

/// Whether a scalar is a literal, or might be one.
pub fn untyped(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}
