//! Loops whose rounds depend on each other, or are not known beforehand.

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
pub async fn histories_0(question: &str, name: String, deep: bool, items: &[String]) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 1..=5_u64 {
        let topic: String = draft(0, format!("Translate: {number} {number}")).await?;
        for step in 0..3_u64 {
            let points: u64 = score(1, 71).await;
            let reason: String = title(2, &format!("Explain: {topic} {points}")).await;
            if reason.contains("7f") {
                return Err(Error::Denied("rewrite"));
            }
            total += step;
            total += points;
            results.push(reason);
        }
    }
    let reply = results.join(" ");
    finish(3, reply.clone()).await
}

#[twin]
pub async fn histories_1(question: &str, deep: bool, index: &Index, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut history = String::from("1");
    for item in items {
        let quote = title(0, &history).await;
        let review = ask(1, &format!("Check: {quote}")).await?;
        let plan = draft(2, format!("Merge: {review}")).await?;
        history.push_str(&quote);
        out.push(quote);
    }
    let reason = out.join(" ");
    let hint = history;
    Ok(format!("{reason}"))
}

#[twin]
pub async fn histories_2(question: &str, n: u64, deep: bool, index: &Index, list: Vec<String>, numbers: &[u64]) -> Result<Answer, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    let mut queue = list;
    while let Some(entry) = queue.pop().filter(|entry| entry != "item 9") {
        let example = search(0, index, &format!("List: {entry}")).await?;
        let votes = score(1, &entry).await;
        let _ = shorten(2, format!("Draft: {example} {votes}")).await;
        sum += votes;
        results.push(format!("result: {example}"));
    }
    let outline = results.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in numbers.iter().copied() {
        let reason: String = search(3, index, &format!("Quote: {number} {number}")).await?;
        let reply: String = draft(4, format!("Check: {number}")).await?;
        for step in [2_u64, 5] {
            let hint: String = draft(5, outline.clone()).await?;
            let topic: String = search(6, index, &reply).await?;
            points_of_all += step;
            out.push(format!("result: {topic}"));
        }
    }
    let abstract_text = out.join(" ");
    Ok(Answer { text: outline, score: n })
}

#[twin]
pub async fn histories_3(question: &str, n: u64, deep: bool, index: &Index, client: &Client, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut history = String::from("1");
    for item in items {
        let table_text = title(0, &history).await;
        let reply = client.complete(1, &table_text).await?;
        let caption = draft(2, history.clone()).await?;
        history.push_str(&table_text);
        found.push(table_text);
    }
    let draft_text = found.join(" ");
    let quote = history;
    let mut out: Vec<String> = Vec::new();
    let mut so_far = String::from("12");
    for item in items {
        let verdict = title(3, &so_far).await;
        let style = search(4, index, &format!("Style: {so_far} {item}")).await?;
        so_far.push_str(&verdict);
        out.push(verdict);
    }
    let abstract_text = out.join(" ");
    let closing = so_far;
    Ok(format!("{n} {draft_text} {abstract_text}"))
}

#[twin]
pub async fn histories_4(question: &str, deep: bool, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    let mut queue = list;
    while let Some(entry) = queue.pop().filter(|entry| entry != "item 9") {
        let context = shorten(0, format!("Quote: {entry}")).await;
        let size = count(1, 87).await;
        let hint = ask(2, &format!("Rewrite: {entry}")).await?;
        if hint.contains("7f") {
            return Err(Error::Denied("translate"));
        }
        info!("Draft: {entry} {hint}");
        total += size;
        out.push(format!("result: {hint}"));
    }
    let outline = out.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for pair in items.chunks(2) {
        let reason: String = draft(3, format!("Improve: {question} {pair:?}")).await?;
        let price: u64 = score(4, &outline).await;
        for step in [2_u64, 5] {
            let verdict: String = ask(5, &format!("Improve: {question}")).await?;
            let (caption, depth): (String, u64) = rate(6, &verdict, step).await?;
            total += step;
            total += depth;
            parts.push(format!("result: {caption}"));
        }
    }
    let topic = parts.join(" ");
    finish(7, format!("Quote: {topic}")).await
}

