//! `xcs::explain` and `xcs::stats`: every way to name a function finds its report, and the report says what happened.

#[path = "explain/body.rs"]
mod body;
#[path = "explain/differences.rs"]
mod differences;
#[path = "explain/names.rs"]
mod names;
#[path = "explain/overlap.rs"]
mod overlap;
#[path = "explain/reasons.rs"]
mod reasons;
#[path = "explain/segments.rs"]
mod segments;

use xcs::{Attribute, Code, Mode, Tensor, jit, orchestration};

fn x() -> Tensor {
    Tensor::from_slice(&[1.0, -2.0, 3.0, -4.0])
}

mod ranking {
    use super::*;

    #[jit]
    pub fn rank(x: &Tensor) -> Tensor {
        let y = x * 2.0 + 1.0;
        (y.relu() - 0.5).sum_axis(-1)
    }
}

#[test]
fn a_function_says_what_was_fused_and_where() {
    for _ in 0..3 {
        let _ = ranking::rank(&x());
    }
    xcs::with_mode(Mode::Fallback, || drop(ranking::rank(&x())));
    let explanation = xcs::explain(ranking::rank);
    let [function] = explanation.functions.as_slice() else { panic!("{explanation}") };
    assert_eq!((function.path.as_str(), function.attribute), ("explain::ranking::rank", Attribute::Jit));
    assert_eq!((function.max_ops, function.host_calls), (Some(100), 0));
    assert!(function.file.ends_with("explain.rs"));
    let stats = &function.stats;
    assert_eq!((stats.calls, stats.staged, stats.fallback, stats.switched_off), (4, 1, 1, 1));
    assert_eq!((stats.replayed, stats.plans), (2, 1));
    assert_eq!((stats.first_recordings, stats.operations, stats.decisions), (1, 5, 1));
    assert_eq!((stats.segments_compiled, stats.segments_run), (1, 1));
    assert_eq!(function.signatures[0].arguments, "f32[4]");
    assert_eq!(function.signatures[0].reason, Code::Replayed);
    let [segment] = function.segments.as_slice() else { panic!("{explanation}") };
    let [step] = segment.steps.as_slice() else { panic!("one pass: {explanation}") };
    let names: Vec<&str> = step.operations.iter().map(|operation| operation.name.as_str()).collect();
    assert_eq!(names, ["mul", "add", "relu", "sub", "sum"]);
    let lines: Vec<u32> = step.operations.iter().map(|operation| operation.line - function.line).collect();
    assert_eq!(lines, [1, 1, 2, 2, 2]);
    let reasons: Vec<(u64, Code)> = function.notes.iter().map(|note| (note.calls, note.reason)).collect();
    assert_eq!(reasons, [(1, Code::SwitchedOff)]);

    let text = explanation.to_string();
    for expected in ["explain::ranking::rank", "#[jit]", "fused 5: mul add relu sub sum", "[XCS0009]", "[XCS0103]"] {
        assert!(text.contains(expected), "{expected} in\n{text}");
    }
    let json = serde_json::to_value(&explanation).unwrap();
    assert_eq!(json["functions"][0]["stats"]["replayed"], 2);
    assert_eq!(json["functions"][0]["signatures"][0]["reason"]["code"], "XCS0009");
}

#[jit]
fn never_called(x: &Tensor) -> Tensor {
    x + 1.0
}

#[test]
fn before_the_first_call_it_says_so() {
    assert!(xcs::explain(never_called).to_string().contains("has not been called yet"));
    assert_eq!(xcs::stats(never_called), xcs::Stats::default());
    // The function is right nevertheless.
    let call: fn(&Tensor) -> Tensor = never_called;
    if std::hint::black_box(false) {
        let _ = call(&x());
    }
}

#[jit]
fn scaled<T: xcs::Number>(x: &Tensor<T>, by: T) -> Tensor<T> {
    x * by
}

struct Model<T>(T);

impl<T: Clone> Model<T> {
    #[jit]
    fn score(&self, x: &Tensor) -> Tensor {
        x * 3.0
    }
}

trait Layer {
    fn forward(&self, x: &Tensor) -> Tensor;
    #[jit]
    fn twice(&self, x: &Tensor) -> Tensor {
        self.forward(&self.forward(x))
    }
}

impl Layer for Model<u8> {
    #[jit]
    fn forward(&self, x: &Tensor) -> Tensor {
        x + f32::from(self.0)
    }
}

