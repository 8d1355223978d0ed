//! Loops over items that are there, whose next rounds begin while earlier ones are under way.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprForLoop, Label, Pat, Stmt, ext::IdentExt, spanned::Spanned};

use super::{
    early::{How, Mention, Reader, Token},
    item::{Call, Item, Kind, Other, bound_by},
    names::Known,
    reasons::Reason,
    rest::Rest,
    tokens::{all, captured, changed_at, is_only_borrowed, variables},
};
use crate::syntax;

/// A loop whose next rounds may begin early.
pub(crate) struct Each {
    pub(crate) label: Option<Label>,
    pub(crate) pattern: Pat,
    pub(crate) items: Expr,
    /// The calls with which a round begins, and what is logged between them.
    pub(crate) leading: Vec<Item>,
    /// Names of the round that go into what runs ahead, and come out of it.
    pub(crate) inside: Vec<Ident>,
    /// Names of the round that are carried along for the rest of it.
    pub(crate) outside: Vec<Ident>,
    /// Names that stay in what runs ahead: a result may borrow from them.
    pub(crate) stay: Vec<String>,
    /// Names from outside of the loop that what runs ahead borrows.
    pub(crate) borrowed: Vec<Ident>,
    /// The variables that the rest uses.
    pub(crate) later: Vec<String>,
    pub(crate) rest: Vec<Stmt>,
    pub(crate) exits: bool,
    /// Why calls at the beginning of the body belong to the rest.
    pub(crate) left: Vec<Other>,
}

impl Each {
    /// `Err(None)` where there are no calls.
    pub(crate) fn of(reader: &Reader<'_>, each: &ExprForLoop) -> Result<Self, Option<Other>> {
        let mut statements = each.body.stmts.clone();
        let mut leading: Vec<Item> = Vec::new();
        let mut why = None;
        let mut extracted = None;
        for (index, statement) in statements.iter().enumerate() {
            match reader.item(statement) {
                Ok(Item::Call(call)) if call.in_turn.is_some() => {
                    why = call.in_turn.map(|token| Other { token, reason: Reason::Argument });
                    break;
                }
                // The value of the body is `()`, and nobody's.
                Ok(Item::Call(call)) if call.semicolon.is_none() => break,
                Ok(item) if item.is(Kind::Computed) => break,
                // A text that needs what a call gives is put together when that is there.
                Ok(item) if item.is(Kind::Text) && leading.iter().any(|call| item.uses(call)) => break,
                Ok(item) => leading.push(item),
                Err(other) => {
                    why = other;
                    // Calls inside of a statement are as good as those before it.
                    let (calls, remains) = reader.all_extracted(statement);
                    if !calls.is_empty() && !calls.iter().any(Item::is_in_turn) {
                        let written = calls.iter().filter_map(Item::as_call).map(|call| call.written.clone());
                        let written: Vec<Stmt> = written.chain([remains]).collect();
                        leading.extend(calls);
                        extracted = Some((index, written));
                    }
                    break;
                }
            }
        }
        if let Some((index, written)) = extracted {
            statements.splice(index..=index, written);
        }
        while matches!(leading.last(), Some(Item::Aside(_))) {
            leading.pop();
        }
        let Some(first) = leading.iter().find_map(Item::as_call).map(|call| call.call.span()) else {
            return Err(why);
        };
        let because = |span, reason| Err(Some(Other { token: Token::new(span), reason }));
        let (bound, is_plain) = bound_by_reference(&each.pat);
        if !is_plain {
            return because(each.pat.span(), Reason::Loop);
        }
        if !each.attrs.is_empty() || !each.body.stmts.iter().all(|s| !matches!(s, Stmt::Item(_))) {
            return because(each.for_token.span, Reason::Loop);
        }
        let is_of_references = is_of_references(&each.expr, reader);
        // As many of the calls as can run ahead.
        let mut end = leading.len();
        let mut left = Vec::new();
        let found = loop {
            while end > 0 && matches!(leading[end - 1], Item::Aside(_)) {
                end -= 1;
            }
            if end == 0 {
                return Err(left.pop().or_else(|| Some(Other { token: Token::new(first), reason: Reason::Borrowed })));
            }
            let bound = bound_in_round(&bound, &leading[..end]);
            let rest = Rest::of(&statements[end..], reader, &of_round(&bound, &leading[..end]));
            let round = Round { reader, leading: &leading[..end], bound: &bound, rest: &rest, is_of_references };
            match round.needs(&statements[end..]) {
                Ok(needs) => break (needs, rest),
                Err(Stop::Call(why)) => {
                    left.push(why);
                    end -= 1;
                }
                Err(Stop::Loop(why)) => return Err(Some(why)),
            }
        };
        leading.truncate(end);
        let (needs, rest) = found;
        let bound = bound_in_round(&bound, &leading);
        let is_in = |names: &[String], name: &Ident| names.contains(&name.unraw().to_string());
        let (inside, outside): (Vec<Ident>, Vec<Ident>) =
            bound.into_iter().partition(|name| is_in(&needs.inside, name));
        Ok(Self {
            label: each.label.clone(),
            pattern: (*each.pat).clone(),
            items: (*each.expr).clone(),
            leading,
            inside: inside.into_iter().filter(|name| !is_in(&needs.taken, name) && !is_in(&needs.stay, name)).collect(),
            outside: outside.into_iter().filter(|name| !is_in(&needs.taken, name)).collect(),
            stay: needs.stay,
            borrowed: needs.borrowed,
            later: variables(&statements[end..]),
            rest: statements[end..].to_vec(),
            exits: rest.exits,
            left,
        })
    }
}

