//! A type parameter.

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
pub async fn generics_0<T: Display>(question: &str, subject: T, name: String, client: &Client, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let draft_text: String = client.complete(0, &format!("List: {subject}")).await?;
    let _ = client.embed(1, format!("List: {name}")).await;
    let example = client.complete(2, &format!("Merge: {name} {name}")).await?;
    let reason = title(3, &example).await;
    finish(4, name.clone()).await
}

#[twin]
pub async fn generics_1<T: Display>(question: &str, subject: T, n: u64, deep: bool, index: &Index, items: &[String]) -> Result<String, Error> {
    let context = ask(0, question).await?;
    let plan = ask(1, question).await?;
    let summary: String = finish(2, format!("Translate: {question}")).await?;
    let reply = merge(3, summary, &format!("Improve: {n}")).await?;
    Ok(merge(4, format!("Check: {reply} {reply}"), &format!("Improve: {context}")).await?)
}

#[twin]
pub async fn generics_2<T: Display>(question: &str, subject: T, index: &Index, client: &Client, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let verdict = search(0, index, question).await?;
    let hint = ask(1, question).await?;
    let outline = shorten(2, format!("Check: {question} {subject}")).await;
    let context = finish(3, question.to_string()).await?;
    let topic = ask(4, question).await?;
    let price: u64 = client.embed(5, format!("Style: {subject} {subject}")).await;
    let reason = ask(6, question).await?;
    let caption = ask(7, &format!("Merge: {subject} {question}")).await?;
    Ok(price + format!("{verdict} {hint} {outline} {context} {topic} {price} {reason} {caption}").len() as u64)
}

#[twin]
pub async fn generics_3<T: Display>(question: &str, subject: T, name: String, deep: bool, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let outline = "about";
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for (place, item) in items.iter().enumerate() {
        let verdict: String = ask(0, outline).await?;
        let abstract_text: String = draft(1, format!("Translate: {verdict} {item}")).await?;
        let plan: String = ask(2, item).await?;
        out.push(plan);
    }
    let topic = out.join(" ");
    Ok(format!(""))
}

#[twin]
pub async fn generics_4<T: Display>(question: &str, subject: T, deep: bool, index: &Index, client: &Client, list: Vec<String>) -> Result<Answer, Error> {
    let summary = merge(0, format!("Check: {subject}"), question).await?;
    let reason = merge(1, format!("Explain: {summary} {summary}"), question).await?;
    let review = client.complete(2, &format!("Compare: {subject} {reason}")).await?;
    Ok(Answer { text: review, score: 3 })
}

#[twin]
pub async fn generics_5<T: Display>(question: &str, subject: T, name: String, deep: bool, index: &Index) -> Result<Answer, Error> {
    let closing = title(0, &name).await;
    let summary = merge(1, format!("Improve: {question} {closing}"), name.as_str()).await?;
    let abstract_text = merge(2, format!("Check: {summary}"), &format!("Check: {closing} {name}")).await?;
    let context = title(3, &format!("Improve: {name} {summary}")).await;
    let topic = shorten(4, format!("Explain: {name} {name}")).await;
    Ok(Answer { text: format!("{name} {closing} {summary} {abstract_text} {context} {topic}"), score: 3 })
}

#[twin]
pub async fn generics_6<T: Display>(question: &str, subject: T, name: String, index: &Index, list: Vec<String>) -> Result<u64, Error> {
    let plan = ask(0, question).await?;
    let share = count(1, 14).await;
    let topic = shorten(2, format!("Compare: {share} {plan}")).await;
    let reply = shorten(3, topic.clone()).await;
    let outline = ask(4, "explain").await?;
    let caption = draft(5, name).await?;
    let grade = count(6, share).await;
    let closing = merge(7, format!("Check: {subject}"), &format!("Draft: {subject} {subject}")).await?;
    Ok(grade + format!("{plan} {share} {topic} {reply} {outline} {caption} {grade} {closing}").len() as u64)
}

#[twin]
pub async fn generics_7<T: Display>(question: &str, subject: T, n: u64, index: &Index, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let (context, price): (String, u64) = rate(0, &format!("Improve: {n}"), n).await?;
    let closing = draft(1, question.to_owned()).await?;
    let size = score(2, n).await;
    ask(3, &closing).await?;
    let level: u64 = count(4, n).await;
    let caption = ask(5, question).await?;
    let opening = draft(6, question.to_owned()).await?;
    let facts = ask(7, question).await?;
    let review = finish(8, format!("Draft: {facts} {closing}")).await?;
    Ok(format!("{n} {context} {price} {closing} {size} {level} {caption} {opening} {facts} {review}"))
}

