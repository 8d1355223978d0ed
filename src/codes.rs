//! The page of each code: `docs/codes` in the documentation of this crate, so that its examples are compiled and run.
//!
// The first definition of a link is the one that holds: here these names are modules, in the folder they are files.
//! [XCS0001]: self::XCS0001
//! [XCS0002]: self::XCS0002
//! [XCS0003]: self::XCS0003
//! [XCS0004]: self::XCS0004
//! [XCS0005]: self::XCS0005
//! [XCS0006]: self::XCS0006
//! [XCS0007]: self::XCS0007
//! [XCS0008]: self::XCS0008
//! [XCS0009]: self::XCS0009
//! [XCS0010]: self::XCS0010
//! [XCS0101]: self::XCS0101
//! [XCS0102]: self::XCS0102
//! [XCS0103]: self::XCS0103
//! [XCS0111]: self::XCS0111
//! [XCS0112]: self::XCS0112
//! [XCS0201]: self::XCS0201
//! [XCS0202]: self::XCS0202
//! [XCS0203]: self::XCS0203
//! [XCS0204]: self::XCS0204
//! [XCS0205]: self::XCS0205
//! [XCS0206]: self::XCS0206
//! [XCS0207]: self::XCS0207
//! [XCS0211]: self::XCS0211
//! [XCS0212]: self::XCS0212
//! [XCS0213]: self::XCS0213
//! [XCS0214]: self::XCS0214
//! [XCS0215]: self::XCS0215
//! [XCS0216]: self::XCS0216
//! [XCS0301]: self::XCS0301
//! [XCS0401]: self::XCS0401
//! [XCS0402]: self::XCS0402
//! [XCS0403]: self::XCS0403
//! [XCS0404]: self::XCS0404
//! [XCS0405]: self::XCS0405
//! [XCS0406]: self::XCS0406
//! [XCS0407]: self::XCS0407
//! [XCS0408]: self::XCS0408
//! [XCS0409]: self::XCS0409
//! [XCS0410]: self::XCS0410
//! [XCS0411]: self::XCS0411
//! [XCS0412]: self::XCS0412
//! [XCS0413]: self::XCS0413
//! [XCS0414]: self::XCS0414
//! [XCS0415]: self::XCS0415
//! [XCS0416]: self::XCS0416
//! [XCS0417]: self::XCS0417
//! [XCS0418]: self::XCS0418
//! [XCS0419]: self::XCS0419
//! [XCS0420]: self::XCS0420
//! [XCS0421]: self::XCS0421
//! [XCS0501]: self::XCS0501
//! [XCS0502]: self::XCS0502
//! [XCS0503]: self::XCS0503
//! [XCS0504]: self::XCS0504
//! [XCS0601]: self::XCS0601
//! [XCS0602]: self::XCS0602
//! [XCS0603]: self::XCS0603
//! [XCS0604]: self::XCS0604
//! [XCS0605]: self::XCS0605
//! [XCS0606]: self::XCS0606
//! [XCS0607]: self::XCS0607
//! [XCS0608]: self::XCS0608
//! [XCS0609]: self::XCS0609
//! [XCS0610]: self::XCS0610
//! [XCS0611]: self::XCS0611
//! [XCS0612]: self::XCS0612
//! [XCS0613]: self::XCS0613
//! [XCS0614]: self::XCS0614
//! [XCS0621]: self::XCS0621
//! [XCS0622]: self::XCS0622
//! [XCS0623]: self::XCS0623
#![doc = include_str!("../docs/codes/README.md")]

macro_rules! pages {
    ($($code:ident)*) => {
        $(
            #[doc = include_str!(concat!("../docs/codes/", stringify!($code), ".md"))]
            #[allow(non_snake_case)]
            pub mod $code {}
        )*
    };
}

pages! {
    XCS0001 XCS0002 XCS0003 XCS0004 XCS0005 XCS0006 XCS0007 XCS0008 XCS0009 XCS0010
    XCS0101 XCS0102 XCS0103 XCS0111 XCS0112
    XCS0201 XCS0202 XCS0203 XCS0204 XCS0205 XCS0206 XCS0207 XCS0211 XCS0212 XCS0213 XCS0214 XCS0215 XCS0216
    XCS0301
    XCS0401 XCS0402 XCS0403 XCS0404 XCS0405 XCS0406 XCS0407 XCS0408 XCS0409 XCS0410 XCS0411 XCS0412 XCS0413 XCS0414
    XCS0415 XCS0416 XCS0417 XCS0418 XCS0419 XCS0420 XCS0421
    XCS0501 XCS0502 XCS0503 XCS0504
    XCS0601 XCS0602 XCS0603 XCS0604 XCS0605 XCS0606 XCS0607 XCS0608 XCS0609 XCS0610 XCS0611 XCS0612 XCS0613 XCS0614
    XCS0621 XCS0622 XCS0623
}
