//! `?` on options, and functions that cannot fail.

// Written by tests/overlap/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test overlap_files

use super::super::twin;
use crate::{
    calls::{
        Answer, Client, Error, Index, Lost, Refused, ask, authorize, count, draft, find, finish, merge, note, rate, save, score,
        search, send, send_over, shorten, shout, title, touch,
    },
    case::{Arguments, Case, case},
    world::{Class, call},
};
use std::{cell::Cell, collections::BTreeMap, fmt::Display};
use tracing::info;
use xcs::orchestration;

#[twin]
pub async fn options_0(question: &str, n: u64, client: &Client, items: &[String]) -> Option<String> {
    let points = count(0, n).await;
    let price: u64 = client.embed(1, format!("Merge: {question} {points}")).await;
    let opening: String = title(2, &format!("Quote: {points}")).await;
    let width = client.embed(3, opening).await;
    let topic = find(4, question).await?;
    let size = score(5, format!("Translate: {n} {n}")).await;
    Some(format!("{n} {points} {price} {width} {topic} {size}"))
}

#[twin]
pub async fn options_1(question: &str, deep: bool, index: &Index, client: &Client, list: Vec<String>, numbers: &[u64]) -> String {
    let summary = title(0, &format!("Merge: {question}")).await;
    let votes = client.embed(1, format!("Quote: {question} {question}")).await;
    let weight = client.embed(2, summary).await;
    let draft_text = shorten(3, question.to_owned()).await;
    let points = client.embed(4, draft_text).await;
    format!("{votes}")
}

#[twin]
pub async fn options_2(question: &str, name: String, n: u64, items: &[String], list: Vec<String>) -> Option<String> {
    let draft_text = title(0, &name).await;
    let plan = find(1, &name).await?;
    count(2, n).await;
    let style = find(3, &format!("Quote: {plan}")).await?;
    let table_text = shorten(4, format!("Explain: {n}")).await;
    let facts = title(5, &name).await;
    Some(format!("{name} {n} {draft_text} {plan} {style} {table_text} {facts}"))
}

#[twin]
pub async fn options_3(question: &str, n: u64, deep: bool, items: &[String], list: Vec<String>) -> Option<String> {
    let context: String = shorten(0, format!("Style: {n} {question}")).await;
    let caption = title(1, &context).await;
    let points = count(2, n).await;
    let review = shorten(3, caption).await;
    let verdict = if review.len() % 2 == 0 {
        let style = find(4, &review).await?;
        let age = score(5, format!("Explain: {review} {context}")).await;
        let size = score(6, &review).await;
        title(7, &review).await
    } else {
        let grade = count(8, points).await;
        let price = score(9, &review).await;
        let reason = title(10, &review).await;
        shorten(11, format!("Check: {review}")).await
    };
    find(12, &verdict).await
}

#[twin]
pub async fn options_4(question: &str, items: &[String], list: Vec<String>) -> Option<String> {
    let votes = score(0, 32).await;
    let style = find(1, question).await?;
    let summary = title(2, &style).await;
    let price = score(3, votes).await;
    let review = shorten(4, summary).await;
    let points = score(5, &review).await;
    let plan = find(6, question).await?;
    Some(format!("{review} {points}"))
}

#[twin]
pub async fn options_5(question: &str, client: &Client, numbers: &[u64]) -> Option<String> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for &number in numbers {
        let quote: String = shorten(0, question.to_string()).await;
        let size: u64 = score(1, number).await;
        if quote.contains("7f") {
            return None;
        }
        points_of_all += number;
        points_of_all += size;
        results.push(quote);
        let outline = title(2, &format!("Translate: {size} {size}")).await;
        points_of_all += number;
        points_of_all += size;
        results.push(outline);
    }
    let hint = results.join(" ");
    let opening = title(3, &format!("Quote: {hint} {hint}")).await;
    let level = count(4, 3).await;
    let depth = count(5, 8).await;
    let table_text = title(6, &hint).await;
    let verdict = title(7, &hint).await;
    find(8, &hint).await
}

