//! Calls that need each other's results.

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
pub async fn chains_0(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let summary = search(0, index, name.as_str()).await?;
    let _ = ask(1, &format!("Translate: {n}")).await?;
    let outline = shorten(2, format!("Explain: {name}")).await;
    let price = score(3, &outline).await;
    let quote = ask(4, &format!("Quote: {price}")).await?;
    let points = count(5, price).await;
    Ok(format!("{name} {n} {summary} {outline} {price} {quote} {points}"))
}

#[twin]
pub async fn chains_1(question: &str) -> Result<Answer, Error> {
    let reason: String = finish(0, question.to_string()).await?;
    let age = count(1, 13).await;
    let reply = draft(2, question.to_owned()).await?;
    Ok(Answer { text: format!(""), score: age })
}

#[twin]
pub async fn chains_2(question: &str, index: &Index) -> Result<String, Error> {
    let age = count(0, 40).await;
    let caption = ask(1, &format!("List: {age} {question}")).await?;
    let size = score(2, age).await;
    let hint = merge(3, format!("Compare: {question}"), question).await?;
    let points = score(4, &hint).await;
    Ok(format!("{age} {caption} {size} {hint} {points}"))
}

#[twin]
pub async fn chains_3(question: &str, name: String, n: u64, index: &Index) -> Result<Answer, Error> {
    let caption = shorten(0, format!("Style: {n}")).await;
    title(1, &caption).await;
    let topic = ask(2, &caption).await?;
    let table_text = search(3, index, &format!("Compare: {topic} {question}")).await?;
    let verdict = merge(4, name, &format!("Rewrite: {n}")).await?;
    let outline = finish(5, verdict).await?;
    let plan = title(6, &table_text).await;
    Ok(Answer { text: format!("{n} {caption} {topic} {table_text} {outline} {plan}"), score: n })
}

#[twin]
pub async fn chains_4(question: &str, deep: bool, index: &Index) -> Result<String, Error> {
    let reply = ask(0, "rewrite").await?;
    let (summary, grade) = rate(1, &reply, 4).await?;
    let style = draft(2, format!("Compare: {summary}")).await?;
    let share = score(3, format!("Quote: {question}")).await;
    let weight = score(4, &style).await;
    Ok(format!("{reply} {summary} {grade} {style} {share} {weight}"))
}

#[twin]
pub async fn chains_5(question: &str, n: u64, index: &Index, client: &Client) -> Result<u64, Error> {
    let reason = search(0, index, &format!("Explain: {n} {question}")).await?;
    let quote = shorten(1, reason).await;
    let topic = ask(2, &quote).await?;
    let price: u64 = count(3, n).await;
    Ok(price + format!("{n} {topic}").len() as u64)
}

#[twin]
pub async fn chains_6(question: &str, name: String) -> Result<String, Error> {
    let (outline, depth) = rate(0, "style", 81).await?;
    let verdict = title(1, &format!("Translate: {depth} {depth}")).await;
    let points = score(2, depth).await;
    let quote = merge(3, name, &format!("Style: {depth} {verdict}")).await?;
    rate(4, &quote, 61).await?;
    let reply: String = draft(5, format!("Compare: {question}")).await?;
    finish(6, format!("Compare: {reply}")).await
}

#[twin]
pub async fn chains_7(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    let points = score(0, format!("Rewrite: {n}")).await;
    let style = search(1, index, &name).await?;
    let rank = count(2, n).await;
    let hint = merge(3, style, name.as_str()).await?;
    let plan = ask(4, &format!("Draft: {hint}")).await?;
    finish(5, format!("Rewrite: {plan}")).await
}

#[twin]
pub async fn chains_8(question: &str, name: String, n: u64, deep: bool) -> Result<String, Error> {
    let opening = merge(0, name, &format!("Compare: {n}")).await?;
    let table_text = finish(1, format!("Style: {opening}")).await?;
    let style = title(2, &table_text).await;
    let price = count(3, n).await;
    let quote: String = draft(4, format!("Draft: {table_text} {price}")).await?;
    let size = score(5, n).await;
    let facts = finish(6, quote.clone()).await?;
    let summary = merge(7, format!("Explain: {n} {n}"), &format!("List: {n} {facts}")).await?;
    let (example, depth): (String, u64) = rate(8, &summary, n).await?;
    let draft_text = title(9, &facts).await;
    finish(10, format!("List: {draft_text} {price}")).await
}

