//! Values that are moved into calls, and borrowed before.

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
pub async fn moves_0(question: &str, name: String, index: &Index) -> Result<Answer, Error> {
    let rank = count(0, 36).await;
    let verdict = shorten(1, format!("Style: {question} {question}")).await;
    let (draft_text, weight) = rate(2, "compare", rank).await?;
    let reason = ask(3, &name).await?;
    let summary = search(4, index, &format!("Merge: {name}")).await?;
    let caption = format!("Merge: {question} {name}");
    Ok(Answer { text: name, score: weight })
}

#[twin]
pub async fn moves_1(question: &str, n: u64) -> Result<String, Error> {
    title(0, &format!("Style: {question} {n}")).await;
    let age = score(1, n).await;
    let review: String = ask(2, question).await?;
    let closing = merge(3, review, &format!("Compare: {n}")).await?;
    let hint = finish(4, closing).await?;
    let table_text = draft(5, hint).await?;
    let topic = draft(6, format!("Rewrite: {table_text} {n}")).await?;
    let reply = shorten(7, format!("Explain: {question}")).await;
    finish(8, topic).await
}

#[twin]
pub async fn moves_2(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let (verdict, size) = rate(0, &format!("Translate: {n} {n}"), n).await?;
    let quote = merge(1, verdict, question).await?;
    let facts = "about";
    let opening = merge(2, quote, facts).await?;
    let outline: String = draft(3, format!("Style: {n}")).await?;
    Ok(Answer { text: format!("{n} {opening}"), score: size })
}

#[twin]
pub async fn moves_3(question: &str, name: String, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let table_text = merge(0, name, question).await?;
    let (reason, size) = rate(1, &format!("Improve: {table_text}"), 43).await?;
    let context = draft(2, format!("Improve: {question} {table_text}")).await?;
    let draft_text = search(3, index, &format!("Rewrite: {question} {question}")).await?;
    let review: String = ask(4, &draft_text).await?;
    let verdict = ask(5, "improve").await?;
    let depth = client.embed(6, format!("Compare: {question} {question}")).await;
    let plan = search(7, index, &format!("Quote: {question}")).await?;
    let points = score(8, format!("Draft: {question} {question}")).await;
    let (abstract_text, age) = rate(9, &format!("Quote: {question}"), size).await?;
    let quote: String = search(10, index, &format!("Translate: {size} {question}")).await?;
    Ok(format!("{draft_text} {review} {verdict} {depth} {plan} {quote}"))
}

#[twin]
pub async fn moves_4(question: &str, n: u64, deep: bool) -> Result<u64, Error> {
    let reply = draft(0, format!("List: {n}")).await?;
    let closing = draft(1, reply).await?;
    let plan = draft(2, closing).await?;
    let hint = draft(3, plan).await?;
    let level = count(4, 98).await;
    let verdict = merge(5, format!("Check: {level} {question}"), question).await?;
    let (opening, rank) = rate(6, question, n).await?;
    let caption = ask(7, &format!("Check: {n} {question}")).await?;
    Ok(rank + format!("{n} {hint} {level} {verdict} {opening} {rank} {caption}").len() as u64)
}

#[twin]
pub async fn moves_5(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let reply = merge(0, format!("Style: {question} {n}"), &shout(question)).await?;
    let context = ask(1, &format!("Draft: {n} {n}")).await?;
    let plan = shorten(2, context).await;
    let (opening, age) = rate(3, question, 83).await?;
    let outline = draft(4, opening.clone()).await?;
    let depth = count(5, 92).await;
    let facts = draft(6, outline).await?;
    let closing = shorten(7, facts).await;
    let (reason, grade) = rate(8, &closing, n).await?;
    let quote = ask(9, &format!("Translate: {n} {age}")).await?;
    finish(10, closing).await
}

