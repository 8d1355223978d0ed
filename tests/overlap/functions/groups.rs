//! Runs of calls and nothing else.

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
pub async fn groups_0(question: &str, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let closing = title(0, &format!("Quote: {n} {n}")).await;
    let opening = finish(1, closing).await?;
    let depth = score(2, &opening).await;
    let rank = count(3, n).await;
    let share = client.embed(4, opening).await;
    let price = score(5, n).await;
    Ok(format!("{n} {depth} {rank} {share} {price}"))
}

#[twin]
pub async fn groups_1(question: &str, n: u64, index: &Index) -> Result<u64, Error> {
    let reason: String = title(0, &format!("Merge: {n}")).await;
    let caption = ask(1, question).await?;
    let table_text = ask(2, &format!("Merge: {n}")).await?;
    let age = count(3, n).await;
    let votes: u64 = score(4, format!("Draft: {question}")).await;
    Ok(votes + format!("{n} {reason} {caption} {table_text} {age} {votes}").len() as u64)
}

#[twin]
pub async fn groups_2(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let (context, depth) = rate(0, &format!("Rewrite: {question}"), 75).await?;
    let (hint, level) = rate(1, &format!("List: {n}"), 13).await?;
    let abstract_text = shorten(2, format!("Rewrite: {question}")).await;
    let weight = count(3, n).await;
    let style: String = client.complete(4, &format!("Explain: {weight}")).await?;
    let share = client.embed(5, style).await;
    finish(6, format!("List: {n}")).await
}

#[twin]
pub async fn groups_3(question: &str, index: &Index) -> Result<String, Error> {
    let opening = shorten(0, question.to_string()).await;
    let plan = finish(1, opening.clone()).await?;
    let (summary, price) = rate(2, &plan, 32).await?;
    let draft_text = search(3, index, question).await?;
    let table_text = shorten(4, format!("Rewrite: {question}")).await;
    let quote = ask(5, question).await?;
    finish(6, question.to_owned()).await
}

#[twin]
pub async fn groups_4(question: &str, index: &Index, client: &Client) -> Result<String, Error> {
    let (closing, age) = rate(0, &format!("Improve: {question} {question}"), 8).await?;
    let reason = draft(1, format!("Rewrite: {question} {question}")).await?;
    let share: u64 = score(2, format!("Style: {question} {question}")).await;
    Ok(format!("{share}"))
}

#[twin]
pub async fn groups_5(question: &str, deep: bool, index: &Index, client: &Client) -> Result<Answer, Error> {
    let (opening, grade) = rate(0, &format!("Translate: {question} {question}"), 33).await?;
    let abstract_text: String = shorten(1, question.to_owned()).await;
    let outline = shorten(2, opening).await;
    Ok(Answer { text: abstract_text, score: grade })
}

#[twin]
pub async fn groups_6(question: &str, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let opening: String = shorten(0, format!("Translate: {n} {n}")).await;
    let outline = title(1, &opening).await;
    let closing = ask(2, &format!("Draft: {n}")).await?;
    Ok(format!("{n} {opening} {outline} {closing}"))
}

#[twin]
pub async fn groups_7(question: &str, index: &Index) -> Result<Answer, Error> {
    let (table_text, age) = rate(0, &format!("Improve: {question}"), 19).await?;
    let votes = score(1, &table_text).await;
    let reason = draft(2, table_text).await?;
    let opening = merge(3, format!("Style: {question}"), &reason).await?;
    let plan = draft(4, format!("List: {question} {age}")).await?;
    Ok(Answer { text: format!("{age} {votes} {reason} {opening} {plan}"), score: votes })
}

#[twin]
pub async fn groups_8(question: &str, n: u64) -> Result<String, Error> {
    let points = count(0, n).await;
    let plan = title(1, &format!("Style: {n} {n}")).await;
    let (quote, rank): (String, u64) = rate(2, question, 79).await?;
    let outline = shorten(3, quote).await;
    finish(4, plan).await
}

#[twin]
pub async fn groups_9(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let draft_text: String = search(0, index, &format!("Merge: {n} {question}")).await?;
    let (review, price) = rate(1, question, n).await?;
    let grade = score(2, n).await;
    let size = score(3, grade).await;
    Ok(format!("{n} {draft_text} {review} {price} {grade} {size}"))
}

