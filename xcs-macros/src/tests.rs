//! Expansions as people read them. To accept a change: `UPDATE_EXPECT=1 cargo test -p xcs-macros`.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{expand_jit, expand_orchestration};

mod services;
mod statements;

fn check(expansion: TokenStream, expected: Expect) {
    let file = syn::parse2(expansion).expect("an expansion is a list of items");
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn a_jit_function() {
    let item = quote! {
        /// Ranks.
        #[must_use]
        pub(crate) fn rank<'a, T: ?Sized, const N: usize>(
            query: &'a Tensor,
            mut k: usize,
            #[cfg(debug)] extra: u8,
            (a, b): (u8, u8),
            unused: u8,
        ) -> Tensor
        where
            T: Clone,
        {
            #![allow(unused)]
            fn helper() {}
            k += extra;
            format!("{query}");
            score(query, k)
        }
    };
    check(
        expand_jit(quote!(max_ops = 7), item),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::many_single_char_names,
                clippy::single_match_else
            )]
            /// Ranks.
            #[must_use]
            pub(crate) fn rank<'a, T: ?Sized, const N: usize>(
                query: &'a Tensor,
                mut k: usize,
                #[cfg(debug)]
                extra: u8,
                (a, b): (u8, u8),
                unused: u8,
            ) -> Tensor
            where
                T: Clone,
            {
                #![allow(unused)]
                fn helper() {}
                let __xcs_session = ::xcs::__private::enter(
                    {
                        enum Here {}
                        static SITE: ::xcs::__private::Site = ::xcs::__private::Site::of(
                            "rank\nsrc/lib.rs\n1\n1\n2\n7\n\n1\n1\n\n1:1:e 1:1:e 1:1:h 1:1:h\n1:1:415 1:1:415 1:1:417 1:1:407 1:1:402 1:1:401\n\n\n\n\n",
                            ::xcs::__private::name_of::<Here>,
                        );
                        &SITE
                    },
                    (
                        ::xcs::__private::type_argument::<T>(),
                        ::xcs::__private::Const(N),
                        &query,
                        &k,
                        #[cfg(debug)]
                        &extra,
                    ),
                );
                k += extra;
                ::xcs::__private::count(1);
                format!("{query}");
                ::xcs::__private::count(1);
                score(query, k)
            }
        "##]],
    );
}

#[test]
fn an_async_jit_method() {
    let item = quote! {
        async fn answer(&self, mut question: String, Query { text, .. }: Query, _: Token) -> Result<impl Display, Error> {
            fetch(question, text).await
        }
    };
    check(
        expand_jit(quote!(crate = my::xcs), quote!(#item)),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::many_single_char_names,
                clippy::single_match_else
            )]
            async fn answer(
                &self,
                question: String,
                __xcs_argument_2: Query,
                __xcs_argument_3: Token,
            ) -> Result<impl Display, Error> {
                let __xcs_call = my::xcs::__private::begin_async(
                    {
                        enum Here {}
                        static SITE: my::xcs::__private::Site = my::xcs::__private::Site::of(
                            "answer\nsrc/lib.rs\n1\n1\n1\n\nrun 1:1|613:1:1::\n1\n1\nSelf question\n1:1:a\n1:1:418 1:1:415 1:1:415 1:1:403\n\n\n\n\n",
                            my::xcs::__private::name_of::<Here>,
                        );
                        &SITE
                    },
                    (my::xcs::__private::type_argument::<Self>(), &question),
                );
                my::xcs::__private::enter_async(
                        __xcs_call,
                        async move {
                            let _ = &self;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let mut question = question;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let __xcs_argument_2 = __xcs_argument_2;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let Query { text, .. } = __xcs_argument_2;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let __xcs_argument_3 = __xcs_argument_3;
                            if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                                Result<_, Error>,
                            > {
                                return __xcs_value;
                            }
                            {
                                #[allow(unused_braces)]
                                {
                                    my::xcs::__private::count(1);
                                    fetch(question, text).await
                                }
                            }
                        },
                    )
                    .await
            }
        "##]],
    );
}

#[test]
fn an_orchestration_function() {
    let item = quote! {
        fn save(path: &Path) -> io::Result<()> {
            fs::write(path, "x")
        }
    };
    check(
        expand_orchestration(quote!(), item),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::many_single_char_names,
                clippy::single_match_else
            )]
            fn save(path: &Path) -> io::Result<()> {
                let __xcs_call = ::xcs::__private::call({
                    enum Here {}
                    #[allow(clippy::incompatible_msrv)]
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "save",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::xcs::__private::name_of::<Here>,
                            host_calls: 0,
                        },
                        ::xcs::__private::Policy::NONE,
                    );
                    &SITE
                });
                fs::write(path, "x")
            }
        "##]],
    );
}

