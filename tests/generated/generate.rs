//! Random programs.
//!
//! Operations are proposed freely and kept if they have a type. Operands prefer what was made lately, so that
//! programs are chains with branches rather than bags of single operations.

use crate::{
    program::{Along, Binary, Compare, Fold, Form, Normalise, Op, Program, Slot, Statement, Type, Unary, Var, Where},
    sample::Rng,
    shapes::infer,
};
use xcs::DType;

/// What kind of shapes a program has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sizes {
    /// Many axes, few elements.
    Small,
    /// Rows above 4096 elements, more than 1024 columns, more than a chunk, a block, a group.
    Large,
}

/// The program of a seed.
pub fn generate(seed: u64, sizes: Sizes) -> Program {
    let mut rng = Rng::new(seed);
    rng.next();
    let mut generator = Generator { rng, sizes, types: Vec::new(), alive: Vec::new(), slots: 0 };
    generator.program()
}

struct Generator {
    rng: Rng,
    sizes: Sizes,
    /// Of every variable; `None` for statements that define none.
    types: Vec<Option<Type>>,
    alive: Vec<Var>,
    slots: Slot,
}

impl Generator {
    fn program(&mut self) -> Program {
        let first = self.dtype();
        for _ in 0..1 + self.rng.below(3) {
            let dtype = if self.rng.percent(75) { first } else { self.dtype() };
            let related = self.alive.first().filter(|_| self.rng.clone().percent(60)).copied();
            let shape = match related {
                Some(var) => self.fitting(&self.of(var).shape.clone()),
                None => self.shape(),
            };
            self.define(Some(Type { dtype, shape }));
        }
        let inputs: Vec<Type> = self.types.iter().flatten().cloned().collect();
        let most = if self.sizes == Sizes::Small { 22 } else { 10 };
        let mut statements = Vec::new();
        for nth in 0..4 + self.rng.below(most) {
            let statement = if nth < 3 { self.operation() } else { self.statement() };
            let of = match &statement {
                Statement::Let { op, args, .. } => {
                    let types: Vec<&Type> = args.iter().map(|&var| self.of(var)).collect();
                    infer(op, &types)
                }
                Statement::Clone(var) => Some(self.of(*var).clone()),
                _ => None,
            };
            if let Statement::Drop(var) = statement {
                self.alive.retain(|&other| other != var);
            }
            self.define(of);
            statements.push(statement);
        }
        // The latest result, and some others: what nobody returns is never computed.
        let latest = self.alive.iter().rev().find(|&&var| {
            let nth = var.checked_sub(inputs.len());
            matches!(nth.map(|nth| &statements[nth]), Some(Statement::Let { args, .. }) if !args.is_empty())
        });
        let mut returns: Vec<Var> = latest.or(self.alive.last()).copied().into_iter().collect();
        for _ in 0..self.rng.below(4) {
            returns.push(*self.rng.pick(&self.alive));
        }
        Program { inputs, statements, returns }
    }

    fn define(&mut self, of: Option<Type>) {
        if of.is_some() {
            self.alive.push(self.types.len());
        }
        self.types.push(of);
    }

    fn of(&self, var: Var) -> &Type {
        self.types[var].as_ref().expect("a variable that is alive")
    }

    fn slot(&mut self) -> Slot {
        self.slots += 1;
        self.slots
    }

    fn dtype(&mut self) -> DType {
        use DType::*;
        *self.rng.pick(&[F32, F32, F32, F32, F32, F64, F64, I32, I64, U8, Bool])
    }

    fn real(&mut self) -> DType {
        *self.rng.pick(&[DType::F32, DType::F32, DType::F64])
    }

    fn shape(&mut self) -> Vec<usize> {
        const LARGE: &[&[usize]] = &[
            &[4097],
            &[5000],
            &[8193],
            &[12_345],
            &[1025],
            &[512],
            &[513],
            &[2, 4097],
            &[3, 4500],
            &[2, 2, 4200],
            &[3, 1100],
            &[1030, 3],
            &[40, 1025],
            &[7, 1024],
            &[9, 2, 1030],
            &[17, 600],
            &[600, 17],
            &[65, 65],
            &[4096, 2],
            &[130, 70],
            &[300, 40],
            &[2, 1500, 2],
            &[1, 5000],
            &[5000, 1],
            &[33, 33, 9],
        ];
        if self.sizes == Sizes::Large && self.rng.percent(85) {
            return self.rng.pick(LARGE).to_vec();
        }
        let rank = *self.rng.pick(&[0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5]);
        if self.rng.percent(20) {
            // All axes alike: only their order tells one from another.
            return vec![self.length(); rank];
        }
        (0..rank).map(|_| self.length()).collect()
    }

    fn length(&mut self) -> usize {
        *self.rng.pick(&[0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8, 9, 17, 33])
    }

