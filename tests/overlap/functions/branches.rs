//! Calls in branches.

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
pub async fn branches_0(question: &str, n: u64, index: &Index) -> Result<String, Error> {
    let price = count(0, n).await;
    let age: u64 = score(1, format!("Compare: {n}")).await;
    let summary = shorten(2, format!("Improve: {price} {age}")).await;
    let draft_text: String = finish(3, summary.clone()).await?;
    let topic = draft(4, draft_text.clone()).await?;
    let caption = finish(5, question.to_string()).await?;
    let style = title(6, &format!("Merge: {n} {caption}")).await;
    let plan = finish(7, format!("Translate: {n}")).await?;
    let opening = draft(8, question.to_owned()).await?;
    let hint = merge(9, format!("Improve: {n} {summary}"), question).await?;
    let abstract_text = match age % 3 {
        0 => {
            let quote = shorten(10, hint).await;
            let (reply, size) = rate(11, &opening, n).await?;
            format!("Style: {summary} {opening}")
        }
        _ => {
            let outline = search(12, index, &opening).await?;
            let closing = draft(13, outline).await?;
            let facts = title(14, &closing).await;
            format!("Style: {opening} {style}")
        }
    };
    Ok(format!("{n} {price} {age} {summary} {draft_text} {topic} {caption} {style} {plan} {opening} {abstract_text}"))
}

#[twin]
pub async fn branches_1(question: &str, name: String, n: u64, index: &Index) -> Result<String, Error> {
    if let Ok(facts) = draft(0, format!("Check: {question}")).await {
        let hint: String = merge(1, facts, &name).await?;
        let example = title(2, &name).await;
        let closing: String = ask(3, &format!("List: {example}")).await?;
        note(format!("List: {closing} {closing}"));
    }
    let opening = shorten(4, format!("Explain: {question} {n}")).await;
    let reply = shorten(5, format!("Merge: {name}")).await;
    let table_text = ask(6, &format!("Translate: {n}")).await?;
    let width = count(7, n).await;
    let outline = merge(8, format!("Translate: {width} {n}"), &format!("Merge: {n}")).await?;
    let summary = title(9, &name).await;
    Ok(format!("{n} {reply} {summary}"))
}

#[twin]
pub async fn branches_2(question: &str, n: u64, index: &Index) -> Result<u64, Error> {
    let style = if n % 3 == 0 {
        let (caption, rank): (String, u64) = rate(0, question, n).await?;
        let style = ask(1, &format!("Style: {n}")).await?;
        shorten(2, style).await
    } else {
        format!("Draft: {n}")
    };
    Ok(n + format!("{n} {style}").len() as u64)
}

#[twin]
pub async fn branches_3(question: &str, deep: bool, index: &Index) -> Result<u64, Error> {
    let plan = match question.len() % 3 {
        0 => {
            let share = count(0, 48).await;
            let facts = search(1, index, "list").await?;
            format!("List: {facts}")
        }
        _ => format!("Quote: {question}"),
    };
    if let Ok(hint) = ask(2, &plan).await {
        let example = search(3, index, "explain").await?;
        note(format!("Rewrite: {example}"));
    }
    Ok(3 + format!("{plan}").len() as u64)
}

#[twin]
pub async fn branches_4(question: &str, n: u64, deep: bool) -> Result<String, Error> {
    if deep {
        let style = merge(0, format!("Translate: {n}"), &format!("Explain: {question}")).await?;
        let example = title(1, &style).await;
        let context = ask(2, question).await?;
        note("facts");
    }
    let quote = match n % 3 {
        0 => {
            let opening: String = finish(3, format!("List: {question}")).await?;
            let outline = title(4, &opening).await;
            shorten(5, format!("Explain: {n}")).await
        }
        1 => finish(6, question.to_string()).await?,
        _ => {
            let quote = ask(7, &shout(question)).await?;
            finish(8, format!("Merge: {question}")).await?
        }
    };
    let reason = match quote.len() % 3 {
        0 => {
            let rank = count(9, n).await;
            format!("Check: {rank}")
        }
        1 => draft(10, quote).await?,
        _ => format!("Explain: {question} {question}"),
    };
    finish(11, reason).await
}

