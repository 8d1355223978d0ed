//! A run of statements whose calls may overlap.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Expr, Stmt};

use super::{
    beside, counted, known, launched, made, prepare,
    steps::{Steps, in_place},
    walk::Walk,
};
use crate::overlap::{Call, Group, Item, Kind, Unit};

/// Most futures that are polled beside one: each is a level in the type of what polls them.
const MOST_BESIDE: usize = 24;

/// A run of statements whose calls may overlap: `later` are the variables that the rest of their block uses.
///
/// ```text
/// // Input
/// let draft = ask(format!("Draft: {question}")).await?;
/// println!("{draft}");
/// let style = ask(format!("Style: {question}")).await?;
///
/// // Output
/// let mut __xcs_group = ::xcs::__private::Group::new(
///     __xcs_site, &[0, 1], 16, [__xcs_kind_0.is_read(), __xcs_kind_1.is_read()], 0, &[0, 0],
/// );
/// let __xcs_argument_0_0 = format!("Draft: {question}");
/// let mut __xcs_unit_0 = <launched>(0, 1, async {
///     let __xcs_argument_0_0 = __xcs_argument_0_0;
///     <made>(ask(__xcs_argument_0_0)).await
/// });
/// let __xcs_argument_2_0 = format!("Style: {question}");
/// let mut __xcs_unit_2 = <launched>(1, 1, async { .. });
/// ::xcs::__private::count(1);
/// let draft = ::xcs::__private::deliver(&mut __xcs_group, __xcs_unit_0, (&mut __xcs_unit_2, ())).await?;
/// ::xcs::__private::count(1);
/// println!("{draft}");
/// ::xcs::__private::count(1);
/// let style = ::xcs::__private::deliver(&mut __xcs_group, __xcs_unit_2, ()).await?;
/// ::core::mem::drop(__xcs_group);
/// ```
///
/// - The statements keep their places: what a call gives, and its `?`, appear there.
/// - An argument that is a reference to a temporary value becomes one to a variable of the future.
/// - A chain is one future, which gives a step for each of its statements.
pub(super) fn group(walk: &mut Walk<'_>, group: &Group, later: &[String]) -> Vec<Stmt> {
    let mut statements = Vec::new();
    walk.found += 1;
    let run = Run::new(walk, group, later, None);
    let mut tokens = run.tokens(walk);
    if let Some(Item::Call(tail)) = group.items.last()
        && tail.semicolon.is_none()
    {
        // A block ends with an expression, or it does not.
        let last = run.item(walk, group.items.len() - 1);
        statements.push(Stmt::Expr(Expr::Verbatim(tokens), None));
        statements.push(Stmt::Expr(Expr::Verbatim(last), None));
    } else {
        tokens.extend(quote_spanned!(Span::mixed_site()=> ::core::mem::drop(__xcs_group);));
        statements.push(Stmt::Expr(Expr::Verbatim(tokens), None));
    }
    statements
}

/// [`group`] as part of something that runs ahead, whose steps are those of the group's calls.
pub(super) fn group_ahead(walk: &mut Walk<'_>, group: &Group, later: &[String], steps: &Steps<'_>) -> TokenStream {
    Run::new(walk, group, later, Some(steps)).tokens(walk)
}

/// A group, while it is written.
struct Run<'a> {
    group: &'a Group,
    later: &'a [String],
    /// The steps that the calls are, if the group is part of something that runs ahead.
    ahead: Option<&'a Steps<'a>>,
    /// The number of each item's call among all calls of the function.
    numbers: Vec<Option<u32>>,
    /// The kind of each item's call, or of its operands.
    kinds: Vec<Vec<Ident>>,
}

impl<'a> Run<'a> {
    fn new(walk: &mut Walk<'_>, group: &'a Group, later: &'a [String], ahead: Option<&'a Steps<'a>>) -> Self {
        let mut number = walk.overlap.kinds();
        let numbers = group.items.iter().map(|item| {
            let own = item.as_call().is_some().then_some(number);
            number += u32::from(own.is_some());
            own
        });
        let numbers = numbers.collect();
        let kinds = group.items.iter().map(|item| match item {
            Item::Call(_) => vec![walk.kind(item.span())],
            Item::Aside(aside) => aside.operands.iter().map(|_| walk.operand()).collect(),
        });
        let kinds = kinds.collect();
        Self { group, later, ahead, numbers, kinds }
    }

