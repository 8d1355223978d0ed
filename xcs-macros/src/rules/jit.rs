//! What the arguments of `#[jit]` ask of the function.

use quote::ToTokens;
use syn::{FnArg, Ident};

use crate::{
    args::JitArguments,
    diagnostics::Diagnostics,
    function::Function,
    mentioned::{mentions, simple_name},
    verdict::Verdict,
};

/// Notes the mistakes.
pub(crate) fn check(arguments: &JitArguments, function: &Function, verdict: &Verdict, diagnostics: &mut Diagnostics) {
    for (index, name) in arguments.statics.iter().enumerate() {
        if arguments.statics[..index].contains(name) {
            diagnostics.error(name, format!("`{name}` is named twice: remove one"));
            continue;
        }
        let is_parameter = |input: &FnArg| match input {
            FnArg::Typed(input) => simple_name(&input.pat).is_some_and(|parameter| parameter.ident == *name),
            FnArg::Receiver(_) => false,
        };
        if !function.signature.inputs.iter().any(is_parameter) {
            diagnostics.error(name, format!("`static({name})`: {}", instead(name, function)));
        }
    }
    if function.signature.asyncness.is_none() {
        for name in &arguments.of_overlap {
            let name_text = name.to_token_stream();
            diagnostics.error(
                name,
                format!("`{name_text}` is about calls that overlap, which only those in an `async fn` do: remove it"),
            );
        }
    }
    for function_path in &arguments.pure {
        let wanted = function_path.to_token_stream().to_string();
        if !function.body.content.to_token_stream().to_string().contains(&wanted) {
            let written = wanted.replace(' ', "");
            diagnostics.error(
                function_path,
                format!("`pure({written})`: `{written}` is not called in the body, write it as it is called there"),
            );
        }
    }
    if arguments.full {
        for offence in &verdict.offences {
            let (text, code) = (offence.reason.text(), offence.reason.code());
            diagnostics.error_at(offence.span, format!("`full`: {text} [XCS0{code}]"));
        }
    }
}

/// What to write for a name that is no parameter.
fn instead(name: &Ident, function: &Function) -> String {
    let mut names = Vec::new();
    let mut is_taken_apart = false;
    for input in &function.signature.inputs {
        let FnArg::Typed(input) = input else { continue };
        match simple_name(&input.pat) {
            Some(parameter) => names.push(format!("`{}`", parameter.ident)),
            None => is_taken_apart |= mentions(&input.pat.to_token_stream(), &|token| token == name),
        }
    }
    if is_taken_apart {
        return "this name stands in a pattern: give the parameter a plain name, and take it apart in the body"
            .to_owned();
    }
    if names.is_empty() {
        return "the function has no parameter with a plain name: remove it".to_owned();
    }
    format!("there is no parameter of this name, write one of {}", names.join(", "))
}
