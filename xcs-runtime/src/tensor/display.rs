//! Printing, the way NumPy prints.

use super::Tensor;
use crate::array::Element;
use std::fmt;

/// Elements at each end of an axis that is too long to print.
const EDGE: usize = 3;
/// More elements than this are abridged.
const ABRIDGED_ABOVE: usize = 1000;

impl<T: Element> fmt::Display for Tensor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.to_vec();
        let abridged = values.len() > ABRIDGED_ABOVE;
        let precision = f.precision();
        let text = |value: &T| match precision {
            Some(digits) => format!("{value:.digits$}"),
            None => format!("{value:?}"),
        };
        let shown: Vec<&T> = if abridged { edges(&values, self.shape()) } else { values.iter().collect() };
        let width = shown.into_iter().map(|value| text(value).len()).max().unwrap_or(0);
        axis(f, &values, self.shape(), abridged, 1, &|value| format!("{:>width$}", text(value)))
    }
}

fn edges<'a, T>(values: &'a [T], shape: &[usize]) -> Vec<&'a T> {
    let Some((&length, rest)) = shape.split_first() else { return values.iter().collect() };
    let stride: usize = rest.iter().product();
    positions(length, true).flatten().flat_map(|i| edges(&values[i * stride..(i + 1) * stride], rest)).collect()
}

/// The positions of an axis that are printed; `None` stands for what is left out.
fn positions(length: usize, abridged: bool) -> Box<dyn Iterator<Item = Option<usize>>> {
    if abridged && length > 2 * EDGE {
        Box::new((0..EDGE).map(Some).chain([None]).chain((length - EDGE..length).map(Some)))
    } else {
        Box::new((0..length).map(Some))
    }
}

fn axis<T>(
    f: &mut fmt::Formatter<'_>,
    values: &[T],
    shape: &[usize],
    abridged: bool,
    depth: usize,
    text: &dyn Fn(&T) -> String,
) -> fmt::Result {
    let Some((&length, rest)) = shape.split_first() else {
        return match values.first() {
            Some(value) => f.write_str(&text(value)),
            None => Ok(()),
        };
    };
    let stride: usize = rest.iter().product();
    f.write_str("[")?;
    for (nth, position) in positions(length, abridged).enumerate() {
        if nth > 0 {
            if rest.is_empty() {
                f.write_str(" ")?;
            } else {
                write!(f, "{}{:depth$}", "\n".repeat(rest.len()), "")?;
            }
        }
        match position {
            Some(i) => axis(f, &values[i * stride..(i + 1) * stride], rest, abridged, depth + 1, text)?,
            None => f.write_str("...")?,
        }
    }
    f.write_str("]")
}

impl<T: Element> fmt::Debug for Tensor<T> {
    /// Element type and shape, and the elements.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor<{}>{:?} {self}", T::DTYPE, self.shape())
    }
}
