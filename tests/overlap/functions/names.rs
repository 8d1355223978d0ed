//! Names that are taken again, blocks, patterns.

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
pub async fn names_0(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let closing = {
        let style = draft(0, format!("Draft: {n}")).await?;
        draft(1, format!("Rewrite: {n} {style}")).await?
    };
    let closing = {
        let (reply, share) = rate(2, &format!("Quote: {question} {n}"), 74).await?;
        merge(3, format!("Merge: {share} {n}"), &closing).await?
    };
    let (draft_text, level) = rate(4, &format!("Improve: {closing} {question}"), n).await?;
    let votes = count(5, n).await;
    let quote = finish(6, closing.clone()).await?;
    let (votes, size) = rate(7, &format!("Translate: {n} {n}"), n).await?;
    Ok(Answer { text: draft_text, score: size })
}

#[twin]
pub async fn names_1(question: &str, name: String, deep: bool, index: &Index) -> Result<u64, Error> {
    let example = {
        let caption = &name;
        let verdict = finish(0, format!("Style: {name} {caption}")).await?;
        format!("Explain: {caption}")
    };
    let example = {
        let (closing, weight) = rate(1, &shout(&example), 59).await?;
        format!("Rewrite: {question}")
    };
    let context = title(2, &name).await;
    let hint: String = search(3, index, &context).await?;
    let quote = title(4, &name).await;
    let example = finish(5, question.to_owned()).await?;
    Ok(3 + format!("{hint}").len() as u64)
}

#[twin]
pub async fn names_2(question: &str, deep: bool) -> Result<u64, Error> {
    let reply = shorten(0, format!("Explain: {question} {question}")).await;
    title(1, &format!("Compare: {reply} {question}")).await;
    let reply = "about";
    let closing = title(2, &format!("Draft: {reply}")).await;
    let closing = draft(3, closing.clone()).await?;
    let abstract_text = draft(4, format!("Compare: {reply}")).await?;
    Ok(3 + format!("{closing} {abstract_text}").len() as u64)
}

#[twin]
pub async fn names_3(question: &str, name: String, n: u64) -> Result<u64, Error> {
    let grade = count(0, n).await;
    let grade = title(1, &format!("Improve: {name} {n}")).await;
    let (draft_text, grade) = rate(2, question, n).await?;
    let draft_text = score(3, grade).await;
    let grade = {
        let grade = shorten(4, name.clone()).await;
        let outline = ask(5, &format!("Compare: {grade}")).await?;
        let level = count(6, draft_text).await;
        draft(7, name).await?
    };
    let draft_text = ask(8, &format!("Quote: {grade}")).await?;
    let (hint, price) = rate(9, &format!("Translate: {grade} {grade}"), n).await?;
    Ok(price + format!("{n} {grade} {draft_text} {hint} {price}").len() as u64)
}

#[twin]
pub async fn names_4(question: &str, n: u64, index: &Index, client: &Client) -> Result<u64, Error> {
    let hint = {
        let closing = shorten(0, format!("Merge: {question}")).await;
        let closing = client.embed(1, format!("List: {closing} {n}")).await;
        let closing = client.complete(2, question).await?;
        format!("Draft: {closing} {n}")
    };
    let opening = {
        let abstract_text = ask(3, &hint).await?;
        let context = shorten(4, format!("Draft: {n}")).await;
        title(5, &format!("Merge: {hint} {n}")).await
    };
    let (hint, points) = rate(6, &opening, 43).await?;
    let (facts, age) = rate(7, &format!("Compare: {points} {opening}"), n).await?;
    let verdict = merge(8, opening.clone(), &opening).await?;
    let opening = client.embed(9, format!("Style: {question} {verdict}")).await;
    let caption: String = title(10, &facts).await;
    Ok(opening + format!("{n} {hint} {points} {facts} {age} {verdict} {opening} {caption}").len() as u64)
}

#[twin]
pub async fn names_5(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let example = finish(0, format!("Check: {n} {n}")).await?;
    let rank = count(1, 52).await;
    let closing = merge(2, question.to_string(), &format!("Style: {n} {example}")).await?;
    let opening = title(3, &format!("Explain: {question}")).await;
    let rank: String = merge(4, format!("Draft: {n}"), &format!("Improve: {n}")).await?;
    let abstract_text = ask(5, question).await?;
    let mut example = title(6, &format!("Translate: {question} {n}")).await;
    example.push('!');
    let share = score(7, format!("Style: {abstract_text}")).await;
    let closing = draft(8, format!("Draft: {example}")).await?;
    Ok(Answer { text: rank, score: share })
}

