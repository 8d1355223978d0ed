//! Runs one part of a program jitted, under `Mode::Fallback`, and without the attributes, and demands
//! the same results and the same prompts in the same order.
//!
//! Un-annotated code is the oracle: it is the same source file, so nothing was recorded or copied by
//! hand. The jitted form runs twice, since a first call may go another way than a later one.

use std::fmt::Debug;

use xcs::Mode;

use crate::changing_model::ChangingModel;
use crate::keyword_model::{KeywordModel, Model, Rule};

/// What a part returned and what it asked the model, in order.
type Observed<R> = (R, Vec<String>);

fn with_keywords<R>(answers: &'static [Rule], part: impl Fn(&dyn Model) -> R) -> Observed<R> {
    let model = KeywordModel::new(answers);
    let result = part(&model);
    (result, model.prompts())
}

fn with_changes<R>(part: impl Fn(&dyn Model) -> R) -> Observed<R> {
    let model = ChangingModel::default();
    let result = part(&model);
    (result, model.prompts())
}

/// Results of the twins have types of their own, so they are compared as text. `Debug` prints a float
/// with all the digits that tell it from its neighbours.
fn text<R: Debug>(observed: &Observed<R>) -> String {
    format!("{observed:#?}")
}

/// Compares the three ways with either model; returns what the jitted way did with the keyword model.
#[track_caller]
pub fn compare<J: Debug, P: Debug>(
    answers: &'static [Rule],
    jitted: impl Fn(&dyn Model) -> J,
    plain: impl Fn(&dyn Model) -> P,
) -> Observed<J> {
    let expected = text(&with_changes(&plain));
    assert_eq!(text(&with_changes(&jitted)), expected, "jitted, first call");
    assert_eq!(text(&with_changes(&jitted)), expected, "jitted, second call");
    let fallback = xcs::with_mode(Mode::Fallback, || with_changes(&jitted));
    assert_eq!(text(&fallback), expected, "fallback");

    let expected = text(&with_keywords(answers, &plain));
    let fallback = xcs::with_mode(Mode::Fallback, || with_keywords(answers, &jitted));
    assert_eq!(text(&fallback), expected, "fallback, keyword model");
    let observed = with_keywords(answers, &jitted);
    assert_eq!(text(&observed), expected, "jitted, keyword model");
    observed
}

/// `three_ways!(ANSWERS, some_program, |model| program::part(model))`: `program` is the annotated module
/// first and its un-annotated twin then.
macro_rules! three_ways {
    ($answers:expr, $program:ident, |$model:ident| $part:expr) => {
        crate::three_ways::compare(
            $answers,
            |$model| {
                use crate::jitted::$program as program;
                $part
            },
            |$model| {
                use crate::plain::$program as program;
                $part
            },
        )
    };
}
pub(crate) use three_ways;
