//! The body of a function as `explain` shows it: what each statement is, and what keeps it from being skipped.

use crate::x;
use xcs::{Code, FunctionReport, StatementKind, Tensor, explain, jit};

fn report<F>(function: F) -> FunctionReport {
    let explanation = explain(function);
    assert_eq!(explanation.functions.len(), 1, "{explanation}");
    explanation.functions.into_iter().next().unwrap()
}

/// The lines of the text, each without what is the same in all of them.
fn lines(function: &FunctionReport) -> Vec<String> {
    let text = function.to_string();
    for line in text.lines() {
        assert!(line.chars().count() <= 120, "{line}");
    }
    text.lines().map(str::to_owned).collect()
}

fn ask(x: f32) -> f32 {
    x + 1.0
}

#[jit]
fn mixed(x: &Tensor) -> f32 {
    let y = x * 2.0;
    println!("{}", ask(1.0));
    let mut sum = 0.0;
    for _ in 0..2 {
        sum += ask(y.sum().item());
    }
    sum
}

#[test]
fn each_statement_has_a_kind_and_each_reason_a_caret() {
    let _ = mixed(&x());
    let function = report(mixed);
    let body = function.body.as_ref().expect("a jitted function has a body");
    assert_eq!(body.reason, Code::NotReplayed);
    let kinds: Vec<(u32, StatementKind)> =
        body.statements.iter().map(|statement| (statement.line - function.line, statement.kind)).collect();
    assert_eq!(kinds[0], (1, StatementKind::Tensor));
    assert_eq!(kinds[1], (2, StatementKind::HostCall));
    assert_eq!(kinds[3].0, 4);
    let reasons: Vec<(u32, u32, Code)> = body.statements[3]
        .reasons
        .iter()
        .map(|reason| (reason.line - function.line, reason.column, reason.reason))
        .collect();
    assert!(reasons.contains(&(4, 5, Code::Loop)) && reasons.contains(&(5, 13, Code::Assignment)), "{reasons:?}");
    assert!(reasons.contains(&(5, 16, Code::Call)), "{reasons:?}");

    let lines = lines(&function);
    let printed = lines.iter().position(|line| line.ends_with("| println!(\"{}\", ask(1.0));")).expect("the line");
    assert!(lines[printed].starts_with("    host call"), "{}", lines[printed]);
    let column = lines[printed].find("println").unwrap();
    assert_eq!(lines[printed + 1].find("^^^^^^^ XCS0402: a macro"), Some(column), "{}", lines[printed + 1]);
    let tensor = lines.iter().find(|line| line.ends_with("| let y = x * 2.0;")).expect("the line");
    assert!(tensor.starts_with("    tensor"), "{tensor}");
    let text = function.to_string();
    assert_eq!(text.matches(Code::NotReplayed.text()).count(), 1, "{text}");
    assert_eq!(text.matches("a macro may do anything").count(), 1, "{text}");
}

#[test]
fn the_body_is_serialized() {
    let _ = mixed(&x());
    let json = serde_json::to_value(explain(mixed)).unwrap();
    let body = &json["functions"][0]["body"];
    assert_eq!(body["reason"]["code"], "XCS0003");
    assert_eq!(body["statements"][1]["kind"], "host_call");
    let reason = &body["statements"][1]["reasons"][0];
    assert_eq!((reason["reason"]["code"].as_str(), reason["column"].as_u64()), (Some("XCS0402"), Some(5)));
    assert_eq!(reason["line"], body["statements"][1]["line"]);
    assert!(body["source"].as_str().unwrap().contains("println!"));
}

#[jit]
fn replayed(x: &Tensor, scale: f32) -> Tensor {
    let y = x * scale;
    y.relu()
}

