//! Two types of errors, and results that are kept.

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
pub async fn errors_0(question: &str, name: String, index: &Index, client: &Client) -> Result<String, Error> {
    let outcome = rate(0, &format!("Rewrite: {name}"), 75).await;
    let attempt = finish(1, name.clone()).await;
    client.complete(2, question).await?;
    let example: String = ask(3, question).await?;
    let kept = client.complete(4, &name).await;
    let summary = draft(5, name).await?;
    let closing = title(6, &summary).await;
    Ok(ask(7, &example).await?)
}

#[twin]
pub async fn errors_1(question: &str, name: String, index: &Index) -> Result<String, Error> {
    let (quote, width) = rate(0, &format!("List: {name} {question}"), 51).await?;
    let verdict = draft(1, name.clone()).await?;
    let topic = finish(2, format!("Compare: {name}")).await?;
    let caption = search(3, index, &format!("Merge: {topic}")).await?;
    let votes = count(4, width).await;
    let size = score(5, votes).await;
    let outline = shorten(6, format!("Explain: {size}")).await;
    let (reply, depth) = rate(7, question, 66).await?;
    let (hint, level) = rate(8, &name, depth).await?;
    let rank = score(9, &name).await;
    let points = score(10, &name).await;
    let attempt = merge(11, format!("Check: {name} {points}"), &format!("Improve: {name} {width}")).await;
    let grade = score(12, &hint).await;
    let kept = ask(13, &hint).await;
    let share = count(14, depth).await;
    let opening = search(15, index, &name).await?;
    Ok(format!("{size} {reply}"))
}

