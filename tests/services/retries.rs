//! `retry`, and what an attempt is given.

use crate::service::{Failure, Service, pause, send};
use pollster::block_on;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering::SeqCst},
};
use xcs::{Retry, orchestration};

#[orchestration(read, retry(max = 3, base = "1ms"))]
async fn third_time(service: &Service, mut log: String) -> Result<(String, usize), Failure> {
    log.push('!');
    pause().await;
    let number = service.busy(2)?;
    Ok((log, number))
}

#[test]
fn each_attempt_has_arguments_of_its_own() {
    let service = Service::new();
    let (answer, ledger) = block_on(xcs::ledger_async(send(third_time(&service, "log".to_owned()))));
    assert_eq!(answer, Ok(("log!".to_owned(), 3)));
    assert_eq!(service.calls(), 3);
    let attempts: Vec<_> = ledger.entries.iter().map(|entry| entry.attempts).collect();
    assert_eq!(attempts, [3]);
}

#[orchestration(retry(max = 1, base = "1ms", idempotent))]
fn blocking(service: &Service, (a, b): (String, usize), _: Vec<u8>) -> Result<String, Failure> {
    service.busy(b)?;
    if b == 0 {
        return Ok(a + " at once");
    }
    Ok(a)
}

#[test]
fn blocking_functions_are_called_again() {
    let call = |failures| {
        let service = Service::new();
        (blocking(&service, ("a".to_owned(), failures), vec![1]), service.calls())
    };
    assert_eq!(call(0), (Ok("a at once".to_owned()), 1));
    assert_eq!(call(1), (Ok("a".to_owned()), 2));
    assert_eq!(call(2), (Err(Failure::Busy), 2));
}

fn is_wrong(error: &Failure) -> bool {
    *error == Failure::Wrong
}

fn say(error: &Failure) -> Retry {
    Retry::from(*error == Failure::Wrong)
}

#[orchestration(read, retry(when = is_wrong, base = "1ms"))]
async fn when_wrong(calls: &AtomicUsize, error: Failure) -> Result<(), Failure> {
    calls.fetch_add(1, SeqCst);
    Err(error)
}

#[orchestration(read, retry(when = say, base = "1ms", cap = "1ms"))]
fn when_it_says_so<E: Into<Failure> + Clone>(calls: &AtomicUsize, error: E) -> Result<(), Failure> {
    calls.fetch_add(1, SeqCst);
    Err(error.into())
}

#[test]
fn a_function_decides_instead_of_the_error() {
    for (error, attempts) in [(Failure::Wrong, 4), (Failure::Busy, 1)] {
        let calls = AtomicUsize::new(0);
        assert_eq!(block_on(when_wrong(&calls, error.clone())), Err(error.clone()));
        assert_eq!(calls.swap(0, SeqCst), attempts);
        assert_eq!(when_it_says_so(&calls, error.clone()), Err(error));
        assert_eq!(calls.load(SeqCst), attempts);
    }
}

#[derive(Clone)]
struct Client {
    ids: Arc<Mutex<Vec<uuid::Uuid>>>,
    service: Arc<Service>,
}

impl Client {
    #[orchestration(read, retry(max = 2, base = "1ms"))]
    async fn by_reference(&self, text: &str) -> Result<String, Failure> {
        self.ids.lock().unwrap().push(xcs::call_id().unwrap());
        self.service.busy(1)?;
        Ok(text.to_owned())
    }

    #[orchestration(read, retry(max = 2, base = "1ms"))]
    async fn by_value(self, text: String) -> Result<String, Failure> {
        self.ids.lock().unwrap().push(xcs::call_id().unwrap());
        self.service.busy(1)?;
        Ok(text)
    }

    #[orchestration(read, retry(max = 2, base = "1ms"))]
    fn boxed(self: Box<Self>) -> Result<usize, Failure> {
        self.ids.lock().unwrap().push(xcs::call_id().unwrap());
        self.service.busy(1)
    }
}

#[test]
fn methods_keep_their_call_id_over_attempts() {
    let check = |call: &dyn Fn(Client)| {
        let client = Client { ids: Arc::default(), service: Arc::new(Service::new()) };
        call(client.clone());
        let ids = client.ids.lock().unwrap();
        assert_eq!(ids.len(), 2);
        assert_eq!(ids[0], ids[1]);
    };
    check(&|client| assert_eq!(block_on(client.by_reference("a")).unwrap(), "a"));
    check(&|client| assert_eq!(block_on(send(client.by_value("b".to_owned()))).unwrap(), "b"));
    check(&|client| assert_eq!(Box::new(client).boxed(), Ok(2)));
}
