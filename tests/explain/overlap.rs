//! Calls of async functions as `explain` shows them: the groups, what waits for what, and, for each code, a function that deserves it.

use std::time::Duration;
use xcs::{Code, FunctionReport, Mode, OverlapCall, OverlapReport, explain, jit, orchestration};

#[orchestration(read)]
async fn ask(prompt: impl Into<String> + Send) -> Result<String, std::fmt::Error> {
    tokio::time::sleep(Duration::from_millis(50)).await;
    Ok(prompt.into())
}

/// More than a read.
#[orchestration]
async fn store(text: String) -> Result<String, std::fmt::Error> {
    tokio::time::sleep(Duration::from_millis(50)).await;
    Ok(text)
}

type Answer = Result<String, std::fmt::Error>;

/// Runs a call on a clock that stands still while anything is computed.
fn run<F: Future>(call: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(call)
}

fn report<F>(function: F) -> FunctionReport {
    let explanation = explain(function);
    assert_eq!(explanation.functions.len(), 1, "{explanation}");
    let report = explanation.functions.into_iter().next().unwrap();
    let text = report.to_string();
    let mut lines = text.lines().filter(|line| !line.starts_with("  arguments"));
    assert!(lines.all(|line| line.chars().count() <= 120), "{text}");
    report
}

fn overlap(report: &FunctionReport) -> &OverlapReport {
    report.overlap.as_ref().unwrap_or_else(|| panic!("calls: {report}"))
}

/// The reasons with this code, each by its line (from that of the name on) and what stands at its column.
fn marked(report: &FunctionReport, code: Code) -> Vec<(u32, String)> {
    let overlap = overlap(report);
    let of_calls = overlap.groups.iter().flat_map(|group| &group.calls).flat_map(|call| &call.reasons);
    let found = of_calls.chain(&overlap.reasons).filter(|reason| reason.reason == code);
    let source = include_str!("overlap.rs");
    let mut marked: Vec<(u32, String)> = found
        .map(|reason| {
            let line = source.lines().nth(reason.line as usize - 1).unwrap_or_default();
            let token = line.chars().skip(reason.column as usize - 1);
            let token: String = token.take_while(|c| c.is_alphanumeric() || "_:".contains(*c)).collect();
            let token = if token.is_empty() { reason.name.unwrap_or_default().to_owned() } else { token };
            (reason.line - report.line, token)
        })
        .collect();
    marked.sort();
    marked.dedup();
    marked
}

fn codes(call: &OverlapCall) -> Vec<Code> {
    call.reasons.iter().map(|reason| reason.reason).collect()
}

#[jit]
async fn answer(question: &str) -> Answer {
    let context = ask(question).await?;
    let draft = ask(format!("Draft: {question} {context}")).await?;
    let style = ask(format!("Style: {question}")).await?;
    let text = ask(format!("Merge: {draft} {style}")).await?;
    Ok(text)
}

