//! Loops whose rounds do not depend on each other.

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
pub async fn loops_0(question: &str, name: String, deep: bool, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for (item, number) in items.iter().zip(numbers.iter().copied()) {
        let price: u64 = count(0, number).await;
        let points: u64 = count(1, 61).await;
        let style: String = shorten(2, format!("Check: {item} {number}")).await;
        if style.contains("7f") {
            continue;
        }
        points_of_all += number;
        points_of_all += price;
        points_of_all += points;
        out.push(style);
    }
    let draft_text = out.join(" ");
    Ok(merge(3, draft_text.clone(), &draft_text).await?)
}

#[twin]
pub async fn loops_1(question: &str, deep: bool, items: &[String], list: Vec<String>) -> Result<Answer, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let votes = count(0, number).await;
        info!("Explain: {votes}");
        points_of_all += number;
        points_of_all += votes;
        note(format!("List: {question}"));
    }
    let caption = out.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in list {
        let draft_text: String = draft(1, format!("Check: {item}")).await?;
        if draft_text.contains("7f") {
            return Err(Error::Denied("translate"));
        }
        found.push(draft_text);
        let price: u64 = count(2, 64).await;
        points_of_all += price;
        found.push(item);
    }
    let table_text = found.join(" ");
    Ok(Answer { text: table_text, score: 3 })
}

#[twin]
pub async fn loops_2(question: &str, name: String, index: &Index, client: &Client, numbers: &[u64]) -> Result<Answer, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for &number in numbers {
        let reply: String = title(0, &name).await;
        let facts: String = shorten(1, name.clone()).await;
        let abstract_text: String = title(2, &format!("Check: {number} {number}")).await;
        sum += number;
        results.push(abstract_text);
    }
    let hint = results.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 1..=5_u64 {
        let table_text: String = search(3, index, &format!("Merge: {hint} {name}")).await?;
        sum += number;
        out.push(format!("result: {table_text}"));
    }
    let draft_text = out.join(" ");
    Ok(Answer { text: format!("{name} {hint} {draft_text}"), score: 3 })
}

#[twin]
pub async fn loops_3(question: &str, index: &Index, items: &[String]) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let weight: u64 = score(0, 51).await;
        let table_text: String = merge(1, format!("Improve: {weight}"), &format!("Merge: {item}")).await?;
        points_of_all += weight;
        out.push(table_text);
    }
    let outline = out.join(" ");
    let closing = title(2, &format!("Explain: {question} {outline}")).await;
    let hint = search(3, index, &outline).await?;
    let review = merge(4, outline, &format!("Improve: {closing} {closing}")).await?;
    Ok(3 + format!("{closing} {hint} {review}").len() as u64)
}

#[twin]
pub async fn loops_4(question: &str, name: String, index: &Index, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<Answer, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let closing: String = shorten(0, format!("Draft: {question}")).await;
        let abstract_text: String = title(1, &closing).await;
        let reply: String = search(2, index, &format!("Improve: {number} {number}")).await?;
        points_of_all += number;
        found.push(reply);
    }
    let plan = found.join(" ");
    Ok(Answer { text: format!("{name} {plan}"), score: 3 })
}

#[twin]
pub async fn loops_5(question: &str, index: &Index) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let share: u64 = score(0, number).await;
        info!("Check: {question}");
        points_of_all += number;
        points_of_all += share;
    }
    let abstract_text = out.join(" ");
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let caption: String = finish(1, format!("Compare: {number} {number}")).await?;
        let plan: String = merge(2, format!("Explain: {question} {number}"), &caption).await?;
        let style: String = draft(3, plan).await?;
        if style.contains("7f") {
            return Err(Error::Denied("merge"));
        }
        points_of_all += number;
        results.push(style);
    }
    let verdict = results.join(" ");
    Ok(3 + format!("{abstract_text} {verdict}").len() as u64)
}

