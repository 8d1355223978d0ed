//! Which function is meant, and what is said where none is.

use crate::x;
use xcs::{Tensor, explain, explain_site, jit, stats};

trait Score {
    #[jit]
    fn score(&self, x: &Tensor) -> Tensor {
        x * 2.0
    }
}

struct A;
struct B;

impl Score for A {}

impl Score for B {
    #[jit]
    fn score(&self, x: &Tensor) -> Tensor {
        x * 3.0
    }
}

#[test]
fn an_overridden_method_is_not_mixed_with_the_provided_one() {
    let _ = (A.score(&x()), B.score(&x()));
    assert_eq!((stats(A::score).calls, stats(B::score).calls), (1, 1));
    let paths = |explanation: xcs::Explanation| -> Vec<String> {
        explanation.functions.into_iter().map(|function| function.path).collect()
    };
    assert_eq!(paths(explain(A::score)), ["explain::names::Score::score"]);
    assert_eq!(paths(explain(B::score)), ["<explain::names::B as explain::names::Score>::score"]);
}

#[jit]
fn imp(x: &Tensor) -> Tensor {
    x + 1.0
}

#[test]
fn what_cannot_be_named_says_what_to_pass_instead() {
    let _ = imp(&x());
    let pointer: fn(&Tensor) -> Tensor = imp;
    for explanation in
        [explain(pointer), explain(|x: &Tensor| imp(x)), explain(Box::new(imp) as Box<dyn Fn(&Tensor) -> _>)]
    {
        let text = explanation.to_string();
        assert!(explanation.functions.is_empty());
        assert!(text.contains("Pass the function") && !text.contains("has not been called"), "{text}");
    }
    assert_eq!(explain(&imp).functions.len(), 1, "a reference to a function item names it");
}

#[test]
fn an_unknown_path_proposes_known_ones() {
    let _ = imp(&x());
    let hint = explain_site("imp").hint.unwrap();
    assert!(hint.contains("explain::names::imp"), "{hint}");
}