#[twin]
pub async fn chains_9(question: &str) -> Result<String, Error> {
    let context = merge(0, format!("Translate: {question} {question}"), &shout(question)).await?;
    let share: u64 = count(1, 8).await;
    let plan = title(2, &context).await;
    let opening: String = title(3, &format!("Explain: {question}")).await;
    let summary = ask(4, &format!("Merge: {share}")).await?;
    finish(5, summary).await
}

#[twin]
pub async fn chains_10(question: &str) -> Result<u64, Error> {
    let topic = shorten(0, question.to_owned()).await;
    let example: String = ask(1, &topic).await?;
    let review = finish(2, question.to_string()).await?;
    let opening = draft(3, review).await?;
    let abstract_text = title(4, &format!("Improve: {opening}")).await;
    let votes = score(5, 70).await;
    Ok(votes + format!("{topic} {example} {opening} {abstract_text} {votes}").len() as u64)
}

#[twin]
pub async fn chains_11(question: &str, index: &Index) -> Result<u64, Error> {
    let _ = count(0, 19).await;
    let opening = merge(1, format!("Style: {question}"), "merge").await?;
    score(2, &opening).await;
    let depth = count(3, 66).await;
    let topic: String = finish(4, opening).await?;
    let hint: String = draft(5, format!("Merge: {question} {topic}")).await?;
    Ok(depth + format!("{depth} {topic} {hint}").len() as u64)
}

#[twin]
pub async fn chains_12(question: &str, n: u64) -> Result<String, Error> {
    let table_text = ask(0, question).await?;
    let outline = ask(1, &table_text).await?;
    let (facts, votes) = rate(2, &format!("Rewrite: {outline}"), n).await?;
    let reason = draft(3, format!("Style: {table_text}")).await?;
    let summary = merge(4, format!("Merge: {reason}"), &format!("List: {question}")).await?;
    finish(5, summary.clone()).await
}

#[twin]
pub async fn chains_13(question: &str, index: &Index) -> Result<u64, Error> {
    let closing = ask(0, question).await?;
    let review = ask(1, &format!("Check: {closing} {closing}")).await?;
    let summary = shorten(2, review).await;
    let points = count(3, 29).await;
    let table_text = title(4, &summary).await;
    Ok(points + format!("{summary}").len() as u64)
}

#[twin]
pub async fn chains_14(question: &str, name: String, index: &Index, client: &Client) -> Result<u64, Error> {
    let grade = client.embed(0, format!("Style: {question}")).await;
    let caption = shorten(1, format!("Translate: {name}")).await;
    let closing = client.complete(2, &caption).await?;
    let abstract_text = title(3, &name).await;
    let votes = client.embed(4, abstract_text).await;
    let (context, depth) = rate(5, &name, votes).await?;
    let hint = ask(6, &format!("Merge: {depth} {depth}")).await?;
    let (style, width) = rate(7, &closing, depth).await?;
    let _ = search(8, index, &format!("Style: {depth} {question}")).await?;
    let example: String = finish(9, format!("Quote: {closing}")).await?;
    Ok(width + format!("{closing} {votes} {context} {hint}").len() as u64)
}

#[twin]
pub async fn chains_15(question: &str, n: u64, index: &Index, client: &Client) -> Result<Answer, Error> {
    let verdict = title(0, &format!("Translate: {question} {n}")).await;
    let example = finish(1, verdict.clone()).await?;
    let facts = draft(2, question.to_owned()).await?;
    let quote = search(3, index, &verdict).await?;
    let table_text = finish(4, format!("Style: {quote} {facts}")).await?;
    let points = client.embed(5, table_text.clone()).await;
    Ok(Answer { text: verdict, score: points })
}

