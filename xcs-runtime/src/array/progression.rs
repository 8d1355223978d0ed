//! How long `start`, `start + step`, ... is below an end: the lengths of arithmetic progressions.
//!
//! Wider types than the elements', so that no difference of two of them overflows.

/// NumPy's `ceil((end - start) / step)`; `None` above `usize`, or if that is no number.
pub(super) fn real_length(start: f64, end: f64, step: f64) -> Option<usize> {
    let length = ((end - start) / step).ceil();
    (length < usize::MAX as f64).then_some(length.max(0.0) as usize)
}

/// The same in whole numbers.
pub(super) fn whole_length(start: i128, end: i128, step: i128) -> Option<usize> {
    let distance = if step > 0 { end - start } else { start - end };
    usize::try_from((distance.max(0) + step.abs() - 1) / step.abs()).ok()
}
