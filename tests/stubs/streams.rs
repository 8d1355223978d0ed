//! Stubs of functions that give a stream: they give one in a box, whatever the function's own is.

use crate::{Failure, message, network};
use futures_util::{
    FutureExt,
    stream::{BoxStream, Stream, StreamExt, iter},
};
use pollster::block_on;
use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};
use xcs::{orchestration, testing};

type Item = Result<u32, Failure>;

#[orchestration(read, concurrency = 1)]
fn opaque(text: String) -> impl Stream<Item = Item> + Send {
    drop(text);
    never()
}

#[orchestration(read, concurrency = 1)]
fn alone(text: String) -> impl Stream<Item = Item> + Send + 'static {
    drop(text);
    never()
}

#[orchestration(read, concurrency = 1)]
fn pinned(text: String) -> Pin<Box<dyn Stream<Item = Item>>> {
    drop(text);
    never().boxed()
}

#[orchestration(read, concurrency = 1)]
fn boxed(text: String) -> Box<dyn Stream<Item = Item> + Unpin + Send> {
    drop(text);
    Box::new(never().boxed())
}

#[orchestration(read, concurrency = 1)]
fn result(text: String) -> Result<BoxStream<'static, Item>, Failure> {
    drop(text);
    Ok(never().boxed())
}

#[orchestration(read, concurrency = 1)]
async fn later(text: String) -> impl Stream<Item = Item> {
    drop(text);
    never()
}

#[orchestration(read, concurrency = 1, retry(max = 2, base = "1ms"))]
async fn later_result(text: String) -> Result<impl Stream<Item = Item>, Failure> {
    drop(text);
    if false {
        return Err(Failure);
    }
    Ok(never())
}

fn never() -> impl Stream<Item = Item> + Send + use<> {
    iter([()]).map(|()| network())
}

fn items(text: String) -> BoxStream<'static, Item> {
    iter(text.into_bytes()).map(|byte| Ok(u32::from(byte))).boxed()
}

#[tokio::test(start_paused = true)]
async fn every_form() {
    let guards = (
        testing::stub(opaque, items),
        testing::stub(alone, items),
        testing::stub(pinned, items),
        testing::stub(boxed, items),
        testing::stub(result, |text: String| Ok::<_, Failure>(items(text))),
        testing::stub(later, items),
    );
    let text = || String::from("\u{1}\u{2}");
    let expected = [Ok(1), Ok(2)];
    let work = async {
        assert_eq!(opaque(text()).collect::<Vec<_>>().await, expected);
        assert_eq!(alone(text()).collect::<Vec<_>>().await, expected);
        assert_eq!(pinned(text()).collect::<Vec<_>>().await, expected);
        assert_eq!(boxed(text()).collect::<Vec<_>>().await, expected);
        assert_eq!(result(text()).unwrap().collect::<Vec<_>>().await, expected);
        assert_eq!(later(text()).await.collect::<Vec<_>>().await, expected);
    };
    let ((), ledger) = xcs::ledger_async(work).await;
    ledger.assert_order(&["opaque", "alone", "pinned", "boxed", "result", "later"]);
    ledger.assert_all_ok();
    drop(guards);
    let message = message(|| block_on(opaque(text()).collect::<Vec<_>>()));
    assert_eq!(message, "a test must not come here");
}

#[tokio::test(start_paused = true)]
async fn a_stub_is_called_for_each_attempt_and_its_stream_holds_the_slot() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = attempts.clone();
    let _stub = testing::stub(later_result, move |text: String| match count.fetch_add(1, SeqCst) {
        0 => Err(Failure),
        1 => Ok(iter([Err(Failure)]).boxed()),
        _ => Ok(items(text)),
    });
    let mut stream = later_result("a".to_owned()).await.unwrap().boxed();
    assert_eq!(attempts.load(SeqCst), 3);
    let mut second = Box::pin(later_result("b".to_owned()));
    assert!(second.as_mut().now_or_never().is_none(), "the first holds the slot");
    assert_eq!(stream.next().await, Some(Ok(97)));
    assert_eq!(stream.next().await, None);
    assert_eq!(second.await.unwrap().collect::<Vec<_>>().await, [Ok(98)]);
}

struct Client(String);

impl Client {
    #[orchestration(read, concurrency = 1)]
    fn chat(&self, prompt: &str) -> impl Stream<Item = Item> + use<> {
        let _ = (prompt, &self.0);
        never()
    }

    #[orchestration(read, concurrency = 1)]
    fn words(&self) -> impl Stream<Item = &str> {
        iter([self.0.as_str()])
    }
}

#[test]
fn methods_and_borrowed_arguments() {
    let client = Client("a".to_owned());
    let _chat = testing::stub!(Client::chat, |prompt: &str| -> BoxStream<'static, Item> { items(prompt.to_owned()) });
    assert_eq!(block_on(client.chat("a").collect::<Vec<_>>()), [Ok(97)]);
    // Its items are borrowed.
    let _words = testing::stub!(Client::words, || -> BoxStream<'static, &'static str> { iter(["b"]).boxed() });
    let message = message(|| block_on(client.words().collect::<Vec<_>>()));
    assert!(message.contains("cannot be stubbed"), "{message}");
}

#[test]
fn a_stub_that_is_not_in_a_box_says_what_is_needed() {
    let _stub = testing::stub(opaque, |_: String| iter([Ok::<u32, Failure>(1)]));
    let message = message(|| block_on(opaque(String::new()).collect::<Vec<_>>()));
    assert!(message.contains("does not fit") && message.contains("dyn futures_core::stream::Stream"), "{message}");
}

struct Holder<T>(T);

impl<T: Clone> Holder<T> {
    #[orchestration(read, concurrency = 1)]
    fn all(&self, times: usize) -> impl Stream<Item = T> {
        iter(vec![self.0.clone(); times])
    }
}

#[test]
fn parameters_of_the_type_are_no_obstacle() {
    assert_eq!(block_on(Holder(1).all(2).collect::<Vec<_>>()), [1, 1]);
}
