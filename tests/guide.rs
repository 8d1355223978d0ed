//! `docs/explain.md` shows what `xcs::explain` says of four functions: of these, as it says it now.
//!
//! `UPDATE_EXPECT=1 cargo test --test guide` writes the page anew.
#![cfg(all(feature = "macros", feature = "tensor", feature = "orchestrate", feature = "timer"))]

#[path = "guide/overlapped.rs"]
mod overlapped;
#[path = "guide/replayed.rs"]
mod replayed;
#[path = "guide/staged.rs"]
mod staged;
#[path = "guide/stopped.rs"]
mod stopped;

use expect_test::expect_file;
use xcs::Tensor;

/// What stands in `page` between the lines `<!-- name -->` and `<!-- end -->` becomes `text`.
fn with_section(page: &str, name: &str, text: &str) -> String {
    let begin = format!("<!-- {name} -->\n");
    let (before, rest) = page.split_once(&begin).unwrap_or_else(|| panic!("the page has a section {name}"));
    let (_, after) = rest.split_once("<!-- end -->").expect("a section ends");
    format!("{before}{begin}\n{}\n\n<!-- end -->{after}", text.trim_end())
}

#[test]
fn the_page_shows_what_is_said_now() {
    let vector = |values: &[f32]| Tensor::from_slice(values);
    let docs = vector(&[1.0, 0.0, 0.0, 0.6, 0.8, 0.0, 0.0, 0.0, 1.0]).reshape([3, 3]);
    let query = vector(&[0.5, 0.9, 0.1]);
    for sharpness in [10.0, 10.0, 10.0, 5.0, 5.0] {
        let _ = replayed::rank(&query, &docs, sharpness);
    }
    let more = vector(&[1.0; 12]).reshape([4, 3]);
    let _ = replayed::rank(&query, &more, 10.0);
    let index = staged::Index::new(docs);
    for threshold in [0.1, 0.9, 2.0] {
        let _ = index.best(&query, threshold);
    }
    let _ = (stopped::poll(&query), stopped::poll(&query));

    let sources: Vec<String> = (1..=20).map(|number| format!("source {number}")).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(overlapped::answer("Why?", &sources)).expect("an answer");

    let page = include_str!("../docs/explain.md");
    let source = |text: &str| format!("```rust\n{}\n```", text.trim_end());
    let report = |explanation: xcs::Explanation| {
        let text = explanation.to_string();
        assert!(text.lines().all(|line| line.chars().count() <= 120), "{text}");
        format!("```text\n{}\n```", text.trim_end())
    };
    let rank = report(xcs::explain(replayed::rank));
    let best = report(xcs::explain(staged::Index::best));
    let poll = report(xcs::explain(stopped::poll));
    // What it says of the body, as of the others, is left out.
    let answer = xcs::explain(overlapped::answer).to_string();
    let from = answer.find("  overlap ").expect("the section");
    let to = answer.find("  arguments ").expect("what comes behind it");
    let answer = format!("```text\n{}\n{}```", answer.lines().next().expect("a line"), &answer[from..to]);
    assert!(answer.lines().all(|line| line.chars().count() <= 120), "{answer}");
    let ask = format!("```text\n{}\n```", xcs::explain(stopped::ask).to_string().lines().next().expect("a line"));
    let mut page = page.to_owned();
    for (name, text) in [
        ("source of rank", source(include_str!("guide/replayed.rs"))),
        ("report of rank", rank),
        ("source of best", source(include_str!("guide/staged.rs"))),
        ("report of best", best),
        ("source of poll", source(include_str!("guide/stopped.rs"))),
        ("report of poll", poll),
        ("report of ask", ask),
        ("source of answer", source(include_str!("guide/overlapped.rs"))),
        ("report of answer", answer),
    ] {
        page = with_section(&page, name, &text);
    }
    expect_file!["../docs/explain.md"].assert_eq(&page);
}