#[test]
fn a_group_shows_what_waits_for_what_and_the_critical_path() {
    run(answer("Why?")).unwrap();
    let report = report(answer);
    let overlap = overlap(&report);
    let [group] = overlap.groups.as_slice() else { panic!("{report}") };
    let line = |number: u32| number - report.line;
    let after: Vec<Vec<u32>> = group.calls.iter().map(|call| call.after.iter().map(|at| line(*at)).collect()).collect();
    assert_eq!(after, [vec![], vec![1], vec![], vec![2, 3]]);
    assert_eq!(group.critical_path.iter().map(|at| line(*at)).collect::<Vec<_>>(), [1, 2, 4]);
    assert_eq!(codes(&group.calls[0]), [Code::StartsEarly]);
    assert_eq!(codes(&group.calls[3]), [Code::NeedsResult; 2]);
    let names: Vec<_> = group.calls[3].reasons.iter().map(|reason| reason.name).collect();
    assert_eq!(names, [Some("draft"), Some("style")]);

    let overlap = &report.stats.overlap;
    assert_eq!((overlap.groups, overlap.calls, overlap.early), (1, 4, 1));
    let milliseconds = [overlap.sequential, overlap.critical_path, overlap.achieved].map(|time| time.as_millis() / 50);
    assert_eq!(milliseconds, [4, 3, 3], "{overlap}");
    let text = report.to_string();
    let lines: Vec<&str> = text.lines().collect();
    let at = |number: u32| number + report.line;
    for (begins, has) in [
        (format!("    group 1, at once       {} | ", at(1)), "let context"),
        (format!("    group 1, after {}      {} | ", at(1), at(2)), "let draft"),
        (format!("    group 1, after {}, {}  {} | ", at(2), at(3), at(4)), "let text"),
        (
            "  group 1    4 calls; the longest chain of calls is ".to_owned(),
            &format!("{} -> {} -> {}", at(1), at(2), at(4)),
        ),
        ("  taken      4 calls in 1 group: ".to_owned(), " ms, critical path "),
    ] {
        assert!(lines.iter().any(|line| line.starts_with(&begins) && line.contains(has)), "{begins}{has} in\n{text}");
    }
    let draft = lines
        .iter()
        .position(|line| line.starts_with("    group 1, after") && line.contains("| let draft"))
        .expect("the line");
    let draft = &lines[draft..];
    assert_eq!(draft[1].find('^'), draft[0].find("context}"), "under the name in the text:\n{text}");
    assert!(draft[1].ends_with(" ^^^^^^^") && draft[2].contains(" XCS0602 `context`: "), "{text}");

    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["overlap"]["groups"][0]["calls"][1]["reasons"][0]["reason"]["code"], "XCS0602");
    assert_eq!(json["stats"]["overlap"]["calls"], 4);
}

#[test]
fn stats_add_up_and_are_said() {
    run(async { eight("?").await.unwrap() });
    let stats = xcs::stats(eight);
    let shown = "8 calls in 1 group: 50.0 ms, critical path 50.0 ms, one after the other 400.0 ms";
    let tenths = stats.overlap.to_string().replace("50.9", "50.0").replace("51.0", "50.0");
    assert!(stats.to_string().ends_with(&stats.overlap.to_string()), "{stats}");
    assert_eq!(tenths.split(':').next(), shown.split(':').next(), "{stats}");
    let twice = stats.overlap + &stats.overlap;
    assert_eq!((twice.calls, twice.early, twice.achieved), (16, 14, stats.overlap.achieved * 2));
    assert!(!xcs::stats(no_calls).to_string().contains("group"), "only if there are any");
}

#[jit]
async fn eight(question: &str) -> Answer {
    let a = ask(format!("a {question}")).await?;
    let b = ask(format!("b {question}")).await?;
    let c = ask(format!("c {question}")).await?;
    let d = ask(format!("d {question}")).await?;
    let e = ask(format!("e {question}")).await?;
    let f = ask(format!("f {question}")).await?;
    let g = ask(format!("g {question}")).await?;
    let h = ask(format!("h {question}")).await?;
    Ok([a, b, c, d, e, f, g, h].concat())
}

fn title(text: &str) -> String {
    text.to_uppercase()
}

#[jit]
async fn argument(question: &str) -> Answer {
    let draft = ask(question).await?;
    let answer = ask(title(question)).await?;
    Ok(draft + &answer)
}

#[jit(pure(title))]
async fn pure_argument(question: &str) -> Answer {
    let draft = ask(question).await?;
    let answer = ask(title(question)).await?;
    Ok(draft + &answer)
}

#[jit]
async fn unmovable(question: &str) -> Answer {
    let draft = ask(question).await?;
    let title = ask(if question.is_empty() { "a" } else { "b" }).await?;
    Ok(draft + &title)
}

