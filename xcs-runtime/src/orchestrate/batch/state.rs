//! The rules of one batch, without locks, wakers that are used, or threads.
//!
//! What must hold: members are in the order in which they joined. An item leaves once, with its member. The course (see
//! [`course`](super::course)) is taken out while a member polls it, so one does at a time. Nothing here is dropped or
//! used but moved out: what a method returns is for its caller to drop and wake, outside of the lock.

use crate::orchestrate::{CallError, call::Running, gate::Ticket};
use std::{collections::BTreeMap, future::Future, pin::Pin, sync::Arc, task::Waker};

/// How many yields a member spends on others that were not polled again since the last one joined. Their threads may
/// have been interrupted: with one yield alone, 10,000 calls in 64 tasks on two busy processors became up to 362 requests
/// instead of 313, with 32 up to 328. They may also be kept without being polled, and then nobody must wait for them.
const PATIENCE: u32 = 32;

/// A request under way: its results.
pub(super) type Sent<R> = Pin<Box<dyn Future<Output = Vec<R>> + Send>>;

/// Sends a request.
pub(super) type Many<T, R> = Box<dyn FnOnce(Vec<T>) -> Sent<R> + Send>;

/// What a batch does once it collects no more.
pub(super) type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A member of a batch, by the order in which they joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u64);

/// Who wants to join.
pub(super) struct Entrant<T> {
    pub(super) item: T,
    /// An estimate of what the item will use.
    pub(super) tokens: u64,
    pub(super) call: Option<Arc<Running>>,
}

/// One batch, under the lock.
pub(super) struct State<T, R> {
    many: Option<Many<T, R>>,
    members: BTreeMap<Place, Member<T, R>>,
    max: usize,
    /// How many have ever joined.
    joined: u64,
    /// How many members have looked since the last one joined.
    looked: usize,
    /// Whether others may join.
    open: bool,
    /// The sum of the members' estimates.
    tokens: u128,
    /// The places in the line of the backend that were taken for so many tokens.
    asked: Vec<Ticket>,
    /// Calls of members that were made in a call which holds a slot that the batch needs.
    nested: Vec<Arc<Running>>,
    course: Course,
    /// Whether the course can go on.
    woken: bool,
}

/// A member, as its batch sees it.
pub(super) struct Member<T, R> {
    entrant: Option<Entrant<T>>,
    answer: Option<Result<R, CallError>>,
    waker: Option<Waker>,
    /// How many had joined when it looked last.
    seen: u64,
    /// How often it has looked since and found nobody new.
    quiet: u32,
}

pub(super) enum Course {
    /// Not begun: members are being collected.
    Ahead,
    Waiting(Boxed),
    /// A member polls it.
    Driven,
    Over,
}

/// What a member finds when it looks.
pub(super) enum Found<R> {
    Answer(Result<R, CallError>),
    /// The course is to begin.
    Begin,
    /// The course is to be polled.
    Drive(Boxed),
    /// Members are being collected: look again when the others had their turn.
    Yield,
    /// Nothing to do before being woken.
    Nothing,
}

/// What a batch takes along when it leaves.
pub(super) struct Leaving<T, R> {
    pub(super) many: Many<T, R>,
    pub(super) items: Vec<T>,
    pub(super) places: Vec<Place>,
    pub(super) calls: Vec<Arc<Running>>,
    /// The sum of the estimates.
    pub(super) tokens: u64,
}

/// A member's answer, and what is left of the member.
type Answered<T, R> = (Result<R, CallError>, Option<Member<T, R>>);

/// A member that has given up; and what the batch leaves, if it was the last.
type Gone<T, R> = (Option<Member<T, R>>, Option<Rest<T, R>>);

/// What a look leaves over.
type Leftover<T, R> = (Option<Member<T, R>>, Option<Waker>);

/// What a batch that has ended does not need any more.
pub(super) type Rest<T, R> = (Course, Option<Many<T, R>>, Vec<Arc<Running>>);

impl<T, R> State<T, R> {
    pub(super) fn new(max: usize, many: Many<T, R>) -> Self {
        State {
            many: Some(many),
            members: BTreeMap::new(),
            max: max.max(1),
            joined: 0,
            looked: 0,
            open: true,
            tokens: 0,
            asked: Vec::new(),
            nested: Vec::new(),
            course: Course::Ahead,
            woken: false,
        }
    }

    /// Takes a member in, unless the batch is closed. A `nested` one was made in a call that holds a slot the batch needs.
    pub(super) fn join(&mut self, entrant: Entrant<T>, nested: Option<Arc<Running>>) -> Result<Place, Entrant<T>> {
        if !self.open {
            return Err(entrant);
        }
        let place = Place(self.joined);
        self.joined += 1;
        self.tokens += u128::from(entrant.tokens);
        self.looked = 0;
        let member = Member { entrant: Some(entrant), answer: None, waker: None, seen: 0, quiet: 0 };
        self.members.insert(place, member);
        self.open = self.members.len() < self.max;
        if let Some(nested) = nested {
            self.nested.push(nested);
            // The course may now pass where it could not before.
            self.woken = true;
        }
        Ok(place)
    }

