//! Of a signature that was not known yet, `explain` says how it differs from the nearest one that was.

use crate::x;
use xcs::{Element, Number, Tensor, explain, jit};

/// The differences of all signatures but the first: which one they are to, and in what.
fn differences<F>(function: F) -> Vec<(usize, String)> {
    let explanation = explain(function);
    let [function] = explanation.functions.as_slice() else { panic!("{explanation}") };
    assert!(function.signatures[0].difference.is_none());
    let differences =
        function.signatures.iter().skip(1).map(|signature| signature.difference.clone().expect("an earlier one"));
    differences.map(|difference| (difference.from, difference.inputs.join("; "))).collect()
}

#[jit]
fn rank(query: &Tensor, docs: &Tensor) -> Tensor {
    docs.matmul(query)
}

#[test]
fn shapes_are_compared_with_the_nearest_ones() {
    for (docs, width) in [(32, 3), (8, 5), (64, 3)] {
        let _ = rank(&Tensor::ones([width]), &Tensor::ones([docs, width]));
    }
    assert_eq!(
        differences(rank),
        [
            (
                0,
                "query: f32[5] (one value, repeated) instead of f32[3] (one value, repeated); \
                 docs: f32[8, 5] (one value, repeated) instead of f32[32, 3] (one value, repeated)"
                    .to_owned()
            ),
            (0, "docs: f32[64, 3] (one value, repeated) instead of f32[32, 3] (one value, repeated)".to_owned()),
        ]
    );
    let text = explain(rank).to_string();
    assert!(text.contains("unlike the arguments above: query: f32[5]"), "{text}");
    assert!(text.contains("unlike arguments 1: docs: f32[64, 3]"), "{text}");
}

#[jit]
fn layouts(x: &Tensor) -> Tensor {
    x + 1.0
}

#[test]
fn strides_count() {
    let x = Tensor::<f32>::arange(0.0, 12.0, 1.0);
    let _ = (layouts(&x.reshape([4, 3])), layouts(&x.reshape([3, 4]).transpose()));
    assert_eq!(differences(layouts), [(0, "x: f32[4, 3] with strides [1, 4] instead of f32[4, 3]".to_owned())]);
}

#[jit]
fn generic<T: Number, const N: usize>(x: &Tensor<T>, ignored: [u8; N]) -> Tensor<T> {
    std::hint::black_box(ignored);
    x + x
}

fn ones<T: Element + From<u8>>() -> Tensor<T> {
    Tensor::from_slice(&[T::from(1u8)])
}

#[test]
fn type_arguments_and_constants_count() {
    let _ = (generic(&ones::<f32>(), [1]), generic(&ones::<f32>(), [1, 2]), generic(&ones::<f64>(), [1, 2]));
    assert_eq!(
        differences(generic::<f32, 1>),
        [(0, "N: 2 instead of 1".to_owned()), (1, "T: f64 instead of f32; x: f64[1] instead of f32[1]".to_owned()),]
    );
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Metric {
    Cosine,
    Dot,
}

#[jit(static(metric, name))]
fn scored(x: &Tensor, metric: &Metric, name: &str) -> Tensor {
    std::hint::black_box(name);
    if *metric == Metric::Dot { x * 1.0 } else { x / x.norm() }
}

#[test]
fn static_arguments_count() {
    let _ = (scored(&x(), &Metric::Dot, "a"), scored(&x(), &Metric::Dot, "b"), scored(&x(), &Metric::Cosine, "b"));
    assert_eq!(
        differences(scored),
        [(0, "name: \"b\" instead of \"a\"".to_owned()), (1, "metric: another value".to_owned())]
    );
}

#[jit]
fn planned(a: &Tensor, b: &Tensor, scale: f32, shape: [usize; 2]) -> Tensor {
    (a * scale + b).reshape(shape)
}

#[test]
fn plans_differ_in_scalars_and_in_shared_memory() {
    let (a, b) = (x(), x());
    let _ = (
        planned(&a, &b, 0.25, [2, 2]),
        planned(&a, &b, 0.5, [2, 2]),
        planned(&a, &b, 0.5, [4, 1]),
        planned(&a, &a, 0.25, [2, 2]),
    );
    let explanation = explain(planned);
    let [signature] = explanation.functions[0].signatures.as_slice() else { panic!("{explanation}") };
    let plans: Vec<String> = signature.plans.iter().map(|plan| plan.arguments.join(", ")).collect();
    assert_eq!(
        plans,
        [
            "scale: 0.25, shape: [2, 2]",
            "scale: 0.5, shape: [2, 2]",
            "scale: 0.5, shape: [4, 1]",
            "b: in the memory of a, scale: 0.25, shape: [2, 2]"
        ]
    );
    let differences: Vec<_> = signature.plans.iter().skip(1).filter_map(|plan| plan.difference.clone()).collect();
    let said: Vec<(usize, String)> = differences.into_iter().map(|it| (it.from, it.inputs.join("; "))).collect();
    assert_eq!(
        said,
        [
            (0, "scale: 0.5 instead of 0.25".to_owned()),
            (1, "shape: [4, 1] instead of [2, 2]".to_owned()),
            (0, "b: in the memory of a instead of in memory of its own".to_owned()),
        ]
    );
    assert!(
        explanation.to_string().contains("plan 2 (not used yet): unlike the plan above: scale: 0.5 instead of 0.25")
    );
}