#[test]
fn an_argument_that_may_have_effects() {
    run(async { (argument("q").await.unwrap(), pure_argument("q").await.unwrap(), unmovable("q").await.unwrap()) });
    let late = report(argument);
    assert_eq!(marked(&late, Code::LateArgument), [(2, "title".to_owned())]);
    assert_eq!((late.stats.overlap.early, overlap(&late).groups.len()), (0, 2));
    // What the reason says to do helps.
    let early = report(pure_argument);
    assert_eq!(marked(&early, Code::LateArgument), []);
    assert_eq!((early.stats.overlap.early, overlap(&early).groups.len()), (1, 1));
    assert_eq!(marked(&report(unmovable), Code::LateArgument), [(2, "if".to_owned())]);
}

#[orchestration(read)]
async fn length(words: Vec<String>) -> Answer {
    Ok(words.len().to_string())
}

#[orchestration(read)]
async fn first(words: &[String]) -> Answer {
    Ok(words.concat())
}

#[jit]
async fn shared(words: Vec<String>) -> Answer {
    let one = first(&words).await?;
    let two = length(words).await?;
    Ok(one + &two)
}

#[test]
fn a_name_that_may_be_moved() {
    run(shared(vec!["a".to_owned()])).unwrap();
    let report = report(shared);
    assert_eq!(marked(&report, Code::SharedName), [(2, "words".to_owned())]);
    assert_eq!(overlap(&report).groups[0].calls[1].after, [report.line + 1]);
}

#[jit]
async fn guarded(question: &str) -> Answer {
    let draft = ask(question).await?;
    let title = title(question);
    println!("between");
    let style = ask(title).await?;
    Ok(draft + &style)
}

#[jit]
async fn guarded_by_a_branch(question: &str) -> Answer {
    if question.is_empty() {
        ask("empty").await?;
    }
    ask(question).await
}

#[test]
fn a_statement_between_calls() {
    run(async { (guarded("q").await.unwrap(), guarded_by_a_branch("q").await.unwrap()) });
    let report_of_guarded = report(guarded);
    assert_eq!(marked(&report_of_guarded, Code::StatementBetween), [(2, "let".to_owned())], "and no log");
    let groups = &overlap(&report_of_guarded).groups;
    assert_eq!(groups[1].calls[0].after, [report_of_guarded.line + 2]);
    assert_eq!(marked(&report(guarded_by_a_branch), Code::StatementBetween), [(1, "if".to_owned())]);
}

#[jit]
async fn no_call(question: &str) -> Answer {
    let draft = ask(question).await?;
    let other = async { ask(question).await }.await?;
    Ok(draft + &other)
}

#[test]
fn something_that_is_no_call() {
    run(no_call("q")).unwrap();
    assert_eq!(marked(&report(no_call), Code::NoDirectCall), [(2, "async".to_owned())]);
}

#[jit]
async fn effects_in_the_rest(docs: &[String]) -> Answer {
    let mut all = String::new();
    for doc in docs {
        let summary: String = ask(format!("> {doc}")).await?;
        all.push_str(&title(&summary));
    }
    Ok(all)
}

#[jit]
async fn carried(docs: &[String]) -> Answer {
    let mut before = String::new();
    for doc in docs {
        let summary: String = ask(format!("{before} {doc}")).await?;
        before = summary;
    }
    Ok(before)
}

#[jit]
async fn borrowed(docs: Vec<String>) -> Result<usize, std::fmt::Error> {
    let mut sum = 0;
    for doc in docs {
        let summary = keep(&doc).await?;
        sum += summary.len();
    }
    Ok(sum)
}

/// What it gives borrows.
#[orchestration(read)]
async fn keep(text: &str) -> Result<&str, std::fmt::Error> {
    Ok(text)
}

#[jit]
async fn by_pattern(docs: &[String]) -> Answer {
    let mut all = String::new();
    for doc in docs {
        let mut summary = ask(format!("> {doc}")).await?;
        summary.push('.');
        all.push_str(&summary);
    }
    Ok(all)
}

#[jit]
async fn in_order(docs: &[String]) -> Answer {
    let mut all = String::new();
    let mut docs = docs.iter();
    while let Some(doc) = docs.next() {
        let summary = ask(format!("> {doc}")).await?;
        all.push_str(&summary);
    }
    Ok(all)
}

