//! A program as data: inputs, statements, what it returns.
//!
//! A program says nothing about numbers. Elements, scalars and indices come from [`Data`](crate::data::Data) by
//! *slot*, so that one program runs on several data sets: compiled once, run with other constants.

use xcs::DType;

/// Names a variable: inputs first, then one for each statement, used or not.
pub type Var = usize;

/// Names a scalar, an index or the elements of an array in a data set.
pub type Slot = u32;

/// Element type and shape.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Type {
    pub dtype: DType,
    pub shape: Vec<usize>,
}

impl Type {
    pub fn elements(&self) -> usize {
        self.shape.iter().product()
    }

    pub fn with(&self, shape: impl Into<Vec<usize>>) -> Type {
        Type { dtype: self.dtype, shape: shape.into() }
    }

    pub fn of(&self, dtype: DType) -> Type {
        Type { dtype, shape: self.shape.clone() }
    }
}

macro_rules! names {
    ($(#[$doc:meta])* $Name:ident { $($Variant:ident = $name:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $Name { $($Variant),* }
        impl $Name {
            pub const ALL: &'static [$Name] = &[$($Name::$Variant),*];
            /// As it is written in Rust.
            pub fn name(self) -> &'static str {
                match self { $($Name::$Variant => $name),* }
            }
        }
    };
}

names!(
    /// Methods of one tensor without arguments that keep its type.
    Unary {
        Neg = "neg", Abs = "abs", Signum = "signum", Square = "square", Relu = "relu", Not = "not", Recip = "recip",
        Sqrt = "sqrt", Rsqrt = "rsqrt", Exp = "exp", ExpM1 = "exp_m1", Ln = "ln", Ln1p = "ln_1p", Log2 = "log2",
        Log10 = "log10", Sin = "sin", Cos = "cos", Tan = "tan", Asin = "asin", Acos = "acos", Atan = "atan",
        Sinh = "sinh", Cosh = "cosh", Tanh = "tanh", Erf = "erf", Sigmoid = "sigmoid", Gelu = "gelu", Silu = "silu",
        Softplus = "softplus", Floor = "floor", Ceil = "ceil", Round = "round", Trunc = "trunc",
    }
);

impl Unary {
    /// Defined for integers too.
    pub fn is_number(self) -> bool {
        use Unary::*;
        matches!(self, Neg | Abs | Signum | Square | Relu)
    }
}

names!(
    /// Operations on two tensors of one element type.
    Binary {
        Add = "+", Sub = "-", Mul = "*", Div = "/", And = "&", Or = "|",
        Minimum = "minimum", Maximum = "maximum", Powf = "powf", Atan2 = "atan2",
    }
);

impl Binary {
    pub fn is_operator(self) -> bool {
        self.name().len() == 1
    }

    pub fn is_logic(self) -> bool {
        matches!(self, Binary::And | Binary::Or)
    }

    pub fn is_real(self) -> bool {
        matches!(self, Binary::Powf | Binary::Atan2)
    }
}

names!(
    /// Comparisons.
    Compare { Lt = "lt", Le = "le", Gt = "gt", Ge = "ge", Eq = "eq", Ne = "ne" }
);

names!(
    /// Folds.
    Fold {
        Sum = "sum", Prod = "prod", Max = "max", Min = "min", Mean = "mean", Var = "var", Std = "std", Norm = "norm",
        Logsumexp = "logsumexp", Argmax = "argmax", Argmin = "argmin", Any = "any", All = "all",
    }
);

impl Fold {
    pub fn is_real(self) -> bool {
        matches!(self, Fold::Mean | Fold::Var | Fold::Std | Fold::Norm | Fold::Logsumexp)
    }

    pub fn is_logic(self) -> bool {
        matches!(self, Fold::Any | Fold::All)
    }

    pub fn is_arg(self) -> bool {
        matches!(self, Fold::Argmax | Fold::Argmin)
    }

    /// Whether a fold of nothing panics.
    pub fn needs_elements(self) -> bool {
        matches!(self, Fold::Max | Fold::Min) || self.is_arg()
    }
}

names!(
    /// Normalisations along an axis.
    Normalise { Softmax = "softmax", LogSoftmax = "log_softmax", LayerNorm = "layer_norm", RmsNorm = "rms_norm" }
);

/// What a fold folds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Along {
    All,
    Axis(isize),
    Keepdim(isize),
}

