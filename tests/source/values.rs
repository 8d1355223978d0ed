//! Arguments and results of any generated function.

use crate::value::{Elements, Value};
use xcs::Tensor;

/// What a generated function is given, and what it gives.
#[derive(Clone, Debug)]
pub enum Any {
    Tensor(Value),
    F32(f32),
    F64(f64),
    I32(i32),
    I64(i64),
    U8(u8),
    U32(u32),
    U64(u64),
    Usize(usize),
    Isize(isize),
    Bool(bool),
    Sizes(Vec<usize>),
    Text(#[allow(dead_code, reason = "shown")] String),
}

/// What was read of results, to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Tensor(Elements),
    /// Anything else, as text that tells zeros apart and no NaN from another.
    Plain(String),
}

impl Any {
    pub fn see(&self) -> Seen {
        match self {
            Any::Tensor(value) => Seen::Tensor(value.read()),
            other => Seen::Plain(format!("{other:?}")),
        }
    }
}

/// Reads all of them.
pub fn see(results: &[Any]) -> Vec<Seen> {
    results.iter().map(Any::see).collect()
}

/// A type of parameters.
pub trait Argument<'a> {
    fn of(any: &'a Any) -> Self;
}

/// A type of results.
pub trait Answer {
    /// Appends what it consists of.
    fn give(self, to: &mut Vec<Any>);
}

impl Any {
    /// The argument, as the parameter's type has it.
    pub fn take<'a, A: Argument<'a>>(&'a self) -> A {
        A::of(self)
    }
}

/// The parts of a result.
pub fn give(answer: impl Answer) -> Vec<Any> {
    let mut parts = Vec::new();
    answer.give(&mut parts);
    parts
}

macro_rules! tensors {
    ($($T:ident $Variant:ident)*) => {$(
        impl<'a> Argument<'a> for &'a Tensor<$T> {
            fn of(any: &'a Any) -> Self {
                let Any::Tensor(Value::$Variant(tensor)) = any else { unreachable!("{any:?} for a tensor") };
                tensor
            }
        }
        impl Argument<'_> for Tensor<$T> {
            fn of(any: &Any) -> Self {
                let tensor: &Tensor<$T> = any.take();
                tensor.clone()
            }
        }
        impl Answer for Tensor<$T> {
            fn give(self, to: &mut Vec<Any>) {
                to.push(Any::Tensor(self.into()));
            }
        }
    )*};
}
tensors!(f32 F32 f64 F64 i32 I32 i64 I64 u8 U8 bool Bool);

macro_rules! scalars {
    ($($T:ident $Variant:ident)*) => {$(
        impl Argument<'_> for $T {
            fn of(any: &Any) -> Self {
                let Any::$Variant(scalar) = any else { unreachable!("{any:?} for a scalar") };
                *scalar
            }
        }
        impl Answer for $T {
            fn give(self, to: &mut Vec<Any>) {
                to.push(Any::$Variant(self));
            }
        }
    )*};
}
scalars!(f32 F32 f64 F64 i32 I32 i64 I64 u8 U8 u32 U32 u64 U64 usize Usize isize Isize bool Bool);

impl<const N: usize> Argument<'_> for [usize; N] {
    fn of(any: &Any) -> Self {
        let Any::Sizes(sizes) = any else { unreachable!("{any:?} for sizes") };
        sizes[..].try_into().expect("as many sizes as the parameter has")
    }
}

impl Answer for String {
    fn give(self, to: &mut Vec<Any>) {
        to.push(Any::Text(self));
    }
}

impl<A: Answer> Answer for Option<A> {
    fn give(self, to: &mut Vec<Any>) {
        match self {
            Some(answer) => answer.give(to),
            None => to.push(Any::Text("none".into())),
        }
    }
}

impl<A: Answer> Answer for Result<A, String> {
    fn give(self, to: &mut Vec<Any>) {
        match self {
            Ok(answer) => answer.give(to),
            Err(error) => to.push(Any::Text(error)),
        }
    }
}

impl<A: Answer> Answer for Vec<A> {
    fn give(self, to: &mut Vec<Any>) {
        self.into_iter().for_each(|answer| answer.give(to));
    }
}

macro_rules! tuples {
    ($(($($name:ident)*))*) => {$(
        impl<$($name: Answer),*> Answer for ($($name,)*) {
            #[allow(non_snake_case, reason = "names of types as names of values")]
            fn give(self, _to: &mut Vec<Any>) {
                let ($($name,)*) = self;
                $($name.give(_to);)*
            }
        }
    )*};
}
tuples!(() (A) (A B) (A B C) (A B C D) (A B C D E));
