//! Expressions that are on the list of what may be skipped, one rule each.

use super::{
    body::{Body, untyped},
    types::{Binds, Expr, Kind, Length, Type},
    vocabulary::{ARG_FOLDS, BOOL_FOLDS, COMPARISONS, FOLDS, NUMBER_METHODS, REAL_FOLDS, REAL_METHODS},
};

/// A way to make a tensor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    RealMethod,
    NumberMethod,
    Negate,
    Operator,
    Chain,
    Scalar,
    Extreme,
    Power,
    Clamp,
    Cast,
    Compare,
    Logic,
    Select,
    Fold,
    FoldAxis,
    ArgFold,
    Count,
    Normalise,
    Layer,
    Matmul,
    Outer,
    Reshape,
    Flatten,
    Unsqueeze,
    Squeeze,
    Transpose,
    Broadcast,
    Slice,
    Flip,
    Join,
    OneHot,
    Make,
}

/// An expression, and what to call its value.
pub type Made = Option<(Expr, &'static str)>;

fn tensor(kind: Kind, shape: &[Length]) -> Type {
    Type::Tensor(kind, shape.to_vec())
}

/// The shape of two operands that stretch to each other, if they do for all arguments.
pub fn stretched(a: &[Length], b: &[Length]) -> Option<Vec<Length>> {
    let rank = a.len().max(b.len());
    let at = |shape: &[Length], axis: usize| match (axis + shape.len()).checked_sub(rank) {
        Some(own) => shape[own],
        None => Length::Known(1),
    };
    let stretch = |axis| match (at(a, axis), at(b, axis)) {
        (a, b) if a == b => Some(a),
        (Length::Known(1), other) | (other, Length::Known(1)) => Some(other),
        _ => None,
    };
    let shape: Vec<Length> = (0..rank).map(stretch).collect::<Option<_>>()?;
    // A flat tensor beside another one would be large.
    (shape.iter().filter(|length| matches!(length, Length::Other(_))).count() <= 1).then_some(shape)
}

impl Body {
    /// One operation on what is in scope.
    pub fn operation(&mut self, depth: usize) -> Made {
        for _ in 0..30 {
            let rules = self.rules.clone();
            let rule = *self.rng.pick(&rules);
            let before = self.operations;
            if let Some(made) = self.apply(rule, depth) {
                return Some(made);
            }
            self.operations = before;
        }
        None
    }

    fn apply(&mut self, rule: Rule, depth: usize) -> Made {
        let computes = !matches!(
            rule,
            Rule::Reshape
                | Rule::Flatten
                | Rule::Unsqueeze
                | Rule::Squeeze
                | Rule::Transpose
                | Rule::Broadcast
                | Rule::Slice
                | Rule::Flip
                | Rule::Make
        );
        self.operations += usize::from(computes);
        match rule {
            Rule::RealMethod => self.method(depth, REAL_METHODS, Kind::is_real),
            Rule::NumberMethod => self.method(depth, NUMBER_METHODS, Kind::is_number),
            Rule::Negate => {
                let x = self.tensor(depth, |x| x.kind().is_number())?;
                let text = format!("-{}", x.operand(Binds::Prefix));
                Some((Expr::made(text, x.of, Binds::Prefix), "elementwise"))
            }
            Rule::Operator => self.operator(depth),
            Rule::Chain => self.chain(),
            Rule::Scalar => self.with_scalar(depth),
            Rule::Extreme => self.extreme(depth),
            Rule::Power => {
                let x = self.tensor(depth, |x| x.kind().is_real())?;
                let exponent = *self.rng.pick(&["2", "3", "-1", "OFFSET"]);
                let of = x.of.clone();
                Some((self.call(&x, "powi", exponent, of), "elementwise"))
            }
            Rule::Clamp => {
                let x = self.tensor(depth, |x| x.kind().is_number() && x.kind().is_concrete())?;
                let bounds = match x.kind() {
                    Kind::F32 => "-0.5, SCALE",
                    Kind::F64 => "EPSILON, 1.5",
                    _ => "1, 5",
                };
                let of = x.of.clone();
                Some((self.call(&x, "clamp", bounds, of), "elementwise"))
            }
            Rule::Cast => {
                let x = self.tensor(depth, |x| x.kind().is_concrete())?;
                let kinds = [Kind::F32, Kind::F64, Kind::I32, Kind::I64, Kind::U8, Kind::Bool];
                let to = *self.rng.pick(&kinds);
                let of = tensor(to, x.shape());
                Some((self.call(&x, &format!("cast::<{}>", to.name()), "", of), "cast"))
            }
            Rule::Compare => self.compare(depth),
            Rule::Logic => self.logic(depth),
            Rule::Select => self.select(depth),
            Rule::Fold => self.fold(depth),
            Rule::FoldAxis => self.fold_axis(depth),
            Rule::ArgFold => {
                let x = self.tensor(depth, |x| x.kind().is_number() && !x.shape().is_empty())?;
                let fold = *self.rng.pick(ARG_FOLDS);
                let (axis, at) = self.axis(x.shape())?;
                let mut shape = x.shape().to_vec();
                shape.remove(at);
                Some((self.call(&x, &format!("{fold}_axis"), &axis, tensor(Kind::I64, &shape)), "index"))
            }
            Rule::Count => {
                let x = self.tensor(depth, |x| x.kind() == Kind::Bool)?;
                Some((self.call(&x, "count", "", tensor(Kind::I64, &[])), "fold"))
            }
            Rule::Normalise => {
                let x = self.tensor(depth, |x| x.kind().is_real() && !x.shape().is_empty())?;
                let name = *self.rng.pick(&["softmax", "log_softmax"]);
                let (axis, _) = self.axis(x.shape())?;
                let of = x.of.clone();
                Some((self.call(&x, name, &axis, of), "normal"))
            }
            Rule::Layer => {
                let x = self.tensor(depth, |x| x.kind().is_real() && !x.shape().is_empty())?;
                let name = *self.rng.pick(&["layer_norm", "rms_norm"]);
                let (axis, _) = self.axis(x.shape())?;
                let eps = *self.rng.pick(&["1e-5", "EPSILON", "EPSILON * 2.0"]);
                let of = x.of.clone();
                Some((self.call(&x, name, &format!("{axis}, {eps}"), of), "normal"))
            }
            Rule::Matmul => self.matmul(depth),
            Rule::Outer => {
                let long = |x: &Expr| x.shape().len() != 1 || matches!(x.shape()[0], Length::Other(_));
                let x = self.tensor(depth, |x| x.kind().is_number() && !long(x))?;
                let y = self.named(|y| y.kind() == x.kind() && !long(y))?;
                let of = tensor(x.kind(), &[x.shape()[0], y.shape()[0]]);
                Some((self.call(&x, "outer", &y.borrowed(), of), "product"))
            }
            Rule::OneHot => {
                let x = self.tensor(depth, |x| x.kind() == Kind::I64 && x.shape().len() <= 1)?;
                let (classes, length) = *self.rng.pick(&[("FEW", 2), ("3", 3)]);
                let shape = [x.shape(), &[Length::Known(length)]].concat();
                Some((self.call(&x, "one_hot::<f32>", classes, tensor(Kind::F32, &shape)), "mask"))
            }
            Rule::Join => self.join(depth),
            Rule::Make => self.make(),
            view => self.view(view, depth),
        }
    }

    fn method(&mut self, depth: usize, names: &[&str], fits: fn(Kind) -> bool) -> Made {
        let x = self.tensor(depth, |x| fits(x.kind()))?;
        let (name, of) = (*self.rng.pick(names), x.of.clone());
        Some((self.call(&x, name, "", of), "elementwise"))
    }

    fn symbol(&mut self, kind: Kind) -> (&'static str, Binds) {
        let symbols = [("+", Binds::Sum), ("-", Binds::Sum), ("*", Binds::Product), ("/", Binds::Product)];
        // Division of integers looks at its divisors, and is rare.
        let count = if kind.is_real() || self.rng.percent(15) { 4 } else { 3 };
        *self.rng.pick(&symbols[..count])
    }

    fn operator(&mut self, depth: usize) -> Made {
        let a = self.tensor(depth, |a| a.kind().is_number())?;
        let b = self.tensor(depth, |b| b.kind() == a.kind() && stretched(a.shape(), b.shape()).is_some())?;
        let (symbol, binds) = self.symbol(a.kind());
        let of = tensor(a.kind(), &stretched(a.shape(), b.shape())?);
        Some((between(&a, symbol, binds, &b, of), "elementwise"))
    }

    /// Many operators on one line.
    fn chain(&mut self) -> Made {
        let x = self.named(|x| x.kind().is_number() && x.kind().is_concrete())?;
        let mut expr = x.clone();
        for _ in 0..3 + self.rng.below(6) {
            let (symbol, binds) = self.symbol(x.kind());
            let right = match self.named(|y| y.kind() == x.kind() && y.of == x.of) {
                Some(name) if self.rng.percent(60) => name,
                _ => self.scalar(x.kind(), 1),
            };
            self.operations += 1;
            expr = between(&expr, symbol, binds, &right, x.of.clone());
        }
        Some((expr, "elementwise"))
    }

    fn with_scalar(&mut self, depth: usize) -> Made {
        let x = self.tensor(depth, |x| x.kind().is_number() && x.kind().is_concrete())?;
        let scalar = self.scalar(x.kind(), depth + 1);
        let (symbol, binds) = self.symbol(x.kind());
        let of = x.of.clone();
        let (left, right) = if self.rng.percent(35) { (scalar, x) } else { (x, scalar) };
        Some((between(&left, symbol, binds, &right, of), "elementwise"))
    }

    fn extreme(&mut self, depth: usize) -> Made {
        let a = self.tensor(depth, |a| a.kind().is_number() && a.kind().is_concrete())?;
        let names: &[&str] =
            if a.kind().is_real() { &["minimum", "maximum", "powf", "atan2"] } else { &["minimum", "maximum"] };
        let name = *self.rng.pick(names);
        let (argument, of) = match self.tensor(depth, |b| b.of == a.of) {
            Some(b) if self.rng.percent(60) => (b.operand(Binds::Or), a.of.clone()),
            _ => (self.scalar(a.kind(), depth).text, a.of.clone()),
        };
        Some((self.call(&a, name, &argument, of), "elementwise"))
    }

    fn compare(&mut self, depth: usize) -> Made {
        let a = self.tensor(depth, |a| a.kind().is_concrete())?;
        let name = *self.rng.pick(COMPARISONS);
        let (argument, shape) = match self.named(|b| b.kind() == a.kind() && stretched(a.shape(), b.shape()).is_some())
        {
            Some(b) if self.rng.percent(60) => (b.operand(Binds::Or), stretched(a.shape(), b.shape())?),
            _ => (self.scalar(a.kind(), depth).text, a.shape().to_vec()),
        };
        Some((self.call(&a, name, &argument, tensor(Kind::Bool, &shape)), "mask"))
    }

    fn logic(&mut self, depth: usize) -> Made {
        let a = self.tensor(depth, |a| a.kind() == Kind::Bool)?;
        if self.rng.percent(35) {
            let text = format!("!{}", a.operand(Binds::Prefix));
            return Some((Expr::made(text, a.of, Binds::Prefix), "mask"));
        }
        let b = self.tensor(depth, |b| b.kind() == Kind::Bool && stretched(a.shape(), b.shape()).is_some())?;
        let (symbol, binds) = *self.rng.pick(&[("&", Binds::And), ("|", Binds::Or)]);
        let of = tensor(Kind::Bool, &stretched(a.shape(), b.shape())?);
        Some((between(&a, symbol, binds, &b, of), "mask"))
    }

    fn select(&mut self, depth: usize) -> Made {
        let mask = self.tensor(depth, |mask| mask.kind() == Kind::Bool)?;
        let a = self.tensor(depth, |a| stretched(mask.shape(), a.shape()).is_some())?;
        let both = stretched(mask.shape(), a.shape())?;
        let b = self.tensor(depth, |b| b.kind() == a.kind() && stretched(&both, b.shape()).is_some())?;
        let of = tensor(a.kind(), &stretched(&both, b.shape())?);
        let text = format!("Tensor::select({}, {}, {})", mask.borrowed(), a.borrowed(), b.borrowed());
        Some((Expr::made(text, of, Binds::Most), "elementwise"))
    }

    fn fold_name(&mut self, kind: Kind) -> &'static str {
        match kind {
            Kind::Bool => self.rng.pick::<&str>(BOOL_FOLDS),
            real if real.is_real() && self.rng.percent(50) => self.rng.pick::<&str>(REAL_FOLDS),
            _ => self.rng.pick::<&str>(FOLDS),
        }
    }

    fn fold(&mut self, depth: usize) -> Made {
        let x = self.tensor(depth, |x| x.kind().is_element())?;
        let name = self.fold_name(x.kind());
        let of = tensor(x.kind(), &[]);
        Some((self.call(&x, name, "", of), "fold"))
    }

    fn fold_axis(&mut self, depth: usize) -> Made {
        let x = self.tensor(depth, |x| !x.shape().is_empty())?;
        let name = self.fold_name(x.kind());
        let (axis, at) = self.axis(x.shape())?;
        let mut shape = x.shape().to_vec();
        if self.rng.percent(40) {
            shape[at] = Length::Known(1);
            let of = tensor(x.kind(), &shape);
            return Some((self.call(&x, &format!("{name}_keepdim"), &axis, of), "axis"));
        }
        shape.remove(at);
        let of = tensor(x.kind(), &shape);
        if x.kind().is_real() && self.rng.percent(10) {
            return Some((self.call(&x, "logsumexp", &axis, of), "axis"));
        }
        Some((self.call(&x, &format!("{name}_axis"), &axis, of), "axis"))
    }

    fn matmul(&mut self, depth: usize) -> Made {
        let a = self.tensor(depth, |a| a.kind().is_number() && matches!(a.shape().len(), 1 | 2))?;
        let inner = *a.shape().last()?;
        let b =
            self.tensor(depth, |b| b.kind() == a.kind() && matches!(b.shape().len(), 1 | 2) && b.shape()[0] == inner)?;
        let shape = [&a.shape()[..a.shape().len() - 1], &b.shape()[1..]].concat();
        let name = if a.shape().len() == 1 && b.shape().len() == 1 { "dot" } else { "matmul" };
        Some((self.call(&a, name, &b.borrowed(), tensor(a.kind(), &shape)), "product"))
    }

    fn join(&mut self, depth: usize) -> Made {
        let a = self.tensor(depth, |a| !a.shape().is_empty())?;
        let b = self.tensor(depth, |b| b.of == a.of)?;
        let (kind, list) = (a.kind(), format!("&[{}, {}]", a.borrowed(), b.borrowed()));
        if self.rng.percent(50) && a.shape().len() < 3 {
            let shape = [&[Length::Known(2)], a.shape()].concat();
            let text = format!("Tensor::stack({list}, 0)");
            return Some((Expr::made(text, tensor(kind, &shape), Binds::Most), "joined"));
        }
        let (axis, at) = self.axis(a.shape())?;
        let mut shape = a.shape().to_vec();
        shape[at] = self.other_length();
        Some((Expr::made(format!("Tensor::concat({list}, {axis})"), tensor(kind, &shape), Binds::Most), "joined"))
    }

    fn make(&mut self) -> Made {
        let kind = match self.named(|x| x.kind().is_number()) {
            Some(x) if x.kind().is_concrete() => x.kind(),
            _ => Kind::F32,
        };
        let of = kind.name();
        if self.sizes && self.rng.percent(50) {
            let shape = [Length::Of('n'), Length::Of('m')];
            let value = self.scalar(kind, 1).text;
            let text = match self.rng.below(3) {
                0 => format!("Tensor::<{of}>::zeros(shape)"),
                1 => format!("Tensor::<{of}>::ones(shape)"),
                _ => format!("Tensor::<{of}>::full(shape, {value})"),
            };
            return Some((Expr::made(text, tensor(kind, &shape), Binds::Most), "made"));
        }
        let known = self.named(|x| x.shape().len() == 1 || x.shape().len() == 2)?;
        let length = known.shape()[0];
        let size = self.length(length)?;
        let value = self.scalar(kind, 1).text;
        let (text, shape): (String, Vec<Length>) = match self.rng.below(9) {
            0 => (format!("Tensor::<{of}>::zeros([{size}])"), vec![length]),
            1 => (format!("Tensor::<{of}>::ones([2, {size}])"), vec![Length::Known(2), length]),
            2 => (format!("Tensor::full([{size}, 1], {value})"), vec![length, Length::Known(1)]),
            3 => (format!("Tensor::scalar({value})"), vec![]),
            4 => (format!("Tensor::<{of}>::eye({size})"), vec![length, length]),
            5 if kind.is_real() => (format!("Tensor::<{of}>::arange(0.0, 2.0, 0.5)"), vec![Length::Known(4)]),
            5 => (format!("Tensor::<{of}>::arange(1, 7, 2)"), vec![Length::Known(3)]),
            6 if kind.is_real() => (format!("Tensor::<{of}>::linspace(0.0, 1.0, {size})"), vec![length]),
            _ if kind.is_real() => {
                (format!("Tensor::<{of}>::from_slice(&[1.0, {value}, -0.5])"), vec![Length::Known(3)])
            }
            _ => (format!("Tensor::<{of}>::from_slice(&[1, {value}, 5])"), vec![Length::Known(3)]),
        };
        // Where the scalar alone says the type, it must have one.
        let untyped = untyped(&value);
        let text = if untyped { text.replace("Tensor::full", &format!("Tensor::<{of}>::full")) } else { text };
        let text = if untyped { text.replace("Tensor::scalar", &format!("Tensor::<{of}>::scalar")) } else { text };
        Some((Expr::made(text, tensor(kind, &shape), Binds::Most), "made"))
    }
}

/// `a symbol b`.
fn between(a: &Expr, symbol: &str, binds: Binds, b: &Expr, of: Type) -> Expr {
    let tighter = match binds {
        Binds::Or => Binds::And,
        Binds::And => Binds::Sum,
        Binds::Sum => Binds::Product,
        _ => Binds::Cast,
    };
    Expr::made(format!("{} {symbol} {}", a.operand(binds), b.operand(tighter)), of, binds)
}
