//! Stubs: other bodies in tests, and nothing else changed.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

#[path = "stubs/batches.rs"]
mod batches;
#[path = "stubs/streams.rs"]
mod streams;

use pollster::block_on;
use std::{
    panic::catch_unwind,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};
use xcs::{
    CallError, Retry, Retryable, orchestration,
    testing::{self, stub},
};

#[derive(Clone, Debug, PartialEq)]
struct Failure;

impl From<CallError> for Failure {
    fn from(_: CallError) -> Self {
        Failure
    }
}

impl Retryable for Failure {
    fn retry(&self) -> Retry {
        Retry::Yes
    }
}

fn network() -> ! {
    panic!("a test must not come here")
}

#[orchestration(read)]
fn owned(text: String, count: usize) -> Result<String, Failure> {
    let _ = (text, count);
    network()
}

#[orchestration(read)]
async fn owned_later(text: String) -> Result<String, Failure> {
    let _ = text;
    network()
}

#[orchestration(ordered)]
async fn nothing() {
    network()
}

#[orchestration(concurrency = 2)]
fn served((a, _): (u8, u8), b: u8) -> u8 {
    if b < 100 {
        network()
    }
    a + b
}

#[test]
fn free_functions() {
    let first = stub(owned, |text: String, count: usize| -> Result<String, Failure> { Ok(text.repeat(count)) });
    let _later = stub(owned_later, |text: String| -> Result<String, Failure> { Ok(text + "!") });
    let _nothing = stub(nothing, || ());
    let _served = stub(served, |(a, b): (u8, u8), c: u8| a * b * c);
    assert_eq!(owned("ab".to_owned(), 2), Ok("abab".to_owned()));
    assert_eq!(block_on(owned_later("a".to_owned())), Ok("a!".to_owned()));
    block_on(nothing());
    assert_eq!(served((2, 3), 4), 24);
    // The latest counts, and guards may go in any order.
    let second = stub(owned, |_: String, _: usize| Err::<String, _>(Failure));
    assert_eq!(owned("ab".to_owned(), 2), Err(Failure));
    drop(first);
    assert_eq!(owned("ab".to_owned(), 2), Err(Failure));
    drop(second);
    assert!(catch_unwind(|| owned("ab".to_owned(), 2)).is_err());
    assert_eq!(served((2, 3), 4), 24);
}

struct Client<'a> {
    prefix: &'a str,
}

impl<'a> Client<'a> {
    #[orchestration(read, retry(max = 2, base = "1ms"), concurrency = 1)]
    async fn ask(&self, prompt: &str, more: &'a [u8]) -> Result<String, Failure> {
        let _ = (prompt, more, self.prefix);
        network()
    }

    #[orchestration(ordered)]
    fn ask_now<'b>(&'b self, prompt: &'b mut String) -> usize
    where
        'a: 'b,
    {
        let _ = (prompt, self.prefix);
        network()
    }
}

trait Model {
    #[orchestration(read)]
    fn name(&self, long: bool) -> String {
        let _ = long;
        network()
    }
}

impl Model for Client<'_> {}
impl Model for u8 {
    #[orchestration(read)]
    fn name(&self, long: bool) -> String {
        format!("{self} {long}")
    }
}

#[test]
fn methods_and_borrowed_arguments() {
    let prefix = "a".to_owned();
    let client = Client { prefix: &prefix };
    let _ask =
        testing::stub!(Client::ask, |prompt: &str, _: &[u8]| -> Result<String, Failure> { Ok(prompt.to_owned()) });
    let _now = testing::stub!(Client::ask_now, |prompt: &mut String| -> usize {
        prompt.push('!');
        prompt.len()
    });
    let _name = testing::stub!(<Client as Model>::name, |long: bool| -> String { format!("stub {long}") });
    assert_eq!(block_on(client.ask("b", &[1])), Ok("b".to_owned()));
    let mut text = "c".to_owned();
    assert_eq!((client.ask_now(&mut text), text), (2, "c!".to_owned()));
    assert_eq!(client.name(true), "stub true");
    assert_eq!(7_u8.name(false), "7 false", "a method of its own");
}

