//! What generated functions are called with: sizes, layouts, elements and scalars that a plan could confuse.
//!
//! A parameter is written `f32 nm` (a tensor of two axes), `f32 .` (of none), `f32` (a scalar), `size n` (the length `n`),
//! `sizes nm` (the lengths as an array) or `index nm` (`m` indices into an axis of length `n`). Digits are lengths.

use crate::{
    sample::{Rng, Sample},
    value::Value,
    values::Any,
};
use xcs::Tensor;

/// How a tensor lies in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Layout {
    Whole,
    /// A part that begins behind the start of its memory.
    Offset,
    Transposed,
    Flipped,
    /// One element, or one row, seen many times.
    Stretched,
}

/// One way to choose all arguments of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choice {
    /// Lengths of `n`, `m` and `k`.
    lengths: [usize; 3],
    layout: Layout,
    /// Where elements and scalars come from.
    seed: u64,
    /// Values at which arithmetic goes wrong, instead of usual ones.
    special: bool,
    /// Tensors of one type are the very same.
    same: bool,
    /// One tensor has a shape that does not fit.
    wrong: bool,
}

const USUAL: Choice =
    Choice { lengths: [3, 4, 2], layout: Layout::Whole, seed: 1, special: false, same: false, wrong: false };

/// The first one is what signatures are learned from; it and its like are chosen again and again.
pub const CHOICES: &[Choice] = &[
    USUAL,
    // The same signature but for scalars.
    Choice { seed: 2, ..USUAL },
    Choice { lengths: [5, 2, 3], ..USUAL },
    Choice { layout: Layout::Offset, ..USUAL },
    Choice { layout: Layout::Transposed, ..USUAL },
    Choice { layout: Layout::Flipped, seed: 3, ..USUAL },
    Choice { layout: Layout::Stretched, ..USUAL },
    Choice { same: true, ..USUAL },
    Choice { lengths: [1, 1, 1], ..USUAL },
    Choice { lengths: [0, 4, 2], ..USUAL },
    Choice { lengths: [3, 0, 2], ..USUAL },
    Choice { special: true, seed: 4, ..USUAL },
    Choice { special: true, seed: 5, ..USUAL },
    Choice { special: true, seed: 6, same: true, ..USUAL },
    Choice { wrong: true, ..USUAL },
    Choice { wrong: true, seed: 7, lengths: [5, 2, 3], ..USUAL },
    // More than one block of elements.
    Choice { lengths: [67, 71, 5], seed: 8, ..USUAL },
];

impl Choice {
    fn length(&self, symbol: char) -> usize {
        match symbol {
            'n' => self.lengths[0],
            'm' => self.lengths[1],
            'k' => self.lengths[2],
            digit => digit.to_digit(10).expect("a symbol or a digit") as usize,
        }
    }

    fn shape(&self, written: &str) -> Vec<usize> {
        written.chars().filter(|symbol| *symbol != '.').map(|symbol| self.length(symbol)).collect()
    }

    /// The arguments for `parameters`.
    pub fn arguments(&self, parameters: &[&str]) -> Vec<Any> {
        let mut rng = Rng::new(self.seed);
        let tensors = parameters.iter().filter(|written| written.contains(' ')).count();
        let wrong = self.wrong.then(|| rng.below(tensors.max(1)));
        let mut arguments: Vec<Any> = Vec::new();
        let mut nth = 0;
        for (index, written) in parameters.iter().enumerate() {
            let earlier = parameters[..index].iter().position(|earlier| earlier == written);
            let argument = match (written.split_once(' '), earlier) {
                (Some(_), Some(earlier)) if self.same => arguments[earlier].clone(),
                (Some((of, shape)), _) => {
                    nth += 1;
                    self.tensor(of, shape, wrong == Some(nth - 1), &mut rng)
                }
                (None, _) => scalar(written, self.special, &mut rng),
            };
            arguments.push(argument);
        }
        arguments
    }

