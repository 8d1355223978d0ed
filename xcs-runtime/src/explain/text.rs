//! Reports as text.

use super::{Attribute, Explanation, FunctionReport, SegmentReport, StepSummary};
use std::fmt;

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.functions.is_empty() {
            return writeln!(
                f,
                "{}: has not been called yet, or carries no attribute. What has been called: xcs::functions()",
                self.asked
            );
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
            writeln!(f, "  calls      {}", stats.calls)?;
        } else {
            write!(f, "  calls      {}: {} staged, {} eager", stats.calls, stats.staged, stats.fallback)?;
            match self.max_ops {
                Some(limit) => writeln!(f, "; limit {limit} operations")?,
                None => writeln!(f, "; no operation limit")?,
            }
        }
        for signature in &self.signatures {
            let plural = if signature.operations == 1 { "" } else { "s" };
            writeln!(f, "  arguments  {}: {} operation{plural}", signature.arguments, signature.operations)?;
            writeln!(f, "             {}", signature.reason)?;
        }
        for (index, segment) in self.segments.iter().enumerate() {
            writeln!(f, "  segment {}  {}", index + 1, segment.reason)?;
            write!(f, "{segment}")?;
        }
        for note in &self.notes {
            writeln!(f, "  {:<9}  {}", calls(note.calls), note.reason)?;
        }
        Ok(())
    }
}

fn calls(calls: u64) -> String {
    if calls == 1 { "1 call".to_owned() } else { format!("{calls} calls") }
}

impl fmt::Display for SegmentReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
            several => write!(f, "fused {}: {}", several.len(), several.join(" "))?,
        }
        write!(f, " ({} elements)", self.elements)?;
        let mut lines: Vec<u32> = self.operations.iter().map(|operation| operation.line).collect();
        lines.sort_unstable();
        lines.dedup();
        let lines: Vec<String> = lines.iter().map(u32::to_string).collect();
        if let Some(first) = self.operations.first() {
            write!(f, ", {}:{}", first.file, lines.join(","))?;
        }
        write!(f, "\n       {}", self.reason)
    }
}