#[test]
fn a_stub_is_called_for_each_attempt_and_counted() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    let client = Client { prefix: "" };
    let _ask = testing::stub!(Client::ask, move |prompt: &str, _: &[u8]| -> Result<String, Failure> {
        assert!(xcs::call_id().is_some());
        if count.fetch_add(1, SeqCst) < 2 { Err(Failure) } else { Ok(prompt.to_owned()) }
    });
    let before = xcs::stats(Client::ask).calls;
    let (answer, ledger) = block_on(xcs::ledger_async(client.ask("b", &[])));
    assert_eq!(answer, Ok("b".to_owned()));
    assert_eq!((calls.load(SeqCst), ledger.entries.len(), ledger.entries[0].attempts), (3, 1, 3));
    assert!(xcs::stats(Client::ask).calls > before);
}

#[orchestration(read)]
async fn shared(text: String) -> String {
    text
}

#[test]
fn parallel_tests_do_not_see_each_other() {
    let threads: Vec<_> = (0..8)
        .map(|number| {
            std::thread::spawn(move || {
                let _stub = (number % 2 == 0).then(|| stub(shared, move |text: String| format!("{text} {number}")));
                for _ in 0..100 {
                    let expected = if number % 2 == 0 { format!("a {number}") } else { "a".to_owned() };
                    assert_eq!(block_on(shared("a".to_owned())), expected);
                    std::thread::yield_now();
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

#[test]
fn a_task_may_take_a_stub_along_until_it_goes() {
    let guard = stub(shared, |text: String| text + " stubbed");
    let [with, without, late] = [(); 3].map(|()| shared("a".to_owned()));
    let with = xcs::inherit(with);
    let late = xcs::inherit(late);
    std::thread::scope(|scope| {
        scope.spawn(|| assert_eq!(block_on(with), "a stubbed"));
        scope.spawn(|| assert_eq!(block_on(without), "a"));
    });
    drop(guard);
    assert_eq!(block_on(late), "a");
}

#[orchestration]
fn plain(x: u8) -> u8 {
    x
}

#[orchestration(read)]
fn generic<T>(x: T) -> T {
    x
}

struct Holder<T>(T);

impl<T: Clone> Holder<T> {
    #[orchestration(read)]
    async fn get(&self, x: T) -> (T, T) {
        (self.0.clone(), x)
    }

    #[orchestration(read)]
    fn len(&self, text: &str) -> usize {
        let _ = &self.0;
        text.len()
    }
}

fn message<T>(call: impl FnOnce() -> T + std::panic::UnwindSafe) -> String {
    let panic = catch_unwind(call).map(|_| ()).unwrap_err();
    match panic.downcast::<String>() {
        Ok(message) => *message,
        Err(panic) => (*panic.downcast::<&str>().unwrap()).to_owned(),
    }
}

#[test]
fn what_cannot_be_stubbed_says_so_at_the_call() {
    let _plain = stub(plain, |x: u8| x + 1);
    let _generic = stub(generic::<u8>, |x: u8| x + 1);
    let _get = testing::stub!(Holder::<u8>::get, |x: u8| -> (u8, u8) { (x, x) });
    for message in [message(|| plain(1)), message(|| generic(1_u8)), message(|| block_on(Holder(1_u8).get(2)))] {
        assert!(
            message.contains("cannot be stubbed, as at tests/stubs.rs:")
                && message.contains("Its attribute needs an argument"),
            "{message}"
        );
    }
    // Its types do not depend on the parameter.
    let _len = testing::stub!(Holder::<u8>::len, |text: &str| -> usize { text.len() + 1 });
    assert_eq!(Holder(1_u8).len("abc"), 4);
}

#[test]
fn a_stub_of_other_types_says_so_at_the_call() {
    let _stub = stub(shared, |text: String| text.len());
    let message = message(|| block_on(shared(String::new())));
    assert!(message.starts_with("the stub of `stubs::shared`, made at tests/stubs.rs:"), "{message}");
    assert!(message.contains(", does not fit: it is a `dyn "), "{message}");
    assert!(message.contains("usize") && message.contains("xcs::testing::stub!"), "{message}");
}

#[test]
fn closures_name_no_function() {
    let message = message(|| stub(|x: u8| x, |x: u8| x));
    assert!(message.contains("pass the function itself"), "{message}");
}

#[test]
fn stubs_see_effects_in_order() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let seen = log.clone();
    let _stub = stub(shared, move |text: String| {
        seen.lock().unwrap().push(text.clone());
        text
    });
    block_on(async {
        shared("a".to_owned()).await;
        shared("b".to_owned()).await;
    });
    assert_eq!(*log.lock().unwrap(), ["a", "b"]);
}
