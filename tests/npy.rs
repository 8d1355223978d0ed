//! `.npy` files: those that NumPy wrote (`npy/make.py`) are read, ours are NumPy's byte for byte, and what is damaged
//! gives an error that says how.

#![cfg(feature = "npy")]

use std::{
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use xcs::{DType, Element, Error, Tensor};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/npy").join(format!("{name}.npy"))
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(file(name)).expect("the file is in the repository")
}

fn read<T: Element>(name: &str) -> Tensor<T> {
    Tensor::read_npy(file(name)).unwrap_or_else(|error| panic!("{error}"))
}

/// A file of version 1.0 with a header of our own.
fn with_header(header: &str, elements: &[u8]) -> Vec<u8> {
    let length = u16::try_from(header.len()).expect("a short header").to_le_bytes();
    [b"\x93NUMPY\x01\x00".as_slice(), &length, header.as_bytes(), elements].concat()
}

/// What is wrong with the contents of a file.
fn reason<T: Element>(bytes: &[u8]) -> String {
    match Tensor::<T>::read_npy_from(bytes) {
        Err(error @ Error::Format { format: "npy", .. }) => error.to_string(),
        Err(other) => panic!("another error: {other}"),
        Ok(tensor) => panic!("it was read: {tensor:?}"),
    }
}

#[test]
fn each_element_type_in_both_byte_orders() {
    for order in ["", "_big_endian"] {
        macro_rules! check {
            ($type:ident, $values:expr) => {
                let x = read::<$type>(&format!("{}{order}", stringify!($type)));
                assert_eq!((x.shape(), x.to_vec()), ([2, 3].as_slice(), $values.to_vec()));
            };
        }
        check!(f32, [0.0, 1.0, 2.0, 3.0, 250.0, 5.0]);
        check!(f64, [0.0, 1.0, 2.0, 3.0, 250.0, 5.0]);
        check!(i32, [0, 1, 2, 3, 250, 5]);
        check!(i64, [0, 1, 2, 3, 250, 5]);
        check!(u8, [0, 1, 2, 3, 250, 5]);
        check!(bool, [false, true, false, true, false, true]);
    }
}

#[test]
fn fortran_order() {
    let x = read::<f32>("f32_fortran");
    assert_eq!((x.shape(), x.to_vec()), ([2, 3, 4].as_slice(), (0u8..24).map(f32::from).collect()));
    assert_eq!(read::<i32>("i32_fortran").sum_axis(0).to_vec(), (0..12).map(|i| 12 + 2 * i).collect::<Vec<i32>>());
}

#[test]
fn shapes_versions_and_special_values() {
    assert_eq!((read::<f32>("no_axes").rank(), read::<f32>("no_axes").item()), (0, 2.5));
    assert_eq!(read::<f32>("empty").shape(), [2, 0, 3]);
    assert_eq!(read::<f32>("version_2").to_vec(), read::<f32>("f32").to_vec());
    assert_eq!(read::<f32>("version_3").to_vec(), read::<f32>("f32").to_vec());
    let special = read::<f32>("special").to_vec();
    assert_eq!((special[0], special[1], special[4]), (f32::INFINITY, f32::NEG_INFINITY, f32::from_bits(1)));
    assert!(special[2].is_nan());
    assert_eq!(special[3].to_bits(), (-0.0f32).to_bits());
}

#[test]
fn what_we_write_is_what_numpy_writes() {
    fn check<T: Element>(name: &str) {
        let mut written = Vec::new();
        read::<T>(name).write_npy_to(&mut written).expect("a vector takes everything");
        assert_eq!(written, bytes(name), "{name}");
    }
    check::<f32>("f32");
    check::<f64>("f64");
    check::<i32>("i32");
    check::<i64>("i64");
    check::<u8>("u8");
    check::<bool>("bool");
    check::<f32>("special");
    check::<f32>("no_axes");
    check::<f32>("empty");
}

#[test]
fn there_and_back_through_a_file() {
    let path = std::env::temp_dir().join(format!("xcs-npy-{}.npy", std::process::id()));
    let x = Tensor::<i64>::arange(0, 30_000, 1).reshape([100, 3, 100]).permute([2, 0, 1]).flip(1);
    x.write_npy(&path).expect("the temporary folder is writable");
    let back = Tensor::<i64>::read_npy(&path).expect("we wrote it");
    std::fs::remove_file(&path).expect("it is there");
    assert_eq!((back.shape(), back.to_vec()), (x.shape(), x.to_vec()));
}