#[twin]
pub async fn generics_8<T: Display>(question: &str, subject: T, name: String, n: u64, deep: bool, index: &Index, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let (quote, price) = rate(0, &format!("Check: {n} {question}"), n).await?;
    let closing = title(1, &name).await;
    let (abstract_text, width) = rate(2, &name, price).await?;
    let points = score(3, format!("Merge: {abstract_text}")).await;
    count(4, n).await;
    Ok(format!("{name} {n} {quote} {price} {closing} {abstract_text} {width} {points}"))
}

#[twin]
pub async fn generics_9<T: Display>(question: &str, subject: T, n: u64, index: &Index, client: &Client, list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
    let hint: String = title(0, &format!("Compare: {n}")).await;
    let topic = title(1, &hint).await;
    let summary = finish(2, format!("Compare: {n}")).await?;
    let outline = client.complete(3, &format!("Explain: {n} {summary}")).await?;
    let price = client.embed(4, outline).await;
    let plan = draft(5, format!("Explain: {price}")).await?;
    let reason = shorten(6, format!("Rewrite: {n}")).await;
    let abstract_text = title(7, &reason).await;
    let width: u64 = client.embed(8, plan.clone()).await;
    let (quote, points): (String, u64) = rate(9, &abstract_text, 88).await?;
    let table_text: String = client.complete(10, &summary).await?;
    Ok(points + format!("{hint} {summary}").len() as u64)
}

#[twin]
pub async fn generics_10<T: Display>(question: &str, subject: T, deep: bool, index: &Index, items: &[String]) -> Result<u64, Error> {
    let abstract_text = shorten(0, question.to_owned()).await;
    let price = score(1, format!("Merge: {abstract_text} {subject}")).await;
    let opening = format!("Draft: {price} {question}");
    let context = search(2, index, "improve").await?;
    let draft_text = merge(3, opening.clone(), &format!("Style: {context} {opening}")).await?;
    let outline = shorten(4, opening).await;
    Ok(price + format!("{abstract_text} {price} {context} {draft_text} {outline}").len() as u64)
}

#[twin]
pub async fn generics_11<T: Display>(question: &str, subject: T, name: String, index: &Index, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let reply = "about";
    let size: u64 = score(0, &name).await;
    let style = search(1, index, &format!("Rewrite: {size} {size}")).await?;
    let (topic, votes): (String, u64) = rate(2, &style, 30).await?;
    let summary = merge(3, style.clone(), &format!("Improve: {votes}")).await?;
    Ok(votes + format!("{style} {votes}").len() as u64)
}

#[twin]
pub async fn generics_12<T: Display>(question: &str, subject: T, name: String, n: u64, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let caption = ask(0, &name).await?;
    let price = count(1, n).await;
    let width = count(2, n).await;
    let topic = finish(3, caption.clone()).await?;
    let table_text = shorten(4, format!("Rewrite: {subject}")).await;
    finish(5, format!("Style: {n}")).await
}

#[twin]
pub async fn generics_13<T: Display>(question: &str, subject: T, n: u64, deep: bool, client: &Client, numbers: &[u64]) -> Result<u64, Error> {
    let grade = client.embed(0, format!("Merge: {n} {n}")).await;
    let style = client.complete(1, &format!("Merge: {grade} {grade}")).await?;
    let depth = client.embed(2, style).await;
    let review = finish(3, question.to_string()).await?;
    client.embed(4, review).await;
    let example = merge(5, format!("Style: {n} {depth}"), question).await?;
    Ok(depth + format!("{grade} {depth}").len() as u64)
}

#[twin]
pub async fn generics_14<T: Display>(question: &str, subject: T, name: String) -> Result<Answer, Error> {
    let hint = merge(0, format!("Improve: {name}"), question).await?;
    let (verdict, weight) = rate(1, &format!("Rewrite: {question} {name}"), 0).await?;
    let outline = ask(2, &name).await?;
    let quote = finish(3, format!("List: {name}")).await?;
    let (plan, share) = rate(4, &quote, weight).await?;
    let caption = finish(5, format!("Quote: {name} {name}")).await?;
    Ok(Answer { text: format!("{name} {hint} {outline} {share} {caption}"), score: share })
}

#[twin]
pub async fn generics_15<T: Display>(question: &str, subject: T, name: String, deep: bool, client: &Client, items: &[String]) -> Result<String, Error> {
    let table_text: String = title(0, &name).await;
    let (facts, points) = rate(1, &table_text, 0).await?;
    let context = merge(2, facts, &name).await?;
    Ok(format!("{name}"))
}