#[test]
fn a_replayed_function_says_so() {
    for scale in [0.5, 0.5, 0.5, 2.0, 2.0] {
        let _ = replayed(&x(), scale);
    }
    let function = report(replayed);
    assert_eq!(function.body.as_ref().map(|body| body.reason), Some(Code::Replayable));
    let signature = &function.signatures[0];
    assert_eq!((signature.reason, signature.plans.len()), (Code::Replayed, 2));
    assert!(signature.plans.iter().all(|plan| plan.is_used));
    assert!(!function.notes.iter().any(|note| note.reason == Code::NotReplayed));
    let text = lines(&function).join("\n");
    for expected in [
        "5: 3 replayed, 2 staged, 0 eager; 2 plans",
        "[XCS0009]",
        "[XCS0010]",
        "plan 1: scale: 0.5\n",
        "plan 2: unlike the plan above: scale: 2.0 instead of 0.5",
    ] {
        assert!(text.contains(expected), "{expected} in\n{text}");
    }
}

/// A method that looks like one of `Tensor`'s, and comes before it.
trait Exp {
    fn exp(self) -> Tensor;
}

impl Exp for Tensor {
    fn exp(self) -> Tensor {
        self * 3.0
    }
}

#[jit]
fn misleading(x: &Tensor) -> Tensor {
    let twice = x * 1.0;
    let y = twice.exp();
    y.relu()
}

#[test]
fn what_was_refused_when_it_ran_says_why_and_where() {
    for _ in 0..3 {
        assert_eq!(misleading(&x()).to_vec()[0], 3.0);
    }
    let function = report(misleading);
    assert_eq!(function.stats.replayed, 0);
    assert_eq!(function.body.as_ref().map(|body| body.reason), Some(Code::Replayable));
    let signature = &function.signatures[0];
    assert_eq!(signature.reason, Code::Unconfirmed);
    let at = signature.reason_at.expect("a place");
    assert_eq!(
        (at.file, at.line - function.line, at.column),
        (function.file, 2, 19),
        "the call that was none of `Tensor`'s"
    );
    let text = lines(&function).join("\n");
    assert!(text.contains("[XCS0501]") && text.contains(&format!("first at {}:{}:19", at.file, at.line)), "{text}");
}

macro_rules! made {
    ($name:ident, $by:expr) => {
        #[jit]
        fn $name(x: &Tensor) -> Tensor {
            let y = x * $by;
            std::hint::black_box(());
            y
        }
    };
}

made!(made_by_a_macro, 2.0);

#[test]
fn of_a_function_that_a_macro_made_something_is_said_too() {
    let _ = made_by_a_macro(&x());
    let function = report(made_by_a_macro);
    let body = function.body.as_ref().expect("a body");
    assert_eq!(body.statements.len(), 3);
    let all: Vec<Code> =
        body.statements.iter().flat_map(|statement| &statement.reasons).map(|reason| reason.reason).collect();
    assert!(all.contains(&Code::Call), "{function}");
    assert!(lines(&function).join("\n").contains("XCS0401"), "{function}");
}

#[jit]
async fn waits(x: Tensor) -> Tensor {
    std::future::ready(()).await;
    x.exp()
}

#[test]
fn what_stands_in_the_signature_is_said_by_its_position() {
    let _ = pollster::block_on(waits(x()));
    let function = report(waits);
    let body = function.body.as_ref().expect("a body");
    let outside: Vec<Code> = body.reasons.iter().map(|reason| reason.reason).collect();
    assert_eq!(outside, [Code::Async], "{function}");
    assert_eq!(body.statements[0].kind, StatementKind::Await);
    let text = lines(&function).join("\n");
    assert!(text.contains(&format!("{}:1: XCS0418", function.line)), "{text}");
}

#[rustfmt::skip]
#[jit(full)]
fn indented_by_tabs(x: &Tensor) -> (Tensor, f32) {
	let y = x.exp();	let z = y.relu();
	(y, z.sum().item())
}

#[test]
fn tabs_are_no_reason_not_to_replay() {
    for _ in 0..2 {
        let _ = indented_by_tabs(&x());
    }
    let function = report(indented_by_tabs);
    assert_eq!(function.stats.replayed, 1, "{function}");
    assert!(function.to_string().contains("| let y = x.exp(); let z = y.relu();"), "{function}");
}
