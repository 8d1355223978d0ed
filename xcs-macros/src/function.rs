//! The annotated item, as read.
//!
//! What must hold: whatever is accepted here can be expanded; expansion has no errors. A body is only looked into, never
//! needed: one that `syn` cannot parse (newer syntax) is carried along as tokens.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote_spanned};
use syn::{
    Attribute, ReturnType, Signature, Stmt, Token, TypeImplTrait, TypeParamBound, Visibility, braced,
    buffer::Cursor,
    parse::{Parse, ParseStream, Parser, discouraged::Speculative},
    token,
    visit::Visit,
};

use crate::{
    diagnostics::Diagnostics,
    fragments,
    mentioned::{Mentioned, holds_fragments},
    names, statements,
};

/// A function with a body, or with another function for one.
pub(crate) struct Function {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) defaultness: Option<Token![default]>,
    pub(crate) signature: Signature,
    pub(crate) body: Body,
    /// What it returns where it is not async, but returns a future in a box.
    pub(crate) boxed: Option<ReturnType>,
}

/// What stands between the braces of a function.
pub(crate) struct Body {
    pub(crate) brace: token::Brace,
    /// The `;` that stands in the place of the body, which is empty then.
    pub(crate) missing: Option<Token![;]>,
    /// `#![allow(..)]` and the like; they must stay first.
    pub(crate) inner_attributes: Vec<Attribute>,
    /// Everything after the inner attributes.
    pub(crate) content: Content,
    /// The content as it is written, if it is that and all that stands between the braces.
    pub(crate) written: Option<TokenStream>,
    /// The parameters that it mentions.
    pub(crate) mentioned: Mentioned,
}

pub(crate) enum Content {
    /// As parsed.
    Statements(Vec<Stmt>),
    /// As written: syntax that `syn` does not know. Or as generated.
    Tokens(TokenStream),
}

/// Whether a function needs a body.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Bodies {
    Required,
    Optional,
}

/// The item is the attribute's own kind of item, or a mistake is noted.
pub(crate) fn read(
    item: TokenStream,
    attribute: &str,
    bodies: Bodies,
    diagnostics: &mut Diagnostics,
) -> Option<Function> {
    let parsed = match parse(&item) {
        Ok(parsed) => parsed,
        Err(error) => {
            match Refused::of(&item) {
                Some(refused) => refused.report(attribute, diagnostics),
                None => diagnostics.absorb(error),
            }
            return None;
        }
    };
    check_signature(&parsed.signature, attribute, diagnostics);
    check_other_attributes(&parsed.attributes, attribute, diagnostics);
    if parsed.body.missing.is_some() && bodies == Bodies::Required {
        diagnostics.error(
            &parsed.signature,
            format!(
                "`#[{attribute}]` needs a body: write it on the methods that implement this one, \
                 or give the method a provided body"
            ),
        );
        return None;
    }
    Some(Function {
        attributes: parsed.attributes,
        visibility: parsed.visibility,
        defaultness: parsed.defaultness,
        signature: parsed.signature,
        body: parsed.body,
        boxed: None,
    })
}

/// The function; with the precedence of fragments, if there are any.
fn parse(item: &TokenStream) -> syn::Result<Parsed> {
    let without_fragments = |input: ParseStream<'_>| {
        if holds_fragments(input.cursor()) {
            input.parse::<TokenStream>()?;
            return Ok(None);
        }
        input.parse::<Parsed>().map(Some)
    };
    match without_fragments.parse2(item.clone())? {
        Some(mut parsed) => {
            if parsed.body.inner_attributes.is_empty() {
                parsed.body.written = braced_content(item);
            }
            Ok(parsed)
        }
        None => syn::parse2(fragments::keep_precedence(item.clone())),
    }
}

/// What stands in the braces that `item` ends with.
fn braced_content(item: &TokenStream) -> Option<TokenStream> {
    match item.clone().into_iter().last()? {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => Some(body.stream()),
        _ => None,
    }
}

fn check_signature(signature: &Signature, attribute: &str, diagnostics: &mut Diagnostics) {
    if let Some(constness) = &signature.constness {
        diagnostics.error(
            constness,
            format!(
                "a `const fn` may run at compile time, `#[{attribute}]` needs the run time: \
                 remove `const` or the attribute"
            ),
        );
    }
    if signature.asyncness.is_some()
        && let Some(opaque) = opaque_closure(&signature.output)
    {
        diagnostics.error(
            opaque,
            format!(
                "`#[{attribute}]` cannot tell the body of an async function what closure it has to return: \
                 return a `Box<dyn Fn(..)>`, or move the work into a function of its own"
            ),
        );
    }
}

/// The `impl Fn(..)` in a return type. The body of an async function becomes a future of its own, in which such a type
/// cannot be written, and without it the compiler may not understand the closure that the body returns.
fn opaque_closure(output: &ReturnType) -> Option<&TypeImplTrait> {
    struct Search<'a>(Option<&'a TypeImplTrait>);
    impl<'a> Visit<'a> for Search<'a> {
        fn visit_type_impl_trait(&mut self, opaque: &'a TypeImplTrait) {
            let closures = ["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"];
            let is_closure = opaque.bounds.iter().any(|bound| match bound {
                TypeParamBound::Trait(bound) => {
                    bound.path.segments.last().is_some_and(|last| closures.iter().any(|name| last.ident == name))
                }
                _ => false,
            });
            if is_closure {
                self.0.get_or_insert(opaque);
            }
        }
    }
    let mut search = Search(None);
    search.visit_return_type(output);
    search.0
}

