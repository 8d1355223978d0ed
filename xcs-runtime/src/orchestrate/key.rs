//! The parts of a key, by which `dedupe`, `cache` and `batch` tell calls apart.
//!
//! What must hold: what a type lacks is said once, at the argument. So a part brings along how it is compared, hashed and
//! copied, and whoever holds it need not ask its type again.

use std::{
    borrow::ToOwned,
    hash::{Hash, Hasher},
};

/// Types that can be part of a key.
#[diagnostic::on_unimplemented(
    message = "calls are told apart by this value, and `{Self}` cannot be compared, hashed and kept",
    label = "derive `Clone`, `PartialEq`, `Eq` and `Hash` for it, or write `key = ..` with something that has them"
)]
pub trait Key {
    /// What is kept of it.
    type Kept: Send + Sync + 'static;
    /// A copy to keep.
    fn kept(&self) -> Part<Self::Kept>;
}

#[diagnostic::do_not_recommend]
impl<T: ?Sized + ToOwned> Key for T
where
    T::Owned: Hash + Eq + Clone + Send + Sync + 'static,
{
    type Kept = T::Owned;
    fn kept(&self) -> Part<T::Owned> {
        Part {
            value: self.to_owned(),
            same: PartialEq::eq,
            hash: |value, state| value.hash(&mut { state }),
            copy: Clone::clone,
        }
    }
}

/// A part of a key.
pub struct Part<K> {
    value: K,
    same: fn(&K, &K) -> bool,
    hash: fn(&K, &mut dyn Hasher),
    copy: fn(&K) -> K,
}

impl<K> PartialEq for Part<K> {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&self.value, &other.value)
    }
}

impl<K> Eq for Part<K> {}

impl<K> Hash for Part<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.hash)(&self.value, state);
    }
}

impl<K> Clone for Part<K> {
    fn clone(&self) -> Self {
        Part { value: (self.copy)(&self.value), ..*self }
    }
}

/// An argument as part of the key.
pub fn own<T: ?Sized + Key>(argument: &T) -> Part<T::Kept> {
    argument.kept()
}