    /// A shape that broadcasts with `shape`.
    fn fitting(&mut self, shape: &[usize]) -> Vec<usize> {
        let mut fitting = shape[self.rng.below(shape.len() + 1)..].to_vec();
        if self.rng.percent(50) {
            fitting = shape.to_vec();
        }
        for length in &mut fitting {
            if self.rng.percent(25) {
                *length = 1;
            }
        }
        if self.rng.percent(10) && fitting.len() == shape.len() && shape.len() < 5 {
            fitting.insert(0, 1 + self.rng.below(3));
        }
        fitting
    }

    /// A variable, a recent one rather than an old one.
    fn variable(&mut self) -> Var {
        let n = self.alive.len();
        let back = self.rng.below(n).min(self.rng.below(n)).min(self.rng.below(n.max(1)));
        self.alive[n - 1 - back]
    }

    fn variable_of(&mut self, fits: impl Fn(&Type) -> bool) -> Option<Var> {
        let candidates = [(); 8].map(|()| self.variable());
        candidates.into_iter().find(|&var| fits(self.of(var)))
    }

    fn statement(&mut self) -> Statement {
        let host = self.rng.below(100);
        // Something has to be left.
        if self.alive.is_empty() {
            return self.operation();
        }
        let var = self.variable();
        match host {
            0..3 => Statement::Read(var),
            3..6 if self.of(var).elements() > 0 => Statement::Get(var, self.slot()),
            6..8 => Statement::Tick,
            8..13 if self.alive.len() > 1 => Statement::Drop(var),
            13..15 => Statement::Escape(var),
            15..17 => Statement::Send(var),
            17..18 => Statement::ReadOnThread(var),
            18..19 => Statement::ReadMeanwhile(var),
            19..20 => Statement::ReturnIf(var),
            20..22 => Statement::Clone(var),
            _ => self.operation(),
        }
    }

    /// An operation that has a type.
    fn operation(&mut self) -> Statement {
        loop {
            let Some((op, args)) = self.proposal() else { continue };
            let types: Vec<&Type> = args.iter().map(|&var| self.of(var)).collect();
            if infer(&op, &types).is_some() {
                let place = match self.rng.below(100) {
                    0..3 => Where::Jit,
                    3..5 => Where::Orchestration,
                    5..6 => Where::Thread,
                    6..7 => Where::Fallback,
                    _ => Where::Here,
                };
                return Statement::Let { op, args, place };
            }
        }
    }

    fn proposal(&mut self) -> Option<(Op, Vec<Var>)> {
        if self.alive.is_empty() || self.rng.percent(6) {
            return Some((self.constructor(), vec![]));
        }
        let var = self.variable();
        let x = self.of(var).clone();
        let axis = self.axis(x.shape.len());
        match self.rng.below(100) {
            0..16 => Some((Op::Unary(*self.rng.pick(Unary::ALL)), vec![var])),
            16..18 => Some((Op::Powi(self.slot()), vec![var])),
            18..40 => self.binary(var, &x),
            40..45 => {
                let op = *self.rng.pick(Compare::ALL);
                if self.rng.percent(40) {
                    return Some((Op::Compare(op, Some(self.slot())), vec![var]));
                }
                let other = self.variable_of(|of| of.dtype == x.dtype)?;
                Some((Op::Compare(op, None), vec![var, other]))
            }
            45..49 => {
                let mask = self.variable_of(|of| of.dtype == DType::Bool)?;
                let other = self.variable_of(|of| of.dtype == x.dtype)?;
                Some((Op::Select, vec![mask, var, other]))
            }
            49..52 => Some((Op::Cast(self.dtype()), vec![var])),
            52..54 => Some((Op::Clamp(self.slot(), self.slot()), vec![var])),
            54..66 => {
                let op = *self.rng.pick(Fold::ALL);
                let along = match self.rng.below(5) {
                    0 => Along::All,
                    1 | 2 => Along::Axis(axis),
                    _ => Along::Keepdim(axis),
                };
                Some((Op::Fold(op, along), vec![var]))
            }
            66..67 => Some((Op::Count, vec![var])),
            67..71 => Some((Op::Normalise(*self.rng.pick(Normalise::ALL), axis), vec![var])),
            71..76 => self.product(var, &x),
            76..90 => Some((self.view(&x, axis), vec![var])),
            90..94 => self.join(var, &x, axis),
            94..98 => self.selection(var, &x, axis),
            _ => Some((Op::OneHot(self.real(), self.length()), vec![var])),
        }
    }

    /// An axis, from either end; perhaps one that does not exist.
    fn axis(&mut self, rank: usize) -> isize {
        self.rng.below(2 * rank + 1) as isize - rank as isize
    }

