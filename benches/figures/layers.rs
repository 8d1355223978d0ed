//! Layers of a network: rows that are reduced and expanded again, and a small perceptron.

use crate::{Bench, cases::Case, data};
use std::hint::black_box;
use xcs::{Tensor, jit};

const SUBJECT: &str = "layers";

#[jit]
fn jit_softmax(x: &Tensor) -> Tensor {
    x.softmax(-1)
}

#[jit]
fn jit_layer_norm(x: &Tensor) -> Tensor {
    x.layer_norm(-1, 1e-5)
}

/// A perceptron with one hidden layer.
struct Perceptron {
    hidden: Tensor,
    hidden_bias: Tensor,
    output: Tensor,
    output_bias: Tensor,
}

impl Perceptron {
    #[jit]
    fn classify(&self, x: &Tensor) -> Tensor {
        let hidden = (x.matmul(&self.hidden) + &self.hidden_bias).relu();
        (hidden.matmul(&self.output) + &self.output_bias).softmax(-1)
    }
}

pub fn run(bench: &mut Bench) {
    for (rows, columns) in [(32, 128), (1024, 1024)] {
        let ahead = (rows == 1024).then_some(1.0);
        if let Some(case) = Case::wanted(bench, SUBJECT, format!("softmax/{rows}x{columns}")) {
            let x = data::tensor([rows, columns]);
            case.ahead_of_peers(ahead).run_alone(bench, &mut || drop(black_box(jit_softmax(black_box(&x)))));
        }
        if let Some(case) = Case::wanted(bench, SUBJECT, format!("layernorm/{rows}x{columns}")) {
            let x = data::tensor([rows, columns]);
            case.ahead_of_peers(ahead).run_alone(bench, &mut || drop(black_box(jit_layer_norm(black_box(&x)))));
        }
    }
    for rows in [1, 64] {
        if let Some(case) = Case::wanted(bench, SUBJECT, format!("mlp/{rows}")) {
            let perceptron = Perceptron {
                hidden: data::tensor([784, 256]) * 0.05,
                hidden_bias: data::tensor([256]),
                output: data::tensor([256, 10]) * 0.1,
                output_bias: data::tensor([10]),
            };
            let x = data::tensor([rows, 784]);
            case.run_alone(bench, &mut || drop(black_box(perceptron.classify(black_box(&x)))));
        }
    }
}
