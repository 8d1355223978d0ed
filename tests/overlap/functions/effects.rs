//! Effects between calls, and logging macros among them.

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
pub async fn effects_0(question: &str, name: String, n: u64, index: &Index) -> Result<Answer, Error> {
    note("table_text");
    let share: u64 = count(0, n).await;
    let size = count(1, n).await;
    let outline = search(2, index, &name).await?;
    let level = score(3, format!("Translate: {outline}")).await;
    info!("Quote: {n}");
    let points = score(4, &name).await;
    let table_text = draft(5, format!("Rewrite: {n}")).await?;
    let weight: u64 = count(6, points).await;
    Ok(Answer { text: table_text, score: weight })
}

#[twin]
pub async fn effects_1(question: &str, name: String, index: &Index) -> Result<u64, Error> {
    let facts: String = search(0, index, &format!("Merge: {name} {name}")).await?;
    let table_text = shorten(1, question.to_string()).await;
    let caption: String = finish(2, name.clone()).await?;
    let (review, age) = rate(3, &name, 89).await?;
    let style: String = finish(4, name.clone()).await?;
    let summary = shorten(5, format!("Draft: {question}")).await;
    let hint = finish(6, name.clone()).await?;
    let reason = draft(7, format!("Translate: {name}")).await?;
    let draft_text = shorten(8, format!("Style: {question} {name}")).await;
    let points = count(9, age).await;
    let abstract_text: String = draft(10, format!("Translate: {name} {points}")).await?;
    Ok(points + format!("{name} {facts} {table_text} {caption} {review} {style}").len() as u64)
}

#[twin]
pub async fn effects_2(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    note(format!("List: {n} {n}"));
    let mut example_table = BTreeMap::new();
    example_table.insert(format!("Compare: {n}"), 2);
    note(example_table.len());
    let plan: String = title(0, &format!("Rewrite: {n} {question}")).await;
    let verdict = shorten(1, format!("List: {plan}")).await;
    let (topic, level) = rate(2, question, n).await?;
    tracing::info!("Improve: {n} {level}");
    let hint: String = ask(3, question).await?;
    info!("Rewrite: {hint} {level}");
    let facts = merge(4, format!("Style: {n}"), &verdict).await?;
    let votes = score(5, &hint).await;
    let example = title(6, &plan).await;
    let style = merge(7, format!("Rewrite: {n} {n}"), question).await?;
    Ok(format!("{verdict} {hint} {facts} {votes} {style}"))
}

#[twin]
pub async fn effects_3(question: &str, name: String, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let abstract_text = merge(0, format!("Compare: {name} {name}"), &name).await?;
    let quote = merge(1, abstract_text, &format!("Draft: {name}")).await?;
    let verdict = ask(2, name.as_str()).await?;
    let closing = finish(3, format!("Improve: {verdict} {question}")).await?;
    note(format!("Check: {quote} {name}"));
    let reply = search(4, index, &format!("Check: {quote}")).await?;
    let plan: String = merge(5, format!("Improve: {closing} {question}"), &format!("Style: {quote}")).await?;
    tracing::info!("Style: {plan} {reply}");
    let facts = ask(6, &plan).await?;
    let mut reason_table = BTreeMap::new();
    reason_table.insert(format!("Quote: {quote}"), 10);
    note(reason_table.len());
    note("quote");
    finish(7, format!("Compare: {facts} {facts}")).await
}

#[twin]
pub async fn effects_4(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let mut facts_table = BTreeMap::new();
    facts_table.insert(format!("Improve: {n} {n}"), 1);
    note(facts_table.len());
    let topic = search(0, index, question).await?;
    tracing::info!("Style: {topic} {question}");
    let grade = score(1, format!("Improve: {n}")).await;
    let weight = count(2, grade).await;
    let votes: u64 = score(3, n).await;
    count(4, grade).await;
    Ok(format!("{n} {topic} {grade} {weight} {votes}"))
}

#[twin]
pub async fn effects_5(question: &str, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    note(format!("Improve: {n}"));
    let quote = client.complete(0, question).await?;
    let weight = count(1, n).await;
    let (style, width) = rate(2, &format!("Translate: {n} {question}"), 44).await?;
    let opening = search(3, index, question).await?;
    let reply = title(4, &format!("Rewrite: {n} {n}")).await;
    let closing: String = ask(5, question).await?;
    finish(6, closing).await
}

