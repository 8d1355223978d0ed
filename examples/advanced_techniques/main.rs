//! Conversations, routers, closures and learning objects, jitted: state is read anew on every call.
//!
//! ```text
//! cargo run --release --example advanced_techniques
//! ```
//!
//! `program.rs` holds the functions, `answers.rs` what the local model says.

#![allow(unreachable_pub)] // The modules below are written as a library would be.

mod answers;
#[path = "../keyword_model/mod.rs"]
mod keyword_model;
mod program;

use std::sync::mpsc;

use keyword_model::KeywordModel;
use program::*;
use xcs::{jit, orchestration};

fn main() {
    let model = KeywordModel::new(answers::ANSWERS);

    println!("1. A job of four steps, watched while it runs");
    std::thread::scope(|scope| {
        let (sender, records) = mpsc::channel();
        scope.spawn(|| pollster::block_on(run_job(&model, "tides", sender)));
        for record in records {
            match record {
                Record::Progress { step, done } => {
                    println!("   {:>3.0} %  {step} ...", 100.0 * done)
                }
                Record::Result { step: _, text } => println!("          {text}"),
                Record::Finished { mean_words } => {
                    println!("   100 %  {mean_words} words on average")
                }
            }
        }
    });

    println!("2. A conversation that sees its last three messages");
    let mut assistant = Assistant::new(&model);
    for turn in TURNS {
        println!("   {turn:<32} {}", assistant.respond(turn));
    }

    println!("3. Four queries, each with its own handler");
    for query in QUERIES {
        println!("   {query:<42} {}", intelligent_router(&model, query));
    }

    println!("4. A document, section by section");
    let report = process_report(&model, &SECTIONS);
    for Section { summary, keyword, words } in &report.sections {
        println!("   {words:>2} words  {keyword:<18} {summary}");
    }
    println!("   {:>2} words  {}: {}", report.words, report.title, report.overview);

    println!("5. Records against rules");
    let check = validator(&model, &RULES);
    for record in records() {
        let Validity { valid, faults } = check(&record);
        println!("   {:<8} {valid:<6} {}", record["name"], faults.join("; "));
    }

    println!("6. A classifier that learns from corrections");
    let mut classifier = AdaptiveClassifier::new(&model);
    println!("   {TICKET} {}", classifier.classify(TICKET));
    for (ticket, label) in [("My invoice is an empty page.", "billing"), ("The screen stays empty.", "display")] {
        classifier.correct(ticket, label);
        println!("   told that \"{ticket}\" was {label}: {}", classifier.classify(TICKET));
    }

    println!("\n{} model calls. What became of the conversation:\n", model.prompts().len());
    println!("{}", xcs::explain(Assistant::respond));
}
