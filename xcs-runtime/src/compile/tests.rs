//! Compiled segments as somebody runs them who has neither tape nor session.

use super::compile;
use crate::{
    array::{Array, Element, Layout, Shape},
    execute::{Failure, Segment},
    graph::{BinaryOp, Graph, Op, Operand, ReduceOp},
};
use std::{panic::Location, thread};

fn shape(dims: &[usize]) -> Shape {
    Shape::checked(dims).expect("a small shape")
}

fn array<T: Element>(values: &[T]) -> Array {
    Array::from_slice(values, shape(&[values.len()]))
}

/// The segment of operations on inputs of `n` elements of `T` each, and what it keeps.
fn segment<T: Element>(
    n: usize,
    inputs: usize,
    build: impl FnOnce(&mut Builder, &[Operand]) -> Vec<Operand>,
) -> Segment {
    let mut builder = Builder(Graph::default());
    let layout = Layout::row_major(shape(&[n]));
    let inputs: Vec<Operand> = (0..inputs).map(|_| Operand::Input(builder.0.push_input(T::DTYPE, layout))).collect();
    let outputs = build(&mut builder, &inputs);
    builder.0.set_outputs(outputs.into_iter().map(|output| output.node().expect("outputs are nodes")));
    compile(&builder.0).segment
}

struct Builder(Graph);

impl Builder {
    #[track_caller]
    fn push(&mut self, op: Op, operands: &[Operand], dims: &[usize]) -> Operand {
        let dtype = self.0.dtype(operands[0]);
        Operand::Node(self.0.push(op, operands, dtype, shape(dims), Location::caller()))
    }

    fn scalar<T: Element>(&mut self) -> Operand {
        Operand::Param(self.0.push_param(T::DTYPE))
    }
}

fn run<T: Element>(segment: &Segment, inputs: &[&Array], constants: &[u64]) -> Result<Vec<Vec<T>>, Failure> {
    let mut results = Vec::new();
    segment.run(inputs, constants, |array| results.push(array.to_vec::<T>()))?;
    Ok(results)
}

#[test]
fn division_by_zero_is_an_error_and_gives_nothing() {
    const DIV: Op = Op::Binary(BinaryOp::Div);
    let n = 3000;
    let by_tensor = segment::<i32>(n, 2, |builder, inputs| {
        let sum = builder.push(Op::Binary(BinaryOp::Add), inputs, &[n]);
        vec![sum, builder.push(DIV, inputs, &[n])]
    });
    let dividend = array(&vec![6; n]);
    let two = array(&vec![2; n]);
    assert_eq!(run::<i32>(&by_tensor, &[&dividend, &two], &[]), Ok(vec![vec![8; n], vec![3; n]]));
    for place in [0, 1, 1024, n - 1] {
        let mut divisors = vec![2; n];
        divisors[place] = 0;
        let failed = run::<i32>(&by_tensor, &[&dividend, &array(&divisors)], &[]);
        assert_eq!(failed, Err(Failure::DivisionByZero), "a zero at {place}");
    }
    // After a failure as before it.
    assert!(run::<i32>(&by_tensor, &[&dividend, &two], &[]).is_ok());

    let by_constant = segment::<i32>(n, 1, |builder, inputs| {
        let constant = builder.scalar::<i32>();
        vec![builder.push(DIV, &[inputs[0], constant], &[n])]
    });
    assert_eq!(run(&by_constant, &[&dividend], &[2]), Ok(vec![vec![3; n]]));
    assert_eq!(run::<i32>(&by_constant, &[&dividend], &[0]), Err(Failure::DivisionByZero));

    let of_constant = segment::<i32>(n, 1, |builder, inputs| {
        let constant = builder.scalar::<i32>();
        vec![builder.push(DIV, &[constant, inputs[0]], &[n])]
    });
    let mut divisors = vec![2; n];
    divisors[n - 1] = 0;
    assert_eq!(run(&of_constant, &[&two], &[6]), Ok(vec![vec![3; n]]));
    assert_eq!(run::<i32>(&of_constant, &[&array(&divisors)], &[6]), Err(Failure::DivisionByZero));
}

#[test]
fn an_index_out_of_range_is_an_error() {
    let pick = {
        let mut builder = Builder(Graph::default());
        let x = Operand::Input(builder.0.push_input(f32::DTYPE, Layout::row_major(shape(&[3]))));
        let indices = Operand::Input(builder.0.push_input(i64::DTYPE, Layout::row_major(shape(&[2]))));
        let picked = builder.push(Op::Gather { axis: 0 }, &[x, indices], &[2]);
        builder.0.set_outputs(picked.node().into_iter());
        compile(&builder.0).segment
    };
    let x = array(&[1.0f32, 2.0, 3.0]);
    assert_eq!(run(&pick, &[&x, &array(&[2i64, 0])], &[]), Ok(vec![vec![3.0f32, 1.0]]));
    for index in [3i64, -1, i64::MIN, i64::MAX] {
        assert_eq!(run::<f32>(&pick, &[&x, &array(&[0, index])], &[]), Err(Failure::IndexOutOfRange), "{index}");
    }
}

#[test]
fn threads_run_one_segment_at_once() {
    let n = 5000;
    let dot = segment::<f64>(n, 2, |builder, inputs| {
        let product = builder.push(Op::Binary(BinaryOp::Mul), inputs, &[n]);
        vec![builder.push(Op::Reduce { op: ReduceOp::Sum, axis: 0 }, &[product], &[1]), product]
    });
    thread::scope(|scope| {
        for factor in 1..=4 {
            let dot = &dot;
            scope.spawn(move || {
                let (x, y) = (array(&vec![f64::from(factor); n]), array(&vec![2.0; n]));
                for _ in 0..50 {
                    let product = 2.0 * f64::from(factor);
                    let expected = vec![vec![product * n as f64], vec![product; n]];
                    assert_eq!(run(dot, &[&x, &y], &[]), Ok(expected));
                }
            });
        }
    });
}

#[test]
fn outputs_may_share_memory_and_be_inputs() {
    let n = 4;
    let shared = segment::<f32>(n, 1, |builder, inputs| {
        let double = builder.push(Op::Binary(BinaryOp::Add), &[inputs[0], inputs[0]], &[n]);
        let square = builder.push(Op::View(crate::graph::View::Reshape), &[double], &[2, 2]);
        let same = builder.push(Op::View(crate::graph::View::Reshape), &[inputs[0]], &[2, 2]);
        vec![double, square, same]
    });
    let x = array(&[1.0f32, 2.0, 3.0, 4.0]);
    let mut given = Vec::new();
    shared.run(&[&x], &[], |array| given.push(array)).expect("nothing here can fail");
    drop(x);
    let values: Vec<Vec<f32>> = given.iter().map(Array::to_vec).collect();
    assert_eq!(values, [[2.0, 4.0, 6.0, 8.0], [2.0, 4.0, 6.0, 8.0], [1.0, 2.0, 3.0, 4.0]]);
    // A view keeps the memory that the first output brought.
    let last = given.remove(1);
    drop(given);
    assert_eq!(last.to_vec::<f32>(), [2.0, 4.0, 6.0, 8.0]);
}
