//! A model whose answers change on every call, and with them the branches that the programs take.

use std::sync::Mutex;

use crate::keyword_model::Model;

/// Words that the programs branch on, parse or ignore. The number of the call and the length of the
/// prompt decide which one an answer begins with, so the ways through a program differ from call to call.
const WORDS: [&str; 9] =
    ["yes", "technical", "9", "no; perhaps", "creative", "three\nlines\nlong", "analytical", "general", "12 %"];

/// A [`Model`] that never says the same twice, and remembers the prompts.
#[derive(Default)]
pub struct ChangingModel {
    prompts: Mutex<Vec<String>>,
}

impl ChangingModel {
    /// Every prompt so far, in the order of the calls.
    pub fn prompts(&self) -> Vec<String> {
        self.prompts.lock().unwrap().clone()
    }
}

impl Model for ChangingModel {
    fn complete(&self, prompt: &str) -> String {
        let mut prompts = self.prompts.lock().unwrap();
        prompts.push(prompt.to_owned());
        let call = prompts.len();
        format!("{} (answer {call})", WORDS[(call + prompt.len()) % WORDS.len()])
    }
}
