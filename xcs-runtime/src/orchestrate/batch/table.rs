//! The batches of a function that can still be joined.
//!
//! What must hold: a key is hashed and compared without a lock, since that is code of the user, which may panic or call
//! the same function. So a batch is only added to those that the new key was compared with; if others have come
//! meanwhile, it is compared again.

use super::{
    shared::Batch,
    state::{Entrant, Place},
};
use crate::sync::{Mutex, MutexGuard};
use std::{
    collections::{HashMap, hash_map::Entry},
    hash::{BuildHasher, Hash, RandomState},
    marker::PhantomData,
    sync::{Arc, PoisonError},
};

/// The table of one instance of a function, whose batches `M` sends.
pub(super) struct Table<K, T, R, M> {
    open: Arc<OpenBatches<K, T, R>>,
    hashing: RandomState,
    many: PhantomData<fn() -> M>,
}

/// Batches by the hash of their identity.
type ByHash<K, T, R> = HashMap<u64, Vec<Arc<Batch<K, T, R>>>>;

/// What batches know of their table, to take themselves off.
pub(super) struct OpenBatches<K, T, R>(Mutex<ByHash<K, T, R>>);

/// A member's batch, and its place there.
type Joined<K, T, R> = (Arc<Batch<K, T, R>>, Place);

/// What is not added comes back.
type Refused<K, T, R> = Box<(Batch<K, T, R>, Entrant<T>)>;

impl<K, T, R, M> Default for Table<K, T, R, M> {
    fn default() -> Self {
        let open = Arc::new(OpenBatches(Mutex::default()));
        Table { open, hashing: RandomState::new(), many: PhantomData }
    }
}

impl<K: Hash + Eq, T, R, M> Table<K, T, R, M> {
    /// How many batches can be joined.
    #[cfg(all(test, not(shuttle)))]
    pub(super) fn open(&self) -> usize {
        self.open.lock().values().map(Vec::len).sum()
    }

    /// Lets `entrant` into the open batch that is like `batch`, or opens `batch` with it.
    pub(super) fn join(&self, mut batch: Batch<K, T, R>, mut entrant: Entrant<T>) -> (Arc<Batch<K, T, R>>, Place) {
        let hash = self.hashing.hash_one(batch.identity());
        batch.enlist(self.open.clone(), hash);
        loop {
            let open = self.open.of_hash(hash);
            match open.iter().find(|open| open.is_like(&batch)) {
                Some(found) => match found.join(entrant) {
                    Ok(place) => return (found.clone(), place),
                    // Whoever closed it is about to take it off.
                    Err(returned) => {
                        self.open.remove(hash, found);
                        entrant = returned;
                    }
                },
                None => match self.open.add(hash, &open, batch, entrant) {
                    Ok(joined) => return joined,
                    Err(returned) => (batch, entrant) = *returned,
                },
            }
        }
    }
}

impl<K, T, R> OpenBatches<K, T, R> {
    fn lock(&self) -> MutexGuard<'_, ByHash<K, T, R>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn of_hash(&self, hash: u64) -> Vec<Arc<Batch<K, T, R>>> {
        self.lock().get(&hash).cloned().unwrap_or_default()
    }

    /// Opens `batch` with its first member, if the open ones are still those that were `seen`.
    fn add(
        &self,
        hash: u64,
        seen: &[Arc<Batch<K, T, R>>],
        batch: Batch<K, T, R>,
        first: Entrant<T>,
    ) -> Result<Joined<K, T, R>, Refused<K, T, R>> {
        let mut open = self.lock();
        let present = open.get(&hash).map_or(&[][..], Vec::as_slice);
        if present.len() != seen.len() || present.iter().zip(seen).any(|(one, other)| !Arc::ptr_eq(one, other)) {
            return Err(Box::new((batch, first)));
        }
        match batch.join(first) {
            Ok(place) => {
                let batch = Arc::new(batch);
                open.entry(hash).or_default().push(batch.clone());
                Ok((batch, place))
            }
            Err(first) => Err(Box::new((batch, first))),
        }
    }

    /// Takes a batch off, if it is there.
    pub(super) fn remove(&self, hash: u64, batch: &Batch<K, T, R>) {
        let mut open = self.lock();
        let Entry::Occupied(mut place) = open.entry(hash) else { return };
        let at = place.get().iter().position(|open| std::ptr::eq(&raw const **open, batch));
        let removed = at.map(|at| place.get_mut().swap_remove(at));
        if place.get().is_empty() {
            place.remove();
        }
        drop(open);
        // The key in it may be the last of its kind.
        drop(removed);
    }
}