#[twin]
pub async fn generics_16<T: Display>(question: &str, subject: T, index: &Index, client: &Client, numbers: &[u64]) -> Result<Answer, Error> {
    let _ = score(0, 6).await;
    let price = count(1, 30).await;
    let (review, level) = rate(2, question, 77).await?;
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in numbers.iter().copied().step_by(2) {
        let outline = finish(3, review.clone()).await?;
        points_of_all += number;
        found.push(outline);
        note(format!("Style: {number} {price}"));
    }
    let style = found.join(" ");
    Ok(Answer { text: review, score: level })
}

#[twin]
pub async fn generics_17<T: Display>(question: &str, subject: T, client: &Client, list: Vec<String>) -> Result<String, Error> {
    let review = ask(0, &format!("Compare: {subject} {subject}")).await?;
    let abstract_text = title(1, &review).await;
    let level = score(2, &review).await;
    let summary = title(3, &format!("List: {subject} {subject}")).await;
    let style = client.complete(4, &format!("Check: {subject} {summary}")).await?;
    let quote = title(5, &format!("List: {subject} {subject}")).await;
    let mut found: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in list {
        let facts: String = client.complete(6, &format!("Compare: {subject} {quote}")).await?;
        found.push(facts);
    }
    let reason = found.join(" ");
    Ok(format!("{review} {abstract_text} {level} {summary} {style} {quote} {reason}"))
}

#[twin]
pub async fn generics_18<T: Display>(question: &str, subject: T, client: &Client, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let closing = ask(0, question).await?;
    let depth = score(1, format!("Check: {subject}")).await;
    let draft_text = client.complete(2, question).await?;
    finish(3, format!("Compare: {subject} {subject}")).await
}

#[twin]
pub async fn generics_19<T: Display>(question: &str, subject: T, deep: bool, client: &Client, items: &[String]) -> Result<String, Error> {
    let caption = shout(&format!("Quote: {subject}"));
    let style = draft(0, format!("Quote: {caption} {caption}")).await?;
    let share = count(1, 25).await;
    Ok(format!("{caption} {style} {share}"))
}

#[twin]
pub async fn generics_20<T: Display>(question: &str, subject: T, name: String, n: u64, index: &Index, items: &[String]) -> Result<Answer, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for (place, item) in items.iter().enumerate() {
        let hint = shorten(0, format!("Compare: {item}")).await;
        let price = score(1, &hint).await;
        let caption = shorten(2, format!("Explain: {price}")).await;
        sum += price;
        found.push(caption);
        note(format!("Explain: {price} {name}"));
    }
    let topic = found.join(" ");
    let depth = score(3, n).await;
    let table_text = ask(4, &topic).await?;
    Ok(Answer { text: name, score: depth })
}

#[twin]
pub async fn generics_21<T: Display>(question: &str, subject: T, index: &Index, client: &Client, numbers: &[u64]) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let caption: String = shorten(0, format!("Translate: {number} {number}")).await;
        let plan: String = ask(1, &format!("Rewrite: {question}")).await?;
        let example: String = ask(2, question).await?;
        points_of_all += number;
        parts.push(format!("result: {example}"));
    }
    let review = parts.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let draft_text: String = finish(3, format!("Draft: {number}")).await?;
        let (reason, width): (String, u64) = rate(4, draft_text.as_str(), 23).await?;
        points_of_all += number;
        points_of_all += width;
        found.push(reason);
    }
    let context = found.join(" ");
    Ok(3 + format!("{review} {context}").len() as u64)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(generics_0(a.question(), a.name(), a.name(), a.client(), a.items(), a.list()));
    send_over(generics_1(a.question(), a.name(), a.n(), a.deep(), a.index(), a.items()));
    send_over(generics_2(a.question(), a.name(), a.index(), a.client(), a.items(), a.list()));
    send_over(generics_3(a.question(), a.name(), a.name(), a.deep(), a.items(), a.list()));
    send_over(generics_4(a.question(), a.name(), a.deep(), a.index(), a.client(), a.list()));
    send_over(generics_5(a.question(), a.name(), a.name(), a.deep(), a.index()));
    send_over(generics_6(a.question(), a.name(), a.name(), a.index(), a.list()));
    send_over(generics_7(a.question(), a.name(), a.n(), a.index(), a.items(), a.numbers()));
    send_over(generics_8(a.question(), a.name(), a.name(), a.n(), a.deep(), a.index(), a.items(), a.numbers()));
    send_over(generics_9(a.question(), a.name(), a.n(), a.index(), a.client(), a.list(), a.numbers()));
    send_over(generics_10(a.question(), a.name(), a.deep(), a.index(), a.items()));
    send_over(generics_11(a.question(), a.name(), a.name(), a.index(), a.items(), a.numbers()));
    send_over(generics_12(a.question(), a.name(), a.name(), a.n(), a.items(), a.list(), a.numbers()));
    send_over(generics_13(a.question(), a.name(), a.n(), a.deep(), a.client(), a.numbers()));
    send_over(generics_14(a.question(), a.name(), a.name()));
    send_over(generics_15(a.question(), a.name(), a.name(), a.deep(), a.client(), a.items()));
    send_over(generics_16(a.question(), a.name(), a.index(), a.client(), a.numbers()));
    send_over(generics_17(a.question(), a.name(), a.client(), a.list()));
    send_over(generics_18(a.question(), a.name(), a.client(), a.items(), a.list()));
    send_over(generics_19(a.question(), a.name(), a.deep(), a.client(), a.items()));
    send_over(generics_20(a.question(), a.name(), a.name(), a.n(), a.index(), a.items()));
    send_over(generics_21(a.question(), a.name(), a.index(), a.client(), a.numbers()));
}