#[twin]
pub async fn loops_6(question: &str, name: String, n: u64, deep: bool, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in items {
        let facts: String = merge(0, question.to_owned(), question).await?;
        let outline: String = draft(1, format!("Explain: {facts} {name}")).await?;
        let table_text: String = draft(2, format!("Rewrite: {item} {item}")).await?;
        results.push(table_text);
    }
    let abstract_text = results.join(" ");
    Ok(n + format!("{name} {n} {abstract_text}").len() as u64)
}

#[twin]
pub async fn loops_7(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 0..n {
        let example: String = shorten(0, format!("Check: {number}")).await;
        let outline: String = title(1, &example).await;
        let review: String = draft(2, format!("Rewrite: {outline} {number}")).await?;
        total += number;
        found.push(review);
        let width = count(3, 13).await;
        let style: String = title(4, &outline).await;
        if style.contains("7f") {
            return Err(Error::Denied("draft"));
        }
        total += number;
        total += width;
        found.push(style);
    }
    let quote = found.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 0..n {
        let (closing, depth): (String, u64) = rate(5, &quote, number).await?;
        let caption: String = finish(6, format!("Draft: {n} {number}")).await?;
        points_of_all += number;
        points_of_all += depth;
        found.push(caption);
    }
    let context = found.join(" ");
    Ok(format!("{name} {n} {quote} {context}"))
}

#[twin]
pub async fn loops_8(question: &str, name: String, deep: bool, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let _ = count(0, 49).await;
    let table_text: String = ask(1, "check").await?;
    let rank = score(2, &name).await;
    let context = title(3, &table_text).await;
    merge(4, name.clone(), &format!("Draft: {name} {name}")).await?;
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in list {
        let style: String = ask(5, &item).await?;
        parts.push(style);
    }
    let example = parts.join(" ");
    Ok(format!("{name} {table_text} {rank} {context} {example}"))
}

#[twin]
pub async fn loops_9(question: &str, deep: bool) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let review: String = ask(0, &format!("List: {number} {number}")).await?;
        let example: String = finish(1, format!("Check: {question}")).await?;
        points_of_all += number;
        results.push(example);
    }
    let style = results.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 1..=5_u64 {
        let abstract_text: String = finish(2, format!("List: {number}")).await?;
        let hint: String = shorten(3, abstract_text).await;
        let verdict: String = finish(4, question.to_string()).await?;
        info!("List: {number}");
        sum += number;
        parts.push(verdict);
    }
    let caption = parts.join(" ");
    Ok(format!("{style} {caption}"))
}

#[twin]
pub async fn loops_10(question: &str, name: String, deep: bool, client: &Client, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in list.iter().take(6) {
        let (outline, points): (String, u64) = rate(0, item, 33).await?;
        let hint: String = shorten(1, format!("List: {name} {outline}")).await;
        let opening: String = finish(2, question.to_string()).await?;
        sum += points;
        parts.push(opening);
    }
    let quote = parts.join(" ");
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for pair in items.chunks(2) {
        let closing: String = ask(3, &format!("Rewrite: {pair:?} {quote}")).await?;
        if closing.contains("7f") {
            return Err(Error::Denied("list"));
        }
        results.push(format!("result: {closing}"));
    }
    let style = results.join(" ");
    Ok(3 + format!("{quote}").len() as u64)
}

#[twin]
pub async fn loops_11(question: &str, deep: bool, index: &Index, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in list {
        let style: String = ask(0, &item).await?;
        results.push(style);
        finish(1, format!("List: {item}")).await?;
        info!("Explain: {item} {item}");
        results.push(item);
    }
    let reason = results.join(" ");
    let draft_text: String = merge(2, reason.clone(), &format!("Quote: {reason} {reason}")).await?;
    let table_text = shorten(3, draft_text.clone()).await;
    let quote = search(4, index, &format!("Improve: {reason}")).await?;
    let hint = title(5, &reason).await;
    Ok(draft(6, format!("Improve: {hint} {hint}")).await?)
}