    fn tensor(&self, of: &str, written: &str, wrong: bool, rng: &mut Rng) -> Any {
        let mut shape = self.shape(written);
        match of {
            "size" => return Any::Usize(shape[0]),
            "sizes" => return Any::Sizes(shape),
            "index" => {
                let length = shape.remove(0) as i64;
                let indices = (0..shape[0]).map(|_| (rng.next() % (2 * length.max(1)) as u64) as i64 - length);
                let indices = indices.collect::<Vec<_>>();
                return Any::Tensor(Tensor::from_slice(&indices).into());
            }
            _ => {}
        }
        if wrong {
            // An axis more, or one element more along the last.
            match shape.last_mut() {
                Some(last) if rng.percent(70) => *last += 1,
                _ => shape.push(2),
            }
        }
        Any::Tensor(match of {
            "f32" => self.elements::<f32>(&shape, rng),
            "f64" => self.elements::<f64>(&shape, rng),
            "i32" => self.elements::<i32>(&shape, rng),
            "i64" => self.elements::<i64>(&shape, rng),
            "u8" => self.elements::<u8>(&shape, rng),
            "bool" => self.elements::<bool>(&shape, rng),
            other => unreachable!("no element type {other}"),
        })
    }

    fn elements<T: Sample>(&self, shape: &[usize], rng: &mut Rng) -> Value {
        let mut made = |shape: &[usize]| {
            let element = |_| match self.special && rng.percent(40) {
                true => *rng.pick(T::SPECIAL),
                false => T::usual(rng),
            };
            let elements = (0..shape.iter().product()).map(element).collect();
            Tensor::from_vec(elements, shape).expect("as many elements as the shape says")
        };
        let last = shape.len().checked_sub(1);
        T::wrap(match (self.layout, last) {
            (Layout::Whole, _) | (_, None) => made(shape),
            (Layout::Offset, Some(last)) => {
                let mut longer = shape.to_vec();
                longer[last] += 2;
                made(&longer).slice(-1, 1..shape[last] + 1)
            }
            (Layout::Transposed, Some(_)) => {
                let backwards: Vec<usize> = shape.iter().rev().copied().collect();
                let order: Vec<isize> = (0..shape.len() as isize).rev().collect();
                made(&backwards).permute(order)
            }
            (Layout::Flipped, Some(_)) => made(shape).flip(-1).flip(0),
            (Layout::Stretched, Some(_)) => {
                let mut one = shape.to_vec();
                one[0] = 1;
                made(&one).broadcast_to(shape)
            }
        })
    }
}

fn scalar(of: &str, special: bool, rng: &mut Rng) -> Any {
    let specials = specials(of);
    if special {
        return rng.pick(&specials).clone();
    }
    match of {
        "f32" => Any::F32(f32::usual(rng)),
        "f64" => Any::F64(f64::usual(rng)),
        "i32" => Any::I32(i32::usual(rng)),
        "i64" => Any::I64(i64::usual(rng)),
        "u8" => Any::U8(u8::usual(rng)),
        "u32" => Any::U32(1 + rng.below(6) as u32),
        "u64" => Any::U64(1 + rng.below(6) as u64),
        // An axis has so many elements, mostly.
        "usize" => Any::Usize(1 + rng.below(2)),
        "isize" => Any::Isize(rng.below(2) as isize - 1),
        "bool" => Any::Bool(rng.percent(50)),
        other => unreachable!("no scalar type {other}"),
    }
}

/// Scalars that differ in their bits alone, or at which arithmetic goes wrong.
pub fn specials(of: &str) -> Vec<Any> {
    macro_rules! integers {
        ($Variant:ident $T:ident) => {
            [0, 1, 2, $T::MAX, $T::MIN, $T::MAX - 1].map(Any::$Variant).into()
        };
    }
    match of {
        "f32" => [
            0.0,
            -0.0,
            1.0,
            f32::NAN,
            f32::from_bits(0x7fc0_1234),
            f32::INFINITY,
            f32::NEG_INFINITY,
            f32::MIN_POSITIVE,
            1e-45,
        ]
        .map(Any::F32)
        .into(),
        "f64" => [0.0, -0.0, 1.0, f64::NAN, f64::from_bits(0xfff8_0000_0000_4321), f64::INFINITY, f64::MAX, 5e-324]
            .map(Any::F64)
            .into(),
        "i32" => integers!(I32 i32),
        "i64" => integers!(I64 i64),
        "u8" => integers!(U8 u8),
        "u32" => integers!(U32 u32),
        "u64" => integers!(U64 u64),
        "usize" => integers!(Usize usize),
        "isize" => integers!(Isize isize),
        "bool" => [false, true].map(Any::Bool).into(),
        _ => Vec::new(),
    }
}
