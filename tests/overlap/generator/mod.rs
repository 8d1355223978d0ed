//! Writes async Rust functions as people write them around model calls, and for each of their calls what it has to wait for
//! by the rules of `docs/overlap.md`. Everything follows from the names of the functions, so that a change to one rule leaves
//! most of the others alone.
//!
//! The files are committed, so that they can be read; a test compares them with what is written here.

mod arguments;
mod calls;
mod ends;
mod graph;
mod loops;
mod statements;
mod topics;
mod vocabulary;
mod writer;

use crate::sample::Rng;
use topics::{TOPICS, Topic};
use writer::Written;

/// A generated file.
pub struct File {
    /// Below `tests/overlap/functions`.
    pub path: String,
    pub text: String,
}

/// All generated files.
pub fn files() -> Vec<File> {
    let mut files: Vec<File> = TOPICS.iter().map(file).collect();
    files.push(File { path: "mod.rs".into(), text: index() });
    files
}

fn file(topic: &Topic) -> File {
    let written: Vec<Written> = (0..topic.functions)
        .map(|nth| format!("{}_{nth}", topic.file))
        .map(|name| {
            let seed = rng(&name);
            ends::function(topic, &name, seed)
        })
        .collect();
    let mut text = format!("//! {}\n\n{FIRST}\n{IMPORTS}\n", topic.about);
    let sources: String = written.iter().map(|function| format!("{}\n", function.source)).collect();
    if topic.methods {
        text.push_str(&format!("{OWN}\nimpl App {{\n{sources}}}\n\n"));
    } else {
        text.push_str(&sources);
    }
    text.push_str("/// Compiles if the futures of all of them can go to another thread.\npub fn are_send() {\n    let a = Arguments { seed: 0 };\n");
    text.extend(written.iter().map(|function| format!("    send_over({});\n", function.call)));
    text.push_str("}\n\npub const CASES: &[Case] = &[\n");
    text.extend(written.iter().map(|function| function.row.as_str()));
    text.push_str("];\n");
    File { path: format!("{}.rs", topic.file), text }
}

/// The random numbers of one function.
fn rng(name: &str) -> Rng {
    // FNV-1a, the same for ever.
    Rng::new(
        name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)),
    )
}

const FIRST: &str = "\
// Written by tests/overlap/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test overlap_files
";

const IMPORTS: &str = "\
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
";

/// The type whose methods are written.
const OWN: &str = "\
pub struct App {
    pub client: Client,
    pub index: Index,
    pub name: String,
}

static APP: std::sync::LazyLock<App> = std::sync::LazyLock::new(|| App {
    client: Client { model: \"large\" },
    index: Index { name: \"own\" },
    name: \"app\".to_owned(),
});

impl App {
    #[orchestration(read)]
    pub async fn look(&self, site: u32, text: &str) -> Result<String, Lost> {
        let course = call(Class::Read, site, &format!(\"{} {text}\", self.name)).await;
        if course.fails { Err(Lost(self.name.clone())) } else { Ok(format!(\"{:x}\", course.answer % 999)) }
    }

    #[orchestration(read)]
    pub async fn weigh(&self, site: u32, text: String, n: u64) -> u64 {
        call(Class::Read, site, &format!(\"{} {text} {n}\", self.name)).await.answer % 50
    }
}
";

/// The modules, and the tables of all of them.
fn index() -> String {
    let of = |line: fn(&str) -> String| TOPICS.iter().map(|topic| line(topic.file)).collect::<String>();
    format!(
        "{FIRST}\nuse crate::case::Case;\n\n{}\n#[rustfmt::skip]\npub const TABLES: &[(&str, &[Case])] = &[\n{}];\n\n\
         /// Compiles if the futures of all functions can go to another thread.\npub fn are_send() {{\n{}}}\n",
        of(|name| format!("#[rustfmt::skip]\npub mod {name};\n")),
        of(|name| format!("    (\"{name}\", {name}::CASES),\n")),
        of(|name| format!("    {name}::are_send();\n")),
    )
}
