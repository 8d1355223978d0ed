//! All sites that have been called, for reports.

use super::Site;
use std::sync::{Mutex, PoisonError};

static SITES: Mutex<Vec<&'static Site>> = Mutex::new(Vec::new());

pub(crate) fn register(site: &'static Site) {
    SITES.lock().unwrap_or_else(PoisonError::into_inner).push(site);
}

pub(crate) fn all() -> Vec<&'static Site> {
    SITES.lock().unwrap_or_else(PoisonError::into_inner).clone()
}