#[twin]
pub async fn effects_6(question: &str, name: String, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    note("review");
    note(format!("Style: {name} {name}"));
    let outline = client.complete(0, question).await?;
    let style = draft(1, name).await?;
    tracing::info!("Improve: {outline} {question}");
    let abstract_text = ask(2, question).await?;
    let (hint, age) = rate(3, "merge", 90).await?;
    finish(4, format!("Compare: {question} {question}")).await
}

#[twin]
pub async fn effects_7(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let price = count(0, n).await;
    let hint = draft(1, format!("Style: {price}")).await?;
    let reply = shorten(2, format!("Quote: {name} {n}")).await;
    info!("Check: {n}");
    let style = search(3, index, &name).await?;
    let abstract_text: String = shorten(4, question.to_string()).await;
    let (verdict, votes) = rate(5, question, n).await?;
    info!("Explain: {votes} {n}");
    let closing = merge(6, format!("Merge: {style}"), name.as_str()).await?;
    let facts = finish(7, format!("Draft: {question} {n}")).await?;
    let (example, age) = rate(8, &format!("Compare: {n} {question}"), votes).await?;
    let table_text = ask(9, &format!("Translate: {n}")).await?;
    let plan = search(10, index, &format!("Improve: {facts}")).await?;
    let context = draft(11, plan.clone()).await?;
    let rank = score(12, &name).await;
    finish(13, format!("Explain: {question} {name}")).await
}

#[twin]
pub async fn effects_8(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    note(format!("List: {n}"));
    let plan: String = shorten(0, question.to_owned()).await;
    let outline = draft(1, format!("Style: {n}")).await?;
    let draft_text = title(2, &outline).await;
    let review = draft(3, format!("Compare: {n}")).await?;
    let _ = merge(4, format!("Check: {n} {n}"), &format!("Quote: {question}")).await?;
    info!("Rewrite: {review}");
    let verdict: String = merge(5, format!("List: {n} {n}"), question).await?;
    note(format!("Explain: {review}"));
    note(format!("Draft: {verdict} {verdict}"));
    note(format!("Translate: {verdict}"));
    Ok(Answer { text: format!("{draft_text} {review}"), score: n })
}

#[twin]
pub async fn effects_9(question: &str, name: String, n: u64, deep: bool, index: &Index, client: &Client) -> Result<u64, Error> {
    note(format!("Compare: {name} {n}"));
    note(format!("Draft: {question} {question}"));
    let topic = title(0, &format!("Translate: {n} {n}")).await;
    let closing = finish(1, name).await?;
    let draft_text = search(2, index, &format!("Improve: {closing}")).await?;
    let abstract_text: String = search(3, index, question).await?;
    Ok(n + format!("{topic} {closing}").len() as u64)
}

#[twin]
pub async fn effects_10(question: &str, name: String, n: u64, index: &Index, client: &Client) -> Result<String, Error> {
    note("reason");
    note(format!("Style: {n}"));
    let reason = draft(0, format!("Explain: {name} {n}")).await?;
    let closing = title(1, &name).await;
    let price = score(2, n).await;
    Ok(format!("{name}"))
}

#[twin]
pub async fn effects_11(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let _ = ask(0, &format!("Compare: {question}")).await?;
    info!("Merge: {n}");
    let caption = merge(1, format!("Draft: {n}"), &format!("Explain: {n} {n}")).await?;
    tracing::info!("Explain: {caption}");
    let facts = search(2, index, question).await?;
    let weight: u64 = count(3, n).await;
    info!("Quote: {weight}");
    let share = score(4, format!("Quote: {n}")).await;
    let abstract_text = finish(5, format!("Quote: {question} {share}")).await?;
    let age = score(6, &abstract_text).await;
    let verdict = title(7, &abstract_text).await;
    info!("Rewrite: {question} {verdict}");
    let reply = ask(8, &format!("Draft: {question}")).await?;
    let context = merge(9, reply, question).await?;
    let topic = shorten(10, question.to_owned()).await;
    let (review, grade) = rate(11, question, n).await?;
    tracing::info!("Quote: {share}");
    let reason = finish(12, abstract_text).await?;
    let price = score(13, grade).await;
    Ok(format!("{n} {caption} {facts} {weight} {share} {age} {verdict} {context} {topic} {review} {grade} {reason} {price}"))
}

