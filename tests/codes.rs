//! Each code has a page, and each page a code; attribute and run time mean the same by it.
//!
//! The texts in the pages and the index are written by `UPDATE_EXPECT=1 cargo test --test codes`.

#[path = "../xcs-macros/src/overlap/reasons.rs"]
#[allow(dead_code, reason = "of the attribute, which uses the rest")]
mod overlap;
#[path = "../xcs-macros/src/verdict/reason.rs"]
#[allow(dead_code, reason = "of the attribute, which uses the rest")]
mod reason;

use expect_test::expect_file;
use reason::Reason;
use std::{collections::BTreeSet, fs, path::PathBuf};
use xcs::Code;

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "docs", "codes"].iter().collect()
}

/// All codes, by their numbers.
fn codes() -> Vec<Code> {
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.code());
    codes
}

#[test]
fn codes_are_different() {
    let different: BTreeSet<&str> = Code::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(different.len(), Code::ALL.len());
}

#[test]
fn attribute_and_run_time_agree() {
    for reason in Reason::ALL {
        let name = format!("XCS{:04}", reason.code());
        let code = Code::ALL.iter().find(|code| code.code() == name).unwrap_or_else(|| panic!("{name} is not known"));
        assert_eq!(code.text(), reason.text(), "{name}");
        assert_eq!(format!("{code:?}"), format!("{reason:?}"), "{name}");
    }
    for reason in overlap::Reason::ALL {
        let name = format!("XCS{:04}", reason.code());
        let code = Code::ALL.iter().find(|code| code.code() == name).unwrap_or_else(|| panic!("{name} is not known"));
        assert_eq!(code.text(), reason.text(), "{name}");
    }
    let of_overlap = Code::ALL.iter().filter(|code| ("XCS0601".."XCS0621").contains(&code.code())).count();
    assert_eq!(of_overlap, overlap::Reason::ALL.len());
    let of_bodies = Code::ALL.iter().filter(|code| code.code().starts_with("XCS04")).count();
    assert_eq!(of_bodies, Reason::ALL.len());
}

#[test]
fn each_code_has_a_page_and_each_page_a_code() {
    let files = fs::read_dir(folder()).expect("docs/codes").map(|entry| entry.expect("an entry").file_name());
    let pages: BTreeSet<String> =
        files.filter_map(|name| Some(name.to_str()?.strip_suffix(".md")?.to_owned())).collect();
    let expected: BTreeSet<String> =
        codes().iter().map(|code| code.code().to_owned()).chain(["README".to_owned()]).collect();
    assert_eq!(pages, expected);
    // They are in the documentation, where their examples are compiled.
    let documented = include_str!("../src/codes.rs");
    for code in codes() {
        assert!(documented.contains(code.code()), "{} is missing in src/codes.rs", code.code());
    }
}

/// The title of a page: what stands behind the code in its first line.
fn title(code: Code, page: &str) -> &str {
    let title = page.lines().next().and_then(|line| line.strip_prefix(&format!("# {}: ", code.code())));
    title.unwrap_or_else(|| panic!("the page of {} begins with its code and a title", code.code()))
}

#[test]
fn pages_quote_the_texts() {
    for code in codes() {
        let path = folder().join(format!("{}.md", code.code()));
        let page = fs::read_to_string(&path).expect("a page");
        title(code, &page);
        let with_text: Vec<String> = page
            .lines()
            .map(|line| if line.starts_with("> ") { format!("> {}", code.text()) } else { line.to_owned() })
            .collect();
        assert_eq!(with_text.iter().filter(|line| line.starts_with("> ")).count(), 1, "{}", code.code());
        assert!(page.contains("**What to do.** "), "{}", code.code());
        // An example shows the code; of one of these there is none that would do so each time, of the other a long one.
        let shown = page.contains("```rust\n") && page.matches(code.code()).count() > 1;
        assert!(shown || matches!(code, Code::Stranger | Code::FullGroup), "{}", code.code());
        expect_file![path].assert_eq(&(with_text.join("\n") + "\n"));
    }
}

#[test]
fn the_index_lists_them() {
    const SUBJECTS: [(&str, &str); 7] = [
        ("XCS00", "How calls of a function are made"),
        ("XCS01", "Why calls are eager"),
        ("XCS02", "How segments and steps are divided"),
        ("XCS03", "Orchestration"),
        ("XCS04", "What keeps a body from being skipped"),
        ("XCS05", "Why calls are not replayed though the source looks as if they could be"),
        ("XCS06", "When calls of an async function start, and why not earlier"),
    ];
    let mut index =
        "# Codes\n\nWhat `xcs::explain` and the attributes say, with a page for each code. Numbers are stable.\n"
            .to_owned();
    for (start, subject) in SUBJECTS {
        index += &format!("\n## {subject}\n\n| code | | meaning |\n|---|---|---|\n");
        for code in codes().into_iter().filter(|code| code.code().starts_with(start)) {
            let name = code.code();
            let page = fs::read_to_string(folder().join(format!("{name}.md"))).expect("a page");
            index += &format!("| [{name}] | {} | {} |\n", title(code, &page), code.text());
        }
    }
    for code in codes() {
        assert!(index.contains(code.code()), "{} belongs to a subject", code.code());
    }
    // In the documentation the names are modules: see `src/codes.rs`.
    index.push('\n');
    for code in codes() {
        index += &format!("[{0}]: {0}.md\n", code.code());
    }
    expect_file![folder().join("README.md")].assert_eq(&index);
}
