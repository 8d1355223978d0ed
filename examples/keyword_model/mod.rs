//! A language model that fits in a page, so that the examples run anywhere and say the same each time.
//!
//! It answers by keyword: the first rule whose words all occur in the prompt gives the answer. A real
//! client takes its place by implementing [`Model`]; the programs see nothing else of it.

use std::sync::Mutex;

/// Whatever turns a prompt into text.
pub trait Model: Send + Sync {
    /// The model's answer to one prompt.
    fn complete(&self, prompt: &str) -> String;
}

/// What to say, and the words that must all occur in the prompt for it to be said.
pub type Rule = (&'static [&'static str], &'static str);

/// A [`Model`] made of rules. It remembers every prompt it was asked, in order.
pub struct KeywordModel {
    rules: &'static [Rule],
    prompts: Mutex<Vec<String>>,
}

impl KeywordModel {
    /// The answer when no rule fits.
    pub const UNKNOWN: &str = "I cannot say.";

    /// A model that follows `rules`, the first that fits.
    pub fn new(rules: &'static [Rule]) -> Self {
        Self { rules, prompts: Mutex::default() }
    }

    /// Every prompt so far, in the order of the calls.
    pub fn prompts(&self) -> Vec<String> {
        self.prompts.lock().expect("no call panics").clone()
    }
}

impl Model for KeywordModel {
    fn complete(&self, prompt: &str) -> String {
        self.prompts.lock().expect("no call panics").push(prompt.to_owned());
        let fits = |rule: &&Rule| rule.0.iter().all(|word| prompt.contains(word));
        self.rules.iter().find(fits).map_or(Self::UNKNOWN, |rule| rule.1).to_owned()
    }
}