#[twin]
pub async fn effects_12(question: &str, name: String, deep: bool, client: &Client) -> Result<Answer, Error> {
    let verdict = title(0, &name).await;
    let example = ask(1, &verdict).await?;
    let opening = finish(2, format!("Quote: {name} {name}")).await?;
    let age = score(3, format!("Rewrite: {name} {name}")).await;
    let reply = client.complete(4, &format!("Quote: {age}")).await?;
    let facts = client.complete(5, &format!("Merge: {reply}")).await?;
    Ok(Answer { text: format!("{name} {verdict} {example} {opening} {age} {reply} {facts}"), score: age })
}

#[twin]
pub async fn effects_13(question: &str, deep: bool) -> Result<u64, Error> {
    note("verdict");
    let opening = title(0, &format!("Check: {question}")).await;
    tracing::info!("Improve: {opening} {question}");
    let hint = merge(1, question.to_string(), &format!("Improve: {question}")).await?;
    let caption = title(2, &hint).await;
    draft(3, format!("Check: {caption} {question}")).await?;
    let price = count(4, 69).await;
    let (verdict, level) = rate(5, &format!("Explain: {question} {question}"), price).await?;
    info!("Compare: {verdict} {question}");
    let reply = shorten(6, format!("Merge: {question}")).await;
    let (abstract_text, depth): (String, u64) = rate(7, question, level).await?;
    info!("Translate: {question} {price}");
    let topic = finish(8, format!("Rewrite: {price}")).await?;
    let (review, grade) = rate(9, &topic, level).await?;
    let plan = merge(10, format!("Improve: {caption}"), &review).await?;
    Ok(grade + format!("{opening} {hint} {caption} {price} {verdict} {level} {reply} {abstract_text} {depth} {topic} {review} {grade} {plan}").len() as u64)
}

#[twin]
pub async fn effects_14(question: &str, deep: bool, client: &Client) -> Result<Answer, Error> {
    let depth = count(0, 37).await;
    let draft_text = ask(1, question).await?;
    tracing::info!("List: {draft_text}");
    let reason = finish(2, question.to_owned()).await?;
    let verdict = draft(3, format!("Style: {question}")).await?;
    let hint = title(4, &format!("Explain: {question} {question}")).await;
    tracing::info!("List: {question} {question}");
    let table_text = finish(5, hint.clone()).await?;
    let quote = draft(6, format!("Rewrite: {table_text} {question}")).await?;
    let outline = merge(7, hint, &format!("Quote: {draft_text}")).await?;
    Ok(Answer { text: format!("{depth} {draft_text} {reason} {verdict} {table_text} {quote} {outline}"), score: depth })
}

#[twin]
pub async fn effects_15(question: &str, index: &Index) -> Result<Answer, Error> {
    let review = ask(0, &format!("List: {question}")).await?;
    let closing: String = merge(1, format!("Style: {review}"), question).await?;
    note("abstract_text");
    let price = count(2, 47).await;
    info!("Quote: {price}");
    let verdict = ask(3, &format!("Explain: {closing} {closing}")).await?;
    let outline = title(4, &review).await;
    let context = merge(5, format!("Improve: {closing} {outline}"), &review).await?;
    let (plan, share) = rate(6, &closing, price).await?;
    let mut reason_table = BTreeMap::new();
    reason_table.insert(format!("Translate: {share} {review}"), 10);
    note(reason_table.len());
    Ok(Answer { text: plan, score: share })
}

#[twin]
pub async fn effects_16(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    note(format!("Explain: {question}"));
    note(format!("Style: {n} {n}"));
    note(format!("List: {n} {n}"));
    let summary: String = search(0, index, &format!("Improve: {n}")).await?;
    info!("Draft: {n} {summary}");
    let example = finish(1, summary).await?;
    let facts = ask(2, &format!("Check: {example}")).await?;
    let (opening, size) = rate(3, "translate", n).await?;
    let topic = title(4, &facts).await;
    info!("Improve: {size} {question}");
    let hint = shorten(5, format!("Merge: {n}")).await;
    info!("Compare: {size}");
    let quote = finish(6, question.to_string()).await?;
    Ok(format!("{n} {example} {facts} {opening} {size} {topic} {hint} {quote}"))
}

