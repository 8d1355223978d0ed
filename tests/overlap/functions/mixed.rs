//! Something of everything.

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
pub async fn mixed_0(question: &str, n: u64, deep: bool, client: &Client, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut history = String::from("1");
    for (place, item) in items.iter().enumerate() {
        let abstract_text = title(0, &history).await;
        let review = shorten(1, format!("Explain: {history}")).await;
        tracing::info!("Check: {history} {history}");
        let _ = shorten(2, format!("Rewrite: {history}")).await;
        history.push_str(&abstract_text);
        parts.push(abstract_text);
    }
    let closing = parts.join(" ");
    let table_text = history;
    let caption = if table_text.len() % 2 == 0 {
        let topic = ask(3, &closing).await?;
        let verdict = client.complete(4, &format!("Draft: {table_text} {table_text}")).await?;
        let draft_text = finish(5, format!("Quote: {table_text} {n}")).await?;
        format!("Draft: {table_text}")
    } else {
        let outline = merge(6, closing.clone(), &format!("Compare: {n} {table_text}")).await?;
        let price = score(7, &table_text).await;
        ask(8, &format!("Draft: {price} {question}")).await?
    };
    note("review");
    let size = score(9, n).await;
    let plan = merge(10, format!("Compare: {caption}"), &caption).await?;
    finish(11, plan).await?;
    let quote = client.complete(12, &format!("List: {caption} {size}")).await?;
    let (style, rank): (String, u64) = rate(13, &format!("Check: {caption}"), n).await?;
    let facts = ask(14, &caption).await?;
    let depth = client.embed(15, format!("Quote: {question} {quote}")).await;
    let facts = score(16, &caption).await;
    Ok(client.complete(17, &shout(question)).await?)
}

#[twin]
pub async fn mixed_1(question: &str, name: String, deep: bool, index: &Index, client: &Client, numbers: &[u64]) -> Result<String, Error> {
    note("summary");
    let abstract_text = format!("Compare: {name}");
    let hint = &abstract_text;
    let reply = shorten(0, format!("Check: {name} {hint}")).await;
    let votes = client.embed(1, reply.clone()).await;
    Ok(format!("{name} {abstract_text} {hint} {reply} {votes}"))
}

#[twin]
pub async fn mixed_2(question: &str, name: String, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let topic = {
        let closing = &name;
        let quote = draft(0, format!("Improve: {question} {closing}")).await?;
        let review = title(1, closing).await;
        let topic = send(2, review.clone()).await;
        title(3, &topic).await
    };
    let level = count(4, 82).await;
    let style = send(5, format!("Check: {topic} {level}")).await;
    let example = ask(6, &format!("Translate: {name} {question}")).await?;
    let verdict = finish(7, style.clone()).await?;
    let reply: String = ask(8, &format!("Explain: {topic}")).await?;
    let context = ask(9, &name).await?;
    merge(10, topic.clone(), &format!("Style: {verdict}")).await?;
    let outline = ask(11, &topic).await?;
    info!("Explain: {topic} {topic}");
    let draft_text = merge(12, topic.clone(), &topic).await?;
    let hint = {
        let level = format!("Explain: {context} {draft_text}");
        let summary_1: String = finish(13, format!("Explain: {level} {name}")).await?;
        let facts = draft(14, format!("Style: {summary_1}")).await?;
        draft(15, format!("Style: {outline}")).await?
    };
    let (abstract_text, weight) = rate(16, &hint, level).await?;
    let plan = shorten(17, verdict.clone()).await;
    let size = count(18, level).await;
    Ok(size + format!("{name} {topic} {level} {style} {example} {verdict} {reply} {context} {outline} {draft_text} {hint} {abstract_text} {weight} {plan} {size}").len() as u64)
}

#[twin]
pub async fn mixed_3(question: &str, n: u64, deep: bool, index: &Index) -> Result<u64, Error> {
    let votes = save(0, &format!("Check: {n} {n}")).await?;
    let opening = title(1, &format!("Improve: {votes}")).await;
    let price = count(2, n).await;
    let _ = authorize(3, question).await?;
    let hint = draft(4, question.to_string()).await?;
    let reply = ask(5, &hint).await?;
    let votes: String = merge(6, reply, &hint).await?;
    let plan = draft(7, format!("Quote: {votes}")).await?;
    let _ = score(8, &votes).await;
    info!("Merge: {n}");
    let size = score(9, &opening).await;
    let (topic, grade) = rate(10, question, n).await?;
    let table_text = shorten(11, topic.clone()).await;
    let style = merge(12, topic, question).await?;
    let width = score(13, &style).await;
    let rank = score(14, 43).await;
    let (facts, weight) = rate(15, &style, 53).await?;
    info!("Draft: {n}");
    let _ = merge(16, format!("Translate: {style}"), &facts).await?;
    let example = &facts;
    let review = if size % 3 == 2 {
        draft(17, plan.clone()).await?;
        let closing = ask(18, &format!("Translate: {example}")).await?;
        let table_text: String = ask(19, &closing).await?;
        draft(20, plan).await?
    } else {
        let summary: String = ask(21, example).await?;
        let (verdict, share) = rate(22, example, width).await?;
        let context = ask(23, &table_text).await?;
        format!("Check: {context} {example}")
    };
    Ok(weight + format!("{n} {opening} {grade} {table_text} {width} {rank}").len() as u64)
}

#[twin]
pub async fn mixed_4(question: &str, name: String, deep: bool, items: &[String]) -> Result<u64, Error> {
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for pair in items.chunks(2) {
        let table_text = draft(0, name.clone()).await?;
        for step in [2_u64, 5] {
            let plan: String = draft(1, format!("Rewrite: {step}")).await?;
            let (example, share): (String, u64) = rate(2, &table_text, step).await?;
            if example.contains("7f") {
                continue;
            }
            total += step;
            total += share;
            out.push(example);
        }
        note(format!("Merge: {question} {question}"));
    }
    let quote = out.join(" ");
    let quote = merge(3, format!("Quote: {name} {quote}"), &quote).await?;
    let size = score(4, &quote).await;
    let grade = count(5, size).await;
    let closing = merge(6, name, &format!("Translate: {grade}")).await?;
    let draft_text = finish(7, quote).await?;
    let (reason, weight) = rate(8, &draft_text, 43).await?;
    let grade = score(9, &reason).await;
    info!("Merge: {grade} {grade}");
    let review = ask(10, question).await?;
    let _ = finish(11, format!("Explain: {question}")).await?;
    Ok(grade + format!("{size} {closing}").len() as u64)
}

