//! The Replay path: calls whose body does not run, and the calls that are proved so that later ones can be replayed.

use super::{
    Claims, Inputs, Session, Site,
    decision::Decision,
    plan::{Given, Key, Plan, Refusal, Results},
    scalar,
};
use crate::{
    array::{Array, Element, cast_ref},
    tensor::Tensor,
    trace::{self, proof},
};

/// Begins a call of a function whose body may be skipped. `Ok` is its result, which `take` puts together; else the body has to
/// run in the session.
///
/// # Errors
/// A session: no call with such arguments has been proved, or replaying is switched off, or a caller records.
#[inline(never)]
pub fn replay<'a, R>(
    site: &'static Site,
    claims: &'static Claims,
    list: impl FnOnce(&mut Inputs<'a>),
    take: impl FnOnce(&mut Results<'_>) -> R,
) -> Result<R, Session> {
    let arguments = Inputs::of(list);
    let Some(arrays) = arguments.replayable() else {
        let session = Session::begin(site, &arguments);
        if let (false, Some(decision)) = (arguments.supported, session.decision()) {
            decision.proving.refuse(Refusal::Unsupported);
        }
        return Err(session);
    };
    if !trace::may_replay() {
        return Err(Session::begin(site, &arguments));
    }
    let replayed =
        site.plans().with(site.owner(), &arguments, |plan| plan.run(arrays).map(|mut results| take(&mut results)));
    match replayed {
        Some(Some(result)) => Ok(result),
        // The body has to fail by itself.
        Some(None) => Err(Session::begin(site, &arguments)),
        None => Err(Session::proved(site, claims, &arguments)),
    }
}

/// What is known of a call that is proved.
pub(super) struct Proving {
    site: &'static Site,
    claims: &'static Claims,
    key: Key,
    arguments: Vec<Array>,
    given: Result<Vec<Given>, Refusal>,
    /// How many results the body gave: all of them, or it did not come to its end.
    complete: bool,
}

impl Session {
    /// Begins a call that is proved, if its decision allows that.
    #[cold]
    fn proved(site: &'static Site, claims: &'static Claims, arguments: &Inputs<'_>) -> Session {
        let mut session = Session::begin(site, arguments);
        if let Some(arrays) = arguments.replayable()
            && session.decision().is_some_and(|decision| trace::is_recording() && decision.proving.begin())
        {
            proof::begin();
            session.proving = Some(Box::new(Proving {
                site,
                claims,
                key: Key::of(arguments),
                arguments: arrays.iter().cloned().collect(),
                given: Ok(Vec::new()),
                complete: false,
            }));
        }
        session
    }
}

/// What the body of a function says of its results, one after the other. Nothing happens unless the call is proved.
impl Session {
    /// A result that is a tensor, or is computed from arguments that are none.
    #[inline]
    pub fn result<T: ?Sized>(&mut self, value: &T) {
        if let Some(proving) = &mut self.proving {
            proving.give(given(value).ok_or(Refusal::Unsupported));
        }
    }

    /// A result that was read from a tensor by the call of `item` at this line and column.
    #[inline]
    pub fn item<T: ?Sized>(&mut self, value: &T, line: u32, column: u32) {
        if let Some(proving) = &mut self.proving {
            proving.give(scalar::bits(value).map(|_| Given::Item((line, column))).ok_or(Refusal::Unsupported));
        }
    }

    /// These were all.
    #[inline]
    pub fn complete(&mut self) {
        if let Some(proving) = &mut self.proving {
            proving.complete = true;
        }
    }
}

fn given<T: ?Sized>(value: &T) -> Option<Given> {
    fn tensor<T: ?Sized, E: Element>(value: &T) -> Option<Given> {
        Some(Given::Tensor(cast_ref::<T, Tensor<E>>(value)?.value().clone()))
    }
    tensor::<T, f32>(value)
        .or_else(|| tensor::<T, f64>(value))
        .or_else(|| tensor::<T, i32>(value))
        .or_else(|| tensor::<T, i64>(value))
        .or_else(|| tensor::<T, u8>(value))
        .or_else(|| tensor::<T, bool>(value))
        .or_else(|| scalar::bits(value).map(|(_, bits)| Given::Scalar(bits)))
}

impl Proving {
    #[cold]
    fn give(&mut self, given: Result<Given, Refusal>) {
        match (&mut self.given, given) {
            (Ok(all), Ok(given)) => all.push(given),
            (all @ Ok(_), Err(refusal)) => *all = Err(refusal),
            (Err(_), _) => {}
        }
    }

    /// The call ended; `sound` unless it was ended by a panic or was stopped at the limit.
    #[cold]
    pub(super) fn end(self, decision: &Decision, sound: bool) {
        let Some(proof) = proof::end().filter(|_| sound && self.complete) else {
            return decision.proving.end(Ok(None));
        };
        let plan = self.given.and_then(|given| {
            let owner = self.site.owner();
            Ok((Plan::of(&proof, self.claims, &self.arguments, &given, owner)?, owner))
        });
        match plan {
            Ok((plan, owner)) => decision.proving.end(Ok(Some(&self.site.plans().add(owner, self.key, plan)))),
            Err(refusal) => decision.proving.end(Err(refusal)),
        }
    }
}
