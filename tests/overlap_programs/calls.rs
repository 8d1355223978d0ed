//! The calls that the programs make: each takes its time and answers from its arguments.

use std::{
    cell::{Cell, RefCell},
    time::Duration,
};
use xcs::orchestration;

/// Milliseconds that an answer of a model takes.
pub const ASK: u64 = 50;
/// Milliseconds that a search takes.
pub const SEARCH: u64 = 30;
/// Milliseconds that a rating takes.
pub const RATE: u64 = 20;
/// Milliseconds that a tool takes.
pub const TOOL: u64 = 40;

/// What the calls fail with: nothing here does.
#[derive(Debug)]
pub enum Failure {}

thread_local! {
    static TIMES: Cell<u64> = const { Cell::new(1) };
    static MADE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The calls that this thread has made since it was asked last, in the order in which they began.
pub fn made() -> Vec<String> {
    MADE.take()
}

/// From now on each call of this thread takes `times` as long.
#[allow(dead_code, reason = "for the bench")]
pub fn slow_down(times: u64) {
    TIMES.set(times);
}

async fn call(name: &str, argument: &str, milliseconds: u64) {
    MADE.with_borrow_mut(|made| made.push(format!("{name} {argument}")));
    tokio::time::sleep(Duration::from_millis(milliseconds * TIMES.get())).await;
}

/// A number that depends on all of `text`, from 0 to 1.
fn number(text: &str) -> f64 {
    let hash = text.bytes().fold(17_u64, |hash, byte| hash.wrapping_mul(31).wrapping_add(u64::from(byte)));
    (hash % 1_000) as f64 / 1_000.0
}

/// A model. The text that it answers with is as short as a real one's would be to the point.
#[orchestration(read)]
pub async fn ask(prompt: String) -> Result<String, Failure> {
    call("ask", &prompt, ASK).await;
    Ok(format!("<{} {:.3}>", &prompt[..prompt.len().min(8)], number(&prompt)))
}

/// Three ways on from a thought, of one call.
#[orchestration(read)]
pub async fn propose(problem: &str, thought: &str) -> Result<Vec<String>, Failure> {
    call("propose", thought, ASK).await;
    Ok((0..3).map(|way| format!("{thought}{:.3}", number(&format!("{problem}{thought}{way}")))).collect())
}

/// How good a text is.
#[orchestration(read)]
pub async fn rate(question: &str, text: &str) -> Result<f64, Failure> {
    call("rate", text, RATE).await;
    Ok(number(&format!("{question}{text}")))
}

/// How likely it is that a text is of each of three classes, as a model says: not as probabilities.
#[orchestration(read)]
pub async fn classify(text: &str) -> Result<Vec<f32>, Failure> {
    call("classify", text, RATE).await;
    Ok((0..3).map(|class| number(&format!("{text}{class}")) as f32).collect())
}

/// Eight passages that may have to do with a question.
#[orchestration(read)]
pub async fn search(question: &str) -> Result<Vec<String>, Failure> {
    call("search", question, SEARCH).await;
    Ok((0..8).map(|number| format!("passage {number} of {question}")).collect())
}

/// Does what an agent has decided to do, which may be anything.
#[orchestration]
pub async fn tool(action: &str) -> Result<String, Failure> {
    call("tool", action, TOOL).await;
    Ok(format!("done: {action}"))
}
