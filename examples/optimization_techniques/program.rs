//! Functions that call a language model several times, under `#[jit]`.
//!
//! Each call runs once for every time it is reached, in order, on the arguments of that moment; only
//! the tensor work is recorded and compiled. The first call of a function is no different from the
//! tenth, whatever the model answers.

use std::collections::HashMap;

use xcs::Tensor;

// `main.rs` imports both from `xcs`; the tests also build this file with attributes that do nothing.
use super::{jit, orchestration};
use crate::keyword_model::Model;

/// One request to the model: the only function here with an effect, and so the only marked one.
#[orchestration]
fn ask(model: &dyn Model, prompt: &str) -> String {
    model.complete(prompt)
}

// 1. Several calls into one record.

pub const REVIEWS: [&str; 3] = [
    "I love this phone, the best I ever had!",
    "Broken after a week, and nobody answers.",
    "It has four legs and stands.",
];

/// How a text feels.
#[derive(Clone, Debug, PartialEq)]
pub struct Mood {
    pub sentiment: String,
    pub emotion: String,
    /// 1 to 10, and 5 when the model names no such number.
    pub intensity: u32,
}

/// Asks three independent questions about `text`.
#[jit]
pub fn analyze_sentiment(model: &dyn Model, text: &str) -> Mood {
    let sentiment = ask(model, &format!("Sentiment, in one word: {text}"));
    let emotion = ask(model, &format!("Main emotion, in one word: {text}"));
    let intensity = ask(model, &format!("Intensity, from 1 to 10: {text}"));
    Mood { sentiment, emotion, intensity: first_number(&intensity).filter(|n| (1..=10).contains(n)).unwrap_or(5) }
}

/// The first number written in digits, if there is one.
fn first_number(text: &str) -> Option<u32> {
    text.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse().ok())
}

// 2. A loop of calls.

pub const TEXTS: [&str; 5] = [
    "The new phone has a faster chip.",
    "The striker scored in the last minute.",
    "Parliament passed the budget.",
    "The telescope found a distant planet.",
    "The orchestra played Mahler.",
];

#[jit]
pub fn classify_topic(model: &dyn Model, text: &str) -> String {
    ask(model, &format!("Topic, in one word: {text}"))
}

/// The topic of each text; the calls inside the callee are as real as those written here.
#[jit]
pub fn classify_topics(model: &dyn Model, texts: &[&str]) -> Vec<String> {
    let mut topics = Vec::new();
    for text in texts {
        topics.push(classify_topic(model, text));
    }
    topics
}

// 3. A cache that the program keeps itself.

pub const PHRASES: [&str; 5] = ["Good morning", "Thank you", "Good morning", "See you", "Thank you"];

/// Translates, and asks the model only about what it has not translated before.
pub struct Translator<'m> {
    model: &'m dyn Model,
    known: HashMap<(String, String), String>,
    pub requests: usize,
}

impl<'m> Translator<'m> {
    pub fn new(model: &'m dyn Model) -> Self {
        Self { model, known: HashMap::new(), requests: 0 }
    }

    #[jit]
    pub fn translate(&mut self, text: &str, language: &str) -> String {
        let key = (text.to_owned(), language.to_owned());
        if let Some(translation) = self.known.get(&key) {
            return translation.clone();
        }
        self.requests += 1;
        let translation = ask(self.model, &format!("Translate into {language}: {text}"));
        self.known.insert(key, translation.clone());
        translation
    }
}

// 4. The same function over several documents.

pub const DOCUMENTS: [&str; 3] = [
    "Solar power doubled in three years. Panels are cheap. Storage is the bottleneck.",
    "The museum reopened in May. Visitors came from forty countries. Entry stays free.",
    "The bridge needs repair. Traffic is diverted. Work ends in autumn.",
];

#[derive(Clone, Debug, PartialEq)]
pub struct Digest {
    pub summary: String,
    pub key_points: Vec<String>,
    pub category: String,
}

#[jit]
pub fn process_document(model: &dyn Model, document: &str) -> Digest {
    let summary = ask(model, &format!("Summary, in one sentence: {document}"));
    let key_points = ask(model, &format!("Key points, one a line: {document}"));
    let category = ask(model, &format!("Category, in one word: {document}"));
    Digest { summary, key_points: key_points.lines().map(str::to_owned).collect(), category }
}

// 5. Answers turned into numbers, and tensor work on them.

pub const QUESTION: &str = "Why is the sky blue?";
pub const CANDIDATES: [&str; 3] =
    ["Because the sea is blue.", "Because air scatters short wavelengths more.", "Because of the ozone layer."];
pub const JUDGES: [&str; 4] = ["accurate", "complete", "clear", "short"];

/// Weighs the judges' marks: each judge's marks are brought to mean zero and spread one first, so that
/// a strict judge counts as much as a kind one. `[candidates, judges]`, `[judges]` to `[candidates]`,
/// which sum to one. Nothing but tensor work: compiled as a whole.
#[jit]
pub fn combine(marks: &Tensor, weights: &Tensor) -> Tensor {
    let centred = marks - marks.mean_keepdim(0);
    let spread = (centred.square().mean_keepdim(0) + 1e-6).sqrt();
    let agreed = (centred / spread * weights).sum_axis(1) / weights.sum();
    agreed.softmax(0)
}

/// The candidate that the judges prefer, its weight, and the model's reason: calls, tensor work, and a
/// call whose prompt depends on the tensor work.
#[jit]
pub fn best_answer(model: &dyn Model, candidates: &[&str]) -> (usize, f32, String) {
    let mut marks = Vec::new();
    for candidate in candidates {
        for judge in JUDGES {
            let mark = ask(model, &format!("How {judge}, 1 to 10, answers \"{QUESTION}\": {candidate}"));
            marks.push(first_number(&mark).unwrap_or(5) as f32);
        }
    }
    let marks = Tensor::from_vec(marks, [candidates.len(), JUDGES.len()]).expect("a mark for each judge");
    let weights = combine(&marks, &Tensor::from_slice(&[3.0, 2.0, 1.0, 1.0]));
    let best = weights.argmax().item() as usize;
    let share = weights.max().item();
    let reason = ask(model, &format!("Why is this right, with {share:.2} of the votes: {}", candidates[best]));
    (best, share, reason)
}