#[twin]
pub async fn branches_5(question: &str, name: String, n: u64, deep: bool) -> Result<String, Error> {
    let plan = title(0, &format!("Translate: {question}")).await;
    let caption = finish(1, format!("Rewrite: {name}")).await?;
    let abstract_text = finish(2, plan.clone()).await?;
    let closing = finish(3, name.clone()).await?;
    let rank = score(4, n).await;
    let example: String = draft(5, closing.clone()).await?;
    let context: String = ask(6, &format!("Check: {caption} {question}")).await?;
    let verdict = merge(7, format!("Compare: {n}"), question).await?;
    let outline = title(8, &verdict).await;
    let quote = shorten(9, name).await;
    let hint = title(10, &format!("Translate: {n}")).await;
    Ok(format!("{n} {plan} {caption} {abstract_text} {closing} {rank} {example} {context} {verdict} {outline} {quote} {hint}"))
}

#[twin]
pub async fn branches_6(question: &str, name: String, index: &Index) -> Result<Answer, Error> {
    let facts = if name.len() % 2 == 1 {
        let size = score(0, &name).await;
        let weight = score(1, size).await;
        format!("Compare: {weight}")
    } else {
        format!("Draft: {name} {name}")
    };
    let (draft_text, age) = rate(2, &shout(&facts), 17).await?;
    let votes = count(3, 7).await;
    let rank = score(4, &facts).await;
    let style = draft(5, question.to_string()).await?;
    let (hint, grade) = rate(6, &name, rank).await?;
    let reply = ask(7, &format!("Compare: {facts} {facts}")).await?;
    let review = if style.len() % 2 == 0 {
        let (caption, share) = rate(8, &format!("Compare: {question} {reply}"), grade).await?;
        let price = score(9, format!("Style: {share} {caption}")).await;
        let review = merge(10, format!("Merge: {reply} {reply}"), &style).await?;
        draft(11, format!("Translate: {review}")).await?
    } else {
        let opening = merge(12, format!("Draft: {name}"), &format!("List: {reply}")).await?;
        let (verdict, points_1) = rate(13, &opening, rank).await?;
        finish(14, format!("Check: {reply} {name}")).await?
    };
    Ok(Answer { text: format!("{votes} {style} {grade} {reply} {review}"), score: grade })
}

#[twin]
pub async fn branches_7(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let closing = match n % 3 {
        0 => {
            let price = count(0, n).await;
            finish(1, format!("Explain: {question}")).await?
        }
        1 => client.complete(2, &format!("Quote: {question} {n}")).await?,
        _ => {
            let closing = merge(3, question.to_owned(), question).await?;
            draft(4, closing.clone()).await?
        }
    };
    let review = if closing.len() % 2 == 1 {
        let verdict = title(5, &closing).await;
        draft(6, format!("Explain: {verdict} {closing}")).await?
    } else {
        let table_text: String = finish(7, format!("Merge: {closing}")).await?;
        merge(8, format!("Explain: {closing}"), &closing).await?
    };
    let draft_text = match n % 3 {
        0 => {
            let context = client.complete(9, review.as_str()).await?;
            let outline = draft(10, format!("Draft: {context} {review}")).await?;
            let summary: String = client.complete(11, &format!("Translate: {outline} {closing}")).await?;
            format!("Compare: {question}")
        }
        1 => draft(12, format!("Rewrite: {review} {review}")).await?,
        _ => format!("List: {closing} {review}"),
    };
    Ok(format!("{n} {closing} {review} {draft_text}"))
}

#[twin]
pub async fn branches_8(question: &str, index: &Index) -> Result<u64, Error> {
    if let Ok(outline) = merge(0, format!("List: {question}"), &format!("Style: {question} {question}")).await {
        let depth = score(1, format!("Translate: {outline}")).await;
        let (quote, width) = rate(2, &outline, depth).await?;
        let verdict = title(3, &format!("Improve: {outline} {outline}")).await;
        note("quote");
    }
    let topic = if question.len() % 2 == 0 {
        let example = search(4, index, question).await?;
        let (review, share) = rate(5, &format!("Style: {example}"), 3).await?;
        shorten(6, review).await
    } else {
        let opening = finish(7, format!("Explain: {question}")).await?;
        let closing = shorten(8, opening).await;
        merge(9, question.to_string(), &format!("Compare: {question}")).await?
    };
    let style = match topic.len() % 3 {
        0 => {
            let weight = score(10, 22).await;
            let abstract_text = finish(11, topic.clone()).await?;
            format!("Quote: {topic} {question}")
        }
        1 => search(12, index, "explain").await?,
        _ => {
            let draft_text = search(13, index, &shout(&topic)).await?;
            draft(14, format!("Explain: {draft_text}")).await?
        }
    };
    Ok(3 + format!("{topic} {style}").len() as u64)
}