#[twin]
pub async fn loops_12(question: &str, deep: bool, index: &Index, numbers: &[u64]) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for &number in numbers {
        let rank = count(0, number).await;
        let example = ask(1, &format!("Rewrite: {rank} {number}")).await?;
        let outline = shorten(2, question.to_owned()).await;
        info!("Translate: {outline} {question}");
        total += number;
        total += rank;
        out.push(format!("result: {outline}"));
        out.push(send(3, format!("Improve: {outline} {number}")).await);
    }
    let topic = out.join(" ");
    let hint = shorten(4, topic.clone()).await;
    let width = count(5, 83).await;
    let facts = ask(6, &format!("Improve: {width} {width}")).await?;
    Ok(width + format!("{width}").len() as u64)
}

#[twin]
pub async fn loops_13(question: &str, deep: bool, index: &Index, client: &Client, items: &[String]) -> Result<String, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for (place, item) in items.iter().enumerate() {
        let rank = score(0, format!("Compare: {item}")).await;
        let (facts, age) = rate(1, item, rank).await?;
        if facts.contains("7f") {
            continue;
        }
        points_of_all += rank;
        points_of_all += age;
        parts.push(format!("result: {facts}"));
        note(format!("Compare: {question} {age}"));
    }
    let style = parts.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let reply: String = finish(2, format!("Rewrite: {item}")).await?;
        let review: String = search(3, index, &style).await?;
        let caption: String = finish(4, format!("Explain: {item} {item}")).await?;
        info!("Compare: {caption} {caption}");
        parts.push(caption);
    }
    let plan = parts.join(" ");
    Ok(format!("{style} {plan}"))
}

#[twin]
pub async fn loops_14(question: &str, n: u64, deep: bool, items: &[String]) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 0..n {
        let (quote, depth): (String, u64) = rate(0, &format!("Quote: {n} {number}"), n).await?;
        let draft_text: String = shorten(1, question.to_owned()).await;
        points_of_all += number;
        points_of_all += depth;
        parts.push(format!("result: {draft_text}"));
    }
    let context = parts.join(" ");
    let rank = count(2, n).await;
    let verdict = merge(3, format!("Style: {question} {context}"), &context).await?;
    let caption: String = finish(4, format!("Compare: {rank}")).await?;
    let (plan, age) = rate(5, caption.as_str(), 7).await?;
    Ok(age + format!("{n} {context} {rank} {verdict} {caption} {plan} {age}").len() as u64)
}

#[twin]
pub async fn loops_15(question: &str, items: &[String]) -> Result<String, Error> {
    let abstract_text = title(0, &format!("Rewrite: {question} {question}")).await;
    let opening = draft(1, question.to_owned()).await?;
    let reason = finish(2, abstract_text).await?;
    let outline = finish(3, format!("Check: {reason} {reason}")).await?;
    let hint = draft(4, outline).await?;
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for pair in items.chunks(2) {
        let caption: String = ask(5, &opening).await?;
        let style: String = title(6, &hint).await;
        info!("Translate: {style} {style}");
        parts.push(style);
    }
    let topic = parts.join(" ");
    finish(7, format!("Explain: {question}")).await
}

#[twin]
pub async fn loops_16(question: &str, deep: bool) -> Result<String, Error> {
    let quote = finish(0, format!("Draft: {question}")).await?;
    let points = score(1, &quote).await;
    let mut found: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 1..=5_u64 {
        let (topic, votes): (String, u64) = rate(2, &quote, 12).await?;
        let example: String = draft(3, quote.clone()).await?;
        let (outline, depth): (String, u64) = rate(4, &example, votes).await?;
        total += number;
        total += votes;
        total += depth;
        found.push(outline);
        let (summary, weight) = rate(5, &quote, votes).await?;
        info!("Compare: {weight} {weight}");
        total += number;
        total += votes;
        total += depth;
        total += weight;
        found.push(format!("result: {summary}"));
    }
    let closing = found.join(" ");
    Ok(format!(""))
}