#[test]
fn an_async_orchestration_function() {
    let item = quote! {
        async fn ask(prompt: String) -> String {
            client().complete(prompt).await
        }
    };
    check(
        expand_orchestration(quote!(), item),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::many_single_char_names,
                clippy::single_match_else
            )]
            fn ask(
                prompt: String,
            ) -> ::xcs::__private::Call<
                ::xcs::__private::Ordered,
                impl ::core::future::Future<Output = String>,
            > {
                ::xcs::__private::call_async::<
                    ::xcs::__private::Ordered,
                    _,
                >(
                    {
                        enum Here {}
                        #[allow(clippy::incompatible_msrv)]
                        static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                            ::xcs::__private::SiteInfo {
                                kind: ::xcs::__private::SiteKind::Orchestration,
                                name: "ask",
                                file: "src/lib.rs",
                                line: 1,
                                column: 1,
                                path: ::xcs::__private::name_of::<Here>,
                                host_calls: 0,
                            },
                            ::xcs::__private::Policy::NONE,
                        );
                        &SITE
                    },
                    async move {
                        #[allow(
                            clippy::no_effect_underscore_binding,
                            clippy::shadow_same,
                            clippy::used_underscore_binding
                        )]
                        let prompt = prompt;
                        if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                            String,
                        > {
                            return __xcs_value;
                        }
                        { #[allow(unused_braces)] { client().complete(prompt).await } }
                    },
                    |__xcs_result| {
                        use ::xcs::__private::NotAResult as _;
                        ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                    },
                )
            }
        "##]],
    );
}

#[test]
fn counted_calls() {
    let item = quote! {
        fn f(x: u32) -> Result<u32, Error> {
            #[cfg(a)]
            first(second(x));
            send(third(x)?);
            match x {
                0 => zero(),
                1 => { one() }
                2 if two() => vec![2],
                3 => panic!(),
                4 => special!(),
                _ => Some(5).map(|x| uncounted(x)),
            }
            while more(x) || x.exp().sum() > Tensor::zeros([1]).item() {}
            Ok(last(x)? + pinned!(x))
        }
    };
    check(
        expand_jit(quote!(), item),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::many_single_char_names,
                clippy::single_match_else
            )]
            fn f(x: u32) -> Result<u32, Error> {
                let __xcs_session = ::xcs::__private::enter(
                    {
                        enum Here {}
                        static SITE: ::xcs::__private::Site = ::xcs::__private::Site::of(
                            "f\nsrc/lib.rs\n1\n1\n14\n\n\n1\n1\nx\n1:1:e 1:1:h 1:1:c 1:1:c 1:1:h\n1:1:417 1:1:401 1:1:401 1:1:401 1:1:406 1:1:401 1:1:404 1:1:405 1:1:401 1:1:406 1:1:402 1:1:416\n\n\n\n\n",
                            ::xcs::__private::name_of::<Here>,
                        );
                        &SITE
                    },
                    (&x,),
                );
                #[cfg(a)] ::xcs::__private::count(2);
                #[cfg(a)] first(second(x));
                ::xcs::__private::count(1);
                send(::xcs::__private::counted(third(x)?));
                match x {
                    #[allow(unreachable_code)]
                    0 => ::xcs::__private::counted(zero()),
                    1 => {
                        ::xcs::__private::count(1);
                        one()
                    }
                    2 if ::xcs::__private::counted(two()) => {
                        ::xcs::__private::count(1);
                        (vec![2])
                    }
                    3 => panic!(),
                    4 => {
                        ::xcs::__private::count(1);
                        (special!())
                    }
                    #[allow(unreachable_code)]
                    _ => ::xcs::__private::counted(Some(5).map(|x| uncounted(x))),
                }
                while ::xcs::__private::counted(more(x)) || x.exp().sum() > Tensor::zeros([1]).item()
                {}
                ::xcs::__private::count(2);
                Ok(last(x)? + pinned!(x))
            }
        "##]],
    );
}

#[test]
fn a_body_that_cannot_be_parsed_is_guarded_and_left_alone() {
    let expansion = expand_jit(quote!(), quote!(fn f() { syntax of the future: call() })).to_string();
    assert!(expansion.contains("let __xcs_session ="));
    assert!(expansion.ends_with("; syntax of the future : call () }"), "{expansion}");
}

