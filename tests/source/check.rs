//! Calls a generated function and its twins in step, and compares all that can be seen.

use crate::{
    arguments::{CHOICES, specials},
    case::{Case, Claim, World},
    harness::{Observed, observe},
    mix::{Mix, Tally},
    value::each,
    values::{Any, Seen, see},
};
use std::sync::{Mutex, MutexGuard, PoisonError};
use xcs::{Mode, Tensor, jit, with_mode};

/// A function without the attribute, and the same source with it, in one way or several.
struct Twins {
    plain: &'static Case,
    annotated: Vec<(&'static str, &'static Case)>,
    tally: Mutex<Tally>,
}

/// Results of annotated functions that are still held, with what they were when they came.
type Held = Vec<(Vec<Any>, Vec<Seen>)>;

/// How often each of the first choices is called in a row; a signature is known long before that.
const REPEATED: usize = 6;
const THREADS: usize = 3;

/// Fails with all in which functions of `annotated` differ from their namesakes in `plain`.
pub fn check(plain: &'static [Case], annotated: &[(&'static str, &'static [Case])]) {
    let (wrong, mix) = compare(plain, annotated);
    println!("{mix}");
    mix.check();
    assert!(wrong.is_empty(), "{} functions differ from their twins:\n{}", wrong.len(), wrong.join("\n"));
}

/// Calls each of `plain` beside its namesakes in `annotated`; gives what differs.
pub fn compare(plain: &'static [Case], annotated: &[(&'static str, &'static [Case])]) -> (Vec<String>, Mix) {
    let (mut wrong, mut mix) = (Vec::new(), Mix::default());
    for (index, plain) in plain.iter().enumerate() {
        let annotated: Vec<_> = annotated.iter().map(|(how, cases)| (*how, &cases[index])).collect();
        if let Some((_, other)) = annotated.iter().find(|(_, case)| case.name != plain.name) {
            panic!("{} stands beside {}", plain.name, other.name);
        }
        let twins = Twins { plain, annotated, tally: Mutex::default() };
        if let Err(why) = twins.check() {
            wrong.push(format!("{}: {why}", plain.name));
        }
        mix.add(plain.name, twins.tally.into_inner().expect("panics are caught"));
    }
    (wrong, mix)
}

impl Twins {
    fn check(&self) -> Result<(), String> {
        let before = self.annotated.iter().map(|(_, case)| (case.stats)()).collect::<Vec<_>>();
        let mut held = Held::new();
        let succeeded = self.repeat(&mut held)?;
        let repeated = self.annotated.iter().map(|(_, case)| (case.stats)()).collect::<Vec<_>>();
        self.alternate(&mut held)?;
        self.scalars(&mut held)?;
        self.feed_back(&mut held)?;
        self.nested(&mut held)?;
        self.modes(&mut held)?;
        self.threads()?;
        for (results, expected) in &held {
            let now = see(results);
            if now != *expected {
                return Err(format!("a result that was held changed from {expected:?} to {now:?}"));
            }
        }
        for (((how, case), before), repeated) in self.annotated.iter().zip(&before).zip(&repeated) {
            let after = (case.stats)();
            let calls = after.calls - before.calls;
            if calls == 0 {
                return Err(format!("{how}: the attribute counted no call"));
            }
            // Nothing is replayed that fails: only where calls came to their end must some have been.
            let first = repeated.replayed - before.replayed;
            if case.claim == Claim::Listed && succeeded && first == 0 {
                return Err(format!("{how}: on the list, and none of {calls} calls was replayed"));
            }
            let all = after.replayed - before.replayed;
            if case.claim == Claim::Beyond && all > 0 {
                return Err(format!("{how}: beyond the list, and {all} of {calls} calls were replayed"));
            }
        }
        Ok(())
    }

    /// The first choices, several times in a row each; whether one of them came to its end.
    fn repeat(&self, held: &mut Held) -> Result<bool, String> {
        let mut succeeded = false;
        for choice in &CHOICES[..3] {
            for _ in 0..REPEATED {
                let arguments = choice.arguments(self.plain.parameters);
                succeeded |= self.call(&arguments, held).map_err(|why| format!("{why}\n  with {choice:?}"))?;
            }
        }
        Ok(succeeded)
    }

    /// Each choice between calls of the first ones.
    fn alternate(&self, held: &mut Held) -> Result<(), String> {
        for choice in CHOICES {
            for choice in [choice, choice, &CHOICES[0], choice, &CHOICES[1]] {
                let arguments = choice.arguments(self.plain.parameters);
                self.call(&arguments, held).map_err(|why| format!("{why}\n  alternating, with {choice:?}"))?;
            }
        }
        Ok(())
    }

    /// The first choice but for one scalar, which takes each special value.
    fn scalars(&self, held: &mut Held) -> Result<(), String> {
        for (index, written) in self.plain.parameters.iter().enumerate() {
            for special in specials(written) {
                let mut arguments = CHOICES[0].arguments(self.plain.parameters);
                arguments[index] = special;
                for _ in 0..3 {
                    self.call(&arguments, held)?;
                }
            }
        }
        Ok(())
    }

