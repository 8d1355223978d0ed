//! What `explain` and `stats` say of all generated functions: it fits, it agrees with itself, and nothing waits without a reason.

use crate::tests::run_all;
use xcs::{Code, FunctionReport, OverlapGroup, OverlapReport};

/// What is wrong with a report.
fn wrong(report: &FunctionReport, overlap: &OverlapReport) -> Option<String> {
    let text = report.to_string();
    let mut lines = text.lines().filter(|line| !line.starts_with("  arguments"));
    if let Some(line) = lines.find(|line| line.chars().count() > 120) {
        return Some(format!("too long: {line}"));
    }
    let calls: Vec<_> = overlap.groups.iter().flat_map(|group| &group.calls).collect();
    if calls.iter().any(|call| call.reasons.is_empty()) {
        return Some("a call has no reason".to_owned());
    }
    if calls.iter().any(|call| call.after.iter().any(|after| *after > call.line)) {
        return Some("a call waits for one behind it".to_owned());
    }
    let reasons = || calls.iter().flat_map(|call| &call.reasons).chain(&overlap.reasons).map(|reason| reason.reason);
    let may_overlap = overlap.groups.iter().any(overlaps);
    if report.stats.overlap.early > 0 && !may_overlap {
        return Some("calls began early, and none is said to".to_owned());
    }
    if calls.len() > 1 && !may_overlap && reasons().all(|reason| reason == Code::NothingBeside) && !is_branching(&text)
    {
        return Some("no call overlaps, for no reason".to_owned());
    }
    None
}

/// Whether a round may begin before the one before it has ended, or a call before the one above it.
fn overlaps(group: &OverlapGroup) -> bool {
    let passes = |pair: &[xcs::OverlapCall]| !pair[1].after.contains(&pair[0].line);
    group.rounds.is_some() || group.calls.windows(2).any(passes)
}

/// Whether its calls may stand in different branches, each of them alone.
fn is_branching(text: &str) -> bool {
    ["if ", "match "].iter().any(|word| text.contains(word))
}

#[test]
fn each_report_agrees_with_itself() {
    run_all();
    let mut seen = 0;
    let mut found = Vec::new();
    for path in xcs::functions().iter().filter(|path| path.contains("jitted::functions")) {
        for report in &xcs::explain_site(path).functions {
            let Some(overlap) = &report.overlap else { continue };
            seen += 1;
            found.extend(wrong(report, overlap).map(|why| format!("{why}\n{report}")));
        }
    }
    assert!(seen > 200, "{seen}");
    assert!(found.is_empty(), "{} of {seen} reports are wrong:\n{}", found.len(), found.join("\n"));
}
