//! The parts of `optimization_techniques`.

#[path = "../../examples/optimization_techniques/answers.rs"]
mod answers;

use answers::ANSWERS;
use xcs::Tensor;

use crate::jitted::optimization_techniques::{Digest, combine};
use crate::three_ways::three_ways;

#[test]
fn three_questions_make_one_record() {
    let (moods, prompts) = three_ways!(ANSWERS, optimization_techniques, |model| program::REVIEWS
        .map(|review| program::analyze_sentiment(model, review)));
    let sentiments = moods.each_ref().map(|mood| mood.sentiment.as_str());
    let emotions = moods.each_ref().map(|mood| mood.emotion.as_str());
    assert_eq!(sentiments, ["positive", "negative", "neutral"]);
    assert_eq!(emotions, ["joy", "anger", "calm"]);
    assert_eq!(moods.map(|mood| mood.intensity), [9, 8, 5], "no digits mean 5");
    assert_eq!(prompts.len(), 9);
}

#[test]
fn fresh_text_is_asked_about_every_time() {
    let (_, prompts) = three_ways!(ANSWERS, optimization_techniques, |model| {
        for run in 0..20 {
            program::analyze_sentiment(model, &format!("I love it, {run} times"));
        }
    });
    assert_eq!(prompts.len(), 60);
    assert!(prompts[57..].iter().all(|prompt| prompt.ends_with("I love it, 19 times")));
}

#[test]
fn five_texts_have_five_topics() {
    let (topics, prompts) =
        three_ways!(ANSWERS, optimization_techniques, |model| program::classify_topics(model, &program::TEXTS));
    assert_eq!(topics, ["technology", "sport", "politics", "science", "music"]);
    assert_eq!(prompts.len(), 5);
}

#[test]
fn five_phrases_with_two_duplicates_are_three_requests() {
    let ((translations, requests), prompts) = three_ways!(ANSWERS, optimization_techniques, |model| {
        let mut translator = program::Translator::new(model);
        let translations = program::PHRASES.map(|phrase| translator.translate(phrase, "French"));
        (translations, translator.requests)
    });
    assert_eq!(translations, ["Bonjour", "Merci", "Bonjour", "A bientot", "Merci"]);
    assert_eq!(requests, 3);
    assert_eq!(prompts.len(), 3);
}

#[test]
fn each_document_has_its_own_summary() {
    let (digests, prompts) = three_ways!(ANSWERS, optimization_techniques, |model| program::DOCUMENTS
        .map(|document| program::process_document(model, document)));
    let digest = |summary: &str, key_points: &[&str], category: &str| Digest {
        summary: summary.to_owned(),
        key_points: key_points.iter().map(|&point| point.to_owned()).collect(),
        category: category.to_owned(),
    };
    let expected = [
        digest("Solar grows faster than storage.", &["doubled in three years", "storage lags"], "energy"),
        digest("The museum is open again, and free.", &["open since May", "free entry"], "culture"),
        digest("A bridge is closed until autumn.", &["under repair", "traffic diverted", "done in autumn"], "traffic"),
    ];
    assert_eq!(digests, expected);
    assert_eq!(prompts.len(), 9);
}

#[test]
fn the_numbers_are_compiled_and_the_calls_are_not() {
    // No other test calls `combine`, so its statistics are this test's.
    let (weights, _) = three_ways!(ANSWERS, optimization_techniques, |_model| {
        let marks = Tensor::from_vec(vec![2.0, 9.0, 3.0, 4.0, 8.0, 4.0], [3, 2]).unwrap();
        program::combine(&marks, &Tensor::from_slice(&[2.0, 1.0])).to_vec()
    });
    let stats = xcs::stats(combine);
    let report = xcs::explain(combine);
    assert_eq!((stats.staged, stats.replayed), (1, 2), "two calls with one model, one with the other\n{report}");
    assert_eq!(stats.fallback, 2, "once with each model\n{report}");
    assert_eq!(weights.len(), 3);
    assert!((weights.iter().sum::<f32>() - 1.0).abs() < 1e-6);

    let ((best, share, reason), prompts) =
        three_ways!(ANSWERS, optimization_techniques, |model| program::best_answer(model, &program::CANDIDATES));
    assert_eq!(best, 1);
    assert!(share > 0.5, "{share}");
    assert_eq!(reason, "Rayleigh scattering grows with the fourth power of frequency.");
    assert_eq!(prompts.len(), 13, "four judges of three candidates, and the reason");
    assert!(prompts[12].contains(&format!("{share:.2} of the votes")), "{}", prompts[12]);
}