    /// What the member at `place` has to do; and what its look leaves over.
    pub(super) fn look(&mut self, place: Place, waker: Waker) -> (Found<R>, Leftover<T, R>) {
        if let Some((answer, member)) = self.answered(place) {
            return (Found::Answer(answer), (member, None));
        }
        let members = self.members.len();
        let Some(member) = self.members.get_mut(&place) else {
            unreachable!("a member is there until it has its answer or gives up");
        };
        let old = member.waker.replace(waker);
        let found = match std::mem::replace(&mut self.course, Course::Driven) {
            Course::Ahead if self.open && member.seen != self.joined => {
                (member.seen, member.quiet) = (self.joined, 0);
                self.looked += 1;
                self.course = Course::Ahead;
                Found::Yield
            }
            Course::Ahead if self.open && self.looked < members && member.quiet < PATIENCE => {
                member.quiet += 1;
                self.course = Course::Ahead;
                Found::Yield
            }
            Course::Ahead => Found::Begin,
            Course::Waiting(course) if self.woken => Found::Drive(course),
            course @ (Course::Waiting(_) | Course::Driven | Course::Over) => {
                self.course = course;
                Found::Nothing
            }
        };
        if matches!(found, Found::Begin | Found::Drive(_)) {
            self.woken = false;
        }
        (found, (None, old))
    }

    /// The member's answer, if it is there, and what is left of the member.
    pub(super) fn answered(&mut self, place: Place) -> Option<Answered<T, R>> {
        let answer = self.members.get_mut(&place)?.answer.take()?;
        Some((answer, self.members.remove(&place)))
    }

    /// Takes a member out that wants no answer any more; with the last one the batch ends.
    pub(super) fn give_up(&mut self, place: Place) -> Gone<T, R> {
        let member = self.members.remove(&place);
        self.looked -= usize::from(member.as_ref().is_some_and(|member| member.seen == self.joined));
        let entrant = member.as_ref().and_then(|member| member.entrant.as_ref());
        self.tokens -= entrant.map_or(0, |entrant| u128::from(entrant.tokens));
        (member, self.members.is_empty().then(|| self.end()))
    }

    /// Calls to be considered for slots that are lent, from the `from`th on.
    pub(super) fn nested(&self, from: usize) -> Vec<Arc<Running>> {
        self.nested.get(from..).unwrap_or_default().to_vec()
    }

    /// The sum of the estimates of those who are in it.
    pub(super) fn tokens(&self) -> u64 {
        self.tokens_with(0)
    }

    /// The sum of the estimates if one of so many tokens joined.
    pub(super) fn tokens_with(&self, tokens: u64) -> u64 {
        u64::try_from(self.tokens + u128::from(tokens)).unwrap_or(u64::MAX)
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Lets nobody else join.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// Where the batch waits for its tokens.
    pub(super) fn asked(&self) -> &[Ticket] {
        &self.asked
    }

    /// It waits in another place, for [`tokens`](Self::tokens).
    pub(super) fn ask(&mut self, place: Ticket) {
        self.asked.push(place);
    }

    /// It does not wait there any more.
    pub(super) fn forget(&mut self, place: Ticket) {
        self.asked.retain(|asked| *asked != place);
    }

    /// Closes the batch and takes along what its request needs. Once, and while it has members.
    pub(super) fn leave(&mut self) -> Leaving<T, R> {
        self.open = false;
        let tokens = self.tokens();
        let (mut places, mut items, mut calls) = (Vec::new(), Vec::new(), Vec::new());
        for (place, member) in &mut self.members {
            if let Some(entrant) = member.entrant.take() {
                self.tokens -= u128::from(entrant.tokens);
                places.push(*place);
                items.push(entrant.item);
                calls.extend(entrant.call);
            }
        }
        let many = self.many.take().expect("a batch leaves once");
        Leaving { many, items, places, calls, tokens }
    }

    /// Gives each result to the member that it is for; those of members that are gone come back.
    pub(super) fn answer(&mut self, places: &[Place], results: Vec<R>) -> Vec<R> {
        let mut unwanted = Vec::new();
        for (place, result) in places.iter().zip(results) {
            match self.members.get_mut(place) {
                Some(member) => member.answer = Some(Ok(result)),
                None => unwanted.push(result),
            }
        }
        unwanted
    }

    /// Ends the batch: whoever has no answer is told why not.
    pub(super) fn fail(&mut self, error: CallError) -> (Rest<T, R>, Vec<Option<Entrant<T>>>) {
        let waiting = self.members.values_mut().filter(|member| member.answer.is_none());
        let told = waiting.map(|member| {
            member.answer = Some(Err(error));
            member.entrant.take()
        });
        let entrants = told.collect();
        (self.end(), entrants)
    }

    /// Nothing more will happen.
    fn end(&mut self) -> Rest<T, R> {
        self.open = false;
        (std::mem::replace(&mut self.course, Course::Over), self.many.take(), std::mem::take(&mut self.nested))
    }

    /// The course can go on. Who drives it looks afterwards whether it was woken; otherwise all members are to.
    pub(super) fn wake(&mut self) -> Vec<Waker> {
        self.woken = true;
        if matches!(self.course, Course::Waiting(_)) { self.wakers() } else { Vec::new() }
    }

    /// The course was polled and goes on. Comes back if nobody wants it any more.
    pub(super) fn wait(&mut self, course: Boxed) -> (Option<Boxed>, Vec<Waker>) {
        if self.members.is_empty() {
            return (Some(course), Vec::new());
        }
        self.course = Course::Waiting(course);
        // Members that looked meanwhile found nothing to do.
        (None, if self.woken { self.wakers() } else { Vec::new() })
    }

    /// The wakers of members that have looked since they were woken.
    pub(super) fn wakers(&mut self) -> Vec<Waker> {
        self.members.values_mut().filter_map(|member| member.waker.take()).collect()
    }
}
