//! Methods, and calls of methods.

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

pub struct App {
    pub client: Client,
    pub index: Index,
    pub name: String,
}

static APP: std::sync::LazyLock<App> = std::sync::LazyLock::new(|| App {
    client: Client { model: "large" },
    index: Index { name: "own" },
    name: "app".to_owned(),
});

impl App {
    #[orchestration(read)]
    pub async fn look(&self, site: u32, text: &str) -> Result<String, Lost> {
        let course = call(Class::Read, site, &format!("{} {text}", self.name)).await;
        if course.fails { Err(Lost(self.name.clone())) } else { Ok(format!("{:x}", course.answer % 999)) }
    }

    #[orchestration(read)]
    pub async fn weigh(&self, site: u32, text: String, n: u64) -> u64 {
        call(Class::Read, site, &format!("{} {text} {n}", self.name)).await.answer % 50
    }
}

impl App {
    #[twin]
    pub async fn methods_0(&self, question: &str, n: u64, numbers: &[u64]) -> Result<String, Error> {
        let opening = if n % 3 == 0 {
            let votes = self.client.embed(0, format!("Merge: {n} {question} {}", self.name)).await;
            let caption: String = merge(1, format!("Rewrite: {votes} {n}"), question).await?;
            let facts = title(2, &caption).await;
            shorten(3, format!("Translate: {n} {votes} {}", self.name)).await
        } else {
            let level = self.weigh(4, format!("Rewrite: {question}"), n).await;
            self.client.complete(5, question).await?
        };
        let plan = search(6, &self.index, question).await?;
        let price = self.weigh(7, format!("Quote: {opening} {}", self.name), 64).await;
        let (hint, age) = rate(8, &format!("Improve: {question}"), price).await?;
        let context = finish(9, hint).await?;
        let share = self.weigh(10, opening.clone(), age).await;
        Ok(format!("{age} {share}"))
    }

    #[twin]
    pub async fn methods_1(&self, question: &str, n: u64, deep: bool, numbers: &[u64]) -> Result<u64, Error> {
        let plan = finish(0, format!("Explain: {n}")).await?;
        let grade = self.weigh(1, format!("Draft: {n} {plan}"), n).await;
        let verdict = self.look(2, &format!("Check: {n} {n}")).await?;
        let _ = draft(3, plan.clone()).await?;
        let topic = title(4, &verdict).await;
        Ok(grade + format!("").len() as u64)
    }

    #[twin]
    pub async fn methods_2(&self, question: &str, deep: bool, items: &[String]) -> Result<String, Error> {
        let table_text = search(0, &self.index, question).await?;
        let hint = self.look(1, question).await?;
        let width = self.client.embed(2, format!("List: {question}")).await;
        let topic = search(3, &self.index, question).await?;
        let context = shorten(4, format!("Merge: {question} {question} {}", self.name)).await;
        Ok(format!(""))
    }

    #[twin]
    pub async fn methods_3(&self, question: &str, deep: bool, items: &[String]) -> Result<String, Error> {
        let draft_text = ask(0, question).await?;
        let rank: u64 = self.weigh(1, question.to_owned(), 79).await;
        let facts = finish(2, draft_text).await?;
        let review = ask(3, question).await?;
        Ok(format!(""))
    }

    #[twin]
    pub async fn methods_4(&self, question: &str, n: u64, deep: bool, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
        let verdict = self.look(0, &shout(question)).await?;
        let draft_text = title(1, &format!("Style: {n}")).await;
        let example = shorten(2, draft_text.clone()).await;
        let age = self.weigh(3, example, n).await;
        let share = score(4, &draft_text).await;
        Ok(format!("{age}"))
    }

    #[twin]
    pub async fn methods_5(&self, question: &str) -> Result<String, Error> {
        let verdict = if question.len() % 2 == 0 {
            let abstract_text = self.look(0, question).await?;
            let review: String = ask(1, &format!("Merge: {question}")).await?;
            let _ = self.weigh(2, format!("Rewrite: {question}"), 10).await;
            draft(3, format!("Quote: {question}")).await?
        } else {
            let facts = ask(4, &format!("Check: {question} {}", self.name)).await?;
            let size = score(5, 10).await;
            let hint = ask(6, &format!("Compare: {question}")).await?;
            draft(7, hint.clone()).await?
        };
        let mut out: Vec<String> = Vec::new();
        let mut total = 0_u64;
        for number in 1..=5_u64 {
            let reply: String = self.client.complete(8, &format!("Style: {number} {verdict}")).await?;
            total += number;
            out.push(format!("result: {reply}"));
            let depth = score(9, number).await;
            let style = ask(10, &reply).await?;
            if style.contains("7f") {
                break;
            }
            total += number;
            total += depth;
            out.push(format!("result: {style}"));
        }
        let caption = out.join(" ");
        Ok(format!("{verdict} {caption}"))
    }

