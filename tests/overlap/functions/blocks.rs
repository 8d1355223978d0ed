//! Async blocks, closures, recursion, cells.

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
pub async fn blocks_0(question: &str, n: u64, deep: bool, index: &Index) -> Result<Answer, Error> {
    let (reason, level) = rate(0, "quote", n).await?;
    let review = finish(1, format!("Merge: {reason} {n}")).await?;
    let style = search(2, index, &format!("Translate: {n}")).await?;
    let abstract_text = title(3, &style).await;
    let width = count(4, n).await;
    let price = score(5, n).await;
    let depth = count(6, n).await;
    let plan = shorten(7, question.to_string()).await;
    let reply = title(8, &abstract_text).await;
    let rank = score(9, &reply).await;
    let example = title(10, &format!("List: {width} {n}")).await;
    let spent = Cell::new(11_u64);
    let summary = search(11, index, &format!("Style: {depth}")).await?;
    let outline = search(12, index, &format!("Translate: {example} {example}")).await?;
    let context = shorten(13, format!("Explain: {example} {style}")).await;
    spent.set(spent.get() + 1);
    let verdict = shorten(14, context.clone()).await;
    let points = score(15, format!("Style: {verdict}")).await;
    let caption = finish(16, verdict.clone()).await?;
    note(spent.get());
    Ok(Answer { text: context, score: points })
}

#[twin]
pub async fn blocks_1(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let spent = Cell::new(0_u64);
    let quote: String = ask(0, &format!("Explain: {n} {question}")).await?;
    let (opening, share) = rate(1, &name, 19).await?;
    let (facts, weight) = rate(2, &opening, n).await?;
    spent.set(spent.get() + 1);
    let table_text = title(3, &format!("Style: {weight} {share}")).await;
    let caption = search(4, index, &facts).await?;
    note(spent.get());
    let summary = finish(5, format!("Draft: {weight}")).await?;
    let age = score(6, n).await;
    let spent = Cell::new(10_u64);
    let reply = search(7, index, &shout(&summary)).await?;
    let (reason, width) = rate(8, &reply, n).await?;
    let plan = merge(9, format!("Explain: {age} {age}"), &reason).await?;
    let grade = client.embed(10, format!("Explain: {age}")).await;
    spent.set(spent.get() + 1);
    let topic = finish(11, plan).await?;
    let verdict = merge(12, format!("Style: {topic} {grade}"), &format!("Draft: {topic} {grade}")).await?;
    note(spent.get());
    finish(13, format!("Merge: {verdict} {verdict}")).await
}

#[twin]
pub async fn blocks_2(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let example = finish(0, format!("Merge: {n} {n}")).await?;
    let review = finish(1, format!("Translate: {n}")).await?;
    let votes = score(2, &review).await;
    let depth = score(3, format!("Rewrite: {votes} {question}")).await;
    let (topic, level) = rate(4, question, n).await?;
    let hint = finish(5, question.to_owned()).await?;
    let share = score(6, format!("Quote: {n}")).await;
    let quote = title(7, &hint).await;
    let grade = client.embed(8, format!("Quote: {n}")).await;
    let facts = draft(9, format!("Rewrite: {n} {grade}")).await?;
    let reply: String = finish(10, question.to_string()).await?;
    let reason = title(11, &topic).await;
    let verdict = ask(12, &format!("Check: {n}")).await?;
    let table_text = search(13, index, verdict.as_str()).await?;
    let style = draft(14, quote).await?;
    let (plan, weight) = (merge(15, format!("Quote: {table_text}"), &verdict).await?, client.embed(16, example.clone()).await);
    finish(17, question.to_string()).await
}

#[twin]
pub async fn blocks_3(question: &str, n: u64, index: &Index, client: &Client) -> Result<u64, Error> {
    let (verdict, level) = rate(0, question, n).await?;
    let rank = count(1, level).await;
    let style = title(2, &verdict).await;
    let votes = score(3, format!("Rewrite: {n}")).await;
    let hint = draft(4, question.to_owned()).await?;
    let outline = finish(5, format!("Check: {n} {n}")).await?;
    let reason = search(6, index, &verdict).await?;
    let topic = finish(7, question.to_owned()).await?;
    Ok(votes + format!("{n} {verdict} {level} {rank} {votes} {outline}").len() as u64)
}