#[twin]
pub async fn moves_6(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let abstract_text = &name;
    let (topic, grade): (String, u64) = rate(0, &format!("List: {abstract_text} {abstract_text}"), n).await?;
    let _ = ask(1, &topic).await?;
    let outline: String = shorten(2, format!("Merge: {abstract_text} {abstract_text}")).await;
    let hint = shorten(3, name.clone()).await;
    let summary = title(4, abstract_text).await;
    finish(5, hint).await
}

#[twin]
pub async fn moves_7(question: &str, index: &Index) -> Result<Answer, Error> {
    let style: String = title(0, &format!("Check: {question} {question}")).await;
    let context = draft(1, style).await?;
    let hint = ask(2, &context).await?;
    let rank = count(3, 85).await;
    let opening = draft(4, hint).await?;
    let draft_text = finish(5, question.to_string()).await?;
    let reply = ask(6, question).await?;
    let closing = finish(7, reply).await?;
    let topic = merge(8, closing, question).await?;
    let (plan, weight) = rate(9, &format!("Check: {question} {topic}"), 95).await?;
    let verdict = ask(10, &format!("Quote: {weight} {question}")).await?;
    Ok(Answer { text: plan, score: weight })
}

#[twin]
pub async fn moves_8(question: &str, deep: bool, index: &Index) -> Result<String, Error> {
    let _ = ask(0, &format!("Improve: {question} {question}")).await?;
    let weight: u64 = score(1, format!("Rewrite: {question} {question}")).await;
    let outline = finish(2, format!("Draft: {question}")).await?;
    let reply = search(3, index, question).await?;
    let grade = count(4, 10).await;
    let opening = ask(5, question).await?;
    let summary = shorten(6, opening).await;
    let style = shorten(7, summary).await;
    let width = count(8, grade).await;
    let table_text = draft(9, format!("Compare: {question}")).await?;
    let context = merge(10, reply, &format!("List: {question}")).await?;
    let example = format!("Draft: {context} {weight}");
    finish(11, table_text).await
}

#[twin]
pub async fn moves_9(question: &str, name: String, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let outline = ask(0, &name).await?;
    let closing = ask(1, &format!("Rewrite: {n}")).await?;
    let price = count(2, n).await;
    let (summary, share) = rate(3, question, n).await?;
    let plan: String = ask(4, &format!("Translate: {question}")).await?;
    let reply = draft(5, name).await?;
    let context = finish(6, format!("Check: {reply}")).await?;
    let caption = client.complete(7, &context).await?;
    let opening = merge(8, format!("Style: {n}"), &outline).await?;
    let review = ask(9, &format!("Compare: {n} {n}")).await?;
    let (table_text, level) = rate(10, question, n).await?;
    let rank = score(11, &table_text).await;
    let reason = ask(12, &format!("Translate: {n} {n}")).await?;
    let draft_text = client.complete(13, &reason).await?;
    Ok(format!("{n} {outline} {closing} {price} {summary} {share} {plan} {reply} {context} {caption} {opening} {review} {table_text} {level} {rank} {reason} {draft_text}"))
}

#[twin]
pub async fn moves_10(question: &str) -> Result<u64, Error> {
    let depth: u64 = score(0, 57).await;
    let _ = shorten(1, format!("Compare: {question} {question}")).await;
    let (closing, age) = rate(2, &format!("Check: {question}"), depth).await?;
    let abstract_text = title(3, &format!("Quote: {age}")).await;
    let hint = format!("Style: {closing} {abstract_text}");
    let (style, size) = rate(4, &hint, 94).await?;
    let verdict = draft(5, format!("Compare: {size} {size}")).await?;
    let draft_text = draft(6, format!("Rewrite: {age}")).await?;
    let points = count(7, age).await;
    count(8, age).await;
    Ok(points + format!("{depth} {abstract_text} {size} {verdict} {draft_text} {points}").len() as u64)
}

