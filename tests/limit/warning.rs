//! A function that the limit stopped says so: once through `tracing`, always in `explain`.

use crate::{collector::warnings, operations, sample};
use xcs::{Tensor, explain, jit};

#[jit]
fn too_long(x: &Tensor) -> Tensor {
    operations(x, 150)
}

#[jit]
fn short(x: &Tensor) -> Tensor {
    operations(x, 50)
}

#[test]
fn one_warning_for_a_function_however_often_it_is_stopped() {
    let two_rows = Tensor::full([2, 3], 1.0);
    let warned = warnings(|| {
        for _ in 0..5 {
            let _ = (too_long(&sample()), too_long(&two_rows), short(&sample()));
        }
    });
    assert_eq!(warned.len(), 1, "{warned:?}");
    for part in [
        "WARN",
        "XCS0101",
        "limit::warning::too_long",
        "warning.rs",
        "max_ops",
        "limit=100",
        "f32[3]",
        "tensor_operations=100",
    ] {
        assert!(warned[0].contains(part), "{part} is not in {}", warned[0]);
    }
    // Other signatures of the function are compiled.
    assert!(warned[0].contains("with these tensor arguments are eager"), "{}", warned[0]);
    assert!(warnings(|| drop(too_long(&sample()))).is_empty());

    let text = explain(too_long).to_string();
    assert!(text.contains("XCS0101"), "{text}");
    assert!(!explain(short).to_string().contains("XCS0101"));
}
