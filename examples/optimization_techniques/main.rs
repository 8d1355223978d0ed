//! Several model calls in one jitted function: each runs once, in order, on fresh arguments, and the
//! tensor work between them is compiled.
//!
//! ```text
//! cargo run --release --example optimization_techniques
//! ```
//!
//! `program.rs` holds the functions, `answers.rs` what the local model says.

#![allow(unreachable_pub)] // The modules below are written as a library would be.

mod answers;
#[path = "../keyword_model/mod.rs"]
mod keyword_model;
mod program;

use std::time::{Duration, Instant};

use keyword_model::{KeywordModel, Model};
use program::*;
use xcs::{Mode, jit, orchestration};

fn main() {
    let model = KeywordModel::new(answers::ANSWERS);

    println!("1. Three questions to the model, one record");
    for text in REVIEWS {
        let Mood { sentiment, emotion, intensity } = analyze_sentiment(&model, text);
        println!("   {text:<42} {sentiment}, {emotion}, {intensity} of 10");
    }
    let jitted = median_time(&model, "jitted");
    let plain = xcs::with_mode(Mode::Fallback, || median_time(&model, "plain"));
    println!("   a call takes {plain:?} plain, {jitted:?} jitted: there is nothing to compile in it");

    println!("2. A loop over five texts");
    for (text, topic) in TEXTS.iter().zip(classify_topics(&model, &TEXTS)) {
        println!("   {text:<42} {topic}");
    }

    println!("3. A translator with a cache");
    let mut translator = Translator::new(&model);
    for phrase in PHRASES {
        println!("   {phrase:<42} {}", translator.translate(phrase, "French"));
    }
    println!("   {} phrases, {} requests", PHRASES.len(), translator.requests);

    println!("4. Three documents, each its own digest");
    for document in DOCUMENTS {
        let Digest { summary, key_points, category } = process_document(&model, document);
        println!("   {category:<8} {summary:<38} {}", key_points.join("; "));
    }

    println!("5. Marks from the model, weighed by compiled tensor code");
    let (best, share, reason) = best_answer(&model, &CANDIDATES);
    println!("   {QUESTION} {}", CANDIDATES[best]);
    println!("   {:.0} % of the votes; {reason}", 100.0 * share);

    println!("\n{} model calls. What the tensor code became:\n", model.prompts().len());
    println!("{}", xcs::explain(best_answer));
}

/// The median time of a call, with a text that no earlier call had.
fn median_time(model: &dyn Model, label: &str) -> Duration {
    let mut times: Vec<Duration> = (0..101)
        .map(|run| {
            let text = format!("I love this phone ({label}, {run})");
            let start = Instant::now();
            analyze_sentiment(model, &text);
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}
