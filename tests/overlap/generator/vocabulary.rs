//! What functions call, and the words they are made of. The functions themselves are in `tests/overlap/calls.rs`.

/// What a call does besides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Read,
    Ordered,
    Plain,
}

impl Class {
    pub fn name(self) -> &'static str {
        match self {
            Class::Read => "Read",
            Class::Ordered => "Ordered",
            Class::Plain => "Plain",
        }
    }
}

/// A parameter of a function that is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// `&str`
    Str,
    /// `String`
    Text,
    /// `&String`
    TextRef,
    /// `u64`
    Number,
    /// Anything that can be displayed.
    Any,
    /// `&Index`
    Index,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    Text,
    Number,
    /// `(String, u64)`
    Pair,
    Unit,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fails {
    Never,
    /// With one of two errors that are not the caller's.
    Foreign,
    /// With the caller's error.
    Own,
    /// `None`
    None,
}

/// Whose function it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Free,
    Client,
    /// A method of `self`.
    Own,
}

pub struct Callee {
    pub name: &'static str,
    pub class: Class,
    pub whose: Whose,
    pub takes: &'static [Takes],
    pub gives: Gives,
    pub fails: Fails,
}

const fn callee(
    name: &'static str,
    class: Class,
    whose: Whose,
    takes: &'static [Takes],
    gives: Gives,
    fails: Fails,
) -> Callee {
    Callee { name, class, whose, takes, gives, fails }
}

pub const CALLEES: &[Callee] = &[
    callee("ask", Class::Read, Whose::Free, &[Takes::Str], Gives::Text, Fails::Foreign),
    callee("draft", Class::Read, Whose::Free, &[Takes::Text], Gives::Text, Fails::Foreign),
    callee("search", Class::Read, Whose::Free, &[Takes::Index, Takes::Str], Gives::Text, Fails::Foreign),
    callee("merge", Class::Read, Whose::Free, &[Takes::Text, Takes::Str], Gives::Text, Fails::Foreign),
    callee("rate", Class::Read, Whose::Free, &[Takes::Str, Takes::Number], Gives::Pair, Fails::Foreign),
    callee("title", Class::Read, Whose::Free, &[Takes::TextRef], Gives::Text, Fails::Never),
    callee("shorten", Class::Read, Whose::Free, &[Takes::Text], Gives::Text, Fails::Never),
    callee("count", Class::Read, Whose::Free, &[Takes::Number], Gives::Number, Fails::Never),
    callee("score", Class::Read, Whose::Free, &[Takes::Any], Gives::Number, Fails::Never),
    callee("find", Class::Read, Whose::Free, &[Takes::Str], Gives::Text, Fails::None),
    callee("finish", Class::Read, Whose::Free, &[Takes::Text], Gives::Text, Fails::Own),
    callee("complete", Class::Read, Whose::Client, &[Takes::Str], Gives::Text, Fails::Foreign),
    callee("embed", Class::Read, Whose::Client, &[Takes::Text], Gives::Number, Fails::Never),
    callee("look", Class::Read, Whose::Own, &[Takes::Str], Gives::Text, Fails::Foreign),
    callee("weigh", Class::Read, Whose::Own, &[Takes::Text, Takes::Number], Gives::Number, Fails::Never),
    callee("save", Class::Ordered, Whose::Free, &[Takes::Str], Gives::Number, Fails::Foreign),
    callee("send", Class::Ordered, Whose::Free, &[Takes::Text], Gives::Text, Fails::Never),
    callee("upload", Class::Ordered, Whose::Client, &[Takes::Str], Gives::Number, Fails::Foreign),
    callee("authorize", Class::Plain, Whose::Free, &[Takes::Str], Gives::Unit, Fails::Foreign),
    callee("touch", Class::Plain, Whose::Free, &[Takes::Number], Gives::Number, Fails::Never),
];

/// Names of texts, of numbers, and of results that are kept.
pub const TEXTS: &[&str] = &[
    "context",
    "draft_text",
    "style",
    "summary",
    "outline",
    "review",
    "facts",
    "plan",
    "reply",
    "topic",
    "quote",
    "hint",
    "opening",
    "closing",
    "abstract_text",
    "example",
    "reason",
    "verdict",
    "table_text",
    "caption",
];
pub const NUMBERS: &[&str] =
    &["points", "weight", "size", "rank", "level", "votes", "share", "price", "depth", "width", "grade", "age"];
pub const KEPT: &[&str] = &["outcome", "attempt", "kept", "tried"];

/// Beginnings of prompts.
pub const PROMPTS: &[&str] =
    &["Draft", "Style", "Merge", "Explain", "Rewrite", "Translate", "Compare", "List", "Check", "Improve", "Quote"];
