//! The parts of `natural_api_showcase`.

#[path = "../../examples/natural_api_showcase/answers.rs"]
mod answers;

use answers::ANSWERS;

use crate::jitted::natural_api_showcase::Email;
use crate::three_ways::three_ways;

#[test]
fn one_email_alone() {
    let (email, prompts) =
        three_ways!(ANSWERS, natural_api_showcase, |model| program::classify_email(model, program::EMAILS[1]));
    let expected = Email {
        urgency: "medium".to_owned(),
        intent: "request".to_owned(),
        actions: vec!["send the invoice".to_owned()],
    };
    assert_eq!(email, expected);
    assert_eq!(prompts.len(), 3);
}

#[test]
fn three_emails_are_three_classes() {
    let (emails, prompts) =
        three_ways!(ANSWERS, natural_api_showcase, |model| program::classify_emails(model, &program::EMAILS));
    let urgencies: Vec<_> = emails.iter().map(|email| email.urgency.as_str()).collect();
    let intents: Vec<_> = emails.iter().map(|email| email.intent.as_str()).collect();
    assert_eq!(urgencies, ["high", "medium", "low"]);
    assert_eq!(intents, ["incident", "request", "thanks"]);
    assert_eq!(emails[0].actions, ["restart the server", "call the customers"]);
    assert_eq!(prompts.len(), 9);
}

#[test]
fn both_rewritings_start_from_the_summary() {
    let (processed, prompts) =
        three_ways!(ANSWERS, natural_api_showcase, |model| program::process(model, program::DOCUMENT));
    assert_eq!(processed.summary, "Sales rose 12 % thanks to the new shop.");
    assert_eq!(processed.translation, "Las ventas subieron un 12 % gracias a la nueva tienda.");
    assert_eq!(processed.professional, "Sales increased by 12 %, driven by the new shop.");
    assert_eq!(prompts.len(), 3);
    assert!(prompts[1..].iter().all(|prompt| prompt.ends_with(&processed.summary)), "{prompts:?}");
}

#[test]
fn the_writer_follows_the_style_in_any_order() {
    let poem = "The moon, a lantern no one lit.";
    let fact = "The moon orbits at 384,400 km.";
    let both = "A lantern on a string of 384,400 kilometres.";

    let (lines, prompts) = three_ways!(ANSWERS, natural_api_showcase, |model| {
        use program::Style::{Creative, Default, Precise};
        [Creative, Precise, Default, Creative, Precise, Default]
            .map(|style| program::adaptive_writer(model, "the moon", style))
    });
    assert_eq!(lines, [poem, fact, both, poem, fact, both]);
    assert_eq!(prompts.len(), 10, "one, one and three calls, twice");

    let (lines, prompts) = three_ways!(ANSWERS, natural_api_showcase, |model| {
        use program::Style::{Creative, Default, Precise};
        [Default, Precise, Creative, Default].map(|style| program::adaptive_writer(model, "the moon", style))
    });
    assert_eq!(lines, [both, fact, poem, both]);
    assert_eq!(prompts.len(), 8);
}

#[test]
fn three_of_four_answers_are_right() {
    let ((verdicts, accuracy), prompts) =
        three_ways!(ANSWERS, natural_api_showcase, |model| program::evaluate(model, &program::EXAM));
    assert_eq!(verdicts, [true, false, true, true]);
    assert_eq!(accuracy, 0.75);
    assert_eq!(prompts.len(), 4);
}
