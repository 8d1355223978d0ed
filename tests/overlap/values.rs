//! Values are dropped where they were, borrowed as they were, and go where they went; panics come in their turn.

use crate::{
    calls::{Error, Refused, note},
    clock, logged,
    twins::{both, fail, plainly, read, run, twins, write},
    world::{self, Class},
};
use std::{
    cell::Cell,
    fmt::Display,
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
};
use tracing::info;
use xcs::orchestration;

/// Tells when it is dropped. It cannot be copied, and is no text.
#[derive(Debug, PartialEq)]
pub struct Noisy(pub u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        note(format!("drop {}", self.0));
    }
}

#[orchestration(read)]
pub async fn noisy(site: u32, time: u64) -> Noisy {
    world::timed(Class::Read, site, time).await;
    Noisy(site)
}

#[orchestration(read)]
pub async fn noisier(site: u32, time: u64, one: Noisy) -> Noisy {
    world::timed(Class::Read, site, time).await;
    Noisy(one.0 + site)
}

/// Gives a part of what it was given.
#[orchestration(read)]
pub async fn first<'a>(site: u32, of: &'a str) -> &'a str {
    world::timed(Class::Read, site, 10).await;
    of.split(' ').next().unwrap_or("")
}

/// What it gives is told by who asks.
#[orchestration(read)]
pub async fn parsed<T: std::str::FromStr + Default>(site: u32, text: &str) -> T {
    world::timed(Class::Read, site, 10).await;
    text.parse().unwrap_or_default()
}

#[orchestration(read)]
pub async fn panics(site: u32, time: u64) -> u32 {
    world::timed(Class::Read, site, time).await;
    std::panic::resume_unwind(Box::new(format!("panic at {site}")))
}

#[orchestration(read)]
pub async fn local(site: u32, of: Rc<u32>) -> Rc<u32> {
    world::timed(Class::Read, site, 10).await;
    of
}

pub struct Settings {
    pub name: String,
    pub model: Model,
}

pub struct Model {
    pub name: &'static str,
}

impl Model {
    #[orchestration(read)]
    pub async fn ask(&self, site: u32, prompt: &str) -> String {
        world::timed(Class::Read, site, 10).await;
        format!("{} {prompt}", self.name)
    }
}

