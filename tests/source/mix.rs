//! What the calls of a file came to, so that functions that say nothing are noticed.

use std::fmt;

/// Calls of one function without the attribute.
#[derive(Default)]
pub struct Tally {
    completed: usize,
    panicked: usize,
    loud: usize,
}

impl Tally {
    pub fn add(&mut self, panicked: bool, loud: bool) {
        self.completed += usize::from(!panicked);
        self.panicked += usize::from(panicked);
        self.loud += usize::from(loud);
    }
}

/// Functions of a file.
#[derive(Default)]
pub struct Mix {
    functions: usize,
    calls: usize,
    /// Those that panicked with some arguments.
    panicked: usize,
    /// Those that panicked with all.
    never: Vec<&'static str>,
    /// Those that had effects.
    loud: usize,
}

impl Mix {
    pub fn add(&mut self, name: &'static str, tally: Tally) {
        self.functions += 1;
        self.calls += tally.completed + tally.panicked;
        self.panicked += usize::from(tally.panicked > 0);
        self.loud += usize::from(tally.loud > 0);
        if tally.completed == 0 {
            self.never.push(name);
        }
    }

    /// Nine of ten functions come to their end with some arguments, and some panic with others.
    pub fn check(&self) {
        assert!(self.never.len() * 10 <= self.functions, "too many functions always panic: {:?}", self.never);
        assert!(self.panicked * 10 >= self.functions, "too few functions panic: {self}");
    }
}

impl fmt::Display for Mix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mix { functions, calls, panicked, never, loud } = self;
        write!(f, "{functions} functions, {calls} calls; {panicked} functions panicked with some arguments, ")?;
        write!(f, "{} with all; {loud} had effects", never.len())
    }
}
