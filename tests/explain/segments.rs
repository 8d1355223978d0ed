//! What is said of segments: their inputs, their runs, their places, and no more words than it takes.

use crate::x;
use std::task::Poll;
use xcs::{Code, FunctionReport, Tensor, explain, jit};

fn report<F>(function: F) -> FunctionReport {
    let explanation = explain(function);
    assert_eq!(explanation.functions.len(), 1, "{explanation}");
    explanation.functions.into_iter().next().unwrap()
}

#[jit]
fn twice_the_same(x: &Tensor) -> f32 {
    let a = (x * 2.0).sum().item();
    let b = (x * 3.0).sum().item();
    a + b
}

#[test]
fn a_segment_says_how_often_it_ran_and_where_else_it_stands() {
    for _ in 0..5 {
        let _ = twice_the_same(&x());
    }
    let function = report(twice_the_same);
    let [segment] = function.segments.as_slice() else { panic!("{function}") };
    assert_eq!(segment.runs, 10);
    assert_eq!(segment.read_at.map(|at| at.line - function.line), Some(1));
    let others: Vec<u32> = segment.also_at.iter().map(|at| at.line - function.line).collect();
    assert_eq!((others, segment.also_elsewhere), (vec![2], false));
    assert!(function.to_string().contains("ran 10 times"), "{function}");
}

#[jit]
fn in_many_places(x: &Tensor) {
    let read = |y: Tensor| std::hint::black_box(y.item());
    read(x.sum());
    read(x.sum());
    read(x.sum());
    read(x.sum());
    read(x.sum());
    read(x.sum());
}

#[test]
fn a_segment_in_many_places_says_that_there_are_more() {
    in_many_places(&x());
    let segment = &report(in_many_places).segments[0];
    assert_eq!((segment.runs, segment.also_at.len(), segment.also_elsewhere), (6, 3, true));
}

#[jit]
fn layouts(x: &Tensor) -> Tensor {
    x + 1.0
}

#[test]
fn layouts_of_inputs_are_told_apart() {
    let x = Tensor::<f32>::arange(0.0, 12.0, 1.0).reshape([4, 3]);
    let repeated = Tensor::<f32>::ones([4, 3]);
    let _ = (layouts(&x), layouts(&x.reshape([3, 4]).transpose()), layouts(&repeated));
    let function = report(layouts);
    let expected = ["f32[4, 3]", "f32[4, 3] with strides [1, 4]", "f32[4, 3] (one value, repeated)"];
    let inputs: Vec<String> = function.segments.iter().map(|segment| segment.inputs.join(", ")).collect();
    assert_eq!(inputs, expected);
    let arguments: Vec<&str> = function.signatures.iter().map(|signature| signature.arguments.as_str()).collect();
    assert_eq!(arguments, expected);
    assert_eq!(function.segments[0].results, ["f32[4, 3]"]);
}

#[jit]
fn of_types<T: Into<f32> + Copy, const N: usize>(x: &Tensor, by: [T; N]) -> Tensor {
    x * by[0].into()
}

#[test]
fn signatures_of_other_type_arguments_are_told_apart() {
    let _ = (of_types(&x(), [2.0f32]), of_types(&x(), [2u8]), of_types(&x(), [2u8, 3]));
    let function = report(of_types::<f32, 1>);
    let types: Vec<&[&str]> = function.signatures.iter().map(|signature| signature.types.as_slice()).collect();
    assert_eq!(types, [["f32"], ["u8"], ["u8"]]);
    let text = function.to_string();
    assert!(text.contains("f32[4], types f32:") && text.contains("f32[4], types u8, one of several"), "{text}");
}

#[jit]
fn of_a_tuple(pair: &(Tensor, f32)) -> Tensor {
    &pair.0 * pair.1
}

#[test]
fn tensors_inside_other_arguments_are_not_denied() {
    let _ = of_a_tuple(&(x(), 2.0));
    let arguments = &report(of_a_tuple).signatures[0].arguments;
    assert!(arguments.starts_with("no argument is itself a tensor"), "{arguments}");
}