#[twin]
pub async fn options_6(question: &str, index: &Index, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Option<String> {
    let grade = client.embed(0, format!("Merge: {question}")).await;
    let depth = client.embed(1, format!("Check: {grade}")).await;
    let context = find(2, question).await?;
    let draft_text = find(3, &format!("Rewrite: {context}")).await?;
    find(4, draft_text.as_str()).await
}

#[twin]
pub async fn options_7(question: &str, items: &[String], list: Vec<String>, numbers: &[u64]) -> Option<String> {
    let depth = count(0, 29).await;
    let closing = find(1, &format!("Quote: {question}")).await?;
    count(2, depth).await;
    let quote = shorten(3, closing).await;
    Some(format!("{depth}"))
}

#[twin]
pub async fn options_8(question: &str, name: String, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Option<String> {
    let share = score(0, format!("Improve: {name}")).await;
    let abstract_text = shorten(1, format!("Explain: {name} {name}")).await;
    let width = count(2, share).await;
    let facts = find(3, &abstract_text).await?;
    let context = title(4, &format!("Explain: {question} {name}")).await;
    let points = score(5, format!("Rewrite: {name} {question}")).await;
    let price = count(6, 37).await;
    let rank = count(7, 12).await;
    let table_text = title(8, &name).await;
    let depth = client.embed(9, table_text.clone()).await;
    find(10, question).await
}

#[twin]
pub async fn options_9(question: &str, name: String, n: u64, index: &Index, items: &[String]) -> Option<String> {
    if name.len() % 2 == 1 {
        let style = find(0, question).await?;
        let context = shorten(1, format!("Merge: {style}")).await;
        note(format!("Improve: {context}"));
    }
    let closing = title(2, &name).await;
    let reply = shorten(3, closing).await;
    let quote = find(4, question).await?;
    let draft_text = find(5, question).await?;
    find(6, &name).await
}

#[twin]
pub async fn options_10(question: &str, name: String, n: u64, index: &Index, items: &[String], list: Vec<String>, numbers: &[u64]) -> String {
    let share = count(0, n).await;
    let rank = score(1, format!("Merge: {n} {share}")).await;
    let table_text = title(2, &format!("Style: {share}")).await;
    let review = title(3, &name).await;
    let age = score(4, n).await;
    format!("{name} {n} {share} {rank} {table_text} {review} {age}")
}

#[twin]
pub async fn options_11(question: &str, name: String, client: &Client, items: &[String], numbers: &[u64]) -> Option<String> {
    let example = shorten(0, question.to_string()).await;
    let style = find(1, &name).await?;
    let quote = title(2, &format!("Explain: {name} {style}")).await;
    let depth = client.embed(3, name.clone()).await;
    let abstract_text = title(4, &format!("Explain: {example}")).await;
    let rank = score(5, 68).await;
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for &number in numbers {
        let size: u64 = score(6, format!("Quote: {name}")).await;
        points_of_all += number;
        points_of_all += size;
    }
    let hint = results.join(" ");
    find(7, &hint).await
}

#[twin]
pub async fn options_12(question: &str, name: String, deep: bool, index: &Index, client: &Client) -> Option<String> {
    let weight: u64 = client.embed(0, name.clone()).await;
    let table_text = shorten(1, name.clone()).await;
    let points = count(2, weight).await;
    let size = count(3, points).await;
    let votes = count(4, size).await;
    let level = count(5, size).await;
    if level % 3 == 1 {
        let reason = title(6, &name).await;
        let width = count(7, 43).await;
        note(format!("Compare: {question}"));
    }
    Some(format!("{name} {weight} {table_text} {points} {size} {votes} {level}"))
}

#[twin]
pub async fn options_13(question: &str, deep: bool, index: &Index, items: &[String]) -> Option<String> {
    let reply = title(0, &format!("Explain: {question} {question}")).await;
    let hint = shorten(1, question.to_owned()).await;
    let weight = score(2, &hint).await;
    let summary: String = find(3, &format!("Rewrite: {question}")).await?;
    let rank = score(4, weight).await;
    let votes: u64 = count(5, weight).await;
    let topic: String = title(6, &reply).await;
    let caption: String = find(7, question).await?;
    Some(format!("{reply} {hint} {weight} {summary} {rank} {votes} {topic} {caption}"))
}

#[twin]
pub async fn options_14(question: &str, index: &Index, list: Vec<String>) -> Option<String> {
    let review = find(0, question).await?;
    let grade = count(1, 87).await;
    let price = score(2, 46).await;
    let depth = count(3, price).await;
    let points = count(4, price).await;
    find(5, question).await
}

#[twin]
pub async fn options_15(question: &str, n: u64, deep: bool, index: &Index, client: &Client, list: Vec<String>) -> Option<String> {
    let facts = find(0, question).await?;
    let style = shorten(1, format!("Check: {facts} {n}")).await;
    let depth = count(2, n).await;
    let closing = find(3, question).await?;
    Some(format!("{n} {style} {closing}"))
}

#[twin]
pub async fn options_16(question: &str, name: String, n: u64, deep: bool, client: &Client, items: &[String], list: Vec<String>) -> Option<String> {
    let age = score(0, &name).await;
    let verdict = shorten(1, name).await;
    let width = client.embed(2, format!("Quote: {n} {n}")).await;
    if deep {
        let review: String = title(3, &verdict).await;
        let example = shorten(4, verdict.clone()).await;
        let opening = find(5, question).await?;
        note(format!("Check: {opening} {age}"));
    }
    Some(format!("{n}"))
}

#[twin]
pub async fn options_17(question: &str, n: u64, deep: bool, index: &Index, items: &[String]) -> String {
    let share = count(0, n).await;
    let reason = shorten(1, question.to_string()).await;
    let points = score(2, &reason).await;
    let price = score(3, format!("Improve: {n}")).await;
    format!("{n} {reason}")
}

#[twin]
pub async fn options_18(question: &str, deep: bool, client: &Client, items: &[String], numbers: &[u64]) -> Option<String> {
    let abstract_text = title(0, &format!("Translate: {question} {question}")).await;
    let points = client.embed(1, format!("Explain: {abstract_text} {question}")).await;
    let closing = find(2, &format!("Merge: {question} {question}")).await?;
    let level = client.embed(3, question.to_owned()).await;
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for (place, item) in items.iter().rev().enumerate().skip(1) {
        let topic: String = title(4, &format!("Rewrite: {item} {question}")).await;
        parts.push(topic);
    }
    let opening = parts.join(" ");
    Some(format!("{abstract_text} {level}"))
}

#[twin]
pub async fn options_19(question: &str, n: u64, index: &Index, items: &[String], numbers: &[u64]) -> Option<String> {
    let price = count(0, 70).await;
    let summary = title(1, &format!("Improve: {n}")).await;
    let hint = find(2, question).await?;
    let share = count(3, 21).await;
    let table_text = shorten(4, format!("Improve: {share} {question}")).await;
    let grade = score(5, share).await;
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let outline: String = find(6, item).await?;
        results.push(outline);
    }
    let reason = results.join(" ");
    Some(format!("{n} {price} {summary} {hint} {share} {table_text} {grade} {reason}"))
}

#[twin]
pub async fn options_20(question: &str, name: String, index: &Index, client: &Client, items: &[String], list: Vec<String>) -> Option<String> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for pair in items.chunks(2) {
        let draft_text: String = find(0, &name).await?;
        if draft_text.contains("7f") {
            continue;
        }
        results.push(draft_text);
    }
    let example = results.join(" ");
    let points = count(1, 56).await;
    let quote = shorten(2, example.clone()).await;
    Some(format!("{name} {example} {points} {quote}"))
}

