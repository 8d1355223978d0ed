//! Expansions of `#[orchestration]` with arguments.

use expect_test::expect;
use quote::quote;

use super::check;
use crate::expand_orchestration;

#[cfg(feature = "timer")]
#[test]
fn an_async_function_with_backend_and_retry() {
    check(
        expand_orchestration(
            quote!(read, backend = GPT, tokens = prompt.len() as u64, retry(max = 3)),
            quote! {
                async fn ask(prompt: String, (a, _): (u8, u8)) -> Result<String, LlmError> {
                    client().complete(prompt, a).await
                }
            },
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            fn ask(
                prompt: String,
                __xcs_argument_1: (u8, u8),
            ) -> ::xcs::__private::Call<
                ::xcs::__private::Read,
                impl ::core::future::Future<Output = Result<String, LlmError>>,
            > {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "ask",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        {
                            let mut __xcs_policy = ::xcs::__private::Policy::NONE;
                            __xcs_policy.retry = ::core::option::Option::Some(::xcs::__private::RetryPolicy {
                                max: 3,
                                base: ::xcs::__private::nanoseconds(200000000),
                                cap: ::xcs::__private::nanoseconds(10000000000),
                            });
                            __xcs_policy.can_refuse = true;
                            __xcs_policy.can_stub = true;
                            __xcs_policy
                        },
                    );
                    &SITE
                };
                ::xcs::__private::call_of_class::<
                    ::xcs::__private::Read,
                    _,
                >(async move {
                    let __xcs_demand = match &(GPT) {
                        __xcs_backend => {
                            ::xcs::__private::Demand::new()
                                .tokens(prompt.len() as u64)
                                .backend(__xcs_backend)
                        }
                    };
                    ::xcs::__private::serve::<
                        ::xcs::__private::Read,
                        _,
                    >(
                            __xcs_service,
                            __xcs_demand,
                            ::xcs::__private::again(move || {
                                #[allow(
                                    clippy::no_effect_underscore_binding,
                                    clippy::shadow_same,
                                    clippy::used_underscore_binding
                                )]
                                let prompt = ::xcs::__private::argument(&prompt);
                                #[allow(
                                    clippy::no_effect_underscore_binding,
                                    clippy::shadow_same,
                                    clippy::used_underscore_binding
                                )]
                                let __xcs_argument_1 = ::xcs::__private::argument(&__xcs_argument_1);
                                async move {
                                    #[allow(
                                        clippy::no_effect_underscore_binding,
                                        clippy::shadow_same,
                                        clippy::used_underscore_binding
                                    )]
                                    if let ::core::option::Option::Some(__xcs_stub) = {
                                        #[allow(unused_imports)]
                                        use ::xcs::__private::NoHook as _;
                                        ::xcs::__private::Hook::<
                                            dyn ::core::ops::Fn(
                                                String,
                                                (u8, u8),
                                            ) -> Result<
                                                    String,
                                                    LlmError,
                                                > + ::core::marker::Send + ::core::marker::Sync,
                                            (String, (u8, u8), Result<String, LlmError>),
                                        >::new()
                                            .find_stub(__xcs_service)
                                    } {
                                        return __xcs_stub(prompt, __xcs_argument_1);
                                    }
                                    #[allow(
                                        clippy::no_effect_underscore_binding,
                                        clippy::shadow_same,
                                        clippy::used_underscore_binding
                                    )]
                                    #[allow(unused_variables)]
                                    let prompt = prompt;
                                    #[allow(
                                        clippy::no_effect_underscore_binding,
                                        clippy::shadow_same,
                                        clippy::used_underscore_binding
                                    )]
                                    let __xcs_argument_1 = __xcs_argument_1;
                                    #[allow(
                                        clippy::no_effect_underscore_binding,
                                        clippy::shadow_same,
                                        clippy::used_underscore_binding
                                    )]
                                    let (a, _) = __xcs_argument_1;
                                    if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                                        Result<String, LlmError>,
                                    > {
                                        return __xcs_value;
                                    }
                                    {
                                        #[allow(unused_braces)]
                                        { client().complete(prompt, a).await }
                                    }
                                }
                            }),
                            ::xcs::__private::Judge {
                                failed: |__xcs_result| {
                                    use ::xcs::__private::NotAStream as _;
                                    ::xcs::__private::Seen(__xcs_result).__xcs_no_stream();
                                    use ::xcs::__private::NotAResult as _;
                                    ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                                },
                                retry: ::xcs::__private::RetryByError::retry,
                                failure: ::xcs::__private::CanFail::failure,
                            },
                        )
                        .await
                })
            }
        "##]],
    );
}

