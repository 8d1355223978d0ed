//! From a failing program to a small one that still fails.

use crate::{
    data::Data,
    program::{Op, Program, Slot, Statement, Type, Where},
    shapes,
};
use std::collections::BTreeSet;

/// Applies simplifications for as long as one keeps the program failing.
pub fn shrink(mut program: Program, mut data: Data, fails: impl Fn(&Program, Data) -> bool) -> (Program, Data) {
    /// Candidates tried before it is small enough.
    const PATIENCE: usize = 20_000;
    let mut tried = 0;
    loop {
        let plain = Data { plain: true, ..data };
        if !data.plain && fails(&program, plain) {
            data = plain;
        }
        let smaller = candidates(&program).into_iter().find(|candidate| {
            tried += 1;
            tried < PATIENCE && candidate != &program && shapes::types(candidate).is_some() && fails(candidate, data)
        });
        match smaller {
            Some(smaller) => program = smaller,
            None => return (program, data),
        }
    }
}

/// Programs that are simpler in one respect, the most drastic first. Not all of them are legal.
fn candidates(program: &Program) -> Vec<Program> {
    let mut candidates = Vec::new();
    let mut add = |edit: &dyn Fn(&mut Program)| {
        let mut candidate = program.clone();
        edit(&mut candidate);
        candidates.push(candidate);
    };
    let inputs = program.inputs.len();
    let count = program.statements.len();
    // Half of the statements, then each one.
    for (start, end) in [(count / 2, count), (0, count / 2)] {
        add(&|p| p.statements[start..end].iter_mut().for_each(|statement| *statement = Statement::Nothing));
    }
    for index in (0..count).rev() {
        add(&|p| p.statements[index] = Statement::Nothing);
    }
    for index in 0..program.returns.len() {
        add(&|p| {
            p.returns.remove(index);
        });
    }
    let types = shapes::types(program).unwrap_or_default();
    for (index, statement) in program.statements.iter().enumerate() {
        let Statement::Let { op, args, place } = statement else { continue };
        let var = inputs + index;
        let Some(Some(of)) = types.get(var) else { continue };
        // An operand instead of the result.
        for &arg in args.iter().filter(|&&arg| types[arg].as_ref() == Some(of)) {
            add(&|p| {
                p.statements[index] = Statement::Nothing;
                p.statements.iter_mut().for_each(|statement| statement.rename(|v| if v == var { arg } else { v }));
                p.returns.iter_mut().filter(|v| **v == var).for_each(|v| *v = arg);
            });
        }
        if !matches!(op, Op::Given(..)) {
            let given = Op::Given(Slot::MAX / 2 + var as Slot, of.clone());
            let given = Statement::Let { op: given, args: vec![], place: Where::Here };
            add(&|p| p.statements[index] = given.clone());
        }
        if *place != Where::Here {
            add(&|p| p.statements[index] = Statement::Let { op: op.clone(), args: args.clone(), place: Where::Here });
        }
    }
    for length in lengths(program).into_iter().rev() {
        for smaller in
            [0, 1, 2, 3, length / 2, length.saturating_sub(1)].into_iter().filter(|&smaller| smaller < length)
        {
            add(&|p| resize(p, length, smaller));
        }
    }
    // Inputs that nobody uses go last: the names of all variables change.
    for input in 0..inputs {
        let used = program.statements.iter().flat_map(Statement::uses).chain(&program.returns).any(|&var| var == input);
        if !used && inputs > 1 {
            add(&|p| {
                let down = |var| if var > input { var - 1 } else { var };
                p.inputs.remove(input);
                p.statements.iter_mut().for_each(|statement| statement.rename(down));
                p.returns.iter_mut().for_each(|var| *var = down(*var));
            });
        }
    }
    if count > 0 && program.statements.last() == Some(&Statement::Nothing) {
        add(&|p| drop(p.statements.pop()));
    }
    candidates
}

/// Every axis length that a program writes down.
fn lengths(program: &Program) -> BTreeSet<usize> {
    let mut lengths = BTreeSet::new();
    let mut program = program.clone();
    each_length(&mut program, |length| {
        lengths.insert(*length);
    });
    lengths
}

fn resize(program: &mut Program, from: usize, to: usize) {
    each_length(program, |length| {
        if *length == from {
            *length = to;
        }
    });
}

fn each_length(program: &mut Program, mut visit: impl FnMut(&mut usize)) {
    let mut all = |shape: &mut Vec<usize>| shape.iter_mut().for_each(&mut visit);
    program.inputs.iter_mut().for_each(|Type { shape, .. }| all(shape));
    for statement in &mut program.statements {
        let Statement::Let { op, .. } = statement else { continue };
        match op {
            Op::Given(_, of) | Op::Zeros(of) | Op::Ones(of) | Op::Full(_, of) => all(&mut of.shape),
            Op::Reshape(shape) | Op::BroadcastTo(shape) => all(shape),
            Op::Eye(_, n) | Op::Arange(_, _, n) | Op::Linspace(_, n) | Op::OneHot(_, n) => visit_one(n, &mut all),
            Op::Slice(_, start, end) => {
                visit_one(start, &mut all);
                visit_one(end, &mut all);
            }
            Op::IndexSelect(_, _, count) => visit_one(count, &mut all),
            _ => {}
        }
    }
}

fn visit_one(length: &mut usize, all: &mut impl FnMut(&mut Vec<usize>)) {
    let mut one = vec![*length];
    all(&mut one);
    *length = one[0];
}
