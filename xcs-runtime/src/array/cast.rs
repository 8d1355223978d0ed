//! The one place where a type that generic code cannot name is recognised.

/// `value` as a `B`, if `A` is the type `B`, `&B` or `&mut B`. Lifetimes inside `A` are erased for the comparison,
/// which is why `B` must have none.
#[inline]
pub(crate) fn cast_ref<A: ?Sized, B: 'static>(value: &A) -> Option<&B> {
    let actual = typeid::of::<A>();
    let address = std::ptr::from_ref(value);
    if actual == typeid::of::<B>() {
        // SAFETY: the types are the same; `B: 'static` holds no lifetime that the cast could extend.
        Some(unsafe { &*address.cast::<B>() })
    } else if actual == typeid::of::<&'static B>() || actual == typeid::of::<&'static mut B>() {
        // SAFETY: `A` is a reference to a `B`. Read through `value`, it is valid and unchanged for as long as
        // `value` is borrowed, which is the lifetime of the result.
        Some(unsafe { *address.cast::<&B>() })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::cast_ref;

    #[test]
    fn only_the_same_type_and_references_to_it_are_recognised() {
        let mut five = 5i32;
        assert_eq!(cast_ref::<_, i32>(&five), Some(&5));
        assert_eq!(cast_ref::<_, i32>(&&five), Some(&5));
        assert_eq!(cast_ref::<_, i32>(&&mut five), Some(&5));
        assert_eq!(cast_ref::<_, i32>(&&&five), None);
        assert_eq!(cast_ref::<_, i32>(&5u32), None);
        assert_eq!(cast_ref::<str, String>("text"), None);
    }
}
