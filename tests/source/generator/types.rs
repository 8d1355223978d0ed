//! What the generator knows of an expression.

/// A scalar type, or the element type of a tensor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    F32,
    F64,
    I32,
    I64,
    U8,
    Bool,
    Usize,
    Isize,
    U32,
    U64,
    /// The type parameter `T: Number`.
    AnyNumber,
    /// The type parameter `T: Real`.
    AnyReal,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::F32 => "f32",
            Kind::F64 => "f64",
            Kind::I32 => "i32",
            Kind::I64 => "i64",
            Kind::U8 => "u8",
            Kind::Bool => "bool",
            Kind::Usize => "usize",
            Kind::Isize => "isize",
            Kind::U32 => "u32",
            Kind::U64 => "u64",
            Kind::AnyNumber | Kind::AnyReal => "T",
        }
    }

    pub fn is_real(self) -> bool {
        matches!(self, Kind::F32 | Kind::F64 | Kind::AnyReal)
    }

    pub fn is_number(self) -> bool {
        self != Kind::Bool
    }

    /// Whether literals and scalars of this type can be written.
    pub fn is_concrete(self) -> bool {
        !matches!(self, Kind::AnyNumber | Kind::AnyReal)
    }

    /// Whether tensors have elements of this type.
    pub fn is_element(self) -> bool {
        !matches!(self, Kind::Usize | Kind::Isize | Kind::U32 | Kind::U64)
    }
}

/// A length that is the same for all arguments, or stands for one that is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Length {
    /// `n`, `m` or `k` of the arguments.
    Of(char),
    /// The const parameter `N`.
    Const,
    Known(usize),
    /// Equal to itself only.
    Other(usize),
}

/// The type of an expression.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type {
    Tensor(Kind, Vec<Length>),
    Scalar(Kind),
}

impl Type {
    /// As it is written in a signature.
    pub fn written(&self) -> String {
        match self {
            // `Tensor` alone is what people write for `f32`.
            Type::Tensor(Kind::F32, _) => "Tensor".into(),
            Type::Tensor(kind, _) => format!("Tensor<{}>", kind.name()),
            Type::Scalar(kind) => kind.name().into(),
        }
    }
}

/// How tightly the outermost operator of an expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Binds {
    Or,
    And,
    Sum,
    Product,
    Cast,
    Prefix,
    /// Calls, names, literals.
    Most,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    pub text: String,
    pub of: Type,
    pub binds: Binds,
    /// A name that holds a tensor, not a reference: to be borrowed where it is not to be moved.
    pub owned_name: bool,
    /// A value of its own, not a name.
    pub temporary: bool,
}

impl Expr {
    pub fn made(text: String, of: Type, binds: Binds) -> Expr {
        Expr { text, of, binds, owned_name: false, temporary: true }
    }

    pub fn kind(&self) -> Kind {
        match self.of {
            Type::Tensor(kind, _) | Type::Scalar(kind) => kind,
        }
    }

    /// The lengths of a tensor's axes.
    pub fn shape(&self) -> &[Length] {
        match &self.of {
            Type::Tensor(_, shape) => shape,
            Type::Scalar(_) => &[],
        }
    }

    pub fn is_tensor(&self) -> bool {
        matches!(self.of, Type::Tensor(..))
    }

    /// In front of `.method()`.
    pub fn receiver(&self) -> String {
        self.at_least(Binds::Most)
    }

    /// In parentheses where it binds less than that.
    pub fn at_least(&self, binds: Binds) -> String {
        if self.binds < binds { format!("({})", self.text) } else { self.text.clone() }
    }

    /// As an operand beside an operator of that strength: borrowed if it is a name.
    pub fn operand(&self, binds: Binds) -> String {
        if self.owned_name { format!("&{}", self.text) } else { self.at_least(binds) }
    }

    /// As a reference to a tensor.
    pub fn borrowed(&self) -> String {
        if self.owned_name || self.temporary { format!("&{}", self.at_least(Binds::Prefix)) } else { self.text.clone() }
    }
}
