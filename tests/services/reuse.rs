//! `dedupe` and `cache`, by the arguments and by `key`.

use crate::service::{Failure, Service, pause, send};
use futures_util::future::join_all;
use pollster::block_on;
use xcs::orchestration;

static SAME: Service = Service::new();

#[orchestration(read, dedupe)]
async fn same(text: &str, numbers: Vec<u8>, (a, _): (u8, u8)) -> String {
    SAME.call().await;
    format!("{text} {numbers:?} {a}")
}

#[test]
fn equal_calls_under_way_are_one() {
    let calls = (0..20).map(|i| same(if i % 2 == 0 { "even" } else { "odd" }, vec![1], (2, 3)));
    let answers = block_on(send(join_all(calls)));
    assert_eq!(answers[0], "even [1] 2");
    assert_eq!(answers[19], "odd [1] 2");
    assert_eq!(SAME.calls(), 2);
    block_on(same("even", vec![1], (2, 3)));
    assert_eq!(SAME.calls(), 3, "an answer is not kept");
}

static KEPT: Service = Service::new();

#[orchestration(read, cache(max = 2, ttl = "1h"), retry(max = 1, base = "1ms"))]
fn kept(text: String, good: bool) -> Result<usize, Failure> {
    let (number, _running) = KEPT.begin();
    if good { Ok(number + text.len()) } else { Err(Failure::Wrong) }
}

#[test]
fn answers_are_kept_and_errors_are_not() {
    let ask = |text: &str, good| kept(text.to_owned(), good);
    assert_eq!((ask("a", true), ask("a", true)), (Ok(2), Ok(2)));
    assert_eq!((ask("a", false), ask("a", false)), (Err(Failure::Wrong), Err(Failure::Wrong)));
    assert_eq!(KEPT.calls(), 3);
    assert_eq!((ask("b", true), ask("c", true), ask("a", true)), (Ok(5), Ok(6), Ok(7)), "the oldest goes");
}

struct Client {
    service: Service,
    name: String,
}

impl Client {
    #[orchestration(read, dedupe, cache(max = 10), key = (self.name, text, options.len() as u64))]
    async fn ask(&self, text: String, options: &[f32]) -> Result<String, Failure> {
        let number = self.service.call().await;
        pause().await;
        Ok(format!("{}: {text} {options:?} {number}", self.name))
    }
}

#[test]
fn a_key_names_what_tells_calls_apart() {
    let client = |name: &str| Client { service: Service::new(), name: name.to_owned() };
    let (one, two) = (client("one"), client("two"));
    let ask = |client, x| block_on(Client::ask(client, "text".to_owned(), x)).unwrap();
    assert_eq!(ask(&one, &[1.0]), "one: text [1.0] 1");
    assert_eq!(ask(&one, &[2.0]), "one: text [1.0] 1", "the numbers are not in the key");
    assert_eq!(ask(&one, &[]), "one: text [] 2");
    assert_eq!(ask(&two, &[1.0]), "two: text [1.0] 1");
}
