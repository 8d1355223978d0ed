//! Element type, shape and layout of an array in words, for reports.

use super::DType;

/// `f32[64, 3]`. Strides are given where the array is not row-major: `f32[3, 64] with strides [1, 3]`, or, where all
/// are zero, `f32[64] (one value, repeated)`.
pub(crate) fn describe(dtype: DType, shape: &[usize], strides: Option<&[isize]>) -> String {
    let mut repeats = strides.into_iter().flatten().zip(shape).filter(|(_, length)| **length != 1);
    match strides {
        None => format!("{dtype}{shape:?}"),
        Some(_) if repeats.all(|(stride, _)| *stride == 0) => format!("{dtype}{shape:?} (one value, repeated)"),
        Some(strides) => format!("{dtype}{shape:?} with strides {strides:?}"),
    }
}