    #[twin]
    pub async fn methods_6(&self, question: &str, n: u64, deep: bool, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
        let style = self.client.complete(0, question).await?;
        let points = count(1, n).await;
        let votes = count(2, n).await;
        let review = self.client.complete(3, question).await?;
        let table_text = shorten(4, question.to_owned()).await;
        let reason = self.client.complete(5, &table_text).await?;
        finish(6, format!("Quote: {reason}")).await
    }

    #[twin]
    pub async fn methods_7(&self, question: &str, n: u64, deep: bool, list: Vec<String>, numbers: &[u64]) -> Result<Answer, Error> {
        let review = ask(0, &shout(question)).await?;
        let topic: String = self.look(1, &review).await?;
        let opening = search(2, &self.index, &topic).await?;
        let weight = self.weigh(3, format!("Explain: {topic} {}", self.name), n).await;
        let draft_text = shorten(4, question.to_string()).await;
        let size = count(5, n).await;
        let votes = self.client.upload(6, "rewrite").await?;
        Ok(Answer { text: review, score: votes })
    }

    #[twin]
    pub async fn methods_8(&self, question: &str, list: Vec<String>) -> Result<String, Error> {
        let abstract_text = finish(0, format!("Translate: {question} {question} {}", self.name)).await?;
        let draft_text = title(1, &format!("Draft: {question} {abstract_text}")).await;
        let review = finish(2, format!("Explain: {question} {abstract_text}")).await?;
        let topic = self.client.complete(3, &format!("Draft: {question}")).await?;
        let closing = send(4, format!("Check: {question} {question} {}", self.name)).await;
        let reason = draft(5, question.to_owned()).await?;
        let table_text = if reason.len() % 2 == 1 {
            let level = self.client.upload(6, &abstract_text).await?;
            title(7, &reason).await
        } else {
            let (table_text, price): (String, u64) = rate(8, &format!("Explain: {reason}"), 25).await?;
            draft(9, table_text.clone()).await?
        };
        Ok(format!("{abstract_text} {draft_text} {review} {topic} {closing} {reason} {table_text}"))
    }

    #[twin]
    pub async fn methods_9(&self, question: &str, name: String, n: u64, deep: bool, items: &[String], list: Vec<String>) -> Result<String, Error> {
        let votes = count(0, n).await;
        let age = score(1, n).await;
        let topic = title(2, &name).await;
        let plan = title(3, &format!("Translate: {n}")).await;
        let reply = self.look(4, &format!("List: {plan} {n}")).await?;
        let example = self.look(5, &format!("Draft: {name}")).await?;
        let level = count(6, 99).await;
        let opening = finish(7, name.clone()).await?;
        finish(8, format!("List: {n}")).await
    }

    #[twin]
    pub async fn methods_10(&self, question: &str, n: u64, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
        let mut found: Vec<String> = Vec::new();
        let mut points_of_all = 0_u64;
        for item in list {
            let topic: String = self.client.complete(0, question).await?;
            let summary: String = self.client.complete(1, &item).await?;
            info!("Translate: {summary}");
            found.push(summary);
        }
        let example = found.join(" ");
        let rank = self.weigh(2, format!("Merge: {n} {n} {}", self.name), 87).await;
        let age = save(3, &format!("Draft: {example} {example} {}", self.name)).await?;
        let verdict = finish(4, format!("Improve: {example}")).await?;
        let plan = search(5, &self.index, question).await?;
        finish(6, example).await
    }