#[twin]
pub async fn histories_5(question: &str, name: String, deep: bool, index: &Index, client: &Client, items: &[String]) -> Result<Answer, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for (place, item) in items.iter().enumerate() {
        let quote: String = title(0, &name).await;
        let verdict: String = ask(1, &format!("Improve: {item} {quote}")).await?;
        for step in [2_u64, 5] {
            let caption: String = ask(2, &format!("Draft: {step} {step}")).await?;
            let facts: String = draft(3, format!("List: {step}")).await?;
            points_of_all += step;
            out.push(facts);
        }
    }
    let review = out.join(" ");
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    let mut queue = vec![question.to_owned(), "two".to_owned()];
    while let Some(entry) = queue.pop() {
        let points = client.embed(4, format!("Merge: {entry} {entry}")).await;
        let context = shorten(5, review.clone()).await;
        let abstract_text = finish(6, entry.clone()).await?;
        sum += points;
        results.push(abstract_text);
    }
    let reason = results.join(" ");
    Ok(Answer { text: format!("{name} {review} {reason}"), score: 3 })
}

#[twin]
pub async fn histories_6(question: &str, n: u64, index: &Index, list: Vec<String>) -> Result<String, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut so_far = String::from("1");
    for item in list {
        let style = title(0, &so_far).await;
        let outline = finish(1, format!("Compare: {so_far} {so_far}")).await?;
        so_far.push_str(&style);
    }
    let table_text = out.join(" ");
    let example = so_far;
    let mut found: Vec<String> = Vec::new();
    let mut history = String::from("10");
    for number in 0..n {
        let verdict = title(2, &history).await;
        let grade = score(3, &history).await;
        history.push_str(&verdict);
    }
    let draft_text = found.join(" ");
    let topic = history;
    Ok(format!("{n} {topic}"))
}

#[twin]
pub async fn histories_7(question: &str, name: String, n: u64, client: &Client, items: &[String]) -> Result<String, Error> {
    let votes = count(0, n).await;
    let topic = draft(1, format!("Improve: {votes} {n}")).await?;
    let _ = title(2, &name).await;
    let caption = ask(3, question).await?;
    let (quote, age) = rate(4, name.as_str(), votes).await?;
    let mut results: Vec<String> = Vec::new();
    let mut so_far = String::from("6");
    for pair in items.chunks(2) {
        let closing = title(5, &so_far).await;
        let context = client.complete(6, &closing).await?;
        so_far.push_str(&closing);
        results.push(closing);
    }
    let reason = results.join(" ");
    let outline = so_far;
    Ok(format!("{n} {caption}"))
}

#[twin]
pub async fn histories_8(question: &str, name: String, deep: bool, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in items {
        let rank = score(0, format!("Quote: {question}")).await;
        let facts = ask(1, item).await?;
        for step in 0..3_u64 {
            let (hint, weight): (String, u64) = rate(2, name.as_str(), step).await?;
            let reason: String = title(3, &facts).await;
            sum += step;
            sum += weight;
            parts.push(format!("result: {reason}"));
        }
        note("topic");
    }
    let table_text = parts.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    let mut stack = list;
    while let Some(entry) = stack.pop().filter(|entry| entry != "item 9") {
        let _ = score(4, &name).await;
        let draft_text = draft(5, format!("Merge: {entry} {table_text}")).await?;
        out.push(draft_text);
    }
    let caption = out.join(" ");
    Ok(3 + format!("{name} {table_text} {caption}").len() as u64)
}

#[twin]
pub async fn histories_9(question: &str, n: u64, deep: bool, index: &Index, items: &[String]) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 0..n {
        let topic: String = draft(0, format!("Merge: {number} {number}")).await?;
        for step in [2_u64, 5] {
            let closing: String = merge(1, format!("Explain: {topic} {n}"), topic.as_str()).await?;
            let (reply, price): (String, u64) = rate(2, &format!("Compare: {step} {closing}"), step).await?;
            if reply.contains("7f") {
                return Err(Error::Denied("rewrite"));
            }
            sum += step;
            sum += price;
            results.push(reply);
        }
    }
    let verdict = results.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    let mut queue = vec![question.to_owned(), "two".to_owned()];
    while let Some(entry) = queue.pop() {
        let points = count(3, 77).await;
        let hint = draft(4, format!("Quote: {n} {question}")).await?;
        let votes = score(5, format!("Rewrite: {entry}")).await;
        if hint.contains("7f") {
            break;
        }
        total += points;
        total += votes;
        parts.push(hint);
    }
    let plan = parts.join(" ");
    Ok(n + format!("").len() as u64)
}

#[twin]
pub async fn histories_10(question: &str, n: u64, deep: bool, index: &Index, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in items {
        let quote: String = merge(0, format!("Draft: {item}"), "rewrite").await?;
        for step in 0..3_u64 {
            let width: u64 = count(1, step).await;
            let grade: u64 = count(2, 62).await;
            info!("Merge: {grade} {grade}");
            total += step;
            total += width;
            total += grade;
        }
    }
    let style = out.join(" ");
    Ok(format!(""))
}

