//! The Replay path: calls whose body does not run, and the calls that are proved so that later ones can be replayed.

use super::{
    Inputs, List, Session, Site,
    claims::Claims,
    decision::Decision,
    plan::{Given, Key, Plan, Refusal, Results},
    scalar,
};
use crate::{
    array::{Array, Element, cast, cast_ref},
    tensor::Tensor,
    trace::{self, proof},
};

/// Begins a call of a function whose body may be skipped: `Ok` is what `take` makes of a plan's results, else the body has to
/// run in the session.
#[inline]
fn begin<R>(site: &'static Site, inputs: &Inputs<'_>, take: impl FnOnce(&mut Results<'_>) -> R) -> Result<R, Session> {
    let Some(arrays) = inputs.replayable() else { return Err(Session::unsupported(site, inputs)) };
    if !trace::may_replay() {
        return Err(Session::begin(site, inputs));
    }
    let replayed =
        site.plans().with(site.owner(), inputs, |plan| plan.run(arrays).map(|mut results| take(&mut results)));
    match replayed {
        Some(Some(result)) => Ok(result),
        // The body has to fail by itself.
        Some(None) => Err(Session::begin(site, inputs)),
        None => Err(Session::proved(site, inputs)),
    }
}

/// Begins a call of a function whose body may be skipped, and that has one result.
///
/// # Errors
/// The session in which the body has to run: no call with such arguments has been proved, replaying is switched off, or a
/// caller records.
#[inline(never)]
pub fn replay<'a, R>(site: &'static Site, list: impl List<'a>) -> Result<R, Session> {
    begin(site, &Inputs::of(list), |results| results.take())
}

/// A call whose body ran ends with one result, which goes to the caller.
#[inline]
pub fn given<R>(mut session: Session, result: R) -> R {
    session.result(&result);
    session.complete();
    result
}

/// `several!(replay_2 given_2: A 0, B 1)`: the same for a tuple.
macro_rules! several {
    ($($replay:ident $given:ident: $($Part:ident $index:tt),*;)*) => {$(
        /// [`replay`] for a function whose result is a tuple.
        ///
        /// # Errors
        /// As there.
        #[inline(never)]
        pub fn $replay<'a, $($Part),*>(
            site: &'static Site,
            list: impl List<'a>,
        ) -> Result<($($Part,)*), Session> {
            begin(site, &Inputs::of(list), |results| ($(results.take::<$Part>(),)*))
        }

        /// [`given`] for a tuple.
        #[inline]
        pub fn $given<$($Part),*>(mut session: Session, results: ($($Part,)*)) -> ($($Part,)*) {
            $(session.result(&results.$index);)*
            session.complete();
            results
        }
    )*};
}
several! {
    replay_1 given_1: A 0;
    replay_2 given_2: A 0, B 1;
    replay_3 given_3: A 0, B 1, C 2;
    replay_4 given_4: A 0, B 1, C 2, D 3;
    replay_5 given_5: A 0, B 1, C 2, D 3, E 4;
    replay_6 given_6: A 0, B 1, C 2, D 3, E 4, F 5;
    replay_7 given_7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    replay_8 given_8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}

/// What is known of a call that is proved.
pub(super) struct Proving {
    site: &'static Site,
    claims: Claims,
    key: Key,
    arguments: Vec<Array>,
    given: Result<Vec<Given>, Refusal>,
    /// How many results the body gave: all of them, or it did not come to its end.
    complete: bool,
}

impl Session {
    /// Begins a call with arguments that no plan can have; with ones that it cannot have now, if a tensor is pending.
    #[cold]
    fn unsupported(site: &'static Site, inputs: &Inputs<'_>) -> Session {
        let session = Session::begin(site, inputs);
        if let (false, Some(decision)) = (inputs.supported, session.decision()) {
            decision.proving.refuse(Refusal::Unsupported);
        }
        session
    }

    /// Begins a call that is proved, if its decision allows that.
    #[cold]
    fn proved(site: &'static Site, inputs: &Inputs<'_>) -> Session {
        let mut session = Session::begin(site, inputs);
        let Some(decision) = session.decision().filter(|decision| decision.proving.refused().is_none()) else {
            return session;
        };
        // Before anything is begun: it may run code of the user's, which may panic.
        let key = Key::of(inputs);
        if let Some(arrays) = inputs.replayable()
            && trace::is_recording()
            && decision.proving.begin()
        {
            session.proving = Some(Box::new(Proving {
                site,
                claims: site.claims(),
                key,
                arguments: arrays.iter().cloned().collect(),
                given: Ok(Vec::new()),
                complete: false,
            }));
            proof::begin();
        }
        session
    }

    /// A result. Nothing happens unless the call is proved.
    #[inline]
    fn result<T>(&mut self, value: &T) {
        if let Some(proving) = &mut self.proving {
            proving.give(value);
        }
    }

    /// These were all.
    #[inline]
    fn complete(&mut self) {
        if let Some(proving) = &mut self.proving {
            proving.complete = true;
        }
    }
}

fn seen<T: ?Sized>(value: &T) -> Option<Given> {
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
    fn give<T>(&mut self, value: &T) {
        if let Ok(all) = &mut self.given {
            let is_tensor = self.claims.is_tensor(all.len());
            match (self.claims.item(all.len()), seen(value)) {
                (Some(at), Some(Given::Scalar(_))) => all.push(Given::Item(at)),
                (None, Some(given @ Given::Tensor(_))) if is_tensor => all.push(given),
                (None, Some(given @ Given::Scalar(_))) if !is_tensor => all.push(given),
                _ => self.given = Err(Refusal::Unsupported),
            }
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
            Ok((Plan::of(&proof, &self.claims, &self.arguments, &given, owner)?, owner))
        });
        match plan {
            Ok((plan, owner)) => decision.proving.end(Ok(Some(&self.site.plans().add(owner, self.key, plan)))),
            Err(refusal) => decision.proving.end(Err(refusal)),
        }
    }
}

/// `value`, a tensor, in the hand of the call that is proved, if one is.
#[inline]
pub fn watched<T>(value: T) -> T {
    if proof::is_running() { watch(value) } else { value }
}

#[cold]
fn watch<T>(value: T) -> T {
    fn tensor<T, E: Element>(value: T) -> Result<T, T> {
        if typeid::of::<T>() != typeid::of::<Tensor<E>>() {
            return Err(value);
        }
        let watched = cast_ref::<T, Tensor<E>>(&value).map(Tensor::watched);
        watched.and_then(|watched| cast(watched).ok()).ok_or(value)
    }
    let watched = tensor::<T, f32>(value)
        .or_else(tensor::<T, f64>)
        .or_else(tensor::<T, i32>)
        .or_else(tensor::<T, i64>)
        .or_else(tensor::<T, u8>)
        .or_else(tensor::<T, bool>);
    watched.unwrap_or_else(|value| value)
}
