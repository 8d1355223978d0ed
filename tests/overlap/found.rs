//! What the generator found: these functions compiled without the attribute, and not with it.

#![allow(clippy::useless_format, reason = "it is what the bodies are about")]

use xcs::{jit, orchestration};

#[orchestration(read)]
async fn number(n: u64) -> u64 {
    n + 1
}

#[orchestration(read)]
async fn text(of: &str) -> String {
    of.to_owned()
}

#[orchestration(read)]
async fn pair(of: &str) -> (String, u64) {
    (of.to_owned(), 1)
}

/// A number that a chain uses by value, and a later call of the group again: `cannot find value 'b'`.
#[jit]
async fn used_after_a_chain() -> u64 {
    let a = number(1).await;
    let b = number(2).await;
    let c = number(b).await;
    let d = number(b).await;
    a + c + d
}

/// A name that is taken again within a chain: `use of moved value`.
#[jit]
async fn taken_again_in_a_chain() -> String {
    let a = text("a").await;
    let b = text("b").await;
    let b = text(&format!("{b}")).await;
    a + &b
}

/// The same, with another type: `mismatched types`.
#[jit]
async fn taken_again_as_something_else() -> String {
    let a = text("a").await;
    let b = number(1).await;
    let b = text(&format!("{b}")).await;
    a + &b
}

#[jit]
async fn taken_again_by_a_pattern() -> String {
    let a = text("a").await;
    let b = text("b").await;
    let (b, c) = pair(&format!("{b}")).await;
    format!("{a} {b} {c}")
}

/// The same in a round of a loop.
#[jit]
async fn taken_again_in_a_round(words: &[&str]) -> String {
    let mut out = Vec::new();
    for word in words {
        let a: String = text(word).await;
        let b: String = text(&format!("{a}")).await;
        let a: String = text(&format!("{b}")).await;
        out.push(format!("{a}"));
    }
    out.join(" ")
}

/// An item that is borrowed by a call, and a macro that logs: `cannot move out of value because it is borrowed`.
#[jit]
async fn logged_in_a_round(question: &str, list: Vec<String>) -> String {
    let mut out = Vec::new();
    for item in list {
        let _a: String = text(question).await;
        let b: String = text(&item).await;
        println!("{b}");
        out.push(b);
    }
    out.join(" ")
}

#[orchestration(read)]
async fn tried(of: &str) -> Result<String, String> {
    Ok(of.to_owned())
}

/// Two calls beside each other in a round, which may fail, and an item that one borrows: `cannot move out of value because it is
/// borrowed`, at the `?` of the first.
#[jit]
async fn fails_beside_one_that_borrows(list: Vec<String>) -> Result<String, String> {
    let mut out = Vec::new();
    for item in list {
        let a: String = tried("a").await?;
        let b: String = tried(&item).await?;
        out.push(a);
        out.push(b);
    }
    Ok(out.join(" "))
}

#[test]
fn they_compile() {
    assert_eq!(pollster::block_on(fails_beside_one_that_borrows(vec!["b".to_owned()])).as_deref(), Ok("a b"));
    assert_eq!(pollster::block_on(used_after_a_chain()), 10);
    assert_eq!(pollster::block_on(taken_again_in_a_chain()), "ab");
    assert_eq!(pollster::block_on(taken_again_as_something_else()), "a2");
    assert_eq!(pollster::block_on(taken_again_by_a_pattern()), "a b 1");
    assert_eq!(pollster::block_on(taken_again_in_a_round(&["a"])), "a");
    assert_eq!(pollster::block_on(logged_in_a_round("q", vec!["a".to_owned()])), "a");
}
