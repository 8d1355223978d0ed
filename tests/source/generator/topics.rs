//! What the files of functions on the list are about.

use super::{operations::Rule, types::Kind};

/// What a function gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Results {
    Usual,
    /// Arguments, views of them, and constructors: nothing is computed.
    Idle,
}

pub struct Topic {
    pub file: &'static str,
    pub about: &'static str,
    pub functions: usize,
    pub kinds: &'static [Kind],
    /// Of tensor parameters, as `arguments.rs` reads them; `N` is the const parameter.
    pub shapes: &'static [&'static str],
    /// Whether there is a parameter `picks` with indices into the first axis.
    pub indices: bool,
    /// Whether there are parameters `shape`, the lengths `n` and `m`, and `count`, the length `n`.
    pub sizes: bool,
    pub scalars: &'static [Kind],
    pub most_scalars: usize,
    /// Percent of statements that bind a scalar.
    pub scalar_statements: usize,
    pub most_results: usize,
    pub results: Results,
    /// Each with its share.
    pub rules: &'static [(Rule, usize)],
}

const USUAL: Topic = Topic {
    file: "",
    about: "",
    functions: 22,
    kinds: &[Kind::F32],
    shapes: &["nm", "nm nm", "nm m", "n n", "nm nm n1", "n", "nm ."],
    indices: false,
    sizes: false,
    scalars: &[Kind::F32],
    most_scalars: 1,
    scalar_statements: 10,
    most_results: 2,
    results: Results::Usual,
    rules: &[],
};

const ELEMENTWISE: &[(Rule, usize)] = &[
    (Rule::RealMethod, 6),
    (Rule::NumberMethod, 2),
    (Rule::Negate, 1),
    (Rule::Operator, 6),
    (Rule::Scalar, 4),
    (Rule::Chain, 2),
    (Rule::Extreme, 2),
    (Rule::Power, 1),
    (Rule::Clamp, 1),
    (Rule::Fold, 1),
];

