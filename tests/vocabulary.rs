//! The names by which the macros know a tensor operation are those of `Tensor`'s public functions, and `clone`.
//!
//! Both are read as text: a macro cannot depend on the runtime, and the runtime cannot list its methods.

mod sources;

use sources::{root, sources, tokens};
use std::collections::BTreeSet;

/// The macros of `tensor` that make methods, and which word of an entry is a method's name.
///
/// Entries of the first three end in `;`; the last two have three names in front of a colon.
const LISTS: [&str; 3] = ["unary_methods", "binary_methods", "comparisons"];
const TRIPLES: [&str; 2] = ["fold_methods", "extreme_methods"];

/// The names of the public functions that `tokens` write down or have a macro write.
fn functions(tokens: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, window) in tokens.windows(3).enumerate() {
        let [first, second, third] = window else { unreachable!("windows of three") };
        let inside = tokens.get(at + 3..).unwrap_or_default();
        if first == "pub" && second == "fn" && third != "$" {
            names.insert(third.clone());
        } else if LISTS.contains(&&**first) && second == "!" && third == "{" {
            names.extend(entries(inside));
        } else if TRIPLES.contains(&&**first) && second == "!" && third == "(" {
            names.extend(inside.iter().take(3).cloned());
        }
    }
    names
}

/// The first word of each entry that ends in `;`, up to the brace that closes the list.
fn entries(tokens: &[String]) -> Vec<String> {
    let list = tokens.iter().take_while(|token| *token != "}").map(String::as_str).collect::<Vec<_>>();
    list.split(|token| *token == ";").filter_map(|entry| entry.first()).map(|&name| name.to_owned()).collect()
}

/// The macros that write public functions under names they are given.
fn macros(tokens: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut current = None;
    for window in tokens.windows(3) {
        match [&*window[0], &*window[1], &*window[2]] {
            ["macro_rules", "!", name] => current = Some(name.to_owned()),
            ["pub", "fn", "$"] => names.extend(current.clone()),
            _ => {}
        }
    }
    names
}

fn vocabulary() -> BTreeSet<String> {
    let source = std::fs::read_to_string(root().join("xcs-macros/src/vocabulary.rs")).expect("a readable file");
    let (_, list) = source.split_once("TENSOR_METHODS: &[&str] = &[").expect("the list begins");
    let (list, _) = list.split_once(']').expect("the list ends");
    list.split(',').map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn the_vocabulary_names_what_a_tensor_has_and_nothing_else() {
    let (mut names, mut known) = (BTreeSet::from(["clone".to_owned()]), BTreeSet::new());
    for file in sources(&root().join("xcs-runtime/src/tensor")) {
        let tokens = tokens(&std::fs::read_to_string(&file).expect("a readable file"));
        names.extend(functions(&tokens));
        known.extend(macros(&tokens));
    }
    let expected: BTreeSet<_> = LISTS.into_iter().chain(TRIPLES).map(str::to_owned).collect();
    assert_eq!(known, expected, "this test knows the macros that make methods");
    assert!(names.len() > 100, "methods were not recognised: {names:?}");

    let vocabulary = vocabulary();
    let missing: Vec<_> = names.difference(&vocabulary).collect();
    let stale: Vec<_> = vocabulary.difference(&names).collect();
    assert!(
        missing.is_empty() && stale.is_empty(),
        "xcs-macros/src/vocabulary.rs lacks {missing:?}, and names {stale:?}, which no tensor has"
    );
}

#[test]
fn what_is_a_public_function() {
    let found = |source: &str| functions(&tokens(source)).into_iter().collect::<Vec<_>>();
    assert_eq!(found("pub fn a() {} fn b() {} pub(super) fn c() {} // pub fn d()"), ["a"]);
    assert_eq!(found("unary_methods! { /// A.\n a A; b(x) B; } c D;"), ["a", "b"]);
    assert_eq!(found("fold_methods!(a a_axis a_kept: Self, \"x\", |b| c);"), ["a", "a_axis", "a_kept"]);
    assert_eq!(found("macro_rules! m { ($a:ident) => { pub fn $a() {} } }"), [""; 0]);
    assert_eq!(macros(&tokens("macro_rules! m { ($a:ident) => { pub fn $a() {} } }")), ["m".to_owned()].into());
}
