//! Statements that run ahead one after the other, and what they give: a step for each.

use std::ops::Range;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Path, ext::IdentExt};

use super::{quiet, statement};
use crate::overlap::{Call, Group, Item};

/// The calls of something that runs ahead.
pub(super) struct Steps<'a> {
    private: &'a Path,
    /// Names that are given back whatever happens.
    inside: &'a [Ident],
    steps: Vec<Step<'a>>,
}

struct Step<'a> {
    call: &'a Call,
    /// The names that it binds and that nobody has taken in the end.
    kept: Vec<Ident>,
    /// Whether one of the names is used by what runs ahead: then it is no mistake if nothing else uses it.
    is_used: bool,
}

impl<'a> Steps<'a> {
    /// Of the calls among `items`. `later` are the variables that are used behind them, `stay` those that what runs ahead keeps.
    pub(super) fn of(
        group: &'a Group,
        items: &Range<usize>,
        later: &[String],
        stay: &[String],
        inside: &'a [Ident],
        private: &'a Path,
    ) -> Self {
        let steps = items.clone().filter_map(|item| {
            let call = group.items[item].as_call()?;
            let names = call.binding.as_ref().map(|binding| &binding.names);
            let is_kept = |name: &&Ident| {
                let name = name.unraw().to_string();
                !stay.contains(&name) && !group.is_moved(items, item, &name, later)
            };
            let kept: Vec<Ident> = names.into_iter().flatten().filter(is_kept).cloned().collect();
            let mentions = |name: &Ident| {
                let later = group.items[item + 1..items.end].iter().flat_map(Item::mentions);
                later.into_iter().any(|mention| name.unraw() == mention.name)
            };
            let is_used = kept.iter().any(mentions);
            Some(Step { call, kept, is_used })
        });
        Self { private, inside, steps: steps.collect() }
    }

    /// What is given when all have ended.
    pub(super) fn ended(&self) -> TokenStream {
        self.tuple(self.steps.len())
    }

    /// The statement of the call `number`, where `value` stands for `CALL.await`: its `?` ends what runs ahead, `let_go` first, for
    /// what is given may be borrowed by it.
    pub(super) fn statement(&self, number: usize, value: &TokenStream, let_go: &TokenStream) -> TokenStream {
        let span = Span::mixed_site();
        let call = self.steps[number].call;
        let value = if call.question.is_some() {
            let (private, failed) = (self.private, self.tuple(number));
            quote_spanned! {span=>
                match #private::Fallible::branch(#value) {
                    ::core::ops::ControlFlow::Continue(__xcs_value) => __xcs_value,
                    ::core::ops::ControlFlow::Break(__xcs_residual) => {
                        #let_go
                        return #failed
                    }
                }
            }
        } else {
            value.clone()
        };
        match &call.binding {
            Some(binding) => {
                let pattern = &binding.pattern;
                let colon = binding.colon.as_ref().map(|(colon, ty)| quote_spanned!(span=> #colon #ty));
                quote_spanned!(span=> let #pattern #colon = #value;)
            }
            None => quote_spanned!(span=> ::core::mem::drop(#value);),
        }
    }

    /// What is given when the step `failed` has failed.
    fn tuple(&self, failed: usize) -> TokenStream {
        let span = Span::mixed_site();
        let (private, inside) = (self.private, self.inside);
        let steps = self.steps.iter().enumerate().map(|(number, step)| {
            let kept = &step.kept;
            // Without a `?` nothing says what it could fail with.
            let types = step.call.question.is_none().then(|| quote_spanned!(span=> ::<_, ::core::convert::Infallible>));
            match number.cmp(&failed) {
                std::cmp::Ordering::Less => quote_spanned!(span=> #private::Step #types::Value((#(#kept,)*))),
                std::cmp::Ordering::Equal => quote_spanned!(span=> #private::Step #types::Failed(__xcs_residual)),
                std::cmp::Ordering::Greater => quote_spanned!(span=> #private::Step #types::Missing),
            }
        });
        quote_spanned!(span=> ((#(#inside,)*), (#(#steps,)*)))
    }

    /// The pattern that takes what is given apart.
    pub(super) fn pattern(&self) -> TokenStream {
        let inside = self.inside;
        let names = (0..self.steps.len()).map(name);
        quote_spanned!(Span::mixed_site()=> ((#(#inside,)*), (#(#names,)*)))
    }

    /// In the place of the statement of the call `number`: its names, or what its `?` does, which is `leave` where that is not to
    /// leave the function.
    pub(super) fn opened(&self, number: usize, leave: Option<(&Self, usize, &TokenStream)>) -> TokenStream {
        let span = Span::mixed_site();
        let Step { call, kept, is_used } = &self.steps[number];
        let quiet = is_used.then(quiet);
        let (name, question) = (name(number), &call.question);
        let failed = match leave {
            Some((leave, number, let_go)) if question.is_some() => {
                let failed = leave.tuple(number);
                quote_spanned!(span=> { #let_go return #failed })
            }
            _ => quote_spanned!(span=> match __xcs_residual #question {}),
        };
        quote_spanned! {span=>
            #quiet
            let (#(#kept,)*) = match #name.opened() {
                ::core::result::Result::Ok(__xcs_value) => __xcs_value,
                ::core::result::Result::Err(__xcs_residual) => #failed,
            };
        }
    }
}

fn name(number: usize) -> Ident {
    format_ident!("__xcs_step_{number}", span = Span::mixed_site())
}

/// The statement of `call`, in the function itself or in what runs ahead.
pub(super) fn in_place(
    call: &Call,
    value: &TokenStream,
    leave: Option<(&Steps<'_>, usize, &TokenStream)>,
) -> TokenStream {
    match leave {
        Some((steps, number, let_go)) => steps.statement(number, value, let_go),
        None => statement(call, value),
    }
}
