//! Reports as text.

use super::{
    Attribute, Code, Difference, Explanation, FunctionReport, SegmentReport, SignatureReport, SourceLine, SourcePlace,
    StepSummary, annotated, overlap_text,
    repeats::collapsed,
    wrap::{WIDTH, wrapped},
};
use std::fmt::{self, Write};

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.functions.is_empty() {
            return writeln!(f, "{}: {}", self.asked, self.hint.as_deref().unwrap_or("nothing is known of it"));
        }
        for function in &self.functions {
            write!(f, "{function}")?;
        }
        Ok(())
    }
}

impl fmt::Display for FunctionReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attribute = match self.attribute {
            Attribute::Jit => "#[jit]",
            Attribute::Orchestration => "#[orchestration]",
        };
        writeln!(f, "{}    {attribute} at {}:{}:{}", self.path, self.file, self.line, self.column)?;
        let stats = &self.stats;
        if self.attribute == Attribute::Orchestration {
            #[cfg(feature = "orchestrate")]
            writeln!(f, "  calls      {}: {}", stats.calls, stats.orchestration)?;
            #[cfg(not(feature = "orchestrate"))]
            writeln!(f, "  calls      {}", stats.calls)?;
        } else {
            write!(f, "  calls      {}: ", stats.calls)?;
            if stats.replayed > 0 {
                write!(f, "{} replayed, ", stats.replayed)?;
            }
            write!(f, "{} staged, {} eager", stats.staged, stats.fallback)?;
            if stats.plans > 0 {
                write!(f, "; {}", plural(stats.plans, "plan", "plans"))?;
            }
            match self.max_ops {
                Some(limit) => writeln!(f, "; limit {limit} operations")?,
                None => writeln!(f, "; no operation limit")?,
            }
        }
        if let Some(body) = &self.body {
            block(f, "body", &body.reason.to_string())?;
            annotated::write(f, body)?;
        }
        if let Some(overlap) = &self.overlap {
            overlap_text::write(f, overlap, self.body.as_ref(), &self.stats.overlap)?;
        }
        for (index, signature) in self.signatures.iter().enumerate() {
            self.signature(f, index, signature)?;
        }
        for (index, segment) in self.segments.iter().enumerate() {
            write!(f, "  segment {}  {segment}", index + 1)?;
        }
        if self.segments_not_shown > 0 {
            let (are, more) = if self.segments_not_shown == 1 { ("is", "segment") } else { ("are", "segments") };
            writeln!(f, "  {} more {more} {are} not shown", self.segments_not_shown)?;
        }
        // Why the body runs is said beside it.
        for note in self.notes.iter().filter(|note| note.reason != Code::NotReplayed) {
            block(f, &plural(note.calls, "call", "calls"), &note.reason.to_string())?;
        }
        for advice in [Code::RaiseLimit, Code::MoveCalls] {
            if self.signatures.iter().any(|signature| signature.advice == Some(advice)) {
                block(f, "", &advice.to_string())?;
            }
        }
        Ok(())
    }
}

impl FunctionReport {
    fn signature(&self, f: &mut fmt::Formatter<'_>, index: usize, signature: &SignatureReport) -> fmt::Result {
        write!(f, "  arguments  {}", signature.arguments)?;
        // Type arguments only where they tell something apart.
        if self.signatures.iter().any(|other| other.types != signature.types) {
            write!(f, ", types {}", signature.types.join(", "))?;
        }
        let is_alike =
            |other: &&SignatureReport| other.arguments == signature.arguments && other.types == signature.types;
        if self.signatures.iter().filter(is_alike).count() > 1 {
            write!(f, ", one of several with other constant, static or type arguments")?;
        }
        match (signature.reason, self.max_ops) {
            // The reason stands in the notes, once.
            (Code::OverLimit, Some(limit)) => {
                write!(f, ": more than {limit} counted, ")?;
                match (signature.tensor_operations, signature.host_calls) {
                    (_, 0) => write!(f, "all of them tensor operations; counting stopped")?,
                    (0, _) => write!(f, "all of them calls or macros; counting stopped")?,
                    _ => write!(f, "of which {}; counting stopped", signature.parts())?,
                }
                writeln!(f, " [{}]", Code::OverLimit.code())?;
            }
            _ => {
                writeln!(f, ": {}", signature.counted())?;
                block(f, "", &signature.reason.to_string())?;
            }
        }
        if let Some(SourcePlace { file, line, column }) = signature.reason_at {
            block(f, "", &format!("first at {file}:{line}:{column}"))?;
        }
        if let Some(difference) = &signature.difference {
            block(f, "", &difference.unlike(index, "the arguments above", "arguments"))?;
        }
        signature.plans(f)
    }
}