#[test]
fn mistakes_leave_the_function_as_written() {
    let item = quote! {
        const fn f(x: u8) -> u8 {
            g(x)
        }
    };
    check(
        expand_jit(quote!(max_ops = 0, foo), item),
        expect![[r#"
            const fn f(x: u8) -> u8 {
                g(x)
            }
            ::core::compile_error! {
                "`#[jit]` does not take `foo`: it takes `max_ops = N`, `no_op_limit`, `full`, `static(a, b)`, `pure(f, g)`, `concurrency = N`, `no_speculation`, `crate = path`"
            }
            ::core::compile_error! {
                "`max_ops = 0` would never compile anything: write a number of at least 1, use `#[orchestration]` for a function with side effects, or remove `#[jit]`"
            }
            ::core::compile_error! {
                "a `const fn` may run at compile time, `#[jit]` needs the run time: remove `const` or the attribute"
            }
        "#]],
    );
}

#[test]
fn attributes_of_others_come_first() {
    let item = quote! {
        /// Asks.
        #[tracing::instrument(err)]
        #[must_use]
        async fn ask(prompt: String) -> Result<String, E> {
            client().complete(prompt).await
        }
    };
    check(
        expand_orchestration(quote!(read, crate = my_xcs), item),
        expect![[r#"
        /// Asks.
        #[tracing::instrument(err)]
        #[must_use]
        #[my_xcs::orchestration(__xcs_last, read, crate = my_xcs)]
        async fn ask(prompt: String) -> Result<String, E> {
            client().complete(prompt).await
        }
    "#]],
    );
}

#[test]
fn attributes_that_may_expand() {
    let may_expand = |attribute: TokenStream| {
        let function: syn::ItemFn = syn::parse_quote!(#attribute fn f() {});
        crate::others::may_expand(&function.attrs[0])
    };
    for inert in [
        quote!(#[must_use]),
        quote!(#[doc = "text"]),
        quote!(#[rustfmt::skip]),
        quote!(#[unsafe(no_mangle)]),
        quote!(#[cfg(test)]),
        quote!(#[cfg_attr(instrument, inline, cfg_attr(all(), deprecated = "text"))]),
    ] {
        assert!(!may_expand(inert.clone()), "{inert}");
    }
    for other in [
        quote!(#[instrument]),
        quote!(#[tracing::instrument(err)]),
        quote!(#[::rustfmt::skip]),
        quote!(#[cfg_attr(inline, instrument)]),
        quote!(#[cfg_attr(all(), inline, cfg_attr(all(), instrument(err)))]),
    ] {
        assert!(may_expand(other.clone()), "{other}");
    }
}

#[test]
fn a_function_that_an_attribute_has_made() {
    let item = quote! {
        fn ask<'life0, 'async_trait>(
            &'life0 self,
            prompt: String,
        ) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u32> + ::core::marker::Send + 'async_trait>>
        where
            'life0: 'async_trait,
        {
            Box::pin(async move {
                let __self = self;
                let prompt = prompt;
                __self.client.complete(prompt).await
            })
        }
    };
    check(
        expand_orchestration(quote!(), item),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::many_single_char_names,
                clippy::single_match_else
            )]
            fn ask<'life0, 'async_trait>(
                &'life0 self,
                prompt: String,
            ) -> ::core::pin::Pin<
                Box<dyn ::core::future::Future<Output = u32> + ::core::marker::Send + 'async_trait>,
            >
            where
                'life0: 'async_trait,
            {
                ::xcs::__private::Box::pin(async move {
                    ::xcs::__private::call_async::<
                        ::xcs::__private::Ordered,
                        _,
                    >(
                            {
                                enum Here {}
                                #[allow(clippy::incompatible_msrv)]
                                static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                                    ::xcs::__private::SiteInfo {
                                        kind: ::xcs::__private::SiteKind::Orchestration,
                                        name: "ask",
                                        file: "src/lib.rs",
                                        line: 1,
                                        column: 1,
                                        path: ::xcs::__private::name_of::<Here>,
                                        host_calls: 0,
                                    },
                                    ::xcs::__private::Policy::NONE,
                                );
                                &SITE
                            },
                            async move {
                                let _ = &self;
                                #[allow(
                                    clippy::no_effect_underscore_binding,
                                    clippy::shadow_same,
                                    clippy::used_underscore_binding
                                )]
                                let prompt = prompt;
                                if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                                    u32,
                                > {
                                    return __xcs_value;
                                }
                                {
                                    #[allow(unused_braces)]
                                    {
                                        let __self = self;
                                        let prompt = prompt;
                                        __self.client.complete(prompt).await
                                    }
                                }
                            },
                            |__xcs_result| {
                                use ::xcs::__private::NotAResult as _;
                                ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                            },
                        )
                        .await
                })
            }
        "##]],
    );
}
