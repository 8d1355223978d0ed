//! Asynchronous functions hold their callees once: nested calls grow by a step, they do not double.

use xcs::{jit, orchestration};

use tokio::task::yield_now as pause;

macro_rules! chain {
    ([$($attribute:tt)*]: $first:ident $($name:ident)*) => {
        #[$($attribute)*]
        pub async fn $first(x: u64) -> u64 {
            pause().await;
            x
        }
        chain!(@next [$($attribute)*] $first $($name)*);
    };
    (@next [$($attribute:tt)*] $before:ident $name:ident $($rest:ident)*) => {
        #[$($attribute)*]
        pub async fn $name(x: u64) -> u64 {
            $before(x).await + 1
        }
        chain!(@next [$($attribute)*] $name $($rest)*);
    };
    (@next [$($attribute:tt)*] $last:ident) => {};
}

fn send<T: Send>(value: T) -> T {
    value
}

mod jitted {
    use super::*;
    chain!([jit]: f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11);
}

mod orchestrated {
    use super::*;
    chain!([orchestration]: f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11);
}

mod served {
    use super::*;
    chain!([orchestration(concurrency = 4)]: f0 f1 f2 f3 f4 f5 f6);
}

#[test]
fn nested_futures_grow_by_a_step() {
    for (what, one, eleven) in [
        ("#[jit]", size_of_val(&jitted::f1(1)), size_of_val(&jitted::f11(1))),
        ("#[orchestration]", size_of_val(&orchestrated::f1(1)), size_of_val(&orchestrated::f11(1))),
    ] {
        println!("{what}: {one} bytes around one call, {eleven} around eleven");
        assert!(eleven < one * 11, "{what}: {one} bytes around one call, {eleven} around eleven");
    }
}

#[test]
fn deep_chains_are_send_and_run() {
    assert_eq!(pollster::block_on(send(jitted::f11(1))), 12);
    assert_eq!(pollster::block_on(send(orchestrated::f11(1))), 12);
}

/// An attempt is on the heap, so a call of a function with services has one size, whatever its body awaits. The compiler looks
/// through all of it to see that it is `Send`, and its patience (`recursion_limit`) ends with one call more than here, as the
/// README says.
#[test]
fn futures_of_functions_with_services_do_not_grow() {
    let (one, five) = (size_of_val(&served::f1(1)), size_of_val(&served::f5(1)));
    println!("#[orchestration(concurrency = 4)]: {one} bytes around one call, {five} around five");
    assert_eq!(one, five);
    assert_eq!(pollster::block_on(send(served::f6(1))), 7);
}