#[twin]
pub async fn errors_2(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<u64, Error> {
    let rank = score(0, 57).await;
    let grade = client.embed(1, format!("Compare: {question}")).await;
    let plan = client.complete(2, question).await?;
    let draft_text = finish(3, format!("Merge: {n}")).await?;
    let price = score(4, format!("Improve: {n} {question}")).await;
    let facts = search(5, index, question).await?;
    let style = title(6, &format!("Style: {facts} {facts}")).await;
    Ok(price + format!("").len() as u64)
}

#[twin]
pub async fn errors_3(question: &str, deep: bool, index: &Index) -> Result<Answer, Error> {
    let topic: String = shorten(0, format!("List: {question}")).await;
    let size = score(1, &topic).await;
    let (summary, share) = rate(2, &format!("List: {topic} {topic}"), size).await?;
    let table_text = draft(3, topic).await?;
    let draft_text = ask(4, &format!("Improve: {question} {question}")).await?;
    title(5, &format!("Explain: {question}")).await;
    let hint = finish(6, format!("Rewrite: {question}")).await?;
    let reply = finish(7, hint).await?;
    let style = ask(8, question).await?;
    Ok(Answer { text: reply, score: share })
}

#[twin]
pub async fn errors_4(question: &str, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    let closing = title(0, &format!("Translate: {question} {n}")).await;
    let weight = count(1, n).await;
    let reply: String = draft(2, format!("Explain: {n} {n}")).await?;
    let abstract_text: String = draft(3, question.to_string()).await?;
    let summary = ask(4, &format!("Quote: {n} {weight}")).await?;
    let quote = search(5, index, &format!("Explain: {weight} {closing}")).await?;
    let outcome = rate(6, &format!("Quote: {n} {n}"), n).await;
    let review = draft(7, format!("Merge: {n}")).await?;
    let draft_text = title(8, &review).await;
    let style = shorten(9, format!("Explain: {n}")).await;
    let (caption, depth) = rate(10, question, n).await?;
    Ok(depth + format!("{abstract_text} {summary} {quote} {style} {caption}").len() as u64)
}

#[twin]
pub async fn errors_5(question: &str, n: u64, index: &Index) -> Result<u64, Error> {
    let hint = draft(0, question.to_string()).await?;
    let (verdict, rank) = rate(1, question, 94).await?;
    let review = ask(2, &format!("Draft: {rank}")).await?;
    let reason: String = draft(3, format!("Explain: {review} {question}")).await?;
    let share = score(4, format!("Quote: {n}")).await;
    let style = shorten(5, question.to_string()).await;
    let draft_text = draft(6, format!("Check: {n} {n}")).await?;
    let (facts, level) = rate(7, question, rank).await?;
    let opening: String = search(8, index, &format!("Explain: {question} {question}")).await?;
    let attempt = draft(9, format!("Style: {share} {question}")).await;
    Ok(level + format!("{rank} {review} {draft_text}").len() as u64)
}

#[twin]
pub async fn errors_6(question: &str, index: &Index) -> Result<Answer, Error> {
    let context = finish(0, format!("Quote: {question}")).await?;
    let style = shorten(1, format!("Rewrite: {context} {question}")).await;
    let plan = search(2, index, question).await?;
    let weight = count(3, 82).await;
    let share = score(4, 40).await;
    let price = count(5, 25).await;
    let review = merge(6, plan, &style).await?;
    let (reason, level) = rate(7, &format!("List: {review}"), price).await?;
    let width = count(8, 62).await;
    let age = count(9, width).await;
    let example = title(10, &format!("Draft: {question} {question}")).await;
    ask(11, &format!("Translate: {question}")).await?;
    let summary = merge(12, question.to_owned(), &format!("List: {question}")).await?;
    Ok(Answer { text: format!("{context} {weight} {price} {example}"), score: age })
}

#[twin]
pub async fn errors_7(question: &str, name: String, index: &Index) -> Result<Answer, Error> {
    let facts = finish(0, format!("Draft: {name}")).await?;
    let level = score(1, format!("Draft: {name} {facts}")).await;
    let verdict = finish(2, format!("Rewrite: {facts} {name}")).await?;
    let (reason, rank) = rate(3, &format!("Compare: {verdict}"), 56).await?;
    let age = score(4, format!("Style: {question}")).await;
    let (plan, price) = rate(5, &name, age).await?;
    let kept = finish(6, verdict).await;
    let quote = title(7, &name).await;
    let attempt = rate(8, &format!("Improve: {age} {quote}"), age).await;
    let opening = finish(9, name).await?;
    Ok(Answer { text: format!("{facts} {level} {reason} {rank} {age} {plan} {price} {kept:?} {quote} {attempt:?} {opening}"), score: price })
}

#[twin]
pub async fn errors_8(question: &str, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let share = score(0, 65).await;
    let closing = title(1, &format!("Translate: {n} {share}")).await;
    let review = draft(2, closing).await?;
    let example = search(3, index, question).await?;
    let facts = ask(4, question).await?;
    let table_text = merge(5, format!("Rewrite: {n} {facts}"), &format!("Check: {facts} {n}")).await?;
    let points: u64 = score(6, format!("Draft: {question} {table_text}")).await;
    let (summary, rank) = rate(7, &format!("List: {n} {n}"), n).await?;
    finish(8, summary).await
}

#[twin]
pub async fn errors_9(question: &str, name: String, deep: bool, index: &Index) -> Result<String, Error> {
    let topic: String = ask(0, question).await?;
    let closing = ask(1, question).await?;
    let reason = shorten(2, name).await;
    let caption = finish(3, format!("List: {topic}")).await?;
    let attempt = draft(4, format!("Quote: {question} {question}")).await;
    let plan = title(5, &caption).await;
    let draft_text = title(6, &caption).await;
    let reply = title(7, &draft_text).await;
    let width = score(8, &reply).await;
    let tried = finish(9, question.to_string()).await;
    let outcome = ask(10, &format!("Compare: {question} {question}")).await;
    finish(11, format!("Style: {outcome:?}")).await
}

#[twin]
pub async fn errors_10(question: &str, name: String, deep: bool, index: &Index, client: &Client) -> Result<u64, Error> {
    let example = merge(0, name, question).await?;
    let _ = search(1, index, &example).await?;
    let attempt = client.complete(2, question).await;
    let table_text = shorten(3, format!("Rewrite: {question}")).await;
    let quote = title(4, &table_text).await;
    let facts = title(5, &table_text).await;
    let votes = client.embed(6, facts).await;
    let kept = finish(7, quote).await;
    let (reply, grade) = rate(8, &table_text, votes).await?;
    Ok(grade + format!("{example} {votes} {reply}").len() as u64)
}

#[twin]
pub async fn errors_11(question: &str, deep: bool, client: &Client) -> Result<String, Error> {
    let points = client.embed(0, question.to_owned()).await;
    let depth = count(1, 64).await;
    let context = ask(2, question).await?;
    let opening = shorten(3, format!("Rewrite: {depth}")).await;
    let share = count(4, depth).await;
    let price = score(5, format!("Quote: {question}")).await;
    let age = client.embed(6, format!("Draft: {question} {question}")).await;
    let facts = ask(7, &opening).await?;
    let hint = title(8, &facts).await;
    let table_text = draft(9, format!("Improve: {question} {hint}")).await?;
    let size = score(10, &table_text).await;
    finish(11, opening).await
}

#[twin]
pub async fn errors_12(question: &str, name: String, n: u64, deep: bool, client: &Client) -> Result<String, Error> {
    let table_text = draft(0, name.clone()).await?;
    let opening = draft(1, name).await?;
    let votes = count(2, n).await;
    let abstract_text = draft(3, format!("Compare: {votes}")).await?;
    finish(4, format!("Quote: {n} {n}")).await
}

#[twin]
pub async fn errors_13(question: &str, index: &Index) -> Result<String, Error> {
    let reply = merge(0, question.to_string(), question).await?;
    let reason = shorten(1, question.to_owned()).await;
    let outcome = merge(2, reason, &reply).await;
    let age = score(3, 78).await;
    let summary = finish(4, reply).await?;
    let abstract_text = merge(5, format!("Draft: {summary}"), &format!("Quote: {question}")).await?;
    ask(6, &abstract_text).await?;
    let review = title(7, &abstract_text).await;
    let plan = ask(8, question).await?;
    let style = ask(9, &format!("Style: {review} {question}")).await?;
    let hint: String = search(10, index, question).await?;
    let rank = count(11, age).await;
    let draft_text = ask(12, "compare").await?;
    let verdict = shorten(13, format!("Explain: {question} {question}")).await;
    let table_text = title(14, &verdict).await;
    let _ = ask(15, &format!("Compare: {question} {table_text}")).await?;
    Ok(format!("{outcome:?} {age} {summary} {abstract_text} {review} {plan} {style} {hint} {rank} {draft_text} {verdict} {table_text}"))
}

#[twin]
pub async fn errors_14(question: &str, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let tried = merge(0, format!("Rewrite: {question} {n}"), question).await;
    let topic = title(1, &format!("Draft: {n}")).await;
    let table_text = shorten(2, format!("Improve: {topic} {n}")).await;
    let style = draft(3, format!("Compare: {n}")).await?;
    let reply = merge(4, format!("Quote: {tried:?}"), &style).await?;
    let hint = shorten(5, question.to_string()).await;
    let caption = ask(6, question).await?;
    let votes = client.embed(7, question.to_owned()).await;
    let grade = count(8, votes).await;
    let depth = score(9, 19).await;
    let facts = draft(10, format!("Quote: {question} {n}")).await?;
    let weight = client.embed(11, facts).await;
    Ok(draft(12, format!("Compare: {weight}")).await?)
}

#[twin]
pub async fn errors_15(question: &str, deep: bool, client: &Client) -> Result<String, Error> {
    let grade: u64 = count(0, 62).await;
    let review = shorten(1, format!("Draft: {question}")).await;
    let width = client.embed(2, format!("Merge: {question}")).await;
    let attempt = draft(3, question.to_string()).await;
    let caption = shorten(4, format!("Style: {question}")).await;
    let example = ask(5, caption.as_str()).await?;
    Ok(format!("{grade} {width} {caption}"))
}

#[twin]
pub async fn errors_16(question: &str, index: &Index, client: &Client) -> Result<Answer, Error> {
    let reply = title(0, &format!("Rewrite: {question} {question}")).await;
    let depth = count(1, 28).await;
    let caption = draft(2, reply).await?;
    let quote = search(3, index, &caption).await?;
    let age = client.embed(4, format!("Translate: {question} {question}")).await;
    let verdict = shorten(5, format!("Quote: {question} {question}")).await;
    let facts = merge(6, question.to_owned(), &format!("Check: {question}")).await?;
    let plan = finish(7, format!("Translate: {facts}")).await?;
    let closing = draft(8, format!("Improve: {question}")).await?;
    let share = score(9, &quote).await;
    Ok(Answer { text: format!("{depth} {caption} {quote} {age} {verdict} {facts} {plan} {closing} {share}"), score: share })
}

#[twin]
pub async fn errors_17(question: &str, n: u64, client: &Client) -> Result<String, Error> {
    let reply: String = title(0, &format!("Explain: {n} {n}")).await;
    let points = score(1, &reply).await;
    let style = title(2, &format!("Compare: {points} {n}")).await;
    let draft_text: String = title(3, &style).await;
    let outcome = finish(4, format!("Improve: {question} {question}")).await;
    let kept = ask(5, &format!("List: {n}")).await;
    let opening = client.complete(6, question).await?;
    let (topic, share) = rate(7, &opening, n).await?;
    finish(8, question.to_owned()).await
}

#[twin]
pub async fn errors_18(question: &str) -> Result<u64, Error> {
    let (facts, weight) = rate(0, question, 77).await?;
    let (reply, share): (String, u64) = rate(1, question, 49).await?;
    let caption = shorten(2, format!("Rewrite: {question}")).await;
    let width = score(3, format!("Translate: {question}")).await;
    let price: u64 = score(4, &caption).await;
    let style = ask(5, question).await?;
    let context = draft(6, reply).await?;
    let points = count(7, 15).await;
    let (summary, depth) = rate(8, &format!("Translate: {question}"), price).await?;
    let outline = shorten(9, question.to_string()).await;
    let votes = score(10, &summary).await;
    Ok(votes + format!("{width} {summary}").len() as u64)
}

#[twin]
pub async fn errors_19(question: &str, n: u64, deep: bool, client: &Client) -> Result<String, Error> {
    let width: u64 = score(0, format!("Style: {n} {n}")).await;
    let summary = title(1, &format!("Check: {n}")).await;
    let opening = title(2, &format!("List: {summary}")).await;
    let quote = ask(3, &format!("Compare: {question} {opening}")).await?;
    let review = title(4, &summary).await;
    let reason = client.complete(5, &format!("List: {review} {n}")).await?;
    let context = ask(6, question).await?;
    let depth = score(7, &summary).await;
    let level = count(8, 35).await;
    let style = shorten(9, question.to_string()).await;
    let abstract_text = ask(10, question).await?;
    Ok(format!("{width} {opening} {reason} {level} {style}"))
}

#[twin]
pub async fn errors_20(question: &str, deep: bool, index: &Index) -> Result<u64, Error> {
    let facts = merge(0, format!("Draft: {question} {question}"), &format!("Draft: {question} {question}")).await?;
    let context = search(1, index, &facts).await?;
    let review = draft(2, context.clone()).await?;
    let table_text = ask(3, question).await?;
    let (quote, rank) = rate(4, &table_text, 95).await?;
    let abstract_text = title(5, &review).await;
    let reply = search(6, index, &format!("Compare: {question} {question}")).await?;
    let share = score(7, &context).await;
    let opening = finish(8, reply).await?;
    let hint = ask(9, question).await?;
    let summary = ask(10, &hint).await?;
    let weight = count(11, share).await;
    let (outline, age) = rate(12, &hint, 29).await?;
    let reason = title(13, &opening).await;
    Ok(age + format!("{quote} {summary} {weight}").len() as u64)
}

#[twin]
pub async fn errors_21(question: &str, name: String, index: &Index) -> Result<String, Error> {
    let quote = finish(0, name.clone()).await?;
    let attempt = merge(1, format!("Merge: {name} {name}"), &format!("Merge: {name} {name}")).await;
    let width = score(2, 14).await;
    let draft_text: String = search(3, index, question).await?;
    let summary = finish(4, format!("List: {name} {name}")).await?;
    let outcome = draft(5, format!("Style: {draft_text}")).await;
    let abstract_text = title(6, &summary).await;
    let kept = finish(7, format!("List: {name} {name}")).await;
    let tried = merge(8, format!("Merge: {name} {name}"), &name).await;
    let facts = shorten(9, quote).await;
    let attempt_1 = draft(10, format!("Draft: {facts}")).await;
    let caption: String = title(11, &format!("Explain: {name} {question}")).await;
    Ok(format!("{name} {attempt:?} {width} {draft_text} {summary} {outcome:?} {abstract_text} {kept:?} {tried:?} {facts} {attempt_1:?} {caption}"))
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(errors_0(a.question(), a.name(), a.index(), a.client()));
    send_over(errors_1(a.question(), a.name(), a.index()));
    send_over(errors_2(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(errors_3(a.question(), a.deep(), a.index()));
    send_over(errors_4(a.question(), a.n(), a.deep(), a.index()));
    send_over(errors_5(a.question(), a.n(), a.index()));
    send_over(errors_6(a.question(), a.index()));
    send_over(errors_7(a.question(), a.name(), a.index()));
    send_over(errors_8(a.question(), a.n(), a.deep(), a.index()));
    send_over(errors_9(a.question(), a.name(), a.deep(), a.index()));
    send_over(errors_10(a.question(), a.name(), a.deep(), a.index(), a.client()));
    send_over(errors_11(a.question(), a.deep(), a.client()));
    send_over(errors_12(a.question(), a.name(), a.n(), a.deep(), a.client()));
    send_over(errors_13(a.question(), a.index()));
    send_over(errors_14(a.question(), a.n(), a.index(), a.client()));
    send_over(errors_15(a.question(), a.deep(), a.client()));
    send_over(errors_16(a.question(), a.index(), a.client()));
    send_over(errors_17(a.question(), a.n(), a.client()));
    send_over(errors_18(a.question()));
    send_over(errors_19(a.question(), a.n(), a.deep(), a.client()));
    send_over(errors_20(a.question(), a.deep(), a.index()));
    send_over(errors_21(a.question(), a.name(), a.index()));
}

pub const CASES: &[Case] = &[
    case!("errors_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [5], false, None, []) (1 Read [], false, None, [])] |a| errors_0(a.question(), a.name(), a.index(), a.client())),
    case!("errors_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [0], false, None, []) (0 Read [4], true, None, []) (0 Read [5], true, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 10], false, None, []) (0 Read [8], false, None, []) (0 Read [8], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, [])] |a| errors_1(a.question(), a.name(), a.index())),
    case!("errors_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5], true, None, [])] |a| errors_2(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("errors_3" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], true, None, []) (0 Read [], false, None, [])] |a| errors_3(a.question(), a.deep(), a.index())),
    case!("errors_4" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| errors_4(a.question(), a.n(), a.deep(), a.index())),
    case!("errors_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, [])] |a| errors_5(a.question(), a.n(), a.index())),
    case!("errors_6" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1, 2], false, None, []) (0 Read [5, 6], false, None, []) (0 Read [], false, None, []) (0 Read [8], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| errors_6(a.question(), a.index())),
    case!("errors_7" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [4, 7], false, None, []) (0 Read [0, 5, 7], false, None, [])] |a| errors_7(a.question(), a.name(), a.index())),
    case!("errors_8" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [5], true, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, [])] |a| errors_8(a.question(), a.n(), a.deep(), a.index())),
    case!("errors_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [3], false, None, []) (0 Read [6], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [10], false, None, [])] |a| errors_9(a.question(), a.name(), a.deep(), a.index())),
    case!("errors_10" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [3], false, None, []) (0 Read [5], true, None, []) (0 Read [4], false, None, []) (0 Read [3, 6], false, None, [])] |a| errors_10(a.question(), a.name(), a.deep(), a.index(), a.client())),
    case!("errors_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [7], false, None, []) (0 Read [8], true, None, []) (0 Read [9], false, None, []) (0 Read [3, 7], false, None, [])] |a| errors_11(a.question(), a.deep(), a.client())),
    case!("errors_12" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, [])] |a| errors_12(a.question(), a.name(), a.n(), a.deep(), a.client())),
    case!("errors_13" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (0 Read [0, 2], false, None, []) (0 Read [4], true, None, []) (0 Read [5], false, None, []) (0 Read [5], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [13], false, None, []) (0 Read [14], false, None, [])] |a| errors_13(a.question(), a.index())),
    case!("errors_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [0, 3], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [7], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [10], true, None, []) (1 Read [], false, None, [])] |a| errors_14(a.question(), a.n(), a.index(), a.client())),
    case!("errors_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, [])] |a| errors_15(a.question(), a.deep(), a.client())),
    case!("errors_16" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], true, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, [])] |a| errors_16(a.question(), a.index(), a.client())),
    case!("errors_17" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, []) (0 Read [], false, None, [])] |a| errors_17(a.question(), a.n(), a.client())),
    case!("errors_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [8], false, None, [])] |a| errors_18(a.question())),
    case!("errors_19" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [2], true, None, []) (0 Read [1], false, None, []) (0 Read [4], true, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| errors_19(a.question(), a.n(), a.deep(), a.client())),
    case!("errors_20" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [6], false, None, []) (0 Read [], false, None, []) (0 Read [9], false, None, []) (0 Read [7], false, None, []) (0 Read [9], false, None, []) (0 Read [8], false, None, [])] |a| errors_20(a.question(), a.deep(), a.index())),
    case!("errors_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [9], true, None, []) (0 Read [], false, None, [])] |a| errors_21(a.question(), a.name(), a.index())),
];
