//! The page of each code: `docs/codes` in the documentation of this crate, so that its examples are compiled and run.
//!
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
    XCS0201 XCS0202 XCS0203 XCS0204 XCS0205 XCS0206 XCS0207 XCS0211 XCS0212 XCS0213 XCS0214 XCS0215
    XCS0301
    XCS0401 XCS0402 XCS0403 XCS0404 XCS0405 XCS0406 XCS0407 XCS0408 XCS0409 XCS0410 XCS0411 XCS0412 XCS0413 XCS0414
    XCS0415 XCS0416 XCS0417 XCS0418 XCS0419 XCS0420 XCS0421
    XCS0501 XCS0502 XCS0503 XCS0504
}
