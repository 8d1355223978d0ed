//! Why a call waits for what stands before it. The run time has the same codes, and a page of documentation for each.

macro_rules! reasons {
    ($($name:ident = $code:literal, $text:literal;)*) => {
        /// Why a call waits.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Reason {
            $($name,)*
        }

        impl Reason {
            #[cfg(test)]
            pub(crate) const ALL: &[Reason] = &[$(Reason::$name),*];

            /// The number in `XCS0601`.
            pub(crate) fn code(self) -> u16 {
                match self { $(Reason::$name => $code,)* }
            }

            /// What is in the way, and the smallest change that helps. Only the run time says it: texts in the attribute are for
            /// a test that compares the two.
            #[cfg(test)]
            pub(crate) fn text(self) -> &'static str {
                match self { $(Reason::$name => $text,)* }
            }
        }
    };
}

reasons! {
    Overlaps = 601,
        "starts as soon as its group, or its round, begins, if it only reads";
    Data = 602,
        "this is what an earlier call gives: the call starts when that one has come to its turn and ended";
    Argument = 603,
        "an argument that may have effects is evaluated in its turn: bind it with `let` before the calls that are to overlap, \
         or list the function that it calls in `#[jit(pure(..))]`, if that has no effects";
    Name = 604,
        "another statement or round uses this too, and it may be moved or changed: borrow it with `&`, or use `.clone()` or \
         `format!`";
    Guard = 605,
        "this statement may have effects, so calls behind it start after it: move it before the calls that are to overlap, or \
         behind them";
    NoCall = 606,
        "what is awaited here is no call of a function by its path, nor of a method of a name: bind what it is called on with \
         `let` before the calls that are to overlap, and await the call itself";
    Rest = 607,
        "the rest of the loop may have effects, which come before the next round: give it a loop of its own behind this one, or \
         list the function in `#[jit(pure(..))]`, if it has none";
    Carried = 608,
        "the calls of the next round use this, and the rest of the loop may change it: borrow it here with `&`, or bind what \
         the calls use before the loop, under another name";
    Borrowed = 609,
        "what the call gives may borrow this, which ends with its round: write its type (`let answer: String = ..`), or push it \
         into a `Vec` that lives longer than the round";
    Loop = 610,
        "no next round of this loop begins early: only a `for` does that, over items that are there, with plain names or tuples \
         of them as its pattern, whose body begins with calls";
    Pattern = 611,
        "a round that begins early gives its results by plain names: bind one without `mut`, and take it apart in the next \
         statement";
    Speculation = 612,
        "with `no_speculation`, nothing behind this starts before it is certain that the function is not left here: handle the \
         error behind the calls, or remove `no_speculation`";
    Alone = 613,
        "there is no other call beside it that it could overlap with";
    Full = 614,
        "a group has at most 64 calls, and this is the next one: another group begins, after the one before has ended";
}

#[cfg(test)]
mod tests {
    use super::Reason;

    #[test]
    fn each_reason_has_a_number_and_a_text_of_its_own() {
        let numbers: Vec<u16> = Reason::ALL.iter().map(|reason| reason.code()).collect();
        assert_eq!(numbers, (601..=614).collect::<Vec<u16>>());
        let texts: std::collections::HashSet<&str> = Reason::ALL.iter().map(|reason| reason.text()).collect();
        assert_eq!(texts.len(), numbers.len());
    }
}
