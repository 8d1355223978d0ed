//! What the functions of a file have in common.

/// What a statement, or a few of them, can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// A run of calls.
    Group,
    /// An effect of the function itself.
    Effect,
    /// `if flag { return .. }`
    Flag,
    /// `authorize(..).await?`, alone in the beginning.
    Authorize,
    /// An insert into a map.
    Insert,
    /// A `let` of a `format!`, a literal, a reference.
    Let,
    If,
    Match,
    /// `if let Some(..) = CALL.await`, `let .. else`
    Pattern,
    /// A block that gives a value.
    Block,
    /// Rounds that do not depend on each other.
    Loop,
    /// Rounds that do.
    History,
    WhileLet,
    Nested,
    /// A result that is looked at instead of `?`.
    Kept,
    /// `let mut`
    Mutable,
    AsyncBlock,
    Closure,
    /// A local that threads may not share.
    Cell,
    /// A call as part of a larger expression.
    Inside,
    /// A call of the function itself.
    Recursion,
}

/// What a function returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Returns {
    /// `Result<String, Error>`
    Text,
    /// `Result<Answer, Error>`
    Answer,
    /// `Result<u64, Error>`
    Number,
    /// `String`
    Infallible,
    /// `Option<String>`
    Maybe,
}

pub struct Topic {
    pub file: &'static str,
    pub about: &'static str,
    pub functions: usize,
    /// With their shares.
    pub rules: &'static [(Rule, usize)],
    /// How many of them a function has.
    pub length: (usize, usize),
    pub returns: &'static [Returns],
    /// Percent of arguments that are made of results of the same group.
    pub depends: usize,
    /// Percent of calls that are ordered, and that are not annotated.
    pub ordered: usize,
    pub plain: usize,
    /// Percent of statements of a group that are logging macros.
    pub logs: usize,
    /// Percent of texts that are moved where they can be.
    pub moves: usize,
    /// Percent of names that are taken again.
    pub shadows: usize,
    /// Methods of a type instead of functions.
    pub methods: bool,
    /// A type parameter.
    pub generic: bool,
}

const USUAL: Topic = Topic {
    file: "",
    about: "",
    functions: 22,
    rules: &[(Rule::Group, 1)],
    length: (1, 2),
    returns: &[Returns::Text, Returns::Text, Returns::Answer, Returns::Number],
    depends: 30,
    ordered: 0,
    plain: 0,
    logs: 0,
    moves: 20,
    shadows: 0,
    methods: false,
    generic: false,
};

pub const TOPICS: &[Topic] = &[
    Topic { file: "groups", about: "Runs of calls and nothing else.", functions: 30, length: (1, 1), ..USUAL },
    Topic { file: "chains", about: "Calls that need each other's results.", depends: 65, length: (1, 2), ..USUAL },
    Topic {
        file: "errors",
        about: "Two types of errors, and results that are kept.",
        rules: &[(Rule::Group, 3), (Rule::Kept, 2)],
        length: (2, 3),
        ..USUAL
    },
    Topic {
        file: "moves",
        about: "Values that are moved into calls, and borrowed before.",
        rules: &[(Rule::Group, 4), (Rule::Let, 1)],
        length: (2, 3),
        moves: 70,
        ..USUAL
    },
    Topic {
        file: "names",
        about: "Names that are taken again, blocks, patterns.",
        rules: &[(Rule::Group, 4), (Rule::Block, 2), (Rule::Let, 1), (Rule::Mutable, 1)],
        length: (2, 3),
        shadows: 40,
        ..USUAL
    },
    Topic {
        file: "ordered",
        about: "Calls that do more than read, among others.",
        ordered: 18,
        plain: 8,
        length: (1, 2),
        ..USUAL
    },
    Topic {
        file: "guards",
        about: "What stands before the calls: permissions, effects, flags.",
        rules: &[(Rule::Authorize, 2), (Rule::Flag, 2), (Rule::Insert, 1), (Rule::Effect, 1), (Rule::Group, 4)],
        length: (2, 5),
        ..USUAL
    },
    Topic {
        file: "branches",
        about: "Calls in branches.",
        rules: &[(Rule::If, 4), (Rule::Match, 3), (Rule::Pattern, 1), (Rule::Group, 3)],
        length: (1, 3),
        ..USUAL
    },
    Topic {
        file: "loops",
        about: "Loops whose rounds do not depend on each other.",
        functions: 34,
        rules: &[(Rule::Loop, 6), (Rule::Group, 1)],
        length: (1, 2),
        ..USUAL
    },
    Topic {
        file: "histories",
        about: "Loops whose rounds depend on each other, or are not known beforehand.",
        rules: &[(Rule::History, 3), (Rule::WhileLet, 2), (Rule::Nested, 3), (Rule::Group, 2)],
        length: (1, 2),
        ..USUAL
    },
    Topic {
        file: "methods",
        about: "Methods, and calls of methods.",
        rules: &[(Rule::Group, 6), (Rule::Loop, 1), (Rule::If, 1)],
        methods: true,
        ordered: 4,
        ..USUAL
    },
    Topic {
        file: "generics",
        about: "A type parameter.",
        rules: &[(Rule::Group, 5), (Rule::Loop, 1), (Rule::Let, 1)],
        generic: true,
        ..USUAL
    },
    Topic {
        file: "options",
        about: "`?` on options, and functions that cannot fail.",
        rules: &[(Rule::Group, 5), (Rule::Loop, 2), (Rule::If, 1)],
        returns: &[Returns::Maybe, Returns::Maybe, Returns::Infallible],
        ..USUAL
    },
    Topic {
        file: "effects",
        about: "Effects between calls, and logging macros among them.",
        rules: &[(Rule::Group, 5), (Rule::Effect, 3), (Rule::Insert, 1)],
        length: (2, 5),
        logs: 25,
        ..USUAL
    },
    Topic {
        file: "blocks",
        about: "Async blocks, closures, recursion, cells.",
        rules: &[
            (Rule::AsyncBlock, 1),
            (Rule::Closure, 1),
            (Rule::Cell, 1),
            (Rule::Inside, 2),
            (Rule::Recursion, 1),
            (Rule::Group, 4),
        ],
        length: (2, 4),
        ..USUAL
    },
    Topic {
        file: "mixed",
        about: "Something of everything.",
        functions: 30,
        rules: &[
            (Rule::Group, 8),
            (Rule::Effect, 1),
            (Rule::Flag, 1),
            (Rule::Let, 1),
            (Rule::If, 2),
            (Rule::Match, 1),
            (Rule::Block, 1),
            (Rule::Loop, 3),
            (Rule::History, 1),
            (Rule::Nested, 1),
            (Rule::Kept, 1),
            (Rule::Mutable, 1),
        ],
        length: (3, 5),
        ordered: 5,
        plain: 2,
        logs: 8,
        shadows: 10,
        ..USUAL
    },
];