#[twin]
pub async fn chains_16(question: &str, name: String, n: u64, index: &Index) -> Result<u64, Error> {
    let weight = count(0, n).await;
    let hint = finish(1, name.clone()).await?;
    let plan = shorten(2, format!("List: {n}")).await;
    let width = count(3, weight).await;
    let review = shorten(4, format!("Check: {n}")).await;
    let reason = ask(5, review.as_str()).await?;
    let reply = shorten(6, format!("Improve: {name} {weight}")).await;
    let style = finish(7, format!("Check: {name}")).await?;
    let closing = finish(8, format!("Merge: {style}")).await?;
    Ok(width + format!("{name} {n} {weight} {hint} {plan} {width} {review} {reason} {reply} {style} {closing}").len() as u64)
}

#[twin]
pub async fn chains_17(question: &str, name: String, n: u64, deep: bool, client: &Client) -> Result<u64, Error> {
    let age: u64 = client.embed(0, name.clone()).await;
    let caption = draft(1, name).await?;
    title(2, &format!("Merge: {n} {caption}")).await;
    let quote = ask(3, &format!("Translate: {age}")).await?;
    let table_text: String = ask(4, &quote).await?;
    let (style, size) = rate(5, &format!("Draft: {caption} {table_text}"), n).await?;
    let rank = score(6, size).await;
    Ok(rank + format!("{n} {age} {caption} {quote} {table_text} {style} {size} {rank}").len() as u64)
}

#[twin]
pub async fn chains_18(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    let quote = ask(0, "explain").await?;
    let opening = merge(1, name, quote.as_str()).await?;
    let weight = score(2, format!("Explain: {n} {opening}")).await;
    let summary = merge(3, quote.clone(), opening.as_str()).await?;
    Ok(format!("{n} {quote} {opening} {weight} {summary}"))
}

#[twin]
pub async fn chains_19(question: &str, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let width = score(0, 29).await;
    let table_text = client.complete(1, &format!("Rewrite: {width}")).await?;
    let reply = finish(2, format!("Rewrite: {width}")).await?;
    let reason = search(3, index, &table_text).await?;
    let (verdict, points) = rate(4, question, width).await?;
    let (plan, grade) = rate(5, question, points).await?;
    let price = score(6, grade).await;
    let share = client.embed(7, format!("Rewrite: {verdict}")).await;
    let level = client.embed(8, format!("Quote: {question} {share}")).await;
    let weight = count(9, level).await;
    let example = finish(10, plan).await?;
    let quote = search(11, index, &example).await?;
    finish(12, table_text.clone()).await
}

#[twin]
pub async fn chains_20(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    let share = count(0, n).await;
    let (hint, level) = rate(1, &format!("Quote: {share}"), n).await?;
    let reason: String = search(2, index, question).await?;
    let abstract_text = merge(3, format!("Rewrite: {hint} {reason}"), &reason).await?;
    let (caption, age) = rate(4, &abstract_text, n).await?;
    Ok(age + format!("{name} {n} {share} {hint} {level} {reason} {abstract_text} {caption} {age}").len() as u64)
}