#[twin]
pub async fn effects_17(question: &str, name: String, n: u64) -> Result<String, Error> {
    let votes = count(0, n).await;
    let hint = ask(1, &name).await?;
    info!("Compare: {n} {n}");
    let draft_text: String = draft(2, format!("Compare: {hint}")).await?;
    let _ = count(3, n).await;
    info!("Improve: {n} {draft_text}");
    let quote = shorten(4, format!("Merge: {n}")).await;
    note("closing");
    note(format!("Rewrite: {quote}"));
    finish(5, format!("Rewrite: {question}")).await
}

#[twin]
pub async fn effects_18(question: &str, name: String) -> Result<u64, Error> {
    note(format!("Explain: {question} {name}"));
    note("closing");
    let review = title(0, &format!("Style: {name}")).await;
    let topic = finish(1, format!("Draft: {name}")).await?;
    let quote = ask(2, &format!("Draft: {topic}")).await?;
    let closing = shorten(3, format!("Check: {topic}")).await;
    info!("Rewrite: {name} {closing}");
    let verdict = finish(4, format!("Merge: {name}")).await?;
    tracing::info!("Draft: {name} {verdict}");
    let votes = score(5, format!("Draft: {verdict} {verdict}")).await;
    note("closing");
    let draft_text = merge(6, review, &format!("Merge: {votes} {verdict}")).await?;
    info!("Draft: {draft_text}");
    let share = score(7, format!("Improve: {draft_text}")).await;
    info!("Compare: {votes} {name}");
    let opening = finish(8, draft_text.clone()).await?;
    let caption = merge(9, verdict, &format!("Check: {opening} {votes}")).await?;
    let abstract_text = merge(10, caption.clone(), &format!("Check: {opening}")).await?;
    Ok(share + format!("{quote}").len() as u64)
}

#[twin]
pub async fn effects_19(question: &str, client: &Client) -> Result<u64, Error> {
    let review = finish(0, question.to_owned()).await?;
    let plan = client.complete(1, &review).await?;
    note(format!("Compare: {plan}"));
    let width = count(2, 77).await;
    tracing::info!("Translate: {plan}");
    let example = draft(3, plan).await?;
    client.embed(4, review.clone()).await;
    let context = merge(5, review.clone(), &example).await?;
    let closing = shorten(6, format!("Improve: {question}")).await;
    info!("Translate: {review} {width}");
    let age = client.embed(7, review.clone()).await;
    note(format!("Explain: {context} {age}"));
    Ok(age + format!("{review} {width} {example} {context} {closing} {age}").len() as u64)
}

#[twin]
pub async fn effects_20(question: &str, client: &Client) -> Result<String, Error> {
    note(format!("Translate: {question}"));
    let mut topic_table = BTreeMap::new();
    topic_table.insert(format!("Explain: {question}"), 2);
    note(topic_table.len());
    let reason = client.complete(0, &shout(question)).await?;
    let caption = merge(1, reason, question).await?;
    let context = title(2, &caption).await;
    info!("Rewrite: {question}");
    let rank = client.embed(3, context.clone()).await;
    let verdict = ask(4, question).await?;
    note(format!("List: {caption}"));
    let topic = finish(5, verdict).await?;
    let grade = score(6, &topic).await;
    Ok(format!("{caption} {context} {rank} {topic} {grade}"))
}

