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
