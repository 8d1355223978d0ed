//! `#[orchestration]` functions among jitted ones: they run once, where they stand, and leave the session as it was.

use crate::{
    bits,
    futures::{block_on, pause},
    note, on_every_path, sample,
};
use std::panic::catch_unwind;
use xcs::{Tensor, jit, orchestration, stats};

#[jit]
fn pure_part(x: &Tensor) -> Tensor {
    (x * x + 1.0).sqrt()
}

#[orchestration]
fn service(x: &Tensor) -> Tensor {
    note(format!("asked with {}", x.get([0, 0])));
    let plain = x + 100.0;
    pure_part(&plain) - 1.0
}

#[jit]
fn pipeline(x: &Tensor) -> Tensor {
    let prompt = x * 2.0;
    let unread = prompt.exp();
    let answer = service(&prompt);
    answer * prompt + unread
}

#[test]
fn jit_in_orchestration_in_jit() {
    let (_, log) = on_every_path(|| bits(&pipeline(&sample())));
    assert_eq!(log, ["asked with 1"]);
    let (inner, outer) = (stats(pure_part), stats(pipeline));
    assert_eq!((inner.staged, inner.replayed), (1, 2), "it compiles there as anywhere else");
    // `*`, `exp`, the call, `*`, `+`; nothing of what the service does.
    assert_eq!((outer.operations, outer.segments_run), (5, 6), "a segment before the service and one after");
}

#[orchestration]
async fn remote(x: &Tensor) -> Tensor {
    note(x.get([0, 0]));
    pause().await;
    x + 10.0
}

#[jit]
async fn conversation(x: Tensor) -> Tensor {
    let prompt = x * 2.0;
    let answer = remote(&prompt).await;
    let again = remote(&(answer * 0.5)).await;
    again - prompt
}

#[test]
fn awaiting_orchestration_functions() {
    let (_, log) = on_every_path(|| bits(&block_on(conversation(sample()))));
    assert_eq!(log, ["1", "5.5"]);
    // `*`, two calls, `*`, `-`.
    assert_eq!(stats(conversation).operations, 5);
}

#[orchestration]
fn unreachable_service(x: &Tensor) -> f32 {
    note("called");
    panic!("the service is down: {}", x.sum().item())
}

#[jit]
fn asks(x: &Tensor) -> Tensor {
    let y = x * 2.0;
    let answer = unreachable_service(&y);
    y + answer
}

#[test]
fn a_panic_in_an_orchestration_function_passes_through() {
    let (text, log) = on_every_path(|| {
        let payload = catch_unwind(|| drop(asks(&sample()))).expect_err("a panic");
        payload.downcast::<String>().map(|text| *text).ok()
    });
    assert_eq!(text.as_deref(), Some("the service is down: 36"));
    assert_eq!(log, ["called"]);
    on_every_path(|| bits(&(sample() * 2.0)));
}
