//! Functions by hand, each without the attribute and with it.

use crate::{
    calls::shown,
    clock, logged,
    world::{self, Event, What},
};
use std::{fmt::Debug, future::Future};

/// `twins! { mod NAME { functions } }`: the functions in `NAME::plain`, and with `#[jit]` where `#[twin]` stands in
/// `NAME::jitted`.
macro_rules! twins {
    (mod $name:ident { $($function:tt)* }) => {
        mod $name {
            #[allow(unused, clippy::all, reason = "the twin may use less")]
            pub mod plain {
                use super::super::*;
                use noop_proc_macro::hawktracer as twin;
                $($function)*
            }
            #[allow(unused, clippy::all, reason = "as written above")]
            pub mod jitted {
                use super::super::*;
                use xcs::jit as twin;
                $($function)*
            }
        }
    };
}
pub(crate) use twins;

/// What came of a run.
pub struct Ran {
    /// The result; none, if it was dropped before its end.
    pub result: Option<String>,
    pub time: u64,
    pub log: Vec<Event>,
    /// How many calls it made that its twin did not.
    pub more: usize,
}

impl Ran {
    /// The places of the calls that started.
    pub fn started(&self) -> Vec<usize> {
        self.sites(|what| match what {
            What::Start(call) => Some(call.site),
            _ => None,
        })
    }

    /// The places of the calls that were dropped.
    pub fn gone(&self) -> Vec<usize> {
        self.sites(|what| match what {
            What::Gone(call) => Some(call.site),
            _ => None,
        })
    }

    /// The effects of the function itself, and its logging macros.
    pub fn effects(&self) -> Vec<&str> {
        self.log
            .iter()
            .filter_map(|event| match &event.what {
                What::Effect(text) | What::Logged(text) => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The largest number of calls at once.
    pub fn at_once(&self) -> usize {
        let (mut under_way, mut most) = (0, 0);
        for event in &self.log {
            match event.what {
                What::Start(_) => under_way += 1,
                What::End(_) | What::Gone(_) => under_way -= 1,
                What::Effect(_) | What::Logged(_) => {}
            }
            most = most.max(under_way);
        }
        assert_eq!(under_way, 0, "a call is left behind");
        most
    }

    fn sites(&self, of: impl Fn(&What) -> Option<usize>) -> Vec<usize> {
        self.log.iter().filter_map(|event| of(&event.what)).collect()
    }
}

/// Runs `future` with a seed with which nothing fails.
pub fn run<R: Debug>(future: impl Future<Output = R>) -> Ran {
    run_for(future, usize::MAX)
}

/// The same, until it has been polled `polls` times.
pub fn run_for<R: Debug>(future: impl Future<Output = R>, polls: usize) -> Ran {
    logged::listen();
    world::begin(0);
    let (result, time) = clock::run(future, polls);
    Ran { result: result.map(shown), time, log: world::take(), more: 0 }
}

/// Runs both, and fails if results or effects differ; gives what the second did.
#[track_caller]
pub fn both<R: Debug>(plain: impl Future<Output = R>, jitted: impl Future<Output = R>) -> Ran {
    let (plain, mut jitted) = (run(plain), run(jitted));
    assert_eq!(plain.result, jitted.result);
    assert_eq!(plain.effects(), jitted.effects());
    let mut more = jitted.started();
    for site in plain.started() {
        let place = more.iter().position(|other| *other == site);
        more.swap_remove(place.unwrap_or_else(|| panic!("call {site} is not made as often")));
    }
    jitted.more = more.len();
    assert!(jitted.time <= plain.time, "{} instead of {}", jitted.time, plain.time);
    jitted
}

/// A call that only reads, takes so long, and gives its place back.
#[xcs::orchestration(read)]
pub async fn read(site: u32, time: u64) -> u32 {
    waits(world::Class::Read, site, time).await
}

/// A call that reads and fails.
#[xcs::orchestration(read)]
pub async fn fail(site: u32, time: u64) -> Result<u32, crate::calls::Refused> {
    waits(world::Class::Read, site, time).await;
    Err(crate::calls::Refused(site))
}

/// A call that may do anything.
#[xcs::orchestration]
pub async fn write(site: u32, time: u64) -> u32 {
    waits(world::Class::Ordered, site, time).await
}

/// The same without an attribute.
pub async fn plainly(site: u32, time: u64) -> u32 {
    waits(world::Class::Plain, site, time).await
}

/// A call: it starts, waits, and ends.
pub async fn waits(class: world::Class, site: u32, time: u64) -> u32 {
    world::timed(class, site, time).await;
    site
}