#[twin]
pub async fn mixed_5(question: &str, name: String, n: u64, deep: bool, index: &Index, items: &[String]) -> Result<Answer, Error> {
    let reply: String = finish(0, format!("Quote: {n}")).await?;
    let review = draft(1, format!("List: {n}")).await?;
    let hint = ask(2, &name).await?;
    let closing = merge(3, name.clone(), &format!("Quote: {question} {hint}")).await?;
    let (caption, grade) = rate(4, &name, n).await?;
    let example = ask(5, &format!("Improve: {question}")).await?;
    info!("Check: {name}");
    title(6, &name).await;
    let context = merge(7, name, &format!("Explain: {n}")).await?;
    let votes = count(8, n).await;
    let quote: String = merge(9, format!("Translate: {n}"), question).await?;
    let style = ask(10, &format!("Quote: {n}")).await?;
    let width = count(11, grade).await;
    let table_text: String = title(12, &format!("Draft: {width} {n}")).await;
    let facts = finish(13, format!("Rewrite: {question} {table_text}")).await?;
    let opening = ask(14, "translate").await?;
    Ok(Answer { text: quote, score: width })
}

#[twin]
pub async fn mixed_6(question: &str, n: u64, items: &[String]) -> Result<String, Error> {
    if n % 3 == 2 {
        let outline = finish(0, question.to_owned()).await?;
        let hint = ask(1, &outline).await?;
        let summary: String = shorten(2, format!("Merge: {n} {n}")).await;
        note(format!("Merge: {summary}"));
    }
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 0..n {
        let opening: String = draft(3, question.to_owned()).await?;
        let context: String = title(4, &opening).await;
        total += number;
        out.push(context);
    }
    let plan = out.join(" ");
    let mut found: Vec<String> = Vec::new();
    let mut plan = String::from("16");
    for item in items {
        let reason = title(5, &plan).await;
        let facts = finish(6, format!("Explain: {reason}")).await?;
        let width = count(7, n).await;
        plan.push_str(&reason);
        found.push(reason);
    }
    let reply = found.join(" ");
    let draft_text = plan;
    finish(8, draft_text).await
}

#[twin]
pub async fn mixed_7(question: &str, name: String, n: u64, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let summary = merge(0, name, question).await?;
    let verdict = draft(1, summary).await?;
    shorten(2, verdict).await;
    let context = shorten(3, format!("Compare: {n} {question}")).await;
    if context.len() % 2 == 1 {
        let points = client.embed(4, question.to_string()).await;
        tracing::info!("Check: {points}");
        let topic: String = title(5, &context).await;
        note("quote");
    }
    let example = draft(6, format!("Style: {question}")).await?;
    let plan = shorten(7, context).await;
    let width = count(8, n).await;
    finish(9, format!("Explain: {n} {n}")).await
}

#[twin]
pub async fn mixed_8(question: &str, client: &Client, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let reply = if question.len() % 2 == 0 {
        let draft_text = finish(0, format!("Compare: {question} {question}")).await?;
        format!("Rewrite: {question} {question}")
    } else {
        format!("Rewrite: {question} {question}")
    };
    let mut found: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for &number in numbers {
        let topic: String = merge(1, format!("Draft: {question} {question}"), &format!("Compare: {number}")).await?;
        for step in [2_u64, 5] {
            let opening: String = shorten(2, format!("Improve: {step}")).await;
            let style: String = shorten(3, format!("Explain: {step}")).await;
            info!("List: {question} {style}");
            total += step;
            found.push(format!("result: {style}"));
        }
    }
    let example = found.join(" ");
    let table_text = shorten(4, reply.clone()).await;
    let context: String = merge(5, example, &reply).await?;
    let plan: String = title(6, &reply).await;
    let quote = client.complete(7, &reply).await?;
    let closing = ask(8, &format!("Check: {reply}")).await?;
    let hint = send(9, format!("Quote: {question}")).await;
    let facts = finish(10, format!("Rewrite: {question}")).await?;
    let reason = finish(11, format!("Style: {reply} {question}")).await?;
    let review = merge(12, format!("Explain: {question}"), &reason).await?;
    let summary = merge(13, review.clone(), "translate").await?;
    let age = client.embed(14, format!("Check: {reply}")).await;
    let width = count(15, age).await;
    Ok(width + format!("{reason} {age}").len() as u64)
}

#[twin]
pub async fn mixed_9(question: &str, name: String, deep: bool, index: &Index) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 1..=5_u64 {
        let table_text = title(0, &name).await;
        info!("Draft: {number} {table_text}");
        let facts = title(1, &format!("Explain: {number}")).await;
        let abstract_text = finish(2, format!("Rewrite: {name} {table_text}")).await?;
        total += number;
        results.push(abstract_text);
        note("abstract_text");
    }
    let topic = results.join(" ");
    if topic.len() % 2 == 0 {
        let _ = authorize(3, &topic).await?;
        let size = count(4, 6).await;
        let draft_text = finish(5, format!("Translate: {name} {topic}")).await?;
        let points = score(6, size).await;
        note(format!("Quote: {question}"));
    }
    let style = if topic.len() % 2 == 0 {
        let quote = search(7, index, &topic).await?;
        let depth = count(8, 34).await;
        let closing = finish(9, topic.clone()).await?;
        format!("Draft: {topic}")
    } else {
        let level = score(10, 9).await;
        let weight = save(11, &topic).await?;
        let reason = draft(12, name).await?;
        merge(13, format!("Check: {weight}"), &format!("Rewrite: {question}")).await?
    };
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in 1..=5_u64 {
        let review = ask(14, &format!("Style: {number} {number}")).await?;
        let example: String = ask(15, &format!("Improve: {review}")).await?;
        total += number;
        parts.push(format!("result: {example}"));
        parts.push(send(16, format!("List: {number} {example}")).await);
    }
    let verdict = parts.join(" ");
    Ok(3 + format!("{topic} {style} {verdict}").len() as u64)
}