#[cfg(feature = "timer")]
#[test]
fn a_blocking_function_with_services() {
    check(
        expand_orchestration(
            quote!(concurrency = 4, rate = "60/min", deadline = "2min", budget),
            quote! {
                fn save(&self, text: &'a str, mut x: Vec<u8>) -> Result<(), Failure> {
                    fs::write(text, x)?;
                    Ok(())
                }
            },
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            fn save(&self, text: &'a str, x: Vec<u8>) -> Result<(), Failure> {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "save",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        {
                            let mut __xcs_policy = ::xcs::__private::Policy::NONE;
                            __xcs_policy.concurrency = ::core::num::NonZeroUsize::new(4);
                            __xcs_policy.rate = ::core::option::Option::Some((
                                60,
                                ::xcs::__private::nanoseconds(60000000000),
                            ));
                            __xcs_policy.deadline = ::core::option::Option::Some(
                                ::xcs::__private::nanoseconds(120000000000),
                            );
                            __xcs_policy.can_refuse = true;
                            __xcs_policy.can_stub = true;
                            __xcs_policy
                        },
                    );
                    &SITE
                };
                let __xcs_demand = ::xcs::__private::Demand::new();
                ::xcs::__private::serve_blocking(
                    __xcs_service,
                    __xcs_demand,
                    ::xcs::__private::once(async move {
                        (move || {
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            if let ::core::option::Option::Some(__xcs_stub) = {
                                #[allow(unused_imports)]
                                use ::xcs::__private::NoHook as _;
                                ::xcs::__private::Hook::<
                                    dyn ::core::ops::Fn(
                                        &'_ str,
                                        Vec<u8>,
                                    ) -> Result<
                                            (),
                                            Failure,
                                        > + ::core::marker::Send + ::core::marker::Sync,
                                    (&'_ str, Vec<u8>, Result<(), Failure>),
                                >::new()
                                    .find_stub(__xcs_service)
                            } {
                                return __xcs_stub(text, x);
                            }
                            let _ = &self;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let text = text;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let mut x = x;
                            if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                                Result<(), Failure>,
                            > {
                                return __xcs_value;
                            }
                            {
                                #[allow(unused_braces)]
                                {
                                    fs::write(text, x)?;
                                    Ok(())
                                }
                            }
                        })()
                    }),
                    ::xcs::__private::Judge {
                        failed: |__xcs_result| {
                            use ::xcs::__private::NotAStream as _;
                            ::xcs::__private::Seen(__xcs_result).__xcs_no_stream();
                            use ::xcs::__private::NotAResult as _;
                            ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                        },
                        retry: ::xcs::__private::retry_never,
                        failure: ::xcs::__private::CanFail::failure,
                    },
                )
            }
        "##]],
    );
}

#[cfg(feature = "timer")]
#[test]
fn a_function_that_gives_a_stream() {
    check(
        expand_orchestration(
            quote!(read, backend = self.gpt, timeout = "10s", retry(max = 2)),
            quote! {
                fn chat<'a, T>(&'a self, mut prompt: String) -> impl Stream<Item = Result<T, LlmError>> + Send {
                    prompt.push('?');
                    client().stream(prompt)
                }
            },
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            fn chat<'a, T>(
                &'a self,
                prompt: String,
            ) -> impl Stream<Item = Result<T, LlmError>> + Send {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "chat",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        {
                            let mut __xcs_policy = ::xcs::__private::Policy::NONE;
                            __xcs_policy.timeout = ::core::option::Option::Some(
                                ::xcs::__private::nanoseconds(10000000000),
                            );
                            __xcs_policy.retry = ::core::option::Option::Some(::xcs::__private::RetryPolicy {
                                max: 2,
                                base: ::xcs::__private::nanoseconds(200000000),
                                cap: ::xcs::__private::nanoseconds(10000000000),
                            });
                            __xcs_policy.can_refuse = true;
                            __xcs_policy
                        },
                    );
                    &SITE
                };
                let __xcs_demand = match &(self.gpt) {
                    __xcs_backend => ::xcs::__private::Demand::new().backend(__xcs_backend),
                };
                ::xcs::__private::serve_stream(
                    __xcs_service,
                    __xcs_demand,
                    ::xcs::__private::again(move || {
                        #[allow(
                            clippy::no_effect_underscore_binding,
                            clippy::shadow_same,
                            clippy::used_underscore_binding
                        )]
                        let prompt = ::xcs::__private::argument(&prompt);
                        async move {
                            let _ = &self;
                            #[allow(
                                clippy::no_effect_underscore_binding,
                                clippy::shadow_same,
                                clippy::used_underscore_binding
                            )]
                            let mut prompt = prompt;
                            {
                                #[allow(unused_braces)]
                                {
                                    prompt.push('?');
                                    client().stream(prompt)
                                }
                            }
                        }
                    }),
                    ::xcs::__private::Judge {
                        failed: |__xcs_result| {
                            use ::xcs::__private::NotAResult as _;
                            ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                        },
                        retry: ::xcs::__private::RetryByError::retry,
                        failure: ::xcs::__private::CanFail::failure,
                    },
                )
            }
        "##]],
    );
}