impl SignatureReport {
    /// `1 tensor operation and 12 calls or macros`.
    fn parts(&self) -> String {
        let tensor_operations = plural(self.tensor_operations, "tensor operation", "tensor operations");
        let host_calls = plural(self.host_calls, "call or macro", "calls or macros");
        match (self.tensor_operations, self.host_calls) {
            (0, 0) => "nothing".to_owned(),
            (0, _) => host_calls,
            (_, 0) => tensor_operations,
            _ => format!("{tensor_operations} and {host_calls}"),
        }
    }

    /// The plans, if there is more to say than that there is one.
    fn plans(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// The first ones tell enough.
        const SHOWN: usize = 6;
        if self.plans.len() == 1 && self.plans[0].arguments.is_empty() {
            return Ok(());
        }
        for (index, plan) in self.plans.iter().take(SHOWN).enumerate() {
            let unused = if plan.is_used { "" } else { " (not used yet)" };
            let said = match &plan.difference {
                Some(difference) => difference.unlike(index, "the plan above", "plan"),
                None if plan.arguments.is_empty() => "no scalars".to_owned(),
                None => plan.arguments.join(", "),
            };
            block(f, "", &format!("plan {}{unused}: {said}", index + 1))?;
        }
        match self.plans.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            1 => block(f, "", "1 more plan is not shown"),
            more => block(f, "", &format!("{more} more plans are not shown")),
        }
    }

    /// `13 counted: 1 tensor operation and 12 calls or macros`.
    fn counted(&self) -> String {
        if self.tensor_operations > 0 && self.host_calls > 0 {
            format!("{} counted: {}", self.operations, self.parts())
        } else {
            format!("{} counted", self.parts())
        }
    }
}

impl fmt::Display for SegmentReport {
    /// A line of what it is, a line of when it ran, and its steps.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inputs = if self.inputs.is_empty() { "no arrays".to_owned() } else { self.inputs.join(", ") };
        writeln!(f, "{inputs} -> {}; ran {}", self.results.join(", "), plural(self.runs, "time", "times"))?;
        write!(f, "             {}", self.reason.text())?;
        if let Some(called) = self.called {
            write!(f, ": {called}")?;
        }
        if let Some(SourceLine { file, line }) = self.read_at {
            write!(f, " at {file}:{line}")?;
        }
        writeln!(f, " [{}]", self.reason.code())?;
        if !self.also_at.is_empty() {
            let elsewhere = if self.also_elsewhere { ", and elsewhere" } else { "" };
            writeln!(f, "             the same operations stand at {}{elsewhere}", lines(&self.also_at))?;
        }
        for (index, step) in self.steps.iter().enumerate() {
            writeln!(f, "    {}. {step}", index + 1)?;
        }
        Ok(())
    }
}

impl fmt::Display for StepSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.operations.iter().map(|operation| operation.name.as_str()).collect();
        match names.as_slice() {
            [one] => write!(f, "{one}")?,
            several => write!(f, "fused {}: {}", several.len(), collapsed(several))?,
        }
        write!(f, " ({})", plural(self.elements as u64, "element", "elements"))?;
        let mut stands: Vec<SourceLine> =
            self.operations.iter().map(|operation| SourceLine { file: operation.file, line: operation.line }).collect();
        stands.sort_unstable();
        stands.dedup();
        if !stands.is_empty() {
            write!(f, ", {}", lines(&stands))?;
        }
        if self.reason != Code::FirstStep {
            write!(f, "\n       {}", self.reason)?;
        }
        Ok(())
    }
}

impl Difference {
    /// `unlike the arguments above: query: f32[64, 3] instead of f32[32, 3]`.
    fn unlike(&self, index: usize, above: &str, other: &str) -> String {
        let differs = self.inputs.join("; ");
        if self.from + 1 == index {
            format!("unlike {above}: {differs}")
        } else {
            format!("unlike {other} {}: {differs}", self.from + 1)
        }
    }
}

/// A paragraph behind a label.
pub(super) fn block(f: &mut fmt::Formatter<'_>, label: &str, text: &str) -> fmt::Result {
    for (index, line) in wrapped(text, WIDTH - 13).into_iter().enumerate() {
        writeln!(f, "  {:<9}  {line}", if index == 0 { label } else { "" })?;
    }
    Ok(())
}

/// `src/a.rs:3,4 src/b.rs:7`, of sorted lines.
fn lines(sorted: &[SourceLine]) -> String {
    let mut text = String::new();
    let mut file = None;
    for line in sorted {
        let _ = if file == Some(line.file) {
            write!(text, ",{}", line.line)
        } else {
            write!(text, "{}{}:{}", if file.is_some() { " " } else { "" }, line.file, line.line)
        };
        file = Some(line.file);
    }
    text
}

/// `1 call`, `2 calls`.
pub(super) fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
