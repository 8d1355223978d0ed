//! Programs as text that reads like Rust.

use crate::{
    data::Data,
    program::{Along, Binary, Fold, Form, Normalise, Op, Program, Slot, Statement, Type, Unary, Var, Where},
    shapes,
    value::Value,
};
use std::fmt::Write;
use xcs::DType;

/// The program with the elements and scalars of `data`.
pub fn program(program: &Program, data: Data) -> String {
    let types = shapes::types(program).unwrap_or_default();
    let dtype = |var: Var| types.get(var).and_then(Option::as_ref).map_or(DType::F32, |of| of.dtype);
    let name = |var: &Var| if *var < program.inputs.len() { format!("x{var}") } else { format!("v{var}") };
    let mut text = String::new();
    let inputs = data.inputs(&program.inputs);
    for (index, input) in inputs.iter().enumerate() {
        let twin = inputs[..index].iter().position(|other| is_same(other, input));
        let same = twin.map(|twin| format!("  // the same as x{twin}")).unwrap_or_default();
        let _ = writeln!(text, "let x{index} = {:?};{same}", input.read());
    }
    for (nth, statement) in program.statements.iter().enumerate() {
        let var = program.inputs.len() + nth;
        let line = match statement {
            Statement::Nothing => continue,
            Statement::Let { op, args, place } => {
                let names: Vec<String> = args.iter().map(name).collect();
                let expression = expression(op, &names, args.first().map_or(DType::F32, |&var| dtype(var)), data);
                let expression = match place {
                    Where::Here => expression,
                    Where::Jit => format!("in_jit(|| {expression})"),
                    Where::Orchestration => format!("in_orchestration(|| {expression})"),
                    Where::Thread => format!("thread::scope(|s| s.spawn(|| {expression}).join())"),
                    Where::Fallback => format!("with_mode(Mode::Fallback, || {expression})"),
                };
                let of = types.get(var).and_then(Option::as_ref);
                let of = of.map(|of| format!("{}{:?}", of.dtype, of.shape)).unwrap_or_default();
                format!("let v{var} = {expression};  // {of}")
            }
            Statement::Clone(x) => format!("let v{var} = {}.clone();", name(x)),
            Statement::Read(x) => format!("log({}.to_vec());", name(x)),
            Statement::Get(x, slot) => {
                let shape = types.get(*x).and_then(Option::as_ref).map(|of| data.position(*slot, &of.shape));
                format!("log({}.get({:?}));", name(x), shape.unwrap_or_default())
            }
            Statement::Tick => "log(\"tick\");".to_owned(),
            Statement::Drop(x) => format!("drop({});", name(x)),
            Statement::Escape(x) => format!("escaped.lock().push({}.clone());", name(x)),
            Statement::Send(x) => format!("sender.send({}.clone());", name(x)),
            Statement::ReadOnThread(x) => format!("log(thread::spawn(|| {}.to_vec()).join());", name(x)),
            Statement::ReadMeanwhile(x) => format!("readers.push(thread::spawn(|| {}.to_vec()));", name(x)),
            Statement::ReturnIf(x) => format!("if {0}.first() > 0 {{ return vec![{0}]; }}", name(x)),
        };
        let _ = writeln!(text, "{line}");
    }
    let returns: Vec<String> = program.returns.iter().map(name).collect();
    let _ = writeln!(text, "vec![{}]", returns.join(", "));
    text
}

fn is_same(a: &Value, b: &Value) -> bool {
    a.dtype() == b.dtype() && a.shape() == b.shape() && a.read() == b.read()
}

fn scalar(dtype: DType, slot: Slot, data: Data) -> String {
    let text = format!("{:?}", data.tensor(slot, &Type { dtype, shape: vec![] }).read());
    text.split_once('[')
        .and_then(|(_, rest)| rest.split_once('['))
        .map_or(text.clone(), |(_, value)| value.trim_end_matches(']').to_owned())
}

