//! Steps that move elements or pick among them: index_select, concat, argmax and argmin.

use super::{
    segment::{Failure, Memory, Place, TempId},
    strided,
};
use crate::{
    array::{Element, with_element},
    graph::ArgOp,
};

/// The slices of `x` along `axis` that `indices` names, row-major at `to`.
///
/// The tensor operation has resolved negative indices.
pub(super) fn gather(x: &Place, indices: &Place, axis: usize, to: TempId, memory: &Memory<'_>) -> Result<(), Failure> {
    let [outer, length, inner] = x.layout.shape.around(axis);
    let count = indices.layout.shape.elements();
    let size = x.dtype.size();
    let indices = elements::<i64>(indices, memory);
    if !indices.iter().all(|&index| usize::try_from(index).is_ok_and(|index| index < length)) {
        return Err(Failure::IndexOutOfRange);
    }
    let (from, to) = (memory.read(x.source, size), memory.write(to));
    let mut slice = x.layout;
    slice.shape = slice.shape.with(axis, 1);
    for (position, &index) in indices.iter().enumerate() {
        for block in 0..outer {
            // SAFETY: the index is in range (checked above), so the source element is one of
            // `x`'s; the target holds `outer * count * inner` elements.
            unsafe {
                let first = from.offset(index as isize * x.layout.strides()[axis] * size as isize);
                let to = to.add((block * count + position) * inner * size);
                strided::gather(to, first, size, &slice.shape, slice.strides(), block * inner, inner);
            }
        }
    }
    Ok(())
}

/// The parts one after the other along `axis`, row-major at `to`.
pub(super) fn concat(parts: &[Place], axis: usize, to: TempId, memory: &Memory<'_>) {
    let total: usize = parts.iter().map(|part| part.layout.shape[axis]).sum();
    let to = memory.write(to);
    let mut before = 0;
    for part in parts {
        let [outer, length, inner] = part.layout.shape.around(axis);
        let size = part.dtype.size();
        let from = memory.read(part.source, size);
        let run = length * inner;
        if run > 0 {
            for block in 0..outer {
                // SAFETY: the target holds `outer * total * inner` elements; the part is readable as laid out.
                unsafe {
                    let to = to.add((block * total + before) * inner * size);
                    strided::gather(to, from, size, &part.layout.shape, part.layout.strides(), block * run, run);
                }
            }
        }
        before += length;
    }
}

/// The index of the first extreme element along `axis`; a NaN is more extreme than any number, as in NumPy.
#[expect(clippy::bool_comparison, reason = "`bool` is one of the types")]
pub(super) fn arg_reduce(op: ArgOp, x: &Place, axis: usize, to: TempId, memory: &Memory<'_>) {
    with_element!(x.dtype, T => {
        let beats: fn(T, T) -> bool = match op {
            ArgOp::Max => |new, best| new > best,
            ArgOp::Min => |new, best| new < best,
        };
        arg_reduce_of::<T>(x, axis, to, memory, beats);
    });
}

fn arg_reduce_of<T: Element>(x: &Place, axis: usize, to: TempId, memory: &Memory<'_>, beats: fn(T, T) -> bool) {
    let [outer, length, inner] = x.layout.shape.around(axis);
    let values = elements::<T>(x, memory);
    let to = memory.write(to).cast::<i64>();
    let is_nan = |value: T| value.partial_cmp(&value).is_none();
    for block in 0..outer {
        for column in 0..inner {
            let at = |row: usize| values[(block * length + row) * inner + column];
            let mut best = 0;
            for row in 1..length {
                if is_nan(at(best)) {
                    break;
                }
                if is_nan(at(row)) || beats(at(row), at(best)) {
                    best = row;
                }
            }
            // SAFETY: the target holds `outer * inner` indices.
            unsafe { to.add(block * inner + column).write(best as i64) };
        }
    }
}

/// The elements of a place in row-major order.
fn elements<T: Element>(place: &Place, memory: &Memory<'_>) -> Vec<T> {
    let n = place.layout.shape.elements();
    let mut values = Vec::<T>::with_capacity(n);
    if n > 0 {
        // SAFETY: the place holds values of `T` as its layout says; `n` of them are written.
        unsafe {
            let to = values.as_mut_ptr().cast::<u8>();
            strided::gather(
                to,
                memory.read(place.source, size_of::<T>()),
                size_of::<T>(),
                &place.layout.shape,
                place.layout.strides(),
                0,
                n,
            );
            values.set_len(n);
        }
    }
    values
}
