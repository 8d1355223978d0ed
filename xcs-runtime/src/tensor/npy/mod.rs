//! `.npy` files, NumPy's own format (feature `npy`).
//!
//! Versions 1.0, 2.0 and 3.0 are read, either byte order, row-major and Fortran order; version 1.0 is written,
//! little-endian and row-major, byte for byte as NumPy does. The format is described in NumPy's `numpy.lib.format`.
//!
//! Own code, because the format is small and the crates for it are not: `ndarray-npy` brings 50 crates with it,
//! `npyz` 30, a compiler of C among them, for the Python literals of structured types, which a tensor cannot hold.
//!
//! A file is data from outside: nothing in it makes this panic, and no length it states is allocated before as many
//! bytes were read.

mod header;

use super::{Error, Tensor};
use crate::array::{Array, DType, Element, Shape};
use header::Header;
use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

/// What is wrong with a file's contents.
fn malformed(reason: impl Into<String>) -> Error {
    Error::Format { format: "npy", reason: reason.into() }
}

/// `.npy` files, NumPy's own format: [`read_npy`](Self::read_npy), [`read_npy_from`](Self::read_npy_from),
/// [`write_npy`](Self::write_npy), [`write_npy_to`](Self::write_npy_to). They need the feature `npy`:
/// `xcs = { .., features = ["npy"] }`.
impl<T: Element> Tensor<T> {
    /// The array in the `.npy` file at `path` (feature `npy`).
    ///
    /// Files in Fortran order become transposed views. Bytes after the array are ignored, as NumPy does.
    ///
    /// # Errors
    /// [`Error::File`] with the path and the reason: [`Error::Io`], [`Error::Format`] if the file is damaged,
    /// [`Error::UnsupportedElements`] if its elements are none of a tensor's, [`Error::ElementType`] if they are not
    /// `T`, or [`Error::ShapeTooLarge`].
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// # let path = std::env::temp_dir().join(format!("xcs-doc-{}.npy", std::process::id()));
    /// Tensor::<f32>::eye(3).write_npy(&path)?;
    /// assert_eq!(Tensor::<f32>::read_npy(&path)?.shape(), [3, 3]);
    /// assert!(Tensor::<f64>::read_npy(&path).is_err());
    /// # std::fs::remove_file(path).unwrap();
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    pub fn read_npy(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        File::open(path).map_err(Error::from).and_then(Self::read_npy_from).map_err(|reason| in_file(path, reason))
    }

    /// The array in `.npy` format that `reader` gives (feature `npy`). What follows it is left unread.
    ///
    /// The reader needs no buffer.
    ///
    /// # Errors
    /// The reasons that [`read_npy`](Self::read_npy) lists.
    pub fn read_npy_from(mut reader: impl Read) -> Result<Self, Error> {
        let header = Header::read(&mut reader)?;
        if header.dtype != T::DTYPE {
            return Err(Error::ElementType { expected: T::DTYPE, found: header.dtype });
        }
        let too_large = || Error::ShapeTooLarge { shape: header.shape.clone() };
        let shape = Shape::checked(&header.shape).ok_or_else(too_large)?;
        let values: Vec<T> = read_values(reader, shape.elements(), header.big_endian)?;
        if !header.fortran_order {
            return Ok(Self::ready(Array::from_slice(&values, shape)));
        }
        // The same elements, row-major under the reversed shape.
        let backwards: Vec<usize> = (0..shape.rank()).rev().collect();
        let reversed: Vec<usize> = backwards.iter().map(|&axis| shape[axis]).collect();
        let array = Array::from_slice(&values, Shape::from_valid(&reversed));
        Ok(Self::ready(array.view(|layout| layout.permute(&backwards))))
    }

    /// Writes an `.npy` file of version 1.0 at `path`, replacing what is there (feature `npy`). A pending tensor is
    /// computed.
    ///
    /// # Errors
    /// [`Error::File`] with the path and the [`Error::Io`].
    pub fn write_npy(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        File::create(path)
            .map_err(Error::from)
            .and_then(|file| self.write_npy_to(file))
            .map_err(|reason| in_file(path, reason))
    }

    /// Writes the tensor in `.npy` format, version 1.0 (feature `npy`). A pending tensor is computed. The writer needs
    /// no buffer.
    ///
    /// # Errors
    /// [`Error::Io`] if the writer fails.
    pub fn write_npy_to(&self, mut writer: impl Write) -> Result<(), Error> {
        let size = T::DTYPE.size();
        let mut bytes = header::bytes(T::DTYPE, self.shape());
        for part in self.value.array(None).to_vec::<T>().chunks(PART / size) {
            bytes.extend(part.iter().flat_map(|value| value.to_bits64().to_le_bytes().into_iter().take(size)));
            writer.write_all(&bytes)?;
            bytes.clear();
        }
        // The header of an empty tensor.
        writer.write_all(&bytes)?;
        Ok(writer.flush()?)
    }
}

/// Bytes read or written at once.
const PART: usize = 1 << 16;

fn in_file(path: &Path, reason: Error) -> Error {
    Error::File { path: path.to_path_buf(), reason: Box::new(reason) }
}

/// `count` elements. Memory grows with what was read, not with what was promised.
fn read_values<T: Element>(reader: impl Read, count: usize, big_endian: bool) -> Result<Vec<T>, Error> {
    let size = T::DTYPE.size();
    let promised = count * size;
    let mut bytes = Vec::with_capacity(promised.min(PART));
    reader.take(promised as u64).read_to_end(&mut bytes)?;
    if bytes.len() < promised {
        let reason = format!("it is truncated: {} of {promised} bytes of elements are there", bytes.len());
        return Err(malformed(reason));
    }
    Ok(bytes.chunks_exact(size).map(|bytes| element(bytes, big_endian)).collect())
}

fn element<T: Element>(bytes: &[u8], big_endian: bool) -> T {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    if big_endian {
        word[..bytes.len()].reverse();
    }
    let bits = u64::from_le_bytes(word);
    // To NumPy any byte but 0 is true.
    T::from_bits64(if T::DTYPE == DType::Bool { u64::from(bits != 0) } else { bits })
}