pub const TOPICS: &[Topic] = &[
    Topic { file: "elementwise", about: "Arithmetic on real numbers.", rules: ELEMENTWISE, ..USUAL },
    Topic {
        file: "doubles",
        about: "Arithmetic on `f64`, and casts.",
        kinds: &[Kind::F64, Kind::F64, Kind::F32],
        scalars: &[Kind::F64, Kind::F32],
        most_scalars: 2,
        rules: &[
            (Rule::RealMethod, 5),
            (Rule::Operator, 5),
            (Rule::Scalar, 4),
            (Rule::Chain, 2),
            (Rule::Cast, 4),
            (Rule::FoldAxis, 2),
            (Rule::Extreme, 1),
        ],
        ..USUAL
    },
    Topic {
        file: "integers",
        about: "Integers: they wrap, and divisions by zero panic at their own statement.",
        kinds: &[Kind::I32, Kind::I64, Kind::U8],
        scalars: &[Kind::I32, Kind::I64, Kind::U8],
        most_scalars: 2,
        rules: &[
            (Rule::NumberMethod, 3),
            (Rule::Operator, 7),
            (Rule::Scalar, 5),
            (Rule::Chain, 3),
            (Rule::Extreme, 2),
            (Rule::Clamp, 1),
            (Rule::Cast, 2),
            (Rule::Fold, 1),
            (Rule::FoldAxis, 2),
            (Rule::Compare, 1),
        ],
        ..USUAL
    },
    Topic {
        file: "masks",
        about: "Comparisons, truth values, and choices by them.",
        kinds: &[Kind::F32, Kind::F32, Kind::I32, Kind::Bool],
        scalars: &[Kind::F32, Kind::I32, Kind::Bool],
        rules: &[
            (Rule::Compare, 6),
            (Rule::Logic, 4),
            (Rule::Select, 5),
            (Rule::Operator, 2),
            (Rule::RealMethod, 2),
            (Rule::Cast, 2),
            (Rule::FoldAxis, 2),
            (Rule::Count, 1),
        ],
        ..USUAL
    },
    Topic {
        file: "folds",
        about: "Folds and layers.",
        kinds: &[Kind::F32, Kind::F64],
        shapes: &["nm", "nm nm", "nmk", "n", "n1"],
        rules: &[
            (Rule::Fold, 4),
            (Rule::FoldAxis, 6),
            (Rule::ArgFold, 2),
            (Rule::Normalise, 4),
            (Rule::Layer, 3),
            (Rule::Operator, 4),
            (Rule::RealMethod, 3),
        ],
        most_results: 3,
        ..USUAL
    },
    Topic {
        file: "views",
        about: "Views: the same elements in other shapes, at offsets, backwards, stretched.",
        kinds: &[Kind::F32, Kind::F32, Kind::I64],
        shapes: &["nm", "nmk", "n1 m", "nm m", "n"],
        scalars: &[Kind::Usize, Kind::F32],
        rules: &[
            (Rule::Reshape, 2),
            (Rule::Flatten, 1),
            (Rule::Unsqueeze, 2),
            (Rule::Squeeze, 1),
            (Rule::Transpose, 3),
            (Rule::Broadcast, 2),
            (Rule::Slice, 4),
            (Rule::Flip, 2),
            (Rule::Operator, 5),
            (Rule::NumberMethod, 2),
            (Rule::FoldAxis, 2),
            (Rule::Scalar, 1),
        ],
        most_results: 3,
        ..USUAL
    },
    Topic {
        file: "products",
        about: "Products, tensors joined, elements picked by index.",
        kinds: &[Kind::F32, Kind::F32, Kind::F64, Kind::I32],
        shapes: &["nm mk", "nm m", "nm nm", "n n", "nm mk k"],
        indices: true,
        rules: &[
            (Rule::Matmul, 8),
            (Rule::Outer, 1),
            (Rule::Transpose, 1),
            (Rule::OneHot, 1),
            (Rule::Join, 3),
            (Rule::Operator, 3),
            (Rule::RealMethod, 3),
            (Rule::Normalise, 1),
        ],
        ..USUAL
    },
    Topic {
        file: "generics",
        about: "Functions of any element type.",
        functions: 18,
        kinds: &[Kind::AnyNumber],
        scalars: &[],
        most_scalars: 0,
        rules: &[
            (Rule::NumberMethod, 4),
            (Rule::Operator, 6),
            (Rule::Negate, 1),
            (Rule::FoldAxis, 3),
            (Rule::ArgFold, 1),
            (Rule::Transpose, 1),
            (Rule::Slice, 1),
            (Rule::Join, 1),
            (Rule::Matmul, 1),
        ],
        ..USUAL
    },
    Topic {
        file: "consts",
        about: "Functions of any real type and of a constant length.",
        functions: 18,
        kinds: &[Kind::AnyReal],
        shapes: &["nN N", "N N", "nN nN"],
        scalars: &[],
        most_scalars: 0,
        rules: &[
            (Rule::RealMethod, 5),
            (Rule::Operator, 5),
            (Rule::Broadcast, 2),
            (Rule::Reshape, 2),
            (Rule::Slice, 2),
            (Rule::FoldAxis, 2),
            (Rule::Normalise, 2),
            (Rule::Matmul, 2),
        ],
        ..USUAL
    },
    Topic {
        file: "scalars",
        about: "Scalars of all types, arithmetic on them, constants, and lengths.",
        kinds: &[Kind::F32, Kind::F64, Kind::I32],
        scalars: &[
            Kind::F32,
            Kind::F64,
            Kind::I32,
            Kind::I64,
            Kind::U8,
            Kind::Usize,
            Kind::Isize,
            Kind::U32,
            Kind::U64,
            Kind::Bool,
        ],
        most_scalars: 3,
        scalar_statements: 50,
        rules: &[(Rule::Scalar, 8), (Rule::Extreme, 4), (Rule::Operator, 2), (Rule::Chain, 3), (Rule::FoldAxis, 1)],
        functions: 30,
        most_results: 3,
        ..USUAL
    },
    Topic {
        file: "constructors",
        about: "Tensors made of numbers in the source and of arguments.",
        scalars: &[Kind::F32, Kind::Usize],
        most_scalars: 2,
        rules: &[(Rule::Make, 8), (Rule::Operator, 6), (Rule::RealMethod, 2), (Rule::Join, 1), (Rule::Matmul, 1)],
        most_results: 3,
        ..USUAL
    },
    Topic {
        file: "sizes",
        about: "Shapes and lengths that are arguments.",
        shapes: &["nm", "m nm", "nm n1", "1m"],
        sizes: true,
        rules: &[
            (Rule::Broadcast, 4),
            (Rule::Make, 4),
            (Rule::Reshape, 2),
            (Rule::Operator, 5),
            (Rule::RealMethod, 2),
            (Rule::FoldAxis, 1),
        ],
        ..USUAL
    },
    Topic {
        file: "results",
        about: "Results that are arguments, views of them, or the same value twice.",
        shapes: &["nm", "nm nm", "nm m"],
        rules: &[
            (Rule::Transpose, 2),
            (Rule::Slice, 2),
            (Rule::Flip, 1),
            (Rule::Unsqueeze, 1),
            (Rule::Operator, 2),
            (Rule::Fold, 1),
        ],
        most_results: 5,
        ..USUAL
    },
    Topic {
        file: "idle",
        about: "On the list, with nothing to compute.",
        functions: 10,
        rules: &[(Rule::Transpose, 2), (Rule::Slice, 2), (Rule::Flip, 1), (Rule::Unsqueeze, 1), (Rule::Make, 3)],
        scalars: &[Kind::F32, Kind::Usize],
        most_results: 3,
        results: Results::Idle,
        ..USUAL
    },
];
