//! `XCS_OVERLAP=off`: calls start in their turn, and nothing else changes.
#![cfg(all(feature = "macros", feature = "tensor", feature = "orchestrate"))]

use std::{process::Command, task::Poll};
use xcs::{Tensor, jit, orchestration};

#[orchestration(read)]
async fn read(text: &str) -> usize {
    // Not ready when it is first asked.
    let mut is_first = true;
    std::future::poll_fn(|context| {
        context.waker().wake_by_ref();
        if std::mem::take(&mut is_first) { Poll::Pending } else { Poll::Ready(text.len()) }
    })
    .await
}

#[jit]
async fn lengths(x: &Tensor, texts: &[&str]) -> (f32, usize) {
    let one = read("one").await;
    let three = read("three").await;
    let mut sum = one + three;
    for text in texts {
        let length = read(text).await;
        sum += length;
    }
    ((x * 2.0).exp().sum().item(), sum)
}

#[test]
#[ignore = "runs in processes of the other test"]
fn child() {
    let x = Tensor::from_slice(&[1.0, 2.0]);
    let (sum, length) = pollster::block_on(lengths(&x, &["a", "bc"]));
    let stats = xcs::stats(lengths);
    println!("\nfound: {sum} {length} early {} staged {}", stats.overlap.early, stats.staged);
}

fn found(overlap: &str) -> String {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--exact", "child", "--nocapture", "--ignored", "--test-threads=1"])
        .env("XCS_OVERLAP", overlap)
        .output()
        .expect("started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().find_map(|line| line.strip_prefix("found: ")).expect("a line").to_owned()
}

#[test]
fn only_overlap_is_switched_off() {
    let (on, off) = (found("on"), found("OFF"));
    let early = |found: &str| -> u64 {
        let word = found.split(' ').nth(3).expect("a number");
        word.parse().expect("a number")
    };
    assert!(early(&on) > 0, "{on}");
    assert_eq!(early(&off), 0, "{off}");
    let others = |found: &str| found.replacen(&format!("early {}", early(found)), "", 1);
    assert_eq!(others(&on), others(&off));
}
