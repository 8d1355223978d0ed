//! What `batch = PATH` asks of a function: calls that are merged differ in their items and in nothing else.

use proc_macro2::Ident;
use syn::{Expr, ExprPath, FnArg, Macro, PatType, Path, Signature, Type, visit::Visit};

use crate::{
    args::{Given, Services},
    diagnostics::Diagnostics,
    function::Function,
    mentioned::{mentions, simple_name},
    shared::is_shared,
};

pub(super) fn check(batch: &Given<ExprPath>, services: &Services, function: &Function, diagnostics: &mut Diagnostics) {
    if services.max.is_none() {
        diagnostics
            .error(&batch.name, "`batch` needs the most items that a batch may hold: add for example `max = 32`");
    }
    let signature = &function.signature;
    if signature.asyncness.is_none() {
        diagnostics.error(signature.fn_token, "a call in a batch waits for others: make the function `async`");
    }
    if function.body.missing.is_none() {
        let brace = function.body.brace.span.open();
        diagnostics.absorb(syn::Error::new(brace, "the batch function is the body: end with `;`"));
    }
    if let Some(receiver) = signature.receiver() {
        diagnostics
            .error(receiver, "only free functions can be batched in this version: take what `self` holds as an `Arc`");
        return;
    }
    if signature.inputs.is_empty() {
        diagnostics.error(&signature.ident, "a batched function needs a parameter: the last one is the item");
        return;
    }
    arguments(signature, services.key.as_ref(), diagnostics);
}

fn arguments(signature: &Signature, key: Option<&Given<Expr>>, diagnostics: &mut Diagnostics) {
    let item = signature.inputs.len() - 1;
    for (index, input) in signature.inputs.iter().enumerate() {
        let FnArg::Typed(input) = input else {
            continue;
        };
        if is_shared(&input.ty) && index != item {
            continue;
        }
        if let Type::Reference(reference) = &*input.ty {
            diagnostics.error(
                reference,
                "batched arguments are owned, since a batch outlives its first caller: take it by value, or share it \
                 as an `Arc`",
            );
        } else if index != item {
            in_key(input, key, diagnostics);
        }
    }
}

/// An argument that is not shared has to be one by which batches are told apart.
fn in_key(input: &PatType, key: Option<&Given<Expr>>, diagnostics: &mut Diagnostics) {
    let Some(name) = simple_name(&input.pat) else {
        diagnostics.error(&input.pat, "give this parameter a name, and mention it in `key`");
        return;
    };
    let ident = &name.ident;
    let key = key.map(|key| &key.value);
    if key.is_some_and(|key| has_part(key, ident)) {
        return;
    }
    if let Some(key) = key.filter(|key| names(key, ident)) {
        diagnostics.error(
            key,
            format!(
                "two different `{ident}` may be alike in this, and one caller's must never serve another's item: write \
                 `{ident}` itself as a part of it, as in `key = ({ident}, ..)`"
            ),
        );
    } else {
        diagnostics.error(
            input,
            format!("one caller's `{ident}` must never serve another's item: add it to `key`, or share it as an `Arc`"),
        );
    }
}

/// Whether the variable `ident` itself is a part of the key: the value or a copy of it, alone or in a tuple.
fn has_part(key: &Expr, ident: &Ident) -> bool {
    match key {
        Expr::Tuple(tuple) => tuple.elems.iter().any(|part| has_part(part, ident)),
        Expr::Group(group) => has_part(&group.expr, ident),
        Expr::Paren(paren) => has_part(&paren.expr, ident),
        Expr::Reference(reference) => has_part(&reference.expr, ident),
        Expr::Path(path) => path.path.is_ident(ident),
        Expr::MethodCall(call) => {
            let copies = ["clone", "to_owned"].iter().any(|name| call.method == name) && call.args.is_empty();
            copies && matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(ident))
        }
        _ => false,
    }
}

/// Whether the expression has the variable `ident` somewhere, not just a field or a method of that name.
fn names(key: &Expr, ident: &Ident) -> bool {
    struct Search<'a>(&'a Ident, bool);
    impl<'ast> Visit<'ast> for Search<'_> {
        fn visit_path(&mut self, path: &'ast Path) {
            self.1 |= path.is_ident(self.0);
            syn::visit::visit_path(self, path);
        }
        fn visit_macro(&mut self, call: &'ast Macro) {
            // What a macro makes of its tokens cannot be seen.
            self.1 |= mentions(&call.tokens, &|token| token == self.0);
        }
    }
    let mut search = Search(ident, false);
    search.visit_expr(key);
    search.1
}