/// A pending tensor is computed when it is written.
#[test]
fn a_pending_tensor_is_written() {
    #[xcs::jit]
    fn write(x: &Tensor) -> Vec<u8> {
        let mut bytes = Vec::new();
        (x * 2.0).write_npy_to(&mut bytes).expect("a vector takes everything");
        bytes
    }
    let bytes = write(&Tensor::from_slice(&[1.0, 2.0]));
    assert_eq!(Tensor::<f32>::read_npy_from(bytes.as_slice()).expect("we wrote it").to_vec(), [2.0, 4.0]);
}

/// Several arrays one after the other, from a reader that gives a byte at a time.
#[test]
fn a_stream_of_arrays() {
    struct Slow<R>(R);
    impl<R: Read> Read for Slow<R> {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let length = to.len().min(1);
            self.0.read(&mut to[..length])
        }
    }
    let both = [bytes("f32"), bytes("i64")].concat();
    let mut stream = Slow(both.as_slice());
    assert_eq!(Tensor::<f32>::read_npy_from(&mut stream).expect("the first").len(), 6);
    assert_eq!(Tensor::<i64>::read_npy_from(&mut stream).expect("the second").len(), 6);
    assert!(Tensor::<i64>::read_npy_from(&mut stream).is_err());
}

#[test]
fn headers_as_other_programs_write_them() {
    let element = 1.5f32.to_le_bytes();
    for header in [
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}",
        "{\"shape\":(1,),\"fortran_order\":True,\"descr\":\"<f4\"}",
        "{ 'shape' : ( 1 , ) , 'descr' : '=f4' , 'fortran_order' : False , }   ",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1L,), }",
    ] {
        let x = Tensor::<f32>::read_npy_from(with_header(header, &element).as_slice());
        assert_eq!(x.unwrap_or_else(|error| panic!("{header}: {error}")).to_vec(), [1.5]);
    }
    // To NumPy any byte but zero is true.
    let bools = with_header("{'descr': '|b1', 'fortran_order': False, 'shape': (3,)}", &[0, 1, 7]);
    assert_eq!(Tensor::<bool>::read_npy_from(bools.as_slice()).expect("valid").to_vec(), [false, true, true]);
}

#[test]
fn every_truncation() {
    let whole = bytes("f32");
    for length in 0..whole.len() {
        let reason = reason::<f32>(&whole[..length]);
        assert!(reason.contains("truncated"), "{length}: {reason}");
    }
    assert!(reason::<f32>(&whole[..whole.len() - 5]).contains("19 of 24 bytes of elements are there"));
}

/// One byte changed: an error or another array, never a panic.
#[test]
fn every_damaged_byte() {
    let whole = bytes("f32");
    for position in 0..whole.len() {
        for value in [0, 1, b' ', b'9', b'(', b'}', b'\'', 0x7F, 0x80, 0xFF] {
            let mut damaged = whole.clone();
            damaged[position] = value;
            let _ = Tensor::<f32>::read_npy_from(damaged.as_slice());
        }
    }
}

#[test]
fn what_is_not_an_npy_file() {
    assert!(reason::<f32>(b"PK\x03\x04 a zip file").contains("does not begin with"));
    for text in ["a", "1,2\n", "{}", "\u{93}NUM"] {
        assert!(reason::<f32>(text.as_bytes()).contains("does not begin with"), "{text:?} is no truncated array");
    }
    assert!(reason::<f32>(b"\x93NUMPY\x04\x00\x10\x00").contains("version 4.0 is unknown"));
    let endless = [b"\x93NUMPY\x02\x00".as_slice(), &u32::MAX.to_le_bytes(), &[b' '; 100]].concat();
    assert!(reason::<f32>(&endless).contains("header has 4294967295 bytes"));
    assert!(reason::<f32>(&[b"\x93NUMPY\x01\x00\x02\x00".as_slice(), &[0xFF, 0xFE]].concat()).contains("not text"));
}

