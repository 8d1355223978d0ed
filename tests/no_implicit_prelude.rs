//! Every path in an expansion is absolute: nothing is found through a prelude, and nothing that a user names like a crate
//! or an item of ours is found instead. That this compiles is the test.
#![cfg(feature = "macros")]
#![no_implicit_prelude]

use ::std::{
    assert, assert_eq, borrow::ToOwned, format, iter::Iterator, matches, prelude::v1::test, string::String, vec::Vec,
};

/// Names that a relative path would find.
#[allow(dead_code, non_upper_case_globals)]
mod user {
    pub(crate) mod xcs {}
    pub(crate) mod core {}
    pub(crate) mod std {}
    pub(crate) struct Option;
    pub(crate) struct Some;
    pub(crate) struct Site;
    pub(crate) struct Signature;
    pub(crate) fn count() {}
    pub(crate) fn counted() {}
    pub(crate) fn enter() {}
    pub(crate) fn here() {}
    pub(crate) const service: u8 = 0;
    pub(crate) const demand: u8 = 0;
    pub(crate) const policy: u8 = 0;
    pub(crate) const backend: u8 = 0;
    pub(crate) const attempt: u8 = 0;
    pub(crate) const key: u8 = 0;
    pub(crate) const stub: u8 = 0;
    pub(crate) const result: u8 = 0;
    pub(crate) const value: u8 = 0;
}
#[allow(unused_imports, reason = "they are there to be found")]
use user::*;

trait Measure {
    fn measure(&self) -> usize;

    #[::xcs::jit]
    fn twice(&self, times: usize) -> usize {
        self.measure() * times
    }
}

impl Measure for str {
    #[::xcs::jit(max_ops = 3)]
    fn measure(&self) -> usize {
        match self.len() {
            0 => format!("{self}!").len() - 1,
            length if matches!(length, 1..) && self.is_ascii() => length,
            _ => self.chars().count(),
        }
    }
}

#[::xcs::jit]
fn total<T: ::std::convert::AsRef<str> + ?::std::marker::Sized, const N: usize>(
    text: &T,
    (more, _): ([u8; N], u8),
) -> usize {
    text.as_ref().measure() + more.len()
}

#[::xcs::orchestration]
fn save(text: &str) -> String {
    text.to_owned()
}

#[::xcs::jit(no_op_limit)]
async fn later(mut list: Vec<usize>, (first, _): (usize, usize), _: u8) -> ::std::result::Result<usize, String> {
    list.push(ask(&save("a")).await?.len());
    ::std::result::Result::Ok(list.len() + first)
}

#[::xcs::orchestration]
async fn ask(text: &str) -> ::std::result::Result<String, String> {
    ::std::result::Result::Ok(text.to_owned())
}

#[derive(::std::clone::Clone, ::std::fmt::Debug)]
enum Failure {
    Call,
}

impl ::std::convert::From<::xcs::CallError> for Failure {
    fn from(_: ::xcs::CallError) -> Self {
        Failure::Call
    }
}

fn never(_: &Failure) -> bool {
    false
}

static BACKEND: ::xcs::Backend = ::xcs::Backend::new("backend");

#[cfg(feature = "timer")]
#[::xcs::orchestration(
    read, backend = BACKEND, tokens = 3, timeout = "1min", deadline = "1h", budget, concurrency = 3, rate = "60/s",
    retry(max = 1, when = never), dedupe, cache(max = 7, ttl = "1h"), key = text
)]
async fn all_services(text: &str, (a, _): (u8, u8)) -> ::std::result::Result<String, Failure> {
    ::std::result::Result::Ok(format!("{text}{a}"))
}

#[cfg(feature = "timer")]
#[::xcs::orchestration(read, concurrency = 3, retry(when = never), cache(max = 7))]
fn all_blocking_services(text: String, (a, _): (u8, u8)) -> ::std::result::Result<String, Failure> {
    ::std::result::Result::Ok(format!("{text}{a}"))
}

#[cfg(feature = "timer")]
#[::xcs::orchestration(read, backend = BACKEND, timeout = "1min", retry(max = 1, when = never))]
fn stream(
    text: String,
    (a, _): (u8, u8),
) -> impl ::futures_util::Stream<Item = ::std::result::Result<String, Failure>> {
    ::futures_util::stream::iter([::std::result::Result::Ok(format!("{text}{a}"))])
}

#[cfg(feature = "timer")]
#[::xcs::orchestration(read, backend = BACKEND, timeout = "1min", retry(max = 1, when = never))]
async fn stream_later(
    text: &str,
) -> ::std::result::Result<impl ::futures_util::Stream<Item = ::std::result::Result<String, Failure>>, Failure> {
    ::std::result::Result::Ok(::futures_util::stream::iter([::std::result::Result::Ok(text.to_owned())]))
}

#[cfg(feature = "timer")]
#[test]
fn services_run_without_a_prelude() {
    let text = ::pollster::block_on(all_services("a", (1, 2)));
    assert!(matches!(&text, ::std::result::Result::Ok(text) if text == "a1"));
    let text = all_blocking_services("b".to_owned(), (3, 4));
    assert!(matches!(&text, ::std::result::Result::Ok(text) if text == "b3"));
    let items = ::pollster::block_on(::futures_util::StreamExt::collect::<Vec<_>>(stream("c".to_owned(), (5, 6))));
    assert!(matches!(&items[..], [::std::result::Result::Ok(text)] if text == "c5"));
    assert!(::pollster::block_on(stream_later("d")).is_ok());
}

#[test]
fn expansions_run_without_a_prelude() {
    assert_eq!("ab".twice(2), 4);
    assert_eq!(total("abc", ([0; 2], 1)), 5);
    assert_eq!(::pollster::block_on(later(Vec::new(), (5, 6), 7)), ::std::result::Result::Ok(6));
}