#[twin]
pub async fn loops_17(question: &str, client: &Client) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let facts: String = ask(0, &format!("Check: {number}")).await?;
        let width: u64 = score(1, number).await;
        let price: u64 = count(2, width).await;
        points_of_all += number;
        points_of_all += width;
        points_of_all += price;
        results.push(facts);
    }
    let quote = results.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 1..=5_u64 {
        let weight: u64 = score(3, &quote).await;
        sum += number;
        sum += weight;
    }
    let hint = out.join(" ");
    Ok(3 + format!("{quote} {hint}").len() as u64)
}

#[twin]
pub async fn loops_18(question: &str, name: String, n: u64, index: &Index, client: &Client, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let (review, rank): (String, u64) = rate(0, &format!("List: {item}"), n).await?;
        let hint: String = shorten(1, format!("Quote: {item} {item}")).await;
        if hint.contains("7f") {
            return Err(Error::Denied("compare"));
        }
        points_of_all += rank;
        parts.push(hint);
    }
    let example = parts.join(" ");
    let draft_text = merge(2, format!("Quote: {example}"), &format!("Rewrite: {example}")).await?;
    let weight = client.embed(3, example.clone()).await;
    finish(4, format!("Quote: {draft_text} {weight}")).await
}

#[twin]
pub async fn loops_19(question: &str, client: &Client, list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in list.iter().take(6) {
        let draft_text: String = client.complete(0, item).await?;
        let summary: String = ask(1, &draft_text).await?;
        let quote: String = merge(2, format!("Check: {item}"), &summary).await?;
        if quote.contains("7f") {
            continue;
        }
        found.push(quote);
    }
    let facts = found.join(" ");
    Ok(3 + format!("{facts}").len() as u64)
}

#[twin]
pub async fn loops_20(question: &str, n: u64, index: &Index, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 0..n {
        let topic: String = title(0, &format!("List: {number} {number}")).await;
        let weight: u64 = count(1, n).await;
        sum += number;
        sum += weight;
        out.push(topic);
    }
    let summary = out.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in items {
        let opening: String = merge(2, format!("Rewrite: {summary}"), question).await?;
        let age: u64 = count(3, n).await;
        sum += age;
        parts.push(format!("result: {opening}"));
    }
    let example = parts.join(" ");
    Ok(n + format!("").len() as u64)
}

#[twin]
pub async fn loops_21(question: &str, name: String, n: u64, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in list {
        let context: String = shorten(0, item.clone()).await;
        if context.contains("7f") {
            return Err(Error::Denied("improve"));
        }
        parts.push(context);
    }
    let example = parts.join(" ");
    let outline = shorten(1, example).await;
    let age = count(2, n).await;
    Ok(format!("{name} {n} {outline} {age}"))
}

#[twin]
pub async fn loops_22(question: &str, n: u64, deep: bool, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in items {
        let facts = draft(0, format!("Explain: {n} {item}")).await?;
        found.push(facts);
        note("style");
    }
    let outline = found.join(" ");
    let plan = draft(1, format!("Rewrite: {outline}")).await?;
    let opening = finish(2, outline).await?;
    Ok(n + format!("").len() as u64)
}

#[twin]
pub async fn loops_23(question: &str, deep: bool, items: &[String]) -> Result<Answer, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let example = shorten(0, format!("Quote: {item} {question}")).await;
        found.push(format!("result: {example}"));
        note(format!("Rewrite: {example}"));
    }
    let context = found.join(" ");
    let style = shorten(1, format!("Check: {context} {context}")).await;
    let review = draft(2, context).await?;
    let depth = count(3, 49).await;
    let (plan, price) = rate(4, "quote", depth).await?;
    Ok(Answer { text: plan, score: price })
}

