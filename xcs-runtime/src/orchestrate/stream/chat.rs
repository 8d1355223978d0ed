//! Streaming functions by hand: what the attribute is to make of both forms, and a provider for them.

// `NotAResult`: the attribute cannot know whether an item is a `Result`, and allows it as well.
#![allow(unused_imports)]

// What expansions name, they name by `__private`, where it comes from here.
use crate::orchestrate as private;
use crate::{
    dispatch::{SiteInfo, SiteKind},
    orchestrate::{Backend, CallError, Policy, Retry, RetryPolicy, Retryable, Service},
};
use futures_util::stream::{Stream, iter, unfold};
use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::time::sleep;

const SECOND: Duration = Duration::from_secs(1);

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Error {
    /// Worth another attempt.
    Busy,
    /// And not before so many seconds.
    Later(u64),
    Broken,
    Call(CallError),
}

impl From<CallError> for Error {
    fn from(error: CallError) -> Self {
        Error::Call(error)
    }
}

impl Retryable for Error {
    fn retry(&self) -> Retry {
        match self {
            Error::Busy | Error::Call(CallError::Timeout) => Retry::Yes,
            Error::Later(seconds) => Retry::After(Duration::from_secs(*seconds)),
            Error::Broken | Error::Call(_) => Retry::No,
        }
    }
}

pub(super) type Item = Result<u32, Error>;

/// What a provider does, and what it saw.
#[derive(Clone, Default)]
pub(super) struct Provider(Arc<Seen>);

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    items: AtomicUsize,
    closed: AtomicUsize,
}

impl Provider {
    /// A connection that sends each item after so many seconds.
    pub(super) fn connect(&self, items: &[(u64, Item)]) -> impl Stream<Item = Item> + use<> {
        let items = items.to_vec();
        struct Connection(Provider);
        impl Drop for Connection {
            fn drop(&mut self) {
                self.0.0.closed.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.0.connections.fetch_add(1, Ordering::Relaxed);
        let connection = Connection(self.clone());
        unfold((connection, items.into_iter()), |(connection, mut items)| async move {
            let (seconds, item) = items.next()?;
            if seconds > 0 {
                sleep(SECOND * u32::try_from(seconds).unwrap()).await;
            }
            connection.0.0.items.fetch_add(1, Ordering::Relaxed);
            Some((item, (connection, items)))
        })
    }

    /// Connections made and closed, and items sent.
    pub(super) fn seen(&self) -> (usize, usize, usize) {
        let seen = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        (seen(&self.0.connections), seen(&self.0.closed), seen(&self.0.items))
    }
}

pub(super) const fn service(policy: Policy) -> Service {
    let info =
        SiteInfo { kind: SiteKind::Orchestration, name: "chat", file: "", line: 1, column: 1, path, host_calls: 0 };
    Service::new(info, policy)
}

fn path() -> &'static str {
    "chat"
}

pub(super) const FAILS: Policy = Policy { can_refuse: true, ..Policy::NONE };
pub(super) const TRIES: Policy = Policy { retry: Some(RetryPolicy { max: 2, base: SECOND, cap: SECOND }), ..FAILS };

/// What the attribute makes of the first form.
///
/// ```text
/// // Input
/// #[orchestration(read, backend = backend, tokens = 10, retry(max = 2))]
/// fn chat(backend: &Backend, provider: &Provider, attempts: &[Vec<(u64, Item)>]) -> impl Stream<Item = Item> {
///     provider.connect(&attempts[provider.seen().0])
/// }
///
/// // Output
/// ```
pub(super) fn chat(
    service: &'static Service,
    backend: &Backend,
    provider: &Provider,
    attempts: &[Vec<(u64, Item)>],
) -> impl Stream<Item = Item> {
    private::serve_stream(
        service,
        private::Demand::new().backend(backend).tokens(10),
        private::again(move || {
            let backend = private::argument(&backend);
            let provider = private::argument(&provider);
            let attempts = private::argument(&attempts);
            async move {
                let _ = backend;
                let provider = provider;
                let attempts = attempts;
                provider.connect(&attempts[provider.seen().0])
            }
        }),
        private::Judge {
            failed: |item| {
                use private::NotAResult as _;
                private::Seen(item).__xcs_failed()
            },
            retry: |item| private::RetryByError::retry(item),
            failure: private::CanFail::failure,
        },
    )
}

/// What the attribute makes of the second form. A connection that cannot be made is an empty list of items.
///
/// ```text
/// // Input
/// #[orchestration(read, backend = backend, retry(max = 2))]
/// async fn chat_later(
///     backend: &Backend,
///     provider: &Provider,
///     attempts: &[Vec<(u64, Item)>],
/// ) -> Result<impl Stream<Item = Item>, Error> {
///     sleep(SECOND).await;
///     let stream = provider.connect(&attempts[provider.seen().0]);
///     if attempts[provider.seen().0 - 1].is_empty() { Err(Error::Busy) } else { Ok(stream) }
/// }
///
/// // Output
/// ```
pub(super) fn chat_later(
    service: &'static Service,
    backend: &Backend,
    provider: &Provider,
    attempts: &[Vec<(u64, Item)>],
) -> private::Call<private::Read, impl Future<Output = Result<impl Stream<Item = Item>, Error>>> {
    private::serve_stream_async::<private::Read, _, _, _>(
        service,
        private::Demand::new().backend(backend),
        private::again(move || {
            let backend = private::argument(&backend);
            let provider = private::argument(&provider);
            let attempts = private::argument(&attempts);
            async move {
                let _ = backend;
                let provider = provider;
                let attempts = attempts;
                sleep(SECOND).await;
                let stream = provider.connect(&attempts[provider.seen().0]);
                if attempts[provider.seen().0 - 1].is_empty() { Err(Error::Busy) } else { Ok(stream) }
            }
        }),
        private::Judge {
            failed: |result| {
                use private::NotAResult as _;
                private::Seen(result).__xcs_failed()
            },
            retry: |result| private::RetryByError::retry(result),
            failure: private::CanFail::failure,
        },
        private::Judge {
            failed: |item| {
                use private::NotAResult as _;
                private::Seen(item).__xcs_failed()
            },
            retry: |item| private::RetryByError::retry(item),
            failure: private::CanFail::failure,
        },
    )
}

/// The first form without services that fail, of items that are no results.
pub(super) fn count(service: &'static Service, to: u32) -> impl Stream<Item = u32> {
    private::serve_stream(
        service,
        private::Demand::new(),
        private::once(async move { iter(0..to) }),
        private::Judge {
            failed: |item| {
                use private::NotAResult as _;
                private::Seen(item).__xcs_failed()
            },
            retry: private::retry_never,
            failure: private::cannot_fail,
        },
    )
}