    fn call(&self, item: usize) -> Option<&'a Call> {
        self.group.items[item].as_call()
    }

    /// Which of those that the run time knows by number the item is.
    fn number(&self, item: usize) -> usize {
        self.group.items[..item].iter().filter(|item| item.is_numbered()).count()
    }

    /// Everything, but for a last expression.
    fn tokens(&self, walk: &mut Walk<'_>) -> TokenStream {
        let mut tokens = self.begin(walk);
        for item in 0..self.group.items.len() {
            // What is launched here, in the order of the source.
            let units = self.group.units.iter().filter(|unit| unit.launch == item);
            let texts = self.group.texts.iter().filter(|(_, launch)| *launch == item);
            let mut launched: Vec<_> = units.map(|unit| (unit.items.start, Some(unit))).collect();
            launched.extend(texts.map(|(text, _)| (*text, None)));
            launched.sort_by_key(|(start, _)| *start);
            for (start, unit) in launched {
                match (unit, &self.group.items[start]) {
                    (Some(unit), _) => tokens.extend(self.launch(walk, unit)),
                    (None, Item::Aside(text)) => text.statement.to_tokens(&mut tokens),
                    (None, Item::Call(_)) => {}
                }
            }
            match &self.group.items[item] {
                Item::Aside(aside) => {
                    tokens.extend(self.count(walk, &aside.statement));
                    for (kind, operand) in self.kinds[item].iter().zip(&aside.operands) {
                        tokens.extend(known(kind, &operand.to_token_stream()));
                    }
                    if aside.kind != Kind::Text {
                        aside.statement.to_tokens(&mut tokens);
                    }
                }
                Item::Call(call) => {
                    tokens.extend(self.count(walk, &call.written));
                    if call.semicolon.is_some() {
                        tokens.extend(self.item(walk, item));
                    }
                }
            }
        }
        tokens
    }

    /// What runs ahead of a loop's round counts when its turn comes.
    fn count(&self, walk: &mut Walk<'_>, statement: &Stmt) -> Option<TokenStream> {
        self.ahead.is_none().then(|| counted(walk, &mut vec![statement.clone()]))
    }

    /// `let mut __xcs_group = ..;`
    fn begin(&self, walk: &Walk<'_>) -> TokenStream {
        let private = &walk.arguments.private;
        let limit = Literal::u32_unsuffixed(walk.at_once);
        let items = 0..self.group.items.len();
        let numbered: Vec<usize> = items.filter(|item| self.group.items[*item].is_numbered()).collect();
        let passed = numbered.iter().map(|item| {
            let kinds = &self.kinds[*item];
            match self.call(*item) {
                Some(_) => quote_spanned!(Span::mixed_site()=> #(#kinds.is_read())*),
                None => quote_spanned!(Span::mixed_site()=> #(#kinds.is_computed())&*),
            }
        });
        let bits = |items: &[usize]| {
            let numbered = items.iter().filter(|item| self.group.items[**item].is_numbered());
            Literal::u64_unsuffixed(numbered.fold(0, |mask, item| mask | 1u64 << self.number(*item)))
        };
        let is_guard = |item: &usize| {
            walk.arguments.no_speculation && self.call(*item).is_some_and(|call| call.question.is_some())
        };
        let guards = bits(&numbered.iter().copied().filter(is_guard).collect::<Vec<_>>());
        let numbers = numbered.iter().map(|item| Literal::u32_unsuffixed(self.numbers[*item].unwrap_or(u32::MAX)));
        let inside = self.ahead.map(|_| quote_spanned!(Span::mixed_site()=> .inside()));
        let after = numbered.iter().map(|item| bits(&self.group.after[*item]));
        quote_spanned! {Span::mixed_site()=>
            let mut __xcs_group =
                #private::Group::new(__xcs_site, &[#(#numbers),*], #limit, [#(#passed),*], #guards, &[#(#after),*])#inside;
        }
    }

    /// What makes a unit.
    fn launch(&self, walk: &Walk<'_>, unit: &Unit) -> TokenStream {
        let span = Span::mixed_site();
        let private = &walk.arguments.private;
        let (mut outside, mut inside) = (TokenStream::new(), TokenStream::new());
        let steps = Steps::of(self.group, &unit.items, self.later, &[], &[], private);
        let is_chain = unit.items.len() > 1;
        for (number, item) in unit.items.clone().enumerate() {
            let (Some(call), Some(kind)) = (self.call(item), self.kinds[item].first()) else { continue };
            let before = &self.group.items[unit.items.start..item];
            let prepared =
                prepare(call, item, walk.reader.names, &|name| before.iter().any(|earlier| earlier.binds(name)));
            outside.extend(prepared.outside);
            inside.extend(prepared.inside);
            let (made, dot, await_token) =
                (made(kind, &prepared.call, &TokenStream::new()), &call.dot, &call.await_token);
            let adapted = &call.adapted;
            let value = quote_spanned!(span=> #made #dot #await_token #adapted);
            inside.extend(if is_chain { steps.statement(number, &value, &TokenStream::new()) } else { value });
        }
        if is_chain {
            inside.extend(steps.ended());
        }
        let name = unit_name(unit);
        let future = quote_spanned!(span=> async { #inside });
        let launched = launched(self.number(unit.items.start), unit.items.len(), &future, private);
        quote_spanned! {span=>
            #outside
            let mut #name = #launched;
        }
    }

    /// The statement of a call, with what it has given.
    fn item(&self, walk: &Walk<'_>, item: usize) -> TokenStream {
        let span = Span::mixed_site();
        let private = &walk.arguments.private;
        let units = &self.group.units;
        let (Some(call), Some(unit)) = (self.call(item), units.iter().find(|unit| unit.items.contains(&item))) else {
            return TokenStream::new();
        };
        let mut tokens = TokenStream::new();
        let launched = units.iter().filter(|other| other.launch <= item && other.items.start > item);
        let let_go: TokenStream =
            launched.map(unit_name).map(|unit| quote_spanned!(span=> ::core::mem::drop(#unit);)).collect();
        let leave = self.ahead.map(|steps| (steps, self.number(item), &let_go));
        if item == unit.items.start {
            // Those behind it, launched or not: so what has begun stays among them until its turn, whatever comes in between.
            // More than may be under way at once: some end before others.
            let most = if walk.at_once > 1 { MOST_BESIDE } else { 1 };
            let behind = units.iter().filter(|other| other.items.start > item).take(most);
            let under_way: Vec<_> = behind.filter(|other| other.launch <= item).collect();
            let others = under_way.into_iter().rev().fold(quote_spanned!(span=> ()), |rest, other| {
                let name = unit_name(other);
                quote_spanned!(span=> (&mut #name, #rest))
            });
            let name = unit_name(unit);
            let deliver = quote_spanned!(span=> #private::deliver(&mut __xcs_group, #name, #others));
            let deliver = if self.ahead.is_some() { deliver } else { beside(walk, deliver) };
            let (dot, await_token) = (&call.dot, &call.await_token);
            let value = quote_spanned!(span=> #deliver #dot #await_token);
            if unit.items.len() == 1 {
                return in_place(call, &value, leave);
            }
            let pattern = Steps::of(self.group, &unit.items, self.later, &[], &[], private).pattern();
            tokens.extend(quote_spanned!(span=> let #pattern = #value;));
        }
        let steps = Steps::of(self.group, &unit.items, self.later, &[], &[], private);
        tokens.extend(steps.opened(item - unit.items.start, leave));
        tokens
    }
}

fn unit_name(unit: &Unit) -> Ident {
    format_ident!("__xcs_unit_{}", unit.items.start, span = Span::mixed_site())
}