twins! {
    mod functions {
        #[twin]
        pub async fn dropped() -> u32 {
            let a = noisy(1, 30).await;
            let b = noisy(2, 10).await;
            let _ = noisy(3, 20).await;
            let _c = noisy(4, 5).await;
            noisy(5, 1).await;
            note("end");
            a.0 + b.0
        }

        #[twin]
        pub async fn shadowed() -> u32 {
            let a = noisy(1, 30).await;
            let a = noisy(a.0 + 1, 10).await;
            let a = noisy(3, 10).await;
            note("end");
            a.0
        }

        #[twin]
        pub async fn moved() -> Noisy {
            let a = noisy(1, 30).await;
            let b = noisier(2, 10, a).await;
            let c = noisy(4, 20).await;
            let d = noisier(8, 20, c).await;
            note("end");
            noisier(16, 5, b).await
        }

        /// The parameters are dropped last, in their order.
        #[twin]
        pub async fn parameters(one: Noisy, _: Noisy, three: Noisy) -> u32 {
            let a = noisier(1, 10, one).await;
            let b = noisy(2, 10).await;
            note("end");
            a.0 + b.0
        }

        #[twin]
        pub async fn left_early() -> Result<u32, Error> {
            let a = noisy(1, 30).await;
            let b = noisy(2, 10).await;
            let c = fail(3, 1).await?;
            let d = noisy(4, 20).await;
            note("not reached");
            Ok(a.0 + b.0 + c + d.0)
        }

        #[twin]
        pub async fn borrowed(text: &str) -> String {
            let a = first(1, text).await;
            let b = first(2, a).await;
            let owned = format!("{b} {a}");
            let c = first(3, &owned).await;
            let d = first(4, text).await;
            format!("{a} {b} {c} {d}")
        }

        #[twin]
        pub async fn inferred(text: &str) -> u64 {
            let a = parsed(1, text).await;
            let b = parsed::<u8>(2, text).await;
            let c: i16 = parsed(3, text).await;
            let sum: u64 = a;
            sum + u64::from(b) + c as u64
        }

        #[twin]
        pub async fn fields(settings: &Settings) -> String {
            let a = settings.model.ask(1, &settings.name).await;
            let b = settings.model.ask(2, &a).await;
            let c = settings.model.ask(3, settings.model.name).await;
            format!("{a} {b} {c}")
        }

        #[twin]
        pub async fn shown(value: impl Display + Clone, more: &(dyn Display + Sync)) -> String {
            let a = crate::calls::score(1, value.clone()).await;
            let b = crate::calls::score(2, format!("{value} {more}")).await;
            let c = crate::calls::score(3, more).await;
            format!("{a} {b} {c}")
        }

        #[twin]
        pub async fn panicking() -> u32 {
            let a = read(1, 30).await;
            let b = panics(2, 1).await;
            let c = read(3, 10).await;
            note("not reached");
            a + b + c
        }

        /// What comes first in the program is what is seen, whatever comes first in time.
        #[twin]
        pub async fn failing_and_panicking() -> Result<u32, Error> {
            let a = fail(1, 30).await?;
            let b = panics(2, 1).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn late() -> Result<u32, Error> {
            let a = fail(1, 30).await?;
            let b = fail(2, 1).await?;
            write(3, 1).await;
            Ok(a + b)
        }

        /// Not for other threads.
        #[twin]
        pub async fn locals(value: Rc<u32>) -> u32 {
            let seen = Cell::new(1);
            let a = local(1, value.clone()).await;
            let b = local(2, value).await;
            seen.set(seen.get() + *a);
            let c = local(3, a.clone()).await;
            let d = local(4, b).await;
            seen.get() + *c + *d
        }

        #[twin]
        pub async fn mutable(mut value: u32, (one, [two, ..]): (u32, [u32; 3])) -> u32 {
            value += 1;
            let mut a = read(value, 10).await;
            a += 1;
            let b = read(one, 10).await;
            let c = read(two, 10).await;
            let d;
            d = read(a, 10).await;
            value = read(9, 10).await;
            a + b + c + d + value
        }

        #[twin]
        pub async fn logged_between(text: &str) -> u32 {
            info!("begin {text}");
            let a = read(1, 30).await;
            info!("a is {a}");
            let b = read(2, 10).await;
            tracing::info!("b is {b}");
            let c = plainly(3, 5).await;
            info!("c is {c}");
            let d = read(4, 10).await;
            info!("end");
            a + b + c + d
        }
    }
}

use functions::{jitted, plain};

#[test]
fn values_are_dropped_where_they_were() {
    both(plain::dropped(), jitted::dropped());
    both(plain::shadowed(), jitted::shadowed());
    both(plain::moved(), jitted::moved());
    both(plain::parameters(Noisy(8), Noisy(9), Noisy(10)), jitted::parameters(Noisy(8), Noisy(9), Noisy(10)));
}

#[test]
fn values_go_where_they_went() {
    for text in ["", "one two", "7"] {
        both(plain::borrowed(text), jitted::borrowed(text));
        both(plain::inferred(text), jitted::inferred(text));
        both(plain::shown(text, &3), jitted::shown(text, &3));
        both(plain::logged_between(text), jitted::logged_between(text));
        let settings = Settings { name: text.to_owned(), model: Model { name: "m" } };
        both(plain::fields(&settings), jitted::fields(&settings));
    }
    both(plain::locals(Rc::new(3)), jitted::locals(Rc::new(3)));
    let parts = || (5, [6, 7, 8]);
    both(plain::mutable(1, parts()), jitted::mutable(1, parts()));
}

/// What never was, and what was dropped instead of given, may have been: values of reads that the program does not make.
#[test]
fn what_is_left_early_is_dropped() {
    let ran = run(jitted::left_early());
    assert_eq!(ran.result.as_deref(), Some("Err(Refused(Refused(3)))"));
    let expected = run(plain::left_early());
    let known: Vec<_> = ran.effects().into_iter().filter(|effect| *effect != "drop 4").collect();
    assert_eq!(known, expected.effects());
    assert!(ran.time <= expected.time);
}

/// The panic, and what happened before.
fn panic_of<R: std::fmt::Debug>(future: impl Future<Output = R>) -> (String, Vec<world::Event>) {
    logged::listen();
    world::begin(0);
    let ran = catch_unwind(AssertUnwindSafe(|| clock::run(future, usize::MAX)));
    (*ran.unwrap_err().downcast::<String>().unwrap(), world::take())
}

#[test]
fn panics_come_in_their_turn() {
    let (plain, _) = panic_of(plain::panicking());
    let (jitted, log) = panic_of(jitted::panicking());
    assert_eq!(plain, jitted);
    let first = |event: &world::Event| matches!(event.what, world::What::End(call) if call.site == 1);
    assert!(log.iter().any(first), "what stands before the panic is done first: {log:?}");
    both(plain::failing_and_panicking(), jitted::failing_and_panicking());
    let ran = both(plain::late(), jitted::late());
    assert_eq!(ran.result.as_deref(), Some("Err(Refused(Refused(1)))"));
    assert!(!ran.started().contains(&3));
    // Calls that a panic leaves behind are dropped too.
    assert!(Refused(1) == Refused(1) && clock::now() > 0);
}

#[test]
fn values_of_calls_that_overlap() {
    assert_eq!(run(jitted::dropped()).time, 30);
    assert_eq!(run(jitted::moved()).time, 45);
    assert_eq!(run(jitted::fields(&Settings { name: "n".to_owned(), model: Model { name: "m" } })).time, 20);
    assert_eq!(run(jitted::logged_between("")).time, 45);
}
