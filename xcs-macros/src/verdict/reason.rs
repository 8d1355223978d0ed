//! Why a statement keeps a body from being skipped, and what to write instead.

/// What a statement does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    /// Computes with tensors, and with scalars that do not depend on them.
    Tensor,
    /// Decides what runs, or leaves.
    Control,
    /// Calls something that may do anything.
    HostCall,
    /// Waits.
    Await,
    /// Changes something, or might.
    Effect,
}

impl Kind {
    /// How the run time is told.
    pub(crate) fn letter(self) -> char {
        match self {
            Kind::Tensor => 't',
            Kind::Control => 'c',
            Kind::HostCall => 'h',
            Kind::Await => 'a',
            Kind::Effect => 'e',
        }
    }
}

macro_rules! reasons {
    ($($name:ident = $code:literal, $kind:ident, $text:literal;)*) => {
        /// Why a body is not skipped. The run time has the same codes, and a page of documentation for each.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Reason {
            $($name,)*
        }

        impl Reason {
            #[cfg(test)]
            pub(crate) const ALL: &[Reason] = &[$(Reason::$name),*];

            /// The number in `XCS0401`.
            pub(crate) fn code(self) -> u16 {
                match self { $(Reason::$name => $code,)* }
            }

            pub(crate) fn kind(self) -> Kind {
                match self { $(Reason::$name => Kind::$kind,)* }
            }

            /// What is wrong, and what to write instead.
            pub(crate) fn text(self) -> &'static str {
                match self { $(Reason::$name => $text,)* }
            }
        }
    };
}

reasons! {
    Call = 401, HostCall,
        "a call of another function may have effects: call it in the caller and pass its result as an argument, or \
         write its tensor operations here";
    Macro = 402, HostCall,
        "a macro may do anything: move it to the caller";
    Await = 403, Await,
        "waiting has effects: await in the caller and pass the result as an argument";
    Branch = 404, Control,
        "which statements run is decided at run time: choose with `Tensor::select`, or branch in the caller";
    Loop = 405, Control,
        "how often statements run is decided at run time: use an operation over a whole axis, such as `sum_axis`, or \
         loop in the caller";
    Exit = 406, Control,
        "the function may be left early: decide that in the caller";
    Assignment = 407, Effect,
        "a variable is changed: bind the new value with `let`, the old name may be used again";
    Closure = 408, HostCall,
        "a closure or an async block: whoever runs it decides what happens, so write its operations here";
    Name = 409, HostCall,
        "this name is neither a parameter nor bound by `let` in this function: pass its value as an argument (scalar \
         constants in capitals may be named)";
    Field = 410, HostCall,
        "a field may change between calls: pass its value as an argument";
    Receiver = 411, HostCall,
        "what `self` holds may change between calls: pass the tensors and scalars that are needed as arguments";
    Pattern = 412, Control,
        "only plain names are bound here: write one `let name = ..;` for each value";
    Method = 413, HostCall,
        "this method or operator is none of those that only compute with tensors and numbers: use it in the caller, \
         on an argument or on the result";
    Read = 414, HostCall,
        "a number that was read from a tensor is computed with: keep it in a tensor (`x.sum()` instead of \
         `x.sum().item()`), or return it";
    Argument = 415, HostCall,
        "a parameter that is taken apart, has an attribute, or has a type that is not seen: give it a plain name, and write \
         `Tensor`, a number's type, or a reference";
    Output = 416, HostCall,
        "the result is neither a tensor, nor a scalar, nor a tuple of them that is written out at the end: return \
         those, and build what holds them in the caller";
    Item = 417, Effect,
        "an item, an attribute, or an unsafe or const block stands here: move it out of the function";
    Async = 418, Await,
        "an async function does other things while it waits: move the tensor operations into a function that is not \
         async";
    Unread = 419, Effect,
        "this syntax is not read here: write it in another way, or move it to the caller";
    Nothing = 420, HostCall,
        "no tensor operation is seen here: there is nothing to replay";
    Literal = 421, HostCall,
        "a literal that is neither a number nor `true` or `false`: use it in the caller";
}

#[cfg(test)]
mod tests {
    use super::Reason;

    #[test]
    fn each_reason_has_a_number_of_its_own() {
        let numbers: Vec<u16> = Reason::ALL.iter().map(|reason| reason.code()).collect();
        assert_eq!(numbers, (401..=421).collect::<Vec<u16>>());
    }
}
