//! The Replay path without tensors: there is nothing to replay.

use super::{Claims, Inputs, Session, Site, enter};

/// What a plan has computed. There is none.
pub enum Results {}

impl Results {
    /// The next result.
    pub fn take<T>(&mut self) -> T {
        match *self {}
    }
}

/// Begins a call of a function whose body could be skipped.
///
/// # Errors
/// The session in which the body runs, always.
#[inline]
pub fn replay<'a, R>(
    site: &'static Site,
    _: &'static Claims,
    list: impl FnOnce(&mut Inputs<'a>),
    _: impl FnOnce(&mut Results) -> R,
) -> Result<R, Session> {
    Err(enter(site, list))
}

impl Session {
    /// A result: of no use here.
    pub fn result<T: ?Sized>(&mut self, _: &T) {}

    /// A result that was read: of no use here.
    pub fn item<T: ?Sized>(&mut self, _: &T, _: u32, _: u32) {}

    /// These were all.
    pub fn complete(&mut self) {}
}
