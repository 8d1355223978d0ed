//! Nothing starts before a guard that stands above it has let the function pass.

use crate::{
    calls::{Error, Refused, note},
    twins::{Ran, both, plainly, read, run, run_for, twins, write},
};
use std::{collections::BTreeMap, sync::Mutex};
use xcs::orchestration;

/// An un-annotated permission.
pub async fn permitted(is: bool, site: u32) -> Result<(), Refused> {
    plainly(site, 10).await;
    if is { Ok(()) } else { Err(Refused(site)) }
}

#[orchestration]
pub async fn permitted_in_order(is: bool, site: u32) -> Result<(), Refused> {
    write(site, 10).await;
    if is { Ok(()) } else { Err(Refused(site)) }
}

pub fn permitted_at_once(is: bool) -> Result<(), Refused> {
    note("asked");
    if is { Ok(()) } else { Err(Refused(0)) }
}

/// Something that several threads may look at.
pub type Table = Mutex<BTreeMap<&'static str, bool>>;

twins! {
    mod functions {
        #[twin]
        pub async fn unannotated(is: bool) -> Result<u32, Error> {
            permitted(is, 0).await?;
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn ordered(is: bool) -> Result<u32, Error> {
            permitted_in_order(is, 0).await?;
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn host(is: bool) -> Result<u32, Error> {
            permitted_at_once(is)?;
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn flag(is: bool) -> Result<u32, Error> {
            if !is {
                return Err(Error::Denied("flag"));
            }
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn table(is: bool) -> Result<u32, Error> {
            let table: Table = Mutex::default();
            table.lock().unwrap().insert("permitted", is);
            note("inserted");
            if table.lock().unwrap().get("permitted") != Some(&true) {
                return Err(Error::Denied("table"));
            }
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn let_else(is: bool) -> Result<u32, Error> {
            let Ok(()) = permitted(is, 0).await else {
                return Err(Error::Denied("let else"));
            };
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn looked_at(is: bool) -> Result<u32, Error> {
            let permission = permitted(is, 0).await;
            if permission.is_err() {
                return Err(Error::Denied("looked at"));
            }
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn matched(is: bool) -> Result<u32, Error> {
            match permitted(is, 0).await {
                Ok(()) => {}
                Err(error) => return Err(error.into()),
            }
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }

        #[twin]
        pub async fn asserted(is: bool) -> Result<u32, Error> {
            if !is {
                // Without a message on the terminal.
                std::panic::resume_unwind(Box::new("not permitted"));
            }
            let a = read(1, 10).await;
            let b = read(2, 10).await;
            Ok(a + b)
        }
    }
}

/// Runs it with the permission and without, and with the permission up to each place at which it waits.
macro_rules! check {
    ($($name:ident $waits:literal)*) => {
        $(
            #[test]
            fn $name() {
                use functions::{jitted, plain};
                let permitted = both(plain::$name(true), jitted::$name(true));
                assert_eq!(permitted.result.as_deref(), Some("Ok(3)"));
                // The guard is passed with the second poll, if it waits.
                if $waits {
                    assert_eq!(run_for(jitted::$name(true), 1).started(), [0]);
                }
                let refused = refused(|| run(jitted::$name(false)));
                assert_eq!(refused, if $waits { vec![0] } else { vec![] });
            }
        )*
    };
}

check! {
    unannotated true
    ordered true
    host false
    flag false
    table false
    let_else true
    looked_at true
    matched true
    asserted false
}

/// What starts although it is refused.
fn refused(run: impl FnOnce() -> Ran) -> Vec<usize> {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)) {
        Ok(ran) => {
            assert!(ran.result.as_ref().is_some_and(|result| result.starts_with("Err")), "{:?}", ran.result);
            ran.started()
        }
        Err(_) => {
            let log = crate::world::take();
            assert!(log.is_empty(), "{log:?}");
            Vec::new()
        }
    }
}

twins! {
    mod among {
        /// What comes before a guard is done before it, and what comes after it not before.
        #[twin]
        pub async fn calls(is: bool) -> Result<u32, Error> {
            let a = read(0, 30).await;
            let b = read(1, 10).await;
            permitted(is, 2).await?;
            let c = read(3, 10).await;
            let d = read(4, 10).await;
            Ok(a + b + c + d)
        }

        /// A guard in a branch.
        #[twin]
        pub async fn branches(is: bool) -> Result<u32, Error> {
            let a = if is { read(0, 10).await } else { permitted(is, 1).await.map(|()| 0)? };
            let b = read(2, 10).await;
            let c = read(3, 10).await;
            Ok(a + b + c)
        }
    }
}

#[test]
fn calls_stay_on_their_side_of_a_guard() {
    for is in [true, false] {
        let ran = both(among::plain::calls(is), among::jitted::calls(is));
        let started = ran.started();
        let guard = started.iter().position(|site| *site == 2).unwrap();
        assert!(started[..guard].iter().all(|site| *site < 2), "{started:?}");
        assert_eq!(started.len(), if is { 5 } else { 3 }, "{started:?}");
        let ended: Vec<_> = ran.log.iter().take_while(|event| event.at < 30).collect();
        assert!(ended.len() <= 3, "the guard starts when the slowest call has ended: {ended:?}");
        both(among::plain::branches(is), among::jitted::branches(is));
    }
    assert_eq!(run(among::jitted::branches(false)).started(), [1]);
}

#[test]
fn calls_overlap_behind_a_guard() {
    assert_eq!(run(functions::jitted::unannotated(true)).time, 20);
    assert_eq!(run(functions::jitted::flag(true)).time, 10);
    assert_eq!(run(among::jitted::calls(true)).time, 50);
}
