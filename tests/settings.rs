//! The environment variables: any case, and a value that means nothing is ignored with one warning.

#[path = "limit/collector.rs"]
mod collector;

use collector::warnings;
use std::process::Command;
use xcs::{Tensor, jit, stats};

#[jit]
fn function(x: &Tensor) -> Tensor {
    (x * 2.0).exp()
}

/// In a process with the variable: how often it is warned of, and how many of two calls ran compiled code.
fn observed(variable: &str, value: &str) -> (Vec<String>, u64) {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--exact", "child", "--nocapture", "--ignored", "--test-threads=1"])
        .env(variable, value)
        .output()
        .expect("started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let after = |mark: &str| -> Vec<String> {
        text.lines().filter_map(|line| line.split_once(mark)).map(|(_, rest)| rest.to_owned()).collect()
    };
    (after("warned: "), after("compiled: ")[0].parse().expect("a number"))
}

#[test]
#[ignore = "runs in processes of the other tests"]
fn child() {
    let warned = warnings(|| {
        // Large enough for several threads.
        let x = Tensor::<f32>::arange(0.0, (1 << 20) as f32, 1.0);
        for _ in 0..2 {
            let _ = function(&x).sum().item();
        }
    });
    for warning in warned {
        println!("\nwarned: {warning}");
    }
    let stats = stats(function);
    println!("\ncompiled: {}", stats.staged + stats.replayed);
}

#[test]
fn values_are_accepted_in_any_case() {
    for (variable, value, compiled) in [
        ("XCS_JIT", "OFF", 0),
        ("XCS_JIT", "Staged", 2),
        ("XCS_JIT", "", 2),
        ("XCS_MAX_OPS", " 5 ", 2),
        ("XCS_ISA", "Baseline", 2),
    ] {
        assert_eq!(observed(variable, value), (Vec::new(), compiled), "{variable}={value}");
    }
}

#[test]
fn what_means_nothing_is_warned_of_once_and_ignored() {
    for (variable, value, allowed) in [
        ("XCS_JIT", "of", "off, staged, auto"),
        ("XCS_MAX_OPS", "0", "from 1"),
        ("XCS_MAX_OPS", "abc", "from 1"),
        ("XCS_ISA", "sse", "baseline, avx2, avx512"),
        ("XCS_THREADS", "none", "from 1"),
    ] {
        let (warned, compiled) = observed(variable, value);
        let [warning] = warned.as_slice() else { panic!("{variable}={value}: {warned:?}") };
        for part in [variable, value, allowed] {
            assert!(warning.contains(part), "{part} is not in {warning}");
        }
        assert_eq!(compiled, 2, "{variable}={value}");
    }
}