#[test]
fn headers_that_are_wrong() {
    for (header, wrong) in [
        ("", "'{' should be"),
        ("{'descr': '<f4', 'fortran_order': False}", "lacks the key 'shape'"),
        ("{'fortran_order': False, 'shape': ()}", "lacks the key 'descr'"),
        ("{'descr': '<f4', 'shape': ()}", "lacks the key 'fortran_order'"),
        ("{'descr': '<f4', 'descr': '<f4'}", "key 'descr' twice"),
        ("{'descr': '<f4', 'color': 'red'}", "unknown key 'color'"),
        ("{'descr': '<f4', 'fortran_order': 0, 'shape': ()}", "True or False should be"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': 3}", "'(' should be"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (3 4)}", "')' should be"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (-3,)}", "a length should be"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}", "a length should be"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': ()", "'}' should be"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': ()} + 1", "the end should be"),
        ("{'descr': '<f4", "a closed string should be"),
        ("{'descr': '', 'fortran_order': False, 'shape': ()}", "NumPy has no type for"),
        ("{'descr': 'µ4', 'fortran_order': False, 'shape': ()}", "NumPy has no type for"),
        ("{'descr': '<µ4', 'fortran_order': False, 'shape': ()}", "NumPy has no type for"),
        ("{'descr': '<f7', 'fortran_order': False, 'shape': ()}", "'<f7', which NumPy has no type for"),
    ] {
        let reason = reason::<f32>(&with_header(header, &[]));
        assert!(reason.starts_with("not a valid npy file: ") && reason.contains(wrong), "{header}: {reason}");
    }
}

/// Nothing is wrong with such a file, so the message says what to do about it.
#[test]
fn element_types_that_no_tensor_holds() {
    let message = |bytes: &[u8]| match Tensor::<f32>::read_npy_from(bytes) {
        Err(error @ Error::UnsupportedElements { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        message(&bytes("short")),
        r#"elements of type "<i2" are unsupported: convert them to i32, in NumPy with `array.astype("i4")`"#
    );
    assert!(message(&bytes("complex")).contains(r#""<c8" are unsupported: save `array.real` and `array.imag`"#));
    assert!(message(&bytes("fields")).contains(r#""a structure" are unsupported: save each field"#));
    for (descr, instead) in [
        ("<f2", "convert them to f32"),
        ("<f16", "convert them to f64"),
        ("|i1", "convert them to i32"),
        (">u2", "convert them to i32"),
        ("<u4", "convert them to i64"),
        ("=u8", "convert them to i64"),
        ("<U12", "a tensor holds f32, f64, i32, i64, u8, bool"),
        ("|O", "a tensor holds f32"),
        ("<M8[ns]", "a tensor holds f32"),
    ] {
        let header = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': (1,)}}");
        let message = message(&with_header(&header, &[0; 16]));
        assert!(message.contains(&format!("{descr:?} are unsupported: {instead}")), "{message}");
    }
}

#[test]
fn another_element_type() {
    let error = Tensor::<f32>::read_npy(file("i64")).expect_err("it holds i64");
    let text = error.to_string();
    assert!(text.ends_with("i64.npy: the data holds i64 and a tensor of f32 was asked for: ask for i64, then `cast`"));
    assert!(std::error::Error::source(&error).is_none(), "the text says it already");
    assert!(matches!(error, Error::File { reason, .. }
        if matches!(*reason, Error::ElementType { expected: DType::F32, found: DType::I64 })));
}

#[test]
fn shapes_that_no_tensor_has() {
    let error = Tensor::<f32>::read_npy(file("nine_axes")).expect_err("nine axes");
    assert!(error.to_string().contains("[1, 1, 1, 1, 1, 1, 1, 1, 1] is too large: at most 8 axes"), "{error}");
    for shape in ["(4294967296, 4294967296)", "(0, 4611686018427387904, 2)", "(18446744073709551615,)"] {
        let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}}}");
        let error = Tensor::<f32>::read_npy_from(with_header(&header, &[0; 64]).as_slice()).expect_err("too large");
        assert!(matches!(error, Error::ShapeTooLarge { .. }), "{error}");
    }
}

/// A length that fits the address space but no memory: nothing is allocated for a promise.
#[test]
fn a_promise_of_many_elements() {
    let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (100000000000000000,)}";
    assert!(reason::<f64>(&with_header(header, &[0; 64])).contains("64 of 800000000000000000 bytes"));
}

#[test]
fn files_that_cannot_be_opened_or_written() {
    let missing = file("no_such_file");
    let error = Tensor::<f32>::read_npy(&missing).expect_err("it does not exist");
    assert!(error.to_string().starts_with(&format!("{}: ", missing.display())), "{error}");
    assert!(matches!(error, Error::File { path, reason }
        if path == missing && matches!(&*reason, Error::Io(error) if error.kind() == io::ErrorKind::NotFound)));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    assert!(matches!(Tensor::<f32>::ones([2]).write_npy(&folder), Err(Error::File { .. })));

    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    impl Read for Full {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    assert!(matches!(Tensor::<f32>::ones([2]).write_npy_to(Full),
        Err(Error::Io(error)) if error.kind() == io::ErrorKind::StorageFull));
    assert!(matches!(Tensor::<f32>::read_npy_from(Full),
        Err(Error::Io(error)) if error.kind() == io::ErrorKind::ConnectionReset));
}