#[twin]
pub async fn mixed_10(question: &str, name: String, n: u64, deep: bool, client: &Client, list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let reason = match n % 3 {
        0 => {
            let verdict = finish(0, format!("List: {n}")).await?;
            finish(1, format!("Explain: {verdict}")).await?
        }
        _ => format!("Quote: {n}"),
    };
    let share = count(2, n).await;
    let facts = title(3, &format!("Explain: {reason}")).await;
    let votes = client.embed(4, facts).await;
    let caption = ask(5, &format!("Draft: {votes} {votes}")).await?;
    let share = touch(6, votes).await;
    let review = finish(7, caption).await?;
    let style = if review.len() % 2 == 0 {
        let grade = count(8, share).await;
        let depth = client.upload(9, &reason).await?;
        format!("Improve: {review}")
    } else {
        let weight = score(10, format!("Explain: {review}")).await;
        let size = touch(11, 59).await;
        format!("Check: {question}")
    };
    let plan = draft(12, format!("Rewrite: {review}")).await?;
    let price = score(13, format!("Style: {reason}")).await;
    let closing = shorten(14, format!("Style: {name}")).await;
    let outline: String = finish(15, format!("Improve: {style}")).await?;
    let example = send(16, question.to_owned()).await;
    let outcome = finish(17, name.clone()).await;
    let kept = client.complete(18, &style).await;
    let rank_1 = client.embed(19, format!("Draft: {kept:?} {name}")).await;
    let abstract_text = ask(20, &name).await?;
    Ok(format!("{name} {n} {reason} {votes} {share} {review} {style} {plan} {price} {closing} {outline} {example} {outcome:?} {kept:?} {rank_1} {abstract_text}"))
}

#[twin]
pub async fn mixed_11(question: &str, deep: bool, client: &Client, items: &[String]) -> Result<String, Error> {
    let (quote, level) = rate(0, &shout(question), 3).await?;
    let reason = merge(1, question.to_string(), question).await?;
    let _ = ask(2, &format!("Compare: {question}")).await?;
    let topic = client.complete(3, &format!("Merge: {reason}")).await?;
    let opening = title(4, &format!("Translate: {question}")).await;
    let (reply, age) = rate(5, &opening, 28).await?;
    let draft_text = client.complete(6, question).await?;
    let (abstract_text, grade): (String, u64) = rate(7, question, 64).await?;
    let example = draft(8, question.to_owned()).await?;
    let grade = score(9, grade).await;
    let context = merge(10, format!("Merge: {question}"), &example).await?;
    let depth = score(11, &example).await;
    Ok(format!("{quote} {level} {reason} {topic} {opening} {reply} {age} {draft_text} {abstract_text} {example} {grade} {context} {depth}"))
}

#[twin]
pub async fn mixed_12(question: &str, name: String, index: &Index, client: &Client, items: &[String]) -> Result<String, Error> {
    let mut closing = client.complete(0, "merge").await?;
    closing.push('!');
    let caption = finish(1, format!("Explain: {name} {name}")).await?;
    let verdict = ask(2, &caption).await?;
    let mut out: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in items {
        let opening: String = shorten(3, format!("Merge: {item}")).await;
        let facts: String = title(4, &closing).await;
        for step in [2_u64, 5] {
            let summary: String = ask(5, &format!("Merge: {step}")).await?;
            if summary.contains("7f") {
                continue;
            }
            sum += step;
            out.push(summary);
        }
    }
    let plan = out.join(" ");
    let price = save(6, &format!("Translate: {plan}")).await?;
    let hint: String = client.complete(7, &closing).await?;
    let price = draft(8, format!("Merge: {hint}")).await?;
    Ok(format!("{closing} {verdict} {price}"))
}

#[twin]
pub async fn mixed_13(question: &str, deep: bool, index: &Index, items: &[String]) -> Result<Answer, Error> {
    let hint = draft(0, format!("Draft: {question} {question}")).await?;
    let weight = score(1, &hint).await;
    let hint = touch(2, weight).await;
    let facts = ask(3, question).await?;
    let context: String = merge(4, format!("Quote: {question}"), facts.as_str()).await?;
    let quote: String = shorten(5, context).await;
    let mut results: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for (place, item) in items.iter().enumerate() {
        let (example, price): (String, u64) = rate(6, &format!("Quote: {item} {hint}"), 2).await?;
        let outline: String = draft(7, quote.clone()).await?;
        let reply: String = ask(8, &outline).await?;
        total += price;
        results.push(format!("result: {reply}"));
        let draft_text = ask(9, &format!("Translate: {reply} {quote}")).await?;
        let verdict = ask(10, "draft").await?;
        if verdict.contains("7f") {
            continue;
        }
        total += price;
        results.push(verdict);
    }
    let plan = results.join(" ");
    let quote = score(11, format!("Translate: {plan}")).await;
    let grade = score(12, &facts).await;
    let topic = shorten(13, format!("Explain: {question} {question}")).await;
    Ok(Answer { text: format!("{weight} {hint} {facts} {plan} {quote} {grade} {topic}"), score: grade })
}

#[twin]
pub async fn mixed_14(question: &str, name: String, n: u64, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
    let topic = if n % 3 == 1 {
        let level = count(0, n).await;
        let quote = draft(1, question.to_string()).await?;
        draft(2, quote).await?
    } else {
        format!("Check: {n}")
    };
    if topic.len() % 2 == 1 {
        let grade = save(3, &format!("Explain: {topic} {name}")).await?;
        let votes = score(4, format!("Check: {name}")).await;
        note(format!("Improve: {votes}"));
    }
    let reason = if name.len() % 2 == 1 {
        let rank: u64 = score(5, 52).await;
        let (closing, share) = rate(6, &topic, n).await?;
        let summary = shorten(7, question.to_owned()).await;
        draft(8, format!("Style: {name} {topic}")).await?
    } else {
        ask(9, question).await?;
        tracing::info!("Translate: {topic} {question}");
        let (topic, price) = rate(10, &topic, n).await?;
        finish(11, format!("Quote: {name} {n}")).await?
    };
    Ok(n + format!("{reason}").len() as u64)
}

#[twin]
pub async fn mixed_15(question: &str, n: u64, deep: bool, items: &[String], numbers: &[u64]) -> Result<Answer, Error> {
    if deep {
        let price = score(0, format!("Check: {n} {question}")).await;
        tracing::info!("Compare: {question}");
        let (context, share) = rate(1, question, n).await?;
        let opening = shorten(2, context.clone()).await;
        note(format!("List: {opening} {share}"));
    }
    if deep {
        let verdict = ask(3, question).await?;
        let depth = score(4, &verdict).await;
        let plan = ask(5, "merge").await?;
        note(format!("Style: {plan}"));
    }
    let draft_text = title(6, &format!("Translate: {n} {n}")).await;
    let reason = finish(7, format!("Check: {n} {question}")).await?;
    let _ = draft(8, format!("Improve: {reason}")).await?;
    let (table_text, reason) = rate(9, &reason, n).await?;
    let example = ask(10, question).await?;
    let example = shorten(11, question.to_owned()).await;
    let caption = format!("Rewrite: {example}");
    Ok(Answer { text: caption, score: reason })
}