#[test]
fn a_function_that_gives_a_stream_later() {
    check(
        expand_orchestration(
            quote!(concurrency = 1),
            quote! {
                async fn chat(prompt: &str) -> Result<impl Stream<Item = Result<String, LlmError>>, LlmError> {
                    client().stream(prompt).await
                }
            },
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            fn chat(
                prompt: &str,
            ) -> ::xcs::__private::Call<
                ::xcs::__private::Ordered,
                impl ::core::future::Future<
                    Output = Result<impl Stream<Item = Result<String, LlmError>>, LlmError>,
                >,
            > {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "chat",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        {
                            let mut __xcs_policy = ::xcs::__private::Policy::NONE;
                            __xcs_policy.concurrency = ::core::num::NonZeroUsize::new(1);
                            __xcs_policy.can_stub = true;
                            __xcs_policy
                        },
                    );
                    &SITE
                };
                ::xcs::__private::call_of_class::<
                    ::xcs::__private::Ordered,
                    _,
                >(async move {
                    let __xcs_demand = ::xcs::__private::Demand::new();
                    ::xcs::__private::serve_stream_async::<
                        ::xcs::__private::Ordered,
                        _,
                        _,
                        _,
                    >(
                            __xcs_service,
                            __xcs_demand,
                            ::xcs::__private::once(async move {
                                #[allow(
                                    clippy::no_effect_underscore_binding,
                                    clippy::shadow_same,
                                    clippy::used_underscore_binding
                                )]
                                if let ::core::option::Option::Some(__xcs_stub) = {
                                    #[allow(unused_imports)]
                                    use ::xcs::__private::NoHook as _;
                                    ::xcs::__private::Hook::<
                                        dyn ::core::ops::Fn(
                                            &str,
                                        ) -> Result<
                                                ::xcs::__private::BoxStream<
                                                    'static,
                                                    Result<String, LlmError>,
                                                >,
                                                LlmError,
                                            > + ::core::marker::Send + ::core::marker::Sync,
                                        (&str, Result<Result<String, LlmError>, LlmError>),
                                    >::new()
                                        .find_stub(__xcs_service)
                                } {
                                    return ::xcs::__private::OrStub::stub_result(__xcs_stub(prompt));
                                }
                                ::xcs::__private::OrStub::own_result(
                                    async move {
                                        #[allow(
                                            clippy::no_effect_underscore_binding,
                                            clippy::shadow_same,
                                            clippy::used_underscore_binding
                                        )]
                                        let prompt = prompt;
                                        if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                                            Result<_, LlmError>,
                                        > {
                                            return __xcs_value;
                                        }
                                        { #[allow(unused_braces)] { client().stream(prompt).await } }
                                    }
                                        .await,
                                )
                            }),
                            ::xcs::__private::Judge {
                                failed: |__xcs_result| {
                                    use ::xcs::__private::NotAResult as _;
                                    ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                                },
                                retry: ::xcs::__private::retry_never,
                                failure: ::xcs::__private::cannot_fail,
                            },
                            ::xcs::__private::Judge {
                                failed: |__xcs_result| {
                                    use ::xcs::__private::NotAResult as _;
                                    ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                                },
                                retry: ::xcs::__private::retry_never,
                                failure: ::xcs::__private::cannot_fail,
                            },
                        )
                        .await
                })
            }
        "##]],
    );
}

