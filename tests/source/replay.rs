//! The copies that are compared with plain functions, and how many of their calls were replayed.

#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "full/mod.rs"]
pub mod full;

/// The cases of a module: with `#[jit]`, and with `#[jit(full)]` where its functions are on the list.
macro_rules! annotated {
    (listed $name:ident) => {
        &[("#[jit]", crate::jitted::listed::$name::CASES), ("#[jit(full)]", crate::replay::full::$name::CASES)]
    };
    (beyond $name:ident) => {
        &[("#[jit]", crate::jitted::beyond::$name::CASES)]
    };
}
pub(crate) use annotated;