#[twin]
pub async fn effects_21(question: &str, index: &Index) -> Result<String, Error> {
    let mut table_text_table = BTreeMap::new();
    table_text_table.insert(format!("Merge: {question}"), 1);
    note(table_text_table.len());
    let summary = merge(0, format!("Quote: {question} {question}"), &format!("Quote: {question}")).await?;
    let table_text = ask(1, summary.as_str()).await?;
    let topic = finish(2, format!("Translate: {question}")).await?;
    info!("List: {question}");
    let depth = score(3, &topic).await;
    let closing = merge(4, format!("Explain: {summary}"), &format!("Draft: {depth}")).await?;
    let facts = ask(5, &format!("Rewrite: {closing} {summary}")).await?;
    let weight = count(6, 85).await;
    let votes: u64 = count(7, depth).await;
    let context = shorten(8, format!("List: {question}")).await;
    let (opening, level) = rate(9, "list", votes).await?;
    let caption = ask(10, &format!("Compare: {question} {question}")).await?;
    Ok(merge(11, format!("Rewrite: {facts}"), &caption).await?)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(effects_0(a.question(), a.name(), a.n(), a.index()));
    send_over(effects_1(a.question(), a.name(), a.index()));
    send_over(effects_2(a.question(), a.n(), a.index()));
    send_over(effects_3(a.question(), a.name(), a.deep(), a.index(), a.client()));
    send_over(effects_4(a.question(), a.n(), a.index()));
    send_over(effects_5(a.question(), a.n(), a.index(), a.client()));
    send_over(effects_6(a.question(), a.name(), a.deep(), a.index(), a.client()));
    send_over(effects_7(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(effects_8(a.question(), a.n(), a.index()));
    send_over(effects_9(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client()));
    send_over(effects_10(a.question(), a.name(), a.n(), a.index(), a.client()));
    send_over(effects_11(a.question(), a.n(), a.index()));
    send_over(effects_12(a.question(), a.name(), a.deep(), a.client()));
    send_over(effects_13(a.question(), a.deep()));
    send_over(effects_14(a.question(), a.deep(), a.client()));
    send_over(effects_15(a.question(), a.index()));
    send_over(effects_16(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(effects_17(a.question(), a.name(), a.n()));
    send_over(effects_18(a.question(), a.name()));
    send_over(effects_19(a.question(), a.client()));
    send_over(effects_20(a.question(), a.client()));
    send_over(effects_21(a.question(), a.index()));
}

pub const CASES: &[Case] = &[
    case!("effects_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, [])] |a| effects_0(a.question(), a.name(), a.n(), a.index())),
    case!("effects_1" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [9], true, None, [])] |a| effects_1(a.question(), a.name(), a.index())),
    case!("effects_2" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [3], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| effects_2(a.question(), a.n(), a.index())),
    case!("effects_3" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [5], false, None, []) (2 Read [], false, None, [])] |a| effects_3(a.question(), a.name(), a.deep(), a.index(), a.client())),
    case!("effects_4" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, [])] |a| effects_4(a.question(), a.n(), a.index())),
    case!("effects_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, [])] |a| effects_5(a.question(), a.n(), a.index(), a.client())),
    case!("effects_6" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| effects_6(a.question(), a.name(), a.deep(), a.index(), a.client())),
    case!("effects_7" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1, 2, 3, 4, 5], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [10], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| effects_7(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("effects_8" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| effects_8(a.question(), a.n(), a.index())),
    case!("effects_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, [])] |a| effects_9(a.question(), a.name(), a.n(), a.deep(), a.index(), a.client())),
    case!("effects_10" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| effects_10(a.question(), a.name(), a.n(), a.index(), a.client())),
    case!("effects_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], true, None, []) (0 Read [5], false, None, []) (0 Read [5], false, None, []) (0 Read [], false, None, []) (0 Read [8], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [5, 6, 7], false, None, []) (0 Read [11], false, None, [])] |a| effects_11(a.question(), a.n(), a.index())),
    case!("effects_12" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, []) (0 Read [4], true, None, [])] |a| effects_12(a.question(), a.name(), a.deep(), a.client())),
    case!("effects_13" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [], false, None, []) (0 Read [5], false, None, []) (0 Read [4], false, None, []) (0 Read [5, 8], false, None, []) (0 Read [2, 9], false, None, [])] |a| effects_13(a.question(), a.deep())),
    case!("effects_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [5], true, None, []) (0 Read [1, 4], false, None, [])] |a| effects_14(a.question(), a.deep(), a.client())),
    case!("effects_15" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (1 Read [2], false, None, [])] |a| effects_15(a.question(), a.index())),
    case!("effects_16" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| effects_16(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("effects_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, [])] |a| effects_17(a.question(), a.name(), a.n())),
    case!("effects_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (1 Read [], false, None, []) (1 Read [6], false, None, []) (1 Read [6], false, None, []) (1 Read [8], false, None, []) (1 Read [8, 9], false, None, [])] |a| effects_18(a.question(), a.name())),
    case!("effects_19" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| effects_19(a.question(), a.client())),
    case!("effects_20" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [2], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [5], false, None, [])] |a| effects_20(a.question(), a.client())),
    case!("effects_21" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [0, 3], false, None, []) (0 Read [0, 4], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, [])] |a| effects_21(a.question(), a.index())),
];
