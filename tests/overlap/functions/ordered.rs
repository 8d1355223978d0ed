//! Calls that do more than read, among others.

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
pub async fn ordered_0(question: &str, name: String, n: u64, deep: bool) -> Result<Answer, Error> {
    let _ = merge(0, format!("Compare: {n}"), question).await?;
    let reply = finish(1, format!("Rewrite: {n}")).await?;
    let (facts, depth) = rate(2, &name, n).await?;
    let (draft_text, width) = rate(3, &name, 73).await?;
    Ok(Answer { text: reply, score: width })
}

#[twin]
pub async fn ordered_1(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let abstract_text = finish(0, format!("Compare: {question}")).await?;
    let weight = count(1, n).await;
    let caption = title(2, &abstract_text).await;
    let depth = score(3, n).await;
    let closing: String = draft(4, format!("Rewrite: {n} {question}")).await?;
    finish(5, closing.clone()).await
}

#[twin]
pub async fn ordered_2(question: &str) -> Result<String, Error> {
    let _ = send(0, format!("Compare: {question}")).await;
    let reply = title(1, &format!("Quote: {question}")).await;
    let topic = finish(2, reply).await?;
    let draft_text = ask(3, question).await?;
    Ok(format!("{topic} {draft_text}"))
}

#[twin]
pub async fn ordered_3(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let closing = title(0, &name).await;
    let reason = send(1, question.to_string()).await;
    let abstract_text = draft(2, name).await?;
    let context = client.complete(3, &format!("Compare: {question} {abstract_text}")).await?;
    let price = touch(4, n).await;
    let hint = finish(5, format!("Improve: {n}")).await?;
    let (outline, weight) = rate(6, question, price).await?;
    let points = score(7, format!("Check: {question} {n}")).await;
    let age = score(8, &reason).await;
    Ok(format!("{n} {closing} {reason} {abstract_text} {context} {price} {hint} {outline} {weight} {points} {age}"))
}

#[twin]
pub async fn ordered_4(question: &str, deep: bool, index: &Index) -> Result<String, Error> {
    let (reason, price) = rate(0, "check", 91).await?;
    let quote: String = shorten(1, format!("Compare: {reason} {price}")).await;
    let topic = ask(2, "list").await?;
    authorize(3, &format!("Translate: {question} {question}")).await?;
    let weight: u64 = count(4, price).await;
    finish(5, topic.clone()).await
}

#[twin]
pub async fn ordered_5(question: &str, name: String) -> Result<u64, Error> {
    let verdict = title(0, &format!("Explain: {name} {name}")).await;
    let reply = send(1, format!("Merge: {name}")).await;
    let table_text = ask(2, &format!("Compare: {name}")).await?;
    let weight = save(3, &format!("Draft: {name} {question}")).await?;
    let hint = merge(4, name, &reply).await?;
    let (closing, age) = rate(5, "rewrite", weight).await?;
    let size = count(6, weight).await;
    Ok(size + format!("{verdict} {reply}").len() as u64)
}

#[twin]
pub async fn ordered_6(question: &str, name: String) -> Result<Answer, Error> {
    let hint = finish(0, question.to_string()).await?;
    let points = score(1, format!("Style: {name}")).await;
    let context: String = shorten(2, format!("Rewrite: {name}")).await;
    let topic = send(3, context).await;
    let reason = draft(4, name).await?;
    let weight: u64 = count(5, points).await;
    let opening = send(6, reason).await;
    let example: String = merge(7, question.to_owned(), &topic).await?;
    Ok(Answer { text: format!("{hint} {points} {topic} {weight} {opening} {example}"), score: weight })
}

#[twin]
pub async fn ordered_7(question: &str, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let quote = draft(0, format!("Merge: {question} {question}")).await?;
    let plan = shorten(1, format!("Improve: {question} {question}")).await;
    let facts = title(2, &plan).await;
    let opening = title(3, &format!("Style: {question}")).await;
    let width = client.upload(4, &format!("Style: {question} {question}")).await?;
    Ok(ask(5, &opening).await?)
}

#[twin]
pub async fn ordered_8(question: &str, n: u64, deep: bool) -> Result<Answer, Error> {
    let table_text: String = send(0, format!("Quote: {question} {n}")).await;
    let share = score(1, n).await;
    let draft_text = send(2, table_text).await;
    let topic: String = finish(3, format!("Merge: {question}")).await?;
    let price = count(4, 32).await;
    let outline = title(5, &topic).await;
    Ok(Answer { text: format!("{share}"), score: price })
}

