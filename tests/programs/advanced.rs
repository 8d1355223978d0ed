//! The parts of `advanced_techniques`.

#[path = "../../examples/advanced_techniques/answers.rs"]
mod answers;

use answers::ANSWERS;

use crate::jitted::advanced_techniques::Record;
use crate::three_ways::three_ways;

#[test]
fn a_job_streams_its_progress_and_results() {
    let ((result, records), prompts) = three_ways!(ANSWERS, advanced_techniques, |model| {
        let (sender, records) = std::sync::mpsc::channel();
        let result = pollster::block_on(program::run_job(model, "tides", sender));
        (result, records.into_iter().collect::<Vec<_>>())
    });
    let last = "The moon raises two bulges; we turn through both each day.";
    assert_eq!(result, last);
    assert_eq!(prompts.len(), 4);
    assert_eq!(records.len(), 9, "two records a step, and the end");
    assert_eq!(records[6], Record::Progress { step: "Review", done: 0.75 });
    assert_eq!(records[7], Record::Result { step: "Review", text: last.to_owned() });
    assert_eq!(records[8], Record::Finished { mean_words: 7.5 });
}

#[test]
fn two_jobs_can_wait_at_the_same_time() {
    let (results, prompts) = three_ways!(ANSWERS, advanced_techniques, |model| {
        let (sender, _records) = std::sync::mpsc::channel();
        let first = program::run_job(model, "tides", sender.clone());
        let second = program::run_job(model, "the weather", sender);
        pollster::block_on(futures_util::future::join(first, second))
    });
    assert_eq!(results.0, "The moon raises two bulges; we turn through both each day.");
    assert_eq!(results.1, "I cannot say.");
    assert_eq!(prompts[..2], ["Plan: tides", "Plan: the weather"]);
    assert_eq!(prompts.len(), 8);
}

#[test]
fn turn_three_is_answered_from_turn_three() {
    let ((answers, history), prompts) = three_ways!(ANSWERS, advanced_techniques, |model| {
        let mut assistant = program::Assistant::new(model);
        let answers = program::TURNS.map(|turn| assistant.respond(turn));
        (answers, assistant.history)
    });
    assert_eq!(answers, ["Hello, Ada.", "Rust, if you like the truth early.", "You told me too long ago."]);
    assert_eq!(history.len(), 6);
    assert_eq!(
        prompts[2],
        "User: Which language should I learn?\nAssistant: Rust, if you like the truth early.\n\
         User: What was my name again?\nAssistant:"
    );
    assert_eq!(prompts.len(), 3);
}

#[test]
fn two_assistants_do_not_share_a_history() {
    let (answers, _) = three_ways!(ANSWERS, advanced_techniques, |model| {
        let mut ada = program::Assistant::new(model);
        let mut stranger = program::Assistant::new(model);
        ada.respond(program::TURNS[0]);
        [stranger.respond(program::TURNS[2]), ada.respond(program::TURNS[2])]
    });
    assert_eq!(answers, ["You told me too long ago.", "Ada."]);
}

#[test]
fn four_queries_have_four_answers() {
    let (answers, prompts) = three_ways!(ANSWERS, advanced_techniques, |model| program::QUERIES
        .map(|query| program::intelligent_router(model, query)));
    let expected = [
        "Check what the lookup returns before you use it.",
        "Rain taps on the roof / a program waits for answers / the kettle joins in",
        "June is 8 % above May.",
        "They get better after tea.",
    ];
    assert_eq!(answers, expected);
    assert_eq!(prompts.len(), 8);
}

#[test]
fn the_document_has_29_words() {
    let (report, prompts) =
        three_ways!(ANSWERS, advanced_techniques, |model| program::process_report(model, &program::SECTIONS));
    let words: Vec<_> = report.sections.iter().map(|section| section.words).collect();
    let keywords: Vec<_> = report.sections.iter().map(|section| section.keyword.as_str()).collect();
    assert_eq!(words, [12, 9, 8]);
    assert_eq!(report.words, 29, "three times the first section would be 36");
    assert_eq!(keywords, ["foraging", "division of labour", "wintering"]);
    assert_eq!(report.title, "A Year of the Hive");
    assert_eq!(prompts.len(), 8);
}

#[test]
fn a_record_with_a_missing_field_is_invalid() {
    let (checks, prompts) = three_ways!(ANSWERS, advanced_techniques, |model| {
        let check = program::validator(model, &program::RULES);
        program::records().map(|record| check(&record))
    });
    assert_eq!(checks.each_ref().map(|check| check.valid), [true, false, false]);
    assert_eq!(checks[1].faults, ["email is not an address with an @: alan.bletchley.uk"]);
    assert_eq!(checks[2].faults, ["email is missing"]);
    assert_eq!(prompts.len(), 8, "one for each field that is there");
}

#[test]
fn the_classifier_learns_from_each_correction() {
    let ((labels, classified), prompts) = three_ways!(ANSWERS, advanced_techniques, |model| {
        let mut classifier = program::AdaptiveClassifier::new(model);
        let first = classifier.classify(program::TICKET);
        classifier.correct("My invoice is an empty page.", "billing");
        let second = classifier.classify(program::TICKET);
        classifier.correct("The screen stays empty.", "display");
        let third = classifier.classify(program::TICKET);
        ([first, second, third], classifier.classified)
    });
    assert_eq!(labels, ["crash", "billing", "display"]);
    assert_eq!(classified, 3);
    assert_eq!(prompts[2].lines().count(), 4, "the instruction, two corrections, the ticket");
}