/// What the calls at the beginning of a round need.
struct Needs {
    inside: Vec<String>,
    /// Names of the round that are moved into a call.
    taken: Vec<String>,
    /// Names that stay inside.
    stay: Vec<String>,
    borrowed: Vec<Ident>,
}

impl Needs {
    fn borrow(&mut self, name: Ident) {
        if !self.borrowed.contains(&name) {
            self.borrowed.push(name);
        }
    }
}

/// Why a round cannot begin early.
enum Stop {
    /// One call less may.
    Call(Other),
    Loop(Other),
}

impl Stop {
    fn call(reason: Reason, token: Token) -> Self {
        Stop::Call(Other { token, reason })
    }

    fn all(reason: Reason, token: Token) -> Self {
        Stop::Loop(Other { token, reason })
    }
}

/// A round, while it is looked at.
struct Round<'a> {
    reader: &'a Reader<'a>,
    leading: &'a [Item],
    bound: &'a [Ident],
    rest: &'a Rest,
    is_of_references: bool,
}

impl Round<'_> {
    /// What the calls need, or why they cannot run ahead of `rest`.
    fn needs(&self, rest: &[Stmt]) -> Result<Needs, Stop> {
        if let Some(guard) = &self.rest.guard {
            return Err(Stop::all(Reason::Rest, guard.clone()));
        }
        let tokens: TokenStream = rest.iter().map(ToTokens::to_token_stream).collect();
        let in_rest = all(&tokens);
        let mut needs = Needs { inside: Vec::new(), taken: Vec::new(), stay: Vec::new(), borrowed: Vec::new() };
        for (index, item) in self.leading.iter().enumerate() {
            let call = match item {
                Item::Call(call) => call,
                Item::Aside(_) => {
                    if item.is(Kind::Text) {
                        self.text(item, &in_rest, &tokens)?;
                    }
                    continue;
                }
            };
            if let Some(binding) = call.binding.as_ref().filter(|binding| !binding.is_plain) {
                return Err(Stop::call(Reason::Pattern, Token::new(binding.pattern.span())));
            }
            // What is taken out of what runs ahead has one name.
            let is_bound = |name: &Ident| self.bound.iter().any(|bound| bound == name);
            let gives = call.binding.as_ref().map(|binding| &binding.names);
            if self.leading[..index].iter().any(|earlier| call.rebinds(earlier))
                || gives.into_iter().flatten().any(is_bound)
            {
                return Err(Stop::call(Reason::Pattern, Token::new(call.call.span())));
            }
            self.lends(index, call, &in_rest, &mut needs)?;
            for mention in &call.mentions {
                match self.origin(index, &mention.name) {
                    Origin::Call => {
                        if mention.how == How::Value && !mention.is_whole {
                            return Err(Stop::call(Reason::Name, Token::of(mention)));
                        }
                    }
                    Origin::Round => self.of_round(mention, &in_rest, &mut needs)?,
                    Origin::Outside => self.of_outside(call, mention, &in_rest, &tokens, &mut needs)?,
                }
            }
            self.evaluated_inside(index, call, &mut needs)?;
        }
        self.logs(&needs)?;
        Ok(needs)
    }

    fn origin(&self, index: usize, name: &str) -> Origin {
        let calls = self.leading[..index].iter().filter(|earlier| earlier.as_call().is_some());
        if calls.into_iter().any(|earlier| earlier.binds(name)) {
            Origin::Call
        } else if self.bound.iter().any(|bound| bound.unraw() == name) {
            Origin::Round
        } else {
            Origin::Outside
        }
    }

    /// What a call gives may borrow from what the round has. If its type or its use does not tell that it does not, it stays
    /// inside, together with what it may borrow from: then the rest must not use them.
    fn lends(&self, index: usize, call: &Call, in_rest: &[String], needs: &mut Needs) -> Result<(), Stop> {
        let mut lenders = Vec::new();
        for mention in &call.mentions {
            let is_borrowed = match self.origin(index, &mention.name) {
                Origin::Outside => false,
                Origin::Round if self.is_part_of_reference(mention) => false,
                _ => matches!(mention.how, How::Borrow | How::Receiver),
            };
            if is_borrowed || needs.stay.contains(&mention.name) {
                lenders.push(mention);
            }
        }
        let Some(&lender) = lenders.first().filter(|_| !is_owned(call, self.rest)) else { return Ok(()) };
        let gives = call.binding.as_ref().map(|binding| &binding.names);
        let gives = gives.into_iter().flatten().map(|name| name.unraw().to_string());
        let stay: Vec<String> = lenders.iter().map(|lender| lender.name.clone()).chain(gives).collect();
        if stay.iter().any(|name| in_rest.contains(name)) {
            return Err(Stop::call(Reason::Borrowed, Token::of(lender)));
        }
        needs.stay.extend(stay);
        Ok(())
    }

    /// What a reference refers to stays where it is, and a part of that too.
    fn is_part_of_reference(&self, mention: &Mention) -> bool {
        self.is_of_references && mention.how == How::Borrow && !mention.is_whole
    }

    /// A text is put together when the round begins.
    fn text(&self, text: &Item, in_rest: &[String], rest: &TokenStream) -> Result<(), Stop> {
        for mention in text.mentions() {
            let is_of_round = self.bound.iter().any(|bound| bound.unraw() == mention.name);
            let known = self.reader.names.get(&mention.name);
            let is_fixed = matches!(known, Some(Known::Shared | Known::Text | Known::Value));
            let may_change = in_rest.contains(&mention.name) && !is_only_borrowed(rest, &mention.name);
            if !is_of_round && !is_fixed && may_change {
                let span = changed_at(rest, &mention.name).unwrap_or(mention.span);
                return Err(Stop::all(Reason::Carried, Token { span, name: Some(mention.name.clone()) }));
            }
        }
        Ok(())
    }

    fn of_round(&self, mention: &Mention, in_rest: &[String], needs: &mut Needs) -> Result<(), Stop> {
        // The rest may mean what a call has bound again.
        let binds = |item: &Item| matches!(item, Item::Call(call) if call.binds(&mention.name));
        let is_bound_again = self.leading.iter().any(binds);
        let is_used = in_rest.contains(&mention.name) && !is_bound_again;
        match mention.how {
            How::Owned => {}
            How::Borrow if self.is_part_of_reference(mention) => {}
            How::Borrow | How::Receiver => needs.inside.push(mention.name.clone()),
            // A `&mut` is lent each time that it is written.
            How::Value
                if !self.is_of_references
                    && self.reader.names.may_be_lent(mention)
                    && (is_used || self.is_used_twice(mention)) =>
            {
                return Err(Stop::all(Reason::Name, Token::of(mention)));
            }
            How::Value if mention.is_whole && is_used => {
                let is_clear = self.is_of_references || self.reader.names.is_bound_once(&mention.name);
                if !is_clear {
                    return Err(Stop::all(Reason::Name, Token::of(mention)));
                }
            }
            How::Value if mention.is_whole => needs.taken.push(mention.name.clone()),
            How::Value if self.is_of_references => {}
            // A part is moved out: the others go with it.
            How::Value if !is_used => needs.taken.push(mention.name.clone()),
            How::Value => return Err(Stop::all(Reason::Name, Token::of(mention))),
        }
        Ok(())
    }

    fn is_used_twice(&self, mention: &Mention) -> bool {
        let mentions = self.leading.iter().flat_map(Item::mentions);
        mentions.filter(|other| other.name == mention.name).count() > 1
    }

    fn of_outside(
        &self,
        call: &Call,
        mention: &Mention,
        in_rest: &[String],
        rest: &TokenStream,
        needs: &mut Needs,
    ) -> Result<(), Stop> {
        let known = self.reader.names.get(&mention.name);
        if known == Some(Known::Shared) {
            return Ok(());
        }
        let is_fixed = matches!(known, Some(Known::Text | Known::Value));
        let may_go = || Err(Stop::all(Reason::Name, Token::of(mention)));
        match mention.how {
            // In a loop nothing is moved from outside, unless the loop ends there.
            How::Value if known == Some(Known::Text) || self.rest.exits || self.reader.names.may_be_lent(mention) => {
                return may_go();
            }
            // It is borrowed for what runs ahead, under its own name: `self` cannot be.
            How::Receiver if !is_fixed || self.rest.exits || mention.name == "self" => return may_go(),
            How::Receiver => receiver(call).into_iter().for_each(|name| needs.borrow(name)),
            _ => {}
        }
        let may_change = in_rest.contains(&mention.name) && !is_fixed && !is_only_borrowed(rest, &mention.name);
        if may_change {
            let span = changed_at(rest, &mention.name).unwrap_or(mention.span);
            return Err(Stop::all(Reason::Carried, Token { span, name: Some(mention.name.clone()) }));
        }
        Ok(())
    }

    /// An argument that needs what an earlier call gave, or a name that is inside, is evaluated inside, and captures whatever
    /// it names.
    fn evaluated_inside(&self, index: usize, call: &Call, needs: &mut Needs) -> Result<(), Stop> {
        for argument in &call.arguments {
            let is_inner = |mention: &Mention| {
                matches!(self.origin(index, &mention.name), Origin::Call) || needs.inside.contains(&mention.name)
            };
            if !argument.mentions.iter().any(is_inner) {
                continue;
            }
            for mention in &argument.mentions {
                match self.origin(index, &mention.name) {
                    Origin::Call => {}
                    Origin::Round => needs.inside.push(mention.name.clone()),
                    Origin::Outside => match self.reader.names.get(&mention.name) {
                        Some(Known::Shared) => {}
                        Some(Known::Text) if mention.how == How::Owned => needs.borrow(named(call, &mention.name)),
                        _ => return Err(Stop::call(Reason::Name, Token::of(mention))),
                    },
                }
            }
        }
        Ok(())
    }

    /// What is logged between the calls is logged in its turn: it finds what the calls have left.
    fn logs(&self, needs: &Needs) -> Result<(), Stop> {
        for (index, item) in self.leading.iter().enumerate() {
            if !item.is(Kind::Log) {
                continue;
            }
            let mentions = item.mentions();
            let is_moved = |name: &String| {
                let moves = |mention: &Mention| mention.name == *name && mention.how == How::Value;
                self.leading[index..].iter().any(|later| later.mentions().iter().any(moves))
            };
            let is_inside =
                |name: &String| needs.inside.contains(name) || needs.taken.contains(name) || needs.stay.contains(name);
            let is_gone = |mention: &&Mention| is_moved(&mention.name) || is_inside(&mention.name);
            if let Some(mention) = mentions.iter().find(is_gone) {
                return Err(Stop::call(Reason::Name, Token::of(mention)));
            }
        }
        Ok(())
    }
}

