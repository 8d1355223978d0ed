//! Where functions that give a stream stand: methods, borrowed arguments, generics, traits and macros.

use crate::provider::{Failure, Item, Provider, Sent};
use futures_util::stream::{Stream, StreamExt, iter};
use pollster::block_on;
use std::fmt::Display;
use xcs::{Backend, Call, Read, orchestration};

static BACKEND: Backend = Backend::new("streams");

struct Client {
    backend: &'static Backend,
    words: Vec<String>,
}

impl Client {
    #[orchestration(read, backend = self.backend, tokens = prefix.len() as u64)]
    fn words(
        &self,
        prefix: &str,
        (from, _): (usize, u8),
        mut to: usize,
    ) -> impl Stream<Item = Result<String, Failure>> {
        to += 1;
        iter(&self.words[from..to]).map(move |word| Ok(format!("{prefix}{word}")))
    }

    #[orchestration(read, backend = self.backend)]
    async fn words_later<'a>(
        &'a self,
        prefix: &'a str,
    ) -> Result<impl Stream<Item = Result<String, Failure>> + use<'a>, Failure> {
        if prefix.is_empty() {
            Err(Failure::Busy)?;
        }
        Ok(iter(&self.words).map(move |word| Ok(format!("{prefix}{word}"))))
    }

    #[orchestration(read, concurrency = 2)]
    fn borrowed(&self) -> impl Stream<Item = &str> {
        iter(&self.words).map(String::as_str)
    }
}

#[test]
fn methods_with_borrowed_arguments() {
    let client = Client { backend: &BACKEND, words: ["a", "b", "c"].map(str::to_owned).to_vec() };
    let prefix = String::from("-");
    let words: Vec<_> = block_on(client.words(&prefix, (1, 0), 1).collect());
    assert_eq!(words, [Ok("-b".to_owned())]);
    let call: Call<Read, _> = client.words_later(&prefix);
    let words: Vec<_> = block_on(block_on(call).unwrap().collect());
    assert_eq!(words.len(), 3);
    assert_eq!(block_on(client.words_later("")).err(), Some(Failure::Busy));
    assert_eq!(block_on(client.borrowed().collect::<Vec<_>>()), ["a", "b", "c"]);
}

#[orchestration(concurrency = 4)]
fn generic<T: Clone, const N: usize>(items: &[T; N], more: impl Display) -> impl Stream<Item = (T, String)> {
    iter(items.to_vec()).map(move |item| (item, more.to_string()))
}

#[orchestration(read, retry(max = 1, base = "1ms"))]
async fn generic_later<T: Clone, E: xcs::Retryable>(
    items: &[T],
    error: fn() -> E,
) -> Result<impl Stream<Item = Result<T, E>>, E> {
    Ok(iter(items.to_vec()).map(Ok).chain(iter([Err(error())])))
}

#[test]
fn items_of_any_type() {
    let items: Vec<_> = block_on(generic(&["a", "b"], 1).collect());
    assert_eq!(items, [("a", "1".to_owned()), ("b", "1".to_owned())]);
    let items: Vec<_> = block_on(block_on(generic_later(&[1, 2], || Failure::Busy)).unwrap().collect());
    assert_eq!(items, [Ok(1), Ok(2), Err(Failure::Busy)]);
}

trait Model {
    fn chat(&self, provider: &Provider) -> impl Stream<Item = Item> + Send;

    #[orchestration(read, concurrency = 2)]
    fn twice(&self, provider: &Provider) -> impl Stream<Item = Item>
    where
        Self: Sync,
    {
        self.chat(provider).chain(self.chat(provider))
    }
}

struct Once(Vec<Sent>);

impl Model for Once {
    #[orchestration(read, budget)]
    fn chat(&self, provider: &Provider) -> impl Stream<Item = Item> + Send {
        provider.connect(&[self.0.clone(), self.0.clone()])
    }
}

#[tokio::test(start_paused = true)]
async fn traits_and_their_implementations() {
    let (provider, once) = (Provider::default(), Once(vec![(1, Ok(1)), (0, Err(Failure::Busy))]));
    let items: Vec<_> = once.twice(&provider).collect().await;
    assert_eq!(items, [Ok(1), Err(Failure::Busy), Ok(1), Err(Failure::Busy)]);
}

macro_rules! counting {
    ($name:ident, $output:ty) => {
        #[orchestration(concurrency = 1)]
        fn $name(to: &u32) -> $output {
            iter(0..*to)
        }
    };
}

counting!(counted, impl Stream<Item = u32>);

#[test]
fn a_type_from_a_macro() {
    let (one, other) = (counted(&2), counted(&3));
    assert_eq!(block_on(one.collect::<Vec<_>>()), [0, 1]);
    assert_eq!(block_on(other.collect::<Vec<_>>()), [0, 1, 2]);
}

/// Counts when it is called, not when its stream is polled.
#[orchestration]
fn plain(calls: &mut u32) -> impl Stream<Item = u32> + use<> {
    *calls += 1;
    iter(0..*calls)
}

#[test]
fn nothing_changes_without_services() {
    let mut calls = 0;
    let stream = plain(&mut calls);
    assert_eq!((calls, block_on(stream.collect::<Vec<_>>())), (1, vec![0]));
}