#[twin]
pub async fn ordered_9(question: &str, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let points = score(0, format!("Translate: {n} {n}")).await;
    let caption = finish(1, format!("Merge: {question}")).await?;
    let table_text: String = send(2, question.to_owned()).await;
    let review = draft(3, format!("Merge: {table_text}")).await?;
    let context = finish(4, review).await?;
    let outline = search(5, index, &context).await?;
    let topic = finish(6, format!("List: {question} {question}")).await?;
    let style = draft(7, format!("Quote: {n} {n}")).await?;
    let depth = score(8, &style).await;
    let (quote, size) = rate(9, question, n).await?;
    let (hint, share): (String, u64) = rate(10, &caption, 14).await?;
    let opening = shorten(11, format!("Explain: {n}")).await;
    finish(12, format!("List: {hint} {outline}")).await
}

#[twin]
pub async fn ordered_10(question: &str, name: String) -> Result<Answer, Error> {
    let rank = score(0, format!("Draft: {name} {name}")).await;
    let (topic, price) = rate(1, "translate", rank).await?;
    let _ = score(2, price).await;
    let age = count(3, price).await;
    let summary = send(4, topic).await;
    Ok(Answer { text: summary, score: age })
}

#[twin]
pub async fn ordered_11(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let hint = finish(0, format!("Check: {n}")).await?;
    let share = touch(1, n).await;
    let closing = title(2, &hint).await;
    let review = send(3, question.to_owned()).await;
    let votes = score(4, &review).await;
    let outline = ask(5, &format!("Quote: {n} {votes}")).await?;
    let context = draft(6, format!("Style: {share}")).await?;
    Ok(format!("{n} {hint} {share} {closing} {review} {votes} {outline} {context}"))
}

#[twin]
pub async fn ordered_12(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    let verdict = shorten(0, format!("Improve: {question} {n}")).await;
    let points = save(1, &name).await?;
    let _ = score(2, format!("Merge: {points} {verdict}")).await;
    let opening: String = send(3, format!("Translate: {n}")).await;
    let level = save(4, name.as_str()).await?;
    let closing = title(5, &name).await;
    let reason: String = send(6, closing.clone()).await;
    let depth = count(7, 5).await;
    Ok(depth + format!("{name} {n} {verdict} {points} {opening} {level} {closing} {reason} {depth}").len() as u64)
}

#[twin]
pub async fn ordered_13(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let review = ask(0, "explain").await?;
    let votes = score(1, &review).await;
    let depth = touch(2, 10).await;
    let table_text = shorten(3, review).await;
    let grade = count(4, n).await;
    let hint = finish(5, format!("Rewrite: {n}")).await?;
    Ok(Answer { text: table_text, score: grade })
}

#[twin]
pub async fn ordered_14(question: &str, n: u64, deep: bool, client: &Client) -> Result<Answer, Error> {
    let closing = send(0, format!("Check: {n} {question}")).await;
    let depth: u64 = client.upload(1, question).await?;
    let age = count(2, 19).await;
    let draft_text = draft(3, format!("List: {n} {question}")).await?;
    let context: String = ask(4, question).await?;
    let abstract_text = title(5, &draft_text).await;
    Ok(Answer { text: format!("{n} {closing} {depth} {age} {draft_text} {context} {abstract_text}"), score: age })
}

#[twin]
pub async fn ordered_15(question: &str, deep: bool, client: &Client) -> Result<Answer, Error> {
    let topic = draft(0, format!("List: {question}")).await?;
    let price = score(1, format!("Quote: {topic}")).await;
    let votes = count(2, price).await;
    let hint: String = client.complete(3, question).await?;
    let grade = count(4, votes).await;
    let plan = title(5, &hint).await;
    Ok(Answer { text: format!("{topic} {price} {votes} {hint} {grade} {plan}"), score: grade })
}

#[twin]
pub async fn ordered_16(question: &str, deep: bool, index: &Index) -> Result<String, Error> {
    let rank = count(0, 14).await;
    let points = count(1, rank).await;
    let (caption, share) = rate(2, question, points).await?;
    let facts: String = draft(3, question.to_owned()).await?;
    Ok(format!("{share}"))
}

#[twin]
pub async fn ordered_17(question: &str, name: String) -> Result<Answer, Error> {
    let verdict = finish(0, format!("Merge: {name} {name}")).await?;
    let summary = merge(1, format!("Quote: {name} {verdict}"), &format!("Style: {verdict}")).await?;
    let opening = draft(2, name).await?;
    let caption = title(3, &verdict).await;
    let _ = authorize(4, question).await?;
    Ok(Answer { text: format!("{verdict} {summary} {opening} {caption}"), score: 3 })
}