/// Attributes that come later in the source are still there; the two of ours contradict each other.
fn check_other_attributes(attributes: &[Attribute], attribute: &str, diagnostics: &mut Diagnostics) {
    for other in attributes {
        let Some(last) = other.path().segments.last() else {
            continue;
        };
        if last.ident == attribute {
            diagnostics.error(other, format!("`#[{attribute}]` is given twice: keep one"));
        } else if last.ident == names::JIT || last.ident == names::ORCHESTRATION {
            diagnostics.error(
                other,
                "`#[jit]` and `#[orchestration]` contradict each other: keep `#[orchestration]` here and move the \
                 tensor part into a `#[jit]` function of its own, which this one calls",
            );
        }
    }
}

/// A function, with or without a body.
struct Parsed {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    defaultness: Option<Token![default]>,
    signature: Signature,
    body: Body,
}

impl Parse for Parsed {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        let defaultness = input.parse()?;
        let begin = input.cursor();
        let signature: Signature = input.parse()?;
        let body = if input.peek(Token![;]) {
            let semicolon: Token![;] = input.parse()?;
            Body {
                brace: token::Brace(semicolon.span),
                missing: Some(semicolon),
                inner_attributes: Vec::new(),
                written: None,
                mentioned: Mentioned::of(&signature, begin, Cursor::empty()),
                content: Content::Tokens(TokenStream::new()),
            }
        } else {
            let content;
            let brace = braced!(content in input);
            Body {
                brace,
                missing: None,
                inner_attributes: content.call(Attribute::parse_inner)?,
                written: None,
                mentioned: Mentioned::of(&signature, begin, content.cursor()),
                content: content.parse()?,
            }
        };
        Ok(Self { attributes, visibility, defaultness, signature, body })
    }
}

impl Parse for Content {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        Ok(match ahead.call(statements::parse) {
            Ok(statements) => {
                input.advance_to(&ahead);
                Self::Statements(statements)
            }
            Err(_) => Self::Tokens(input.parse()?),
        })
    }
}

impl ToTokens for Content {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Statements(statements) => tokens.append_all(statements),
            Self::Tokens(written) => written.to_tokens(tokens),
        }
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attributes);
        self.visibility.to_tokens(tokens);
        self.defaultness.to_tokens(tokens);
        self.signature.to_tokens(tokens);
        self.body.brace.surround(tokens, |tokens| {
            tokens.append_all(&self.body.inner_attributes);
            self.body.content.to_tokens(tokens);
        });
    }
}

impl Function {
    /// The function with a body that suits any type.
    pub(crate) fn with_any_body(&self) -> TokenStream {
        let Self { attributes, visibility, defaultness, signature, .. } = self;
        quote_spanned! {Span::mixed_site()=>
            #(#attributes)* #[allow(unused_mut, unused_variables)] #visibility #defaultness #signature {
                ::core::unimplemented!()
            }
        }
    }
}

/// An item that is no function, known by its keyword.
struct Refused {
    keyword: TokenTree,
    what: &'static str,
    instead: &'static str,
}

impl Refused {
    /// `None` where the item looks like a function after all; then the parser's own error is the better one.
    fn of(item: &TokenStream) -> Option<Self> {
        let mut tokens = item.clone().into_iter().peekable();
        while let Some(token) = tokens.next() {
            let (what, instead) = match token.to_string().as_str() {
                "fn" => return None,
                "struct" => ("a struct", "write it on the functions that work with it"),
                "enum" => ("an enum", "write it on the functions that work with it"),
                "union" => ("a union", "write it on the functions that work with it"),
                "type" => ("a type alias", "write it on the functions that work with it"),
                "trait" => ("a trait", "write it on each method that should have it"),
                "impl" => ("an `impl` block", "write it on each method that should have it"),
                "mod" => ("a module", "write it on each function that should have it"),
                "macro_rules" => ("a macro", "write it on the function inside the macro"),
                "use" => ("an import", "write it where the function is defined"),
                "static" => ("a static", "write the work as a function with a body"),
                "const" if !starts_function(tokens.peek()) => {
                    ("a constant", "write the work as a function with a body")
                }
                _ => continue,
            };
            return Some(Self { keyword: token, what, instead });
        }
        Some(Self {
            keyword: item.clone().into_iter().find(|token| matches!(token, TokenTree::Ident(_)))?,
            what: "anything else",
            instead: "write the work as a function with a body",
        })
    }

    fn report(&self, attribute: &str, diagnostics: &mut Diagnostics) {
        let Self { keyword, what, instead } = self;
        diagnostics.error(keyword, format!("`#[{attribute}]` works on functions, not on {what}: {instead}"));
    }
}

/// Whether `const` followed by `next` can begin a function.
fn starts_function(next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Ident(next)) => ["fn", "async", "unsafe", "extern"].iter().any(|keyword| next == keyword),
        _ => false,
    }
}