#[twin]
pub async fn histories_11(question: &str, name: String, deep: bool, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in items {
        let opening: String = merge(0, format!("Compare: {question}"), &format!("Style: {item}")).await?;
        let abstract_text: String = title(1, item).await;
        for step in 0..3_u64 {
            let example: String = title(2, &format!("Style: {step}")).await;
            total += step;
            found.push(example);
        }
    }
    let outline = found.join(" ");
    Ok(3 + format!("{name} {outline}").len() as u64)
}

#[twin]
pub async fn histories_12(question: &str, n: u64, list: Vec<String>, numbers: &[u64]) -> Result<Answer, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in list {
        let verdict: String = draft(0, format!("Explain: {item}")).await?;
        for step in [2_u64, 5] {
            let reply: String = merge(1, format!("Draft: {item}"), &item).await?;
            let quote: String = finish(2, format!("Check: {item} {reply}")).await?;
            sum += step;
            found.push(format!("result: {quote}"));
        }
    }
    let style = found.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut history = String::from("13");
    for &number in numbers {
        let table_text = title(3, &history).await;
        let rank = score(4, &history).await;
        let reason = shorten(5, format!("Check: {history} {history}")).await;
        history.push_str(&table_text);
        found.push(table_text);
    }
    let draft_text = found.join(" ");
    let abstract_text = history;
    Ok(Answer { text: format!("{n} {style} {draft_text} {abstract_text}"), score: n })
}

#[twin]
pub async fn histories_13(question: &str, deep: bool, index: &Index, client: &Client, list: Vec<String>) -> Result<Answer, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    let mut stack = list;
    while let Some(entry) = stack.pop().filter(|entry| entry != "item 9") {
        let topic = title(0, &entry).await;
        let outline = merge(1, format!("Quote: {entry} {question}"), &entry).await?;
        out.push(format!("result: {outline}"));
    }
    let style = out.join(" ");
    let hint = client.complete(2, style.as_str()).await?;
    let table_text = merge(3, format!("Quote: {style} {style}"), &format!("Merge: {hint} {hint}")).await?;
    let example = finish(4, format!("Explain: {style} {style}")).await?;
    let opening = search(5, index, &format!("Rewrite: {style}")).await?;
    Ok(Answer { text: format!("{style}"), score: 3 })
}

#[twin]
pub async fn histories_14(question: &str, n: u64, index: &Index, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut history = String::from("1");
    for item in list.iter().take(6) {
        let outline = title(0, &history).await;
        let reason = search(1, index, item).await?;
        history.push_str(&outline);
        results.push(outline);
    }
    let hint = results.join(" ");
    let facts = history;
    let mut results: Vec<String> = Vec::new();
    let mut so_far = String::from("11");
    for (place, item) in items.iter().enumerate() {
        let abstract_text = title(2, &so_far).await;
        let (caption, price): (String, u64) = rate(3, &abstract_text, n).await?;
        let level = count(4, n).await;
        so_far.push_str(&abstract_text);
        results.push(abstract_text);
    }
    let context = results.join(" ");
    let review = so_far;
    Ok(n + format!("{facts} {context} {review}").len() as u64)
}

#[twin]
pub async fn histories_15(question: &str, n: u64, deep: bool, index: &Index, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 0..n {
        let draft_text = finish(0, format!("Quote: {n}")).await?;
        for step in 0..3_u64 {
            let reply: String = merge(1, question.to_string(), &draft_text).await?;
            if reply.contains("7f") {
                continue;
            }
            sum += step;
            parts.push(reply);
        }
        note(format!("Compare: {draft_text} {question}"));
    }
    let table_text = parts.join(" ");
    let _ = search(2, index, question).await?;
    let facts = ask(3, &table_text).await?;
    let opening = search(4, index, "improve").await?;
    let caption = finish(5, table_text).await?;
    Ok(n + format!("{opening}").len() as u64)
}

#[twin]
pub async fn histories_16(question: &str, index: &Index) -> Result<Answer, Error> {
    let votes = score(0, 98).await;
    let share = count(1, votes).await;
    let price: u64 = score(2, share).await;
    let opening = search(3, index, &format!("Merge: {question}")).await?;
    Ok(Answer { text: format!("{price}"), score: price })
}