    /// Results become arguments, while the earlier ones are held.
    fn feed_back(&self, held: &mut Held) -> Result<(), String> {
        for start in [0, 7] {
            let mut arguments = CHOICES[start].arguments(self.plain.parameters);
            for _ in 0..REPEATED {
                self.call(&arguments, held)?;
                let Some((results, _)) = held.last() else { return Ok(()) };
                for argument in &mut arguments {
                    let fits = |result: &&Any| match (&*argument, result) {
                        (Any::Tensor(old), Any::Tensor(new)) => {
                            old.dtype() == new.dtype() && old.shape() == new.shape()
                        }
                        (old, new) => std::mem::discriminant(old) == std::mem::discriminant(*new),
                    };
                    if let Some(result) = results.iter().find(fits) {
                        *argument = result.clone();
                    }
                }
            }
        }
        Ok(())
    }

    /// Called by a recording caller, with arguments that are promises still.
    fn nested(&self, held: &mut Held) -> Result<(), String> {
        let replayed = self.replayed();
        for choice in [0, 1, 0, 2, 14] {
            let arguments = CHOICES[choice].arguments(self.plain.parameters);
            self.call_by(called_by_plain, called_by_jitted, &arguments, held)
                .map_err(|why| format!("{why}\n  nested"))?;
        }
        if self.replayed() != replayed {
            return Err("replayed while its caller records".into());
        }
        Ok(())
    }

    fn replayed(&self) -> u64 {
        self.annotated.iter().map(|(_, case)| (case.stats)().replayed).sum()
    }

    fn modes(&self, held: &mut Held) -> Result<(), String> {
        for mode in [Mode::Staged, Mode::Fallback, Mode::Auto] {
            let replayed = self.replayed();
            for choice in [0, 2, 0, 11, 14] {
                let arguments = CHOICES[choice].arguments(self.plain.parameters);
                with_mode(mode, || self.call(&arguments, held)).map_err(|why| format!("{why}\n  under {mode:?}"))?;
            }
            if mode != Mode::Auto && self.replayed() != replayed {
                return Err(format!("replayed under {mode:?}"));
            }
        }
        Ok(())
    }

    fn threads(&self) -> Result<(), String> {
        // What is shared is changed by one thread at a time, or twins would see different worlds.
        let alone: Mutex<()> = Mutex::new(());
        let lock = || -> Option<MutexGuard<'_, ()>> {
            (self.plain.world == World::Shared).then(|| alone.lock().unwrap_or_else(PoisonError::into_inner))
        };
        std::thread::scope(|scope| {
            let work = |thread: usize| {
                let mut held = Held::new();
                for nth in 0..12 {
                    let arguments = CHOICES[[0, 1, 2, 7][(nth + thread) % 4]].arguments(self.plain.parameters);
                    let _alone = lock();
                    self.call(&arguments, &mut held).map_err(|why| format!("{why}\n  on thread {thread}"))?;
                }
                Ok(())
            };
            let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || work(thread))).collect();
            threads.into_iter().try_for_each(|thread| thread.join().expect("panics are caught"))
        })
    }

    /// One call of each twin; whether it came to its end. Results of annotated twins are held.
    fn call(&self, arguments: &[Any], held: &mut Held) -> Result<bool, String> {
        let directly = |case: &Case, arguments: &[Any]| (case.call)(arguments);
        self.call_by(directly, directly, arguments, held)
    }

    fn call_by(&self, plain: Caller, jitted: Caller, arguments: &[Any], held: &mut Held) -> Result<bool, String> {
        let (expected, _) = run(plain, self.plain, arguments);
        self.tally.lock().expect("panics are caught").add(expected.panic.is_some(), !expected.log.is_empty());
        for (how, case) in &self.annotated {
            let (found, results) = run(jitted, case, arguments);
            if found != expected {
                return Err(format!("{how}:\n  {found:?}\n  and plain:\n  {expected:?}"));
            }
            if let (Some(results), Some(seen)) = (results, found.result) {
                held.push((results, seen));
            }
        }
        Ok(expected.panic.is_none())
    }
}

/// What can be seen of a call, and its results to hold.
fn run(caller: Caller, case: &Case, arguments: &[Any]) -> (Observed<Vec<Seen>>, Option<Vec<Any>>) {
    let Observed { result, log, panic } = observe(|| caller(case, arguments));
    // The files of `full` are those of `listed`, line by line.
    let panic = panic.map(|panic| panic.replace("source/full/", "source/listed/"));
    (Observed { result: result.as_deref().map(see), log, panic }, result)
}

/// Who calls.
type Caller = fn(&Case, &[Any]) -> Vec<Any>;

fn called_by_plain(case: &Case, arguments: &[Any]) -> Vec<Any> {
    (case.call)(&moved(arguments))
}

#[jit(no_op_limit)]
fn called_by_jitted(case: &Case, arguments: &[Any]) -> Vec<Any> {
    (case.call)(&moved(arguments))
}

/// The same arguments, as results of operations.
fn moved(arguments: &[Any]) -> Vec<Any> {
    let moved = |argument: &Any| match argument {
        Any::Tensor(value) if !value.shape().is_empty() => {
            Any::Tensor(each!(value, x => Tensor::concat(&[x], 0).into()))
        }
        other => other.clone(),
    };
    arguments.iter().map(moved).collect()
}
