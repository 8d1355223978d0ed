//! Expansions raise no lint, in a crate that denies all of them. Run by `cargo test` for the compiler's and by `cargo clippy
//! --all-targets` for clippy's.
#![cfg(feature = "macros")]
#![deny(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(
    absolute_paths_not_starting_with_crate,
    explicit_outlives_requirements,
    future_incompatible,
    keyword_idents,
    let_underscore,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    nonstandard_style,
    redundant_lifetimes,
    rust_2018_idioms,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unused,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    clippy::shadow_same
)]

use futures_util::StreamExt;
use std::fmt::Display;
use xcs::{jit, orchestration};

fn effect(value: usize) -> usize {
    std::env::args().fold(value, |value, _| value)
}

fn unit(value: usize) {
    assert!(effect(value) < 100);
}

fn fail(text: &str) -> ! {
    panic!("{text}")
}

async fn fetch(text: &str) -> Result<String, std::fmt::Error> {
    std::future::ready(Ok(text.to_owned())).await
}

#[jit]
fn items_first(x: usize) -> usize {
    use std::cmp::max;
    const LIMIT: usize = 5;
    const fn helper(x: usize) -> usize {
        x + LIMIT
    }
    let y = helper(x);
    max(y, effect(x))
}

#[jit]
fn underscored(_x: usize, _y: &str) -> usize {
    effect(1)
}

#[jit]
fn borrowed(text: &str, list: &[usize], flag: bool, copied: char) -> String {
    if flag && text.len() > effect(2) { format!("{text}{copied}") } else { format!("{list:?}") }
}

#[jit]
fn positions(x: usize, list: &mut Vec<usize>) -> Option<usize> {
    match x {
        0 => unit(x),
        1 => list.push(x),
        2 => fail("two"),
        3 => std::process::exit(3),
        4 => return None,
        _ => {}
    }
    let found = list.contains(&x) || effect(1) == 1;
    let top = list.last()?.checked_sub(effect(1))?;
    unit(list.pop()?);
    let value = match top {
        0 => 1,
        n if effect(n) > 7 => effect(effect(n)),
        n => n + effect(usize::from(found)),
    };
    while effect(value) == 0 && list.pop().is_some() {}
    Some(value)
}

#[jit]
fn lazily(x: usize) -> bool {
    effect(x) > 1 && effect(x) < 5 || fail("outside")
}

/// A macro of the user's.
macro_rules! known {
    ($x:expr) => {
        effect($x)
    };
}

#[jit]
fn macros(x: usize, list: &[usize]) -> Option<String> {
    let text = match x {
        0 => return None,
        1 => format!("{list:?}"),
        n if matches!(n, 2..4) && known!(n) > 2 => format!("{n}"),
        n if known!(n) == 4 || known!(n) == 5 => known!(n).to_string(),
        6 => panic!("six"),
        7 => unreachable!("{}", known!(x)),
        _ => vec!["a"; x].concat(),
    };
    let found = list.contains(&x) && known!(x) > 3 || !known!(x).is_power_of_two();
    if found {
        println!("{text}");
    } else if matches!(x, 8..) && known!(x) > 9 {
        println!("large");
    } else if let 8..10 = known!(x) {
        print!("");
    }
    while known!(x) == 0 && !matches!(x, 1..) {}
    Some(if known!(x) > 3 { text } else { format!("{text}{x}") })
}

#[jit]
fn assigned(x: Option<usize>) -> Option<usize> {
    let mut y = 0;
    y += effect(x?) + effect(1);
    y = effect(y) * effect(x?);
    Some(y)
}

#[jit]
fn exits(code: Option<usize>) -> Option<usize> {
    if code == Some(1) { fail(&code?.to_string()) } else { code }
}

/// As in a crate that supports an older Rust than `xcs` does.
#[clippy::msrv = "1.70"]
#[jit]
fn old(x: usize) -> usize {
    effect(x)
}

#[jit]
fn never(text: &str) -> ! {
    fail(text)
}

#[orchestration]
fn never_orchestrated(text: &str) -> ! {
    fail(text)
}

