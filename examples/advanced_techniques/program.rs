//! Conversations and other state that changes from call to call, under `#[jit]`.
//!
//! A method reads `self` anew each time: the prompt of turn three comes from the history of turn three.
//! Nothing that a compiled function depends on is frozen when it is first called.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::mpsc::Sender;
use std::task::Poll;

use xcs::Tensor;

// `main.rs` imports both from `xcs`; the tests also build this file with attributes that do nothing.
use super::{jit, orchestration};
use crate::keyword_model::Model;

/// One request to the model.
#[orchestration]
fn ask(model: &dyn Model, prompt: &str) -> String {
    model.complete(prompt)
}

/// One request to the model that gives the thread back while it waits.
#[orchestration]
async fn ask_async(model: &dyn Model, prompt: String) -> String {
    wait_once().await;
    model.complete(&prompt)
}

/// Hands the thread back to the executor once, as a client does while it waits for its socket.
async fn wait_once() {
    let mut waited = false;
    poll_fn(|context| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

// 1. A stream of records from a job of four steps.

pub const STEPS: [&str; 4] = ["Plan", "Research", "Draft", "Review"];

#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// A step begins; `done` is the share of the steps behind it.
    Progress { step: &'static str, done: f32 },
    /// A step ended with this text.
    Result { step: &'static str, text: String },
    /// The job ended; the mean length of the texts, in words.
    Finished { mean_words: f32 },
}

/// Runs the steps, each on the text of the one before, and sends what happens while it happens.
#[jit]
pub async fn run_job(model: &dyn Model, topic: &str, records: Sender<Record>) -> String {
    let mut text = topic.to_owned();
    let mut words = Tensor::scalar(0.0);
    for (index, step) in STEPS.into_iter().enumerate() {
        let done = index as f32 / STEPS.len() as f32;
        records.send(Record::Progress { step, done }).ok();
        text = ask_async(model, format!("{step}: {text}")).await;
        words += text.split_whitespace().count() as f32;
        records.send(Record::Result { step, text: text.clone() }).ok();
    }
    let mean_words = (words / STEPS.len() as f32).item();
    records.send(Record::Finished { mean_words }).ok();
    text
}

// 2. A conversation.

pub const TURNS: [&str; 3] = ["Hello, my name is Ada.", "Which language should I learn?", "What was my name again?"];

/// Keeps the conversation, and answers from its last three messages.
pub struct Assistant<'m> {
    model: &'m dyn Model,
    pub history: Vec<String>,
}

impl<'m> Assistant<'m> {
    pub fn new(model: &'m dyn Model) -> Self {
        Self { model, history: Vec::new() }
    }

    #[jit]
    pub fn respond(&mut self, message: &str) -> String {
        self.history.push(format!("User: {message}"));
        let recent = &self.history[self.history.len().saturating_sub(3)..];
        let answer = ask(self.model, &format!("{}\nAssistant:", recent.join("\n")));
        self.history.push(format!("Assistant: {answer}"));
        answer
    }
}

// 3. A router: the answer to one call decides which call comes next.

pub const QUERIES: [&str; 4] = [
    "My program crashes with a null pointer.",
    "Write me a haiku about rain.",
    "Compare our sales of May and June.",
    "What do you think of Mondays?",
];

fn technical(model: &dyn Model, query: &str) -> String {
    ask(model, &format!("Find the fault, step by step: {query}"))
}

fn creative(model: &dyn Model, query: &str) -> String {
    ask(model, &format!("Answer with imagination: {query}"))
}

fn analytical(model: &dyn Model, query: &str) -> String {
    ask(model, &format!("Answer with figures: {query}"))
}

fn general(model: &dyn Model, query: &str) -> String {
    ask(model, &format!("Answer kindly: {query}"))
}

#[jit]
pub fn intelligent_router(model: &dyn Model, query: &str) -> String {
    let kind = ask(model, &format!("Kind of query, technical or creative or analytical or general: {query}"));
    match kind.split_whitespace().next() {
        Some("technical") => technical(model, query),
        Some("creative") => creative(model, query),
        Some("analytical") => analytical(model, query),
        _ => general(model, query),
    }
}

// 4. Parts first, then the whole.

/// Twelve, nine and eight words.
pub const SECTIONS: [&str; 3] = [
    "Bees find flowers by scent and colour, and tell others by dancing.",
    "The hive divides its work by age and need.",
    "In winter the colony clusters to stay warm.",
];

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub summary: String,
    pub keyword: String,
    pub words: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub sections: Vec<Section>,
    pub overview: String,
    pub title: String,
    pub words: usize,
}

#[jit]
pub fn process_section(model: &dyn Model, section: &str) -> Section {
    let summary = ask(model, &format!("Summary of the section: {section}"));
    let keyword = ask(model, &format!("Keyword of the section: {section}"));
    Section { summary, keyword, words: section.split_whitespace().count() }
}

#[jit]
pub fn process_report(model: &dyn Model, sections: &[&str]) -> Report {
    let sections: Vec<Section> = sections.iter().map(|section| process_section(model, section)).collect();
    let summaries: Vec<&str> = sections.iter().map(|section| section.summary.as_str()).collect();
    let overview = ask(model, &format!("Overview of the document: {}", summaries.join(" ")));
    let title = ask(model, &format!("Title of the document: {overview}"));
    let words = sections.iter().map(|section| section.words).sum();
    Report { sections, overview, title, words }
}

// 5. A closure that a jitted function returns.

/// What a field must be, by the field's name.
pub const RULES: [(&str, &str); 3] =
    [("name", "a person's name"), ("email", "an address with an @"), ("age", "a number under 150")];

/// A record: values by field.
pub type Fields = BTreeMap<&'static str, &'static str>;

pub fn records() -> [Fields; 3] {
    [
        Fields::from([("name", "Grace"), ("email", "grace@navy.mil"), ("age", "85")]),
        Fields::from([("name", "Alan"), ("email", "alan.bletchley.uk"), ("age", "41")]),
        Fields::from([("name", "Edsger"), ("age", "72")]),
    ]
}

#[derive(Clone, Debug, PartialEq)]
pub struct Validity {
    pub valid: bool,
    /// One line for each field that is missing or refused.
    pub faults: Vec<String>,
}

/// A function that checks records against `rules`: one call for each field that is there, none for a
/// field that is missing; such a record is invalid whatever the model says of the rest.
#[jit]
pub fn validator<'a>(model: &'a dyn Model, rules: &'a [(&'a str, &'a str)]) -> impl Fn(&Fields) -> Validity + 'a {
    move |record| validate(model, rules, record)
}

#[jit]
fn validate(model: &dyn Model, rules: &[(&str, &str)], record: &Fields) -> Validity {
    let mut faults = Vec::new();
    for (field, rule) in rules {
        let Some(value) = record.get(field) else {
            faults.push(format!("{field} is missing"));
            continue;
        };
        let verdict = ask(model, &format!("Is \"{value}\" {rule}? Yes or no."));
        if !verdict.to_lowercase().starts_with("yes") {
            faults.push(format!("{field} is not {rule}: {value}"));
        }
    }
    Validity { valid: faults.is_empty(), faults }
}

// 6. A classifier that learns from what it is told.

pub const TICKET: &str = "The app shows an empty page.";

/// Classifies tickets; every prompt carries the corrections so far.
pub struct AdaptiveClassifier<'m> {
    model: &'m dyn Model,
    feedback: Vec<(String, String)>,
    pub classified: usize,
}

impl<'m> AdaptiveClassifier<'m> {
    pub fn new(model: &'m dyn Model) -> Self {
        Self { model, feedback: Vec::new(), classified: 0 }
    }

    /// Remembers that `text` should have been called `label`.
    pub fn correct(&mut self, text: &str, label: &str) {
        self.feedback.push((text.to_owned(), label.to_owned()));
    }

    #[jit]
    pub fn classify(&mut self, text: &str) -> String {
        self.classified += 1;
        let mut prompt = String::from("Label the ticket.");
        for (text, label) in &self.feedback {
            prompt += &format!("\nEarlier, \"{text}\" was {label}.");
        }
        prompt += &format!("\nTicket {}: {text}", self.classified);
        ask(self.model, &prompt)
    }
}
