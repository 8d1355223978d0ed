//! The parts of a key, by which `dedupe`, `cache` and `batch` tell calls apart.
//!
//! What must hold: what a type lacks is said once, at the argument. So a part brings along how it is compared, hashed and
//! copied, and whoever holds it need not ask its type again.

use std::{
    borrow::ToOwned,
    hash::{Hash, Hasher},
    sync::{Arc, Weak},
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
        Part::of(self.to_owned())
    }
}

/// Types of items of a function with `batch` that can be part of the key that `dedupe` and `cache` compare.
#[diagnostic::on_unimplemented(
    message = "`dedupe` and `cache` compare the items of `batch`: `{Self}` cannot be compared, hashed and kept",
    label = "derive `Clone`, `PartialEq`, `Eq` and `Hash` for it, or leave `dedupe` and `cache` out"
)]
pub trait Item {
    /// What is kept of it.
    type Kept: Send + Sync + 'static;
    /// A copy to keep.
    fn kept(&self) -> Part<Self::Kept>;
}

#[diagnostic::do_not_recommend]
impl<T: ToOwned> Item for T
where
    T::Owned: Hash + Eq + Clone + Send + Sync + 'static,
{
    type Kept = T::Owned;
    fn kept(&self) -> Part<T::Owned> {
        Part::of(self.to_owned())
    }
}

/// A part of a key.
pub struct Part<K> {
    value: K,
    same: fn(&K, &K) -> bool,
    hash: fn(&K, &mut dyn Hasher),
    copy: fn(&K) -> K,
}

impl<K: Hash + Eq + Clone> Part<K> {
    fn of(value: K) -> Self {
        Part { value, same: PartialEq::eq, hash: |value, state| value.hash(&mut { state }), copy: Clone::clone }
    }
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

/// The item of a function with `batch`, as part of the key.
pub fn own_item<T: Item>(item: &T) -> Part<T::Kept> {
    item.kept()
}

/// What the calls of a batch share, as part of a key: an `Arc` is the same as its clones.
///
/// Weak: an answer that is kept does not keep what it was made with. It keeps the address, so that no other `Arc` comes to
/// stand there and is taken for this one.
pub struct Same<T: ?Sized>(Weak<T>);

/// An `Arc`, as part of the key.
pub fn same<T: ?Sized>(shared: &Arc<T>) -> Same<T> {
    Same(Arc::downgrade(shared))
}

impl<T: ?Sized> Same<T> {
    fn address(&self) -> usize {
        self.0.as_ptr().cast::<()>().addr()
    }
}

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Same(self.0.clone())
    }
}

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        self.address() == other.address()
    }
}

impl<T: ?Sized> Eq for Same<T> {}

impl<T: ?Sized> Hash for Same<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.address().hash(state);
    }
}