fn expression(op: &Op, names: &[String], dtype: DType, data: Data) -> String {
    let list = || names.iter().map(|name| format!("&{name}")).collect::<Vec<_>>().join(", ");
    let receiver = names.first().cloned().unwrap_or_default();
    let method = |name: &str, arguments: String| format!("{receiver}.{name}({arguments})");
    let number = |slot: &Slot| scalar(dtype, *slot, data);
    let of = |of: &Type| format!("{:?}", of.shape);
    match op {
        Op::Given(slot, of) => format!("Tensor::from_vec({:?})", data.tensor(*slot, of).read()),
        Op::Zeros(t) => format!("Tensor::<{}>::zeros({})", t.dtype, of(t)),
        Op::Ones(t) => format!("Tensor::<{}>::ones({})", t.dtype, of(t)),
        Op::Full(slot, t) => format!("Tensor::<{}>::full({}, {})", t.dtype, of(t), scalar(t.dtype, *slot, data)),
        Op::Eye(dtype, n) => format!("Tensor::<{dtype}>::eye({n})"),
        Op::Arange(dtype, step, count) => {
            format!("Tensor::<{dtype}>::arange(0, {}, {step})", isize::from(*step) * *count as isize)
        }
        Op::Linspace(dtype, count) => format!("Tensor::<{dtype}>::linspace(-2.0, 3.0, {count})"),
        Op::Unary(Unary::Neg) => format!("-&{receiver}"),
        Op::Unary(Unary::Not) => format!("!&{receiver}"),
        Op::Unary(op) => method(op.name(), String::new()),
        Op::Powi(slot) => method("powi", data.small(*slot).to_string()),
        Op::Binary(op, form) => binary(*op, *form, names, &number),
        Op::Compare(op, Some(slot)) => method(op.name(), number(slot)),
        Op::Compare(op, None) => method(op.name(), format!("&{}", names[1])),
        Op::Select => format!("Tensor::select({})", list()),
        Op::Cast(to) => format!("{receiver}.cast::<{to}>()"),
        Op::Clamp(low, high) => method("clamp", format!("{}, {}", number(low), number(high))),
        Op::Fold(op, along) => fold(*op, *along, &receiver),
        Op::Count => method("count", String::new()),
        Op::Normalise(op @ (Normalise::Softmax | Normalise::LogSoftmax), axis) => method(op.name(), axis.to_string()),
        Op::Normalise(op, axis) => method(op.name(), format!("{axis}, {:?}", crate::operation::EPS)),
        Op::Matmul => method("matmul", format!("&{}", names[1])),
        Op::Dot => method("dot", format!("&{}", names[1])),
        Op::Outer => method("outer", format!("&{}", names[1])),
        Op::Reshape(shape) => method("reshape", format!("{shape:?}")),
        Op::Flatten => method("flatten", String::new()),
        Op::Squeeze(axis) => method("squeeze", axis.to_string()),
        Op::Unsqueeze(axis) => method("unsqueeze", axis.to_string()),
        Op::Permute(order) => method("permute", format!("{order:?}")),
        Op::Transpose => method("transpose", String::new()),
        Op::BroadcastTo(shape) => method("broadcast_to", format!("{shape:?}")),
        Op::Slice(axis, start, end) => method("slice", format!("{axis}, {start}..{end}")),
        Op::Flip(axis) => method("flip", axis.to_string()),
        Op::Concat(axis) => format!("Tensor::concat(&[{}], {axis})", list()),
        Op::Stack(axis) => format!("Tensor::stack(&[{}], {axis})", list()),
        Op::IndexSelect(axis, slot, count) => method("index_select", format!("{axis}, &indices{slot}[..{count}]")),
        Op::IndexBy(axis) => method("index_select", format!("{axis}, &{}.clamp(0, last)", names[1])),
        Op::OneHot(dtype, classes) => format!("{receiver}.one_hot::<{dtype}>({classes})"),
    }
}

fn binary(op: Binary, form: Form, names: &[String], number: &dyn Fn(&Slot) -> String) -> String {
    let (name, left) = (op.name(), &names[0]);
    if !op.is_operator() {
        let right = if let Form::ScalarRight(slot) = form { number(&slot) } else { format!("&{}", names[1]) };
        return format!("{left}.{name}({right})");
    }
    match form {
        Form::References => format!("&{left} {name} &{}", names[1]),
        Form::Values => format!("{left}.clone() {name} {}.clone()", names[1]),
        Form::Assign => format!("{{ let mut y = {left}.clone(); y {name}= &{}; y }}", names[1]),
        Form::ScalarRight(slot) => format!("&{left} {name} {}", number(&slot)),
        Form::ScalarLeft(slot) => format!("{} {name} &{left}", number(&slot)),
    }
}

fn fold(op: Fold, along: Along, receiver: &str) -> String {
    match along {
        Along::Axis(axis) if op == Fold::Logsumexp => format!("{receiver}.logsumexp({axis})"),
        Along::All => format!("{receiver}.{}()", op.name()),
        Along::Axis(axis) => format!("{receiver}.{}_axis({axis})", op.name()),
        Along::Keepdim(axis) => format!("{receiver}.{}_keepdim({axis})", op.name()),
    }
}