#[twin]
pub async fn branches_9(question: &str, n: u64, index: &Index) -> Result<Answer, Error> {
    let reply = if n % 3 == 2 {
        let depth = count(0, n).await;
        let hint = search(1, index, question).await?;
        let reply = title(2, &hint).await;
        merge(3, format!("Style: {n}"), question).await?
    } else {
        let outline = finish(4, format!("Quote: {question} {n}")).await?;
        let caption = search(5, index, &outline).await?;
        let _ = shorten(6, format!("Quote: {question}")).await;
        merge(7, format!("Quote: {n} {n}"), &format!("Explain: {n}")).await?
    };
    let review = search(8, index, &format!("Merge: {reply} {question}")).await?;
    let quote = ask(9, question).await?;
    let context = search(10, index, reply.as_str()).await?;
    let topic = ask(11, &format!("Merge: {review}")).await?;
    Ok(Answer { text: context, score: n })
}

#[twin]
pub async fn branches_10(question: &str, n: u64) -> Result<Answer, Error> {
    let grade = score(0, format!("Quote: {n}")).await;
    let quote = draft(1, format!("List: {grade} {n}")).await?;
    let caption = shorten(2, format!("Compare: {n}")).await;
    let example = ask(3, question).await?;
    let Ok(draft_text) = merge(4, format!("Style: {example} {example}"), &example).await else {
        return Err(Error::Denied("quote"));
    };
    Ok(Answer { text: format!("{n} {grade} {quote} {caption} {example} {draft_text}"), score: grade })
}

#[twin]
pub async fn branches_11(question: &str, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let caption = finish(0, format!("Draft: {n} {n}")).await?;
    let (topic, size) = rate(1, "draft", n).await?;
    let closing = merge(2, format!("Improve: {n}"), question).await?;
    Ok(format!("{topic}"))
}

#[twin]
pub async fn branches_12(question: &str, deep: bool, index: &Index) -> Result<Answer, Error> {
    let summary = match question.len() % 3 {
        0 => {
            let style: String = finish(0, format!("Compare: {question}")).await?;
            format!("Merge: {question} {question}")
        }
        1 => shorten(1, format!("Improve: {question} {question}")).await,
        _ => {
            let example = shorten(2, question.to_owned()).await;
            let (plan, price) = rate(3, &example, 4).await?;
            let opening = title(4, &example).await;
            format!("Quote: {opening} {plan}")
        }
    };
    Ok(Answer { text: summary, score: 3 })
}

#[twin]
pub async fn branches_13(question: &str, name: String, index: &Index) -> Result<String, Error> {
    let summary = title(0, &name).await;
    let draft_text = ask(1, &format!("Improve: {name} {name}")).await?;
    let quote = merge(2, format!("Style: {name}"), question).await?;
    let caption = finish(3, name.clone()).await?;
    let outline = ask(4, &caption).await?;
    let reply = search(5, index, &format!("Explain: {quote} {name}")).await?;
    let context = if reply.len() % 2 == 0 {
        let share = count(6, 48).await;
        format!("List: {reply} {reply}")
    } else {
        format!("Style: {summary} {reply}")
    };
    let closing = shorten(7, reply).await;
    let review = draft(8, format!("Style: {context}")).await?;
    let (style, age) = rate(9, &context, 95).await?;
    finish(10, context).await
}

#[twin]
pub async fn branches_14(question: &str, name: String) -> Result<String, Error> {
    let caption = shorten(0, question.to_owned()).await;
    let example = title(1, &format!("Explain: {question}")).await;
    let (outline, weight) = rate(2, &name, 69).await?;
    let facts = ask(3, &format!("Improve: {weight} {name}")).await?;
    let draft_text = merge(4, format!("Explain: {name} {name}"), &facts).await?;
    let reply = match draft_text.len() % 3 {
        0 => {
            let hint = merge(5, format!("Check: {draft_text}"), &format!("Compare: {draft_text} {draft_text}")).await?;
            let width = score(6, format!("Style: {hint}")).await;
            let opening = draft(7, format!("Explain: {width}")).await?;
            ask(8, "quote").await?
        }
        1 => shorten(9, draft_text).await,
        _ => format!("Explain: {facts}"),
    };
    let context = match reply.len() % 3 {
        0 => {
            let review = merge(10, reply.clone(), &reply).await?;
            let votes = score(11, weight).await;
            format!("Rewrite: {reply} {votes}")
        }
        1 => draft(12, reply).await?,
        _ => format!("Draft: {question}"),
    };
    finish(13, format!("Merge: {weight} {context}")).await
}