/// The names that the round has bound when its rest begins.
fn of_round(bound: &[Ident], leading: &[Item]) -> Vec<String> {
    let calls = leading.iter().filter_map(Item::as_call).filter_map(|call| call.binding.as_ref());
    let given = calls.flat_map(|binding| &binding.names);
    bound.iter().chain(given).map(|name| name.unraw().to_string()).collect()
}

/// Where a name was bound.
enum Origin {
    Call,
    Round,
    Outside,
}

/// The name as it is written in `call`, or in a text to be formatted.
fn named(call: &Call, name: &str) -> Ident {
    fn find(tokens: TokenStream, name: &str) -> Option<Ident> {
        use proc_macro2::TokenTree;
        tokens.into_iter().find_map(|token| match token {
            TokenTree::Ident(ident) => (ident.unraw() == name).then_some(ident),
            TokenTree::Group(group) => find(group.stream(), name),
            TokenTree::Literal(text) => captured(&text.to_string())
                .iter()
                .any(|captured| captured == name)
                .then(|| syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, text.span())))
                .map(|mut ident: Ident| {
                    ident.set_span(text.span());
                    ident
                }),
            TokenTree::Punct(_) => None,
        })
    }
    find(call.call.to_token_stream(), name).unwrap_or_else(|| Ident::new(name, Span::call_site()))
}

