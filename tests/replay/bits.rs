//! Results as bits, to compare calls with the specification.

use xcs::{Element, Mode, Tensor, with_mode};

/// What can be told apart about a result. NaN is NaN, whatever its sign and payload.
pub trait Bits {
    fn bits(&self) -> String;
}

impl<T: Element> Bits for Tensor<T> {
    fn bits(&self) -> String {
        let elements: Vec<String> = self.to_vec().iter().map(|element| format!("{element:?}")).collect();
        format!("{}{:?}[{}]", std::any::type_name::<T>(), self.shape(), elements.join(" "))
    }
}

macro_rules! scalars {
    ($($type:ty)*) => {$(
        impl Bits for $type {
            fn bits(&self) -> String {
                format!("{self:?}")
            }
        }
    )*};
}
scalars!(f32 f64 i32 i64 u8 usize bool);

impl<A: Bits, B: Bits> Bits for (A, B) {
    fn bits(&self) -> String {
        format!("({}, {})", self.0.bits(), self.1.bits())
    }
}

impl<A: Bits, B: Bits, C: Bits> Bits for (A, B, C) {
    fn bits(&self) -> String {
        format!("({}, {}, {})", self.0.bits(), self.1.bits(), self.2.bits())
    }
}

impl<A: Bits, B: Bits, C: Bits, D: Bits> Bits for (A, B, C, D) {
    fn bits(&self) -> String {
        format!("({}, {}, {}, {})", self.0.bits(), self.1.bits(), self.2.bits(), self.3.bits())
    }
}

/// Calls three times, the first time proved and then replayed, and compares with eager operations.
#[track_caller]
pub fn check(name: &str, call: impl Fn() -> String, replayed: impl Fn() -> u64) {
    let before = replayed();
    let expected = with_mode(Mode::Fallback, &call);
    assert_eq!(replayed(), before, "{name} was replayed under Mode::Fallback");
    for _ in 0..3 {
        assert_eq!(call(), expected, "{name}");
    }
    assert!(replayed() >= before + 2, "{name} was replayed {} times of 3", replayed() - before);
}