#[twin]
pub async fn branches_15(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    let plan = draft(0, question.to_string()).await?;
    let reason = finish(1, plan.clone()).await?;
    let context = client.complete(2, &format!("Improve: {question} {n}")).await?;
    let review = ask(3, question).await?;
    let (table_text, size) = rate(4, &format!("Compare: {question} {n}"), 81).await?;
    Ok(format!("{n} {plan} {reason} {context} {review} {table_text} {size}"))
}

#[twin]
pub async fn branches_16(question: &str, name: String, n: u64, deep: bool, index: &Index) -> Result<String, Error> {
    let reason = if deep {
        let reason = merge(0, name.clone(), &name).await?;
        format!("Translate: {reason} {reason}")
    } else {
        format!("Compare: {n} {n}")
    };
    let topic = draft(1, reason).await?;
    let votes = count(2, n).await;
    let summary = finish(3, format!("Rewrite: {question}")).await?;
    let quote = merge(4, question.to_string(), &summary).await?;
    Ok(format!("{name} {n} {topic} {votes} {summary} {quote}"))
}

#[twin]
pub async fn branches_17(question: &str, deep: bool, index: &Index) -> Result<String, Error> {
    if deep {
        let size = score(0, format!("Check: {question} {question}")).await;
        let (abstract_text, grade): (String, u64) = rate(1, question, 9).await?;
        let closing = shorten(2, abstract_text).await;
        let example = draft(3, question.to_string()).await?;
        note(format!("Style: {example} {grade}"));
    }
    let topic = match question.len() % 3 {
        0 => {
            let draft_text = ask(4, &format!("Draft: {question}")).await?;
            let plan: String = search(5, index, &draft_text).await?;
            let verdict = finish(6, format!("Merge: {question}")).await?;
            shorten(7, question.to_string()).await
        }
        _ => format!("Quote: {question} {question}"),
    };
    Ok(format!("{topic}"))
}

#[twin]
pub async fn branches_18(question: &str, deep: bool) -> Result<Answer, Error> {
    let abstract_text = if deep {
        let style = shorten(0, format!("Style: {question}")).await;
        let (closing, age) = rate(1, question, 60).await?;
        shorten(2, format!("Check: {question}")).await
    } else {
        format!("Translate: {question}")
    };
    Ok(Answer { text: abstract_text, score: 3 })
}

#[twin]
pub async fn branches_19(question: &str, n: u64, deep: bool, index: &Index, client: &Client) -> Result<String, Error> {
    if let Ok(outline) = draft(0, format!("Compare: {n}")).await {
        let width = count(1, 50).await;
        let table_text = title(2, &outline).await;
        let caption = merge(3, outline, &format!("Improve: {n}")).await?;
        note(format!("Draft: {caption}"));
    }
    Ok(format!("{n}"))
}

#[twin]
pub async fn branches_20(question: &str, name: String) -> Result<String, Error> {
    if name.len() % 2 == 1 {
        let outline = merge(0, name, question).await?;
        let reply = title(1, &outline).await;
        let closing = shorten(2, question.to_string()).await;
        note(format!("Draft: {closing}"));
    }
    Ok(format!(""))
}

