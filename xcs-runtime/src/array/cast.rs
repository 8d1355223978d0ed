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

/// `value` as an `A`, if that is the type `B`; else `value` itself.
#[inline]
pub(crate) fn cast<B: 'static, A>(value: B) -> Result<A, B> {
    if typeid::of::<A>() == typeid::of::<B>() {
        let value = std::mem::ManuallyDrop::new(value);
        // SAFETY: the types are the same but for lifetimes in `A`, and `B: 'static` has none to be extended. The original is
        // not dropped, so the value keeps one owner.
        Ok(unsafe { std::ptr::from_ref(&*value).cast::<A>().read() })
    } else {
        Err(value)
    }
}

#[cfg(test)]
mod tests {
    use super::{cast, cast_ref};

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

    #[test]
    fn a_value_keeps_one_owner() {
        let shared = std::sync::Arc::new(());
        let Ok(moved) = cast::<_, std::sync::Arc<()>>(shared.clone()) else { panic!("the types are the same") };
        assert_eq!(std::sync::Arc::strong_count(&shared), 2);
        drop(moved);
        assert_eq!(std::sync::Arc::strong_count(&shared), 1);
        assert_eq!(cast::<_, u32>(5i32), Err(5));
        assert!(cast::<_, String>(shared).is_err());
    }
}
