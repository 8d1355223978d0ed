//! Reports: which path a function took and why, what was fused and what was not.
//!
//! Reads everything and changes nothing. A function is named by its item (`explain(rank)`); the site is found by
//! type name, see [`names`].

mod annotated;
mod body;
mod codes;
mod difference;
mod names;
mod overlap;
mod overlap_text;
mod repeats;
mod report;
mod segment;
mod stats;
mod text;
mod wrap;

pub use body::{BodyReport, ReasonReport, StatementReport};
pub use codes::Code;
pub use difference::Difference;
pub use overlap::{OverlapCall, OverlapGroup, OverlapReason, OverlapReport, Rounds};
pub use report::{Attribute, Explanation, FunctionReport, Note, PlanReport, SignatureReport, SourcePlace};
pub use segment::{OperationReport, SegmentReport, SourceLine, StepSummary};
pub use stats::{OverlapStats, Stats};

use crate::dispatch;

/// Why calls of `function` took the path they took: an annotated function, named by its item.
///
/// Generic functions need their type arguments written out (`explain(scale::<f32>)`): the report is of all
/// instances. Functions with `impl Trait` arguments cannot be named so: see [`explain_site`]. Closures, futures and
/// function pointers do not say which function they are: the report is empty and says what to pass instead.
///
/// ```
/// # use xcs_runtime as xcs;
/// fn plain() {}
/// assert!(xcs::explain(plain).functions.is_empty());
/// assert!(xcs::explain(plain).to_string().contains("has not been called yet"));
/// ```
pub fn explain<F>(function: F) -> Explanation {
    let name = std::any::type_name_of_val(&function);
    match names::of_value(name) {
        Ok(path) => report_of(path),
        Err(instead) => Explanation { asked: name.to_owned(), functions: Vec::new(), hint: Some(instead.to_owned()) },
    }
}

/// [`explain`] by path, as [`functions`] lists it: `"my_crate::ranking::rank"`.
#[must_use]
pub fn explain_site(path: &str) -> Explanation {
    report_of(dispatch::without_type_arguments(path))
}

fn report_of(asked: String) -> Explanation {
    let sites: Vec<_> = dispatch::all().into_iter().map(|site| (site.path(), site)).collect();
    let paths = sites.iter().map(|(path, _)| path.as_str());
    let Some(meant) = dispatch::find(paths.clone(), &asked) else {
        let instead = match names::alike(paths, &asked).as_slice() {
            [] => "What has been called: xcs::functions()".to_owned(),
            alike => format!("Called so far and named alike: {}", alike.join(", ")),
        };
        let hint = Some(format!("has not been called yet, or carries no attribute. {instead}"));
        return Explanation { asked, functions: Vec::new(), hint };
    };
    let mut functions: Vec<FunctionReport> =
        sites.iter().filter(|(path, _)| path == meant).map(|(_, site)| FunctionReport::of(site)).collect();
    functions.sort_by_key(|function| (function.file, function.line));
    Explanation { asked, functions, hint: None }
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
    let mut paths: Vec<String> = dispatch::all().into_iter().map(dispatch::Site::path).collect();
    paths.sort();
    paths.dedup();
    paths
}