#[twin]
pub async fn moves_11(question: &str, n: u64, index: &Index) -> Result<u64, Error> {
    let opening = "about";
    let rank = count(0, n).await;
    let review = finish(1, opening.to_owned()).await?;
    let hint: String = search(2, index, &format!("Translate: {review}")).await?;
    Ok(rank + format!("").len() as u64)
}

#[twin]
pub async fn moves_12(question: &str, name: String, deep: bool, index: &Index, client: &Client) -> Result<Answer, Error> {
    let reason = merge(0, name, &format!("Merge: {question} {question}")).await?;
    let plan = client.complete(1, &format!("Check: {reason} {question}")).await?;
    let style = search(2, index, question).await?;
    let grade = score(3, 89).await;
    let size = score(4, format!("Merge: {question}")).await;
    let level = score(5, size).await;
    let quote = merge(6, format!("List: {question} {question}"), &style).await?;
    let width = count(7, level).await;
    let opening = finish(8, plan).await?;
    let price = count(9, level).await;
    let weight = score(10, format!("List: {question}")).await;
    let votes = client.embed(11, opening).await;
    let age = score(12, format!("Check: {votes} {question}")).await;
    let hint = title(13, &style).await;
    Ok(Answer { text: format!("{reason} {style} {grade} {size} {level} {quote} {width} {price} {weight} {votes} {age} {hint}"), score: age })
}

#[twin]
pub async fn moves_13(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let quote = finish(0, name).await?;
    let opening = merge(1, question.to_owned(), &format!("Improve: {quote} {quote}")).await?;
    let table_text = search(2, index, &opening).await?;
    let review = merge(3, quote, &table_text).await?;
    let plan = ask(4, question).await?;
    let verdict = draft(5, format!("Compare: {n} {question}")).await?;
    let points = score(6, &verdict).await;
    let reason = search(7, index, &review).await?;
    let abstract_text = finish(8, reason).await?;
    let context = ask(9, &format!("Style: {n}")).await?;
    let depth = score(10, n).await;
    let width = count(11, n).await;
    Ok(format!("{opening}"))
}

#[twin]
pub async fn moves_14(question: &str, n: u64, index: &Index, client: &Client) -> Result<Answer, Error> {
    let style = "about";
    let summary = finish(0, style.to_owned()).await?;
    let abstract_text: String = draft(1, format!("Draft: {n} {n}")).await?;
    let table_text = ask(2, &format!("Check: {style}")).await?;
    let votes = client.embed(3, format!("Explain: {style}")).await;
    let points = score(4, &table_text).await;
    let opening = client.complete(5, &format!("Merge: {n}")).await?;
    Ok(Answer { text: opening, score: points })
}

#[twin]
pub async fn moves_15(question: &str, n: u64) -> Result<String, Error> {
    let example = format!("Explain: {question} {question}");
    let caption = finish(0, example.clone()).await?;
    let price = count(1, n).await;
    let quote: String = merge(2, example, &caption).await?;
    let (summary, width) = rate(3, &quote, n).await?;
    let reason = merge(4, format!("Merge: {width} {n}"), question).await?;
    Ok(format!("{price} {quote} {summary} {width}"))
}

#[twin]
pub async fn moves_16(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let style = merge(0, question.to_owned(), &format!("Rewrite: {question} {n}")).await?;
    let abstract_text = finish(1, style).await?;
    let verdict = title(2, &format!("Explain: {n}")).await;
    let context = title(3, &format!("Style: {n} {verdict}")).await;
    let rank = count(4, 38).await;
    let summary = shout(&format!("Draft: {abstract_text}"));
    let (outline, width) = rate(5, &summary, rank).await?;
    finish(6, outline).await?;
    let closing = shorten(7, context).await;
    Ok(format!("{n} {abstract_text} {closing}"))
}