#[twin]
pub async fn ordered_18(question: &str, name: String, index: &Index) -> Result<String, Error> {
    let closing = finish(0, format!("Style: {name}")).await?;
    let quote = search(1, index, "list").await?;
    count(2, 22).await;
    let depth = count(3, 22).await;
    let table_text = search(4, index, &format!("List: {name}")).await?;
    let width = save(5, &name).await?;
    Ok(format!("{quote} {width}"))
}

#[twin]
pub async fn ordered_19(question: &str, name: String, n: u64, deep: bool) -> Result<u64, Error> {
    let (opening, share): (String, u64) = rate(0, &name, n).await?;
    let grade = touch(1, n).await;
    let quote = ask(2, &format!("Merge: {name}")).await?;
    let topic = title(3, &quote).await;
    let table_text = draft(4, format!("List: {opening}")).await?;
    Ok(grade + format!("{name} {n} {opening} {share} {grade} {quote} {topic} {table_text}").len() as u64)
}

#[twin]
pub async fn ordered_20(question: &str, n: u64, index: &Index) -> Result<u64, Error> {
    let summary = shorten(0, format!("Explain: {n} {n}")).await;
    let verdict = send(1, format!("Draft: {n} {summary}")).await;
    let hint = search(2, index, "rewrite").await?;
    let example: String = draft(3, question.to_string()).await?;
    let style: String = search(4, index, &example).await?;
    let depth = count(5, n).await;
    let outline = send(6, format!("Compare: {n} {depth}")).await;
    let reply = search(7, index, &format!("List: {outline}")).await?;
    let review = ask(8, &reply).await?;
    Ok(depth + format!("{n} {summary} {verdict} {hint} {example} {style} {depth} {outline} {reply} {review}").len() as u64)
}

