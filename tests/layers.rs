//! The floors of `xcs-runtime`: a module imports only from those below it, and unsafe code lives on two of them.
//!
//! Sources are read as text without comments and literals, so that features and platforms make no difference.

mod sources;

use sources::{root, sources, tokens};
use std::collections::BTreeSet;

/// From the ground up: the order of `xcs-runtime/src/lib.rs`.
const FLOORS: [&str; 12] = [
    "sync",
    "settings",
    "array",
    "graph",
    "execute",
    "compile",
    "trace",
    "tensor",
    "dispatch",
    "orchestrate",
    "overlap",
    "explain",
];

/// Where unsafe code may be.
const UNSAFE_FLOORS: [&str; 2] = ["array", "execute"];

/// The first names after `crate::`, and after as many `super::` as lead to the crate from a file `depth` modules
/// down. A list in braces counts with each of its members.
fn imports(tokens: &[String], depth: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut supers = 0;
        while tokens[at..].starts_with(&["super", ":", ":"].map(String::from)) {
            supers += 1;
            at += 3;
        }
        if tokens[at..].starts_with(&["crate", ":", ":"].map(String::from)) {
            at += 3;
        } else if supers != depth || depth == 0 {
            at += usize::from(supers == 0);
            continue;
        }
        let found = match tokens.get(at).map(String::as_str) {
            Some("{") => members(&tokens[at + 1..]),
            name => name.map(str::to_owned).into_iter().collect(),
        };
        // Inside an inline module `super` leads to the file's own module, where no floor has a namesake.
        names.extend(found.into_iter().filter(|name| supers == 0 || FLOORS.contains(&name.as_str())));
    }
    names
}

/// The first name of each member of a list, up to the brace that closes it.
fn members(tokens: &[String]) -> Vec<String> {
    let mut names = Vec::new();
    let mut open = 0;
    let mut expected = true;
    for token in tokens {
        match token.as_str() {
            "{" => open += 1,
            "}" if open == 0 => break,
            "}" => open -= 1,
            "," if open == 0 => expected = true,
            name if expected => {
                names.push(name.to_owned());
                expected = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn each_module_imports_only_from_the_floors_below_it() {
    let source = root().join("xcs-runtime/src");
    let mut wrong = Vec::new();
    for (height, floor) in FLOORS.iter().enumerate() {
        let files = sources(&source.join(floor));
        assert!(!files.is_empty(), "{floor} is a folder of sources");
        for file in files {
            let path = file.strip_prefix(&source).expect("below the folder");
            let is_mod = path.file_name().is_some_and(|name| name == "mod.rs");
            let depth = path.components().count() - usize::from(is_mod);
            for name in imports(&tokens(&std::fs::read_to_string(&file).expect("a readable file")), depth) {
                match FLOORS.iter().position(|floor| *floor == name) {
                    Some(other) if other <= height => {}
                    Some(_) => wrong.push(format!("{}: `{name}` is above `{floor}`", path.display())),
                    // By its own floor's name instead, so that the arrow can be seen.
                    None => wrong.push(format!("{}: `crate::{name}` names no floor", path.display())),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_of_the_runtime_is_a_floor() {
    let lib = std::fs::read_to_string(root().join("xcs-runtime/src/lib.rs")).expect("a readable file");
    let tokens = tokens(&lib);
    let modules: BTreeSet<_> = tokens.windows(3).filter(|w| w[0] == "mod" && w[2] == ";").map(|w| &*w[1]).collect();
    let floors = FLOORS.into_iter().chain(["__private"]).collect();
    assert_eq!(modules, floors);
}

#[test]
fn unsafe_code_lives_in_array_and_execute() {
    let runtime = root().join("xcs-runtime/src");
    let mut wrong = Vec::new();
    let mut found = 0;
    for file in sources(&runtime).into_iter().chain(sources(&root().join("src"))) {
        let allowed = UNSAFE_FLOORS.iter().any(|floor| file.starts_with(runtime.join(floor)));
        let source = std::fs::read_to_string(&file).expect("a readable file");
        if tokens(&source).iter().any(|token| token == "unsafe") {
            found += 1;
            if !allowed {
                wrong.push(file.display().to_string());
            }
        }
    }
    assert!(found > 0, "there is unsafe code, and it was not recognised");
    assert!(wrong.is_empty(), "unsafe code outside of {UNSAFE_FLOORS:?}:\n{}", wrong.join("\n"));

    let macros = std::fs::read_to_string(root().join("xcs-macros/src/lib.rs")).expect("a readable file");
    assert!(tokens(&macros).concat().contains("#![forbid(unsafe_code)]"), "xcs-macros forbids unsafe code");
}

/// The scanner itself: what it has to see, and what it has to pass over.
#[test]
fn imports_are_found() {
    let found = |source: &str, depth| imports(&tokens(source), depth).into_iter().collect::<Vec<_>>();
    assert_eq!(found("use crate::graph::{Op, Node};", 1), ["graph"]);
    assert_eq!(found("use crate::{array::{Array, Shape}, trace, graph::Op as O};", 1), ["array", "graph", "trace"]);
    assert_eq!(found("fn f() { crate::explain::note(1); crate::dispatch::all() }", 1), ["dispatch", "explain"]);
    assert_eq!(found("use super::tape; use super::super::explain::Note;", 2), ["explain"]);
    assert_eq!(found("use super::{explain, graph::Op};", 1), ["explain", "graph"]);
    assert!(found("// crate::explain\n/* crate::explain */ /// [`crate::explain`]\n", 1).is_empty());
    assert!(
        found(r##"const S: &str = "crate::explain \" crate::a"; let r = r#"crate::b " crate::c"#;"##, 1).is_empty()
    );
    assert_eq!(found("fn f<'a>(c: &'a char) { c == '\"' || c == '\\'' ; crate::graph::x() }", 1), ["graph"]);
    assert_eq!(tokens("unsafe { x } // unsafe").iter().filter(|token| *token == "unsafe").count(), 1);
    assert!(!tokens("#![deny(unsafe_code)]").iter().any(|token| token == "unsafe"));
}