#[twin]
pub async fn blocks_4(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    let example = draft(0, name).await?;
    let (facts, votes): (String, u64) = rate(1, &example, n).await?;
    let points = count(2, n).await;
    let size: u64 = count(3, 28).await;
    let review = search(4, index, &format!("Improve: {question} {n}")).await?;
    let hint = finish(5, question.to_string()).await?;
    let plan = search(6, index, question).await?;
    let reply = finish(7, plan).await?;
    let context = draft(8, question.to_string()).await?;
    let table_text = draft(9, format!("Merge: {question} {question}")).await?;
    let topic = shorten(10, hint).await;
    let seen = Cell::new(11_u64);
    let caption = ask(11, &format!("Explain: {review}")).await?;
    let outline = merge(12, caption, &format!("Check: {topic}")).await?;
    seen.set(seen.get() + 1);
    let draft_text = ask(13, &format!("Draft: {outline} {outline}")).await?;
    let reason = merge(14, format!("Draft: {outline} {draft_text}"), &draft_text).await?;
    let verdict = shorten(15, format!("Quote: {reply} {facts}")).await;
    note(seen.get());
    Ok(format!("{n} {example} {facts} {votes} {points} {size} {review} {reply} {context} {table_text} {topic} {outline} {draft_text} {reason} {verdict}"))
}

#[twin]
pub async fn blocks_5(question: &str, n: u64, deep: bool, client: &Client) -> Result<Answer, Error> {
    if n > 0 {
        let inner = Box::pin(blocks_5(question, n - 1, deep, client)).await?;
        note(format!("{inner:?}"));
    }
    let draft_text: String = client.complete(0, &format!("Rewrite: {n} {question}")).await?;
    let outline = finish(1, format!("Merge: {n}")).await?;
    let caption = shorten(2, format!("Translate: {outline} {question}")).await;
    let example = finish(3, outline.clone()).await?;
    let (closing, depth): (String, u64) = rate(4, &example, n).await?;
    let level: u64 = score(5, &closing).await;
    let plan = title(6, &format!("Merge: {level} {n}")).await;
    Ok(Answer { text: format!("{n} {outline} {level}"), score: level })
}

#[twin]
pub async fn blocks_6(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let topic = draft(0, format!("Draft: {name}")).await?;
    let reason = merge(1, format!("Explain: {question} {name}"), &format!("Rewrite: {name}")).await?;
    let example = ask(2, &format!("Rewrite: {reason} {name}")).await?;
    let opening = merge(3, name.clone(), question).await?;
    let quoted = |text: &str| format!("<{text}>");
    let style = quoted(&format!("Merge: {opening}"));
    let plan = title(4, &quoted(&topic)).await;
    let verdict = title(5, &plan).await;
    let caption: String = shorten(6, style).await;
    let abstract_text = finish(7, format!("Merge: {example}")).await?;
    Ok(format!("{name} {n}"))
}

#[twin]
pub async fn blocks_7(question: &str, n: u64, deep: bool) -> Result<Answer, Error> {
    let later = async { shorten(0, format!("Merge: {n} {n}")).await };
    let outline = later.await;
    let pending = async { shorten(1, format!("Quote: {outline}")).await };
    let example = pending.await;
    let votes = score(2, format!("List: {example}")).await;
    let caption = merge(3, example.clone(), &format!("Explain: {votes}")).await?;
    let opening: String = title(4, &outline).await;
    let reason = draft(5, example).await?;
    let draft_text = title(6, &format!("Translate: {outline}")).await;
    Ok(Answer { text: format!("{n} {outline} {votes} {caption} {opening} {reason} {draft_text}"), score: votes })
}

