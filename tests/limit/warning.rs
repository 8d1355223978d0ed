//! A function that the limit stopped says so: once through `tracing`, always in `explain`.

use crate::{operations, sample};
use std::sync::{Arc, Mutex};
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
    subscriber::with_default,
};
use xcs::{Tensor, explain, jit};

/// Collects events as text.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<String>>>);

#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0 += &format!("{}={value:?} ", field.name());
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }
    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        self.0.lock().unwrap().push(format!("{} {}", event.metadata().level(), text.0));
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// What `work` warns of.
fn warnings(work: impl FnOnce()) -> Vec<String> {
    let collector = Collector::default();
    with_default(collector.clone(), work);
    let events = collector.0.lock().unwrap();
    events.clone()
}

#[jit]
fn too_long(x: &Tensor) -> Tensor {
    operations(x, 150)
}

#[jit]
fn short(x: &Tensor) -> Tensor {
    operations(x, 50)
}

#[test]
fn one_warning_for_a_function_however_often_it_is_stopped() {
    let two_rows = Tensor::full([2, 3], 1.0);
    let warned = warnings(|| {
        for _ in 0..5 {
            let _ = (too_long(&sample()), too_long(&two_rows), short(&sample()));
        }
    });
    assert_eq!(warned.len(), 1, "{warned:?}");
    for part in ["WARN", "XCS0101", "too_long", "warning.rs", "max_ops", "limit=100"] {
        assert!(warned[0].contains(part), "{part} is not in {}", warned[0]);
    }
    assert!(warnings(|| drop(too_long(&sample()))).is_empty());

    let text = explain(too_long).to_string();
    assert!(text.contains("XCS0101"), "{text}");
    assert!(!explain(short).to_string().contains("XCS0101"));
}
