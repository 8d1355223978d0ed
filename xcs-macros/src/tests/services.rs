//! Expansions of `#[orchestration]` with arguments: the first in full, of the others what they do not share with it.

use expect_test::{Expect, expect};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::check;
use crate::expand_orchestration;

/// [`check`] without what stands in the expansion of every function: the lints that are allowed, the fields of its site,
/// and the paths of names.
fn check_part(expansion: TokenStream, expected: Expect) {
    check(part(expansion), expected);
}

fn part(tokens: TokenStream) -> TokenStream {
    let mut rest: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept = Vec::new();
    while !rest.is_empty() {
        let text: Vec<String> = rest.iter().take(6).map(ToString::to_string).collect();
        let text: Vec<&str> = text.iter().map(String::as_str).collect();
        let left_out = match text.as_slice() {
            ["#", attribute, ..] if attribute.replace(' ', "").starts_with("[allow(") => 2,
            [":", ":", "xcs", ":", ":", "__private", ..] => 8,
            [":", ":", "core", ":", ":", _, ..] => 8,
            ["SiteInfo", fields, ..] if fields.starts_with('{') => 3,
            _ => 0,
        };
        if left_out > 0 {
            rest.drain(..left_out);
            continue;
        }
        kept.push(match rest.remove(0) {
            TokenTree::Group(group) => Group::new(group.delimiter(), part(group.stream())).into(),
            token => token,
        });
    }
    kept.into_iter().collect()
}

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
                clippy::many_single_char_names,
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
    check_part(
        expand_orchestration(
            quote!(concurrency = 4, rate = "60/min", deadline = "2min", budget),
            quote! {
                fn save(&self, text: &'a str, mut x: Vec<u8>) -> Result<(), Failure> {
                    fs::write(text, x)?;
                    Ok(())
                }
            },
        ),
        expect![[r#"
            fn save(&self, text: &'a str, x: Vec<u8>) -> Result<(), Failure> {
                let __xcs_service = {
                    enum Here {}
                    static SITE: Service = Service::new({
                        let mut __xcs_policy = Policy::NONE;
                        __xcs_policy.concurrency = NonZeroUsize::new(4);
                        __xcs_policy.rate = Option::Some((60, nanoseconds(60000000000)));
                        __xcs_policy.deadline = Option::Some(nanoseconds(120000000000));
                        __xcs_policy.can_refuse = true;
                        __xcs_policy.can_stub = true;
                        __xcs_policy
                    });
                    &SITE
                };
                let __xcs_demand = Demand::new();
                serve_blocking(
                    __xcs_service,
                    __xcs_demand,
                    once(async move {
                        (move || {
                            if let Option::Some(__xcs_stub) = {
                                use NoHook as _;
                                Hook::<
                                    dyn Fn(&'_ str, Vec<u8>) -> Result<(), Failure> + Send + Sync,
                                    (&'_ str, Vec<u8>, Result<(), Failure>),
                                >::new()
                                    .find_stub(__xcs_service)
                            } {
                                return __xcs_stub(text, x);
                            }
                            let _ = &self;
                            let text = text;
                            let mut x = x;
                            if let Option::Some(__xcs_value) = Option::None::<Result<(), Failure>> {
                                return __xcs_value;
                            }
                            {
                                {
                                    fs::write(text, x)?;
                                    Ok(())
                                }
                            }
                        })()
                    }),
                    Judge {
                        failed: |__xcs_result| {
                            use NotAStream as _;
                            Seen(__xcs_result).__xcs_no_stream();
                            use NotAResult as _;
                            Seen(__xcs_result).__xcs_failed()
                        },
                        retry: retry_never,
                        failure: CanFail::failure,
                    },
                )
            }
        "#]],
    );
}

#[cfg(feature = "timer")]
#[test]
fn a_function_that_gives_a_stream() {
    check_part(
        expand_orchestration(
            quote!(read, backend = self.gpt, timeout = "10s", retry(max = 2)),
            quote! {
                fn chat<'a, T>(&'a self, mut prompt: String) -> impl Stream<Item = Result<T, LlmError>> + Send {
                    prompt.push('?');
                    client().stream(prompt)
                }
            },
        ),
        expect![[r#"
            fn chat<'a, T>(
                &'a self,
                prompt: String,
            ) -> impl Stream<Item = Result<T, LlmError>> + Send {
                let __xcs_service = {
                    enum Here {}
                    static SITE: Service = Service::new({
                        let mut __xcs_policy = Policy::NONE;
                        __xcs_policy.timeout = Option::Some(nanoseconds(10000000000));
                        __xcs_policy.retry = Option::Some(RetryPolicy {
                            max: 2,
                            base: nanoseconds(200000000),
                            cap: nanoseconds(10000000000),
                        });
                        __xcs_policy.can_refuse = true;
                        __xcs_policy
                    });
                    &SITE
                };
                let __xcs_demand = match &(self.gpt) {
                    __xcs_backend => Demand::new().backend(__xcs_backend),
                };
                serve_stream(
                    __xcs_service,
                    __xcs_demand,
                    again(move || {
                        let prompt = argument(&prompt);
                        async move {
                            let _ = &self;
                            let mut prompt = prompt;
                            {
                                {
                                    prompt.push('?');
                                    client().stream(prompt)
                                }
                            }
                        }
                    }),
                    Judge {
                        failed: |__xcs_result| {
                            use NotAResult as _;
                            Seen(__xcs_result).__xcs_failed()
                        },
                        retry: RetryByError::retry,
                        failure: CanFail::failure,
                    },
                )
            }
        "#]],
    );
}

#[test]
fn a_function_that_gives_a_stream_later() {
    check_part(
        expand_orchestration(
            quote!(concurrency = 1),
            quote! {
                async fn chat(prompt: &str) -> Result<impl Stream<Item = Result<String, LlmError>>, LlmError> {
                    client().stream(prompt).await
                }
            },
        ),
        expect![[r#"
            fn chat(
                prompt: &str,
            ) -> Call<
                Ordered,
                impl Future<Output = Result<impl Stream<Item = Result<String, LlmError>>, LlmError>>,
            > {
                let __xcs_service = {
                    enum Here {}
                    static SITE: Service = Service::new({
                        let mut __xcs_policy = Policy::NONE;
                        __xcs_policy.concurrency = NonZeroUsize::new(1);
                        __xcs_policy.can_stub = true;
                        __xcs_policy
                    });
                    &SITE
                };
                call_of_class::<
                    Ordered,
                    _,
                >(async move {
                    let __xcs_demand = Demand::new();
                    serve_stream_async::<
                        Ordered,
                        _,
                        _,
                        _,
                    >(
                            __xcs_service,
                            __xcs_demand,
                            once(async move {
                                if let Option::Some(__xcs_stub) = {
                                    use NoHook as _;
                                    Hook::<
                                        dyn Fn(
                                            &str,
                                        ) -> Result<
                                                BoxStream<'static, Result<String, LlmError>>,
                                                LlmError,
                                            > + Send + Sync,
                                        (&str, Result<Result<String, LlmError>, LlmError>),
                                    >::new()
                                        .find_stub(__xcs_service)
                                } {
                                    return OrStub::stub_result(__xcs_stub(prompt));
                                }
                                OrStub::own_result(
                                    async move {
                                        let prompt = prompt;
                                        if let Option::Some(__xcs_value) = Option::None::<
                                            Result<_, LlmError>,
                                        > {
                                            return __xcs_value;
                                        }
                                        { { client().stream(prompt).await } }
                                    }
                                        .await,
                                )
                            }),
                            Judge {
                                failed: |__xcs_result| {
                                    use NotAResult as _;
                                    Seen(__xcs_result).__xcs_failed()
                                },
                                retry: retry_never,
                                failure: cannot_fail,
                            },
                            Judge {
                                failed: |__xcs_result| {
                                    use NotAResult as _;
                                    Seen(__xcs_result).__xcs_failed()
                                },
                                retry: retry_never,
                                failure: cannot_fail,
                            },
                        )
                        .await
                })
            }
        "#]],
    );
}

#[cfg(feature = "timer")]
#[test]
fn a_function_whose_answers_are_reused() {
    check_part(
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
        expect![[r#"
            async fn search<T>(self, query: &str, options: Options) -> Result<T, Failure> {
                let __xcs_service = {
                    enum Here {}
                    static SITE: Service = Service::new({
                        let mut __xcs_policy = Policy::NONE;
                        __xcs_policy.timeout = Option::Some(nanoseconds(1500000000));
                        __xcs_policy.retry = Option::Some(RetryPolicy {
                            max: 3,
                            base: nanoseconds(200000000),
                            cap: nanoseconds(10000000000),
                        });
                        __xcs_policy.can_refuse = true;
                        __xcs_policy
                    });
                    &SITE
                };
                let __xcs_demand = Demand::new();
                let __xcs_key = (own(query), own(&options.id));
                serve_reused::<
                    Read,
                    _,
                    _,
                    _,
                >(
                        __xcs_service,
                        Reuse {
                            dedupe: true,
                            cache: Option::Some((
                                NonZeroUsize::MIN.saturating_add(99),
                                Option::Some(nanoseconds(3600000000000)),
                            )),
                            copy: Shared::copy,
                        },
                        __xcs_key,
                        __xcs_demand,
                        again({
                            let __xcs_attempt = move || async move {
                                let _ = &self;
                                let query = query;
                                let options = options;
                                if let Option::Some(__xcs_value) = Option::None::<
                                    Result<T, Failure>,
                                > {
                                    return __xcs_value;
                                }
                                { { find(query).await } }
                            };
                            move || arguments(&__xcs_attempt)()
                        }),
                        Judge {
                            failed: |__xcs_result| {
                                use NotAStream as _;
                                Seen(__xcs_result).__xcs_no_stream();
                                use NotAResult as _;
                                Seen(__xcs_result).__xcs_failed()
                            },
                            retry: |__xcs_result| retry_when(error(__xcs_result), busy),
                            failure: CanFail::failure,
                        },
                    )
                    .await
            }
        "#]],
    );
}

#[test]
fn a_batched_function() {
    check_part(
        expand_orchestration(
            quote!(read, batch = embed_many, max = 32, key = model),
            quote!(
                async fn embed(cx: &Arc<App>, other: Arc<u8>, model: Model, text: String) -> Result<V, E>;
            ),
        ),
        expect![[r#"
            fn embed(
                cx: &Arc<App>,
                other: Arc<u8>,
                model: Model,
                text: String,
            ) -> Call<Read, impl Future<Output = Result<V, E>>> {
                let __xcs_service = {
                    enum Here {}
                    static SITE: Service = Service::new({
                        let mut __xcs_policy = Policy::NONE;
                        __xcs_policy.can_refuse = true;
                        __xcs_policy.can_stub = true;
                        __xcs_policy
                    });
                    &SITE
                };
                call_of_class::<
                    Read,
                    _,
                >(async move {
                    let __xcs_demand = Demand::new();
                    let __xcs_batched = Clone::clone(&__xcs_demand);
                    serve_batched::<
                        Read,
                        Result<V, E>,
                    >(
                            __xcs_service,
                            __xcs_demand,
                            once({
                                let __xcs_identity = (own(&model), (address(cx), address(&other)));
                                let __xcs_shared = (Clone::clone(cx), other, model);
                                member::<
                                    _,
                                    _,
                                    _,
                                    Result<V, E>,
                                    _,
                                    _,
                                >(
                                        __xcs_service,
                                        32,
                                        Clone::clone(&__xcs_batched),
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
                                        use NoHook as _;
                                        Hook::<
                                            dyn Fn(
                                                &Arc<App>,
                                                Arc<u8>,
                                                Model,
                                                String,
                                            ) -> Result<V, E> + Send + Sync,
                                            (&Arc<App>, Arc<u8>, Model, String, Result<V, E>),
                                        >::new()
                                            .find_stub(__xcs_service)
                                    } {
                                        Option::Some(__xcs_stub) => {
                                            let (cx, other, model) = __xcs_shared;
                                            Result::Ok(
                                                Iterator::collect(
                                                    Iterator::map(
                                                        IntoIterator::into_iter(__xcs_items),
                                                        |__xcs_item| __xcs_stub(
                                                            cx,
                                                            Clone::clone(other),
                                                            Clone::clone(model),
                                                            __xcs_item,
                                                        ),
                                                    ),
                                                ),
                                            )
                                        }
                                        Option::None => Result::Err(__xcs_items),
                                    })
                            }),
                            Judge {
                                failed: |__xcs_result| {
                                    use NotAStream as _;
                                    Seen(__xcs_result).__xcs_no_stream();
                                    use NotAResult as _;
                                    Seen(__xcs_result).__xcs_failed()
                                },
                                retry: retry_never,
                                failure: CanFail::failure,
                            },
                        )
                        .await
                })
            }
        "#]],
    );
}

#[test]
fn a_function_that_may_be_stubbed() {
    check_part(
        expand_orchestration(
            quote!(read),
            quote! {
                fn now(&self, zone: &str) -> u64 {
                    clock(zone)
                }
            },
        ),
        expect![[r#"
            fn now(&self, zone: &str) -> u64 {
                let __xcs_service = {
                    enum Here {}
                    static SITE: Service = Service::new(Policy::STUBBED);
                    &SITE
                };
                let __xcs_call = call(__xcs_service);
                if let Option::Some(__xcs_stub) = {
                    use NoHook as _;
                    Hook::<dyn Fn(&str) -> u64 + Send + Sync, (&str, u64)>::new()
                        .find_stub(__xcs_service)
                } {
                    return __xcs_stub(zone);
                }
                clock(zone)
            }
        "#]],
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
