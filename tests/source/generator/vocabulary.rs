//! The words of generated functions.

use super::types::Kind;
use crate::sample::Rng;

/// Constants at the head of each generated file.
pub const CONSTANTS: &[(&str, Kind, &str)] = &[
    ("SCALE", Kind::F32, "0.125"),
    ("SHARPNESS", Kind::F64, "1.75"),
    ("EPSILON", Kind::F64, "1e-5"),
    ("OFFSET", Kind::I32, "-2"),
    ("STRIDE", Kind::I64, "3"),
    ("LEVEL", Kind::U8, "7"),
    ("FEW", Kind::Usize, "2"),
    ("ENABLED", Kind::Bool, "true"),
];

pub const REAL_METHODS: &[&str] = &[
    "exp", "exp_m1", "ln", "ln_1p", "log2", "log10", "sqrt", "rsqrt", "recip", "sin", "cos", "tan", "asin", "acos",
    "atan", "sinh", "cosh", "tanh", "erf", "sigmoid", "gelu", "silu", "softplus", "floor", "ceil", "round", "trunc",
];
pub const NUMBER_METHODS: &[&str] = &["abs", "signum", "square", "relu"];
pub const COMPARISONS: &[&str] = &["lt", "le", "gt", "ge", "eq", "ne"];
pub const FOLDS: &[&str] = &["sum", "prod", "max", "min"];
pub const REAL_FOLDS: &[&str] = &["mean", "var", "std", "norm"];
pub const ARG_FOLDS: &[&str] = &["argmax", "argmin"];
pub const BOOL_FOLDS: &[&str] = &["any", "all"];

/// Names that fit what was computed.
const NAMES: &[(&str, &[&str])] = &[
    ("elementwise", &["shifted", "scaled", "curve", "energy", "signal", "response"]),
    ("fold", &["total", "peak", "level", "spread"]),
    ("axis", &["per_row", "totals", "profile", "margins"]),
    ("mask", &["mask", "above", "valid", "chosen"]),
    ("index", &["best", "winners", "order"]),
    ("view", &["view", "column", "rows", "window", "turned"]),
    ("product", &["scores", "projected", "product", "similarity"]),
    ("joined", &["joined", "features", "both"]),
    ("normal", &["weights", "probabilities", "normalised"]),
    ("made", &["base", "ramp", "start", "unit"]),
    ("cast", &["wide", "counts", "exact"]),
    ("scalar", &["rate", "factor", "step", "gain"]),
    ("size", &["count", "length", "rows_of_it"]),
];

/// A name for a value of that kind.
pub fn name_for(hint: &str, rng: &mut Rng) -> &'static str {
    let (_, names) = NAMES.iter().find(|(of, _)| *of == hint).expect("a hint of the list");
    rng.pick::<&str>(names)
}
