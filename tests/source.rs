//! Functions as people write them, hundreds of them, written by a generator: without the attribute, with `#[jit]`, and those
//! that consist of nothing but tensor work with `#[jit(full)]`. Whatever path a call takes, results, effects, drops
//! and panics are the same; and a call is replayed only where the body may be skipped.
//!
//! The functions are in `source/listed` and `source/beyond`; `source/generator` writes them.
#![cfg(all(feature = "macros", feature = "tensor"))]

#[path = "source/arguments.rs"]
mod arguments;
#[path = "source/case.rs"]
mod case;
#[path = "source/check.rs"]
mod check;
#[allow(dead_code, unused_macros, reason = "shared with other tests")]
#[path = "twins/harness.rs"]
mod harness;
#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "source/jitted.rs"]
mod jitted;
#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "source/plain.rs"]
mod plain;
#[path = "source/replay.rs"]
mod replay;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "generated/sample.rs"]
mod sample;
#[allow(dead_code, unused_macros, unused_imports, reason = "shared with other tests")]
#[path = "generated/value.rs"]
mod value;
#[path = "source/values.rs"]
mod values;

/// A test for each generated file.
macro_rules! files {
    ($($folder:ident { $($name:ident)* })*) => {
        $(mod $folder {
            $(
                #[test]
                fn $name() {
                    crate::check::check(
                        crate::plain::$folder::$name::CASES,
                        crate::replay::annotated!($folder $name),
                    );
                }
            )*

            #[test]
            fn no_file_is_left_out() {
                let files: Vec<&str> = crate::plain::$folder::TABLES.iter().map(|(name, _)| *name).collect();
                assert_eq!(files, [$(stringify!($name)),*]);
            }
        })*
    };
}

files! {
    listed { elementwise doubles integers masks folds views products generics consts scalars constructors results idle }
    beyond { effects state methods drops control closures names }
}