#[twin]
pub async fn blocks_8(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let reason = merge(0, question.to_string(), question).await?;
    let opening = draft(1, question.to_owned()).await?;
    let hint = shorten(2, reason).await;
    let (example, price) = rate(3, &format!("Translate: {n}"), n).await?;
    let _ = count(4, 0).await;
    let verdict = draft(5, format!("Rewrite: {n} {example}")).await?;
    let pending = async { shorten(6, format!("Style: {verdict}")).await };
    let table_text = pending.await;
    let draft_text = format!("{} {}", merge(7, table_text.clone(), &format!("Explain: {hint}")).await?, count(8, price).await);
    let style = draft(9, question.to_string()).await?;
    let plan = search(10, index, &format!("Style: {draft_text} {draft_text}")).await?;
    finish(11, format!("Improve: {style}")).await
}

#[twin]
pub async fn blocks_9(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<Answer, Error> {
    let example = search(0, index, question).await?;
    let grade = score(1, format!("List: {n} {n}")).await;
    let hint = title(2, &format!("Check: {question}")).await;
    let points = count(3, n).await;
    let width = client.embed(4, question.to_owned()).await;
    let reason = finish(5, hint.clone()).await?.to_uppercase();
    let style = title(6, &reason).await;
    let context = shorten(7, format!("Quote: {reason} {reason}")).await;
    let summary: String = ask(8, &reason).await?;
    let review = finish(9, format!("Quote: {grade} {reason}")).await?;
    let (topic, age) = rate(10, &reason, 34).await?;
    let size = count(11, width).await;
    Ok(Answer { text: format!("{hint} {points} {width} {reason} {review} {topic} {age}"), score: size })
}

#[twin]
pub async fn blocks_10(question: &str, n: u64, client: &Client) -> Result<u64, Error> {
    let spent = Cell::new(0_u64);
    let weight = count(0, n).await;
    let opening = finish(1, format!("List: {weight} {question}")).await?;
    spent.set(spent.get() + 1);
    let (quote, depth) = rate(2, &format!("Compare: {opening} {weight}"), 57).await?;
    let closing = ask(3, &format!("Translate: {opening} {depth}")).await?;
    note(spent.get());
    let outline: String = client.complete(4, "quote").await?;
    let review = draft(5, closing.clone()).await?;
    let style = draft(6, question.to_owned()).await?;
    let price = count(7, depth).await;
    let hint = format!("{} {}", shorten(8, style.clone()).await, score(9, format!("Explain: {review} {weight}")).await);
    Ok(price + format!("{n} {weight} {opening} {quote} {depth} {closing} {outline} {review} {style} {price} {hint}").len() as u64)
}

#[twin]
pub async fn blocks_11(question: &str, name: String, n: u64, index: &Index) -> Result<u64, Error> {
    let example = search(0, index, &format!("Translate: {question} {name}")).await?;
    let abstract_text = finish(1, name.clone()).await?;
    if n > 0 {
        let inner = Box::pin(blocks_11(question, String::from("inner"), n - 1, index)).await?;
        note(format!("{inner:?}"));
    }
    let topic = draft(2, format!("Draft: {name} {question}")).await?;
    let verdict: String = ask(3, question).await?;
    let (table_text, weight) = rate(4, &format!("Quote: {verdict} {abstract_text}"), n).await?;
    let outline = ask(5, &format!("Rewrite: {abstract_text}")).await?;
    let later = async { shorten(6, example).await };
    let reason = later.await;
    Ok(weight + format!("{n} {verdict} {reason}").len() as u64)
}

#[twin]
pub async fn blocks_12(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<Answer, Error> {
    let outline = ask(0, &name).await?.to_uppercase();
    let price = score(1, format!("Check: {name} {outline}")).await;
    let closing: String = merge(2, name, &outline).await?;
    let rank = score(3, format!("Draft: {question} {outline}")).await;
    client.embed(4, outline).await;
    client.complete(5, &format!("Quote: {n}")).await?;
    let verdict: String = finish(6, question.to_string()).await?;
    let wrap = |text: &str| format!("<{text}>");
    let opening = wrap(&format!("Quote: {closing} {verdict}"));
    let example = title(7, &wrap(&opening)).await;
    Ok(Answer { text: format!("{n} {closing} {opening}"), score: rank })
}

#[twin]
pub async fn blocks_13(question: &str, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let caption = finish(0, format!("List: {n}")).await?.to_uppercase();
    let level = count(1, n).await;
    let verdict = ask(2, &caption).await?;
    let facts = draft(3, format!("Improve: {caption} {verdict}")).await?;
    let topic = ask(4, &caption).await?;
    Ok(format!("{n} {topic}"))
}

#[twin]
pub async fn blocks_14(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let seen = Cell::new(0_u64);
    finish(0, format!("Compare: {n} {n}")).await?;
    let verdict = title(1, &format!("Translate: {n} {question}")).await;
    let draft_text = merge(2, format!("Draft: {n} {question}"), question).await?;
    let review = finish(3, format!("Check: {draft_text}")).await?;
    seen.set(seen.get() + 1);
    let (abstract_text, share) = rate(4, &review, n).await?;
    let plan = search(5, index, &review).await?;
    let width = count(6, share).await;
    note(seen.get());
    let summary = shorten(7, format!("Translate: {width}")).await;
    let outline: String = draft(8, summary.clone()).await?;
    let caption = ask(9, &outline).await?;
    let hint = search(10, index, &format!("Merge: {review}")).await?;
    let pending = async { title(11, &format!("Check: {hint} {hint}")).await };
    let example = pending.await;
    let (facts, level) = (draft(12, example).await?, score(13, format!("Draft: {caption} {hint}")).await);
    finish(14, facts.clone()).await
}

#[twin]
pub async fn blocks_15(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let wrap = |text: &str| format!("<{text}>");
    let opening = wrap(&format!("Explain: {n} {n}"));
    let outline = title(0, &wrap(&opening)).await;
    let draft_text = shorten(1, format!("Translate: {opening}")).await;
    let reason = search(2, index, &name).await?;
    let example = title(3, &opening).await;
    let (context, depth) = (search(4, index, &format!("Style: {example}")).await?, count(5, n).await);
    let price = count(6, 72).await;
    let review = shorten(7, example.clone()).await;
    let abstract_text = finish(8, context.clone()).await?;
    let summary = merge(9, context.clone(), "quote").await?;
    let plan = finish(10, format!("Explain: {summary} {abstract_text}")).await?;
    finish(11, review).await
}

#[twin]
pub async fn blocks_16(question: &str, name: String, n: u64, index: &Index) -> Result<u64, Error> {
    let later = async { shorten(0, format!("Merge: {n} {n}")).await };
    let example = later.await;
    let pending = async { title(1, &name).await };
    let topic = pending.await;
    let pending = async { shorten(2, format!("Merge: {name}")).await };
    let reason = pending.await;
    let opening = ask(3, &shout(&name)).await?;
    let summary = draft(4, format!("Quote: {reason}")).await?;
    Ok(n + format!("{name} {n} {example} {topic} {reason} {opening} {summary}").len() as u64)
}

#[twin]
pub async fn blocks_17(question: &str, name: String, n: u64, deep: bool) -> Result<Answer, Error> {
    let pending = async { shorten(0, format!("Rewrite: {name} {name}")).await };
    let opening = pending.await;
    let pending = async { shorten(1, name).await };
    let abstract_text = pending.await;
    let draft_text = format!("{} {}", merge(2, format!("Compare: {abstract_text} {n}"), &format!("List: {n} {abstract_text}")).await?, score(3, format!("List: {abstract_text} {abstract_text}")).await);
    Ok(Answer { text: format!("{draft_text}"), score: n })
}

#[twin]
pub async fn blocks_18(question: &str, n: u64, deep: bool) -> Result<Answer, Error> {
    let hint = draft(0, format!("Check: {n} {n}")).await?.to_uppercase();
    let (review, weight) = (draft(1, hint.clone()).await?, count(2, n).await);
    let quote = ask(3, &shout(question)).await?;
    let level = score(4, format!("List: {review} {review}")).await;
    let table_text = title(5, &format!("List: {review}")).await;
    let _ = merge(6, review.clone(), &hint).await?;
    let example = title(7, &table_text).await;
    let abstract_text = title(8, &review).await;
    let (reason, share) = rate(9, &format!("Style: {weight}"), weight).await?;
    let reply: String = title(10, &review).await;
    let plan = ask(11, &review).await?;
    Ok(Answer { text: hint, score: share })
}

#[twin]
pub async fn blocks_19(question: &str, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let (reason, weight) = rate(0, question, 30).await?;
    let draft_text = finish(1, format!("Draft: {n} {reason}")).await?;
    let table_text = draft(2, format!("Improve: {n} {n}")).await?;
    let (example, price) = rate(3, &format!("Check: {question}"), n).await?;
    let quoted = |text: &str| format!("<{text}>");
    let closing = quoted(&format!("List: {price} {draft_text}"));
    let review = title(4, &quoted(&closing)).await;
    let (plan, width) = (merge(5, format!("Check: {price}"), &review).await?, count(6, price).await);
    Ok(format!("{n} {reason} {weight} {draft_text} {table_text} {example} {price} {closing} {review} {width} {plan}"))
}

#[twin]
pub async fn blocks_20(question: &str, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    let quoted = |text: &str| format!("<{text}>");
    let summary = quoted(&format!("Rewrite: {n}"));
    let table_text = title(0, &quoted(&summary)).await;
    let width = count(1, n).await;
    let draft_text: String = shorten(2, format!("Rewrite: {summary}")).await;
    let facts = finish(3, summary).await?;
    let depth = count(4, n).await;
    let reply = search(5, index, question).await?;
    let hint = client.complete(6, &format!("Draft: {facts} {n}")).await?;
    finish(7, format!("List: {question} {n}")).await
}

#[twin]
pub async fn blocks_21(question: &str, name: String, n: u64, client: &Client) -> Result<u64, Error> {
    let abstract_text = merge(0, format!("Compare: {question}"), &format!("Translate: {n}")).await?;
    let summary = merge(1, format!("Improve: {name} {n}"), &name).await?;
    let size = count(2, n).await;
    let pending = async { shorten(3, summary.clone()).await };
    let review = pending.await;
    let hint = title(4, &format!("Explain: {review}")).await;
    let age = client.embed(5, format!("List: {review}")).await;
    let quote = draft(6, format!("Merge: {n} {hint}")).await?;
    let price = score(7, n).await;
    let outline = client.complete(8, review.as_str()).await?;
    let share = client.embed(9, format!("Merge: {review}")).await;
    let quoted = |text: &str| format!("<{text}>");
    let facts = quoted(&format!("Compare: {share} {quote}"));
    let plan = title(10, &quoted(&name)).await;
    Ok(share + format!("{name} {n} {abstract_text} {summary} {size} {review} {hint} {age} {quote} {price} {outline} {share} {facts} {plan}").len() as u64)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(blocks_0(a.question(), a.n(), a.deep(), a.index()));
    send_over(blocks_1(a.question(), a.name(), a.n(), a.index(), a.client()));
    send_over(blocks_2(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(blocks_3(a.question(), a.n(), a.index(), a.client()));
    send_over(blocks_4(a.question(), a.name(), a.n(), a.index()));
    send_over(blocks_5(a.question(), a.n(), a.deep(), a.client()));
    send_over(blocks_6(a.question(), a.name(), a.n(), a.index(), a.client()));
    send_over(blocks_7(a.question(), a.n(), a.deep()));
    send_over(blocks_8(a.question(), a.n(), a.index()));
    send_over(blocks_9(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(blocks_10(a.question(), a.n(), a.client()));
    send_over(blocks_11(a.question(), a.name(), a.n(), a.index()));
    send_over(blocks_12(a.question(), a.name(), a.n(), a.index(), a.client()));
    send_over(blocks_13(a.question(), a.n(), a.deep(), a.index()));
    send_over(blocks_14(a.question(), a.n(), a.index()));
    send_over(blocks_15(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(blocks_16(a.question(), a.name(), a.n(), a.index()));
    send_over(blocks_17(a.question(), a.name(), a.n(), a.deep()));
    send_over(blocks_18(a.question(), a.n(), a.deep()));
    send_over(blocks_19(a.question(), a.n(), a.index(), a.client()));
    send_over(blocks_20(a.question(), a.n(), a.index(), a.client()));
    send_over(blocks_21(a.question(), a.name(), a.n(), a.client()));
}

pub const CASES: &[Case] = &[
    case!("blocks_0" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [8], false, None, []) (0 Read [4], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [14], false, None, []) (2 Read [14], false, None, [])] |a| blocks_0(a.question(), a.n(), a.deep(), a.index())),
    case!("blocks_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [7], false, None, []) (3 Read [8], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [11], false, None, []) (5 Read [], false, None, [])] |a| blocks_1(a.question(), a.name(), a.n(), a.index(), a.client())),
    case!("blocks_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, []) (0 Read [], false, None, []) (0 Read [8], true, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [12], false, None, []) (0 Read [7], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, [])] |a| blocks_2(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("blocks_3" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| blocks_3(a.question(), a.n(), a.index(), a.client())),
    case!("blocks_4" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, []) (1 Read [], false, None, []) (1 Read [11], true, None, []) (2 Read [], false, None, []) (2 Read [13], false, None, []) (2 Read [], false, None, [])] |a| blocks_4(a.question(), a.name(), a.n(), a.index())),
    case!("blocks_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [3], true, None, []) (0 Read [4], true, None, []) (0 Read [5], true, None, [])] |a| blocks_5(a.question(), a.n(), a.deep(), a.client())),
    case!("blocks_6" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| blocks_6(a.question(), a.name(), a.n(), a.index(), a.client())),
    case!("blocks_7" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [2], true, None, []) (2 Read [], false, None, []) (2 Read [2], false, None, []) (2 Read [], false, None, [])] |a| blocks_7(a.question(), a.n(), a.deep())),
    case!("blocks_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [9], false, None, [])] |a| blocks_8(a.question(), a.n(), a.index())),
    case!("blocks_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| blocks_9(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("blocks_10" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, [])] |a| blocks_10(a.question(), a.n(), a.client())),
    case!("blocks_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, [])] |a| blocks_11(a.question(), a.name(), a.n(), a.index())),
    case!("blocks_12" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, [])] |a| blocks_12(a.question(), a.name(), a.n(), a.index(), a.client())),
    case!("blocks_13" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [], false, None, [])] |a| blocks_13(a.question(), a.n(), a.deep(), a.index())),
    case!("blocks_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (2 Read [], false, None, []) (2 Read [7], true, None, []) (2 Read [8], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (5 Read [], false, None, []) (6 Read [], false, None, [])] |a| blocks_14(a.question(), a.n(), a.index())),
    case!("blocks_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [8, 9], false, None, []) (3 Read [7], false, None, [])] |a| blocks_15(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("blocks_16" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, [])] |a| blocks_16(a.question(), a.name(), a.n(), a.index())),
    case!("blocks_17" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, [])] |a| blocks_17(a.question(), a.name(), a.n(), a.deep())),
    case!("blocks_18" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [5], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, [])] |a| blocks_18(a.question(), a.n(), a.deep())),
    case!("blocks_19" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, [])] |a| blocks_19(a.question(), a.n(), a.index(), a.client())),
    case!("blocks_20" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, [])] |a| blocks_20(a.question(), a.n(), a.index(), a.client())),
    case!("blocks_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [4], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, [])] |a| blocks_21(a.question(), a.name(), a.n(), a.client())),
];