    fn constructor(&mut self) -> Op {
        let dtype = self.dtype();
        let shape = match self.alive.last() {
            Some(&var) if self.rng.percent(70) => self.fitting(&self.of(var).shape.clone()),
            _ => self.shape(),
        };
        let of = Type { dtype, shape };
        let count = if self.sizes == Sizes::Large { 4097 } else { self.length() };
        match self.rng.below(12) {
            0 => Op::Zeros(of),
            1 => Op::Ones(of),
            2 | 3 => Op::Full(self.slot(), of),
            4 => Op::Eye(dtype, self.length()),
            5 => Op::Arange(dtype, *self.rng.pick(&[1, 2, 3, -1]), count),
            6 => Op::Linspace(self.real(), count),
            _ => Op::Given(self.slot(), of),
        }
    }

    fn binary(&mut self, var: Var, x: &Type) -> Option<(Op, Vec<Var>)> {
        let op = if x.dtype == DType::Bool {
            *self.rng.pick(&[Binary::And, Binary::Or])
        } else {
            *self.rng.pick(Binary::ALL)
        };
        let form = match self.rng.below(10) {
            0 | 1 => Form::ScalarRight(self.slot()),
            2 => Form::ScalarLeft(self.slot()),
            3 => Form::Assign,
            4 => Form::Values,
            _ => Form::References,
        };
        if form.operands() == 1 {
            return Some((Op::Binary(op, form), vec![var]));
        }
        // Sometimes with itself.
        let other = if self.rng.percent(8) { var } else { self.variable_of(|of| of.dtype == x.dtype)? };
        let args = if self.rng.percent(50) { vec![var, other] } else { vec![other, var] };
        Some((Op::Binary(op, form), args))
    }

    fn product(&mut self, var: Var, x: &Type) -> Option<(Op, Vec<Var>)> {
        let other = self.variable_of(|of| of.dtype == x.dtype)?;
        let op = match self.rng.below(6) {
            0 => Op::Dot,
            1 => Op::Outer,
            _ => Op::Matmul,
        };
        Some((op, vec![var, other]))
    }

    fn view(&mut self, x: &Type, axis: isize) -> Op {
        let rank = x.shape.len();
        let length = crate::shapes::axis(axis, x).map_or(0, |axis| x.shape[axis]);
        match self.rng.below(10) {
            0 => Op::Reshape(self.factored(x.elements())),
            1 => Op::Flatten,
            2 => Op::Squeeze(axis),
            3 => Op::Unsqueeze(axis),
            4 => {
                let mut order: Vec<isize> = (0..rank as isize).collect();
                for i in (1..rank).rev() {
                    order.swap(i, self.rng.below(i + 1));
                }
                Op::Permute(order)
            }
            5 => Op::Transpose,
            6 => {
                let mut shape = x.shape.clone();
                for length in shape.iter_mut().filter(|length| **length == 1) {
                    *length = self.length();
                }
                if self.rng.percent(40) {
                    shape.insert(0, self.rng.below(4));
                }
                Op::BroadcastTo(shape)
            }
            7 | 8 => {
                // Often halves, which differ in nothing but where they begin.
                if self.rng.percent(60) {
                    let half = length.div_ceil(2);
                    let start = *self.rng.pick(&[0, length - half]);
                    return Op::Slice(axis, start, start + half);
                }
                let start = self.rng.below(length + 1);
                Op::Slice(axis, start, start + self.rng.below(length - start + 1))
            }
            _ => Op::Flip(axis),
        }
    }

    /// A shape of `elements` elements.
    fn factored(&mut self, elements: usize) -> Vec<usize> {
        if elements == 0 {
            return vec![self.length(), 0, 1];
        }
        let (mut rest, mut shape) = (elements, Vec::new());
        for divisor in [2, 3, 5, 7, 4, 17] {
            if rest % divisor == 0 && self.rng.percent(50) {
                shape.push(divisor);
                rest /= divisor;
            }
        }
        shape.insert(self.rng.below(shape.len() + 1), rest);
        if self.rng.percent(30) {
            shape.insert(self.rng.below(shape.len() + 1), 1);
        }
        shape
    }

    fn join(&mut self, var: Var, x: &Type, axis: isize) -> Option<(Op, Vec<Var>)> {
        let stack = self.rng.percent(40);
        let mut parts = vec![var];
        for _ in 0..self.rng.below(4) {
            let fits = |of: &Type| if stack { of == x } else { of.dtype == x.dtype && of.shape.len() == x.shape.len() };
            parts.extend(self.variable_of(fits));
        }
        Some((if stack { Op::Stack(axis) } else { Op::Concat(axis) }, parts))
    }

    fn selection(&mut self, var: Var, x: &Type, axis: isize) -> Option<(Op, Vec<Var>)> {
        let by = self.variable_of(|of| of.dtype == DType::I64 && of.shape.len() == 1);
        match by {
            Some(indices) if self.rng.percent(70) => Some((Op::IndexBy(axis), vec![var, indices])),
            _ => {
                let length = crate::shapes::axis(axis, x).map_or(0, |axis| x.shape[axis]);
                Some((Op::IndexSelect(axis, self.slot(), self.rng.below(length + 3)), vec![var]))
            }
        }
    }
}
