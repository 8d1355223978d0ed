//! What stands before the calls: permissions, effects, flags.

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
pub async fn guards_0(question: &str, n: u64, client: &Client) -> Result<String, Error> {
    let price = count(0, n).await;
    let topic = draft(1, question.to_owned()).await?;
    let abstract_text = ask(2, question).await?;
    if n % 3 == 0 {
        return Err(Error::Denied("improve"));
    }
    let mut opening_table = BTreeMap::new();
    opening_table.insert(format!("Rewrite: {topic} {abstract_text}"), 7);
    note(opening_table.len());
    authorize(3, "compare").await?;
    finish(4, format!("Translate: {topic}")).await
}

#[twin]
pub async fn guards_1(question: &str, n: u64, deep: bool) -> Result<Answer, Error> {
    authorize(0, &shout(question)).await?;
    let hint: String = title(1, &format!("Improve: {n} {n}")).await;
    let summary = title(2, &format!("Compare: {hint} {question}")).await;
    let closing = merge(3, question.to_owned(), &format!("Improve: {hint}")).await?;
    let verdict: String = draft(4, question.to_owned()).await?;
    let points = score(5, &hint).await;
    Ok(Answer { text: hint, score: points })
}

#[twin]
pub async fn guards_2(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<u64, Error> {
    if deep && question.is_empty() {
        return Err(Error::Denied("check"));
    }
    note("topic");
    let (reason, price) = rate(0, question, n).await?;
    let points: u64 = count(1, n).await;
    let grade = score(2, format!("Compare: {question} {n}")).await;
    let table_text = client.complete(3, question).await?;
    authorize(4, question).await?;
    Ok(grade + format!("{n} {reason} {price} {points} {grade} {table_text}").len() as u64)
}

#[twin]
pub async fn guards_3(question: &str, n: u64, deep: bool, index: &Index) -> Result<Answer, Error> {
    let grade = score(0, format!("Improve: {n}")).await;
    let plan = draft(1, format!("Compare: {grade} {grade}")).await?;
    let reason = search(2, index, &format!("Check: {plan}")).await?;
    let caption = finish(3, question.to_owned()).await?;
    let table_text = title(4, &format!("Merge: {n} {n}")).await;
    let style = title(5, &table_text).await;
    let (facts, price) = rate(6, &format!("Quote: {question} {n}"), 92).await?;
    let example = finish(7, facts).await?;
    Ok(Answer { text: format!("{n} {grade} {plan} {reason} {caption} {table_text} {style} {price} {example}"), score: price })
}

#[twin]
pub async fn guards_4(question: &str, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    authorize(0, &format!("Rewrite: {n} {n}")).await?;
    note(format!("Translate: {n} {question}"));
    let opening = merge(1, format!("Check: {n}"), "compare").await?;
    let facts = merge(2, format!("Merge: {n}"), &format!("Style: {question} {opening}")).await?;
    let table_text = title(3, &format!("Improve: {question} {n}")).await;
    let review = merge(4, opening, &format!("Style: {n} {question}")).await?;
    let reason = ask(5, question).await?;
    let context = finish(6, format!("Check: {n} {n}")).await?;
    let (caption, share) = rate(7, &format!("Quote: {review}"), n).await?;
    let _ = score(8, format!("Check: {n} {n}")).await;
    let plan = ask(9, &format!("Merge: {question}")).await?;
    Ok(share + format!("{n} {facts} {table_text} {review} {reason} {context} {caption} {share} {plan}").len() as u64)
}

#[twin]
pub async fn guards_5(question: &str, deep: bool) -> Result<String, Error> {
    authorize(0, &format!("Compare: {question}")).await?;
    authorize(1, question).await?;
    let level = score(2, format!("Merge: {question} {question}")).await;
    let width = score(3, format!("Draft: {question}")).await;
    let style = title(4, &format!("List: {question} {question}")).await;
    let depth = score(5, &style).await;
    let votes = count(6, depth).await;
    let closing = title(7, &style).await;
    let facts = finish(8, closing.clone()).await?;
    let (review, size) = rate(9, question, 92).await?;
    let _ = merge(10, review.clone(), &review).await?;
    let reason = shorten(11, format!("Explain: {question}")).await;
    let plan = finish(12, closing).await?;
    Ok(ask(13, &plan).await?)
}

#[twin]
pub async fn guards_6(question: &str, index: &Index) -> Result<String, Error> {
    if question.len() % 2 == 0 && question.is_empty() {
        return Err(Error::Denied("translate"));
    }
    if question.len() % 2 == 0 && question.is_empty() {
        return Err(Error::Denied("style"));
    }
    let (table_text, width) = rate(0, question, 20).await?;
    let closing = search(1, index, &format!("Quote: {table_text} {table_text}")).await?;
    let share = score(2, format!("Merge: {width} {question}")).await;
    Ok(format!("{table_text} {width} {closing} {share}"))
}

#[twin]
pub async fn guards_7(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    note(format!("Check: {n} {n}"));
    let reply: String = search(0, index, question).await?;
    let votes = count(1, n).await;
    let context = finish(2, name).await?;
    authorize(3, "merge").await?;
    Ok(format!("{n} {reply} {votes} {context}"))
}

#[twin]
pub async fn guards_8(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let reason: String = draft(0, question.to_string()).await?;
    let share = score(1, &reason).await;
    let depth = score(2, &reason).await;
    let summary = search(3, index, question).await?;
    let quote = finish(4, format!("Explain: {question}")).await?;
    let context = merge(5, format!("Check: {n}"), question).await?;
    authorize(6, question).await?;
    let mut closing_table = BTreeMap::new();
    closing_table.insert(format!("Compare: {share}"), 8);
    note(closing_table.len());
    let width: u64 = score(7, format!("Merge: {context} {context}")).await;
    let age = count(8, 50).await;
    let weight: u64 = count(9, n).await;
    let outline: String = finish(10, format!("Quote: {weight}")).await?;
    finish(11, summary.clone()).await?;
    let (closing, votes) = rate(12, &context, age).await?;
    let grade = count(13, n).await;
    let hint = search(14, index, &format!("Style: {question} {quote}")).await?;
    let review = title(15, &context).await;
    ask(16, &outline).await?;
    let facts = search(17, index, &format!("Improve: {weight} {n}")).await?;
    Ok(Answer { text: format!("{n} {depth} {closing} {grade} {review}"), score: grade })
}

#[twin]
pub async fn guards_9(question: &str, name: String, deep: bool, index: &Index) -> Result<String, Error> {
    let context = merge(0, name, question).await?;
    let topic = ask(1, &format!("Explain: {context} {question}")).await?;
    authorize(2, &topic).await?;
    let mut reply_table = BTreeMap::new();
    reply_table.insert(format!("Compare: {topic} {topic}"), 4);
    note(reply_table.len());
    if topic.len() % 2 == 0 && question.is_empty() {
        return Err(Error::Denied("draft"));
    }
    authorize(3, &topic).await?;
    finish(4, format!("Style: {context}")).await
}

#[twin]
pub async fn guards_10(question: &str, index: &Index, client: &Client) -> Result<u64, Error> {
    authorize(0, &format!("Check: {question} {question}")).await?;
    let age = score(1, 50).await;
    let quote = shorten(2, format!("List: {question} {question}")).await;
    let _ = client.embed(3, format!("Merge: {question}")).await;
    let grade: u64 = count(4, age).await;
    authorize(5, &format!("Draft: {question} {age}")).await?;
    Ok(grade + format!("{grade}").len() as u64)
}

#[twin]
pub async fn guards_11(question: &str, deep: bool, index: &Index) -> Result<u64, Error> {
    let (draft_text, votes) = rate(0, question, 97).await?;
    let closing = ask(1, question).await?;
    let style: String = title(2, &format!("Check: {closing}")).await;
    let context = ask(3, question).await?;
    let abstract_text = shorten(4, format!("Compare: {question} {question}")).await;
    let mut reason_table = BTreeMap::new();
    reason_table.insert(format!("Translate: {abstract_text}"), 6);
    note(reason_table.len());
    authorize(5, &abstract_text).await?;
    note(format!("Quote: {abstract_text}"));
    if abstract_text.len() % 2 == 0 && question.is_empty() {
        return Err(Error::Denied("translate"));
    }
    Ok(votes + format!("").len() as u64)
}

#[twin]
pub async fn guards_12(question: &str, n: u64, deep: bool, client: &Client) -> Result<String, Error> {
    if n % 3 == 2 && question.is_empty() {
        return Err(Error::Denied("compare"));
    }
    let caption = client.complete(0, question).await?;
    let table_text = shorten(1, format!("Translate: {caption}")).await;
    let size = count(2, n).await;
    finish(3, question.to_owned()).await
}

#[twin]
pub async fn guards_13(question: &str, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    authorize(0, question).await?;
    note(format!("Explain: {n}"));
    let (verdict, weight) = rate(1, &format!("Compare: {n} {n}"), n).await?;
    let (abstract_text, depth) = rate(2, question, n).await?;
    let reason = draft(3, abstract_text.clone()).await?;
    let (style, width) = rate(4, question, weight).await?;
    Ok(format!("{n} {verdict} {weight} {abstract_text} {depth} {reason} {style} {width}"))
}

#[twin]
pub async fn guards_14(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    authorize(0, &format!("Draft: {name} {n}")).await?;
    let quote = search(1, index, &format!("List: {question} {n}")).await?;
    let example = ask(2, &format!("Compare: {n} {name}")).await?;
    let reply = shorten(3, format!("Draft: {n}")).await;
    let hint = draft(4, name.clone()).await?;
    let (draft_text, age): (String, u64) = rate(5, &name, n).await?;
    let (summary, rank) = rate(6, &format!("Translate: {n} {n}"), age).await?;
    let level = count(7, rank).await;
    let table_text = draft(8, format!("Translate: {n} {n}")).await?;
    let mut draft_text_table = BTreeMap::new();
    draft_text_table.insert(format!("Merge: {table_text}"), 10);
    note(draft_text_table.len());
    finish(9, format!("List: {table_text} {reply}")).await
}

#[twin]
pub async fn guards_15(question: &str, name: String, deep: bool, index: &Index) -> Result<String, Error> {
    authorize(0, &format!("Check: {name}")).await?;
    let caption = shorten(1, format!("Explain: {name}")).await;
    let (quote, width) = rate(2, &name, 66).await?;
    authorize(3, &name).await?;
    if quote.len() % 2 == 1 && question.is_empty() {
        return Err(Error::Denied("check"));
    }
    finish(4, quote.clone()).await
}

#[twin]
pub async fn guards_16(question: &str, deep: bool, index: &Index, client: &Client) -> Result<Answer, Error> {
    let reason = shorten(0, format!("List: {question} {question}")).await;
    let table_text = ask(1, question).await?;
    let hint = title(2, &format!("List: {table_text}")).await;
    let share = count(3, 71).await;
    let depth: u64 = score(4, share).await;
    let outline = ask(5, &table_text).await?;
    let price = client.embed(6, format!("Quote: {question}")).await;
    note("plan");
    let mut example_table = BTreeMap::new();
    example_table.insert(format!("List: {price}"), 9);
    note(example_table.len());
    Ok(Answer { text: outline, score: price })
}

#[twin]
pub async fn guards_17(question: &str, index: &Index) -> Result<String, Error> {
    let table_text = shorten(0, format!("Check: {question}")).await;
    let age = count(1, 30).await;
    let facts = ask(2, &format!("Improve: {question} {question}")).await?;
    let points = score(3, age).await;
    let review: String = finish(4, format!("Rewrite: {points} {points}")).await?;
    let caption = draft(5, format!("Improve: {question}")).await?;
    let plan = merge(6, caption, &table_text).await?;
    let weight: u64 = score(7, &plan).await;
    let verdict = shorten(8, format!("Quote: {weight} {question}")).await;
    let (draft_text, share) = rate(9, &format!("Improve: {review}"), weight).await?;
    let hint = search(10, index, &draft_text).await?;
    let quote = finish(11, review.clone()).await?;
    let example = ask(12, question).await?;
    let (summary, price) = rate(13, question, points).await?;
    let reply = search(14, index, &format!("Explain: {price} {price}")).await?;
    let abstract_text: String = shorten(15, format!("Style: {question}")).await;
    let topic = merge(16, question.to_owned(), &plan).await?;
    let opening = search(17, index, "rewrite").await?;
    finish(18, opening).await
}

#[twin]
pub async fn guards_18(question: &str, n: u64, index: &Index) -> Result<u64, Error> {
    if n % 3 == 0 && question.is_empty() {
        return Err(Error::Denied("rewrite"));
    }
    note("summary");
    let _ = merge(0, format!("Translate: {question}"), &format!("Rewrite: {n} {question}")).await?;
    let abstract_text = ask(1, question).await?;
    let hint: String = merge(2, format!("Merge: {abstract_text} {abstract_text}"), &format!("Compare: {n}")).await?;
    let _ = finish(3, abstract_text).await?;
    let reply = title(4, &format!("Explain: {n} {n}")).await;
    let opening = finish(5, format!("Explain: {reply}")).await?;
    let table_text: String = ask(6, question).await?;
    let reason = title(7, &table_text).await;
    let _ = ask(8, reason.as_str()).await?;
    let outline = ask(9, &reason).await?;
    Ok(n + format!("{reply} {reason}").len() as u64)
}

#[twin]
pub async fn guards_19(question: &str, n: u64, index: &Index, client: &Client) -> Result<Answer, Error> {
    authorize(0, question).await?;
    score(1, n).await;
    let _ = count(2, 8).await;
    Ok(Answer { text: format!(""), score: n })
}

#[twin]
pub async fn guards_20(question: &str, deep: bool, index: &Index) -> Result<Answer, Error> {
    authorize(0, question).await?;
    if deep {
        return Err(Error::Denied("translate"));
    }
    note(format!("Quote: {question}"));
    note(format!("Merge: {question}"));
    authorize(1, question).await?;
    let width = count(2, 54).await;
    let quote = shorten(3, format!("Merge: {question}")).await;
    let table_text = merge(4, format!("Draft: {question}"), &format!("Draft: {quote}")).await?;
    Ok(Answer { text: format!("{width} {quote} {table_text}"), score: width })
}

#[twin]
pub async fn guards_21(question: &str, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    if deep && question.is_empty() {
        return Err(Error::Denied("style"));
    }
    if deep && question.is_empty() {
        return Err(Error::Denied("draft"));
    }
    note(format!("Improve: {question}"));
    let outline: String = ask(0, &format!("Rewrite: {question}")).await?;
    let style = title(1, &format!("Draft: {n} {n}")).await;
    let draft_text = draft(2, format!("Translate: {n}")).await?;
    let summary = ask(3, &format!("Translate: {n} {draft_text}")).await?;
    Ok(n + format!("{draft_text}").len() as u64)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(guards_0(a.question(), a.n(), a.client()));
    send_over(guards_1(a.question(), a.n(), a.deep()));
    send_over(guards_2(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(guards_3(a.question(), a.n(), a.deep(), a.index()));
    send_over(guards_4(a.question(), a.n(), a.deep(), a.index()));
    send_over(guards_5(a.question(), a.deep()));
    send_over(guards_6(a.question(), a.index()));
    send_over(guards_7(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(guards_8(a.question(), a.n(), a.index()));
    send_over(guards_9(a.question(), a.name(), a.deep(), a.index()));
    send_over(guards_10(a.question(), a.index(), a.client()));
    send_over(guards_11(a.question(), a.deep(), a.index()));
    send_over(guards_12(a.question(), a.n(), a.deep(), a.client()));
    send_over(guards_13(a.question(), a.n(), a.deep(), a.index()));
    send_over(guards_14(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(guards_15(a.question(), a.name(), a.deep(), a.index()));
    send_over(guards_16(a.question(), a.deep(), a.index(), a.client()));
    send_over(guards_17(a.question(), a.index()));
    send_over(guards_18(a.question(), a.n(), a.index()));
    send_over(guards_19(a.question(), a.n(), a.index(), a.client()));
    send_over(guards_20(a.question(), a.deep(), a.index()));
    send_over(guards_21(a.question(), a.n(), a.deep(), a.index()));
}

pub const CASES: &[Case] = &[
    case!("guards_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Plain [], false, None, []) (1 Read [3], false, None, [])] |a| guards_0(a.question(), a.n(), a.client())),
    case!("guards_1" false [(0 Plain [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, [])] |a| guards_1(a.question(), a.n(), a.deep())),
    case!("guards_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Plain [0, 1, 2, 3], false, None, [])] |a| guards_2(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("guards_3" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [6], true, None, [])] |a| guards_3(a.question(), a.n(), a.deep(), a.index())),
    case!("guards_4" false [(0 Plain [], false, None, []) (1 Read [], false, None, []) (1 Read [1], false, None, []) (1 Read [], false, None, []) (1 Read [1], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| guards_4(a.question(), a.n(), a.deep(), a.index())),
    case!("guards_5" false [(0 Plain [], false, None, []) (0 Plain [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1, 4], false, None, []) (0 Read [0, 1, 5], true, None, []) (0 Read [0, 1, 4], false, None, []) (0 Read [0, 1, 7], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1, 9], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0, 1, 7], false, None, []) (1 Read [], false, None, [])] |a| guards_5(a.question(), a.deep())),
    case!("guards_6" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, [])] |a| guards_6(a.question(), a.index())),
    case!("guards_7" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Plain [0, 1, 2], false, None, [])] |a| guards_7(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("guards_8" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Plain [0, 1, 2, 3, 4, 5], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [9], false, None, []) (1 Read [], false, None, []) (1 Read [8], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [10], false, None, []) (1 Read [9], false, None, [])] |a| guards_8(a.question(), a.n(), a.index())),
    case!("guards_9" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Plain [0, 1], false, None, []) (1 Plain [], false, None, []) (1 Read [3], false, None, [])] |a| guards_9(a.question(), a.name(), a.deep(), a.index())),
    case!("guards_10" false [(0 Plain [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Plain [0, 1, 2, 3, 4], false, None, [])] |a| guards_10(a.question(), a.index(), a.client())),
    case!("guards_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Plain [], false, None, [])] |a| guards_11(a.question(), a.deep(), a.index())),
    case!("guards_12" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| guards_12(a.question(), a.n(), a.deep(), a.client())),
    case!("guards_13" false [(0 Plain [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], true, None, []) (1 Read [1], false, None, [])] |a| guards_13(a.question(), a.n(), a.deep(), a.index())),
    case!("guards_14" false [(0 Plain [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 5], true, None, []) (0 Read [0, 6], true, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, [])] |a| guards_14(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("guards_15" false [(0 Plain [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Plain [0, 1, 2], false, None, []) (1 Read [], false, None, [])] |a| guards_15(a.question(), a.name(), a.deep(), a.index())),
    case!("guards_16" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, [])] |a| guards_16(a.question(), a.deep(), a.index(), a.client())),
    case!("guards_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [0, 5], false, None, []) (0 Read [6], false, None, []) (0 Read [7], false, None, []) (0 Read [4, 7], false, None, []) (0 Read [9], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [13], true, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, []) (0 Read [], false, None, []) (0 Read [17], false, None, [])] |a| guards_17(a.question(), a.index())),
    case!("guards_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, []) (0 Read [7], false, None, []) (0 Read [7], false, None, [])] |a| guards_18(a.question(), a.n(), a.index())),
    case!("guards_19" false [(0 Plain [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, [])] |a| guards_19(a.question(), a.n(), a.index(), a.client())),
    case!("guards_20" false [(0 Plain [], false, None, []) (1 Plain [], false, None, []) (1 Read [1], false, None, []) (1 Read [1], false, None, []) (1 Read [1, 3], true, None, [])] |a| guards_20(a.question(), a.deep(), a.index())),
    case!("guards_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, [])] |a| guards_21(a.question(), a.n(), a.deep(), a.index())),
];
