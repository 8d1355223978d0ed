//! A subscriber that writes down where events happen: in which spans, outermost first.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering::SeqCst},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
    subscriber::with_default,
};

#[derive(Clone, Default)]
struct Collector(Arc<Seen>);

#[derive(Default)]
struct Seen {
    next: AtomicU64,
    /// By id: the name, and the fields that had a value at the start.
    spans: Mutex<Vec<String>>,
    inside: Mutex<Vec<usize>>,
    events: Mutex<Vec<String>>,
}

#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0 += &format!(" {}={value:?}", field.name());
    }
}

fn index(id: &span::Id) -> usize {
    usize::try_from(id.into_u64() - 1).unwrap()
}

/// Not ours, whose ids differ from run to run.
fn is_theirs(metadata: &Metadata<'_>) -> bool {
    metadata.target() != "xcs"
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_theirs(metadata)
    }
    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let spans = self.0.spans.lock().unwrap();
        let around: Vec<_> = self.0.inside.lock().unwrap().iter().map(|span| spans[*span].clone()).collect();
        self.0.events.lock().unwrap().push(format!("{}:{}", around.join("/"), text.0));
    }
    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let mut text = Text::default();
        attributes.record(&mut text);
        self.0.spans.lock().unwrap().push(format!("{}{}", attributes.metadata().name(), text.0));
        span::Id::from_u64(self.0.next.fetch_add(1, SeqCst) + 1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, span: &span::Id) {
        self.0.inside.lock().unwrap().push(index(span));
    }
    fn exit(&self, span: &span::Id) {
        assert_eq!(self.0.inside.lock().unwrap().pop(), Some(index(span)));
    }
}

/// The events of `work`: the spans around each, and its fields.
pub fn events(work: impl FnOnce()) -> Vec<String> {
    let collector = Collector::default();
    with_default(collector.clone(), work);
    assert!(collector.0.inside.lock().unwrap().is_empty());
    let events = collector.0.events.lock().unwrap();
    events.clone()
}
