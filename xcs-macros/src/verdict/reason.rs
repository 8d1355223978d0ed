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
        "a call of another function may have effects: call it outside and pass the result in, \
         or write its tensor operations here";
    Macro = 402, HostCall,
        "a macro may do anything: move it to the caller";
    Await = 403, Await,
        "waiting for something is an effect: await outside and pass the result in";
    Branch = 404, Control,
        "which statements run is decided at run time: choose with `Tensor::select`, or branch in the caller";
    Loop = 405, Control,
        "how often statements run is decided at run time: write an operation over a whole axis, or loop in the caller";
    Exit = 406, Control,
        "leaving early is decided at run time: decide in the caller";
    Assignment = 407, Effect,
        "a variable is changed: bind the new value with `let`";
    Closure = 408, HostCall,
        "what a closure or an async block does is decided by whoever runs it: write its operations here";
    Name = 409, HostCall,
        "this name is no parameter and not bound by a `let` of this function: pass its value as an argument \
         (constants in capitals may be named if they are scalars)";
    Field = 410, HostCall,
        "a field may change between calls: pass its value as an argument";
    Receiver = 411, HostCall,
        "what `self` holds may change between calls: pass the tensors and scalars that are needed as arguments";
    Pattern = 412, Control,
        "only plain names are bound here: write one `let name = ..;` for each value";
    Method = 413, HostCall,
        "this method is none of those that are known to compute and do nothing else: call it outside, \
         on an argument or on the result";
    Read = 414, HostCall,
        "a number that was read from a tensor is used: keep it in a tensor (`x.sum()` instead of `x.sum().item()`), \
         or return it";
    Argument = 415, HostCall,
        "this parameter is no plain name: give it one, and take it apart in the caller";
    Output = 416, HostCall,
        "the result is no tensor, no scalar, and no tuple of them that is written out: return those, \
         and build what holds them in the caller";
    Item = 417, Effect,
        "an item, an attribute or an unsafe block stands here: move it outside of the function";
    Async = 418, Await,
        "an async function does something else while it waits: move the tensor operations into a function that is not async";
    Unread = 419, Effect,
        "the body has syntax that is not understood";
    Nothing = 420, HostCall,
        "no tensor operation is seen here: there is nothing to replay";
    Literal = 421, HostCall,
        "texts and other literals have no place here: numbers and truth values have";
}