#[twin]
pub async fn mixed_16(question: &str, deep: bool, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in items {
        let caption = send(0, format!("List: {item} {question}")).await;
        parts.push(caption);
        note(format!("Check: {question}"));
    }
    let quote = parts.join(" ");
    let size = count(1, 31).await;
    let summary = shorten(2, format!("Translate: {size} {quote}")).await;
    let closing = title(3, &summary).await;
    let _ = title(4, &quote).await;
    let weight = count(5, 93).await;
    let table_text = {
        let hint = ask(6, &closing).await?;
        let reply = merge(7, question.to_string(), &format!("Merge: {weight}")).await?;
        let rank = count(8, size).await;
        finish(9, closing.clone()).await?
    };
    let level = count(10, size).await;
    let width = count(11, weight).await;
    let outline = draft(12, table_text).await?;
    let verdict = finish(13, format!("Translate: {closing} {outline}")).await?;
    info!("List: {summary}");
    let votes = save(14, &format!("Translate: {verdict} {verdict}")).await?;
    Ok(votes + format!("{quote} {size} {summary} {closing} {weight} {level} {width} {outline} {verdict} {votes}").len() as u64)
}

#[twin]
pub async fn mixed_17(question: &str, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let facts = match question.len() % 3 {
        0 => {
            let votes = count(0, 38).await;
            format!("Draft: {question}")
        }
        1 => draft(1, format!("List: {question} {question}")).await?,
        _ => {
            let example = shorten(2, format!("Compare: {question} {question}")).await;
            draft(3, example).await?
        }
    };
    let grade = count(4, 40).await;
    let table_text = title(5, &facts).await;
    let review = shorten(6, format!("Quote: {facts}")).await;
    let opening = merge(7, question.to_string(), question).await?;
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for (place, item) in items.iter().rev().enumerate().skip(1) {
        let style: String = ask(8, item).await?;
        parts.push(style);
        parts.push(send(9, format!("Translate: {item}")).await);
    }
    let context = parts.join(" ");
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in items {
        let points: u64 = count(10, grade).await;
        if points == 77 {
            break;
        }
        points_of_all += points;
    }
    let quote = results.join(" ");
    let closing = shorten(11, quote.clone()).await;
    let summary = draft(12, format!("Draft: {quote}")).await?;
    info!("Compare: {quote}");
    let topic = ask(13, "style").await?;
    let verdict = finish(14, review.clone()).await?;
    let hint = shorten(15, format!("Compare: {review}")).await;
    tracing::info!("Draft: {opening} {quote}");
    let reply = draft(16, format!("Draft: {quote}")).await?;
    Ok(grade + format!("{facts} {grade} {table_text} {review} {opening} {context} {quote} {closing} {summary} {topic} {verdict} {hint} {reply}").len() as u64)
}

#[twin]
pub async fn mixed_18(question: &str, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for item in &list {
        let example: String = title(0, item).await;
        let rank: u64 = count(1, 68).await;
        points_of_all += rank;
        parts.push(example);
        let draft_text = ask(2, item).await?;
        points_of_all += rank;
        parts.push(draft_text);
    }
    let table_text = parts.join(" ");
    if table_text.len() % 2 == 0 {
        return Err(Error::Denied("merge"));
    }
    let closing = format!("Translate: {table_text} {table_text}");
    let verdict = finish(3, format!("Improve: {closing}")).await?;
    let closing = client.embed(4, format!("Improve: {table_text} {closing}")).await;
    let (reply, width) = rate(5, &table_text, closing).await?;
    let facts: String = merge(6, table_text, question).await?;
    let hint = draft(7, format!("Translate: {question}")).await?;
    let context: String = merge(8, hint.clone(), &format!("Rewrite: {question}")).await?;
    let age = count(9, width).await;
    let points = client.embed(10, verdict).await;
    let (plan, depth) = rate(11, question, points).await?;
    finish(12, hint).await
}

#[twin]
pub async fn mixed_19(question: &str, name: String, deep: bool, client: &Client, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for (place, item) in items.iter().rev().enumerate().skip(1) {
        let quote: String = client.complete(0, name.as_str()).await?;
        let closing: String = client.complete(1, &format!("Compare: {quote}")).await?;
        let quote: String = title(2, &format!("Improve: {closing} {item}")).await;
        results.push(format!("result: {quote}"));
    }
    let caption = results.join(" ");
    let caption = ask(3, &caption).await?;
    info!("List: {name} {caption}");
    let example = client.complete(4, &format!("Draft: {caption} {caption}")).await?;
    let review = finish(5, format!("Merge: {example}")).await?;
    let reason = shorten(6, review.clone()).await;
    let context = merge(7, format!("Explain: {reason}"), &name).await?;
    let reply = client.complete(8, &format!("Compare: {name}")).await?;
    let opening = draft(9, format!("Translate: {name}")).await?;
    let facts = client.complete(10, question).await?;
    let topic = draft(11, reason.clone()).await?;
    let abstract_text: String = ask(12, "list").await?;
    let mut draft_text = title(13, &name).await;
    draft_text.push('!');
    let mut outline = ask(14, &draft_text).await?;
    outline.push('!');
    Ok(format!("{name} {caption} {example} {review} {reason} {context} {reply} {opening} {facts} {topic} {abstract_text} {draft_text} {outline}"))
}

