//! A provider, and the limits that all functions which call it share.

use super::{
    Limits, LimitsError,
    gate::{Closing, Gate},
};
use std::{
    borrow::Cow,
    fmt,
    future::Future,
    sync::{Arc, OnceLock},
};

/// A provider of a service, with limits that many functions share: how many calls run at the same time, how many start
/// in a minute, how many tokens they use. Calls that exceed them wait, first come, first served.
///
/// One that is known when the program is written is a static; limits are set at start-up, and again whenever they
/// change. There are none before.
///
/// ```
/// # use xcs_runtime as xcs;
/// use xcs::{Backend, Limits};
///
/// static GPT: Backend = Backend::new("gpt");
///
/// GPT.set_limits(Limits::new().concurrency(64).requests_per_minute(3_000))?;
/// assert_eq!((GPT.running(), GPT.waiting()), (0, 0));
/// # Ok::<(), xcs_runtime::LimitsError>(())
/// ```
pub struct Backend {
    name: Cow<'static, str>,
    gate: OnceLock<Arc<Gate>>,
}

impl Backend {
    /// A backend without limits.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// static GPT: Backend = Backend::new("gpt");
    /// assert_eq!(GPT.name(), "gpt");
    /// ```
    #[must_use]
    pub const fn new(name: &'static str) -> Backend {
        Backend { name: Cow::Borrowed(name), gate: OnceLock::new() }
    }

    /// A backend that is made while the program runs, one for each tenant for example.
    ///
    /// ```
    /// # use xcs_runtime::{Backend, Limits};
    /// let tenant = "acme";
    /// let backend = Backend::named(format!("gpt for {tenant}"));
    /// backend.set_limits(Limits::new().concurrency(4))?;
    /// # Ok::<(), xcs_runtime::LimitsError>(())
    /// ```
    #[must_use]
    pub fn named(name: String) -> Backend {
        Backend { name: Cow::Owned(name), gate: OnceLock::new() }
    }

    /// What it is called in reports.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// assert_eq!(Backend::named("gpt".to_owned()).name(), "gpt");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Sets all limits anew, at any time. Higher ones admit waiting calls at once. Lower ones stop nothing that runs:
    /// calls wait until there is room again. Tokens and requests are counted from the time on that they are limited.
    ///
    /// # Errors
    ///
    /// A limit of zero; the limits stay as they were.
    ///
    /// ```
    /// # use xcs_runtime::{Backend, Limits};
    /// let backend = Backend::new("gpt");
    /// backend.set_limits(Limits::new().concurrency(2))?;
    /// assert!(backend.set_limits(Limits::new().concurrency(0)).is_err());
    /// assert_eq!(backend.limits().concurrency, Some(2));
    /// # Ok::<(), xcs_runtime::LimitsError>(())
    /// ```
    pub fn set_limits(&self, limits: Limits) -> Result<(), LimitsError> {
        self.gate().set_limits(limits.to_gate()?);
        Ok(())
    }

    /// The limits in force.
    ///
    /// ```
    /// # use xcs_runtime::{Backend, Limits};
    /// assert_eq!(Backend::new("gpt").limits(), Limits::new());
    /// ```
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits::from_gate(self.gate().limits())
    }

    /// Nothing starts for so long: what a provider asks for when it answers "too many requests, retry after". What runs
    /// goes on. Of several pauses the one that ends last counts.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// # use std::time::Duration;
    /// let backend = Backend::new("gpt");
    /// backend.pause(Duration::from_secs(20));
    /// ```
    #[cfg(feature = "timer")]
    pub fn pause(&self, duration: std::time::Duration) {
        self.gate().pause(duration);
    }

    /// How many calls run.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// assert_eq!(Backend::new("gpt").running(), 0);
    /// ```
    #[must_use]
    pub fn running(&self) -> usize {
        self.gate().running()
    }

    /// How many calls wait for their turn.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// assert_eq!(Backend::new("gpt").waiting(), 0);
    /// ```
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.gate().waiting()
    }

    /// Lets nothing more start, for good: calls that wait, and calls to come, are refused. What runs may finish, calls
    /// that it makes here itself included.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// let backend = Backend::new("gpt");
    /// backend.close();
    /// assert!(backend.is_closed());
    /// ```
    pub fn close(&self) {
        self.gate().close(Closing::Drain);
    }

    /// Like [`close`](Self::close), and running calls are stopped.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// let backend = Backend::new("gpt");
    /// backend.cancel();
    /// assert!(backend.is_closed());
    /// ```
    pub fn cancel(&self) {
        self.gate().close(Closing::Cancel);
    }

    /// Whether calls are refused.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// assert!(!Backend::new("gpt").is_closed());
    /// ```
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.gate().closed().is_some()
    }

    /// Ready when no call runs or waits. After [`close`](Self::close): when the last one has finished.
    ///
    /// ```
    /// # use xcs_runtime::Backend;
    /// # use std::{future::Future, pin::pin, task::{Context, Waker}};
    /// let backend = Backend::new("gpt");
    /// backend.close();
    /// let shutdown = async { backend.drained().await };
    /// # assert!(pin!(shutdown).poll(&mut Context::from_waker(Waker::noop())).is_ready());
    /// ```
    pub fn drained(&self) -> impl Future<Output = ()> + Send + Unpin + use<> {
        self.gate().idle()
    }

    pub(crate) fn gate(&self) -> &Arc<Gate> {
        self.gate.get_or_init(Arc::default)
    }
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend")
            .field("name", &self.name)
            .field("limits", &self.limits())
            .field("running", &self.running())
            .field("waiting", &self.waiting())
            .field("closed", &self.is_closed())
            .finish()
    }
}
