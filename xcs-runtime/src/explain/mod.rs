//! Reports: which path a function took and why, what was fused and what was not.
//!
//! Reads everything and changes nothing. A function is named by its item (`explain(rank)`); the site is found by
//! type name, see [`names`].

mod codes;
mod names;
mod report;
mod text;

pub use codes::Code;
pub use report::{
    Attribute, Explanation, FunctionReport, Note, OperationReport, SegmentReport, SignatureReport, Stats, StepSummary,
};

use crate::dispatch;

/// Why calls of `function` took the path they took: an annotated function, named by its item.
///
/// Generic functions need their type arguments written out (`explain(scale::<f32>)`): the report is of all
/// instances. Functions with `impl Trait` arguments cannot be named so: see [`explain_site`].
///
/// ```
/// # use xcs_runtime as xcs;
/// fn plain() {}
/// assert!(xcs::explain(plain).functions.is_empty());
/// assert!(xcs::explain(plain).to_string().contains("has not been called yet"));
/// ```
pub fn explain<F>(function: F) -> Explanation {
    explain_site(std::any::type_name_of_val(&function))
}

/// [`explain`] by path, as [`functions`] lists it: `"my_crate::ranking::rank"`.
#[must_use]
pub fn explain_site(path: &str) -> Explanation {
    let asked = names::of_function(path);
    let sites =
        dispatch::all().into_iter().filter(|site| names::matches(&names::of_site((site.info().path)()), &asked));
    let mut functions: Vec<FunctionReport> = sites.map(FunctionReport::of).collect();
    functions.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    Explanation { asked, functions }
}

/// The counters of `function`, summed over the sites that its name means; all zero before its first call.
///
/// ```
/// # use xcs_runtime as xcs;
/// fn plain() {}
/// assert_eq!(xcs::stats(plain).calls, 0);
/// ```
pub fn stats<F>(function: F) -> Stats {
    explain(function).functions.iter().fold(Stats::default(), |sum, function| sum + &function.stats)
}

/// The paths of all annotated functions that have been called, sorted.
#[must_use]
pub fn functions() -> Vec<String> {
    let mut paths: Vec<String> = dispatch::all().into_iter().map(|site| names::of_site((site.info().path)())).collect();
    paths.sort();
    paths.dedup();
    paths
}
