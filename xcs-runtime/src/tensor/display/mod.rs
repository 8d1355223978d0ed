//! Printing, the way NumPy prints: brackets, columns aligned at the decimal point, lines of at most 75 characters, and
//! only the edges of what has more than a thousand elements.
//!
//! This file lays out words; [`words`] makes them.

mod words;

use super::Tensor;
use crate::array::{Array, Element};
use std::fmt;

/// Elements at each end of an axis that is too long to print.
const EDGE: usize = 3;
/// More elements than this are abridged.
const ABRIDGED_ABOVE: usize = 1000;
/// Characters of a line.
const LINE: usize = 75;

impl<T: Element> fmt::Display for Tensor<T> {
    /// As NumPy prints an array, but with `NaN`, `true` and `false`, and a number without axes as Rust prints it. With
    /// a precision, `{:.3}`, every number has as many decimals. A pending tensor is computed.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::<f32>::from_rows(&[[1.0, -2.25], [1.0 / 3.0, 40.0]])?;
    /// assert_eq!(x.to_string(), "\
    /// [[ 1.         -2.25      ]
    ///  [ 0.33333334 40.        ]]");
    /// assert_eq!(format!("{x:.1}"), "\
    /// [[ 1.0 -2.2]
    ///  [ 0.3 40.0]]");
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("[]");
        }
        if self.rank() == 0 {
            let number: T = self.value.array(None).first().expect("one element");
            return f.write_str(&words::number(number, f.precision()));
        }
        let abridged = self.len() > ABRIDGED_ABOVE;
        let axes: Vec<Axis> = self.shape().iter().map(|&length| Axis::new(length, abridged)).collect();
        let mut shown = Vec::new();
        collect_shown::<T>(self.value.array(None), &axes, 0, &mut shown);
        let page = Page { words: words::aligned(&shown, f.precision()), axes };
        page.write(f, 0, 0)
    }
}

impl<T: Element> fmt::Debug for Tensor<T> {
    /// Element type, shape, and the elements as `Display` prints them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor<{}>{:?}{}", T::DTYPE, self.shape(), if self.rank() > 1 { '\n' } else { ' ' })?;
        fmt::Display::fmt(self, f)
    }
}

/// What is printed of an axis.
struct Axis {
    shown: usize,
    /// Whether something is left out between the first and the last [`EDGE`] positions.
    is_cut: bool,
}

impl Axis {
    fn new(length: usize, abridged: bool) -> Axis {
        let is_cut = abridged && length > 2 * EDGE;
        Axis { shown: if is_cut { 2 * EDGE } else { length }, is_cut }
    }
}

/// The elements that are printed, in row-major order.
fn collect_shown<T: Element>(array: &Array, axes: &[Axis], axis: usize, shown: &mut Vec<T>) {
    if axes[axis..].iter().all(|axis| !axis.is_cut) {
        shown.extend(array.to_vec::<T>());
        return;
    }
    let length = array.shape()[axis];
    for nth in 0..axes[axis].shown {
        let position = if axes[axis].is_cut && nth >= EDGE { length - 2 * EDGE + nth } else { nth };
        collect_shown(&array.view(|layout| layout.slice(axis, position, 1, 1)), axes, axis + 1, shown);
    }
}

/// Words in row-major order of the printed axes.
struct Page {
    words: Vec<String>,
    axes: Vec<Axis>,
}

impl Page {
    /// Writes `axis` and those inside it; its first word is number `first`.
    fn write(&self, f: &mut fmt::Formatter<'_>, axis: usize, first: usize) -> fmt::Result {
        if axis + 1 == self.axes.len() {
            return self.write_row(f, axis, first);
        }
        let words_inside: usize = self.axes[axis + 1..].iter().map(|axis| axis.shown).product();
        let separator = format!("{}{:indent$}", "\n".repeat(self.axes.len() - axis - 1), "", indent = axis + 1);
        f.write_str("[")?;
        for nth in 0..self.axes[axis].shown {
            if nth > 0 {
                f.write_str(&separator)?;
            }
            if nth == EDGE && self.axes[axis].is_cut {
                write!(f, "...{separator}")?;
            }
            self.write(f, axis + 1, first + nth * words_inside)?;
        }
        f.write_str("]")
    }

    /// Writes the last axis, in lines.
    fn write_row(&self, f: &mut fmt::Formatter<'_>, axis: usize, first: usize) -> fmt::Result {
        let (indent, width) = (axis + 1, LINE.saturating_sub(axis + 1));
        let row = &self.words[first..first + self.axes[axis].shown];
        let (head, tail) = row.split_at(if self.axes[axis].is_cut { EDGE } else { row.len() });
        let dots = self.axes[axis].is_cut.then_some("...");

        f.write_str("[")?;
        let mut line = String::new();
        for word in head.iter().map(String::as_str).chain(dots).chain(tail.iter().map(String::as_str)) {
            // With the space that stands before it.
            if !line.is_empty() && indent + line.len() + 1 + word.len() > width {
                write!(f, "{}\n{:indent$}", line.trim_end(), "")?;
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        write!(f, "{line}]")
    }
}
