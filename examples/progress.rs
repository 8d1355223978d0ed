//! Many texts, one orchestrated call for each, a bounded number at a time, and a progress bar.
//!
//! ```text
//! cargo run --release --example progress
//! ```
//!
//! The bar is drawn where somebody looks at a terminal; the last line is printed everywhere.

use indicatif::{ProgressBar, ProgressStyle};
use std::{collections::BTreeMap, future::poll_fn, task::Poll};
use xcs::orchestration;

/// What a model would say, were it asked what a ticket is about. A local function, so that the answer is always the same.
#[orchestration(read)]
async fn classify(text: String) -> &'static str {
    // The answer takes its time, and other calls go on meanwhile.
    let mut wait = text.len() % 7;
    poll_fn(|task| {
        wait = wait.saturating_sub(1);
        task.waker().wake_by_ref();
        if wait == 0 { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    let classes = [("invoice", "billing"), ("refund", "billing"), ("crash", "bug"), ("slow", "bug")];
    classes.into_iter().find(|(word, _)| text.contains(word)).map_or("other", |(_, class)| class)
}

fn tickets() -> impl Iterator<Item = String> {
    let subjects =
        ["The invoice is wrong", "It is slow since Monday", "A crash at start", "Thank you", "A refund, please"];
    (0..400).map(move |n| format!("Ticket {n}: {}", subjects[(n + n / 3) % subjects.len()]))
}

fn main() {
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template("{wide_bar} {pos}/{len} tickets").expect("a valid template"));
    let work = xcs::map(tickets(), classify).concurrency(32).on_progress(|done, total| {
        bar.set_length(total.unwrap_or(done) as u64);
        bar.set_position(done as u64);
    });
    let (classes, ledger) = pollster::block_on(xcs::ledger_async(work.collect::<Vec<_>>()));
    bar.finish_and_clear();

    ledger.assert_calls("classify", classes.len());
    let mut counts = BTreeMap::new();
    for class in &classes {
        *counts.entry(class).or_insert(0) += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(class, count)| format!("{class} {count}")).collect();
    let at_once = ledger.most_at_once();
    println!("{} tickets, at most {at_once} at a time: {}", classes.len(), counts.join(", "));
}
