//! What becomes of the arguments of a function with services.

use crate::service::{Failure, pause};
use pollster::block_on;
use xcs::orchestration;

#[orchestration(read, concurrency = 8, backend = gpt, tokens = text.len() as u64 + more, deadline = "1min")]
async fn all_kinds(
    gpt: &xcs::Backend,
    mut text: String,
    more: u64,
    (a, mut b): (u8, Vec<u8>),
    [.., last]: [u8; 3],
    _: String,
    #[cfg(any())] gone: u8,
    #[cfg(not(any()))] here: u8,
) -> Result<(String, u64, u8, Vec<u8>, u8, u8), Failure> {
    text.push('.');
    b.push(last);
    pause().await;
    Ok((text, more, a, b, last, here))
}

#[test]
fn arguments_arrive() {
    let gpt = xcs::Backend::new("gpt");
    let answer = block_on(all_kinds(&gpt, "text".to_owned(), 1, (2, vec![3]), [4, 5, 6], String::new(), 7));
    assert_eq!(answer, Ok(("text.".to_owned(), 1, 2, vec![3, 6], 6, 7)));
}

/// A name that the expansion uses too.
#[orchestration(concurrency = 2)]
fn same_names(service: u8, demand: u8, attempt: u8, key: u8, stub: u8) -> u8 {
    let result = service + demand;
    result + attempt + key + stub
}

#[orchestration(read, concurrency = 2, retry, dedupe, key = (service, key))]
async fn same_names_later(service: u8, demand: u8, attempt: u8, key: u8, stub: u8) -> Result<u8, Failure> {
    let result = service + demand;
    Ok(result + attempt + key + stub)
}

#[test]
fn names_of_the_expansion_are_free() {
    assert_eq!(same_names(1, 2, 3, 4, 5), 15);
    assert_eq!(block_on(same_names_later(1, 2, 3, 4, 5)), Ok(15));
}

macro_rules! declared {
    ($name:ident, $limit:literal, $backend:expr, $retry:path, $sum:expr) => {
        #[orchestration(read, concurrency = $limit, backend = $backend, retry(when = $retry, max = $limit))]
        async fn $name(x: u32) -> Result<u32, Failure> {
            Ok($sum * x)
        }
    };
}

static GPT: xcs::Backend = xcs::Backend::new("gpt");
static CLAUDE: xcs::Backend = xcs::Backend::new("claude");

fn never(_: &Failure) -> bool {
    false
}

declared!(by_macro, 3, if std::process::id() > 5 { &GPT } else { &CLAUDE }, self::never, 1 + 2);

#[test]
fn a_macro_may_write_the_attribute() {
    assert_eq!(block_on(by_macro(4)), Ok(12));
}
