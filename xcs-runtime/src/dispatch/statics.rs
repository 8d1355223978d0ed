//! Inputs named in `static(..)`: code is compiled for their values.

use std::{any::Any, borrow::Borrow, borrow::ToOwned};

/// A static argument of a call under way.
pub(super) trait StaticArgument {
    /// The value, to be kept.
    fn keep(&self) -> Kept;
    /// Whether the value is the one that was kept.
    fn is(&self, kept: &Kept) -> bool;
}

/// A value that was kept.
pub(super) type Kept = Box<dyn Any + Send + Sync>;

/// A borrowed argument.
pub(super) struct Borrowed<'a, T: ?Sized>(pub(super) &'a T);

impl<T> StaticArgument for Borrowed<'_, T>
where
    T: ?Sized + ToOwned + Eq,
    T::Owned: Any + Send + Sync,
{
    fn keep(&self) -> Kept {
        Box::new(self.0.to_owned())
    }

    fn is(&self, kept: &Kept) -> bool {
        kept.downcast_ref::<T::Owned>().is_some_and(|kept| kept.borrow() == self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Borrowed, StaticArgument};

    #[test]
    fn a_value_is_itself_and_nothing_else() {
        let kept = Borrowed("cosine").keep();
        assert!(Borrowed("cosine").is(&kept));
        assert!(!Borrowed("dot").is(&kept));
        assert!(!Borrowed(&3).is(&kept));
        let kept = Borrowed(&[1, 2][..]).keep();
        assert!(Borrowed(&[1, 2][..]).is(&kept));
        assert!(!Borrowed(&[1, 2, 3][..]).is(&kept));
    }
}