#[twin]
pub async fn groups_10(question: &str, name: String) -> Result<String, Error> {
    let style = title(0, &format!("Merge: {question} {name}")).await;
    let (reason, age) = rate(1, &name, 96).await?;
    let points = count(2, 77).await;
    let (draft_text, share) = rate(3, &reason, points).await?;
    let outline = title(4, &draft_text).await;
    let abstract_text = merge(5, name.clone(), &outline).await?;
    Ok(format!("{share}"))
}

#[twin]
pub async fn groups_11(question: &str, n: u64) -> Result<Answer, Error> {
    let table_text = shorten(0, format!("Merge: {n}")).await;
    let price = score(1, format!("Check: {n} {n}")).await;
    let outline = title(2, &table_text).await;
    Ok(Answer { text: outline, score: price })
}

#[twin]
pub async fn groups_12(question: &str, n: u64, deep: bool) -> Result<Answer, Error> {
    let outline = title(0, &format!("Compare: {n} {n}")).await;
    let verdict = shorten(1, question.to_string()).await;
    let size = score(2, &outline).await;
    ask(3, question).await?;
    let facts: String = merge(4, verdict, question).await?;
    Ok(Answer { text: format!("{outline}"), score: size })
}

#[twin]
pub async fn groups_13(question: &str, name: String, index: &Index) -> Result<String, Error> {
    let topic = finish(0, format!("Merge: {question} {name}")).await?;
    let plan = finish(1, topic.clone()).await?;
    let weight = count(2, 41).await;
    Ok(format!("{name} {topic} {plan} {weight}"))
}

#[twin]
pub async fn groups_14(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let depth = score(0, format!("Translate: {n}")).await;
    let example = draft(1, question.to_string()).await?;
    let topic = title(2, &format!("Improve: {question} {example}")).await;
    let review = finish(3, example.clone()).await?;
    Ok(Answer { text: format!("{n} {depth} {example} {topic} {review}"), score: depth })
}

#[twin]
pub async fn groups_15(question: &str, deep: bool, client: &Client) -> Result<String, Error> {
    let context = merge(0, question.to_owned(), question).await?;
    let outline = title(1, &context).await;
    let plan = merge(2, format!("Check: {question} {question}"), &format!("Improve: {question}")).await?;
    let (example, size) = rate(3, &format!("Merge: {question}"), 84).await?;
    finish(4, format!("Compare: {example} {question}")).await
}

#[twin]
pub async fn groups_16(question: &str, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let rank = score(0, n).await;
    let width = score(1, format!("Quote: {question}")).await;
    let _ = finish(2, question.to_string()).await?;
    Ok(format!("{n} {rank} {width}"))
}

#[twin]
pub async fn groups_17(question: &str, deep: bool, index: &Index) -> Result<Answer, Error> {
    let (summary, points) = rate(0, question, 38).await?;
    let closing = search(1, index, "compare").await?;
    let verdict = merge(2, format!("Translate: {question}"), question).await?;
    let quote = title(3, &summary).await;
    Ok(Answer { text: verdict, score: points })
}

#[twin]
pub async fn groups_18(question: &str, deep: bool, index: &Index, client: &Client) -> Result<Answer, Error> {
    let level = count(0, 38).await;
    let (verdict, points) = rate(1, &format!("Translate: {question} {question}"), level).await?;
    let share = count(2, points).await;
    let rank = client.embed(3, format!("Improve: {share} {question}")).await;
    let (summary, width) = rate(4, &format!("Improve: {question}"), level).await?;
    Ok(Answer { text: format!("{level} {verdict} {points} {share} {rank} {summary} {width}"), score: width })
}

#[twin]
pub async fn groups_19(question: &str, n: u64, deep: bool) -> Result<String, Error> {
    let level = score(0, format!("Style: {question} {n}")).await;
    let size = score(1, format!("List: {n} {level}")).await;
    let style = ask(2, &format!("Style: {size} {n}")).await?;
    let points = count(3, n).await;
    let caption = shorten(4, format!("Improve: {n} {question}")).await;
    let plan = title(5, &format!("Rewrite: {question} {points}")).await;
    finish(6, caption).await
}

#[twin]
pub async fn groups_20(question: &str, name: String, index: &Index) -> Result<u64, Error> {
    let (outline, rank) = rate(0, &name, 14).await?;
    let grade = count(1, rank).await;
    let review: String = search(2, index, &name).await?;
    let quote = finish(3, review).await?;
    let verdict = ask(4, &name).await?;
    Ok(grade + format!("").len() as u64)
}

