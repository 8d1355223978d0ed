//! Inputs named in `static(..)`: code is compiled for their values.

use std::{
    any::Any,
    borrow::{Borrow, ToOwned},
    hash::{DefaultHasher, Hash, Hasher},
};

/// A static argument of a call under way.
pub(super) trait StaticArgument {
    /// The value, to be kept.
    fn keep(&self) -> Kept;
    /// Whether the value is the one that was kept.
    fn is(&self, kept: &Kept) -> bool;
    /// Adds the value to a hash.
    fn hash(&self, hasher: &mut DefaultHasher);
}

/// A value that was kept.
pub type Kept = Box<dyn Any + Send + Sync>;

/// A kept value as it is written, if it is of a type that says so without being asked for `Debug`.
pub(super) fn written(kept: &Kept) -> Option<String> {
    macro_rules! try_types {
        ($($type:ty)*) => {
            $(
                if let Some(value) = kept.downcast_ref::<$type>() {
                    return Some(format!("{value:?}"));
                }
            )*
        };
    }
    try_types!(String &'static str bool char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize Vec<usize> Vec<String>);
    None
}

/// A borrowed argument.
pub(super) struct Borrowed<'a, T: ?Sized>(pub(super) &'a T);

impl<T: ?Sized + Static> StaticArgument for Borrowed<'_, T> {
    fn keep(&self) -> Kept {
        self.0.keep()
    }

    fn is(&self, kept: &Kept) -> bool {
        self.0.is(kept)
    }

    fn hash(&self, hasher: &mut DefaultHasher) {
        self.0.hash(hasher);
    }
}

/// Types that can be named in `static(..)`.
#[diagnostic::on_unimplemented(
    message = "`static(..)` compiles code for the value of an argument: `{Self}` cannot be compared, hashed and kept",
    label = "leave it out of `static(..)`, or derive `Clone`, `PartialEq`, `Eq` and `Hash` for it"
)]
pub trait Static {
    /// A copy of the value.
    fn keep(&self) -> Kept;
    /// Whether the value is the one that was kept.
    fn is(&self, kept: &Kept) -> bool;
    /// Adds the value to a hash.
    fn hash<H: Hasher>(&self, hasher: &mut H);
}

#[diagnostic::do_not_recommend]
impl<T> Static for T
where
    T: ?Sized + ToOwned + Eq + Hash,
    T::Owned: Any + Send + Sync,
{
    fn keep(&self) -> Kept {
        Box::new(self.to_owned())
    }

    fn is(&self, kept: &Kept) -> bool {
        kept.downcast_ref::<T::Owned>().is_some_and(|kept| kept.borrow() == self)
    }

    fn hash<H: Hasher>(&self, hasher: &mut H) {
        Hash::hash(self, hasher);
    }
}

#[cfg(test)]
mod tests {
    use super::{Borrowed, StaticArgument, written};

    #[test]
    fn a_value_is_written_if_its_type_is_known() {
        assert_eq!(written(&Borrowed("cosine").keep()).as_deref(), Some("\"cosine\""));
        assert_eq!(written(&Borrowed(&3u8).keep()).as_deref(), Some("3"));
        assert_eq!(written(&Borrowed(&()).keep()), None);
    }

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