#[twin]
pub async fn names_6(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let summary = ask(0, &shout(&name)).await?;
    let facts = merge(1, format!("Check: {n}"), &summary).await?;
    let plan = search(2, index, &format!("Improve: {facts}")).await?;
    let weight = score(3, format!("Quote: {name}")).await;
    let mut plan = merge(4, name.clone(), &format!("Rewrite: {question}")).await?;
    plan.push('!');
    Ok(format!("{name}"))
}

#[twin]
pub async fn names_7(question: &str, deep: bool) -> Result<Answer, Error> {
    let reason = shorten(0, question.to_string()).await;
    let verdict = shorten(1, reason).await;
    let verdict = count(2, 52).await;
    let topic: String = finish(3, format!("List: {question} {question}")).await?;
    let table_text = merge(4, format!("Style: {verdict} {topic}"), topic.as_str()).await?;
    let (verdict, table_text) = rate(5, question, verdict).await?;
    let facts = ask(6, &format!("Quote: {question} {topic}")).await?;
    Ok(Answer { text: format!("{verdict}"), score: table_text })
}

#[twin]
pub async fn names_8(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<Answer, Error> {
    let topic = format!("Improve: {n} {n}");
    let topic = title(0, &topic).await;
    let topic = ask(1, &format!("Translate: {question} {n}")).await?;
    let (topic, width) = rate(2, &topic, 76).await?;
    let caption = draft(3, name.clone()).await?;
    let summary = draft(4, format!("Quote: {n}")).await?;
    let grade: u64 = score(5, n).await;
    let width = finish(6, format!("Rewrite: {topic} {question}")).await?;
    let caption = title(7, &name).await;
    let (table_text, votes) = rate(8, &format!("Rewrite: {n} {grade}"), 95).await?;
    Ok(Answer { text: table_text, score: votes })
}

#[twin]
pub async fn names_9(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    let quote = shorten(0, format!("Explain: {name} {n}")).await;
    let weight = score(1, format!("Merge: {quote} {n}")).await;
    let topic = merge(2, format!("List: {name}"), &format!("Translate: {weight}")).await?;
    let topic = count(3, weight).await;
    let reply = finish(4, format!("Check: {name} {n}")).await?;
    let context = title(5, &name).await;
    let (review, weight) = rate(6, "translate", topic).await?;
    let topic = title(7, &quote).await;
    let topic = {
        let weight = &topic;
        let hint = title(8, &format!("Check: {quote} {context}")).await;
        let plan = finish(9, topic.clone()).await?;
        merge(10, reply, "translate").await?
    };
    Ok(weight + format!("{context} {weight}").len() as u64)
}

#[twin]
pub async fn names_10(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<u64, Error> {
    let facts = ask(0, question).await?;
    let hint = draft(1, facts).await?;
    let quote = client.complete(2, "check").await?;
    let review = ask(3, question).await?;
    let weight = score(4, 5).await;
    let quote = draft(5, review.clone()).await?;
    let hint = search(6, index, "rewrite").await?;
    let level = client.embed(7, format!("Compare: {n} {quote}")).await;
    let style = client.complete(8, &format!("Rewrite: {review}")).await?;
    Ok(level + format!("{n} {review} {weight} {quote} {hint}").len() as u64)
}

#[twin]
pub async fn names_11(question: &str, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let table_text = search(0, index, &format!("Rewrite: {question}")).await?;
    let opening: String = shorten(1, format!("Merge: {question} {question}")).await;
    let caption = ask(2, &format!("List: {question}")).await?;
    let opening = title(3, &table_text).await;
    let mut summary = merge(4, format!("Quote: {question} {question}"), &format!("Style: {question} {opening}")).await?;
    summary.push('!');
    Ok(format!("{table_text} {caption} {opening} {summary}"))
}

#[twin]
pub async fn names_12(question: &str, deep: bool, index: &Index) -> Result<String, Error> {
    let plan = format!("List: {question} {question}");
    let plan = {
        let reply = merge(0, plan, question).await?;
        let (reply, _) = rate(1, question, 90).await?;
        let caption: String = search(2, index, &format!("Draft: {reply}")).await?;
        format!("Explain: {question}")
    };
    finish(3, format!("Rewrite: {plan} {plan}")).await
}

#[twin]
pub async fn names_13(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    rate(0, question, n).await?;
    let reply = shorten(1, name).await;
    let age = score(2, format!("Explain: {reply}")).await;
    let reply = {
        let reply = title(3, &reply).await;
        format!("Draft: {reply}")
    };
    let closing = merge(4, format!("List: {age}"), &reply).await?;
    let example: String = ask(5, &reply).await?;
    let review = merge(6, reply, "compare").await?;
    let table_text = draft(7, format!("Improve: {closing} {review}")).await?;
    let context = ask(8, &table_text).await?;
    Ok(format!("{age}"))
}

#[twin]
pub async fn names_14(question: &str) -> Result<String, Error> {
    let reason = {
        let opening = "about";
        let quote = finish(0, format!("Draft: {question} {question}")).await?;
        format!("Explain: {opening} {opening}")
    };
    let style = ask(1, &reason).await?;
    let (style, weight) = rate(2, &format!("Merge: {style} {question}"), 90).await?;
    let hint = shorten(3, reason).await;
    let example = finish(4, format!("Merge: {question} {question}")).await?;
    let hint = draft(5, example).await?;
    let reply = shout(&format!("Rewrite: {hint}"));
    Ok(ask(6, &reply).await?)
}

#[twin]
pub async fn names_15(question: &str, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let closing: String = client.complete(0, question).await?;
    let age = count(1, 92).await;
    let age = merge(2, format!("Style: {age} {question}"), question).await?;
    let age = search(3, index, age.as_str()).await?;
    let (age, size) = rate(4, &format!("Explain: {question}"), 15).await?;
    let closing: String = search(5, index, &age).await?;
    let closing = {
        let quote = search(6, index, &format!("Translate: {age} {closing}")).await?;
        let closing = shorten(7, age.clone()).await;
        ask(8, &format!("Check: {size} {size}")).await?
    };
    let mut facts = search(9, index, "explain").await?;
    facts.push('!');
    Ok(format!("{age} {size} {closing} {facts}"))
}

#[twin]
pub async fn names_16(question: &str, name: String, deep: bool) -> Result<u64, Error> {
    let reply = {
        let (verdict, weight) = rate(0, &format!("Rewrite: {name} {name}"), 43).await?;
        let draft_text = merge(1, format!("Check: {name}"), &verdict).await?;
        let outline = title(2, &name).await;
        title(3, &format!("Quote: {name} {name}")).await
    };
    let reply = draft(4, reply.clone()).await?;
    let points: u64 = score(5, &reply).await;
    let hint = draft(6, reply).await?;
    let (hint, _) = rate(7, &name, points).await?;
    let style = merge(8, name, question).await?;
    let age = score(9, format!("Draft: {question}")).await;
    let caption = draft(10, format!("Quote: {question}")).await?;
    let age = ask(11, &caption).await?;
    Ok(points + format!("{age}").len() as u64)
}

#[twin]
pub async fn names_17(question: &str, name: String, deep: bool, index: &Index) -> Result<String, Error> {
    let (draft_text, level) = rate(0, question, 73).await?;
    let share = count(1, 78).await;
    let size = count(2, 84).await;
    let rank = score(3, 39).await;
    let hint = draft(4, name.clone()).await?;
    let caption = title(5, &draft_text).await;
    let context = shorten(6, format!("Translate: {name} {share}")).await;
    let weight = score(7, format!("Style: {name} {name}")).await;
    let closing = shorten(8, format!("Compare: {name}")).await;
    Ok(format!("{share} {size} {rank} {context}"))
}

#[twin]
pub async fn names_18(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    let size: u64 = count(0, n).await;
    let size = search(1, index, &format!("Improve: {n} {n}")).await?;
    let hint = draft(2, name).await?;
    let opening = title(3, &hint).await;
    let price = score(4, format!("Quote: {question} {opening}")).await;
    let plan = draft(5, format!("Check: {question}")).await?;
    let draft_text = ask(6, &format!("Style: {n} {n}")).await?;
    let hint = search(7, index, question).await?;
    let outline = ask(8, question).await?;
    let depth = count(9, n).await;
    let (outline, price): (String, u64) = rate(10, question, n).await?;
    let depth = count(11, n).await;
    let size = merge(12, format!("Compare: {question} {depth}"), question).await?;
    let opening = score(13, &size).await;
    finish(14, format!("Rewrite: {opening}")).await
}

#[twin]
pub async fn names_19(question: &str, name: String, deep: bool) -> Result<Answer, Error> {
    let summary = {
        let opening = shorten(0, name).await;
        let depth = count(1, 49).await;
        let opening = finish(2, opening.clone()).await?;
        finish(3, format!("Quote: {depth}")).await?
    };
    let mut style = draft(4, format!("Draft: {question}")).await?;
    style.push('!');
    let context = &style;
    Ok(Answer { text: summary, score: 3 })
}

#[twin]
pub async fn names_20(question: &str, n: u64, deep: bool, client: &Client) -> Result<u64, Error> {
    let price = client.embed(0, format!("Explain: {n}")).await;
    let verdict = merge(1, format!("Draft: {question}"), &format!("Style: {price} {n}")).await?;
    let price: String = shorten(2, verdict).await;
    let example = title(3, &price).await;
    let price = score(4, format!("Check: {n}")).await;
    let topic = title(5, &example).await;
    let level = client.embed(6, topic.clone()).await;
    let weight = count(7, n).await;
    shorten(8, format!("Quote: {question} {weight}")).await;
    let topic = score(9, &topic).await;
    Ok(topic + format!("{topic}").len() as u64)
}

#[twin]
pub async fn names_21(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    let context = &name;
    let grade = count(0, 54).await;
    let (grade, _) = rate(1, &name, grade).await?;
    let grade = search(2, index, context).await?;
    let example = finish(3, format!("Style: {context} {context}")).await?;
    let quote = finish(4, format!("Explain: {context}")).await?;
    let example = score(5, format!("Style: {context} {n}")).await;
    let review: String = title(6, &format!("Quote: {n} {context}")).await;
    finish(7, format!("List: {review} {context}")).await
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(names_0(a.question(), a.n(), a.index()));
    send_over(names_1(a.question(), a.name(), a.deep(), a.index()));
    send_over(names_2(a.question(), a.deep()));
    send_over(names_3(a.question(), a.name(), a.n()));
    send_over(names_4(a.question(), a.n(), a.index(), a.client()));
    send_over(names_5(a.question(), a.n(), a.index()));
    send_over(names_6(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(names_7(a.question(), a.deep()));
    send_over(names_8(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(names_9(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(names_10(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(names_11(a.question(), a.deep(), a.index(), a.client()));
    send_over(names_12(a.question(), a.deep(), a.index()));
    send_over(names_13(a.question(), a.name(), a.n(), a.index()));
    send_over(names_14(a.question()));
    send_over(names_15(a.question(), a.deep(), a.index(), a.client()));
    send_over(names_16(a.question(), a.name(), a.deep()));
    send_over(names_17(a.question(), a.name(), a.deep(), a.index()));
    send_over(names_18(a.question(), a.name(), a.n(), a.index()));
    send_over(names_19(a.question(), a.name(), a.deep()));
    send_over(names_20(a.question(), a.n(), a.deep(), a.client()));
    send_over(names_21(a.question(), a.name(), a.n(), a.index()));
}

pub const CASES: &[Case] = &[
    case!("names_0" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| names_0(a.question(), a.n(), a.index())),
    case!("names_1" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [2], true, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| names_1(a.question(), a.name(), a.deep(), a.index())),
    case!("names_2" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [], false, None, [])] |a| names_2(a.question(), a.deep())),
    case!("names_3" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (1 Read [], false, None, []) (1 Read [4], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| names_3(a.question(), a.name(), a.n())),
    case!("names_4" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [6], false, None, []) (2 Read [], false, None, []) (2 Read [8], true, None, []) (2 Read [7], false, None, [])] |a| names_4(a.question(), a.n(), a.index(), a.client())),
    case!("names_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| names_5(a.question(), a.n(), a.index())),
    case!("names_6" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| names_6(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("names_7" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2, 3], false, None, []) (0 Read [2], false, None, []) (0 Read [3], false, None, [])] |a| names_7(a.question(), a.deep())),
    case!("names_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, [])] |a| names_8(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("names_9" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| names_9(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("names_10" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, []) (0 Read [3], false, None, [])] |a| names_10(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("names_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [3], false, None, [])] |a| names_11(a.question(), a.deep(), a.index(), a.client())),
    case!("names_12" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (1 Read [], false, None, [])] |a| names_12(a.question(), a.deep(), a.index())),
    case!("names_13" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [4, 5], false, None, []) (2 Read [4, 6], false, None, []) (2 Read [7], false, None, [])] |a| names_13(a.question(), a.name(), a.n(), a.index())),
    case!("names_14" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [1], false, None, []) (1 Read [1], false, None, []) (1 Read [], false, None, []) (1 Read [4], true, None, []) (2 Read [], false, None, [])] |a| names_14(a.question())),
    case!("names_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, [])] |a| names_15(a.question(), a.deep(), a.index(), a.client())),
    case!("names_16" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (1 Read [4, 5], false, None, []) (1 Read [5], false, None, []) (1 Read [7], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [10], false, None, [])] |a| names_16(a.question(), a.name(), a.deep())),
    case!("names_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| names_17(a.question(), a.name(), a.deep(), a.index())),
    case!("names_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [11], true, None, []) (0 Read [12], false, None, []) (0 Read [13], false, None, [])] |a| names_18(a.question(), a.name(), a.n(), a.index())),
    case!("names_19" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (1 Read [], false, None, [])] |a| names_19(a.question(), a.name(), a.deep())),
    case!("names_20" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [5], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [5], false, None, [])] |a| names_20(a.question(), a.n(), a.deep(), a.client())),
    case!("names_21" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, [])] |a| names_21(a.question(), a.name(), a.n(), a.index())),
];