#[twin]
pub async fn loops_24(question: &str, name: String, deep: bool, client: &Client, items: &[String]) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let outline: String = ask(0, item).await?;
        results.push(format!("result: {outline}"));
    }
    let summary = results.join(" ");
    let plan: String = finish(1, question.to_string()).await?;
    let example: String = finish(2, format!("Check: {plan}")).await?;
    let level: u64 = client.embed(3, summary).await;
    Ok(format!("{name} {plan} {example} {level}"))
}

#[twin]
pub async fn loops_25(question: &str, index: &Index, client: &Client, numbers: &[u64]) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for &number in numbers {
        let level: u64 = count(0, number).await;
        let depth: u64 = client.embed(1, format!("Improve: {number}")).await;
        sum += number;
        sum += level;
        sum += depth;
    }
    let summary = results.join(" ");
    let rank = score(2, format!("Style: {summary}")).await;
    let hint: String = shorten(3, format!("Translate: {summary}")).await;
    let verdict = title(4, &summary).await;
    let (caption, points) = rate(5, &format!("Draft: {summary} {hint}"), 9).await?;
    finish(6, format!("Style: {summary} {summary}")).await
}

#[twin]
pub async fn loops_26(question: &str, name: String, n: u64, index: &Index, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let (context, rank) = rate(0, &format!("Rewrite: {n} {n}"), 98).await?;
    let (style, votes) = rate(1, "merge", n).await?;
    let outline = ask(2, name.as_str()).await?;
    let table_text = ask(3, &format!("Rewrite: {outline}")).await?;
    ask(4, question).await?;
    let topic = finish(5, name).await?;
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 0..n {
        let quote: String = title(6, &format!("Improve: {number}")).await;
        info!("Draft: {votes} {quote}");
        sum += number;
        found.push(quote);
    }
    let review = found.join(" ");
    Ok(format!("{votes} {outline} {table_text} {review}"))
}

#[twin]
pub async fn loops_27(question: &str, n: u64, index: &Index, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in items {
        let votes: u64 = count(0, n).await;
        let closing: String = shorten(1, question.to_owned()).await;
        let age: u64 = count(2, n).await;
        total += votes;
        total += age;
        out.push(closing);
    }
    let abstract_text = out.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for (place, item) in items.iter().enumerate() {
        let weight: u64 = count(3, n).await;
        let plan: String = search(4, index, &abstract_text).await?;
        if plan.contains("7f") {
            return Err(Error::Denied("draft"));
        }
        points_of_all += weight;
        found.push(plan);
    }
    let facts = found.join(" ");
    Ok(n + format!("").len() as u64)
}

#[twin]
pub async fn loops_28(question: &str, index: &Index, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<Answer, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for (item, number) in items.iter().zip(numbers.iter().copied()) {
        let (summary, price): (String, u64) = rate(0, item, 98).await?;
        let caption: String = merge(1, summary, &format!("Translate: {number}")).await?;
        if caption.contains("7f") {
            continue;
        }
        total += number;
        total += price;
        parts.push(format!("result: {caption}"));
    }
    let style = parts.join(" ");
    let reply = title(2, &style).await;
    let topic = search(3, index, question).await?;
    let (review, size) = rate(4, &format!("Draft: {reply} {question}"), 4).await?;
    let hint = search(5, index, &style).await?;
    Ok(Answer { text: format!("{style} {reply} {topic} {review} {size} {hint}"), score: size })
}

#[twin]
pub async fn loops_29(question: &str, index: &Index, numbers: &[u64]) -> Result<Answer, Error> {
    let review = ask(0, question).await?;
    let outline = merge(1, question.to_string(), question).await?;
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for &number in numbers {
        let caption: String = draft(2, format!("Explain: {number}")).await?;
        total += number;
        out.push(caption);
    }
    let facts = out.join(" ");
    Ok(Answer { text: format!("{review} {outline} {facts}"), score: 3 })
}

