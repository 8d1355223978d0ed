//! Functions that give a stream, through the attribute: every form, on a clock that is paused.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

#[path = "streams/course.rs"]
mod course;
#[path = "streams/forms.rs"]
mod forms;
#[path = "streams/positions.rs"]
mod positions;
#[path = "streams/provider.rs"]
mod provider;