#[twin]
pub async fn mixed_20(question: &str, name: String, n: u64, deep: bool, client: &Client) -> Result<Answer, Error> {
    let mut parts: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 0..n {
        let opening: String = title(0, &name).await;
        let (number, grade): (String, u64) = rate(1, &format!("Improve: {number} {number}"), number).await?;
        for step in [2_u64, 5] {
            let hint: String = draft(2, format!("Draft: {question} {number}")).await?;
            points_of_all += step;
            parts.push(hint);
        }
    }
    let outline = parts.join(" ");
    let price = score(3, format!("Explain: {outline} {outline}")).await;
    info!("Quote: {outline}");
    let size = client.embed(4, format!("Translate: {price} {outline}")).await;
    let level = score(5, n).await;
    info!("Rewrite: {outline}");
    let points = client.embed(6, format!("Style: {outline}")).await;
    let share = client.embed(7, question.to_owned()).await;
    let votes = client.embed(8, outline.clone()).await;
    let verdict = merge(9, outline.clone(), &outline).await?;
    let weight: u64 = client.embed(10, format!("Merge: {n}")).await;
    let closing: String = draft(11, format!("Check: {question} {level}")).await?;
    let reason = {
        let style = shout(&format!("Improve: {outline} {level}"));
        let age = client.embed(12, format!("Draft: {level}")).await;
        let width = count(13, age).await;
        let rank_1 = count(14, width).await;
        title(15, &style).await
    };
    Ok(Answer { text: format!("{price} {level} {points} {closing}"), score: weight })
}

#[twin]
pub async fn mixed_21(question: &str, name: String, n: u64, index: &Index, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut so_far = String::from("1");
    for item in items {
        let reply = title(0, &so_far).await;
        let quote = title(1, &so_far).await;
        so_far.push_str(&reply);
        results.push(reply);
    }
    let summary = results.join(" ");
    let opening = so_far;
    if opening.len() % 2 == 0 && question.is_empty() {
        return Err(Error::Denied("quote"));
    }
    let mut out: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for item in items {
        let depth = count(2, n).await;
        for step in 0..3_u64 {
            let votes: u64 = score(3, step).await;
            let table_text: String = title(4, &opening).await;
            total += step;
            total += votes;
            out.push(table_text);
        }
        note(format!("Compare: {question}"));
    }
    let caption = out.join(" ");
    let closing = if n % 3 == 1 {
        let (hint, level) = rate(5, &caption, n).await?;
        let abstract_text = title(6, &format!("Translate: {opening} {caption}")).await;
        merge(7, caption.clone(), &format!("Improve: {name}")).await?
    } else {
        let topic = merge(8, caption, &summary).await?;
        let context = merge(9, opening.clone(), topic.as_str()).await?;
        let rank = count(10, n).await;
        format!("Quote: {question}")
    };
    let price = score(11, n).await;
    let facts = finish(12, format!("Merge: {price} {n}")).await?;
    Ok(price + format!("{name} {n} {summary} {opening} {closing} {price} {facts}").len() as u64)
}

#[twin]
pub async fn mixed_22(question: &str, name: String, deep: bool, client: &Client, items: &[String], numbers: &[u64]) -> Result<String, Error> {
    let mut reply = shorten(0, name.clone()).await;
    reply.push('!');
    let mut out: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for number in 1..=5_u64 {
        let caption: String = ask(1, &format!("Style: {number}")).await?;
        for step in [2_u64, 5] {
            let example: String = title(2, &format!("Rewrite: {step}")).await;
            points_of_all += step;
            out.push(example);
        }
    }
    let reason = out.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for item in items {
        let closing: String = draft(3, format!("List: {reply}")).await?;
        if closing.contains("7f") {
            continue;
        }
        parts.push(closing);
    }
    let plan = parts.join(" ");
    Ok(format!("{name} {reply} {reason} {plan}"))
}

#[twin]
pub async fn mixed_23(question: &str, n: u64, client: &Client, list: Vec<String>) -> Result<u64, Error> {
    title(0, &format!("List: {n} {question}")).await;
    let plan = draft(1, format!("Quote: {question}")).await?;
    count(2, n).await;
    tracing::info!("Check: {n}");
    let closing = merge(3, format!("Style: {plan}"), question).await?;
    let age = score(4, format!("Style: {n}")).await;
    let weight = score(5, format!("Explain: {n} {age}")).await;
    let hint = ask(6, question).await?;
    info!("Style: {hint}");
    let context = ask(7, "rewrite").await?;
    let example = send(8, format!("Improve: {n}")).await;
    let table_text = merge(9, format!("Style: {n} {n}"), &format!("Improve: {n} {example}")).await?;
    let votes = score(10, weight).await;
    Ok(votes + format!("{n} {table_text}").len() as u64)
}

#[twin]
pub async fn mixed_24(question: &str, name: String, n: u64, deep: bool, index: &Index, client: &Client, items: &[String], list: Vec<String>) -> Result<String, Error> {
    let mut caption = search(0, index, &shout(question)).await?;
    caption.push('!');
    let mut found: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for pair in items.chunks(2) {
        let reason: String = search(1, index, &format!("List: {n}")).await?;
        let summary: String = title(2, &caption).await;
        let points: u64 = score(3, format!("Style: {summary}")).await;
        if summary.contains("7f") {
            return Err(Error::Denied("quote"));
        }
        points_of_all += points;
        found.push(summary);
    }
    let outline = found.join(" ");
    if outline.len() % 2 == 1 && question.is_empty() {
        return Err(Error::Denied("compare"));
    }
    let mut parts: Vec<String> = Vec::new();
    let mut history = String::from("19");
    for item in list.iter().take(6) {
        let verdict = title(4, &history).await;
        let rank = score(5, format!("Rewrite: {history}")).await;
        let rank = ask(6, "draft").await?;
        history.push_str(&verdict);
    }
    let outline = parts.join(" ");
    let example = history;
    note(format!("Rewrite: {name}"));
    finish(7, example).await
}

#[twin]
pub async fn mixed_25(question: &str, client: &Client, items: &[String], numbers: &[u64]) -> Result<u64, Error> {
    let mut results: Vec<String> = Vec::new();
    let mut points_of_all = 0_u64;
    for (item, number) in items.iter().zip(numbers.iter().copied()) {
        let hint: String = ask(0, question).await?;
        info!("Style: {hint}");
        points_of_all += number;
        results.push(hint);
    }
    let opening = results.join(" ");
    let mut parts: Vec<String> = Vec::new();
    let mut total = 0_u64;
    for number in numbers.iter().copied() {
        let reply: String = shorten(1, format!("Check: {number} {question}")).await;
        let price = client.embed(2, reply.clone()).await;
        let example = draft(3, format!("Style: {number} {price}")).await?;
        info!("Translate: {example} {example}");
        total += number;
        total += price;
        parts.push(format!("result: {example}"));
        note(format!("Improve: {price}"));
    }
    let outline = parts.join(" ");
    let style = {
        let weight: u64 = count(4, 97).await;
        let depth = client.upload(5, question).await?;
        let quote = shorten(6, outline.clone()).await;
        merge(7, format!("Draft: {outline} {outline}"), &outline).await?
    };
    let size: u64 = score(8, &style).await;
    let context = merge(9, format!("Improve: {style}"), &format!("Compare: {size}")).await?;
    Ok(size + format!("{opening} {outline} {style} {size} {context}").len() as u64)
}