#[twin]
pub async fn moves_17(question: &str, client: &Client) -> Result<String, Error> {
    let level = client.embed(0, format!("Explain: {question} {question}")).await;
    let closing = merge(1, question.to_string(), question).await?;
    let facts = ask(2, &format!("Quote: {question} {question}")).await?;
    let reply = draft(3, facts).await?;
    let hint = draft(4, closing).await?;
    let (caption, size) = rate(5, &format!("Improve: {question} {question}"), level).await?;
    let reason = ask(6, question).await?;
    let age = count(7, size).await;
    let style = draft(8, reason).await?;
    let verdict: String = client.complete(9, question).await?;
    Ok(format!("{reply} {caption} {size} {age}"))
}

#[twin]
pub async fn moves_18(question: &str, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    let facts = shorten(0, question.to_string()).await;
    let verdict = search(1, index, question).await?;
    let table_text = search(2, index, &verdict).await?;
    let summary = shorten(3, facts).await;
    let draft_text = merge(4, summary, question).await?;
    let outline: String = draft(5, format!("Explain: {n} {draft_text}")).await?;
    let reason: String = merge(6, outline, &draft_text).await?;
    let example = ask(7, "translate").await?;
    let quote = merge(8, example, &format!("Rewrite: {question}")).await?;
    let (opening, depth) = rate(9, &format!("Compare: {quote} {n}"), n).await?;
    let topic = shout(&format!("Merge: {depth}"));
    Ok(depth + format!("{quote} {depth} {topic}").len() as u64)
}

#[twin]
pub async fn moves_19(question: &str, n: u64) -> Result<u64, Error> {
    let abstract_text = ask(0, question).await?;
    let outline = title(1, &abstract_text).await;
    let plan = finish(2, outline).await?;
    let quote = title(3, &plan).await;
    let grade = score(4, &quote).await;
    let votes = score(5, n).await;
    let reply = title(6, &quote).await;
    let style = ask(7, question).await?;
    let hint = merge(8, style, question).await?;
    let summary = ask(9, "improve").await?;
    let (reason, level): (String, u64) = rate(10, &format!("List: {summary} {n}"), n).await?;
    Ok(level + format!("{quote}").len() as u64)
}

#[twin]
pub async fn moves_20(question: &str, name: String, index: &Index, client: &Client) -> Result<String, Error> {
    let reply: String = draft(0, name).await?;
    let closing: String = title(1, &reply).await;
    let summary = client.complete(2, question).await?;
    let (opening, width) = rate(3, &format!("Explain: {summary} {question}"), 6).await?;
    let review = shorten(4, opening).await;
    let topic = title(5, &format!("Quote: {question}")).await;
    let plan = shorten(6, reply).await;
    let verdict = ask(7, &format!("List: {question} {question}")).await?;
    finish(8, topic).await
}