/// The variable whose method is called.
fn receiver(call: &Call) -> Option<Ident> {
    let Expr::MethodCall(method) = &call.call else { return None };
    match syntax::root(&method.receiver) {
        Expr::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
}

/// Whether the items are references, as far as it is written: a copy of one refers to the same.
fn is_of_references(items: &Expr, reader: &Reader<'_>) -> bool {
    match items {
        Expr::Group(group) => is_of_references(&group.expr, reader),
        Expr::Paren(paren) => is_of_references(&paren.expr, reader),
        Expr::Reference(reference) => reference.mutability.is_none(),
        // Numbers, which are copied too.
        Expr::Range(_) => true,
        Expr::Path(_) => reader.place(items).is_some_and(|(name, _)| reader.names.get(&name) == Some(Known::Shared)),
        Expr::MethodCall(call) => match &*call.method.unraw().to_string() {
            "iter" => call.args.is_empty(),
            "enumerate" | "rev" | "take" | "skip" | "step_by" => is_of_references(&call.receiver, reader),
            _ => false,
        },
        _ => false,
    }
}

/// Whether what a call gives cannot borrow from its round: by its type, or because it is put where it lives longer.
fn is_owned(call: &Call, rest: &Rest) -> bool {
    let Some(binding) = &call.binding else { return false };
    binding.is_owned()
        || (!binding.names.is_empty() && binding.names.iter().all(|name| rest.keeps(&name.unraw().to_string())))
}

/// The names that a round has before its calls: those of the loop's pattern, and texts.
fn bound_in_round(pattern: &[Ident], leading: &[Item]) -> Vec<Ident> {
    let texts = leading.iter().filter_map(|item| match item {
        Item::Aside(aside) if aside.kind == Kind::Text => Some(&aside.binds),
        _ => None,
    });
    pattern.iter().chain(texts.flatten()).cloned().collect()
}

/// The names that the pattern of a loop binds, through references too.
fn bound_by_reference(pattern: &Pat) -> (Vec<Ident>, bool) {
    match pattern {
        Pat::Reference(reference) if reference.mutability.is_none() => bound_by_reference(&reference.pat),
        Pat::Tuple(tuple) => {
            let mut names = Vec::new();
            let mut is_plain = true;
            for part in &tuple.elems {
                let (bound, plain) = bound_by_reference(part);
                names.extend(bound);
                is_plain &= plain;
            }
            (names, is_plain)
        }
        pattern => bound_by(pattern),
    }
}
