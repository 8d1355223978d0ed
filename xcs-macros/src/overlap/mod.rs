//! Which calls of an async `#[jit]` function may start before the statements ahead of them have ended.
//!
//! Nothing is written here: `expand::overlap` does that. There, statements stay where they are, in their order, each once. A call that
//! may start early is launched before its statement, and its statement takes what came of it. So whatever else there is in a body
//! (guards, effects, branches, `?`) keeps its place by itself, and one thing is left to decide: how early a call may be launched so
//! that the program still compiles and no argument is evaluated before its turn that may do something. Whether the call then
//! *starts* early, the run time decides by its class, which only the types tell.
//!
//! [`names`] is what is known of variables, [`tokens`] which of them tokens mention, [`macros`] which macros are, [`early`]
//! what may be evaluated early, [`item`] the statements that take part, [`compute`] those that only compute, [`extract`] calls
//! inside of others; [`run`] finds statements that may be a group, [`group`] says what in it waits for what; [`each`] is about
//! loops whose next rounds begin early, [`rest`] about what such a loop may do besides. [`notes`] and [`reasons`] are what
//! `explain` says of it.
//!
//! What must hold: **what is decided here compiles whenever the body as it is written does**. Types are not visible, so whatever
//! changes who borrows what for how long is decided by what is written alone, and in doubt a call waits.

mod compute;
mod each;
mod early;
mod extract;
mod group;
mod item;
mod macros;
mod names;
mod notes;
mod reasons;
mod rest;
mod run;
mod tokens;

pub(crate) use self::{
    each::Each,
    early::{Reader, Token},
    group::{Group, Unit},
    item::{Call, Item, Kind, Other},
    names::Names,
    notes::{Before, Notes, Why},
    reasons::Reason,
    run::{Found, MOST_CALLS},
    tokens::variables,
};
