//! `max_ops`, `no_op_limit`, `XCS_MAX_OPS`.

use crate::{assert_path, operations, sample};
use std::process::Command;
use xcs::{Tensor, explain, jit, stats};

#[test]
fn max_ops() {
    #[jit(max_ops = 7)]
    fn seven(x: &Tensor) -> Tensor {
        operations(x, 6)
    }
    #[jit(max_ops = 7)]
    fn eight(x: &Tensor) -> Tensor {
        operations(x, 7)
    }
    #[jit(max_ops = 1)]
    fn one(x: &Tensor) -> Tensor {
        x + 1.0
    }
    #[jit(max_ops = 1)]
    fn two(x: &Tensor) -> Tensor {
        x + 1.0 + 1.0
    }
    #[jit(max_ops = 1000)]
    fn thousand(x: &Tensor) -> Tensor {
        operations(x, 999)
    }
    let _ = (seven(&sample()), eight(&sample()), one(&sample()), two(&sample()), thousand(&sample()));
    assert_path(&stats(seven), true, 7);
    assert_path(&stats(eight), false, 8);
    assert_path(&stats(one), true, 1);
    assert_path(&stats(two), false, 2);
    assert_path(&stats(thousand), true, 1000);
    assert_eq!(explain(seven).functions[0].max_ops, Some(7));
}

#[test]
fn no_op_limit() {
    #[jit(no_op_limit)]
    fn unlimited(x: &Tensor) -> Tensor {
        operations(x, 5_000)
    }
    let _ = unlimited(&sample());
    assert_path(&stats(unlimited), true, 5_001);
    assert_eq!(explain(unlimited).functions[0].max_ops, None);
}

/// Whether this process runs with `XCS_MAX_OPS` of a test below.
fn is_child() -> bool {
    std::env::var_os("XCS_MAX_OPS_TEST").is_some()
}

/// Runs one test of this program with `XCS_MAX_OPS=value`.
fn in_a_process_with(value: &str, test: &str) {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .envs([("XCS_MAX_OPS", value), ("XCS_MAX_OPS_TEST", "1")])
        .output()
        .expect("started");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("1 passed"), "one test ran: {text}");
}

#[test]
fn xcs_max_ops_replaces_the_default() {
    if !is_child() {
        return in_a_process_with("20", "settings::xcs_max_ops_replaces_the_default");
    }
    #[jit]
    fn twenty(x: &Tensor) -> Tensor {
        operations(x, 19)
    }
    #[jit]
    fn twenty_one(x: &Tensor) -> Tensor {
        operations(x, 20)
    }
    let _ = (twenty(&sample()), twenty_one(&sample()));
    assert_path(&stats(twenty), true, 20);
    assert_path(&stats(twenty_one), false, 21);
    assert_eq!(explain(twenty).functions[0].max_ops, Some(20));
}

#[test]
fn attributes_win_over_xcs_max_ops() {
    if !is_child() {
        return in_a_process_with("20", "settings::attributes_win_over_xcs_max_ops");
    }
    #[jit(max_ops = 50)]
    fn fifty(x: &Tensor) -> Tensor {
        operations(x, 49)
    }
    #[jit(no_op_limit)]
    fn unlimited(x: &Tensor) -> Tensor {
        operations(x, 500)
    }
    let _ = (fifty(&sample()), unlimited(&sample()));
    assert_path(&stats(fifty), true, 50);
    assert_path(&stats(unlimited), true, 501);
}

#[test]
fn an_xcs_max_ops_that_is_no_number_leaves_the_default() {
    if !is_child() {
        return in_a_process_with("many", "settings::an_xcs_max_ops_that_is_no_number_leaves_the_default");
    }
    #[jit]
    fn hundred(x: &Tensor) -> Tensor {
        operations(x, 99)
    }
    #[jit]
    fn hundred_and_one(x: &Tensor) -> Tensor {
        operations(x, 100)
    }
    let _ = (hundred(&sample()), hundred_and_one(&sample()));
    assert_path(&stats(hundred), true, 100);
    assert_path(&stats(hundred_and_one), false, 101);
}