#[orchestration]
fn plain(text: &str) -> usize {
    const EXTRA: usize = 1;
    effect(text.len()) + EXTRA
}

#[rustfmt::skip]
#[jit]
async fn one_line(text: &str) -> usize { text.len() + fetch(text).await.map_or(0, |text| text.len()) }

#[rustfmt::skip]
#[orchestration]
async fn one_call(text: String) -> Result<String, std::fmt::Error> { fetch(&text).await }

/// The first name is only used by the call behind it, which runs ahead together with it.
#[jit]
async fn chained(text: &str) -> Result<usize, std::fmt::Error> {
    let first = fetch(text).await?;
    let second = fetch(&format!("{first}!")).await?;
    let third = fetch(text).await?;
    Ok(second.len() + third.len())
}

#[jit]
async fn parameters(_unused: usize, mut list: Vec<usize>, (left, _): (usize, usize), _: bool, nothing: ()) -> usize {
    list.push(left);
    let () = nothing;
    unit(fetch("").await.map_or(0, |text| text.len()));
    list.len()
}

#[orchestration(read)]
async fn read(text: String) -> Result<String, std::fmt::Error> {
    fetch(&text).await
}

/// Calls that overlap: alone, in chains, and in loops.
#[jit]
async fn overlapping(texts: &[String]) -> Result<Vec<String>, std::fmt::Error> {
    let one = read(format!("{}", 1)).await?;
    let two = read(format!("{one}2")).await?;
    let three = read("3".to_owned()).await?;
    let mut all = vec![two, three];
    for text in texts {
        let first = read(format!("first {text}")).await?;
        let second = read(format!("second {first}")).await?;
        all.push(second);
    }
    Ok(all)
}

#[orchestration]
async fn unit_result(text: &str) {
    drop(fetch(text).await);
}

#[jit]
async fn never_async(text: &str) -> ! {
    drop(fetch(text).await);
    fail(text)
}

#[jit]
async fn opaque(text: &str, early: bool) -> Result<impl Display + '_, std::fmt::Error> {
    if early {
        return Ok(text);
    }
    drop(fetch(text).await?);
    Ok(text)
}

#[orchestration]
async fn returns_early(x: usize) -> usize {
    if x > 1 {
        return fetch("a").await.map_or(x, |text| text.len());
    }
    fetch("b").await.map_or(0, |text| text.len())
}

#[orchestration(read)]
fn place_for_a_stub(text: &str, _unused: usize) -> usize {
    const EXTRA: usize = 1;
    effect(text.len()) + EXTRA
}

#[orchestration(concurrency = 4)]
fn served(text: &str, _unused: usize, (left, _): (usize, usize)) -> usize {
    const EXTRA: usize = 1;
    if left > 5 {
        return left;
    }
    effect(text.len()) + EXTRA
}

#[orchestration(concurrency = 4)]
fn never_served(text: &str) -> ! {
    fail(text)
}

#[orchestration(concurrency = 4)]
async fn never_served_async(text: &str) -> ! {
    drop(fetch(text).await);
    fail(text)
}

/// An error of this crate, or of `xcs`.
#[derive(Clone, Debug)]
struct Failure(String);

impl From<xcs::CallError> for Failure {
    fn from(error: xcs::CallError) -> Self {
        Self(error.to_string())
    }
}

impl From<std::fmt::Error> for Failure {
    fn from(error: std::fmt::Error) -> Self {
        Self(error.to_string())
    }
}

const fn is_final(failure: &Failure) -> bool {
    failure.0.is_empty()
}

static BACKEND: xcs::Backend = xcs::Backend::new("backend");

#[cfg(feature = "timer")]
#[orchestration(
    read, backend = BACKEND, tokens = text.len() as u64, timeout = "1min", deadline = "1h", budget, concurrency = 3,
    rate = "60/s", retry(max = 1, base = "1ms", cap = "1s", when = is_final), dedupe, cache(max = 7, ttl = "1h"),
    key = text
)]
async fn all_services(mut text: String, _unused: usize, (left, _): (usize, usize)) -> Result<String, Failure> {
    text.push('!');
    drop(fetch(&text).await?);
    Ok(format!("{text}{left}"))
}