#[twin]
pub async fn ordered_21(question: &str, n: u64, deep: bool, client: &Client) -> Result<u64, Error> {
    let example = send(0, format!("Quote: {n}")).await;
    let caption = send(1, format!("Translate: {example}")).await;
    let plan = ask(2, &format!("Rewrite: {n}")).await?;
    let depth = score(3, &plan).await;
    Ok(depth + format!("").len() as u64)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(ordered_0(a.question(), a.name(), a.n(), a.deep()));
    send_over(ordered_1(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(ordered_2(a.question()));
    send_over(ordered_3(a.question(), a.name(), a.n(), a.index(), a.client()));
    send_over(ordered_4(a.question(), a.deep(), a.index()));
    send_over(ordered_5(a.question(), a.name()));
    send_over(ordered_6(a.question(), a.name()));
    send_over(ordered_7(a.question(), a.deep(), a.index(), a.client()));
    send_over(ordered_8(a.question(), a.n(), a.deep()));
    send_over(ordered_9(a.question(), a.n(), a.deep(), a.index()));
    send_over(ordered_10(a.question(), a.name()));
    send_over(ordered_11(a.question(), a.n(), a.index()));
    send_over(ordered_12(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(ordered_13(a.question(), a.n(), a.index()));
    send_over(ordered_14(a.question(), a.n(), a.deep(), a.client()));
    send_over(ordered_15(a.question(), a.deep(), a.client()));
    send_over(ordered_16(a.question(), a.deep(), a.index()));
    send_over(ordered_17(a.question(), a.name()));
    send_over(ordered_18(a.question(), a.name(), a.index()));
    send_over(ordered_19(a.question(), a.name(), a.n(), a.deep()));
    send_over(ordered_20(a.question(), a.n(), a.index()));
    send_over(ordered_21(a.question(), a.n(), a.deep(), a.client()));
}

pub const CASES: &[Case] = &[
    case!("ordered_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| ordered_0(a.question(), a.name(), a.n(), a.deep())),
    case!("ordered_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, [])] |a| ordered_1(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("ordered_2" false [(0 Ordered [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], true, None, []) (0 Read [0], false, None, [])] |a| ordered_2(a.question())),
    case!("ordered_3" false [(0 Read [], false, None, []) (0 Ordered [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [1, 2], true, None, []) (0 Plain [0, 1, 2, 3], false, None, []) (0 Read [1, 4], false, None, []) (0 Read [1, 4], false, None, []) (0 Read [1, 4], false, None, []) (0 Read [1, 4], false, None, [])] |a| ordered_3(a.question(), a.name(), a.n(), a.index(), a.client())),
    case!("ordered_4" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Plain [0, 1, 2], false, None, []) (0 Read [0, 3], false, None, []) (0 Read [2, 3], false, None, [])] |a| ordered_4(a.question(), a.deep(), a.index())),
    case!("ordered_5" false [(0 Read [], false, None, []) (0 Ordered [0], false, None, []) (0 Read [1], false, None, []) (0 Ordered [0, 1, 2], false, None, []) (0 Read [1, 3], false, None, []) (0 Read [1, 3], false, None, []) (0 Read [1, 3], false, None, [])] |a| ordered_5(a.question(), a.name())),
    case!("ordered_6" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1, 2], true, None, []) (0 Read [3], false, None, []) (0 Read [1, 3], false, None, []) (0 Ordered [0, 1, 2, 3, 4, 5], false, None, []) (0 Read [3, 6], false, None, [])] |a| ordered_6(a.question(), a.name())),
    case!("ordered_7" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1, 2, 3], false, None, []) (1 Read [], false, None, [])] |a| ordered_7(a.question(), a.deep(), a.index(), a.client())),
    case!("ordered_8" false [(0 Ordered [], false, None, []) (0 Read [0], false, None, []) (0 Ordered [0, 1], false, None, []) (0 Read [0, 2], false, None, []) (0 Read [0, 2], false, None, []) (0 Read [0, 2, 3], false, None, [])] |a| ordered_8(a.question(), a.n(), a.deep())),
    case!("ordered_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1], false, None, []) (0 Read [2], true, None, []) (0 Read [2, 3], true, None, []) (0 Read [2, 4], false, None, []) (0 Read [2], false, None, []) (0 Read [2], false, None, []) (0 Read [2, 7], false, None, []) (0 Read [2], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [2], false, None, []) (0 Read [2, 5, 10], false, None, [])] |a| ordered_9(a.question(), a.n(), a.deep(), a.index())),
    case!("ordered_10" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Ordered [0, 1, 2, 3], false, None, [])] |a| ordered_10(a.question(), a.name())),
    case!("ordered_11" false [(0 Read [], false, None, []) (0 Plain [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Ordered [0, 1, 2], false, None, []) (0 Read [1, 3], false, None, []) (0 Read [1, 3, 4], true, None, []) (0 Read [1, 3], false, None, [])] |a| ordered_11(a.question(), a.n(), a.index())),
    case!("ordered_12" false [(0 Read [], false, None, []) (0 Ordered [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Ordered [0, 1, 2], false, None, []) (0 Ordered [0, 1, 2, 3], false, None, []) (0 Read [1, 3, 4], false, None, []) (0 Ordered [0, 1, 2, 3, 4, 5], true, None, []) (0 Read [1, 3, 4, 6], false, None, [])] |a| ordered_12(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("ordered_13" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Plain [0, 1], false, None, []) (0 Read [0, 1, 2], false, None, []) (0 Read [2], false, None, []) (0 Read [2], false, None, [])] |a| ordered_13(a.question(), a.n(), a.index())),
    case!("ordered_14" false [(0 Ordered [], false, None, []) (0 Ordered [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1, 3], false, None, [])] |a| ordered_14(a.question(), a.n(), a.deep(), a.client())),
    case!("ordered_15" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [3], false, None, [])] |a| ordered_15(a.question(), a.deep(), a.client())),
    case!("ordered_16" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, [])] |a| ordered_16(a.question(), a.deep(), a.index())),
    case!("ordered_17" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Plain [0, 1, 2, 3], false, None, [])] |a| ordered_17(a.question(), a.name())),
    case!("ordered_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1, 2, 3, 4], false, None, [])] |a| ordered_18(a.question(), a.name(), a.index())),
    case!("ordered_19" false [(0 Read [], false, None, []) (0 Plain [0], false, None, []) (0 Read [1], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [0, 1], false, None, [])] |a| ordered_19(a.question(), a.name(), a.n(), a.deep())),
    case!("ordered_20" false [(0 Read [], false, None, []) (0 Ordered [0], true, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [1, 3], true, None, []) (0 Read [1], false, None, []) (0 Ordered [0, 1, 2, 3, 4, 5], true, None, []) (0 Read [1, 6], true, None, []) (0 Read [1, 6, 7], false, None, [])] |a| ordered_20(a.question(), a.n(), a.index())),
    case!("ordered_21" false [(0 Ordered [], false, None, []) (0 Ordered [0], true, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1, 2], false, None, [])] |a| ordered_21(a.question(), a.n(), a.deep(), a.client())),
];