#[twin]
pub async fn histories_17(question: &str, n: u64, deep: bool, index: &Index, client: &Client, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let abstract_text = merge(0, question.to_string(), question).await?;
    let context: String = draft(1, format!("Rewrite: {n} {n}")).await?;
    let facts = client.complete(2, &context).await?;
    let level: u64 = client.embed(3, question.to_string()).await;
    Ok(merge(4, format!("Improve: {question} {level}"), &abstract_text).await?)
}

#[twin]
pub async fn histories_18(question: &str, index: &Index, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    let mut stack = list;
    while let Some(entry) = stack.pop().filter(|entry| entry != "item 9") {
        let verdict = merge(0, format!("Improve: {entry}"), &format!("Style: {entry} {question}")).await?;
        let quote = finish(1, entry.clone()).await?;
        found.push(quote);
    }
    let outline = found.join(" ");
    let opening: String = draft(2, question.to_owned()).await?;
    let example = title(3, &outline).await;
    ask(4, "list").await?;
    let topic = draft(5, outline).await?;
    Ok(format!("{topic}"))
}

#[twin]
pub async fn histories_19(question: &str, name: String, list: Vec<String>) -> Result<String, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut history = String::from("1");
    for item in list {
        let opening = title(0, &history).await;
        let example = shorten(1, format!("Check: {item}")).await;
        history.push_str(&opening);
        parts.push(opening);
    }
    let topic = parts.join(" ");
    let review = history;
    let grade = count(2, 26).await;
    let (hint, age) = rate(3, &name, grade).await?;
    Ok(format!("{name} {topic} {review} {grade} {hint} {age}"))
}

#[twin]
pub async fn histories_20(question: &str, deep: bool, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let opening: String = ask(0, item).await?;
        for step in [2_u64, 5] {
            let abstract_text: String = shorten(1, format!("Compare: {step}")).await;
            if abstract_text.contains("7f") {
                return Err(Error::Denied("list"));
            }
            info!("Compare: {abstract_text}");
            points_of_all += step;
            parts.push(abstract_text);
        }
    }
    let example = parts.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut so_far = String::from("16");
    for number in numbers.iter().copied().step_by(2) {
        let hint = title(2, &so_far).await;
        let reply = merge(3, example.clone(), &format!("Style: {hint}")).await?;
        so_far.push_str(&hint);
    }
    let closing = out.join(" ");
    let draft_text = so_far;
    Ok(3 + format!("{draft_text}").len() as u64)
}

