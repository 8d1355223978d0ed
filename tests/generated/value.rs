//! A tensor of any element type, and what can be compared of one.

use xcs::{DType, Tensor};

/// A tensor whose element type is known at run time only.
#[derive(Clone, Debug)]
pub enum Value {
    F32(Tensor<f32>),
    F64(Tensor<f64>),
    I32(Tensor<i32>),
    I64(Tensor<i64>),
    U8(Tensor<u8>),
    Bool(Tensor<bool>),
}

/// `$body` with `$x` bound to the tensor, for each element type, or for those named; others cannot be.
macro_rules! each {
    ($value:expr, $x:pat => $body:expr) => {
        each!($value, F32 F64 I32 I64 U8 Bool, $x => $body)
    };
    ($value:expr, number, $x:pat => $body:expr) => {
        each!($value, F32 F64 I32 I64 U8, $x => $body)
    };
    ($value:expr, real, $x:pat => $body:expr) => {
        each!($value, F32 F64, $x => $body)
    };
    ($value:expr, $($Variant:ident)*, $x:pat => $body:expr) => {
        match $value {
            $($crate::value::Value::$Variant($x) => $body,)*
            #[allow(unreachable_patterns)]
            other => unreachable!("{:?} is not of these types", other),
        }
    };
}
pub(crate) use each;

macro_rules! from_tensor {
    ($($T:ident $Variant:ident)*) => {$(
        impl From<Tensor<$T>> for Value {
            fn from(tensor: Tensor<$T>) -> Value {
                Value::$Variant(tensor)
            }
        }
    )*};
}
from_tensor!(f32 F32 f64 F64 i32 I32 i64 I64 u8 U8 bool Bool);

impl Value {
    pub fn shape(&self) -> &[usize] {
        each!(self, x => x.shape())
    }

    pub fn dtype(&self) -> DType {
        match self {
            Value::F32(_) => DType::F32,
            Value::F64(_) => DType::F64,
            Value::I32(_) => DType::I32,
            Value::I64(_) => DType::I64,
            Value::U8(_) => DType::U8,
            Value::Bool(_) => DType::Bool,
        }
    }

    pub fn bools(&self) -> &Tensor<bool> {
        each!(self, Bool, x => x)
    }

    pub fn i64s(&self) -> &Tensor<i64> {
        each!(self, I64, x => x)
    }

    /// Reads all elements.
    pub fn read(&self) -> Elements {
        let bits = match self {
            Value::F32(x) => x.to_vec().into_iter().map(bits32).collect(),
            Value::F64(x) => x.to_vec().into_iter().map(bits64).collect(),
            Value::I32(x) => x.to_vec().into_iter().map(|x| x as u64).collect(),
            Value::I64(x) => x.to_vec().into_iter().map(|x| x as u64).collect(),
            Value::U8(x) => x.to_vec().into_iter().map(u64::from).collect(),
            Value::Bool(x) => x.to_vec().into_iter().map(u64::from).collect(),
        };
        Elements { dtype: self.dtype(), shape: self.shape().to_vec(), bits }
    }

    /// Reads one element.
    pub fn get(&self, index: &[usize]) -> Elements {
        let bits = match self {
            Value::F32(x) => bits32(x.get(index)),
            Value::F64(x) => bits64(x.get(index)),
            Value::I32(x) => x.get(index) as u64,
            Value::I64(x) => x.get(index) as u64,
            Value::U8(x) => u64::from(x.get(index)),
            Value::Bool(x) => u64::from(x.get(index)),
        };
        Elements { dtype: self.dtype(), shape: Vec::new(), bits: vec![bits] }
    }

    /// Reads whether the first element is above zero; false of nothing.
    pub fn is_positive(&self) -> bool {
        let first = vec![0; self.shape().len()];
        if self.shape().contains(&0) {
            return false;
        }
        match self {
            Value::Bool(x) => x.get(first),
            other => each!(other, number, x => x.get(first) > Default::default()),
        }
    }
}

/// NaN is NaN: sign and payload are no part of the contract.
fn bits32(x: f32) -> u64 {
    u64::from(if x.is_nan() { f32::NAN } else { x }.to_bits())
}

fn bits64(x: f64) -> u64 {
    if x.is_nan() { f64::NAN } else { x }.to_bits()
}

/// What was read of a tensor: everything that may not differ.
#[derive(Clone, PartialEq, Eq)]
pub struct Elements {
    pub dtype: DType,
    pub shape: Vec<usize>,
    bits: Vec<u64>,
}

impl Elements {
    fn text(&self, index: usize) -> String {
        let bits = self.bits[index];
        match self.dtype {
            DType::F32 => format!("{:?}", f32::from_bits(bits as u32)),
            DType::F64 => format!("{:?}", f64::from_bits(bits)),
            DType::Bool => (bits != 0).to_string(),
            DType::U8 => bits.to_string(),
            DType::I32 | DType::I64 => (bits as i64).to_string(),
        }
    }

    /// The first element that differs, for people.
    pub fn difference(&self, other: &Elements) -> Option<String> {
        if self == other {
            return None;
        }
        let at = self.bits.iter().zip(&other.bits).position(|(a, b)| a != b);
        Some(match at {
            Some(at) => format!("element {at}: {} and {}", self.text(at), other.text(at)),
            None => format!("{:?}{:?} and {:?}{:?}", self.dtype, self.shape, other.dtype, other.shape),
        })
    }
}

impl std::fmt::Debug for Elements {
    /// The first few elements.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        const SHOWN: usize = 12;
        let shown: Vec<String> = (0..self.bits.len().min(SHOWN)).map(|index| self.text(index)).collect();
        let more = if self.bits.len() > SHOWN { ", .." } else { "" };
        write!(f, "{}{:?} [{}{more}]", self.dtype, self.shape, shown.join(", "))
    }
}