#[jit]
async fn later(x: Tensor) -> Tensor {
    x.exp()
}

#[orchestration]
fn effect() {}

#[jit]
fn closure(f: impl Fn(&Tensor) -> Tensor, x: &Tensor) -> Tensor {
    f(x)
}

#[test]
fn every_kind_of_function_is_found_by_its_item() {
    let _ = (scaled(&x(), 2.0), scaled(&Tensor::from_slice(&[1i32]), 2));
    assert_eq!(xcs::stats(scaled::<f32>).calls, 2, "the report is of all instances");
    assert_eq!(xcs::explain(scaled::<i32>).functions[0].signatures.len(), 2);

    let model = Model(4u8);
    let _ = (model.score(&x()), model.twice(&x()));
    assert_eq!(xcs::stats(Model::<u8>::score).calls, 1);
    assert_eq!(xcs::stats(Model::<String>::score).calls, 1, "type arguments are wildcards");
    assert_eq!(xcs::stats(<Model<u8> as Layer>::forward).calls, 2);
    assert_eq!(xcs::stats(<Model<u8> as Layer>::twice).calls, 1, "a provided method, by its implementor");

    let _ = pollster::block_on(later(x()));
    assert_eq!(xcs::stats(later).staged, 1);

    effect();
    assert_eq!(xcs::explain(effect).functions[0].attribute, Attribute::Orchestration);

    let _ = closure(|x| x + 1.0, &x());
    assert_eq!(xcs::explain_site("explain::closure").functions[0].stats.calls, 1);
    let paths = xcs::functions();
    assert!(paths.contains(&"explain::closure".to_owned()), "{paths:?}");
    assert!(paths.is_sorted());
}

#[jit]
fn nothing_to_compile(n: u32) -> u32 {
    n + 1
}

#[jit(max_ops = 3)]
fn too_long(x: &Tensor) -> Tensor {
    let mut y = x.clone();
    for _ in 0..10 {
        y += 1.0;
    }
    y
}

#[jit]
fn read_between(x: &Tensor) -> f32 {
    let sum = x.sum().item();
    effect();
    let y = x.exp();
    effect();
    (y * sum).sum().item()
}

#[test]
fn what_was_not_compiled_has_a_reason() {
    assert_eq!(nothing_to_compile(1), 2);
    assert_eq!(xcs::explain(nothing_to_compile).functions[0].signatures[0].reason, Code::NothingRecorded);

    for _ in 0..2 {
        assert_eq!(too_long(&x()).to_vec(), [11.0, 8.0, 13.0, 6.0]);
    }
    let function = &xcs::explain(too_long).functions[0];
    assert_eq!(function.signatures[0].reason, Code::OverLimit);
    assert_eq!((function.stats.stopped, function.stats.operations, function.stats.first_recordings), (2, 4, 1));
    assert_eq!(function.segments[0].reason, Code::EndedByLimit);

    let _ = read_between(&x());
    let ended: Vec<Code> = xcs::explain(read_between).functions[0].segments.iter().map(|s| s.reason).collect();
    assert_eq!(ended, [Code::EndedByRead, Code::EndedByOrchestration, Code::EndedByRead]);
    let called: Vec<_> = xcs::explain(read_between).functions[0].segments.iter().map(|s| s.called).collect();
    assert_eq!(called, [None, Some("effect"), None]);
    let text = xcs::explain(read_between).to_string();
    assert!(text.contains("computed when an `#[orchestration]` call began: effect [XCS0212]"), "{text}");
}

#[jit]
fn apart(x: &Tensor, w: &Tensor) -> Tensor {
    let column_sum = (x * 2.0).sum_axis(0);
    let long = w.sum_keepdim(1) + w;
    column_sum.sum() + long.matmul(&long.transpose()).sum() + x.transpose().exp().sum()
}

#[test]
fn what_was_not_fused_has_a_reason() {
    let (x, w) = (Tensor::<f32>::ones([6, 5]), Tensor::<f32>::ones([2, 5000]));
    let _ = apart(&x, &w);
    let explanation = xcs::explain(apart);
    let steps = &explanation.functions[0].segments[0].steps;
    let has = |code: Code| steps.iter().any(|step| step.reason == code);
    assert!(has(Code::Routine) && has(Code::LongFold) && has(Code::StoredFirst), "{explanation}");
}
