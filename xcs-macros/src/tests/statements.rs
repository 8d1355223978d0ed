//! What `statements` reads is what `syn` reads.

use std::{fs, path::Path};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Block, Stmt, parse::Parser, visit::Visit};

use crate::statements;

/// Both readings; `None` for an error.
fn read(tokens: &TokenStream) -> [Option<Vec<Stmt>>; 2] {
    [statements::parse.parse2(tokens.clone()).ok(), Block::parse_within.parse2(tokens.clone()).ok()]
}

#[test]
fn all_blocks_of_this_repository() {
    #[derive(Default)]
    struct Blocks {
        statements: usize,
        sooner: usize,
    }
    impl<'ast> Visit<'ast> for Blocks {
        fn visit_block(&mut self, block: &'ast Block) {
            let tokens: TokenStream = block.stmts.iter().map(ToTokens::to_token_stream).collect();
            let [ours, theirs] = read(&tokens);
            assert!(ours == theirs, "{tokens}");
            self.statements += block.stmts.len();
            self.sooner += statements::sooner(&tokens);
            syn::visit::visit_block(self, block);
        }
    }
    let mut blocks = Blocks::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut folders: Vec<_> = ["examples", "tests", "xcs-macros", "xcs-runtime"].map(|folder| root.join(folder)).into();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs")
                && let Ok(file) = syn::parse_file(&fs::read_to_string(&entry).expect("a file"))
            {
                blocks.visit_file(&file);
            }
        }
    }
    let Blocks { statements, sooner } = blocks;
    assert!(sooner * 5 > statements, "{sooner} of {statements} statements are read sooner");
}

/// Numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    /// One of the words, most likely one of the first.
    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let end = [2, 4, words.len()][self.below(3)].min(words.len());
        words[self.below(end)]
    }

    /// An expression, most likely.
    fn expression(&mut self, depth: usize) -> String {
        if depth > 0 && self.below(5) > 0 {
            let (a, b) = (self.expression(depth - 1), self.expression(depth - 1));
            return match self.below(12) {
                0..4 => {
                    let operator = self.of(&[
                        "+", "-", "*", "/", "%", "^", "|", "&", "||", "&&", "<", ">", "<=", ">=", "==", "!=", "<<",
                        ">>", "=", "+=", "..", "..=",
                    ]);
                    let space = self.of(&["", " "]);
                    format!("{a} {operator}{space}{b}")
                }
                4 => format!("{}{a}", self.of(&["&", "-", "!", "*", "&&", "&mut ", "- ", "&raw const "])),
                5 | 6 => format!("{a}.{}({b})", self.of(&["exp", "max", "r#in", "sum::<f32>"])),
                7 => format!("{a}.{}", self.of(&["shape", "b", "await", "0", "0.1", "0.a"])),
                8 => format!("{a}[{b}]"),
                9 => {
                    format!("{}({a}, {b})", self.of(&["f", "Tensor::ones", "m::f", "a?.", "Vec::<u8>::new", "print!"]))
                }
                10 => {
                    let others = [
                        "()",
                        "?",
                        "(a,)",
                        "?.b",
                        "[a; 3]",
                        "{ a }",
                        "if a { b }",
                        "|a| b",
                        "S { a }",
                        "m! { a }",
                        " as f32",
                        " as usize < 3",
                        " else { 1 }",
                    ];
                    format!("{a}{}", self.of(&others))
                }
                _ => format!("{}{a}, {b}{}", ["(", "["][depth % 2], [")", "]"][depth % 2]),
            };
        }
        let atoms = ["a", "b", "self", "Self::EPS", "1", "2.5", "1.", "true", "\"s\"", "'c'", "raw", "x"];
        let atom = self.of(&atoms);
        if self.below(6) == 0 { format!("({atom})") } else { atom.to_owned() }
    }

    fn statement(&mut self) -> String {
        let begin = self.of(&[
            "",
            "let a = ",
            "let b = ",
            "let mut b = ",
            "let a: f32 = ",
            "let _ = ",
            "let (a, b) = ",
            "let a =",
            "return ",
            "#[a] ",
            "'a: ",
            "let self = ",
            "let S = ",
        ]);
        format!("{begin}{}{}", self.expression(2), self.of(&[";", ";", "", ";;"]))
    }
}

/// Statements at random, of which some words are left out or come twice: little of that is Rust.
#[test]
fn statements_at_random() {
    let mut random = Random(1);
    let (mut accepted, mut sooner) = (0, 0);
    for round in 0..30_000 {
        let mut text = format!("{} {}", random.statement(), random.statement());
        if round % 3 == 0 {
            let mut words: Vec<&str> = text.split(' ').collect();
            let at = random.below(words.len());
            if random.below(2) == 0 {
                words.remove(at);
            } else {
                words.insert(at, words[random.below(words.len())]);
            }
            text = words.join(" ");
        }
        let Ok(tokens) = text.parse::<TokenStream>() else { continue };
        let [ours, theirs] = read(&tokens);
        assert!(ours == theirs, "{text}");
        accepted += usize::from(theirs.is_some());
        sooner += statements::sooner(&tokens);
    }
    assert!(accepted > 5_000 && sooner > 5_000, "{accepted} of 30000 are Rust, {sooner} statements are read sooner");
}

#[test]
fn a_body_of_a_program() {
    let body = "
        let scores = docs.matmul(&query)? / (self.norm_axis(1) * query.norm() + Self::EPS);
        let mut kept = Tensor::select(&scores.gt(0.5), &scores, &Tensor::zeros([n, 2]));
        kept.shape()[0] == 3 && !a || b < 4;
        (scores.softmax(-1), -&kept, [a, b], (a,))
    ";
    let tokens: TokenStream = body.parse().expect("tokens");
    let [ours, theirs] = read(&tokens);
    assert_eq!(ours, theirs);
    assert_eq!(statements::sooner(&tokens), 4);
}
