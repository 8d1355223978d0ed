//! The closed set of operations.
//!
//! Public tensor methods lower to these: one method may be several of them (`softmax` is five), and a method
//! counts as one operation however it lowers.

/// One operand, element by element; the result has the operand's element type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum UnaryOp {
    Neg,
    Abs,
    Signum,
    Square,
    Recip,
    Sqrt,
    Rsqrt,
    Exp,
    ExpM1,
    Ln,
    Ln1p,
    Log2,
    Log10,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Sinh,
    Cosh,
    Tanh,
    Erf,
    Sigmoid,
    Relu,
    Gelu,
    Silu,
    Softplus,
    Floor,
    Ceil,
    Round,
    Trunc,
    Not,
}

/// Two operands of one element type, element by element. (`Powi` takes an `i32` on the right.)
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Powf,
    Powi,
    Atan2,
    Minimum,
    Maximum,
    And,
    Or,
}

/// Two operands of one element type; the result is `bool`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum CompareOp {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
}

/// Folds one axis to length 1. The order of the fold depends on the axis' length and on whether anything
/// lies behind it, and on nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum ReduceOp {
    Sum,
    Prod,
    Max,
    Min,
}

/// The index (`i64`) of the first extreme element along an axis, which gets length 1.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum ArgOp {
    Max,
    Min,
}

/// The same elements, seen otherwise. The target shape stands in the node.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum View {
    Reshape,
    Broadcast,
    /// Axis `i` of the result is axis `order[i]` of the operand.
    Permute {
        order: [u8; crate::array::MAX_RANK],
    },
    Slice {
        axis: u8,
        start: usize,
        step: isize,
    },
}

/// An operation of the graph.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Op {
    Unary(UnaryOp),
    Binary(BinaryOp),
    Compare(CompareOp),
    /// `(mask, a, b)`: `a` where the mask is true, else `b`.
    Select,
    /// To the node's element type, with the rules of Rust's `as`; to `bool`: is it non-zero.
    Cast,
    Reduce {
        op: ReduceOp,
        axis: u8,
    },
    ArgReduce {
        op: ArgOp,
        axis: u8,
    },
    /// Matrix product of the last two axes, the others broadcast.
    Matmul,
    /// `(x, indices)`: the slices of `x` along `axis` that `indices` (1-d, `i64`, checked) names.
    Gather {
        axis: u8,
    },
    /// The operands one after the other along `axis`.
    Concat {
        axis: u8,
    },
    View(View),
}

impl Op {
    /// Whether each element of the result depends on one element of each operand (after broadcasting).
    pub(crate) fn is_elementwise(self) -> bool {
        matches!(self, Op::Unary(_) | Op::Binary(_) | Op::Compare(_) | Op::Select | Op::Cast)
    }

    /// The operation as a code of 20 bits and what does not fit one. Different operations differ in one of them.
    #[inline]
    pub(super) fn words(self) -> (u32, [Option<u64>; 2]) {
        let code = |kind: u32, op: u32| kind << 8 | op;
        let plain = |kind: u32, op: u32| (code(kind, op), [None, None]);
        match self {
            Op::Unary(op) => plain(1, op as u32),
            Op::Binary(op) => plain(2, op as u32),
            Op::Compare(op) => plain(3, op as u32),
            Op::Select => plain(4, 0),
            Op::Cast => plain(5, 0),
            Op::Reduce { op, axis } => plain(0x10 + u32::from(axis), op as u32),
            Op::ArgReduce { op, axis } => plain(0x20 + u32::from(axis), op as u32),
            Op::Matmul => plain(6, 0),
            Op::Gather { axis } => plain(7, axis.into()),
            Op::Concat { axis } => plain(8, axis.into()),
            Op::View(View::Reshape) => plain(9, 0),
            Op::View(View::Broadcast) => plain(10, 0),
            Op::View(View::Permute { order }) => (code(11, 0), [Some(u64::from_le_bytes(order)), None]),
            Op::View(View::Slice { axis, start, step }) => {
                (code(12, axis.into()), [Some(start as u64), Some(step as u64)])
            }
        }
    }

    /// The operation's name in text, in lower case.
    pub(crate) fn name(self) -> String {
        match self {
            Op::Unary(op) => format!("{op:?}").to_lowercase(),
            Op::Binary(op) => format!("{op:?}").to_lowercase(),
            Op::Compare(op) => format!("{op:?}").to_lowercase(),
            Op::Reduce { op, .. } => format!("{op:?}").to_lowercase(),
            Op::ArgReduce { op, .. } => format!("arg{op:?}").to_lowercase(),
            Op::Select => "select".into(),
            Op::Cast => "cast".into(),
            Op::Matmul => "matmul".into(),
            Op::Gather { .. } => "index_select".into(),
            Op::Concat { .. } => "concat".into(),
            Op::View(View::Reshape) => "reshape".into(),
            Op::View(View::Broadcast) => "broadcast_to".into(),
            Op::View(View::Permute { .. }) => "permute".into(),
            Op::View(View::Slice { .. }) => "slice".into(),
        }
    }
}
