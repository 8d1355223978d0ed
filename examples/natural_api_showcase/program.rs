//! Functions composed as the program runs: what is called next depends on what was answered before.
//!
//! Branches, loops and helper functions stay ordinary Rust under `#[jit]`. Nothing is decided once and
//! replayed: each call takes the branch that its own arguments and answers ask for.

use xcs::Tensor;

// `main.rs` imports both from `xcs`; the tests also build this file with attributes that do nothing.
use super::{jit, orchestration};
use crate::keyword_model::Model;

/// One request to the model.
#[orchestration]
fn ask(model: &dyn Model, prompt: &str) -> String {
    model.complete(prompt)
}

// 1. One record from three answers, alone and in a loop.

pub const EMAILS: [&str; 3] = [
    "The server is down, customers are calling. Please restart it now.",
    "Could you send me the invoice for March? Any time this week.",
    "Thanks for the lovely dinner. See you in summer.",
];

#[derive(Clone, Debug, PartialEq)]
pub struct Email {
    pub urgency: String,
    pub intent: String,
    pub actions: Vec<String>,
}

#[jit]
pub fn classify_email(model: &dyn Model, email: &str) -> Email {
    let urgency = ask(model, &format!("Urgency, high or medium or low: {email}"));
    let intent = ask(model, &format!("Intent, in one word: {email}"));
    let actions = ask(model, &format!("Actions, separated by semicolons: {email}"));
    Email { urgency, intent, actions: actions.split(';').map(|action| action.trim().to_owned()).collect() }
}

#[jit]
pub fn classify_emails(model: &dyn Model, emails: &[&str]) -> Vec<Email> {
    emails.iter().map(|email| classify_email(model, email)).collect()
}

// 2. One answer that two others depend on.

pub const DOCUMENT: &str = "hey all, quick note: sales went up 12 % last quarter, mostly thanks to the new shop :)";

#[derive(Clone, Debug, PartialEq)]
pub struct Processed {
    pub summary: String,
    pub translation: String,
    pub professional: String,
}

fn summarize(model: &dyn Model, document: &str) -> String {
    ask(model, &format!("Summarize: {document}"))
}

fn translate(model: &dyn Model, text: &str) -> String {
    ask(model, &format!("Translate into Spanish: {text}"))
}

fn make_professional(model: &dyn Model, text: &str) -> String {
    ask(model, &format!("Rewrite in a professional tone: {text}"))
}

/// Both the translation and the rewriting start from the summary, and not from each other.
#[jit]
pub fn process(model: &dyn Model, document: &str) -> Processed {
    let summary = summarize(model, document);
    let translation = translate(model, &summary);
    let professional = make_professional(model, &summary);
    Processed { summary, translation, professional }
}

// 3. A branch on an argument.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Style {
    Creative,
    Precise,
    Default,
}

/// A request to the model that writes freely.
#[orchestration]
fn creative_writer(model: &dyn Model, topic: &str) -> String {
    model.complete(&format!("As a poet, write one line about {topic}."))
}

/// A request to the model that sticks to facts.
#[orchestration]
fn precise_writer(model: &dyn Model, topic: &str) -> String {
    model.complete(&format!("As an engineer, write one line about {topic}."))
}

/// One call for a style that has its writer, three where both are asked and their lines combined.
#[jit]
pub fn adaptive_writer(model: &dyn Model, topic: &str, style: Style) -> String {
    match style {
        Style::Creative => creative_writer(model, topic),
        Style::Precise => precise_writer(model, topic),
        Style::Default => {
            let free = creative_writer(model, topic);
            let exact = precise_writer(model, topic);
            ask(model, &format!("Combine both lines: {free} / {exact}"))
        }
    }
}

// 4. A loop over a data set, and a number at its end.

/// An exam question, a student's answer, the answer expected.
pub type Question = (&'static str, &'static str, &'static str);

pub const EXAM: [Question; 4] = [
    ("The capital of France?", "Paris, on the Seine", "Paris"),
    ("The largest planet?", "It is Saturn", "Jupiter"),
    ("Who wrote Hamlet?", "W. Shakespeare", "William Shakespeare"),
    ("At what temperature does water boil?", "a hundred degrees Celsius", "100 C"),
];

/// Whether the answer says the same as the expected one: the model decides.
#[jit]
pub fn evaluate_answer(model: &dyn Model, question: &str, answer: &str, correct: &str) -> bool {
    let prompt = format!("Is the answer \"{answer}\" to \"{question}\" the same as \"{correct}\"? Yes or no.");
    ask(model, &prompt).to_lowercase().starts_with("yes")
}

/// Each verdict and their mean: the calls stay a loop, the mean is tensor work.
#[jit]
pub fn evaluate(model: &dyn Model, exam: &[Question]) -> (Vec<bool>, f32) {
    let mut verdicts = Vec::new();
    for (question, answer, correct) in exam {
        verdicts.push(evaluate_answer(model, question, answer, correct));
    }
    let right: Vec<f32> = verdicts.iter().map(|&right| f32::from(u8::from(right))).collect();
    let accuracy = Tensor::from_slice(&right).mean().item();
    (verdicts, accuracy)
}