#[twin]
pub async fn moves_21(question: &str, index: &Index) -> Result<Answer, Error> {
    let rank = score(0, format!("Rewrite: {question}")).await;
    title(1, &format!("Translate: {question} {question}")).await;
    let context = format!("Improve: {rank} {rank}");
    let plan = merge(2, context, &format!("Quote: {rank}")).await?;
    let (caption, grade): (String, u64) = rate(3, question, 89).await?;
    let review = finish(4, question.to_owned()).await?;
    let summary = draft(5, review).await?;
    Ok(Answer { text: format!("{plan} {caption}"), score: grade })
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(moves_0(a.question(), a.name(), a.index()));
    send_over(moves_1(a.question(), a.n()));
    send_over(moves_2(a.question(), a.n(), a.index()));
    send_over(moves_3(a.question(), a.name(), a.deep(), a.index(), a.client()));
    send_over(moves_4(a.question(), a.n(), a.deep()));
    send_over(moves_5(a.question(), a.n(), a.index()));
    send_over(moves_6(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(moves_7(a.question(), a.index()));
    send_over(moves_8(a.question(), a.deep(), a.index()));
    send_over(moves_9(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client()));
    send_over(moves_10(a.question()));
    send_over(moves_11(a.question(), a.n(), a.index()));
    send_over(moves_12(a.question(), a.name(), a.deep(), a.index(), a.client()));
    send_over(moves_13(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(moves_14(a.question(), a.n(), a.index(), a.client()));
    send_over(moves_15(a.question(), a.n()));
    send_over(moves_16(a.question(), a.n(), a.index()));
    send_over(moves_17(a.question(), a.client()));
    send_over(moves_18(a.question(), a.n(), a.deep(), a.index()));
    send_over(moves_19(a.question(), a.n()));
    send_over(moves_20(a.question(), a.name(), a.index(), a.client()));
    send_over(moves_21(a.question(), a.index()));
}

pub const CASES: &[Case] = &[
    case!("moves_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| moves_0(a.question(), a.name(), a.index())),
    case!("moves_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [3], true, None, []) (0 Read [4], true, None, []) (0 Read [5], true, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, [])] |a| moves_1(a.question(), a.n())),
    case!("moves_2" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| moves_2(a.question(), a.n(), a.index())),
    case!("moves_3" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, [])] |a| moves_3(a.question(), a.name(), a.deep(), a.index(), a.client())),
    case!("moves_4" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| moves_4(a.question(), a.n(), a.deep())),
    case!("moves_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [6], true, None, []) (0 Read [7], false, None, []) (0 Read [3], false, None, []) (0 Read [7, 8], false, None, [])] |a| moves_5(a.question(), a.n(), a.index())),
    case!("moves_6" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, [])] |a| moves_6(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("moves_7" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], true, None, []) (0 Read [7], true, None, []) (0 Read [8], true, None, []) (0 Read [9], true, None, [])] |a| moves_7(a.question(), a.index())),
    case!("moves_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5], true, None, []) (0 Read [6], true, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (1 Read [], false, None, [])] |a| moves_8(a.question(), a.deep(), a.index())),
    case!("moves_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [5], true, None, []) (0 Read [6], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [10], false, None, []) (0 Read [], false, None, []) (0 Read [12], false, None, [])] |a| moves_9(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client())),
    case!("moves_10" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], true, None, []) (1 Read [], false, None, []) (1 Read [4], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| moves_10(a.question())),
    case!("moves_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, [])] |a| moves_11(a.question(), a.n(), a.index())),
    case!("moves_12" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [2], false, None, []) (0 Read [5], false, None, []) (0 Read [1], false, None, []) (0 Read [5], false, None, []) (0 Read [], false, None, []) (0 Read [8], false, None, []) (0 Read [11], true, None, []) (0 Read [2], false, None, [])] |a| moves_12(a.question(), a.name(), a.deep(), a.index(), a.client())),
    case!("moves_13" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [0, 2], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, []) (0 Read [3], false, None, []) (0 Read [7], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| moves_13(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("moves_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, [])] |a| moves_14(a.question(), a.n(), a.index(), a.client())),
    case!("moves_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], false, None, []) (0 Read [3], true, None, [])] |a| moves_15(a.question(), a.n())),
    case!("moves_16" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [5], false, None, []) (1 Read [], false, None, [])] |a| moves_16(a.question(), a.n(), a.index())),
    case!("moves_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, []) (0 Read [6], false, None, []) (0 Read [], false, None, [])] |a| moves_17(a.question(), a.client())),
    case!("moves_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (0 Read [3], true, None, []) (0 Read [4], false, None, []) (0 Read [4, 5], false, None, []) (0 Read [], false, None, []) (0 Read [7], true, None, []) (0 Read [8], true, None, [])] |a| moves_18(a.question(), a.n(), a.deep(), a.index())),
    case!("moves_19" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [2], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [7], true, None, []) (0 Read [], false, None, []) (0 Read [9], true, None, [])] |a| moves_19(a.question(), a.n())),
    case!("moves_20" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, [])] |a| moves_20(a.question(), a.name(), a.index(), a.client())),
    case!("moves_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], true, None, [])] |a| moves_21(a.question(), a.index())),
];