#[twin]
pub async fn loops_30(question: &str, name: String, n: u64, deep: bool, items: &[String]) -> Result<Answer, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let outline = draft(0, name.clone()).await?;
        results.push(outline);
        note(format!("List: {n} {n}"));
    }
    let opening = results.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 0..n {
        let plan: String = merge(1, format!("Rewrite: {number}"), &format!("Draft: {opening} {number}")).await?;
        let table_text: String = merge(2, format!("Draft: {plan} {opening}"), &opening).await?;
        let example: String = finish(3, format!("Rewrite: {number} {table_text}")).await?;
        points_of_all += number;
        found.push(example);
    }
    let caption = found.join(" ");
    Ok(Answer { text: format!("{name} {n} {opening} {caption}"), score: n })
}

#[twin]
pub async fn loops_31(question: &str, name: String, n: u64, deep: bool, index: &Index, numbers: &[u64]) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in numbers.iter().copied().step_by(2) {
        let topic: String = search(0, index, &name).await?;
        sum += number;
        results.push(format!("result: {topic}"));
    }
    let hint = results.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 0..n {
        let age: u64 = score(1, format!("Compare: {number} {hint}")).await;
        let example: String = merge(2, name.clone(), &format!("Compare: {number}")).await?;
        if example.contains("7f") {
            return Err(Error::Denied("draft"));
        }
        sum += number;
        sum += age;
        found.push(example);
    }
    let context = found.join(" ");
    Ok(format!("{name} {n} {hint} {context}"))
}

#[twin]
pub async fn loops_32(question: &str, n: u64, deep: bool) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 0..n {
        let facts: String = shorten(0, question.to_string()).await;
        let closing: String = title(1, &facts).await;
        let (quote, width): (String, u64) = rate(2, question, number).await?;
        sum += number;
        sum += width;
        parts.push(quote);
    }
    let example = parts.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 0..n {
        let plan: String = merge(3, format!("Style: {number} {number}"), &example).await?;
        if plan.contains("7f") {
            break;
        }
        total += number;
        out.push(plan);
        let caption = title(4, &format!("Rewrite: {example} {example}")).await;
        total += number;
        out.push(format!("result: {caption}"));
    }
    let opening = out.join(" ");
    Ok(n + format!("{opening}").len() as u64)
}