#[jit]
async fn after_a_statement(docs: &[String]) -> Answer {
    let mut all = String::new();
    for doc in docs {
        let doc = doc.trim();
        let summary = ask(format!("> {doc}")).await?;
        all.push_str(&summary);
    }
    Ok(all)
}

#[jit(concurrency = 4)]
async fn ahead(docs: &[String]) -> Answer {
    let mut all = String::new();
    for doc in docs {
        let summary = ask(format!("> {doc}")).await?;
        all.push_str(&summary);
    }
    Ok(all)
}

fn docs() -> Vec<String> {
    (0..8).map(|number| number.to_string()).collect()
}

#[test]
fn a_loop_runs_ahead_or_says_why_not() {
    let docs = docs();
    run(async {
        effects_in_the_rest(&docs).await.unwrap();
        carried(&docs).await.unwrap();
        borrowed(docs.clone()).await.unwrap();
        by_pattern(&docs).await.unwrap();
        in_order(&docs).await.unwrap();
        after_a_statement(&docs).await.unwrap();
        ahead(&docs).await.unwrap();
    });
    for (report, code, at) in [
        (report(effects_in_the_rest), Code::LoopEffects, (4, "title")),
        (report(carried), Code::Carried, (4, "before")),
        (report(borrowed), Code::MayBorrow, (3, "doc")),
        (report(by_pattern), Code::LoopPattern, (3, "mut")),
        (report(in_order), Code::LoopInOrder, (3, "while")),
        (report(after_a_statement), Code::StatementBetween, (3, "let")),
    ] {
        assert_eq!(marked(&report, code), [(at.0, at.1.to_owned())], "{report}");
        assert_eq!((report.stats.overlap.early, overlap(&report).groups[0].rounds), (0, None), "{report}");
        assert_eq!(marked(&report, Code::NothingBeside).len(), 1, "{report}");
    }
    let report = report(ahead);
    let rounds = overlap(&report).groups[0].rounds.expect("a loop that runs ahead");
    assert_eq!((rounds.line - report.line, rounds.column, rounds.most), (2, 5, 4));
    assert_eq!(codes(&overlap(&report).groups[0].calls[0]), [Code::StartsEarly]);
    let overlap = &report.stats.overlap;
    // One begins when the first four have ended, in its turn.
    assert_eq!((overlap.groups, overlap.calls, overlap.early), (1, 8, 6));
    let text = report.to_string();
    let said = format!("  group 1    up to 4 rounds of the loop in line {} at once, 1 call each\n", rounds.line);
    assert!(text.contains(&said) && text.contains("group 1, rounds ahead"), "{said} in\n{text}");
}

#[jit(concurrency = 4)]
async fn rest_waits(docs: &[String]) -> Answer {
    let mut all = Vec::new();
    for doc in docs {
        let summary: String = ask(format!("> {doc}")).await?;
        let length = summary.len();
        let more = ask(format!("{length}")).await?;
        all.push(more);
    }
    Ok(all.concat())
}

#[test]
fn what_the_rest_of_a_loop_waits_for_is_part_of_the_critical_path() {
    run(rest_waits(&docs())).unwrap();
    let report = report(rest_waits);
    let overlap = report.stats.overlap;
    let fifties = [overlap.sequential, overlap.critical_path, overlap.achieved].map(|time| time.as_millis() / 50);
    assert_eq!(fifties, [16, 9, 9], "{report}");
}

#[jit(no_speculation)]
async fn careful(question: &str, docs: &[String]) -> Answer {
    let draft = ask(question).await?;
    let style = ask("style").await?;
    let mut all = draft + &style;
    for doc in docs {
        let summary = ask(format!("> {doc}")).await?;
        all.push_str(&summary);
    }
    Ok(all)
}

#[test]
fn nothing_starts_behind_a_question_mark() {
    run(careful("q", &docs())).unwrap();
    let report = report(careful);
    let lines: Vec<u32> = marked(&report, Code::NoSpeculation).iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 5], "{report}");
    assert_eq!(report.stats.overlap.early, 0);
    assert_eq!(overlap(&report).groups[0].calls[1].after, [report.line + 1]);
}