pub const CASES: &[Case] = &[
    case!("generics_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, [])] |a| generics_0(a.question(), a.name(), a.name(), a.client(), a.items(), a.list())),
    case!("generics_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (1 Read [], false, None, [])] |a| generics_1(a.question(), a.name(), a.n(), a.deep(), a.index(), a.items())),
    case!("generics_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| generics_2(a.question(), a.name(), a.index(), a.client(), a.items(), a.list())),
    case!("generics_3" false [(0 Read [], false, Some(0), [0]) (0 Read [0], false, Some(0), [0]) (0 Read [], false, Some(0), [0])] |a| generics_3(a.question(), a.name(), a.name(), a.deep(), a.items(), a.list())),
    case!("generics_4" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, [])] |a| generics_4(a.question(), a.name(), a.deep(), a.index(), a.client(), a.list())),
    case!("generics_5" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, [])] |a| generics_5(a.question(), a.name(), a.name(), a.deep(), a.index())),
    case!("generics_6" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, [])] |a| generics_6(a.question(), a.name(), a.name(), a.index(), a.list())),
    case!("generics_7" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1, 7], false, None, [])] |a| generics_7(a.question(), a.name(), a.n(), a.index(), a.items(), a.numbers())),
    case!("generics_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, [])] |a| generics_8(a.question(), a.name(), a.name(), a.n(), a.deep(), a.index(), a.items(), a.numbers())),
    case!("generics_9" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [3], true, None, []) (0 Read [4], true, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, []) (0 Read [5], false, None, []) (0 Read [7], false, None, []) (0 Read [2], false, None, [])] |a| generics_9(a.question(), a.name(), a.n(), a.index(), a.client(), a.list(), a.numbers())),
    case!("generics_10" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [2], true, None, []) (1 Read [2], false, None, [])] |a| generics_10(a.question(), a.name(), a.deep(), a.index(), a.items())),
    case!("generics_11" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [1, 2], false, None, [])] |a| generics_11(a.question(), a.name(), a.name(), a.index(), a.items(), a.numbers())),
    case!("generics_12" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| generics_12(a.question(), a.name(), a.name(), a.n(), a.items(), a.list(), a.numbers())),
    case!("generics_13" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [2], false, None, [])] |a| generics_13(a.question(), a.name(), a.n(), a.deep(), a.client(), a.numbers())),
    case!("generics_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1, 3], false, None, []) (0 Read [], false, None, [])] |a| generics_14(a.question(), a.name(), a.name())),
    case!("generics_15" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, [])] |a| generics_15(a.question(), a.name(), a.name(), a.deep(), a.client(), a.items())),
    case!("generics_16" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, [0])] |a| generics_16(a.question(), a.name(), a.index(), a.client(), a.numbers())),
    case!("generics_17" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (1 Read [], false, Some(0), [0])] |a| generics_17(a.question(), a.name(), a.client(), a.list())),
    case!("generics_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| generics_18(a.question(), a.name(), a.client(), a.items(), a.list())),
    case!("generics_19" false [(0 Read [], false, None, []) (0 Read [], false, None, [])] |a| generics_19(a.question(), a.name(), a.deep(), a.client(), a.items())),
    case!("generics_20" false [(0 Read [], false, None, [0]) (0 Read [0], false, None, [0]) (0 Read [1], true, None, [0]) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| generics_20(a.question(), a.name(), a.name(), a.n(), a.index(), a.items())),
    case!("generics_21" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [1]) (1 Read [3], true, Some(1), [1])] |a| generics_21(a.question(), a.name(), a.index(), a.client(), a.numbers())),
];
