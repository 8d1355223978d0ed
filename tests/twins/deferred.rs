//! Async functions.
use std::{
    cell::Cell,
    fmt::{Debug, Display},
    future::Future,
    pin::Pin,
    rc::Rc,
};

use crate::harness::{Noisy, abandon, drive, effect, note, pause, send};

async fn fetch(what: &str) -> Result<String, String> {
    note(format!("fetch {what}"));
    pause().await;
    if what.is_empty() { Err("empty".to_owned()) } else { Ok(what.to_uppercase()) }
}

#[derive(Debug)]
#[allow(dead_code)]
struct Wrapped(String);
impl From<String> for Wrapped {
    fn from(text: String) -> Self {
        Wrapped(text)
    }
}

twins! {
    awaits_and_question_marks {
        #[twin]
        async fn ask(a: &str, b: &str) -> Result<String, Wrapped> {
            let first = fetch(a).await?;
            let second = fetch(b).await?.to_lowercase();
            if first.is_empty() { return Ok(String::new()); }
            Ok(first + &second)
        }
        [("a", "b"), ("", "b"), ("a", "")].map(|(a, b)| drive(send(ask(a, b))))
    }

    nothing_runs_before_the_first_poll {
        #[twin]
        async fn run(a: Noisy) { note("started"); a.touch(); }
        let future = run(Noisy("a"));
        note("made");
        drop(future);
        drive(run(Noisy("b")))
    }

    async_arguments_dropped_in_order {
        #[twin]
        async fn run(_a: Noisy, _: Noisy, (_b, _): (Noisy, Noisy), ref c: Noisy, mut _d: Noisy, [.., e]: [Noisy; 2]) -> usize {
            let _local = Noisy("local");
            pause().await;
            c.touch() + e.touch()
        }
        let future = || run(Noisy("a"), Noisy("ignored"), (Noisy("b"), Noisy("b2")), Noisy("c"), Noisy("d"), [Noisy("e1"), Noisy("e2")]);
        abandon(future(), 0);
        abandon(future(), 1);
        drive(future())
    }

    async_argument_moved_into_a_call {
        async fn consume(noisy: Noisy) -> usize { pause().await; noisy.touch() }
        #[twin]
        async fn run(a: Noisy, b: Noisy) -> usize { let first = consume(b).await; first + consume(a).await }
        abandon(run(Noisy("a"), Noisy("b")), 1);
        drive(run(Noisy("a"), Noisy("b")))
    }

    async_result_types_from_the_signature {
        #[twin]
        async fn boxed(text: bool) -> Box<dyn Debug + Send> {
            pause().await;
            if text { return Box::new("text"); }
            Box::new(5)
        }
        #[twin]
        async fn collected(n: u32) -> Result<Vec<u32>, Wrapped> { (0..n).map(Ok).collect() }
        #[twin]
        async fn defaulted() -> (u8, String) { Default::default() }
        #[twin]
        async fn nothing(x: u32) { if x > 0 { return; } note("zero") }
        #[twin]
        async fn function() -> fn(u32) -> u32 { |x| x.pow(2) }
        #[twin]
        async fn slice(cells: &[u8; 3]) -> &[u8] { cells }
        drive(nothing(0));
        (drive(boxed(true)), drive(boxed(false)), drive(collected(3)), drive(defaulted()), drive(function())(3), drive(slice(&[1, 2, 3])).len())
    }

    async_opaque_results {
        #[twin]
        async fn display<'a>(text: &'a str, early: bool) -> impl Display + 'a { if early { return text; } pause().await; text }
        #[twin]
        async fn fallible(n: u32) -> Result<impl Iterator<Item = u32> + Debug, Wrapped> {
            if n > 5 { Err(String::from("large"))?; }
            Ok(0..n)
        }
        #[twin]
        async fn nested(n: u32) -> Option<Vec<impl Display + Debug>> { (n > 0).then(|| vec![n]) }
        (drive(display("a", true)).to_string(), drive(fallible(3)).map(|numbers| numbers.sum::<u32>()), drive(fallible(6)).is_err(), drive(nested(1)))
    }

    async_lifetimes {
        struct Parser<'t> { text: &'t str }
        impl<'t> Parser<'t> {
            #[twin]
            async fn word(&mut self) -> &'t str {
                pause().await;
                let (word, rest) = self.text.split_once(' ').unwrap_or((self.text, ""));
                self.text = rest;
                word
            }
            #[twin]
            async fn rest<'s>(&'s self, _other: &str) -> &'s str where 't: 's { self.text }
        }
        let mut parser = Parser { text: "a bc d" };
        (drive(parser.word()), drive(parser.word()), drive(parser.rest("x")).len())
    }

    async_generics {
        #[twin]
        async fn all<T, F, Fut>(items: Vec<T>, f: F) -> Vec<Fut::Output> where T: Send, F: Fn(T) -> Fut + Send, Fut: Future + Send, Fut::Output: Send {
            let mut results = Vec::new();
            for item in items { results.push(f(item).await); }
            results
        }
        drive(send(all(vec!["a", ""], |text| async move { fetch(text).await.is_ok() })))
    }

    a_future_that_is_not_send {
        #[twin]
        async fn run(shared: Rc<Cell<u32>>) -> u32 {
            let borrowed = &shared;
            pause().await;
            borrowed.set(borrowed.get() + 1);
            shared.get()
        }
        drive(run(Rc::new(Cell::new(3))))
    }

    a_future_that_is_send_although_a_local_is_not {
        #[twin]
        async fn run(text: String) -> usize {
            let length = { let shared = Rc::new(text); shared.len() };
            pause().await;
            let view: *const u8 = &0;
            let _ = view;
            length + drop_and_wait(Rc::new(5)).await
        }
        async fn wait(n: usize) -> usize { pause().await; n }
        fn drop_and_wait(n: Rc<usize>) -> impl Future<Output = usize> + Send { wait(*n) }
        drive(send(run("abc".to_owned())))
    }

    a_sync_argument_that_is_not_send {
        #[twin]
        async fn run(cell: &std::sync::MutexGuard<'_, u32>) -> u32 { pause().await; **cell }
        let mutex = std::sync::Mutex::new(4);
        let guard = mutex.lock().unwrap();
        drive(send(run(&guard)))
    }

    async_recursion {
        #[twin]
        async fn count(n: u32) -> u32 { if n == 0 { 0 } else { pause().await; 1 + Box::pin(count(n - 1)).await } }
        drive(count(4))
    }

    async_recursion_through_a_trait_object {
        #[twin]
        fn walk(n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> { Box::pin(step(n)) }
        #[twin]
        async fn step(n: u32) -> u32 { match n { 0 => 0, n => walk(n - 1).await + effect("step", 1) } }
        drive(walk(3))
    }

    async_never {
        #[twin]
        async fn stop(guard: Noisy) -> ! { pause().await; guard.touch(); panic!("stopped") }
        #[twin]
        async fn run(x: u32) -> u32 { if x == 0 { stop(Noisy("guard")).await } else { x } }
        let first = drive(run(5));
        first + drive(run(0))
    }

    async_with_blocks_and_closures {
        #[twin]
        async fn run(mut n: u32) -> u32 {
            let block = async { pause().await; effect("block", 1) };
            let closure = async |x: u32| { pause().await; x + effect("closure", 1) };
            n += block.await;
            n + closure(n).await
        }
        drive(send(run(1)))
    }

    async_early_return_and_loops {
        #[twin]
        async fn find(words: Vec<&'static str>) -> Option<String> {
            let _guard = Noisy("guard");
            for word in words {
                let Ok(found) = fetch(word).await else { continue };
                if found.len() > 1 { return Some(found); }
            }
            None
        }
        (drive(find(vec!["a", "", "bc", "d"])), drive(find(vec!["a"])))
    }

    async_unsafe {
        /// # Safety
        /// `at` is readable until the future is dropped.
        #[twin]
        async unsafe fn read(at: usize) -> u32 {
            pause().await;
            // SAFETY: the caller's promise.
            unsafe { *(at as *const u32) }
        }
        let number = 5;
        // SAFETY: the number outlives the future.
        drive(unsafe { read(&raw const number as usize) })
    }

    pinned_and_selected_inside {
        #[twin]
        async fn run(first: bool) -> String {
            let a = std::pin::pin!(fetch("a"));
            let mut b = std::pin::pin!(async { if !first { pause().await; pause().await; } "b".to_owned() });
            let mut a = a;
            std::future::poll_fn(|context| {
                use std::task::Poll;
                match (a.as_mut().poll(context), b.as_mut().poll(context)) {
                    (_, Poll::Ready(text)) => Poll::Ready(text),
                    (Poll::Ready(text), _) => Poll::Ready(text.unwrap_or_default()),
                    _ => Poll::Pending,
                }
            })
            .await
        }
        (drive(send(run(true))), drive(send(run(false))))
    }

    two_futures_of_one_function_interleaved {
        #[twin]
        async fn run(name: &'static str) -> usize { let a = Noisy(name); pause().await; a.touch(); pause().await; a.touch() }
        drive(send(async {
            let (mut a, mut b) = (Box::pin(run("a")), Box::pin(run("bb")));
            let mut left = [None, None];
            std::future::poll_fn(|context| {
                use std::task::Poll;
                if left[0].is_none() { if let Poll::Ready(n) = a.as_mut().poll(context) { left[0] = Some(n); } }
                if left[1].is_none() { if let Poll::Ready(n) = b.as_mut().poll(context) { left[1] = Some(n); } }
                if left.iter().all(Option::is_some) { Poll::Ready(left) } else { Poll::Pending }
            })
            .await
        }))
    }
}