macro_rules! function {
    ($($number:literal)*) => {
        #[jit]
        async fn many(question: &str) -> Result<usize, std::fmt::Error> {
            let mut sum = 0;
            $(let _ = ask(format!("{} {question}", $number)).await?;)*
            sum += 1;
            Ok(sum)
        }
    };
}

function! {
    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9
    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5
}

#[test]
fn a_group_that_is_full() {
    run(many("q")).unwrap();
    let report = report(many);
    let groups = &overlap(&report).groups;
    assert_eq!((groups[0].calls.len(), groups[1].calls.len()), (64, 2));
    assert_eq!(codes(&groups[1].calls[0]), [Code::FullGroup]);
    assert_eq!(codes(&groups[1].calls[1]), [Code::StartsEarly]);
}

#[jit]
async fn alone(question: &str) -> Answer {
    let draft = ask(question).await?;
    let style = ask(draft).await?;
    Ok(style)
}

#[test]
fn a_call_on_its_own() {
    run(alone("q")).unwrap();
    let report = report(alone);
    assert_eq!(marked(&report, Code::NothingBeside), [(1, "ask".to_owned())]);
    assert_eq!(marked(&report, Code::StartsEarly), []);
}

#[jit]
async fn writes(question: &str) -> Answer {
    let draft = ask(question).await?;
    let stored = store(format!("{question}")).await?;
    let style = ask("style").await?;
    Ok(draft + &stored + &style)
}

#[jit]
async fn writes_in_rounds(docs: &[String]) -> Answer {
    let mut all = Vec::new();
    for doc in docs {
        let summary = store(format!("> {doc}")).await?;
        all.push(summary);
    }
    Ok(all.concat())
}

#[test]
fn a_call_that_does_more_than_read() {
    run(async { (writes("q").await.unwrap(), writes_in_rounds(&docs()).await.unwrap()) });
    for (report, line, calls) in [(report(writes), 2, 1), (report(writes_in_rounds), 3, 8)] {
        assert_eq!(marked(&report, Code::NotRead), [(line, "store".to_owned())]);
        let notes: Vec<(u64, Code)> = overlap(&report).notes.iter().map(|note| (note.calls, note.reason)).collect();
        assert_eq!(notes, [(calls, Code::NotRead)], "{report}");
        let overlap = report.stats.overlap;
        assert_eq!((overlap.early, overlap.critical_path), (0, overlap.sequential), "each waits for the one before");
        assert_eq!(overlap.achieved, overlap.sequential);
    }
}

#[jit]
async fn switched_off(question: &str) -> Answer {
    let draft = ask(question).await?;
    let style = ask("style").await?;
    Ok(draft + &style)
}

#[jit]
async fn unknown_items(docs: &[String]) -> Answer {
    let mut all = Vec::new();
    for doc in docs.iter().map(|doc| doc.trim()) {
        let summary = ask(format!("> {doc}")).await?;
        all.push(summary);
    }
    Ok(all.concat())
}

#[test]
fn what_only_the_run_time_knows() {
    run(async {
        xcs::with_mode_async(Mode::Fallback, switched_off("q")).await.unwrap();
        switched_off("q").await.unwrap();
        unknown_items(&docs()).await.unwrap();
    });
    for (report, note, early) in
        [(report(switched_off), (2, Code::OverlapOff), 1), (report(unknown_items), (8, Code::UnknownItems), 0)]
    {
        let notes: Vec<(u64, Code)> = overlap(&report).notes.iter().map(|note| (note.calls, note.reason)).collect();
        assert_eq!((notes, report.stats.overlap.early), (vec![note], early), "{report}");
        assert!(report.to_string().contains(&format!("[{}]", note.1.code())), "{report}");
    }
}

#[jit]
async fn no_calls(x: u32) -> u32 {
    x + 1
}

#[test]
fn without_calls_nothing_is_said() {
    assert_eq!(run(no_calls(1)), 2);
    assert_eq!(report(no_calls).overlap, None);
}
