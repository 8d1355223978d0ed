//! What the run time is told of a `#[jit]` function: for keys, and to explain.

use std::fmt::{Display, Write};

use proc_macro2::Span;
use syn::ext::IdentExt;

use crate::{
    args::OpLimit,
    function::Function,
    overlap::{Notes, Why},
    source::{self, At, Columns},
    verdict::{Claims, Outcome, Verdict},
};

/// All that the run time is told of `function`, in one text: a literal is one token, whatever its length, and costs the compiler
/// next to nothing. Lines: name, file, line, column, host calls, limit, the calls that may overlap, and of the body: line, column, the names of what
/// `inputs` lists, the statements, the reasons not to skip it, the calls that are claimed, those that are operators, what the
/// results are, which of them are read; then the source.
///
/// ```text
/// // Output
/// "report\nsrc/lib.rs\n7\n4\n1\n\n\n7\n33\nx\n8:5:h 9:5:t\n8:5:402\n\n\n{\n    println!(\"{x}\");\n    x.exp()\n}"
/// ```
pub(super) fn told(function: &Function, limit: &OpLimit, host_calls: u32, overlap: &str, body: &str) -> String {
    let ident = &function.signature.ident;
    let (name, file, (line, column)) = (ident.unraw(), source::file(ident.span()), source::at(ident.span()));
    let limit = match limit {
        OpLimit::Default => String::new(),
        OpLimit::Unlimited => "none".to_owned(),
        OpLimit::Ops(operations) => operations.to_string(),
    };
    format!("{name}\n{file}\n{line}\n{column}\n{host_calls}\n{limit}\n{overlap}\n{body}")
}

/// What is told of the body, which is still as it was written.
pub(super) fn of_body(function: &Function, seen: &Verdict, inputs: &str) -> String {
    let brace = function.body.brace.span;
    let (line, column) = source::at(brace.open());
    let written = source::text(brace.join());
    let columns = Columns::of(line, &written);
    // A function that a macro puts together may have two things of one name, which only the compiler tells apart.
    let is_put_together = proc_macro::is_available() && (written.is_empty() || written.contains('$'));
    let claims = seen.claims.as_ref().filter(|_| !is_put_together);
    let claims = claims.map(|claims| listed(claims, &columns)).unwrap_or_default();
    let text = if is_of_one_file(function, seen) { &*written } else { "" };
    let statements =
        list(seen.statements.iter().map(|statement| (source::at(statement.first), statement.kind.letter())));
    let reasons = list(seen.offences.iter().map(|offence| (source::at(offence.span), offence.reason.code())));
    let [calls, operators, results, items] = claims;
    format!("{line}\n{column}\n{inputs}\n{statements}\n{reasons}\n{calls}\n{operators}\n{results}\n{items}\n{text}")
}

/// Where tensors' methods are called and how often, where operators are, what each result is, and where those are read that are.
fn listed(claims: &Claims, columns: &Columns<'_>) -> [String; 4] {
    let reported = |span: Span| columns.reported(source::at(span));
    // Each place is asked for once: that costs the compiler something.
    let mut calls: Vec<(At, u32, bool)> =
        claims.calls.iter().map(|call| (reported(call.from), call.count, call.is_operator)).collect();
    calls.sort_unstable_by_key(|(at, ..)| *at);
    calls.dedup_by(|(at, count, is_operator), (before, sum, any_operator)| {
        let again = at == before;
        if again {
            *sum += *count;
            *any_operator |= *is_operator;
        }
        again
    });
    let operators = calls.iter().filter(|(.., is_operator)| *is_operator).map(|(at, ..)| (*at, 1));
    let items = claims.results.iter().enumerate().filter_map(|(index, result)| match result {
        Outcome::Item(span) => Some((reported(*span), index)),
        Outcome::Tensor | Outcome::Scalar => None,
    });
    let results = claims.results.iter().map(|result| match result {
        Outcome::Tensor => 't',
        Outcome::Scalar | Outcome::Item(_) => 's',
    });
    let called = calls.iter().map(|(at, count, _)| (*at, *count));
    [list(called), list(operators), results.collect(), list(items)]
}

/// Whether the body and what was seen in it stand in one file, and in the body what the body has. Of a function that a macro
/// puts together, lines and columns say little.
fn is_of_one_file(function: &Function, seen: &Verdict) -> bool {
    let brace = function.body.brace.span;
    let (begin, end) = (source::at(brace.open()), source::at(brace.close()));
    let file = source::file(brace.open());
    let is_inside = |at: At| begin <= at && at <= end;
    // The first and the last one will do: each question costs the compiler something.
    let mut ends = seen.statements.first().into_iter().chain(seen.statements.last());
    ends.all(|statement| is_inside(source::at(statement.first)) && source::file(statement.first) == file)
        && seen.offences.iter().all(|offence| source::file(offence.span) == file)
}

/// `line:column:what line:column:what ..`.
fn list(places: impl Iterator<Item = (At, impl Display)>) -> String {
    let mut list = String::new();
    for ((line, column), what) in places {
        let space = if list.is_empty() { "" } else { " " };
        // A `String` takes whatever is written.
        let _ = write!(list, "{space}{line}:{column}:{what}");
    }
    list
}

/// What is told of the calls that may overlap. Empty if there are none: each position costs the compiler something.
///
/// Groups, with `;` between them. A group is `run`, or `16:8:5` for a loop at 8:5 of which 16 rounds may be under way, then its
/// calls: `9:21`, and behind it the reasons, `|602:9:40:8.19:context`: the code, the token, what is waited for, what the token
/// names. Then come a group `reasons` of reasons that belong to no group, and `kinds` of the calls that the run time numbers.
pub(super) fn of_overlap(notes: &Notes) -> String {
    let at = |span: Span| {
        let (line, column) = source::at(span);
        format!("{line}:{column}")
    };
    let reason = |why: &Why| {
        let after = why.after.map(|after| at(after).replace(':', ".")).unwrap_or_default();
        let name = why.token.name.as_deref().unwrap_or_default();
        format!("|{}:{}:{after}:{name}", why.reason.code(), at(why.token.span))
    };
    let mut groups = Vec::new();
    for group in &notes.groups {
        let head = match group.rounds {
            Some((keyword, limit)) => format!("{limit}:{}", at(keyword)),
            None => "run".to_owned(),
        };
        let calls = group.calls.iter().map(|call| {
            let reasons: String = call.reasons.iter().map(reason).collect();
            format!(" {}{reasons}", at(call.span))
        });
        groups.push(head + &calls.collect::<String>());
    }
    if !notes.reasons.is_empty() {
        let reasons = notes.reasons.iter().map(|why| format!(" {}", reason(why)));
        groups.push(format!("reasons{}", reasons.collect::<String>()));
    }
    if !notes.kinds.is_empty() {
        let kinds = notes.kinds.iter().map(|kind| format!(" {}", at(*kind)));
        groups.push(format!("kinds{}", kinds.collect::<String>()));
    }
    groups.join(";")
}
