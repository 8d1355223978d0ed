//! A call of a `#[jit]` function, from its guard's beginning to its end.

#[cfg(feature = "tensor")]
use super::replay::Proving;
use super::{
    Inputs, List, Site,
    decision::{Decided, Decision},
    site::Counters,
};
use crate::trace::{self, Below, Frame, Mode};
use std::{
    future::Future,
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

/// A call that has an open frame, or will have when it is polled.
struct Call {
    site: &'static Site,
    decision: Arc<Decision>,
    recording: bool,
}

impl Call {
    /// Decides the path. `None`: nothing is recorded and nothing counted.
    fn begin(site: &'static Site, arguments: &Inputs<'_>) -> Option<(Call, Frame)> {
        let counters = site.counters();
        Counters::add(&counters.calls, 1);
        if trace::mode() == Mode::Fallback {
            Counters::add(&counters.switched_off, 1);
            return None;
        }
        let (decision, first) = site.decide(arguments);
        let identity = decision.identity();
        let recording = match decision.state() {
            _ if first => {
                Counters::add(&counters.first_recordings, 1);
                true
            }
            // Recursion: who went over the limit is below this call, and has not told yet.
            Decided::Staged if trace::has_stopped(site.owner(), identity) => {
                Counters::add(&counters.stopped, 1);
                false
            }
            Decided::Staged => true,
            Decided::FirstRecording => match trace::below(site.owner(), identity) {
                // Recursion: the call that takes the decision is below this one, on this thread.
                Below::Recording => true,
                Below::Stopped => {
                    Counters::add(&counters.stopped, 1);
                    false
                }
                Below::Nothing => {
                    Counters::add(&counters.busy, 1);
                    false
                }
            },
            Decided::Stopped => {
                Counters::add(&counters.stopped, 1);
                false
            }
        };
        let frame = Frame::new(site.owner(), identity, site.limit(), recording);
        Some((Call { site, decision, recording }, frame))
    }

    /// The call ended: by itself if it `finished`, else by a panic, or because its future was dropped.
    fn end(&self, frame: Option<Frame>, finished: bool) {
        if let Some(frame) = frame
            && self.recording
        {
            self.site.recorded(&self.decision, frame, finished);
        }
    }
}

/// Open while a `#[jit]` body runs. Not `Send`: it belongs to the thread's stack.
#[must_use]
pub struct Session {
    call: Option<Call>,
    /// What is known so far of a call that later ones can be replayed from.
    #[cfg(feature = "tensor")]
    pub(super) proving: Option<Box<Proving>>,
    /// Whether it began while a panic was under way, in a destructor.
    unwinding: bool,
    here: PhantomData<*const ()>,
}

/// Begins a call of a blocking `#[jit]` function. Not inlined: what it needs of the stack is gone when the body runs, and
/// recursion goes nearly as deep as without the attribute.
#[inline(never)]
pub fn enter<'a>(site: &'static Site, list: impl List<'a>) -> Session {
    Session::begin(site, &Inputs::of(list))
}

impl Session {
    /// The decision that the call is made under, if it is one that may be recorded.
    #[cfg(feature = "tensor")]
    pub(super) fn decision(&self) -> Option<&Decision> {
        self.call.as_ref().filter(|call| call.recording).map(|call| &*call.decision)
    }

    pub(super) fn begin(site: &'static Site, arguments: &Inputs<'_>) -> Session {
        let call = Call::begin(site, arguments).map(|(call, frame)| {
            trace::enter(frame);
            call
        });
        Session {
            call,
            #[cfg(feature = "tensor")]
            proving: None,
            unwinding: std::thread::panicking(),
            here: PhantomData,
        }
    }
}

impl Drop for Session {
    /// Ends the call, also by panic: what is pending and can still be reached is computed.
    #[inline]
    fn drop(&mut self) {
        if let Some(call) = &self.call {
            let frame = trace::exit();
            let finished = self.unwinding || !std::thread::panicking();
            #[cfg(feature = "tensor")]
            if let Some(proving) = self.proving.take() {
                proving.end(&call.decision, finished && frame.as_ref().is_some_and(|frame| !frame.is_stopped()));
            }
            call.end(frame, finished);
        }
    }
}

/// Runs the body of an asynchronous `#[jit]` function. Its frame is on the polling thread during each poll and
/// nowhere in between.
#[inline]
pub fn enter_async<F: Future>(call: Begun, body: F) -> Jitted<F> {
    Jitted { call: call.0, body }
}

/// A call of an asynchronous `#[jit]` function that has begun: its arguments have been looked at.
pub struct Begun(Option<Paused>);

/// Begins a call of an asynchronous `#[jit]` function.
#[inline(never)]
pub fn begin_async<'a>(site: &'static Site, list: impl List<'a>) -> Begun {
    let begun = Call::begin(site, &Inputs::of(list));
    Begun(begun.map(|(call, frame)| Paused { call, frame: Some(frame), finished: false }))
}

pin_project_lite::pin_project! {
    /// The future of [`enter_async`]. Written by hand, so that it holds the body once: an `async fn` that is given the body
    /// and pins it would hold it twice, and nested calls would double in size at each level.
    #[must_use = "a future does nothing unless it is awaited"]
    pub struct Jitted<F> {
        // Before the body, which is dropped after the call has ended.
        call: Option<Paused>,
        #[pin]
        body: F,
    }
}

impl<F: Future> Future for Jitted<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let polled = {
            let mut running = this.call.as_mut().map(Paused::resume);
            let polled = this.body.poll(context);
            if let Some(running) = &mut running {
                running.suspended = polled.is_pending();
            }
            polled
        };
        if polled.is_ready() {
            // The call ends with its body, not with its future.
            if let Some(mut call) = this.call.take() {
                call.finished = true;
            }
        }
        polled
    }
}

/// An asynchronous call between polls. Ends the call when it goes: completed, dropped or unwound.
struct Paused {
    call: Call,
    frame: Option<Frame>,
    finished: bool,
}

impl Paused {
    fn resume(&mut self) -> Running<'_> {
        if let Some(frame) = self.frame.take() {
            trace::resume(frame);
        }
        Running { call: self, suspended: false }
    }
}

impl Drop for Paused {
    fn drop(&mut self) {
        self.call.end(self.frame.take(), self.finished);
    }
}

/// An asynchronous call during a poll.
struct Running<'a> {
    call: &'a mut Paused,
    /// Whether the poll ended because the body waits.
    suspended: bool,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.call.frame = if self.suspended { trace::pause() } else { trace::exit() };
    }
}
