//! Names: the user's are untouched by ours, whatever they are.
use crate::harness::effect;

twins! {
    locals_named_like_ours {
        #[twin]
        #[allow(non_snake_case)]
        fn run(__xcs_session: u32, __xcs_call: u32, signature: u32, value: u32) -> u32 {
            let SITE = 1;
            let here = 2;
            let argument_0 = 3;
            __xcs_session + __xcs_call + signature + value + SITE + here + argument_0
        }
        run(10, 20, 30, 40)
    }

    our_names_cannot_be_seen {
        const SITE: u32 = 1;
        fn here() -> u32 { 2 }
        let signature = 3;
        #[twin]
        fn run() -> u32 { SITE + here() }
        run() + signature
    }

    async_locals_named_like_ours {
        #[twin]
        async fn run((a, _): (u32, u32), argument_0: u32, signature: u32, [c]: [u32; 1]) -> u32 {
            let value = argument_0 + signature;
            '_body: loop { if value > 1 { break '_body value + a + c; } }
        }
        crate::harness::drive(run((1, 2), 3, 4, [5]))
    }

    constants_and_unit_structs_named_like_ours {
        #[allow(non_upper_case_globals, dead_code)]
        mod taken {
            pub const signature: u32 = 1;
            pub static value: u32 = 2;
            pub const argument_0: u32 = 3;
            #[allow(non_camel_case_types)]
            pub struct here;
            pub const SITE: u32 = 4;
        }
        use taken::*;
        #[twin]
        fn run(x: u32) -> u32 { signature + value + argument_0 + SITE + x }
        #[twin]
        async fn later((x, _): (u32, u32)) -> u32 { signature + value + argument_0 + SITE + x }
        (run(5), crate::harness::drive(later((6, 7))))
    }

    methods_named_like_ours {
        #[allow(dead_code)]
        mod taken {
            pub trait Argument {
                fn argument<X: std::fmt::Debug>(&self, x: X) { crate::harness::note(format!("argument {x:?}")); }
                fn type_argument<X: ?Sized>(&self) { crate::harness::note("type argument"); }
                fn const_argument<X: std::fmt::Debug>(&self, x: X) { crate::harness::note(format!("constant {x:?}")); }
                fn new() -> u8 { 0 }
                fn clone(&self) -> u8 { 1 }
                fn into_future(self) -> std::future::Ready<u8> where Self: Sized { std::future::ready(2) }
            }
            impl<T: ?Sized> Argument for T {}
        }
        #[allow(unused_imports)]
        use taken::Argument as _;
        struct Own;
        impl Own {
            #[twin]
            fn run<T, const N: usize>(&self, x: u32, y: T) -> (u32, usize, T) { (effect("run", x), N, y) }
            #[twin]
            async fn later<T, const N: usize>(&self, x: u32, y: T) -> (u32, usize, T) { (effect("later", x), N, y) }
        }
        (Own.run::<_, 3>(1, 2u8), crate::harness::drive(Own.later::<_, 4>(5, 6u8)))
    }

    primitive_types_taken {
        #[allow(non_camel_case_types, dead_code)]
        mod taken {
            #[derive(Debug)]
            pub struct str;
            pub struct bool;
            pub struct u32;
            pub struct u64;
            pub struct usize;
        }
        use taken::*;
        #[twin]
        fn run(x: u8) -> (u8, str) { match x { 0 => (1, str), _ => (effect("run", x), str) } }
        #[twin]
        async fn later(x: u8, (_, y): (u8, u8)) -> u8 { effect("later", x) + y }
        (run(1), crate::harness::drive(later(2, (3, 4))))
    }

    raw_identifiers {
        #[twin]
        fn r#match<'r#fn>(r#type: &'r#fn u32, r#in: u32) -> u32 { let r#loop = *r#type; r#loop + effect("raw", r#in) }
        struct Raw;
        impl Raw {
            #[twin]
            fn r#struct(&self, (r#if, r#else): (u32, u32)) -> u32 { r#if * r#else }
        }
        #[twin]
        async fn r#async(r#await: u32) -> u32 { r#await }
        r#match(&1, 2) + Raw.r#struct((3, 4)) + crate::harness::drive(r#async(5))
    }

    not_ascii {
        #[twin]
        fn größe(länge: f64, (höhe, _): (f64, ())) -> f64 { länge * höhe }
        größe(2.0, (3.0, ()))
    }

    generics_named_like_ours {
        #[twin]
        fn run<Site: Default, Signature: Into<u64>, const SITE: u64>(here: Signature) -> (Site, u64) { (Site::default(), here.into() + SITE) }
        run::<String, u32, 5>(6)
    }

    modules_named_like_the_crate {
        #[allow(dead_code)]
        mod xcs { pub mod __private { pub fn count() {} } }
        #[allow(dead_code)]
        mod core {}
        #[twin]
        fn run(x: u32) -> Option<u32> { Some(effect("run", x)) }
        #[twin]
        async fn later(x: u32) -> Option<u32> { Some(effect("later", x)) }
        (run(1), crate::harness::drive(later(2)))
    }

    prelude_names_taken {
        #[allow(dead_code)]
        mod taken {
            #[derive(Debug)]
            pub enum Option { Some, None }
            pub use self::Option::*;
            #[derive(Debug)]
            pub struct Result;
            pub struct Box;
            pub trait Send {}
            pub fn drop() {}
        }
        use taken::*;
        #[twin]
        fn run(some: Option) -> Result { drop(); match some { Some => Result, None => Result } }
        #[twin]
        async fn later(some: Option) -> Result { drop(); match some { Some => Result, None => Result } }
        (run(Some), crate::harness::drive(later(None)), Box, Some).0
    }

    hygienic_names_from_macros {
        macro_rules! define {
            ($name:ident) => {
                #[twin]
                fn $name(x: u32) -> u32 { let y = x; macro_rules! add { ($e:expr) => { $e + y } } let y = 10; add!(y) }
            };
        }
        define!(f);
        f(3)
    }

    two_arguments_of_one_name_in_different_contexts {
        macro_rules! define {
            ($name:ident, $x:ident) => {
                #[twin]
                fn $name($x: u32, x: u32) -> u32 { $x * 10 + x }
                #[twin]
                async fn later($x: u32, x: u32) -> u32 { $x * 10 + x }
            };
        }
        define!(f, x);
        (f(1, 2), crate::harness::drive(later(1, 2)))
    }

    dollar_crate_and_self_paths {
        macro_rules! define {
            ($name:ident) => {
                #[twin]
                fn $name(noisy: $crate::harness::Noisy) -> $crate::harness::Noisy { $crate::harness::note("body"); noisy }
                #[twin]
                async fn later(noisy: $crate::harness::Noisy) -> $crate::harness::Noisy { $crate::harness::note("body"); noisy }
            };
        }
        define!(f);
        (f(crate::harness::Noisy("a")).touch(), crate::harness::drive(later(crate::harness::Noisy("a"))).touch())
    }
}
