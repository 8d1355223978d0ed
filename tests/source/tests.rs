//! A test for each generated file.

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
    listed { elementwise doubles integers masks folds views products generics consts scalars constructors sizes results idle }
    beyond { effects state methods drops control closures names }
}