#[twin]
pub async fn branches_21(question: &str, name: String, n: u64, deep: bool, client: &Client) -> Result<String, Error> {
    let verdict: String = finish(0, format!("Improve: {n}")).await?;
    let abstract_text = merge(1, format!("Draft: {n} {question}"), &verdict).await?;
    let quote = shorten(2, verdict).await;
    let depth = count(3, 2).await;
    Ok(ask(4, &abstract_text).await?)
}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(branches_0(a.question(), a.n(), a.index()));
    send_over(branches_1(a.question(), a.name(), a.n(), a.index()));
    send_over(branches_2(a.question(), a.n(), a.index()));
    send_over(branches_3(a.question(), a.deep(), a.index()));
    send_over(branches_4(a.question(), a.n(), a.deep()));
    send_over(branches_5(a.question(), a.name(), a.n(), a.deep()));
    send_over(branches_6(a.question(), a.name(), a.index()));
    send_over(branches_7(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(branches_8(a.question(), a.index()));
    send_over(branches_9(a.question(), a.n(), a.index()));
    send_over(branches_10(a.question(), a.n()));
    send_over(branches_11(a.question(), a.n(), a.deep(), a.index()));
    send_over(branches_12(a.question(), a.deep(), a.index()));
    send_over(branches_13(a.question(), a.name(), a.index()));
    send_over(branches_14(a.question(), a.name()));
    send_over(branches_15(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(branches_16(a.question(), a.name(), a.n(), a.deep(), a.index()));
    send_over(branches_17(a.question(), a.deep(), a.index()));
    send_over(branches_18(a.question(), a.deep()));
    send_over(branches_19(a.question(), a.n(), a.deep(), a.index(), a.client()));
    send_over(branches_20(a.question(), a.name()));
    send_over(branches_21(a.question(), a.name(), a.n(), a.deep(), a.client()));
}

pub const CASES: &[Case] = &[
    case!("branches_0" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [2], false, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, []) (0 Read [5], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [12], true, None, []) (2 Read [13], false, None, [])] |a| branches_0(a.question(), a.n(), a.index())),
    case!("branches_1" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], true, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [7], true, None, []) (2 Read [], false, None, [])] |a| branches_1(a.question(), a.name(), a.n(), a.index())),
    case!("branches_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, [])] |a| branches_2(a.question(), a.n(), a.index())),
    case!("branches_3" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, [])] |a| branches_3(a.question(), a.deep(), a.index())),
    case!("branches_4" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (5 Read [], false, None, []) (6 Read [], false, None, [])] |a| branches_4(a.question(), a.n(), a.deep())),
    case!("branches_5" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [7], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| branches_5(a.question(), a.name(), a.n(), a.deep())),
    case!("branches_6" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [8], true, None, []) (2 Read [], false, None, []) (2 Read [10], false, None, []) (3 Read [], false, None, []) (3 Read [12], false, None, []) (3 Read [], false, None, [])] |a| branches_6(a.question(), a.name(), a.index())),
    case!("branches_7" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [3], false, None, []) (3 Read [], false, None, []) (3 Read [5], false, None, []) (4 Read [], false, None, []) (4 Read [], false, None, []) (5 Read [], false, None, []) (5 Read [9], false, None, []) (5 Read [10], false, None, []) (6 Read [], false, None, [])] |a| branches_7(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("branches_8" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [1], true, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [4], true, None, []) (2 Read [5], false, None, []) (3 Read [], false, None, []) (3 Read [7], true, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (4 Read [], false, None, []) (5 Read [], false, None, []) (6 Read [], false, None, []) (6 Read [13], false, None, [])] |a| branches_8(a.question(), a.index())),
    case!("branches_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [8], false, None, [])] |a| branches_9(a.question(), a.n(), a.index())),
    case!("branches_10" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, [])] |a| branches_10(a.question(), a.n())),
    case!("branches_11" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| branches_11(a.question(), a.n(), a.deep(), a.index())),
    case!("branches_12" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [2], false, None, []) (2 Read [2], false, None, [])] |a| branches_12(a.question(), a.deep(), a.index())),
    case!("branches_13" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, []) (0 Read [2], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [9], false, None, [])] |a| branches_13(a.question(), a.name(), a.index())),
    case!("branches_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [3], false, None, []) (1 Read [], false, None, []) (1 Read [5], true, None, []) (1 Read [6], true, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (3 Read [], false, None, []) (3 Read [], false, None, []) (4 Read [], false, None, []) (5 Read [], false, None, [])] |a| branches_14(a.question(), a.name())),
    case!("branches_15" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| branches_15(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("branches_16" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [3], false, None, [])] |a| branches_16(a.question(), a.name(), a.n(), a.deep(), a.index())),
    case!("branches_17" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [4], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, [])] |a| branches_17(a.question(), a.deep(), a.index())),
    case!("branches_18" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| branches_18(a.question(), a.deep())),
    case!("branches_19" false [(0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, [])] |a| branches_19(a.question(), a.n(), a.deep(), a.index(), a.client())),
    case!("branches_20" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| branches_20(a.question(), a.name())),
    case!("branches_21" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, [])] |a| branches_21(a.question(), a.name(), a.n(), a.deep(), a.client())),
];
