//! Fragments that a `macro_rules!` macro put into the annotated function keep their precedence.
//!
//! Such a fragment (`$x:expr` with `1 + 2` inside) comes as a group without delimiters. The compiler honours it in what
//! `macro_rules!` emits and ignores it in what an attribute emits: `$x * y` would become `1 + 2 * y`. So it is decided here
//! for each of them, by what stands beside it and by what it is made of:
//!
//! - One that its neighbours could tear apart gets parentheses, in expressions, types and patterns alike.
//! - Any other is dissolved, so that `syn` reads what the compiler will read. Parentheses would be wrong in places: around a
//!   statement, a bound of a range pattern, a trait. A statement gets the semicolon that it does not need as a fragment.
//! - The arguments of macros and attributes are not touched: a group whose tokens nobody took apart keeps the fragments in
//!   it as the compiler knows them. Parentheses would be seen by the macro: `assert!($x)` prints them.

mod content;
mod neighbours;

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};

use self::{
    content::Content,
    neighbours::{Neighbours, Next},
};

/// `item` with parentheses where fragments need them, and without fragments where it can be parsed.
pub(crate) fn keep_precedence(item: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    keep(item, None, &mut kept);
    kept.into_iter().collect()
}

/// Moves `tokens` to `kept`, which holds what stands before them; `after` follows them. Whether there were fragments.
fn keep(tokens: TokenStream, after: Option<&Next>, kept: &mut Vec<TokenTree>) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = false;
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(fragment) if fragment.delimiter() == Delimiter::None => {
                found = true;
                let next = tokens[index + 1..].iter().find_map(Next::of);
                let next = next.as_ref().or(after);
                let (torn, unfinished) = judge(&fragment.stream(), &Neighbours { before: kept, after: next });
                if torn {
                    kept.push(parenthesized(fragment));
                } else {
                    keep(fragment.stream(), if unfinished { None } else { next }, kept);
                }
                if unfinished {
                    kept.push(TokenTree::Punct(semicolon()));
                }
            }
            TokenTree::Group(group) if !neighbours::end_where_arguments_follow(kept) => {
                let mut inside = Vec::new();
                if keep(group.stream(), None, &mut inside) {
                    found = true;
                    kept.push(rebuilt(group.delimiter(), inside, group.span()));
                } else {
                    kept.push(token.clone());
                }
            }
            token => kept.push(token.clone()),
        }
    }
    found
}

/// Whether `fragment` would mean something else beside its neighbours than it means as a whole, and whether it is a
/// statement whose end only the compiler's own fragments show.
fn judge(fragment: &TokenStream, neighbours: &Neighbours<'_>) -> (bool, bool) {
    if neighbours.are_a_cast_and_an_angle() {
        return (!fragment.is_empty(), false);
    }
    let torn_here = neighbours.tear_left() || neighbours.tear_right();
    let statement = neighbours.begin_a_statement();
    if !torn_here && !statement {
        return (false, false);
    }
    let content = Content::of(fragment);
    let torn = match content {
        // As a statement a block ends where it ends, also in what `macro_rules!` emits.
        Content::Whole | Content::Binding | Content::Block | Content::NoValue => false,
        Content::BlockMacro => statement && neighbours.tear_right(),
        Content::Field => neighbours.call(),
        Content::NegativeNumber => neighbours.begin_a_postfix(),
        Content::Rest => torn_here && !neighbours.bind_a_pattern(),
        Content::Operators { begin_with_block } => torn_here || statement && begin_with_block,
    };
    let unfinished = match content {
        Content::Binding => !neighbours.finish_a_binding(),
        Content::Block | Content::BlockMacro | Content::NoValue => false,
        _ => neighbours.begin_another_statement() && !(neighbours.guard_a_pattern() && content::is_pattern(fragment)),
    };
    (torn, statement && unfinished)
}

fn parenthesized(fragment: &Group) -> TokenTree {
    let mut inside = Vec::new();
    keep(fragment.stream(), None, &mut inside);
    // Not the user's parentheses: no lint is to find them superfluous.
    rebuilt(Delimiter::Parenthesis, inside, Span::mixed_site().located_at(fragment.span()))
}

fn semicolon() -> Punct {
    let mut semicolon = Punct::new(';', Spacing::Alone);
    semicolon.set_span(Span::mixed_site());
    semicolon
}

fn rebuilt(delimiter: Delimiter, inside: Vec<TokenTree>, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, inside.into_iter().collect());
    group.set_span(span);
    TokenTree::Group(group)
}
