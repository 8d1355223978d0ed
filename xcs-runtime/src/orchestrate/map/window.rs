//! Results between their end and their turn.
//!
//! What must hold: results leave in the order of their inputs. At most [`PER_SLOT`] times `concurrency` inputs are begun
//! and not handed out, so that one slow input cannot pile up the results of all that come after it. Behind a result that
//! ends the whole nothing counts: nothing more begins, and what has ended there, or ends later, is dropped.

use std::collections::VecDeque;

/// Inputs that are begun and not handed out, for each one that may be in flight. With 1, a slow input would leave the
/// slots idle whose results wait behind it; with more than 2, there is little left to gain and more to hold.
const PER_SLOT: usize = 2;

/// The inputs that are begun and not handed out.
pub(super) struct Window<T> {
    /// Their number while all of them run or wait.
    most: usize,
    /// The index of the first of them.
    first: usize,
    /// One place for each, empty while it is in flight.
    places: VecDeque<Option<T>>,
    /// The index of the last result that counts, once that is known.
    last: Option<usize>,
}

impl<T> Window<T> {
    pub(super) fn new(concurrency: usize) -> Window<T> {
        let mut window = Window { most: 0, first: 0, places: VecDeque::new(), last: None };
        window.set_concurrency(concurrency);
        window
    }

    pub(super) fn set_concurrency(&mut self, concurrency: usize) {
        self.most = concurrency.saturating_mul(PER_SLOT);
    }

    /// Whether another input may begin, as far as results are concerned.
    pub(super) fn has_room(&self) -> bool {
        self.last.is_none() && self.places.len() < self.most
    }

    /// The next input in order begins.
    pub(super) fn begin(&mut self) {
        self.places.push_back(None);
    }

    /// An input has its result. If that `ends` the whole, what comes after it does not count any more.
    pub(super) fn finish(&mut self, index: usize, result: T, ends: bool) {
        if self.last.is_some_and(|last| last < index) {
            return;
        }
        let place = index - self.first;
        self.places[place] = Some(result);
        if ends {
            self.last = Some(index);
            self.places.truncate(place + 1);
        }
    }

    /// The index of the last result that counts, once that is known. It can only become less.
    pub(super) fn last(&self) -> Option<usize> {
        self.last
    }

    /// The next result in order, if it is there.
    pub(super) fn hand_out(&mut self) -> Option<T> {
        let result = self.places.front_mut()?.take()?;
        self.places.pop_front();
        self.first += 1;
        Some(result)
    }

    /// Whether everything that was begun and counts has been handed out.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How many results will still be handed out, of those that were begun.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// The results that wait for their turn, with their indices.
    pub(super) fn into_waiting(self) -> Vec<(usize, T)> {
        let numbered = (self.first..).zip(self.places);
        numbered.filter_map(|(index, place)| place.map(|result| (index, result))).collect()
    }
}