    #[twin]
    pub async fn methods_11(&self, question: &str, n: u64, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<u64, Error> {
        let level = count(0, n).await;
        let size = self.client.embed(1, format!("Check: {n} {level}")).await;
        let verdict = title(2, &format!("Draft: {n}")).await;
        let price = count(3, n).await;
        let votes: u64 = count(4, 32).await;
        let facts = merge(5, format!("Improve: {level} {n}"), &verdict).await?;
        let abstract_text = finish(6, verdict).await?;
        Ok(votes + format!("{n} {level} {size} {price} {votes} {facts} {abstract_text}").len() as u64)
    }

    #[twin]
    pub async fn methods_12(&self, question: &str, name: String, items: &[String]) -> Result<Answer, Error> {
        let mut out: Vec<String> = Vec::new();
        let mut points_of_all = 0_u64;
        for (place, item) in items.iter().rev().enumerate().skip(1) {
            let abstract_text = shorten(0, format!("Translate: {item} {}", self.name)).await;
            let hint = draft(1, format!("Merge: {abstract_text}")).await?;
            let (closing, width) = rate(2, &format!("Draft: {item} {name}"), 33).await?;
            points_of_all += width;
            out.push(closing);
            out.push(send(3, abstract_text).await);
        }
        let verdict = out.join(" ");
        let votes = count(4, 85).await;
        let plan = merge(5, question.to_string(), &format!("Explain: {votes}")).await?;
        let context = draft(6, format!("Translate: {verdict} {verdict}")).await?;
        Ok(Answer { text: name, score: votes })
    }

    #[twin]
    pub async fn methods_13(&self, question: &str, items: &[String], numbers: &[u64]) -> Result<Answer, Error> {
        ask(0, question).await?;
        let caption = draft(1, format!("Style: {question}")).await?;
        let depth = self.weigh(2, format!("Draft: {question}"), 87).await;
        let example = self.look(3, &format!("Explain: {question}")).await?;
        let summary = title(4, &example).await;
        Ok(Answer { text: summary, score: depth })
    }

    #[twin]
    pub async fn methods_14(&self, question: &str, name: String, n: u64, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<Answer, Error> {
        let size = self.weigh(0, name, n).await;
        let example = self.look(1, &format!("Draft: {n}")).await?;
        let draft_text = merge(2, format!("Draft: {example} {}", self.name), &format!("List: {example} {size}")).await?;
        let plan: String = ask(3, question).await?;
        let topic: String = finish(4, draft_text.clone()).await?;
        let closing = ask(5, &topic).await?;
        Ok(Answer { text: draft_text, score: size })
    }

    #[twin]
    pub async fn methods_15(&self, question: &str, items: &[String]) -> Result<String, Error> {
        let reply = merge(0, question.to_owned(), question).await?;
        let weight = self.weigh(1, format!("Merge: {question} {}", self.name), 90).await;
        let verdict = draft(2, format!("List: {weight}")).await?;
        finish(3, verdict).await
    }

    #[twin]
    pub async fn methods_16(&self, question: &str, name: String, deep: bool, items: &[String], list: Vec<String>) -> Result<u64, Error> {
        let verdict = merge(0, format!("Merge: {name}"), &format!("Style: {name}")).await?;
        let price = self.client.embed(1, name).await;
        let (review, width) = rate(2, &verdict, price).await?;
        let opening = search(3, &self.index, question).await?;
        let reply: String = finish(4, format!("Rewrite: {opening} {width}")).await?;
        let (closing, size): (String, u64) = rate(5, &format!("Compare: {question} {question}"), width).await?;
        Ok(size + format!("{price} {review} {reply}").len() as u64)
    }

    #[twin]
    pub async fn methods_17(&self, question: &str, name: String, n: u64, deep: bool) -> Result<String, Error> {
        let outline = self.client.complete(0, &format!("Draft: {n}")).await?;
        let grade: u64 = self.weigh(1, format!("Improve: {outline}"), n).await;
        let plan = merge(2, format!("Translate: {grade}"), &name).await?;
        let context = title(3, &format!("Compare: {n}")).await;
        if deep {
            let facts = self.look(4, "explain").await?;
            let closing = search(5, &self.index, "draft").await?;
            note(format!("Merge: {closing} {closing} {}", self.name));
        }
        finish(6, format!("Rewrite: {context}")).await
    }

    #[twin]
    pub async fn methods_18(&self, question: &str, name: String, n: u64, deep: bool, items: &[String]) -> Result<Answer, Error> {
        let (review, votes): (String, u64) = rate(0, &name, n).await?;
        let grade: u64 = score(1, votes).await;
        let style = finish(2, name).await?;
        let level = count(3, grade).await;
        let caption = search(4, &self.index, question).await?;
        let abstract_text = self.look(5, &format!("Rewrite: {n} {n}")).await?;
        let (table_text, size) = rate(6, question, n).await?;
        let hint = self.look(7, &table_text).await?;
        let age = score(8, n).await;
        Ok(Answer { text: table_text, score: age })
    }

    #[twin]
    pub async fn methods_19(&self, question: &str, name: String, items: &[String], numbers: &[u64]) -> Result<String, Error> {
        let abstract_text = finish(0, format!("Style: {name}")).await?;
        let (reason, rank): (String, u64) = rate(1, &format!("Merge: {abstract_text}"), 69).await?;
        let verdict = finish(2, name.clone()).await?;
        Ok(format!("{name} {verdict}"))
    }

    #[twin]
    pub async fn methods_20(&self, question: &str, items: &[String]) -> Result<String, Error> {
        let age = count(0, 41).await;
        let plan: String = finish(1, format!("Merge: {age}")).await?;
        let style = if plan.len() % 2 == 0 {
            let review = self.look(2, &plan).await?;
            let votes = score(3, age).await;
            let table_text = merge(4, format!("Merge: {review} {question}"), &format!("Rewrite: {plan}")).await?;
            finish(5, plan).await?
        } else {
            format!("Compare: {question} {age}")
        };
        Ok(format!("{age} {style}"))
    }

    #[twin]
    pub async fn methods_21(&self, question: &str, n: u64, items: &[String], list: Vec<String>, numbers: &[u64]) -> Result<String, Error> {
        let topic = ask(0, question).await?;
        let verdict = merge(1, format!("Explain: {n} {question}"), question).await?;
        let reply = self.look(2, &format!("Style: {n}")).await?;
        let age = self.weigh(3, reply, n).await;
        let points = count(4, n).await;
        let size = self.weigh(5, verdict, n).await;
        let price: u64 = score(6, format!("Quote: {n} {size}")).await;
        finish(7, format!("Improve: {n} {price}")).await
    }

}

/// Compiles if the futures of all of them can go to another thread.
pub fn are_send() {
    let a = Arguments { seed: 0 };
    send_over(APP.methods_0(a.question(), a.n(), a.numbers()));
    send_over(APP.methods_1(a.question(), a.n(), a.deep(), a.numbers()));
    send_over(APP.methods_2(a.question(), a.deep(), a.items()));
    send_over(APP.methods_3(a.question(), a.deep(), a.items()));
    send_over(APP.methods_4(a.question(), a.n(), a.deep(), a.items(), a.list(), a.numbers()));
    send_over(APP.methods_5(a.question()));
    send_over(APP.methods_6(a.question(), a.n(), a.deep(), a.items(), a.list(), a.numbers()));
    send_over(APP.methods_7(a.question(), a.n(), a.deep(), a.list(), a.numbers()));
    send_over(APP.methods_8(a.question(), a.list()));
    send_over(APP.methods_9(a.question(), a.name(), a.n(), a.deep(), a.items(), a.list()));
    send_over(APP.methods_10(a.question(), a.n(), a.items(), a.list(), a.numbers()));
    send_over(APP.methods_11(a.question(), a.n(), a.items(), a.list(), a.numbers()));
    send_over(APP.methods_12(a.question(), a.name(), a.items()));
    send_over(APP.methods_13(a.question(), a.items(), a.numbers()));
    send_over(APP.methods_14(a.question(), a.name(), a.n(), a.items(), a.list(), a.numbers()));
    send_over(APP.methods_15(a.question(), a.items()));
    send_over(APP.methods_16(a.question(), a.name(), a.deep(), a.items(), a.list()));
    send_over(APP.methods_17(a.question(), a.name(), a.n(), a.deep()));
    send_over(APP.methods_18(a.question(), a.name(), a.n(), a.deep(), a.items()));
    send_over(APP.methods_19(a.question(), a.name(), a.items(), a.numbers()));
    send_over(APP.methods_20(a.question(), a.items()));
    send_over(APP.methods_21(a.question(), a.n(), a.items(), a.list(), a.numbers()));
}

pub const CASES: &[Case] = &[
    case!("methods_0" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [0], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [], false, None, []) (2 Read [7], true, None, []) (2 Read [8], false, None, []) (2 Read [8], false, None, [])] |a| APP.methods_0(a.question(), a.n(), a.numbers())),
    case!("methods_1" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [2], false, None, [])] |a| APP.methods_1(a.question(), a.n(), a.deep(), a.numbers())),
    case!("methods_2" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| APP.methods_2(a.question(), a.deep(), a.items())),
    case!("methods_3" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, [])] |a| APP.methods_3(a.question(), a.deep(), a.items())),
    case!("methods_4" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [2], true, None, []) (0 Read [1], false, None, [])] |a| APP.methods_4(a.question(), a.n(), a.deep(), a.items(), a.list(), a.numbers())),
    case!("methods_5" true [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [6], false, None, []) (2 Read [], false, Some(0), [0]) (3 Read [], false, None, [0]) (3 Read [], false, None, [0])] |a| APP.methods_5(a.question())),
    case!("methods_6" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [4], false, None, []) (0 Read [5], false, None, [])] |a| APP.methods_6(a.question(), a.n(), a.deep(), a.items(), a.list(), a.numbers())),
    case!("methods_7" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1, 2, 3, 4, 5], false, None, [])] |a| APP.methods_7(a.question(), a.n(), a.deep(), a.list(), a.numbers())),
    case!("methods_8" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Ordered [0, 1, 2, 3], false, None, []) (0 Read [4], false, None, []) (1 Ordered [], false, None, []) (1 Read [6], false, None, []) (2 Read [], false, None, []) (2 Read [8], false, None, [])] |a| APP.methods_8(a.question(), a.list())),
    case!("methods_9" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], true, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, [])] |a| APP.methods_9(a.question(), a.name(), a.n(), a.deep(), a.items(), a.list())),
    case!("methods_10" false [(0 Read [], false, Some(0), [0]) (0 Read [], false, Some(0), [0]) (1 Read [], false, None, []) (1 Ordered [2], false, None, []) (1 Read [3], false, None, []) (1 Read [3], false, None, []) (1 Read [3], false, None, [])] |a| APP.methods_10(a.question(), a.n(), a.items(), a.list(), a.numbers())),
    case!("methods_11" false [(0 Read [], false, None, []) (0 Read [0], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 2], false, None, []) (0 Read [2, 5], false, None, [])] |a| APP.methods_11(a.question(), a.n(), a.items(), a.list(), a.numbers())),
    case!("methods_12" false [(0 Read [], false, None, [0]) (0 Read [0], true, None, [0]) (0 Read [], false, None, [0]) (1 Ordered [], false, None, [0]) (2 Read [], false, None, []) (2 Read [4], true, None, []) (2 Read [], false, None, [])] |a| APP.methods_12(a.question(), a.name(), a.items())),
    case!("methods_13" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [3], false, None, [])] |a| APP.methods_13(a.question(), a.items(), a.numbers())),
    case!("methods_14" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (0 Read [2], false, None, []) (0 Read [4], false, None, [])] |a| APP.methods_14(a.question(), a.name(), a.n(), a.items(), a.list(), a.numbers())),
    case!("methods_15" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [1], true, None, []) (0 Read [2], false, None, [])] |a| APP.methods_15(a.question(), a.items())),
    case!("methods_16" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [0, 1], false, None, []) (0 Read [], false, None, []) (0 Read [2, 3], false, None, []) (0 Read [2], false, None, [])] |a| APP.methods_16(a.question(), a.name(), a.deep(), a.items(), a.list())),
    case!("methods_17" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [1], true, None, []) (0 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (2 Read [], false, None, [])] |a| APP.methods_17(a.question(), a.name(), a.n(), a.deep())),
    case!("methods_18" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [0], false, None, []) (0 Read [1], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [6], false, None, []) (0 Read [], false, None, [])] |a| APP.methods_18(a.question(), a.name(), a.n(), a.deep(), a.items())),
    case!("methods_19" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (0 Read [], false, None, [])] |a| APP.methods_19(a.question(), a.name(), a.items(), a.numbers())),
    case!("methods_20" false [(0 Read [], false, None, []) (0 Read [0], true, None, []) (1 Read [], false, None, []) (1 Read [], false, None, []) (1 Read [2], false, None, []) (1 Read [2], false, None, [])] |a| APP.methods_20(a.question(), a.items())),
    case!("methods_21" false [(0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [], false, None, []) (0 Read [2], true, None, []) (0 Read [], false, None, []) (0 Read [1], false, None, []) (0 Read [5], true, None, []) (0 Read [6], false, None, [])] |a| APP.methods_21(a.question(), a.n(), a.items(), a.list(), a.numbers())),
];