#[twin]
pub async fn mixed_26(question: &str, n: u64, deep: bool, index: &Index, items: &[String], list: Vec<String>) -> Result<u64, Error> {
    let style = merge(0, format!("Draft: {n} {n}"), &format!("Style: {n} {n}")).await?;
    let closing: String = title(1, &style).await;
    rate(2, &format!("Check: {style} {closing}"), n).await?;
    let verdict = search(3, index, &style).await?;
    let votes = score(4, format!("Compare: {closing} {question}")).await;
    let level = count(5, 83).await;
    let width = count(6, n).await;
    let outline = search(7, index, question).await?;
    let closing: u64 = score(8, format!("Rewrite: {n}")).await;
    let context: String = finish(9, format!("Draft: {n} {n}")).await?;
    search(10, index, question).await?;
    let rank = score(11, format!("Draft: {n} {votes}")).await;
    let share = score(12, width).await;
    let opening: String = shorten(13, format!("Improve: {question} {question}")).await;
    let reason = shorten(14, question.to_owned()).await;
    if n % 3 == 0 && question.is_empty() {
        return Err(Error::Denied("rewrite"));
    }
    let hint = {
        let summary = "about";
        let grade: u64 = score(15, votes).await;
        let rank = count(16, grade).await;
        let caption = finish(17, context.clone()).await?;
        ask(18, caption.as_str()).await?
    };
    Ok(share + format!("{n} {style} {verdict} {votes} {level} {width} {outline} {closing} {context} {rank} {share} {opening} {reason} {hint}").len() as u64)
}

#[twin]
pub async fn mixed_27(question: &str, name: String, index: &Index) -> Result<String, Error> {
    let style = draft(0, format!("Rewrite: {name} {name}")).await?;
    let weight = score(1, format!("Translate: {name}")).await;
    let (facts, width) = rate(2, &format!("Style: {name} {weight}"), weight).await?;
    let reply = shorten(3, format!("Style: {name}")).await;
    let review = shorten(4, reply.clone()).await;
    let weight = count(5, width).await;
    let weight = count(6, 72).await;
    let caption = merge(7, format!("Compare: {name}"), &reply).await?;
    let depth = save(8, &format!("Explain: {question}")).await?;
    let votes = count(9, depth).await;
    let mut found: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for number in 1..=5_u64 {
        let number: String = title(10, &format!("Translate: {number} {question}")).await;
        let outline: String = ask(11, &caption).await?;
        for step in 0..3_u64 {
            let (opening, age): (String, u64) = rate(12, &outline, weight).await?;
            sum += step;
            sum += age;
            found.push(opening);
        }
    }
    let reason = found.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut history = String::from("24");
    for number in 1..=5_u64 {
        let draft_text = title(13, &history).await;
        let abstract_text = ask(14, "quote").await?;
        history.push_str(&draft_text);
    }
    let context = out.join(" ");
    let closing = history;
    Ok(format!("{name} {style} {facts} {width} {reply} {review} {weight} {caption} {depth} {votes} {reason} {context} {closing}"))
}

#[twin]
pub async fn mixed_28(question: &str, n: u64, deep: bool, index: &Index, items: &[String], numbers: &[u64]) -> Result<Answer, Error> {
    let verdict = finish(0, format!("Merge: {n}")).await?;
    let price = count(1, n).await;
    let topic: String = search(2, index, &verdict).await?;
    let outline = &verdict;
    note(format!("Style: {question} {n}"));
    let (style, size) = rate(3, &format!("Check: {outline} {outline}"), price).await?;
    let rank: u64 = count(4, price).await;
    Ok(Answer { text: topic, score: rank })
}