#[cfg(feature = "timer")]
#[orchestration(read, backend = &BACKEND, deadline = "1h", retry(when = is_final), cache(max = 7))]
fn all_blocking_services(mut text: String, (left, _): (usize, usize)) -> Result<String, Failure> {
    text.push('!');
    Ok(format!("{text}{left}"))
}

#[cfg(feature = "timer")]
#[orchestration(read, backend = &BACKEND, timeout = "1min", retry(when = is_final))]
fn stream(
    mut text: String,
    _unused: usize,
    (left, _): (usize, usize),
) -> impl futures_util::Stream<Item = Result<String, Failure>> + Send {
    text.push('!');
    futures_util::stream::iter([Ok(format!("{text}{left}"))])
}

#[orchestration(concurrency = 3)]
async fn stream_later(text: &str) -> Result<impl futures_util::Stream<Item = usize>, Failure> {
    drop(fetch(text).await?);
    Ok(futures_util::stream::iter(text.bytes().map(usize::from)))
}

#[derive(Debug, Clone, Copy)]
struct Service {
    calls: usize,
}

impl Service {
    #[jit]
    fn call(&mut self, by: usize) -> &mut Self {
        self.calls += effect(by);
        self
    }

    #[orchestration]
    async fn finish(self, text: &str) -> usize {
        self.calls + fetch(text).await.map_or(0, |text| text.len())
    }

    #[cfg(feature = "timer")]
    #[orchestration(read, retry(when = is_final))]
    async fn finish_again(self, text: &str) -> Result<usize, Failure> {
        Ok(self.calls + fetch(text).await?.len())
    }
}

#[test]
fn they_run() {
    assert_eq!(items_first(1), 6);
    assert_eq!(underscored(1, ""), 1);
    assert_eq!(borrowed("abc", &[], true, 'd'), "abcd");
    assert_eq!(positions(5, &mut vec![5, 5]), Some(5));
    assert!(lazily(2));
    assert_eq!(macros(3, &[]).as_deref(), Some("33"));
    assert_eq!(assigned(Some(2)), Some(6));
    assert_eq!(exits(Some(2)), Some(2));
    assert_eq!(old(1), 1);
    assert_eq!(plain("a"), 2);
    assert_eq!(place_for_a_stub("a", 1), 2);
    assert_eq!(served("a", 1, (2, 3)), 2);
    assert!(std::panic::catch_unwind(|| never_served("a")).is_err());
    assert!(std::panic::catch_unwind(|| pollster::block_on(never_served_async("a"))).is_err());
    #[cfg(feature = "timer")]
    pollster::block_on(async {
        assert_eq!(all_services("a".to_owned(), 1, (2, 3)).await.unwrap(), "a!2");
        assert_eq!(all_blocking_services("a".to_owned(), (2, 3)).unwrap(), "a!2");
        assert_eq!(Service { calls: 1 }.finish_again("a").await.unwrap(), 2);
        assert_eq!(stream("a".to_owned(), 1, (2, 3)).count().await, 1);
    });
    pollster::block_on(async {
        assert_eq!(one_line("a").await, 2);
        assert_eq!(chained("a").await, Ok(3));
        assert_eq!(stream_later("a").await.unwrap().count().await, 1);
        assert_eq!(one_call("a".to_owned()).await.as_deref(), Ok("a"));
        assert_eq!(parameters(1, vec![], (2, 3), true, ()).await, 1);
        assert_eq!(overlapping(&["a".to_owned()]).await.unwrap(), ["12", "3", "second first a"]);
        unit_result("a").await;
        assert_eq!(opaque("a", false).await.map(|text| text.to_string()), Ok("a".to_owned()));
        assert_eq!(returns_early(0).await, 1);
        assert_eq!(Service { calls: 1 }.call(2).finish("a").await, 4);
        if effect(1) == 0 {
            never_async("a").await;
        }
    });
    if effect(1) == 0 {
        never("a");
    }
    if effect(1) == 0 {
        never_orchestrated("a");
    }
}