#[twin]
pub async fn groups_21(question: &str, n: u64, deep: bool) -> Result<u64, Error> {
    let facts = finish(0, format!("Translate: {question} {n}")).await?;
    let quote = ask(1, &format!("Style: {n}")).await?;
    let (reason, votes) = rate(2, &format!("Quote: {n}"), n).await?;
    let outline = ask(3, &format!("Draft: {quote}")).await?;
    let example = finish(4, format!("Merge: {n}")).await?;
    Ok(votes + format!("{facts} {quote} {reason} {votes}").len() as u64)
}

#[twin]
pub async fn groups_22(question: &str, name: String, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let summary = ask(0, &name).await?;
    let (caption, points) = rate(1, &summary, n).await?;
    let opening = shorten(2, name).await;
    let share = count(3, points).await;
    let facts = title(4, &format!("List: {n}")).await;
    finish(5, question.to_string()).await
}

#[twin]
pub async fn groups_23(question: &str, n: u64, deep: bool, client: &Client) -> Result<Answer, Error> {
    let share: u64 = client.embed(0, question.to_owned()).await;
    let depth = client.embed(1, format!("Draft: {share}")).await;
    let verdict = ask(2, &format!("Check: {share}")).await?;
    let weight = count(3, n).await;
    Ok(Answer { text: format!("{n} {share}"), score: weight })
}

#[twin]
pub async fn groups_24(question: &str, n: u64, deep: bool) -> Result<String, Error> {
    let verdict = title(0, &format!("Quote: {question} {question}")).await;
    let table_text = shorten(1, format!("Translate: {n}")).await;
    let reason: String = merge(2, format!("Style: {question}"), "quote").await?;
    finish(3, question.to_string()).await
}

