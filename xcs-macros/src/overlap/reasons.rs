//! Why a call waits for what stands before it. The run time has the same codes, and a page of documentation for each.

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        /// Why a call waits.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            #[cfg(test)]
            pub(crate) const ALL: &[Reason] = &[$(Reason::$name),*];

            /// The number in `XCS0601`.
            pub(crate) fn code(self) -> u16 {
                match self { $(Reason::$name => $code,)* }
            }
        }
    };
}

reasons! {
    /// It starts together with others, if it only reads.
    Overlaps = 601;
    /// It uses what an earlier call of its group gives.
    Data = 602;
    /// An argument may have effects.
    Argument = 603;
    /// It shares a name with an earlier statement that may be moved or changed.
    Name = 604;
    /// What stands before it may do anything.
    Guard = 605;
    /// What is awaited is no call by path or of a name's method.
    NoCall = 606;
    /// The rest of the loop may do anything.
    Rest = 607;
    /// The calls use what the rest of the loop may change.
    Carried = 608;
    /// A result may borrow from its round.
    Borrowed = 609;
    /// The loop is none over items that are there, or binds them in a way that is not seen through.
    Loop = 610;
}
