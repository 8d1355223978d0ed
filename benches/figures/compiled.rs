//! Compiled code alone: no session, no recording, no look-up. What a call costs beside that is `staged`'s subject.

use crate::{Bench, data};
use std::hint::black_box;
use xcs::{__private::Compiled, Tensor};

const SUBJECT: &str = "compiled";

pub fn run(bench: &mut Bench) {
    let [x, y] = [data::tensor([64]), data::tensor([64])];
    let rows = data::tensor([32, 128]);
    let small = data::tensor([4, 8]);
    case(bench, "a + b/64", Some(40.0), || &x + &y);
    for n in [200, 500, 1_000, 2_000, 10_000] {
        let x = data::tensor([n]);
        case(bench, &format!("a + b/{n}"), None, || &x + 1.0);
    }
    case(bench, "relu/64", None, || x.relu());
    case(bench, "gelu of seven operations/64", Some(200.0), || {
        let inner = (&x + &x * &x * &x * 0.044_715) * 0.797_884_6;
        &x * 0.5 * (inner.tanh() + 1.0)
    });
    case(bench, "gelu/64", Some(200.0), || x.gelu());
    case(bench, "tanh/64", None, || x.tanh());
    case(bench, "exp/64", None, || x.exp());
    case(bench, "erf/64", None, || x.erf());
    case(bench, "sigmoid/64", None, || x.sigmoid());
    case(bench, "poly20/64", None, || (0..10).fold(x.clone(), |y, _| y * &x + 0.5));
    case(bench, "mse/64", Some(150.0), || (&x - &y).square().mean());
    case(bench, "softmax/4x8", None, || small.softmax(-1));
    case(bench, "softmax/32x128", None, || rows.softmax(-1));
    case(bench, "layer norm/32x128", Some(6_000.0), || rows.layer_norm(-1, 1e-5));
    case(bench, "sum of rows/32x128", None, || rows.sum_axis(-1));
    let odd = data::tensor([32, 100]);
    case(bench, "sum of rows/32x100", None, || odd.sum_axis(-1));
    let narrow = data::tensor([512, 5]);
    case(bench, "sum of rows/512x5", None, || narrow.sum_axis(-1));
    case(bench, "softmax/512x5", None, || narrow.softmax(-1));
    case(bench, "sum of columns/32x128", None, || rows.sum_axis(0));
    case(bench, "transposed copy/32x128", None, || rows.transpose() + 1.0);
    let square = data::tensor([64, 64]);
    case(bench, "matmul/64x64", None, || square.matmul(&square));
    case(bench, "outer sum/32x128", None, || rows.slice(1, 0..1) + rows.slice(0, 0..1));
}

fn case(bench: &mut Bench, case: &str, within: Option<f64>, work: impl FnOnce() -> Tensor) {
    if !bench.table.wants(SUBJECT, case) {
        return;
    }
    let compiled = Compiled::of(work).expect("the case records its operations");
    let timing = bench.timer.time(|| black_box(&compiled).run());
    bench.table.time(SUBJECT, case, timing, within);
}
