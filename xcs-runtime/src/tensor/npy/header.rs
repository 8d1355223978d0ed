//! The header of an `.npy` file: magic string, version, length, and a Python dictionary such as
//! `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }`.

use super::malformed;
use crate::{array::DType, tensor::Error};
use std::io::Read;

const MAGIC: &[u8; 6] = b"\x93NUMPY";

/// The longest dictionary that is read. Those of plain arrays have about a hundred bytes.
const LONGEST: u32 = 1 << 16;

/// What a file says of its array.
pub(super) struct Header {
    pub(super) dtype: DType,
    pub(super) big_endian: bool,
    pub(super) fortran_order: bool,
    pub(super) shape: Vec<usize>,
}

impl Header {
    /// Reads up to the first element.
    pub(super) fn read(reader: &mut impl Read) -> Result<Header, Error> {
        magic(reader)?;
        let [major, minor] = exactly(reader)?;
        let length = match [major, minor] {
            [1, 0] => u32::from(u16::from_le_bytes(exactly(reader)?)),
            [2 | 3, 0] => u32::from_le_bytes(exactly(reader)?),
            _ => return Err(malformed(format!("version {major}.{minor} is unknown: 1.0, 2.0 and 3.0 are read"))),
        };
        if length > LONGEST {
            return Err(malformed(format!("its header has {length} bytes, more than {LONGEST}")));
        }
        let mut text = vec![0; length as usize];
        fill(reader, &mut text)?;
        let text = String::from_utf8(text).map_err(|_| malformed("its header is not text"))?;
        Header::parse(&text)
    }

    /// Exactly the three keys, in any order.
    fn parse(text: &str) -> Result<Header, Error> {
        let mut literal = Literal { rest: text };
        let (mut descr, mut fortran_order, mut shape) = (None, None, None);
        literal.expect('{')?;
        while !literal.take('}') {
            let key = literal.string()?;
            literal.expect(':')?;
            let twice = match key {
                "descr" if literal.take('[') => {
                    return Err(unsupported("a structure", "save each field as an array of its own"));
                }
                "descr" => descr.replace(literal.string()?).is_some(),
                "fortran_order" => fortran_order.replace(literal.boolean()?).is_some(),
                "shape" => shape.replace(literal.tuple()?).is_some(),
                _ => return Err(malformed(format!("its header has the unknown key '{key}'"))),
            };
            if twice {
                return Err(malformed(format!("its header has the key '{key}' twice")));
            }
            if !literal.take(',') {
                literal.expect('}')?;
                break;
            }
        }
        if !literal.rest.trim().is_empty() {
            return Err(literal.unexpected("the end"));
        }
        let missing = |key: &str| malformed(format!("its header lacks the key '{key}'"));
        let (dtype, big_endian) = element_type(descr.ok_or_else(|| missing("descr"))?)?;
        Ok(Header {
            dtype,
            big_endian,
            fortran_order: fortran_order.ok_or_else(|| missing("fortran_order"))?,
            shape: shape.ok_or_else(|| missing("shape"))?,
        })
    }
}

/// The magic string. What differs from it is no `.npy` file, however short; what agrees and ends is a truncated one.
fn magic(reader: &mut impl Read) -> Result<(), Error> {
    let mut start = Vec::with_capacity(MAGIC.len());
    reader.take(MAGIC.len() as u64).read_to_end(&mut start)?;
    if !MAGIC.starts_with(&start) {
        return Err(malformed("it does not begin with \"\\x93NUMPY\""));
    }
    if start.len() < MAGIC.len() { Err(ends_early()) } else { Ok(()) }
}

fn exactly<const N: usize>(reader: &mut impl Read) -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    fill(reader, &mut bytes)?;
    Ok(bytes)
}

fn fill(reader: &mut impl Read, bytes: &mut [u8]) -> Result<(), Error> {
    reader.read_exact(bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => ends_early(),
        _ => error.into(),
    })
}

fn ends_early() -> Error {
    malformed("it is truncated: it ends inside its header")
}

/// NumPy's name of an element type, without byte order.
const fn code(dtype: DType) -> &'static str {
    match dtype {
        DType::F32 => "f4",
        DType::F64 => "f8",
        DType::I32 => "i4",
        DType::I64 => "i8",
        DType::U8 => "u1",
        DType::Bool => "b1",
    }
}

/// The element type that a `descr` such as `<f4` names, and whether its bytes are big-endian.
fn element_type(descr: &str) -> Result<(DType, bool), Error> {
    let unknown = || malformed(format!("its elements are '{descr}', which NumPy has no type for"));
    let order = descr.chars().next().ok_or_else(unknown)?;
    let big_endian = match order {
        '<' | '|' => false,
        '>' => true,
        '=' => cfg!(target_endian = "big"),
        _ => return Err(unknown()),
    };
    match DType::ALL.into_iter().find(|&dtype| code(dtype) == &descr[1..]) {
        Some(dtype) => Ok((dtype, big_endian)),
        None => Err(instead(&descr[1..]).map_or_else(unknown, |instead| unsupported(descr, instead))),
    }
}

