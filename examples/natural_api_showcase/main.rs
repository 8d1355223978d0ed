//! Functions composed at run time, jitted: branches, loops and helpers stay ordinary Rust, and each
//! call takes the way that its own arguments and answers ask for.
//!
//! ```text
//! cargo run --release --example natural_api_showcase
//! ```
//!
//! `program.rs` holds the functions, `answers.rs` what the local model says.

#![allow(unreachable_pub)] // The modules below are written as a library would be.

mod answers;
#[path = "../keyword_model/mod.rs"]
mod keyword_model;
mod program;

use keyword_model::KeywordModel;
use program::*;
use xcs::{jit, orchestration};

fn main() {
    let model = KeywordModel::new(answers::ANSWERS);

    println!("1. Emails");
    for (email, class) in EMAILS.iter().zip(classify_emails(&model, &EMAILS)) {
        let Email { urgency, intent, actions } = class;
        println!("   {email}\n      {urgency}, {intent}: {}", actions.join(", "));
    }

    println!("2. A document: two steps that start from the same summary");
    let Processed { summary, translation, professional } = process(&model, DOCUMENT);
    println!("   summary       {summary}\n   translation   {translation}\n   professional  {professional}");

    println!("3. A writer that adapts to the style asked for");
    for style in [Style::Creative, Style::Precise, Style::Default, Style::Creative] {
        let before = model.prompts().len();
        let line = adaptive_writer(&model, "the moon", style);
        let calls = model.prompts().len() - before;
        println!("   {:<9} calls: {calls}  {line}", format!("{style:?}"));
    }

    println!("4. An exam, marked by the model");
    let (verdicts, accuracy) = evaluate(&model, &EXAM);
    for ((question, answer, _), right) in EXAM.iter().zip(verdicts) {
        println!("   {} {question} {answer}", if right { "+" } else { "-" });
    }
    println!("   {:.0} % right", 100.0 * accuracy);

    println!("\n{} model calls. What became of the function with the branch:\n", model.prompts().len());
    println!("{}", xcs::explain(adaptive_writer));
}