#[jit]
fn a_loop(x: &Tensor) -> Tensor {
    let mut y = x.clone();
    for _ in 0..33 {
        y = (&y * 1.5 + 0.5).sqrt();
    }
    y
}

#[test]
fn a_loop_is_written_once() {
    let _ = a_loop(&x());
    let function = report(a_loop);
    assert_eq!(function.segments[0].steps[0].operations.len(), 99);
    let text = function.to_string();
    assert!(text.contains("fused 99: (mul add sqrt) x33 (4 elements)"), "{text}");
}

#[jit]
fn of_one_element(x: &Tensor) -> f32 {
    (x * 2.0).item()
}

#[test]
fn the_text_says_nothing_twice_and_nothing_empty() {
    let one = Tensor::from_slice(&[1.0]);
    let _ = (of_one_element(&one), of_one_element(&one));
    let text = explain(of_one_element).to_string();
    assert!(text.contains("(1 element)"), "{text}");
    assert!(!text.contains(Code::FirstStep.text()), "{text}");
    assert_eq!(text.matches(Code::Replayed.code()).count(), 1, "{text}");
    assert!(!text.contains(Code::NotReplayed.code()), "{text}");
}

#[test]
fn segments_beyond_the_first_are_counted() {
    #[jit]
    fn of_many_shapes(x: &Tensor) -> Tensor {
        x * 2.0
    }
    for length in 1..=40 {
        let _ = of_many_shapes(&Tensor::ones([length]));
    }
    let function = report(of_many_shapes);
    assert_eq!((function.segments.len(), function.segments_not_shown), (32, 8));
    assert!(function.to_string().contains("8 more segments are not shown"));
}

#[test]
fn stats_print_shortly() {
    #[jit]
    fn counted(x: &Tensor) -> Tensor {
        x - 1.0
    }
    for _ in 0..3 {
        let _ = counted(&x());
    }
    assert_eq!(
        xcs::stats(counted).to_string(),
        "3 calls: 2 replayed, 1 staged, 0 eager; 1 segment compiled, run 1 time"
    );
}

#[jit]
fn blocks(x: &Tensor) -> Tensor {
    x + 1.0
}

#[jit]
async fn waits(x: Tensor, ready: bool) -> Tensor {
    let y = x + 1.0;
    let mut polled = ready;
    std::future::poll_fn(|task| {
        task.waker().wake_by_ref();
        if std::mem::replace(&mut polled, true) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    y.exp()
}

/// A blocking call cannot be suspended, and an asynchronous one may end without having been.
#[test]
fn a_segment_that_the_end_ended_is_told_from_one_that_a_suspension_ended() {
    let ended = |function: FunctionReport| function.segments.iter().map(|s| s.reason).collect::<Vec<_>>();
    let _ = blocks(&x());
    assert_eq!(ended(report(blocks)), [Code::EndedByCall]);
    assert_eq!(Code::EndedByCall.text(), "computed when the call ended");

    let _ = pollster::block_on(waits(x(), true));
    assert_eq!(ended(report(waits)), [Code::EndedByCall]);
    let _ = pollster::block_on(waits(x(), false));
    assert_eq!(ended(report(waits)), [Code::EndedByCall, Code::EndedBySuspension, Code::EndedByCall]);
}

/// What one report says of its words, it would say again in the next one.
#[test]
fn reports_printed_one_after_another_say_nothing_twice_that_is_not_of_their_functions() {
    #[jit]
    fn first(x: &Tensor) -> Tensor {
        x + 1.0
    }
    #[jit]
    fn second(x: &Tensor) -> Tensor {
        x.exp()
    }
    let _ = (first(&x()), second(&x()));
    let text = format!("{}{}", explain(first), explain(second));
    assert!(!text.contains("words:"), "{text}");
}