fn unsupported(found: &str, instead: impl Into<String>) -> Error {
    Error::UnsupportedElements { found: found.to_owned(), instead: instead.into() }
}

/// What to do about elements of a type that NumPy has and no tensor holds; `None` if NumPy does not have it either.
fn instead(name: &str) -> Option<String> {
    let convert = |dtype| format!("convert them to {dtype}, in NumPy with `array.astype(\"{}\")`", code(dtype));
    Some(match name {
        "i1" | "i2" | "u2" => convert(DType::I32),
        "u4" | "u8" => convert(DType::I64),
        "f2" => convert(DType::F32),
        "f12" | "f16" => convert(DType::F64),
        "c8" | "c16" | "c24" | "c32" => "save `array.real` and `array.imag`, each as an array of its own".to_owned(),
        // Bytes, text, structures, Python objects, dates and spans of time.
        _ if name.starts_with(['S', 'U', 'V', 'O', 'M', 'm']) => {
            format!("a tensor holds {}", DType::ALL.map(DType::name).join(", "))
        }
        _ => return None,
    })
}

/// A Python literal, read from the front.
struct Literal<'a> {
    rest: &'a str,
}

impl<'a> Literal<'a> {
    fn take(&mut self, wanted: char) -> bool {
        self.rest = self.rest.trim_start();
        let found = self.rest.strip_prefix(wanted);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn expect(&mut self, wanted: char) -> Result<(), Error> {
        if self.take(wanted) { Ok(()) } else { Err(self.unexpected(&format!("'{wanted}'"))) }
    }

    fn unexpected(&self, wanted: &str) -> Error {
        let found: String = self.rest.trim_start().chars().take(20).collect();
        malformed(format!("its header has {found:?} where {wanted} should be"))
    }

    /// A string without escapes.
    fn string(&mut self) -> Result<&'a str, Error> {
        let quote = if self.take('\'') { '\'' } else { '"' };
        if quote == '"' && !self.take('"') {
            return Err(self.unexpected("a string"));
        }
        let (text, rest) = self.rest.split_once(quote).ok_or_else(|| self.unexpected("a closed string"))?;
        self.rest = rest;
        Ok(text)
    }

    fn boolean(&mut self) -> Result<bool, Error> {
        self.rest = self.rest.trim_start();
        for (name, value) in [("True", true), ("False", false)] {
            if let Some(rest) = self.rest.strip_prefix(name) {
                self.rest = rest;
                return Ok(value);
            }
        }
        Err(self.unexpected("True or False"))
    }

    /// A tuple of lengths: `()`, `(3,)`, `(3, 4)`.
    fn tuple(&mut self) -> Result<Vec<usize>, Error> {
        let mut lengths = Vec::new();
        self.expect('(')?;
        while !self.take(')') {
            lengths.push(self.length()?);
            if !self.take(',') {
                self.expect(')')?;
                break;
            }
        }
        Ok(lengths)
    }

    fn length(&mut self) -> Result<usize, Error> {
        self.rest = self.rest.trim_start();
        let digits = self.rest.len() - self.rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let length = self.rest[..digits].parse().map_err(|_| self.unexpected("a length"))?;
        // Python 2 wrote long integers with an `L`.
        self.rest = self.rest[digits..].trim_start_matches('L');
        Ok(length)
    }
}

/// The header of a row-major, little-endian array, version 1.0: a multiple of 64 bytes, padded with spaces.
pub(super) fn bytes(dtype: DType, shape: &[usize]) -> Vec<u8> {
    let order = if dtype.size() == 1 { '|' } else { '<' };
    let lengths: Vec<String> = shape.iter().map(usize::to_string).collect();
    // A tuple of one has a comma behind it.
    let comma = if shape.len() == 1 { "," } else { "" };
    let descr = code(dtype);
    let text =
        format!("{{'descr': '{order}{descr}', 'fortran_order': False, 'shape': ({}{comma}), }}", lengths.join(", "));
    let before = MAGIC.len() + 4;
    let length = (before + text.len() + 1).next_multiple_of(64) - before;
    let mut bytes = MAGIC.to_vec();
    bytes.extend([1, 0]);
    // Eight lengths of twenty digits stay far below 2^16.
    bytes.extend((length as u16).to_le_bytes());
    bytes.extend(format!("{text:<width$}\n", width = length - 1).bytes());
    bytes
}