#[twin]
pub async fn mixed_29(question: &str, name: String, list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
    note("draft_text");
    let review = {
        let closing = format!("Check: {name} {name}");
        let verdict = draft(0, closing.clone()).await?;
        format!("Draft: {closing}")
    };
    let mut out: Vec<String> = Vec::new();
    let mut sum = 0_u64;
    for &number in numbers {
        let facts: String = shorten(1, format!("Improve: {number}")).await;
        for step in 0..3_u64 {
            let context: String = ask(2, &facts).await?;
            sum += step;
            out.push(context);
        }
    }
    let outline = out.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut so_far = String::from("18");
    for item in list.iter().take(6) {
        let reason = title(3, &so_far).await;
        let hint = merge(4, so_far.clone(), question).await?;
        let caption = merge(5, format!("Merge: {name} {item}"), question).await?;
        so_far.push_str(&reason);
    }
    let topic = out.join(" ");
    let reply = so_far;
    let rank: u64 = count(6, 76).await;
    let style = draft(7, format!("Explain: {question}")).await?;
    let (draft_text, age) = rate(8, &format!("Improve: {rank}"), rank).await?;
    finish(9, format!("Draft: {reply} {rank}")).await
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(mixed_0(a.question(), a.n(), a.deep(), a.client(), a.items(), a.numbers()));
    send_over(mixed_1(a.question(), a.name(), a.deep(), a.index(), a.client(), a.numbers()));
    send_over(mixed_2(a.question(), a.name(), a.items(), a.list()));
    send_over(mixed_3(a.question(), a.n(), a.deep(), a.index()));
    send_over(mixed_4(a.question(), a.name(), a.deep(), a.items()));
    send_over(mixed_5(a.question(), a.name(), a.n(), a.deep(), a.index(), a.items()));
    send_over(mixed_6(a.question(), a.n(), a.items()));
    send_over(mixed_7(a.question(), a.name(), a.n(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(mixed_8(a.question(), a.client(), a.items(), a.numbers()));
    send_over(mixed_9(a.question(), a.name(), a.deep(), a.index()));
    send_over(mixed_10(a.question(), a.name(), a.n(), a.deep(), a.client(), a.list(), a.numbers()));
    send_over(mixed_11(a.question(), a.deep(), a.client(), a.items()));
    send_over(mixed_12(a.question(), a.name(), a.index(), a.client(), a.items()));
    send_over(mixed_13(a.question(), a.deep(), a.index(), a.items()));
    send_over(mixed_14(a.question(), a.name(), a.n(), a.items(), a.list(), a.numbers()));
    send_over(mixed_15(a.question(), a.n(), a.deep(), a.items(), a.numbers()));
    send_over(mixed_16(a.question(), a.deep(), a.items(), a.numbers()));
    send_over(mixed_17(a.question(), a.items(), a.numbers()));
    send_over(mixed_18(a.question(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(mixed_19(a.question(), a.name(), a.deep(), a.client(), a.items(), a.list(), a.numbers()));
    send_over(mixed_20(a.question(), a.name(), a.n(), a.deep(), a.client()));
    send_over(mixed_21(a.question(), a.name(), a.n(), a.index(), a.items(), a.numbers()));
    send_over(mixed_22(a.question(), a.name(), a.deep(), a.client(), a.items(), a.numbers()));
    send_over(mixed_23(a.question(), a.n(), a.client(), a.list()));
    send_over(mixed_24(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client(), a.items(), a.list()));
    send_over(mixed_25(a.question(), a.client(), a.items(), a.numbers()));
    send_over(mixed_26(a.question(), a.n(), a.deep(), a.index(), a.items(), a.list()));
    send_over(mixed_27(a.question(), a.name(), a.index()));
    send_over(mixed_28(a.question(), a.n(), a.deep(), a.index(), a.items(), a.numbers()));
    send_over(mixed_29(a.question(), a.name(), a.list(), a.numbers()));
}

pub const CASES: &[Case] = &[
    case!("mixed_0" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [7], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [10], false, None, []) (3 Read [9], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [12], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, [])] |a| mixed_0(a.question(), a.n(), a.deep(), a.client(), a.items(), a.numbers())),
    case!("mixed_1" false [(0 Read [], false, None, []) (0 Read [0], true, None, [])] |a| mixed_1(a.question(), a.name(), a.deep(), a.index(), a.client(), a.numbers())),
    case!("mixed_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1], true, None, []) (0 Read [2], false, None, []) (1 Read [], false, None, []) (1 Ordered [4], false, None, []) (1 Read [5], false, None, []) (1 Read [5], false, None, []) (1 Read [5], false, None, []) (1 Read [5], false, None, []) (1 Read [5, 7], false, None, []) (1 Read [5], false, None, []) (1 Read [5], false, None, []) (2 Read [], false, None, []) (2 Read [13], true, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, [])] |a| mixed_2(a.question(), a.name(), a.items(), a.list())),
    case!("mixed_3" false [(0 Ordered [], false, None, []) (0 Read [0], true, None, []) (0 Read [0], false, None, []) (0 Plain [0, 1, 2], false, None, []) (0 Read [0, 3], false, None, []) (0 Read [0, 3, 4], false, None, []) (0 Read [0, 3, 4, 5], false, None, []) (0 Read [0, 3, 6], false, None, []) (0 Read [0, 3, 6], false, None, []) (0 Read [0, 1, 3], false, None, []) (0 Read [0, 3], false, None, []) (0 Read [0, 3, 10], false, None, []) (0 Read [0, 3, 10], false, None, []) (0 Read [0, 3, 12], false, None, []) (0 Read [0, 3], false, None, []) (0 Read [0, 3, 12], false, None, []) (0 Read [0, 3, 12, 15], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [18], true, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| mixed_3(a.question(), a.n(), a.deep(), a.index())),
    case!("mixed_4" false [(0 Read [], false, None, [0]) (1 Read [], false, Some(1), [0, 1]) (1 Read [], false, Some(1), [0, 1]) (2 Read [], false, None, []) (2 Read [3], false, None, []) (2 Read [4], true, None, []) (2 Read [5], true, None, []) (2 Read [3, 4], false, None, []) (2 Read [7], false, None, []) (2 Read [8], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| mixed_4(a.question(), a.name(), a.deep(), a.items())),
    case!("mixed_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1, 2, 3, 4, 5, 6], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [11], true, None, []) (0 Read [12], true, None, []) (0 Read [], false, None, [])] |a| mixed_5(a.question(), a.name(), a.n(), a.deep(), a.index(), a.items())),
    case!("mixed_6" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (1 Read [], false, Some(0), [0]) (1 Read [3], true, Some(0), [0]) (2 Read [], false, None, [1]) (2 Read [5], true, None, [1]) (2 Read [], false, None, [1]) (3 Read [], false, None, [])] |a| mixed_6(a.question(), a.n(), a.items())),
    case!("mixed_7" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| mixed_7(a.question(), a.name(), a.n(), a.client(), a.items(), a.list(), a.numbers())),
    case!("mixed_8" false [(0 Read [], false, None, []) (1 Read [], false, Some(0), [0]) (2 Read [], false, Some(1), [0, 1]) (2 Read [], false, Some(1), [0, 1]) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Ordered [4, 5, 6, 7, 8], false, None, []) (3 Read [9], false, None, []) (3 Read [9], false, None, []) (3 Read [9, 11], false, None, []) (3 Read [9, 12], true, None, []) (3 Read [9], false, None, []) (3 Read [9, 14], true, None, [])] |a| mixed_8(a.question(), a.client(), a.items(), a.numbers())),
    case!("mixed_9" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (0 Read [0], false, None, [0]) (1 Plain [], false, None, []) (1 Read [3], false, None, []) (1 Read [3], false, None, []) (1 Read [3, 4], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Ordered [10], false, None, []) (3 Read [11], false, None, []) (3 Read [11], false, None, []) (4 Read [], false, None, [1]) (4 Read [14], true, None, [1]) (5 Ordered [], false, None, [1])] |a| mixed_9(a.question(), a.name(), a.deep(), a.index())),
    case!("mixed_10" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], true, None, []) (1 Read [4], false, None, []) (1 Plain [2, 3, 4, 5], false, None, []) (1 Read [5, 6], false, None, []) (2 Read [], false, None, []) (2 Ordered [8], false, None, []) (3 Read [], false, None, []) (3 Plain [10], false, None, []) (4 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [], false, None, []) (4 Ordered [12, 13, 14, 15], false, None, []) (4 Read [16], false, None, []) (4 Read [16], false, None, []) (4 Read [16, 18], true, None, []) (4 Read [16], false, None, [])] |a| mixed_10(a.question(), a.name(), a.n(), a.deep(), a.client(), a.list(), a.numbers())),
    case!("mixed_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [8], false, None, []) (0 Read [8], false, None, [])] |a| mixed_11(a.question(), a.deep(), a.client(), a.items())),
    case!("mixed_12" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [1], false, None, []) (2 Read [], false, Some(0), [0]) (2 Read [], false, Some(0), [0]) (3 Read [], false, Some(1), [0, 1]) (4 Ordered [], false, None, []) (4 Read [6], false, None, []) (4 Read [6, 7], true, None, [])] |a| mixed_12(a.question(), a.name(), a.index(), a.client(), a.items())),
    case!("mixed_13" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Plain [0, 1], true, None, []) (0 Read [2], false, None, []) (0 Read [2, 3], true, None, []) (0 Read [2, 4], true, None, []) (1 Read [], false, Some(0), [0]) (1 Read [], false, Some(0), [0]) (1 Read [7], true, Some(0), [0]) (2 Read [], false, None, [0]) (2 Read [], false, None, [0]) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, [])] |a| mixed_13(a.question(), a.deep(), a.index(), a.items())),
    case!("mixed_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (1 Ordered [], false, None, []) (1 Read [3], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, [])] |a| mixed_14(a.question(), a.name(), a.n(), a.items(), a.list(), a.numbers())),
    case!("mixed_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [7], false, None, []) (2 Read [7], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, [])] |a| mixed_15(a.question(), a.n(), a.deep(), a.items(), a.numbers())),
    case!("mixed_16" false [(0 Ordered [], false, None, [0]) (1 Read [], false, None, []) (1 Read [1], false, None, []) (1 Read [2], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [12], false, None, []) (3 Ordered [10, 11, 12, 13], false, None, [])] |a| mixed_16(a.question(), a.deep(), a.items(), a.numbers())),
    case!("mixed_17" true [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [2], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, [0]) (5 Ordered [], false, None, [0]) (6 Read [], false, Some(1), [1]) (7 Read [], false, None, []) (7 Read [], false, None, []) (7 Read [], false, None, []) (7 Read [], false, None, []) (7 Read [], false, None, []) (7 Read [], false, None, [])] |a| mixed_17(a.question(), a.items(), a.numbers())),
    case!("mixed_18" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, [0]) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [4], true, None, []) (2 Read [5], false, None, []) (2 Read [], false, None, []) (2 Read [7], false, None, []) (2 Read [5], false, None, []) (2 Read [3], false, None, []) (2 Read [10], true, None, []) (2 Read [7], false, None, [])] |a| mixed_18(a.question(), a.client(), a.items(), a.list(), a.numbers())),
    case!("mixed_19" false [(0 Read [], false, Some(0), [0]) (0 Read [0], true, Some(0), [0]) (3 Read [], false, None, [0]) (1 Read [], false, None, []) (1 Read [3], false, None, []) (1 Read [4], true, None, []) (1 Read [5], true, None, []) (1 Read [6], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [6], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, [])] |a| mixed_19(a.question(), a.name(), a.deep(), a.client(), a.items(), a.list(), a.numbers())),
    case!("mixed_20" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, Some(1), [0, 1]) (2 Read [], false, None, []) (2 Read [3], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [5], false, None, []) (3 Read [], false, None, []) (3 Read [12], true, None, []) (3 Read [13], true, None, []) (3 Read [], false, None, [])] |a| mixed_20(a.question(), a.name(), a.n(), a.deep(), a.client())),
    case!("mixed_21" false [(0 Read [], false, None, [0]) (0 Read [], false, None, [0]) (1 Read [], false, None, [1]) (2 Read [], false, Some(2), [1, 2]) (2 Read [], false, Some(2), [1, 2]) (3 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [8], false, None, []) (4 Read [], false, None, []) (5 Read [], false, None, []) (5 Read [11], true, None, [])] |a| mixed_21(a.question(), a.name(), a.n(), a.index(), a.items(), a.numbers())),
    case!("mixed_22" false [(0 Read [], false, None, []) (1 Read [], false, Some(0), [0]) (2 Read [], false, Some(1), [0, 1]) (3 Read [], false, Some(2), [2])] |a| mixed_22(a.question(), a.name(), a.deep(), a.client(), a.items(), a.numbers())),
    case!("mixed_23" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1, 2, 3, 4, 5, 6, 7], false, None, []) (0 Read [8], true, None, []) (0 Read [5, 8], false, None, [])] |a| mixed_23(a.question(), a.n(), a.client(), a.list())),
    case!("mixed_24" true [(0 Read [], false, None, []) (1 Read [], false, Some(0), [0]) (1 Read [], false, Some(0), [0]) (1 Read [2], true, Some(0), [0]) (2 Read [], false, None, [1]) (2 Read [], false, None, [1]) (2 Read [], false, None, [1]) (3 Read [], false, None, [])] |a| mixed_24(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client(), a.items(), a.list())),
    case!("mixed_25" false [(0 Read [], false, Some(0), [0]) (1 Read [], false, None, [1]) (1 Read [1], true, None, [1]) (1 Read [2], false, None, [1]) (2 Read [], false, None, []) (2 Ordered [4], false, None, []) (2 Read [5], false, None, []) (2 Read [5], false, None, []) (3 Read [], false, None, []) (3 Read [8], true, None, [])] |a| mixed_25(a.question(), a.client(), a.items(), a.numbers())),
    case!("mixed_26" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [6], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [15], true, None, []) (1 Read [], false, None, []) (1 Read [17], false, None, [])] |a| mixed_26(a.question(), a.n(), a.deep(), a.index(), a.items(), a.list())),
    case!("mixed_27" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Ordered [0, 1, 2, 3, 4, 5, 6, 7], false, None, []) (0 Read [8], true, None, []) (1 Read [], false, Some(0), [0]) (1 Read [], false, Some(0), [0]) (2 Read [], false, Some(1), [0, 1]) (3 Read [], false, None, [2]) (3 Read [], false, None, [2])] |a| mixed_27(a.question(), a.name(), a.index())),
    case!("mixed_28" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| mixed_28(a.question(), a.n(), a.deep(), a.index(), a.items(), a.numbers())),
    case!("mixed_29" false [(0 Read [], false, None, []) (1 Read [], false, Some(0), [0]) (2 Read [], false, Some(1), [0, 1]) (3 Read [], false, None, [2]) (3 Read [], false, None, [2]) (3 Read [], false, None, [2]) (4 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [6], false, None, []) (4 Read [6], false, None, [])] |a| mixed_29(a.question(), a.name(), a.list(), a.numbers())),
];
