//! The names that say "tensor operation" to a reader of syntax.
//!
//! Types are not visible to a macro: a method of another type that has one of these names is not counted as a host call
//! either. Tensor operations are counted by the run time, where they happen.
//!
//! `tests/vocabulary.rs` compares the list with the sources of the runtime.

/// Whether `name` is a method or another function of `Tensor`.
pub(crate) fn is_tensor_method(name: &str) -> bool {
    TENSOR_METHODS.binary_search(&name).is_ok()
}

/// Sorted. `clone` is here because a tensor's clone is one of the operations that cost nothing.
#[rustfmt::skip]
const TENSOR_METHODS: &[&str] = &[
    "abs", "acos", "all", "all_axis", "all_keepdim", "any", "any_axis", "any_keepdim", "arange",
    "argmax", "argmax_axis", "argmax_keepdim", "argmin", "argmin_axis", "argmin_keepdim", "asin",
    "atan", "atan2", "broadcast_to", "can_broadcast", "cast", "ceil", "clamp", "clone", "concat",
    "cos", "cosh", "count", "dot", "eq", "erf", "exp", "exp_m1", "eye", "flatten", "flip", "floor",
    "from_rows", "from_slice", "from_vec", "full", "ge", "gelu", "get", "gt", "index_select",
    "is_empty", "item", "layer_norm", "le", "len", "linspace", "ln", "ln_1p", "log10", "log2",
    "log_softmax", "logsumexp", "lt", "matmul", "max", "max_axis", "max_keepdim", "maximum", "mean",
    "mean_axis", "mean_keepdim", "min", "min_axis", "min_keepdim", "minimum", "ne", "norm",
    "norm_axis", "norm_keepdim", "one_hot", "ones", "outer", "permute", "powf", "powi", "prod",
    "prod_axis", "prod_keepdim", "rank", "read_npy", "read_npy_from", "recip", "relu", "reshape",
    "rms_norm", "round", "rsqrt", "scalar", "select", "shape", "sigmoid", "signum", "silu", "sin",
    "sinh", "slice", "softmax", "softplus", "sqrt", "square", "squeeze", "stack", "std", "std_axis",
    "std_keepdim", "sum", "sum_axis", "sum_keepdim", "tan", "tanh", "to_vec", "transpose", "trunc",
    "unsqueeze", "var", "var_axis", "var_keepdim", "write_npy", "write_npy_to", "zeros",
];

/// What a function of `Tensor`'s gives that computes, and does nothing else.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Gives {
    /// A tensor.
    Tensor,
    /// A number that depends on shapes alone.
    Length,
    /// A truth value that does.
    Scalar,
    /// Lengths.
    Shape,
    /// A number that was read.
    Element,
}

/// What the method `name` of a tensor gives; `None` if it does more than to compute, or if what it computes depends on
/// contents in a way that plans do not follow.
pub(crate) fn gives(name: &str) -> Option<Gives> {
    const NOT_REPLAYED: &[&str] = &[
        "arange",
        "can_broadcast",
        "concat",
        "eye",
        "from_rows",
        "from_slice",
        "from_vec",
        "full",
        "get",
        "index_select",
        "linspace",
        "ones",
        "read_npy",
        "read_npy_from",
        "scalar",
        "select",
        "stack",
        "to_vec",
        "write_npy",
        "write_npy_to",
        "zeros",
    ];
    match name {
        "len" | "rank" => Some(Gives::Length),
        "is_empty" => Some(Gives::Scalar),
        "shape" => Some(Gives::Shape),
        "item" => Some(Gives::Element),
        _ if NOT_REPLAYED.contains(&name) => None,
        _ => is_tensor_method(name).then_some(Gives::Tensor),
    }
}

/// What the function `Tensor::name` gives.
pub(crate) fn function_gives(name: &str) -> Option<Gives> {
    const CONSTRUCTORS: &[&str] =
        &["arange", "concat", "eye", "from_slice", "full", "linspace", "ones", "scalar", "select", "stack", "zeros"];
    if CONSTRUCTORS.contains(&name) { Some(Gives::Tensor) } else { gives(name) }
}

/// Whether `name` is a method that `f32` and `f64` have themselves, and that computes and does nothing else.
#[rustfmt::skip]
pub(crate) fn is_float_method(name: &str) -> bool {
    const METHODS: &[&str] = &[
        "abs", "ceil", "clamp", "cos", "cosh", "exp", "floor", "is_nan", "ln", "log10", "log2", "max", "min", "powf",
        "powi", "recip", "rem_euclid", "round", "signum", "sin", "sinh", "sqrt", "tan", "tanh", "trunc",
    ];
    METHODS.contains(&name)
}

/// Whether `name` is a method that all integers have themselves, and that computes and does nothing else. `max` and `min` are
/// methods of a trait.
pub(crate) fn is_integer_method(name: &str) -> bool {
    const METHODS: &[&str] = &[
        "pow",
        "rem_euclid",
        "saturating_add",
        "saturating_mul",
        "saturating_sub",
        "wrapping_add",
        "wrapping_mul",
        "wrapping_sub",
    ];
    METHODS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_can_be_found_by_binary_search() {
        assert!(TENSOR_METHODS.is_sorted_by(|a, b| a < b));
        assert!(is_tensor_method("matmul") && is_tensor_method("sum_axis") && is_tensor_method("clone"));
        assert!(!is_tensor_method("push") && !is_tensor_method("expect") && !is_tensor_method("sort"));
    }
}
