//! Data sets: what stands in the slots of a program. Everything follows from a seed.

use crate::{
    program::{Slot, Type},
    sample::{Rng, Sample},
    value::Value,
};
use xcs::{DType, Tensor};

/// A data set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Data {
    pub seed: u64,
    /// Small whole numbers in rising order instead: easier to read.
    pub plain: bool,
}

impl Data {
    fn rng(self, slot: Slot) -> Rng {
        let mut rng = Rng::new(self.seed ^ u64::from(slot).wrapping_mul(0xD134_2543_DE82_EF95));
        rng.next();
        rng
    }

    /// The elements of a slot.
    pub fn elements<T: Sample>(self, slot: Slot, count: usize) -> Vec<T> {
        if self.plain {
            return (0..count).map(|i| T::whole((i % 100) as i8 + 1)).collect();
        }
        let mut rng = self.rng(slot);
        // Specials in a few elements, in most, or in none.
        let specials = *rng.pick(&[0, 0, 0, 0, 4, 4, 20, 80]);
        let wide = rng.percent(10);
        let whole = rng.percent(15);
        let element = |_| match () {
            () if rng.percent(specials) => *rng.pick(T::SPECIAL),
            () if wide => T::any(&mut rng),
            () if whole => T::whole(rng.below(7) as i8 - 3),
            () => T::usual(&mut rng),
        };
        (0..count).map(element).collect()
    }

    pub fn scalar<T: Sample>(self, slot: Slot) -> T {
        if self.plain { T::whole(2) } else { self.elements::<T>(slot, 1)[0] }
    }

    /// An exponent.
    pub fn small(self, slot: Slot) -> i32 {
        if self.plain { 2 } else { self.rng(slot).below(10) as i32 - 4 }
    }

    /// Indices into an axis, some counted from its end.
    pub fn indices(self, slot: Slot, length: usize, count: usize) -> Vec<i64> {
        let mut rng = self.rng(slot);
        (0..count).map(|_| rng.below(2 * length) as i64 - length as i64).collect()
    }

    pub fn position(self, slot: Slot, shape: &[usize]) -> Vec<usize> {
        let mut rng = self.rng(slot);
        shape.iter().map(|&length| rng.below(length)).collect()
    }

    pub fn tensor(self, slot: Slot, of: &Type) -> Value {
        self.windows(slot, of, 1).remove(0)
    }

    /// Tensors that lie in one piece of memory, one behind the other.
    fn windows(self, slot: Slot, of: &Type, count: usize) -> Vec<Value> {
        fn given<T: Sample>(data: Data, slot: Slot, of: &Type, count: usize) -> Vec<Value> {
            let shape: Vec<usize> = std::iter::once(count).chain(of.shape.iter().copied()).collect();
            let elements = data.elements::<T>(slot, count * of.elements());
            let whole = Tensor::from_vec(elements, shape).expect("as many elements as the shape says");
            (0..count).map(|nth| T::wrap(whole.slice(0, nth..nth + 1).squeeze(0))).collect()
        }
        match of.dtype {
            DType::F32 => given::<f32>(self, slot, of, count),
            DType::F64 => given::<f64>(self, slot, of, count),
            DType::I32 => given::<i32>(self, slot, of, count),
            DType::I64 => given::<i64>(self, slot, of, count),
            DType::U8 => given::<u8>(self, slot, of, count),
            DType::Bool => given::<bool>(self, slot, of, count),
        }
    }

    /// The inputs of a program. Two of one type are the very same tensor in some data sets, neighbours in one piece of
    /// memory in others, and nothing to each other in the rest.
    pub fn inputs(self, types: &[Type]) -> Vec<Value> {
        let mut inputs: Vec<[Value; 2]> = Vec::new();
        let mut rng = self.rng(Slot::MAX);
        for (index, of) in types.iter().enumerate() {
            let twin = types[..index].iter().position(|earlier| earlier == of).filter(|_| rng.percent(70));
            inputs.push(match twin {
                Some(twin) => {
                    let [value, neighbour] = inputs[twin].clone();
                    if rng.percent(50) { [value, neighbour] } else { [neighbour, value] }
                }
                None => self.windows(INPUTS + index as Slot, of, 2).try_into().expect("two windows"),
            });
        }
        inputs.into_iter().map(|[value, _]| value).collect()
    }
}

/// The slots of inputs begin here.
const INPUTS: Slot = 1 << 16;
