//! Writes Rust functions as people write them: those of `listed/` consist of statements that may be skipped, those of
//! `beyond/` do something else besides. Everything follows from the names of the functions, so that a change to one rule
//! leaves most of the others alone.
//!
//! The files are committed, so that they can be read; a test compares them with what is written here.

mod beyond;
mod body;
mod function;
mod operations;
mod topics;
mod types;
mod views;
mod vocabulary;

use crate::sample::Rng;
use function::Written;

/// A generated file.
pub struct File {
    /// Below `tests/source`.
    pub path: String,
    pub text: String,
}

/// All generated files.
pub fn files() -> Vec<File> {
    let mut files = Vec::new();
    for topic in topics::TOPICS {
        let written: Vec<Written> = (0..topic.functions)
            .map(|nth| {
                let name = format!("{}_{nth}", topic.file);
                function::write(topic, &name, rng(&name))
            })
            .collect();
        let text = file(topic.about, &constants(), &written);
        files.push(File { path: format!("full/{}.rs", topic.file), text: full(&text) });
        files.push(File { path: format!("listed/{}.rs", topic.file), text });
    }
    for topic in beyond::topics() {
        let text = file(topic.about, &format!("{}\n{}", constants(), topic.items), &beyond::write(&topic));
        files.push(File { path: format!("beyond/{}.rs", topic.file), text });
    }
    for folder in ["listed", "full", "beyond"] {
        let prefix = format!("{folder}/");
        let names: Vec<&str> = files.iter().filter_map(|file| file.path.strip_prefix(&prefix)).collect();
        let names = names.iter().map(|name| name.trim_end_matches(".rs")).collect::<Vec<_>>();
        files.push(File { text: index(&names), path: format!("{prefix}mod.rs") });
    }
    files
}

/// The random numbers of one function.
fn rng(name: &str) -> Rng {
    // FNV-1a, the same for ever.
    Rng::new(
        name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)),
    )
}

const FIRST: &str = "\
// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files
";

fn file(about: &str, items: &str, functions: &[Written]) -> String {
    let mut text = format!(
        "//! {about}\n\n{FIRST}\nuse super::super::twin;\nuse crate::{{\n    case::{{Case, case}},\n    \
         harness::{{Noisy, effect, note}},\n}};\nuse xcs::{{Element, Number, Real, Tensor}};\n\n{items}\n"
    );
    for function in functions {
        text.push_str(&function.source);
        text.push('\n');
    }
    text.push_str("pub const CASES: &[Case] = &[\n");
    text.extend(functions.iter().flat_map(|function| &function.cases).map(String::as_str));
    text.push_str("];\n");
    text
}

fn constants() -> String {
    vocabulary::CONSTANTS
        .iter()
        .map(|(name, kind, value)| format!("const {name}: {} = {value};\n", kind.name()))
        .collect()
}

/// The same functions with a compile error where something is not on the list; each on the same line.
fn full(text: &str) -> String {
    text.replace("#[twin]", "#[jit(full)]").replace("use super::super::twin;", "use xcs::jit;")
}

/// The modules of a folder, and the tables of all of them.
fn index(names: &[&str]) -> String {
    let modules: String = names.iter().map(|name| format!("#[rustfmt::skip]\npub mod {name};\n")).collect();
    let tables: String = names.iter().map(|name| format!("    (\"{name}\", {name}::CASES),\n")).collect();
    format!(
        "{FIRST}\nuse crate::case::Case;\n\n{modules}\n#[rustfmt::skip]\npub const TABLES: &[(&str, &[Case])] = &[\n{tables}];\n"
    )
}
