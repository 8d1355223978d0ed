//! Answers that serve more than one call serve no other: not another instance, not another test, not a refused leader's
//! followers; and what surrounds calls is there where they are made.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

use std::{
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    time::Duration,
};
use tokio::{join, task::spawn, time::timeout};
use xcs::{Backend, CallError, Limits, Outcome, orchestration, scope, testing::stub};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Failure(CallError);

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure(error)
    }
}

async fn sleep(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}

trait Model: Send + 'static {
    const NAME: &'static str;
}
struct Small;
struct Large;
impl Model for Small {
    const NAME: &'static str = "small";
}
impl Model for Large {
    const NAME: &'static str = "large";
}

#[orchestration(read, cache(max = 4294967295), dedupe)]
async fn complete<M: Model>(prompt: String) -> Result<String, Failure> {
    sleep(1).await;
    Ok(format!("{} {prompt}", M::NAME))
}

#[orchestration(read, cache(max = 2))]
fn numbered<const N: usize>(prompt: u8) -> (usize, u8) {
    (N, prompt)
}

#[tokio::test(start_paused = true)]
async fn instances_of_a_generic_function_share_nothing() {
    let (small, large) = join!(complete::<Small>("x".into()), complete::<Large>("x".into()));
    assert_eq!((small.unwrap().as_str(), large.unwrap().as_str()), ("small x", "large x"));
    assert_eq!(complete::<Large>("x".into()).await.unwrap(), "large x");
    assert_eq!(xcs::stats(complete::<Large>).orchestration.cache_hits, 1);
    assert_eq!((numbered::<1>(7), numbered::<2>(7), numbered::<1>(7)), ((1, 7), (2, 7), (1, 7)));
}

static KEPT: AtomicUsize = AtomicUsize::new(0);

#[orchestration(read, cache(max = 2))]
fn kept(key: u8) -> (u8, usize) {
    (key, KEPT.fetch_add(1, SeqCst))
}

#[test]
fn the_least_recently_used_answer_goes() {
    assert_eq!([kept(1).1, kept(2).1, kept(1).1, kept(3).1, kept(1).1, kept(2).1], [0, 1, 0, 2, 0, 3]);
}

static SLOT: Backend = Backend::new("one slot");

#[orchestration(read, backend = SLOT, dedupe)]
async fn ask(prompt: String) -> Result<String, Failure> {
    sleep(5).await;
    Ok(prompt)
}

#[orchestration(read, backend = SLOT)]
async fn agent(prompt: String) -> Result<String, Failure> {
    sleep(20).await;
    ask(prompt).await
}

#[tokio::test(start_paused = true)]
async fn a_nested_call_does_not_wait_for_one_that_waits_for_its_slot() {
    SLOT.set_limits(Limits::new().concurrency(1)).unwrap();
    let first = spawn(agent("q".into()));
    sleep(5).await;
    let second = spawn(ask("q".into()));
    let both = async { (first.await.unwrap(), second.await.unwrap()) };
    let answers = timeout(Duration::from_secs(60), both).await.expect("nesting cannot deadlock");
    assert_eq!(answers, (Ok("q".to_owned()), Ok("q".to_owned())));
}

#[orchestration(read, dedupe, budget)]
async fn patient(prompt: String) -> Result<String, Failure> {
    sleep(100).await;
    Ok(prompt)
}

#[tokio::test(start_paused = true)]
async fn the_refusal_of_one_call_is_no_answer_for_others() {
    let hurried = scope().deadline(Duration::from_millis(20)).run_async(patient("q".into()));
    let (hurried, patient) = join!(hurried, async {
        sleep(5).await;
        patient("q".into()).await
    });
    assert_eq!((hurried, patient), (Err(Failure(CallError::Deadline)), Ok("q".to_owned())));
}

#[orchestration(read, cache(max = 10))]
async fn remembered(prompt: String) -> String {
    format!("real {prompt}")
}

#[tokio::test]
async fn answers_of_stubs_are_kept_apart() {
    {
        let _stub = stub(remembered, |_: String| "stub".to_owned());
        assert_eq!(remembered("q".into()).await, "stub");
        assert_eq!(remembered("q".into()).await, "stub");
    }
    assert_eq!(remembered("q".into()).await, "real q");
    let _stub = stub(remembered, |_: String| "another".to_owned());
    assert_eq!(remembered("q".into()).await, "another");
}

#[tokio::test(start_paused = true)]
async fn a_stub_stays_across_awaits_and_threads() {
    let ((), ledger) = xcs::ledger_async(async {
        let stub = stub(remembered, |_: String| "stub".to_owned());
        sleep(5).await;
        assert_eq!(remembered("1".into()).await, "stub");
        let there = xcs::inherit_blocking(|| pollster::block_on(remembered("2".into())));
        assert_eq!(std::thread::spawn(there).join().unwrap(), "stub");
        drop(stub);
        sleep(5).await;
        assert_eq!(remembered("1".into()).await, "real 1");
    })
    .await;
    ledger.assert_calls("remembered", 3);
}

#[orchestration(read)]
async fn send(texts: Vec<String>) -> Vec<Result<usize, Failure>> {
    xcs::usage(101, 1.0);
    texts.iter().map(|text| Ok(text.len())).collect()
}

#[orchestration(read, batch = send, max = 8)]
async fn measure(text: String) -> Result<usize, Failure>;

#[tokio::test]
async fn what_a_batch_uses_is_used_for_its_members() {
    let bounded = scope().max_cost(0.5).run_async_counted(async {
        let both = join!(measure("a".into()), measure("bb".into()));
        (both, measure("c".into()).await)
    });
    let (answers, spent) = bounded.await;
    assert_eq!(answers, ((Ok(1), Ok(2)), Err(Failure(CallError::Budget))));
    assert_eq!((spent.calls, spent.tokens, spent.cost), (2, 101, 1.0));
}

static POSTED: AtomicUsize = AtomicUsize::new(0);

#[orchestration(budget)]
fn post() -> Result<(), Failure> {
    POSTED.fetch_add(1, SeqCst);
    Ok(())
}

#[orchestration(budget)]
async fn post_later() -> Result<(), Failure> {
    POSTED.fetch_add(1, SeqCst);
    Ok(())
}

#[test]
fn nothing_begins_after_the_deadline() {
    let late = scope().deadline(Duration::from_millis(1)).run(|| {
        std::thread::sleep(Duration::from_millis(5));
        (post(), pollster::block_on(post_later()))
    });
    let error = Err(Failure(CallError::Deadline));
    assert_eq!((late, POSTED.load(SeqCst)), ((error, error), 0));
}

#[orchestration]
async fn panics() {
    panic!("inside");
}

#[orchestration]
fn returns() {}

struct CallsWhenDropped;

impl Drop for CallsWhenDropped {
    fn drop(&mut self) {
        returns();
    }
}

#[test]
fn a_panic_is_told_from_a_cancellation() {
    use futures_util::FutureExt;
    let ((), ledger) = xcs::ledger(|| {
        assert!(pollster::block_on(std::panic::AssertUnwindSafe(panics()).catch_unwind()).is_err());
        let unwound = std::panic::catch_unwind(|| {
            let _called = CallsWhenDropped;
            panic!("elsewhere");
        });
        assert!(unwound.is_err());
    });
    let outcomes: Vec<Outcome> = ledger.entries.iter().map(|entry| entry.outcome).collect();
    assert_eq!(outcomes, [Outcome::Panicked, Outcome::Ok]);
}
