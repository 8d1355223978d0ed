//! What the environment asks for: each variable is read once.
//!
//! A value that means nothing is ignored, and one warning goes to `tracing`: a switch that does nothing must not look as
//! if it had worked.

use std::sync::OnceLock;

/// One environment variable. Empty is as good as unset; upper and lower case are the same.
pub(crate) struct Setting<T: 'static> {
    name: &'static str,
    /// The values it may have, in words.
    allowed: &'static str,
    /// The meaning of a value in lower case.
    parse: fn(&str) -> Option<T>,
    value: OnceLock<Option<T>>,
}

impl<T: Copy> Setting<T> {
    pub(crate) const fn new(name: &'static str, allowed: &'static str, parse: fn(&str) -> Option<T>) -> Self {
        Setting { name, allowed, parse, value: OnceLock::new() }
    }

    /// What is asked for, if it means something.
    #[inline]
    pub(crate) fn get(&self) -> Option<T> {
        self.value.get().copied().unwrap_or_else(|| self.read())
    }

    #[cold]
    fn read(&self) -> Option<T> {
        let mut ignored = None;
        let value = *self.value.get_or_init(|| {
            let asked = std::env::var_os(self.name)?;
            let asked = asked.to_string_lossy();
            let asked = asked.trim();
            let value = (self.parse)(&asked.to_lowercase());
            if value.is_none() && !asked.is_empty() {
                ignored = Some(asked.to_owned());
            }
            value
        });
        // Not earlier: whoever collects warnings may come through here again.
        if let Some(ignored) = ignored {
            self.warn(&ignored);
        }
        value
    }

    fn warn(&self, value: &str) {
        #[cfg(feature = "tracing")]
        tracing::warn!(
            variable = self.name,
            value,
            allowed = self.allowed,
            "an environment variable has a value that means nothing: it is ignored"
        );
        #[cfg(not(feature = "tracing"))]
        let _ = (value, self.allowed);
    }
}