/// How the operands of a binary operation are given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// `&a + &b`, `a.minimum(&b)`
    References,
    /// `a + b` of clones.
    Values,
    /// `a += &b` on a clone; the shape of `a` must hold the result.
    Assign,
    /// `&a + 2.0`
    ScalarRight(Slot),
    /// `2.0 + &a`
    ScalarLeft(Slot),
}

impl Form {
    pub fn operands(self) -> usize {
        if matches!(self, Form::ScalarRight(_) | Form::ScalarLeft(_)) { 1 } else { 2 }
    }
}

/// One public operation.
#[derive(Clone, PartialEq, Debug)]
pub enum Op {
    /// `Tensor::from_vec` of the slot's elements.
    Given(Slot, Type),
    Zeros(Type),
    Ones(Type),
    Full(Slot, Type),
    Eye(DType, usize),
    /// `count` elements from 0, in steps of `step`.
    Arange(DType, i8, usize),
    Linspace(DType, usize),
    Unary(Unary),
    /// With a small exponent.
    Powi(Slot),
    Binary(Binary, Form),
    /// With a tensor, or with a scalar.
    Compare(Compare, Option<Slot>),
    /// `[mask, a, b]`
    Select,
    Cast(DType),
    /// Between two scalars.
    Clamp(Slot, Slot),
    Fold(Fold, Along),
    /// How many are true.
    Count,
    Normalise(Normalise, isize),
    Matmul,
    Dot,
    Outer,
    Reshape(Vec<usize>),
    Flatten,
    Squeeze(isize),
    Unsqueeze(isize),
    Permute(Vec<isize>),
    Transpose,
    BroadcastTo(Vec<usize>),
    Slice(isize, usize, usize),
    Flip(isize),
    Concat(isize),
    Stack(isize),
    /// By as many indices of the slot, some negative.
    IndexSelect(isize, Slot, usize),
    /// By a pending tensor of indices, clamped.
    IndexBy(isize),
    OneHot(DType, usize),
}

/// Where an operation is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Where {
    Here,
    /// In another `#[jit]` function.
    Jit,
    /// In an `#[orchestration]` function.
    Orchestration,
    /// On another thread, while this one waits.
    Thread,
    /// Under `Mode::Fallback`.
    Fallback,
}

/// One statement.
#[derive(Clone, PartialEq, Debug)]
pub enum Statement {
    /// What shrinking leaves behind.
    Nothing,
    Let {
        op: Op,
        args: Vec<Var>,
        place: Where,
    },
    /// `let v = a.clone();`
    Clone(Var),
    /// Everything that `to_vec()` gives goes to the effect log.
    Read(Var),
    /// One element of a tensor goes to the effect log.
    Get(Var, Slot),
    /// A counter goes to the effect log: an effect without tensors.
    Tick,
    Drop(Var),
    /// Into a vector behind a mutex, which outlives the call.
    Escape(Var),
    /// Into a channel, whose other end reads after the call.
    Send(Var),
    /// Another thread reads, while this one waits; then into the log.
    ReadOnThread(Var),
    /// Another thread reads at a time of its own; into the log at the end.
    ReadMeanwhile(Var),
    /// `if a's first element > 0 { return vec![a] }`
    ReturnIf(Var),
}

/// A program.
#[derive(Clone, PartialEq, Debug)]
pub struct Program {
    pub inputs: Vec<Type>,
    pub statements: Vec<Statement>,
    pub returns: Vec<Var>,
}

impl Statement {
    /// The variables that it reads.
    pub fn uses(&self) -> &[Var] {
        match self {
            Statement::Nothing | Statement::Tick => &[],
            Statement::Let { args, .. } => args,
            Statement::Clone(var)
            | Statement::Read(var)
            | Statement::Get(var, _)
            | Statement::Drop(var)
            | Statement::Escape(var)
            | Statement::Send(var)
            | Statement::ReadOnThread(var)
            | Statement::ReadMeanwhile(var)
            | Statement::ReturnIf(var) => std::slice::from_ref(var),
        }
    }

    /// Replaces each variable that it reads.
    pub fn rename(&mut self, mut new: impl FnMut(Var) -> Var) {
        match self {
            Statement::Nothing | Statement::Tick => {}
            Statement::Let { args, .. } => args.iter_mut().for_each(|var| *var = new(*var)),
            Statement::Clone(var)
            | Statement::Read(var)
            | Statement::Get(var, _)
            | Statement::Drop(var)
            | Statement::Escape(var)
            | Statement::Send(var)
            | Statement::ReadOnThread(var)
            | Statement::ReadMeanwhile(var)
            | Statement::ReturnIf(var) => *var = new(*var),
        }
    }
}
