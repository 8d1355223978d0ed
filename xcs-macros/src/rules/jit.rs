//! What the arguments of `#[jit]` ask of the function.

use syn::FnArg;

use crate::{
    args::JitArguments, diagnostics::Diagnostics, function::Function, mentioned::simple_name, verdict::Verdict,
};

/// Notes the mistakes.
pub(crate) fn check(arguments: &JitArguments, function: &Function, verdict: &Verdict, diagnostics: &mut Diagnostics) {
    for name in &arguments.statics {
        let is_parameter = |input: &FnArg| match input {
            FnArg::Typed(input) => simple_name(&input.pat).is_some_and(|parameter| parameter.ident == *name),
            FnArg::Receiver(_) => false,
        };
        if !function.signature.inputs.iter().any(is_parameter) {
            diagnostics
                .error(name, format!("`static({name})`: there is no parameter of this name, write one that there is"));
        }
    }
    if arguments.full {
        for offence in &verdict.offences {
            let (text, code) = (offence.reason.text(), offence.reason.code());
            diagnostics.error_at(offence.span, format!("`full`: {text} [XCS0{code}]"));
        }
    }
}