#[twin]
pub async fn chains_21(question: &str, name: String, deep: bool, client: &Client) -> Result<String, Error> {
    let age = count(0, 29).await;
    let _ = merge(1, question.to_owned(), "merge").await?;
    let weight: u64 = score(2, format!("Draft: {name}")).await;
    let table_text = draft(3, name.clone()).await?;
    let reason = finish(4, name).await?;
    let hint = title(5, &table_text).await;
    Ok(format!("{age} {weight} {table_text} {reason} {hint}"))
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(chains_0(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(chains_1(a.question()));
    send_over(chains_2(a.question(), a.index()));
    send_over(chains_3(a.question(), a.name(), a.n(), a.index()));
    send_over(chains_4(a.question(), a.deep(), a.index()));
    send_over(chains_5(a.question(), a.n(), a.index(), a.client()));
    send_over(chains_6(a.question(), a.name()));
    send_over(chains_7(a.question(), a.name(), a.n(), a.index()));
    send_over(chains_8(a.question(), a.name(), a.n(), a.deep()));
    send_over(chains_9(a.question()));
    send_over(chains_10(a.question()));
    send_over(chains_11(a.question(), a.index()));
    send_over(chains_12(a.question(), a.n()));
    send_over(chains_13(a.question(), a.index()));
    send_over(chains_14(a.question(), a.name(), a.index(), a.client()));
    send_over(chains_15(a.question(), a.n(), a.index(), a.client()));
    send_over(chains_16(a.question(), a.name(), a.n(), a.index()));
    send_over(chains_17(a.question(), a.name(), a.n(), a.deep(), a.client()));
    send_over(chains_18(a.question(), a.name(), a.n(), a.index()));
    send_over(chains_19(a.question(), a.deep(), a.index(), a.client()));
    send_over(chains_20(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(chains_21(a.question(), a.name(), a.deep(), a.client()));
}

pub const CASES: &[Case] = &[
    case!("chains_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [3], false, None, []) (0 Read [3], false, None, [])] |a| chains_0(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("chains_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| chains_1(a.question())),
    case!("chains_2" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, [])] |a| chains_2(a.question(), a.index())),
    case!("chains_3" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [3], false, None, [])] |a| chains_3(a.question(), a.name(), a.n(), a.index())),
    case!("chains_4" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, [])] |a| chains_4(a.question(), a.deep(), a.index())),
    case!("chains_5" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, [])] |a| chains_5(a.question(), a.n(), a.index(), a.client())),
    case!("chains_6" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, [])] |a| chains_6(a.question(), a.name())),
    case!("chains_7" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [3], true, None, []) (0 Read [4], false, None, [])] |a| chains_7(a.question(), a.name(), a.n(), a.index())),
    case!("chains_8" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [1, 3], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [6], false, None, []) (0 Read [7], true, None, []) (0 Read [6], false, None, []) (0 Read [3, 9], false, None, [])] |a| chains_8(a.question(), a.name(), a.n(), a.deep())),
    case!("chains_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [4], false, None, [])] |a| chains_9(a.question())),
    case!("chains_10" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, [])] |a| chains_10(a.question())),
    case!("chains_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [4], true, None, [])] |a| chains_11(a.question(), a.index())),
    case!("chains_12" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [0], false, None, []) (0 Read [3], true, None, []) (0 Read [4], false, None, [])] |a| chains_12(a.question(), a.n())),
    case!("chains_13" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, [])] |a| chains_13(a.question(), a.index())),
    case!("chains_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, []) (0 Read [4], true, None, []) (0 Read [5], false, None, []) (0 Read [2, 5], false, None, []) (0 Read [5], false, None, []) (0 Read [2], false, None, [])] |a| chains_14(a.question(), a.name(), a.index(), a.client())),
    case!("chains_15" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2, 3], false, None, []) (0 Read [4], true, None, [])] |a| chains_15(a.question(), a.n(), a.index(), a.client())),
    case!("chains_16" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [7], true, None, [])] |a| chains_16(a.question(), a.name(), a.n(), a.index())),
    case!("chains_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (0 Read [3], true, None, []) (0 Read [1, 4], false, None, []) (0 Read [5], true, None, [])] |a| chains_17(a.question(), a.name(), a.n(), a.deep(), a.client())),
    case!("chains_18" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [0, 1], false, None, [])] |a| chains_18(a.question(), a.name(), a.n(), a.index())),
    case!("chains_19" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (0 Read [4], false, None, []) (0 Read [5], false, None, []) (0 Read [4], false, None, []) (0 Read [7], true, None, []) (0 Read [8], true, None, []) (0 Read [5], false, None, []) (0 Read [10], false, None, []) (0 Read [1], false, None, [])] |a| chains_19(a.question(), a.deep(), a.index(), a.client())),
    case!("chains_20" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [3], false, None, [])] |a| chains_20(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("chains_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, [])] |a| chains_21(a.question(), a.name(), a.deep(), a.client())),
];