#[twin]
pub async fn histories_21(question: &str, name: String, n: u64, index: &Index, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut history = String::from("1");
    for (item, number) in items.iter().zip(numbers.iter().copied()) {
        let hint = title(0, &history).await;
        let (context, width) = rate(1, &history, n).await?;
        history.push_str(&hint);
    }
    let summary = out.join(" ");
    let topic = history;
    let outline: String = search(2, index, &format!("Draft: {topic} {question}")).await?;
    let _ = search(3, index, question).await?;
    Ok(format!("{name} {n}"))
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(histories_0(a.question(), a.name(), a.deep(), a.items()));
    send_over(histories_1(a.question(), a.deep(), a.index(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(histories_2(a.question(), a.n(), a.deep(), a.index(), a.list(), a.numbers()));
    send_over(histories_3(a.question(), a.n(), a.deep(), a.index(), a.client(), a.items(), a.numbers()));
    send_over(histories_4(a.question(), a.deep(), a.items(), a.list()));
    send_over(histories_5(a.question(), a.name(), a.deep(), a.index(), a.client(), a.items()));
    send_over(histories_6(a.question(), a.n(), a.index(), a.list()));
    send_over(histories_7(a.question(), a.name(), a.n(), a.client(), a.items()));
    send_over(histories_8(a.question(), a.name(), a.deep(), a.items(), a.list()));
    send_over(histories_9(a.question(), a.n(), a.deep(), a.index(), a.items()));
    send_over(histories_10(a.question(), a.n(), a.deep(), a.index(), a.items(), a.numbers()));
    send_over(histories_11(a.question(), a.name(), a.deep(), a.items(), a.numbers()));
    send_over(histories_12(a.question(), a.n(), a.list(), a.numbers()));
    send_over(histories_13(a.question(), a.deep(), a.index(), a.client(), a.list()));
    send_over(histories_14(a.question(), a.n(), a.index(), a.items(), a.list()));
    send_over(histories_15(a.question(), a.n(), a.deep(), a.index(), a.items(), a.list(), a.numbers()));
    send_over(histories_16(a.question(), a.index()));
    send_over(histories_17(a.question(), a.n(), a.deep(), a.index(), a.client(), a.items(), a.list()));
    send_over(histories_18(a.question(), a.index(), a.items(), a.list(), a.numbers()));
    send_over(histories_19(a.question(), a.name(), a.list()));
    send_over(histories_20(a.question(), a.deep(), a.items(), a.list(), a.numbers()));
    send_over(histories_21(a.question(), a.name(), a.n(), a.index(), a.items(), a.numbers()));
}

pub const CASES: &[Case] = &[
    case!("histories_0" true [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (4 Read [], false, None, [0, 1]) (2 Read [], false, None, [])] |a| histories_0(a.question(), a.name(), a.deep(), a.items())),
    case!("histories_1" false [(0 Read [], false, None, [0]) (0 Read [0], true, None, [0]) (0 Read [1], true, None, [0])] |a| histories_1(a.question(), a.deep(), a.index(), a.client(), a.items(), a.list(), a.numbers())),
    case!("histories_2" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (0 Read [0, 1], false, None, [0]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1]) (2 Read [], false, Some(2), [1, 2]) (2 Read [], false, Some(2), [1, 2])] |a| histories_2(a.question(), a.n(), a.deep(), a.index(), a.list(), a.numbers())),
    case!("histories_3" false [(0 Read [], false, None, [0]) (0 Read [0], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, [1]) (1 Read [], false, None, [1])] |a| histories_3(a.question(), a.n(), a.deep(), a.index(), a.client(), a.items(), a.numbers())),
    case!("histories_4" true [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, Some(1), [1]) (1 Read [], false, Some(1), [1]) (2 Read [], false, Some(2), [1, 2]) (2 Read [5], true, Some(2), [1, 2]) (3 Read [], false, None, [])] |a| histories_4(a.question(), a.deep(), a.items(), a.list())),
    case!("histories_5" false [(0 Read [], false, Some(0), [0]) (0 Read [0], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (1 Read [], false, Some(1), [0, 1]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2])] |a| histories_5(a.question(), a.name(), a.deep(), a.index(), a.client(), a.items())),
    case!("histories_6" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, [1]) (1 Read [], false, None, [1])] |a| histories_6(a.question(), a.n(), a.index(), a.list())),
    case!("histories_7" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, [0]) (1 Read [5], false, None, [0])] |a| histories_7(a.question(), a.name(), a.n(), a.client(), a.items())),
    case!("histories_8" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, Some(1), [0, 1]) (1 Read [], false, Some(1), [0, 1]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2])] |a| histories_8(a.question(), a.name(), a.deep(), a.items(), a.list())),
    case!("histories_9" true [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (1 Read [1], false, Some(1), [0, 1]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2])] |a| histories_9(a.question(), a.n(), a.deep(), a.index(), a.items())),
    case!("histories_10" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (1 Read [], false, Some(1), [0, 1])] |a| histories_10(a.question(), a.n(), a.deep(), a.index(), a.items(), a.numbers())),
    case!("histories_11" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1])] |a| histories_11(a.question(), a.name(), a.deep(), a.items(), a.numbers())),
    case!("histories_12" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (4 Read [], false, None, [0, 1]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2]) (2 Read [], false, None, [2])] |a| histories_12(a.question(), a.n(), a.list(), a.numbers())),
    case!("histories_13" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [2], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| histories_13(a.question(), a.deep(), a.index(), a.client(), a.list())),
    case!("histories_14" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, [1]) (1 Read [2], true, None, [1]) (1 Read [], false, None, [1])] |a| histories_14(a.question(), a.n(), a.index(), a.items(), a.list())),
    case!("histories_15" false [(0 Read [], false, None, [0]) (1 Read [], false, Some(1), [0, 1]) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [3], false, None, [])] |a| histories_15(a.question(), a.n(), a.deep(), a.index(), a.items(), a.list(), a.numbers())),
    case!("histories_16" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, [])] |a| histories_16(a.question(), a.index())),
    case!("histories_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, [])] |a| histories_17(a.question(), a.n(), a.deep(), a.index(), a.client(), a.items(), a.list())),
    case!("histories_18" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, [])] |a| histories_18(a.question(), a.index(), a.items(), a.list(), a.numbers())),
    case!("histories_19" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [2], true, None, [])] |a| histories_19(a.question(), a.name(), a.list())),
    case!("histories_20" true [(0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (2 Read [], false, None, [2]) (2 Read [2], true, None, [2])] |a| histories_20(a.question(), a.deep(), a.items(), a.list(), a.numbers())),
    case!("histories_21" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| histories_21(a.question(), a.name(), a.n(), a.index(), a.items(), a.numbers())),
];