#[cfg(feature = "timer")]
#[test]
fn a_function_whose_answers_are_reused() {
    check(
        expand_orchestration(
            quote!(
                read,
                keep_type,
                dedupe,
                cache(max = 100, ttl = "1h"),
                key = (query, options.id),
                timeout = "1.5s",
                retry(when = busy)
            ),
            quote! {
                async fn search<T>(self, query: &str, options: Options) -> Result<T, Failure> {
                    find(query).await
                }
            },
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            async fn search<T>(self, query: &str, options: Options) -> Result<T, Failure> {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "search",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        {
                            let mut __xcs_policy = ::xcs::__private::Policy::NONE;
                            __xcs_policy.timeout = ::core::option::Option::Some(
                                ::xcs::__private::nanoseconds(1500000000),
                            );
                            __xcs_policy.retry = ::core::option::Option::Some(::xcs::__private::RetryPolicy {
                                max: 3,
                                base: ::xcs::__private::nanoseconds(200000000),
                                cap: ::xcs::__private::nanoseconds(10000000000),
                            });
                            __xcs_policy.can_refuse = true;
                            __xcs_policy
                        },
                    );
                    &SITE
                };
                let __xcs_demand = ::xcs::__private::Demand::new();
                let __xcs_key = (::xcs::__private::own(query), ::xcs::__private::own(&options.id));
                ::xcs::__private::serve_reused::<
                    ::xcs::__private::Read,
                    _,
                    _,
                    _,
                >(
                        __xcs_service,
                        ::xcs::__private::Reuse {
                            dedupe: true,
                            cache: ::core::option::Option::Some((
                                ::core::num::NonZeroUsize::MIN.saturating_add(99),
                                ::core::option::Option::Some(
                                    ::xcs::__private::nanoseconds(3600000000000),
                                ),
                            )),
                            copy: ::xcs::__private::Shared::copy,
                        },
                        __xcs_key,
                        __xcs_demand,
                        ::xcs::__private::again({
                            let __xcs_attempt = move || async move {
                                let _ = &self;
                                #[allow(
                                    clippy::no_effect_underscore_binding,
                                    clippy::shadow_same,
                                    clippy::used_underscore_binding
                                )]
                                #[allow(unused_variables)]
                                let query = query;
                                #[allow(
                                    clippy::no_effect_underscore_binding,
                                    clippy::shadow_same,
                                    clippy::used_underscore_binding
                                )]
                                #[allow(unused_variables)]
                                let options = options;
                                if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<
                                    Result<T, Failure>,
                                > {
                                    return __xcs_value;
                                }
                                { #[allow(unused_braces)] { find(query).await } }
                            };
                            move || ::xcs::__private::arguments(&__xcs_attempt)()
                        }),
                        ::xcs::__private::Judge {
                            failed: |__xcs_result| {
                                use ::xcs::__private::NotAStream as _;
                                ::xcs::__private::Seen(__xcs_result).__xcs_no_stream();
                                use ::xcs::__private::NotAResult as _;
                                ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                            },
                            retry: |__xcs_result| ::xcs::__private::retry_when(
                                ::xcs::__private::error(__xcs_result),
                                busy,
                            ),
                            failure: ::xcs::__private::CanFail::failure,
                        },
                    )
                    .await
            }
        "##]],
    );
}