#[twin]
pub async fn loops_33(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 0..n {
        let closing: String = finish(0, format!("Check: {number}")).await?;
        points_of_all += number;
        out.push(closing);
    }
    let draft_text = out.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 0..n {
        let weight: u64 = client.embed(1, format!("Style: {number}")).await;
        let (facts, width): (String, u64) = rate(2, &name, weight).await?;
        let topic: String = search(3, index, &format!("Translate: {number}")).await?;
        info!("Translate: {number} {topic}");
        points_of_all += number;
        points_of_all += weight;
        points_of_all += width;
        found.push(format!("result: {topic}"));
    }
    let context = found.join(" ");
    Ok(n + format!("{name} {n} {draft_text} {context}").len() as u64)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(loops_0(a.question(), a.name(), a.deep(), a.items(), a.list(), a.numbers()));
    send_over(loops_1(a.question(), a.deep(), a.items(), a.list()));
    send_over(loops_2(a.question(), a.name(), a.index(), a.client(), a.numbers()));
    send_over(loops_3(a.question(), a.index(), a.items()));
    send_over(loops_4(a.question(), a.name(), a.index(), a.items(), a.list(), a.numbers()));
    send_over(loops_5(a.question(), a.index()));
    send_over(loops_6(a.question(), a.name(), a.n(), a.deep(), a.items(), a.list(), a.numbers()));
    send_over(loops_7(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(loops_8(a.question(), a.name(), a.deep(), a.items(), a.list()));
    send_over(loops_9(a.question(), a.deep()));
    send_over(loops_10(a.question(), a.name(), a.deep(), a.client(), a.items(), a.list()));
    send_over(loops_11(a.question(), a.deep(), a.index(), a.items(), a.list()));
    send_over(loops_12(a.question(), a.deep(), a.index(), a.numbers()));
    send_over(loops_13(a.question(), a.deep(), a.index(), a.client(), a.items()));
    send_over(loops_14(a.question(), a.n(), a.deep(), a.items()));
    send_over(loops_15(a.question(), a.items()));
    send_over(loops_16(a.question(), a.deep()));
    send_over(loops_17(a.question(), a.client()));
    send_over(loops_18(a.question(), a.name(), a.n(), a.index(), a.client(), a.items(), a.numbers()));
    send_over(loops_19(a.question(), a.client(), a.list(), a.numbers()));
    send_over(loops_20(a.question(), a.n(), a.index(), a.items(), a.numbers()));
    send_over(loops_21(a.question(), a.name(), a.n(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(loops_22(a.question(), a.n(), a.deep(), a.items(), a.list()));
    send_over(loops_23(a.question(), a.deep(), a.items()));
    send_over(loops_24(a.question(), a.name(), a.deep(), a.client(), a.items()));
    send_over(loops_25(a.question(), a.index(), a.client(), a.numbers()));
    send_over(loops_26(a.question(), a.name(), a.n(), a.index(), a.items(), a.list(), a.numbers()));
    send_over(loops_27(a.question(), a.n(), a.index(), a.items(), a.list()));
    send_over(loops_28(a.question(), a.index(), a.items(), a.list(), a.numbers()));
    send_over(loops_29(a.question(), a.index(), a.numbers()));
    send_over(loops_30(a.question(), a.name(), a.n(), a.deep(), a.items()));
    send_over(loops_31(a.question(), a.name(), a.n(), a.deep(), a.index(), a.numbers()));
    send_over(loops_32(a.question(), a.n(), a.deep()));
    send_over(loops_33(a.question(), a.name(), a.n(), a.index(), a.client()));
}

pub const CASES: &[Case] = &[
    case!("loops_0" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, [])] |a| loops_0(a.question(), a.name(), a.deep(), a.items(), a.list(), a.numbers())),
    case!("loops_1" true [(0 Read [], false, None, [0]) (1 Read [], false, Some(1), [1]) (2 Read [], false, None, [1])] |a| loops_1(a.question(), a.deep(), a.items(), a.list())),
    case!("loops_2" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1])] |a| loops_2(a.question(), a.name(), a.index(), a.client(), a.numbers())),
    case!("loops_3" false [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2, 3], false, None, [])] |a| loops_3(a.question(), a.index(), a.items())),
    case!("loops_4" false [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (0 Read [], false, Some(0), [0])] |a| loops_4(a.question(), a.name(), a.index(), a.items(), a.list(), a.numbers())),
    case!("loops_5" true [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [1], true, Some(1), [1]) (1 Read [2], true, Some(1), [1])] |a| loops_5(a.question(), a.index())),
    case!("loops_6" false [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (0 Read [], false, Some(0), [0])] |a| loops_6(a.question(), a.name(), a.n(), a.deep(), a.items(), a.list(), a.numbers())),
    case!("loops_7" true [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (0 Read [1], false, Some(0), [0]) (1 Read [], false, None, [0]) (1 Read [], false, None, [0]) (2 Read [], false, Some(1), [1]) (2 Read [], false, Some(1), [1])] |a| loops_7(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("loops_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (1 Read [], false, Some(0), [0])] |a| loops_8(a.question(), a.name(), a.deep(), a.items(), a.list())),
    case!("loops_9" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [2], true, Some(1), [1]) (1 Read [], false, Some(1), [1])] |a| loops_9(a.question(), a.deep())),
    case!("loops_10" true [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1])] |a| loops_10(a.question(), a.name(), a.deep(), a.client(), a.items(), a.list())),
    case!("loops_11" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, None, [0]) (2 Read [], false, None, []) (2 Read [2], true, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, [])] |a| loops_11(a.question(), a.deep(), a.index(), a.items(), a.list())),
    case!("loops_12" false [(0 Read [], false, None, [0]) (0 Read [0], false, None, [0]) (0 Read [], false, None, [0]) (1 Ordered [], false, None, [0]) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [5], true, None, [])] |a| loops_12(a.question(), a.deep(), a.index(), a.numbers())),
    case!("loops_13" false [(0 Read [], false, None, [0]) (0 Read [0], true, None, [0]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1])] |a| loops_13(a.question(), a.deep(), a.index(), a.client(), a.items())),
    case!("loops_14" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [4], false, None, [])] |a| loops_14(a.question(), a.n(), a.deep(), a.items())),
    case!("loops_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], true, None, []) (0 Read [3], true, None, []) (1 Read [], false, Some(0), [0]) (1 Read [], false, Some(0), [0]) (2 Read [], false, None, [])] |a| loops_15(a.question(), a.items())),
    case!("loops_16" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, Some(0), [0]) (1 Read [], false, Some(0), [0]) (1 Read [2, 3], false, Some(0), [0]) (2 Read [], false, None, [0])] |a| loops_16(a.question(), a.deep())),
    case!("loops_17" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (0 Read [1], true, Some(0), [0]) (1 Read [], false, Some(1), [1])] |a| loops_17(a.question(), a.client())),
    case!("loops_18" true [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2, 3], false, None, [])] |a| loops_18(a.question(), a.name(), a.n(), a.index(), a.client(), a.items(), a.numbers())),
    case!("loops_19" false [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (0 Read [1], true, Some(0), [0])] |a| loops_19(a.question(), a.client(), a.list(), a.numbers())),
    case!("loops_20" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1])] |a| loops_20(a.question(), a.n(), a.index(), a.items(), a.numbers())),
    case!("loops_21" true [(0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| loops_21(a.question(), a.name(), a.n(), a.client(), a.items(), a.list(), a.numbers())),
    case!("loops_22" false [(0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| loops_22(a.question(), a.n(), a.deep(), a.items(), a.list())),
    case!("loops_23" false [(0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], true, None, [])] |a| loops_23(a.question(), a.deep(), a.items())),
    case!("loops_24" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Read [1], true, None, []) (1 Read [], false, None, [])] |a| loops_24(a.question(), a.name(), a.deep(), a.client(), a.items())),
    case!("loops_25" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, []) (1 Read [], false, None, [])] |a| loops_25(a.question(), a.index(), a.client(), a.numbers())),
    case!("loops_26" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (1 Read [], false, Some(0), [0])] |a| loops_26(a.question(), a.name(), a.n(), a.index(), a.items(), a.list(), a.numbers())),
    case!("loops_27" true [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1])] |a| loops_27(a.question(), a.n(), a.index(), a.items(), a.list())),
    case!("loops_28" false [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [], false, None, [])] |a| loops_28(a.question(), a.index(), a.items(), a.list(), a.numbers())),
    case!("loops_29" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, Some(0), [0])] |a| loops_29(a.question(), a.index(), a.numbers())),
    case!("loops_30" false [(0 Read [], false, None, [0]) (1 Read [], false, Some(1), [1]) (3 Read [], false, None, [1]) (3 Read [2], false, None, [1])] |a| loops_30(a.question(), a.name(), a.n(), a.deep(), a.items())),
    case!("loops_31" true [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1])] |a| loops_31(a.question(), a.name(), a.n(), a.deep(), a.index(), a.numbers())),
    case!("loops_32" true [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (2 Read [], false, None, [1])] |a| loops_32(a.question(), a.n(), a.deep())),
    case!("loops_33" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [1], true, Some(1), [1]) (1 Read [], false, Some(1), [1])] |a| loops_33(a.question(), a.name(), a.n(), a.index(), a.client())),
];