#[twin]
pub async fn options_21(question: &str, client: &Client, items: &[String], list: Vec<String>) -> Option<String> {
    let grade = client.embed(0, format!("Check: {question} {question}")).await;
    let quote = find(1, question).await?;
    let price = count(2, grade).await;
    Some(format!("{grade} {quote} {price}"))
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(options_0(a.question(), a.n(), a.client(), a.items()));
    send_over(options_1(a.question(), a.deep(), a.index(), a.client(), a.list(), a.numbers()));
    send_over(options_2(a.question(), a.name(), a.n(), a.items(), a.list()));
    send_over(options_3(a.question(), a.n(), a.deep(), a.items(), a.list()));
    send_over(options_4(a.question(), a.items(), a.list()));
    send_over(options_5(a.question(), a.client(), a.numbers()));
    send_over(options_6(a.question(), a.index(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(options_7(a.question(), a.items(), a.list(), a.numbers()));
    send_over(options_8(a.question(), a.name(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(options_9(a.question(), a.name(), a.n(), a.index(), a.items()));
    send_over(options_10(a.question(), a.name(), a.n(), a.index(), a.items(), a.list(), a.numbers()));
    send_over(options_11(a.question(), a.name(), a.client(), a.items(), a.numbers()));
    send_over(options_12(a.question(), a.name(), a.deep(), a.index(), a.client()));
    send_over(options_13(a.question(), a.deep(), a.index(), a.items()));
    send_over(options_14(a.question(), a.index(), a.list()));
    send_over(options_15(a.question(), a.n(), a.deep(), a.index(), a.client(), a.list()));
    send_over(options_16(a.question(), a.name(), a.n(), a.deep(), a.client(), a.items(), a.list()));
    send_over(options_17(a.question(), a.n(), a.deep(), a.index(), a.items()));
    send_over(options_18(a.question(), a.deep(), a.client(), a.items(), a.numbers()));
    send_over(options_19(a.question(), a.n(), a.index(), a.items(), a.numbers()));
    send_over(options_20(a.question(), a.name(), a.index(), a.client(), a.items(), a.list()));
    send_over(options_21(a.question(), a.client(), a.items(), a.list()));
}

pub const CASES: &[Case] = &[
    case!("options_0" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| options_0(a.question(), a.n(), a.client(), a.items())),
    case!("options_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, [])] |a| options_1(a.question(), a.deep(), a.index(), a.client(), a.list(), a.numbers())),
    case!("options_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| options_2(a.question(), a.name(), a.n(), a.items(), a.list())),
    case!("options_3" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, [])] |a| options_3(a.question(), a.n(), a.deep(), a.items(), a.list())),
    case!("options_4" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (0 Read [2], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, [])] |a| options_4(a.question(), a.items(), a.list())),
    case!("options_5" true [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, [0]) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| options_5(a.question(), a.client(), a.numbers())),
    case!("options_6" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [3], false, None, [])] |a| options_6(a.question(), a.index(), a.client(), a.items(), a.list(), a.numbers())),
    case!("options_7" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, [])] |a| options_7(a.question(), a.items(), a.list(), a.numbers())),
    case!("options_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [8], true, None, []) (0 Read [], false, None, [])] |a| options_8(a.question(), a.name(), a.client(), a.items(), a.list(), a.numbers())),
    case!("options_9" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (1 Read [], false, None, []) (1 Read [2], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| options_9(a.question(), a.name(), a.n(), a.index(), a.items())),
    case!("options_10" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| options_10(a.question(), a.name(), a.n(), a.index(), a.items(), a.list(), a.numbers())),
    case!("options_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (1 Read [], false, Some(0), [0]) (2 Read [], false, None, [])] |a| options_11(a.question(), a.name(), a.client(), a.items(), a.numbers())),
    case!("options_12" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], true, None, []) (0 Read [3], false, None, []) (0 Read [3], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| options_12(a.question(), a.name(), a.deep(), a.index(), a.client())),
    case!("options_13" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [2], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| options_13(a.question(), a.deep(), a.index(), a.items())),
    case!("options_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, [])] |a| options_14(a.question(), a.index(), a.list())),
    case!("options_15" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| options_15(a.question(), a.n(), a.deep(), a.index(), a.client(), a.list())),
    case!("options_16" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| options_16(a.question(), a.name(), a.n(), a.deep(), a.client(), a.items(), a.list())),
    case!("options_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, [])] |a| options_17(a.question(), a.n(), a.deep(), a.index(), a.items())),
    case!("options_18" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, Some(0), [0])] |a| options_18(a.question(), a.deep(), a.client(), a.items(), a.numbers())),
    case!("options_19" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [3], false, None, []) (1 Read [], false, Some(0), [0])] |a| options_19(a.question(), a.n(), a.index(), a.items(), a.numbers())),
    case!("options_20" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| options_20(a.question(), a.name(), a.index(), a.client(), a.items(), a.list())),
    case!("options_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, [])] |a| options_21(a.question(), a.client(), a.items(), a.list())),
];