#[test]
fn a_batched_function() {
    check(
        expand_orchestration(
            quote!(read, batch = embed_many, max = 32, key = model),
            quote!(
                async fn embed(cx: &Arc<App>, other: Arc<u8>, model: Model, text: String) -> Result<V, E>;
            ),
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            fn embed(
                cx: &Arc<App>,
                other: Arc<u8>,
                model: Model,
                text: String,
            ) -> ::xcs::__private::Call<
                ::xcs::__private::Read,
                impl ::core::future::Future<Output = Result<V, E>>,
            > {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "embed",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        {
                            let mut __xcs_policy = ::xcs::__private::Policy::NONE;
                            __xcs_policy.can_refuse = true;
                            __xcs_policy.can_stub = true;
                            __xcs_policy
                        },
                    );
                    &SITE
                };
                ::xcs::__private::call_of_class::<
                    ::xcs::__private::Read,
                    _,
                >(async move {
                    let __xcs_demand = ::xcs::__private::Demand::new();
                    let __xcs_batched = ::core::clone::Clone::clone(&__xcs_demand);
                    ::xcs::__private::serve_batched::<
                        ::xcs::__private::Read,
                        Result<V, E>,
                    >(
                            __xcs_service,
                            __xcs_demand,
                            ::xcs::__private::once({
                                let __xcs_identity = (
                                    ::xcs::__private::own(&model),
                                    (
                                        ::xcs::__private::address(cx),
                                        ::xcs::__private::address(&other),
                                    ),
                                );
                                let __xcs_shared = (::core::clone::Clone::clone(cx), other, model);
                                ::xcs::__private::member::<
                                    _,
                                    _,
                                    _,
                                    Result<V, E>,
                                    _,
                                    _,
                                >(
                                        __xcs_service,
                                        32,
                                        ::core::clone::Clone::clone(&__xcs_batched),
                                        __xcs_identity,
                                        __xcs_shared,
                                        text,
                                        |(cx, other, model), __xcs_items| embed_many(
                                            cx,
                                            other,
                                            model,
                                            __xcs_items,
                                        ),
                                    )
                                    .stubbed(|__xcs_service, __xcs_shared, __xcs_items| match {
                                        #[allow(unused_imports)]
                                        use ::xcs::__private::NoHook as _;
                                        ::xcs::__private::Hook::<
                                            dyn ::core::ops::Fn(
                                                &Arc<App>,
                                                Arc<u8>,
                                                Model,
                                                String,
                                            ) -> Result<
                                                    V,
                                                    E,
                                                > + ::core::marker::Send + ::core::marker::Sync,
                                            (&Arc<App>, Arc<u8>, Model, String, Result<V, E>),
                                        >::new()
                                            .find_stub(__xcs_service)
                                    } {
                                        ::core::option::Option::Some(__xcs_stub) => {
                                            let (cx, other, model) = __xcs_shared;
                                            ::core::result::Result::Ok(
                                                ::core::iter::Iterator::collect(
                                                    ::core::iter::Iterator::map(
                                                        ::core::iter::IntoIterator::into_iter(__xcs_items),
                                                        |__xcs_item| __xcs_stub(
                                                            cx,
                                                            ::core::clone::Clone::clone(other),
                                                            ::core::clone::Clone::clone(model),
                                                            __xcs_item,
                                                        ),
                                                    ),
                                                ),
                                            )
                                        }
                                        ::core::option::Option::None => {
                                            ::core::result::Result::Err(__xcs_items)
                                        }
                                    })
                            }),
                            ::xcs::__private::Judge {
                                failed: |__xcs_result| {
                                    use ::xcs::__private::NotAStream as _;
                                    ::xcs::__private::Seen(__xcs_result).__xcs_no_stream();
                                    use ::xcs::__private::NotAResult as _;
                                    ::xcs::__private::Seen(__xcs_result).__xcs_failed()
                                },
                                retry: ::xcs::__private::retry_never,
                                failure: ::xcs::__private::CanFail::failure,
                            },
                        )
                        .await
                })
            }
        "##]],
    );
}

#[test]
fn a_function_that_may_be_stubbed() {
    check(
        expand_orchestration(
            quote!(read),
            quote! {
                fn now(&self, zone: &str) -> u64 {
                    clock(zone)
                }
            },
        ),
        expect![[r##"
            #[allow(
                refining_impl_trait,
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::double_must_use,
                clippy::single_match_else
            )]
            fn now(&self, zone: &str) -> u64 {
                let __xcs_service = {
                    #[allow(clippy::incompatible_msrv)]
                    enum Here {}
                    static SITE: ::xcs::__private::Service = ::xcs::__private::Service::new(
                        ::xcs::__private::SiteInfo {
                            kind: ::xcs::__private::SiteKind::Orchestration,
                            name: "now",
                            file: "src/lib.rs",
                            line: 1,
                            column: 1,
                            path: ::core::any::type_name::<Here>,
                            host_calls: 0,
                        },
                        ::xcs::__private::Policy::STUBBED,
                    );
                    &SITE
                };
                let __xcs_call = ::xcs::__private::call(__xcs_service);
                #[allow(
                    clippy::no_effect_underscore_binding,
                    clippy::shadow_same,
                    clippy::used_underscore_binding
                )]
                if let ::core::option::Option::Some(__xcs_stub) = {
                    #[allow(unused_imports)]
                    use ::xcs::__private::NoHook as _;
                    ::xcs::__private::Hook::<
                        dyn ::core::ops::Fn(
                            &str,
                        ) -> u64 + ::core::marker::Send + ::core::marker::Sync,
                        (&str, u64),
                    >::new()
                        .find_stub(__xcs_service)
                } {
                    return __xcs_stub(zone);
                }
                clock(zone)
            }
        "##]],
    );
}

#[cfg(not(feature = "timer"))]
#[test]
fn without_a_timer_nothing_waits_for_time() {
    let arguments =
        quote!(read, rate = "1/s", timeout = "1s", deadline = "1s", retry, cache(max = 1, ttl = "1s"), concurrency = 1);
    let expansion = expand_orchestration(
        arguments,
        quote!(
            async fn f() -> Result<u8, E> {
                Ok(1)
            }
        ),
    )
    .to_string();
    for name in ["rate", "timeout", "deadline", "retry", "ttl"] {
        assert!(expansion.contains(&format!("`{name}` needs the feature `timer` of `xcs`")), "{name}: {expansion}");
    }
    assert_eq!(expansion.matches("compile_error").count(), 5);
}