#[twin]
pub async fn groups_25(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<Answer, Error> {
    let (hint, rank) = rate(0, &name, n).await?;
    let review = client.complete(1, &name).await?;
    let _ = shorten(2, format!("Explain: {n} {review}")).await;
    let caption: String = shorten(3, format!("List: {rank} {n}")).await;
    let closing = draft(4, format!("Rewrite: {caption} {n}")).await?;
    let topic = finish(5, format!("Draft: {n}")).await?;
    Ok(Answer { text: topic, score: rank })
}

#[twin]
pub async fn groups_26(question: &str, deep: bool) -> Result<String, Error> {
    let context = draft(0, format!("Style: {question} {question}")).await?;
    let review: String = shorten(1, format!("Improve: {question} {question}")).await;
    let outline = merge(2, format!("Explain: {question} {question}"), &format!("Rewrite: {review}")).await?;
    Ok(format!("{context} {review} {outline}"))
}

#[twin]
pub async fn groups_27(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let quote = shorten(0, format!("Improve: {n}")).await;
    let price = count(1, n).await;
    let level: u64 = count(2, 58).await;
    let review = ask(3, &format!("Improve: {level}")).await?;
    finish(4, format!("Translate: {review} {n}")).await
}

#[twin]
pub async fn groups_28(question: &str, name: String) -> Result<String, Error> {
    let context = title(0, &format!("Merge: {name} {question}")).await;
    let rank = count(1, 73).await;
    let depth = score(2, &name).await;
    let opening = merge(3, question.to_owned(), &format!("Merge: {depth} {name}")).await?;
    Ok(format!("{context} {rank}"))
}

#[twin]
pub async fn groups_29(question: &str, name: String) -> Result<String, Error> {
    let draft_text = ask(0, question).await?;
    let quote = title(1, &draft_text).await;
    let style = draft(2, name).await?;
    finish(3, format!("Improve: {question}")).await
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(groups_0(a.question(), a.n(), a.index(), a.client()));
    send_over(groups_1(a.question(), a.n(), a.index()));
    send_over(groups_2(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(groups_3(a.question(), a.index()));
    send_over(groups_4(a.question(), a.index(), a.client()));
    send_over(groups_5(a.question(), a.deep(), a.index(), a.client()));
    send_over(groups_6(a.question(), a.n(), a.deep(), a.index()));
    send_over(groups_7(a.question(), a.index()));
    send_over(groups_8(a.question(), a.n()));
    send_over(groups_9(a.question(), a.n(), a.index()));
    send_over(groups_10(a.question(), a.name()));
    send_over(groups_11(a.question(), a.n()));
    send_over(groups_12(a.question(), a.n(), a.deep()));
    send_over(groups_13(a.question(), a.name(), a.index()));
    send_over(groups_14(a.question(), a.n(), a.index()));
    send_over(groups_15(a.question(), a.deep(), a.client()));
    send_over(groups_16(a.question(), a.n(), a.index(), a.client()));
    send_over(groups_17(a.question(), a.deep(), a.index()));
    send_over(groups_18(a.question(), a.deep(), a.index(), a.client()));
    send_over(groups_19(a.question(), a.n(), a.deep()));
    send_over(groups_20(a.question(), a.name(), a.index()));
    send_over(groups_21(a.question(), a.n(), a.deep()));
    send_over(groups_22(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client()));
    send_over(groups_23(a.question(), a.n(), a.deep(), a.client()));
    send_over(groups_24(a.question(), a.n(), a.deep()));
    send_over(groups_25(a.question(), a.name(), a.n(), a.index(), a.client()));
    send_over(groups_26(a.question(), a.deep()));
    send_over(groups_27(a.question(), a.n(), a.index()));
    send_over(groups_28(a.question(), a.name()));
    send_over(groups_29(a.question(), a.name()));
}

pub const CASES: &[Case] = &[
    case!("groups_0" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [], false, None, [])] |a| groups_0(a.question(), a.n(), a.index(), a.client())),
    case!("groups_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_1(a.question(), a.n(), a.index())),
    case!("groups_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, []) (0 Read [4], true, None, []) (0 Read [], false, None, [])] |a| groups_2(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("groups_3" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_3(a.question(), a.index())),
    case!("groups_4" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_4(a.question(), a.index(), a.client())),
    case!("groups_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, [])] |a| groups_5(a.question(), a.deep(), a.index(), a.client())),
    case!("groups_6" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| groups_6(a.question(), a.n(), a.deep(), a.index())),
    case!("groups_7" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [2], false, None, []) (0 Read [0], false, None, [])] |a| groups_7(a.question(), a.index())),
    case!("groups_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [1], false, None, [])] |a| groups_8(a.question(), a.n())),
    case!("groups_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, [])] |a| groups_9(a.question(), a.n(), a.index())),
    case!("groups_10" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [3], false, None, []) (0 Read [4], false, None, [])] |a| groups_10(a.question(), a.name())),
    case!("groups_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, [])] |a| groups_11(a.question(), a.n())),
    case!("groups_12" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, [])] |a| groups_12(a.question(), a.n(), a.deep())),
    case!("groups_13" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, [])] |a| groups_13(a.question(), a.name(), a.index())),
    case!("groups_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, [])] |a| groups_14(a.question(), a.n(), a.index())),
    case!("groups_15" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, [])] |a| groups_15(a.question(), a.deep(), a.client())),
    case!("groups_16" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_16(a.question(), a.n(), a.index(), a.client())),
    case!("groups_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, [])] |a| groups_17(a.question(), a.deep(), a.index())),
    case!("groups_18" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [2], true, None, []) (0 Read [0], false, None, [])] |a| groups_18(a.question(), a.deep(), a.index(), a.client())),
    case!("groups_19" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [4], false, None, [])] |a| groups_19(a.question(), a.n(), a.deep())),
    case!("groups_20" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, [])] |a| groups_20(a.question(), a.name(), a.index())),
    case!("groups_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, [])] |a| groups_21(a.question(), a.n(), a.deep())),
    case!("groups_22" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_22(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client())),
    case!("groups_23" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| groups_23(a.question(), a.n(), a.deep(), a.client())),
    case!("groups_24" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_24(a.question(), a.n(), a.deep())),
    case!("groups_25" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, [])] |a| groups_25(a.question(), a.name(), a.n(), a.index(), a.client())),
    case!("groups_26" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, [])] |a| groups_26(a.question(), a.deep())),
    case!("groups_27" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [3], false, None, [])] |a| groups_27(a.question(), a.n(), a.index())),
    case!("groups_28" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, [])] |a| groups_28(a.question(), a.name())),
    case!("groups_29" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| groups_29(a.question(), a.name())),
];
