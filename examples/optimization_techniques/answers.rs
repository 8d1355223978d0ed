//! What the keyword model says in `optimization_techniques`.

use crate::keyword_model::Rule;

pub const ANSWERS: &[Rule] = &[
    // 1. Moods; the third review has no intensity in digits.
    (&["Sentiment", "love"], "positive"),
    (&["Sentiment", "Broken"], "negative"),
    (&["Sentiment"], "neutral"),
    (&["emotion", "love"], "joy"),
    (&["emotion", "Broken"], "anger"),
    (&["emotion"], "calm"),
    (&["Intensity", "love"], "A clear 9."),
    (&["Intensity", "Broken"], "8 out of 10"),
    (&["Intensity"], "rather mild"),
    // 2. Topics.
    (&["Topic", "chip"], "technology"),
    (&["Topic", "striker"], "sport"),
    (&["Topic", "Parliament"], "politics"),
    (&["Topic", "telescope"], "science"),
    (&["Topic", "orchestra"], "music"),
    // 3. Translations.
    (&["French", "Good morning"], "Bonjour"),
    (&["French", "Thank you"], "Merci"),
    (&["French", "See you"], "A bientot"),
    // 4. Documents.
    (&["Summary", "Solar"], "Solar grows faster than storage."),
    (&["Summary", "museum"], "The museum is open again, and free."),
    (&["Summary", "bridge"], "A bridge is closed until autumn."),
    (&["Key points", "Solar"], "doubled in three years\nstorage lags"),
    (&["Key points", "museum"], "open since May\nfree entry"),
    (&["Key points", "bridge"], "under repair\ntraffic diverted\ndone in autumn"),
    (&["Category", "Solar"], "energy"),
    (&["Category", "museum"], "culture"),
    (&["Category", "bridge"], "traffic"),
    // 5. Marks, in the order of the judges, and the reason.
    (&["Why is this right", "scatters"], "Rayleigh scattering grows with the fourth power of frequency."),
    (&["accurate", "sea"], "2"),
    (&["accurate", "scatters"], "9 of 10"),
    (&["accurate", "ozone"], "3"),
    (&["complete", "scatters"], "8"),
    (&["complete"], "4"),
    (&["clear", "scatters"], "7"),
    (&["clear"], "8"),
    (&["short"], "very"),
];
