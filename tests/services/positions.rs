//! Where functions with services stand: generics, lifetimes, traits and their implementations.

use crate::service::{Failure, Service, pause, send};
use pollster::block_on;
use std::{fmt::Display, future::Future};
use xcs::{Call, Read, orchestration};

/// Of which class a call is.
fn class<C: 'static, F>(_: &Call<C, F>) -> &'static str {
    std::any::type_name::<C>().rsplit("::").next().unwrap()
}

#[orchestration(read, concurrency = 4)]
async fn generic<'a, T: Display + Clone, const N: usize>(items: &'a [T; N], more: impl Display) -> (&'a T, String) {
    pause().await;
    (&items[0], format!("{} {more}", items[N - 1]))
}

#[orchestration(concurrency = 4)]
fn opaque(items: &[u8]) -> Result<impl Iterator<Item = u8> + '_, Failure> {
    let first = *items.first().ok_or(Failure::Wrong)?;
    Ok(items.iter().map(move |item| item + first))
}

#[orchestration(concurrency = 4)]
async fn opaque_later(x: u8) -> Result<impl Display, Failure> {
    pause().await;
    if x == 0 {
        return Err(Failure::Wrong);
    }
    Ok(x)
}

#[orchestration(concurrency = 1)]
async fn changes(list: &mut Vec<u8>, x: u8) {
    pause().await;
    list.push(x);
}

#[test]
fn generics_and_lifetimes() {
    let call = generic(&["a", "b"], 3);
    assert_eq!(class(&call), "Read");
    assert_eq!(block_on(send(call)), (&"a", "b 3".to_owned()));
    assert_eq!(opaque(&[1, 2]).unwrap().collect::<Vec<_>>(), [2, 3]);
    assert!(opaque(&[]).is_err());
    assert_eq!(block_on(opaque_later(4)).unwrap().to_string(), "4");
    assert!(block_on(opaque_later(0)).is_err());
    let mut list = vec![1];
    let call = changes(&mut list, 2);
    assert_eq!(class(&call), "Ordered");
    block_on(call);
    assert_eq!(list, [1, 2]);
}

#[test]
fn nothing_happens_before_a_call_is_polled() {
    let service = Service::new();
    let other = Service::new();
    #[orchestration(read, backend = backend_of(other))]
    async fn lazy(service: &Service, other: &Service) -> Result<usize, Failure> {
        Ok(service.call().await)
    }
    fn backend_of(service: &Service) -> &'static xcs::Backend {
        static BACKEND: xcs::Backend = xcs::Backend::new("lazy");
        let _ = service.begin();
        &BACKEND
    }
    let call = lazy(&service, &other);
    assert_eq!((service.calls(), other.calls(), xcs::stats(lazy).calls), (0, 0, 0));
    drop(call);
    assert_eq!(block_on(lazy(&service, &other)), Ok(1));
    assert_eq!((service.calls(), other.calls(), xcs::stats(lazy).calls), (1, 1, 1));
}

trait Model {
    fn ask(&self, text: &str) -> impl Future<Output = Result<String, Failure>> + Send;

    /// Provided, and overridden below: the type stays that of an async function.
    #[allow(async_fn_in_trait)]
    #[orchestration(read, keep_type, concurrency = 2)]
    async fn twice(&self, text: &str) -> Result<String, Failure> {
        let first = self.ask(text).await?;
        self.ask(&first).await
    }

    #[orchestration(concurrency = 2)]
    fn name(&self) -> String {
        "a model".to_owned()
    }
}

struct Loud;

impl Model for Loud {
    #[orchestration(read, retry)]
    async fn ask(&self, text: &str) -> Result<String, Failure> {
        Ok(text.to_owned() + "!")
    }
}

struct Twofold<T>(T);

impl<T: Display + Sync> Model for Twofold<T> {
    #[orchestration(read, budget)]
    async fn ask(&self, text: &str) -> Result<String, Failure> {
        Ok(format!("{text}{}", self.0))
    }

    #[orchestration(keep_type, timeout = "10s")]
    async fn twice(&self, text: &str) -> Result<String, Failure> {
        pause().await;
        self.ask(text).await
    }

    #[orchestration(concurrency = 2)]
    fn name(&self) -> String {
        format!("twofold {}", self.0)
    }
}

fn describe(model: &impl Model) -> (String, String) {
    (model.name(), block_on(model.twice("a")).unwrap())
}

#[test]
fn traits_and_their_implementations() {
    assert_eq!(describe(&Loud), ("a model".to_owned(), "a!!".to_owned()));
    assert_eq!(describe(&Twofold(2)), ("twofold 2".to_owned(), "a2".to_owned()));
    let call: Call<Read, _> = Loud.ask("b");
    assert_eq!(block_on(send(call)).unwrap(), "b!");
}

#[orchestration(read, keep_type, concurrency = 2)]
async fn kept(x: u8) -> u8 {
    x
}

#[test]
fn keep_type_keeps_an_async_function_one() {
    async fn given<F: AsyncFn(u8) -> u8>(f: F) -> u8 {
        f(5).await
    }
    assert_eq!(block_on(given(kept)), 5);
}

/// Traits of the user's for all types, whose methods expansions must not find.
#[allow(dead_code)]
mod all_types {
    use super::Failure;
    use futures_util::stream::{Stream, iter};
    use xcs::orchestration;

    trait ByReference {
        fn failed(&self) -> bool {
            unreachable!()
        }
    }
    impl<T: ?Sized> ByReference for T {}

    trait ByValue: Sized {
        fn failed(self) -> bool {
            unreachable!()
        }
    }
    impl<T> ByValue for T {}

    #[orchestration]
    pub async fn plain(x: u8) -> u8 {
        x
    }

    #[orchestration]
    pub async fn result(x: u8) -> Result<u8, Failure> {
        Ok(x)
    }

    #[orchestration(concurrency = 1)]
    pub fn blocking(x: u8) -> u8 {
        x
    }

    #[orchestration(concurrency = 1)]
    pub fn stream(x: u8) -> impl Stream<Item = u8> {
        iter(0..x)
    }
}

#[test]
fn traits_for_all_types() {
    use futures_util::stream::StreamExt;
    assert_eq!((block_on(all_types::plain(1)), block_on(all_types::result(2))), (1, Ok(2)));
    assert_eq!((all_types::blocking(3), block_on(all_types::stream(4).count())), (3, 4));
}
