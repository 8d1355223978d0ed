//! The static that stands for the annotated function at run time.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::{LitStr, Path, ext::IdentExt};

use super::lints::{Generated, allowed};
use crate::{function::Function, source};

/// An expression of type `&'static Site`.
///
/// ```text
/// // Output
/// {
///     enum Here {}
///     static SITE: ::xcs::__private::Site = ::xcs::__private::Site::new(::xcs::__private::SiteInfo {
///         kind: <kind>, name: "rank", file: "src/lib.rs", line: 7, column: 4,
///         path: ::xcs::__private::name_of::<Here>,
///         host_calls: 2,
///     });
///     &SITE
/// }
/// ```
///
/// The block holds no token of the user, so its items cannot be seen by, nor hide, anything of the user's. A static in a
/// generic function is one for all its instances; the signature tells them apart.
///
/// The static is a `Site`, or a `Service`, which has one: `type_of_static` names its type, and `constructor` makes it of a
/// `SiteInfo`. What there is a thousand of, `#[jit]` functions, says the same in one text: see `jit`.
pub(super) fn site(
    function: &Function,
    private: &Path,
    kind: &TokenStream,
    host_calls: u32,
    type_of_static: &TokenStream,
    constructor: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let allowed_lints = allowed(Generated::Site);
    let ident = &function.signature.ident;
    let name = LitStr::new(&ident.unraw().to_string(), Span::mixed_site());
    let (file, (line, column)) = (source::file(ident.span()), source::at(ident.span()));
    let (line, column) = (Literal::u32_unsuffixed(line), Literal::u32_unsuffixed(column));
    let host_calls = Literal::u32_unsuffixed(host_calls);
    let info = quote_spanned! {Span::mixed_site()=>
        #private::SiteInfo {
            kind: #kind,
            name: #name,
            file: #file,
            line: #line,
            column: #column,
            path: #private::name_of::<Here>,
            host_calls: #host_calls,
        }
    };
    let constructed = constructor(info);
    quote_spanned! {Span::mixed_site()=> {
        enum Here {}
        #allowed_lints
        static SITE: #type_of_static = #constructed;
        &SITE
    }}
}

/// [`site`] of a `#[jit]` function, of which `text` says everything.
///
/// ```text
/// // Output
/// {
///     enum Here {}
///     static SITE: ::xcs::__private::Site = ::xcs::__private::Site::of("rank\nsrc/lib.rs\n7\n..", ::xcs::__private::name_of::<Here>);
///     &SITE
/// }
/// ```
pub(super) fn of_text(text: &str, private: &Path) -> TokenStream {
    quote_spanned! {Span::mixed_site()=> {
        enum Here {}
        static SITE: #private::Site = #private::Site::of(#text, #private::name_of::<Here>);
        &SITE
    }}
}
