//! What the keyword model says in `advanced_techniques`.

use crate::keyword_model::Rule;

pub const ANSWERS: &[Rule] = &[
    // 1. The job: each step works on the text of the one before.
    (&["Plan:", "tides"], "Explain the pull of the moon."),
    (&["Research:", "pull of the moon"], "Two bulges, two tides a day."),
    (&["Draft:", "bulges"], "The moon raises two bulges of water."),
    (&["Review:", "raises"], "The moon raises two bulges; we turn through both each day."),
    // 2. The conversation: by turn three the name is no longer among the last three messages.
    (&["name again", "Ada"], "Ada."),
    (&["name again"], "You told me too long ago."),
    (&["language"], "Rust, if you like the truth early."),
    (&["Hello"], "Hello, Ada."),
    // 3. The router, then its handlers.
    (&["Kind of query", "null pointer"], "technical"),
    (&["Kind of query", "haiku"], "creative"),
    (&["Kind of query", "sales"], "analytical"),
    (&["Kind of query"], "general"),
    (&["Find the fault"], "Check what the lookup returns before you use it."),
    (&["imagination"], "Rain taps on the roof / a program waits for answers / the kettle joins in"),
    (&["figures"], "June is 8 % above May."),
    (&["kindly"], "They get better after tea."),
    // 4. Sections, then the document.
    (&["Summary of the section", "scent"], "Bees find food and share the way."),
    (&["Summary of the section", "divides"], "Work follows age and need."),
    (&["Summary of the section", "winter"], "Winter is spent in a cluster."),
    (&["Keyword of the section", "scent"], "foraging"),
    (&["Keyword of the section", "divides"], "division of labour"),
    (&["Keyword of the section", "winter"], "wintering"),
    (&["Overview", "share the way", "age and need", "cluster"], "How a hive eats, works and winters."),
    (&["Title", "eats, works and winters"], "A Year of the Hive"),
    // 5. The validator.
    (&["navy.mil"], "Yes"),
    (&["alan.bletchley.uk"], "No, there is no @."),
    (&["a person's name"], "yes"),
    (&["a number under 150"], "yes"),
    // 6. The classifier: the label follows what it was told.
    (&["was billing", "was display", "empty page"], "display"),
    (&["was billing", "empty page"], "billing"),
    (&["empty page"], "crash"),
];
