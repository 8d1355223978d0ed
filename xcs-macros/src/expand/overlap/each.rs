//! A loop whose next rounds begin while earlier ones are under way.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{ext::IdentExt, spanned::Spanned};

use super::{
    beside, counted,
    group::group_ahead,
    launched, made, prepare, quiet,
    steps::Steps,
    walk::{Walk, kind_name},
};
use crate::{
    host_calls,
    overlap::{Call, Each, Group, Item, Kind, Names},
};

/// A loop whose next rounds may begin early.
///
/// ```text
/// // Input
/// for doc in docs {
///     let summary = ask(format!("Summarise {doc}")).await?;
///     out.push(summary);
/// }
///
/// // Output
/// { match ::core::iter::IntoIterator::into_iter(docs) { mut __xcs_items => {
///     let mut __xcs_window_0 =
///         ::xcs::__private::Window::new(__xcs_site, 0, 16, true, &[__xcs_kind_0.is_read()], &__xcs_items);
///     loop {
///         while __xcs_window_0.has_room() {
///             match ::core::iter::Iterator::next(&mut __xcs_items) {
///                 ::core::option::Option::None => __xcs_window_0.drained(),
///                 ::core::option::Option::Some(doc) => {
///                     let __xcs_argument_0_0 = format!("Summarise {doc}");
///                     let __xcs_ahead = <launched>(0, 1, async move {
///                         let summary = match Fallible::branch(<made>(ask(__xcs_argument_0_0)).await) { .. };
///                         ((), (::xcs::__private::Step::Value((summary,)),))
///                     });
///                     __xcs_window_0.push((doc,), __xcs_ahead);
///                 }
///             }
///         }
///         let ::core::option::Option::Some(((doc,), mut __xcs_ahead)) = __xcs_window_0.pop() else { break };
///         let ((), (__xcs_step_0,)) = __xcs_window_0.deliver(&mut __xcs_ahead).await;
///         ::xcs::__private::count(2);
///         let (summary,) = match __xcs_step_0.opened() { Ok(value) => value, Err(residual) => match residual? {} };
///         out.push(summary);
///     }
/// } }; }
/// ```
///
/// A statement in a block: what the items borrow from ends with it, as with the loop, also where that is a last expression.
///
/// Values of the round that a result may borrow from, and that the rest does not use, stay in the future, which lives to the end of
/// the round.
///
/// Whatever the rest of a round waits for is waited for beside the next rounds.
/// `keyword` is its `for`.
pub(super) fn each(walk: &mut Walk<'_>, each: &Each, keyword: Span) -> TokenStream {
    let span = Span::mixed_site();
    let private = &walk.arguments.private;
    let first_kind = walk.overlap.kinds();
    let (outside, calls) = evaluated(each, walk.reader.names);
    let group = Group::of(calls, walk.reader.names, &each.later);
    let everything = 0..group.items.len();
    let steps = Steps::of(&group, &everything, &each.later, &each.stay, &each.inside, private);
    let is_fallible = calls_of(&group).any(|call| call.question.is_some());
    let may_speculate = !(walk.arguments.no_speculation && (each.exits || is_fallible));
    let question = calls_of(&group).find_map(|call| call.question).map_or(keyword, |question| question.span);
    let inside = ahead(walk, each, &group, &steps);
    let body = in_turn(walk, each, &steps);
    let window = walk.window();
    walk.windows.push(window.clone());
    let (at_once, position) = (walk.at_once, walk.overlap.notes.groups.len());
    let (kinds, found) = (walk.overlap.kinds(), walk.found);
    walk.at_once = (at_once / 2).max(1);
    let mut rest = each.rest.clone();
    walk.block(&mut rest);
    walk.overlap.host_calls += host_calls::count(&mut rest, private);
    // It is calls that are counted: the rest of a round may have some under way too, and a round several at once.
    let of_rest = if walk.found > found { walk.at_once } else { u32::from(walk.overlap.kinds() > kinds) };
    let of_round = if group.overlaps() { group.units.len() } else { 1 };
    let limit = at_once.saturating_sub(of_rest) / u32::try_from(of_round).unwrap_or(u32::MAX);
    let limit = limit.max(1);
    walk.at_once = at_once;
    walk.found += 1;
    walk.windows.pop();
    walk.overlap.notes.rounds(position, &group, keyword, limit, may_speculate, question);

    let limit = Literal::u32_unsuffixed(limit);
    let kinds = (first_kind..walk.overlap.kinds()).map(kind_name);
    let first = Literal::u32_unsuffixed(first_kind);
    let (label, pattern, items) = (&each.label, &each.pattern, &each.items);
    let (carried, borrowed) = (&each.outside, &each.borrowed);
    let future = quote_spanned!(span=> async move { #inside });
    let mut launched = launched(0, group.items.len(), &future, private);
    if !each.stay.is_empty() {
        launched = quote_spanned! {span=>
            {
                let __xcs_given = #private::Given::new();
                let __xcs_giver = ::core::clone::Clone::clone(&__xcs_given);
                #launched.giving(__xcs_given)
            }
        };
    }
    let deliver = beside(walk, quote_spanned!(span=> #window.deliver(&mut __xcs_ahead)));
    let (steps, quiet) = (steps.pattern(), quiet());
    quote_spanned! {span=>
        { match ::core::iter::IntoIterator::into_iter(#items) { mut __xcs_items => {
            let mut #window =
                #private::Window::new(__xcs_site, #first, #limit, #may_speculate, &[#(#kinds.is_read()),*], &__xcs_items);
            #label loop {
                while #window.has_room() {
                    match ::core::iter::Iterator::next(&mut __xcs_items) {
                        ::core::option::Option::None => #window.drained(),
                        ::core::option::Option::Some(#pattern) => {
                            #outside
                            let __xcs_ahead = {
                                #(let #borrowed = &#borrowed;)*
                                #launched
                            };
                            #window.push((#(#carried,)*), __xcs_ahead);
                        }
                    }
                }
                #quiet
                let ::core::option::Option::Some(((#(#carried,)*), mut __xcs_ahead)) = #window.pop() else { break };
                #quiet
                let #steps = #deliver.await;
                #body
                #(#rest)*
            }
        } }; }
    }
}

/// What is evaluated when a round is launched, and the calls that then make use of it.
fn evaluated(each: &Each, names: &Names) -> (TokenStream, Vec<Item>) {
    let mut outside = TokenStream::new();
    let mut calls: Vec<Item> = Vec::new();
    for item in &each.leading {
        let call = match item {
            Item::Call(call) => call,
            Item::Aside(text) if text.kind == Kind::Text => {
                text.statement.to_tokens(&mut outside);
                continue;
            }
            Item::Aside(_) => continue,
        };
        let is_inner = |name: &str| {
            each.inside.iter().any(|inside| inside.unraw() == name)
                || each.stay.iter().any(|stays| stays == name)
                || calls.iter().any(|earlier| earlier.binds(name))
        };
        let prepared = prepare(call, calls.len(), names, &is_inner);
        outside.extend(prepared.outside);
        let mut call = call.clone();
        for argument in &mut call.arguments {
            argument.is_constant |= !argument.mentions.iter().any(|mention| is_inner(&mention.name));
        }
        call.call = prepared.call;
        calls.push(Item::Call(call));
    }
    (outside, calls)
}

/// What runs ahead.
fn ahead(walk: &mut Walk<'_>, each: &Each, group: &Group, steps: &Steps<'_>) -> TokenStream {
    let mut inside = TokenStream::new();
    if group.overlaps() {
        inside.extend(group_ahead(walk, group, &each.later, steps));
    } else {
        for (number, call) in calls_of(group).enumerate() {
            let kind = walk.kind(call.call.span());
            let made = made(&kind, &call.call, &TokenStream::new());
            let (dot, await_token, adapted) = (&call.dot, &call.await_token, &call.adapted);
            let value = quote_spanned!(Span::mixed_site()=> #made #dot #await_token #adapted);
            inside.extend(steps.statement(number, &value, &TokenStream::new()));
        }
    }
    let ended = steps.ended();
    inside.extend(if each.stay.is_empty() {
        ended
    } else {
        quote_spanned!(Span::mixed_site()=> __xcs_giver.give(#ended).await)
    });
    inside
}

/// The statements with which a round begins, in their turn.
fn in_turn(walk: &mut Walk<'_>, each: &Each, steps: &Steps<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut number = 0;
    for item in &each.leading {
        match item {
            Item::Aside(aside) => {
                tokens.extend(counted(walk, &mut vec![aside.statement.clone()]));
                if aside.kind == Kind::Log {
                    aside.statement.to_tokens(&mut tokens);
                }
            }
            Item::Call(call) => {
                tokens.extend(counted(walk, &mut vec![call.written.clone()]));
                tokens.extend(steps.opened(number, None));
                number += 1;
            }
        }
    }
    tokens
}

fn calls_of(group: &Group) -> impl Iterator<Item = &Call> {
    group.items.iter().filter_map(Item::as_call)
}
