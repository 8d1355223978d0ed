//! Functions that do something besides tensor work, or that only look like tensor work: templates with random tensor
//! expressions in them.
//!
//! In a template, `NAME` is the function's name, `$e` an expression, `$p` one that can stand in front of `.` or beside an
//! operator, `$x` a tensor in scope, and a line `$let` is a statement. All are tensors of the shape of `x` and `y`.

mod closures;
mod control;
mod drops;
mod effects;
mod methods;
mod names;
mod state;

use super::{
    body::{Body, Parameter},
    function::{Written, row},
    operations::Rule,
    rng,
    types::{Binds, Expr, Kind, Length, Type},
};

/// A file of functions.
pub struct Topic {
    pub file: &'static str,
    pub about: &'static str,
    /// What stands at its head.
    pub items: &'static str,
    pub templates: &'static [Template],
}

/// A function with holes.
pub struct Template {
    pub name: &'static str,
    /// Of the three in `case.rs`.
    pub claim: &'static str,
    /// Whether all threads see its effects.
    pub shared: bool,
    pub parameters: &'static [&'static str],
    /// The expression that calls it.
    pub call: &'static str,
    /// What names it.
    pub path: &'static str,
    /// Whole items; or the body alone of a function of `x`, `y` and `k` that gives a tensor.
    pub source: &'static str,
}

pub const BEYOND: Template = Template {
    name: "",
    claim: "Beyond",
    shared: false,
    parameters: &["f32 nm", "f32 nm", "f32"],
    call: "NAME(a[0].take(), a[1].take(), a[2].take())",
    path: "NAME",
    source: "",
};

/// How many functions are made of a template.
const COPIES: usize = 2;

pub fn topics() -> Vec<Topic> {
    vec![effects::TOPIC, state::TOPIC, methods::TOPIC, drops::TOPIC, control::TOPIC, closures::TOPIC, names::TOPIC]
}

pub fn write(topic: &Topic) -> Vec<Written> {
    let copies = topic.templates.iter().flat_map(|template| (0..COPIES).map(move |nth| (template, nth)));
    copies.map(|(template, nth)| fill(template, &format!("{}_{nth}", template.name))).collect()
}

fn fill(template: &Template, name: &str) -> Written {
    let named = |text: &str| text.replace("NAME", name);
    let source = if template.source.contains("#[twin]") {
        template.source.trim_matches('\n').to_owned()
    } else {
        let lines = template.source.trim_matches('\n').lines();
        let body: String = lines.map(|line| format!("    {line}\n")).collect();
        format!("#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor {{\n{body}}}")
    };
    let world = if template.shared { "Shared" } else { "Own" };
    let case = row(name, template.claim, world, template.parameters, &named(template.call), &named(template.path));
    Written { source: fill_holes(&named(&source), name) + "\n", cases: vec![case] }
}

fn fill_holes(text: &str, name: &str) -> String {
    let shape = vec![Length::Of('n'), Length::Of('m')];
    let of = Type::Tensor(Kind::F32, shape);
    let parameter = |name: &'static str, of: &Type| Parameter {
        name,
        written: String::new(),
        choice: String::new(),
        expr: Expr { text: name.into(), of: of.clone(), binds: Binds::Most, owned_name: false, temporary: false },
    };
    let parameters = [parameter("x", &of), parameter("y", &of), parameter("k", &Type::Scalar(Kind::F32))];
    let rules = vec![Rule::RealMethod, Rule::NumberMethod, Rule::Operator, Rule::Operator, Rule::Scalar, Rule::Extreme];
    let mut body = Body::new(rng(name), &parameters, rules);
    let mut filled = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        filled.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let (word, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len()));
        match word {
            "let" => {
                let (expr, hint) = operation(&mut body, &of);
                body.bind(expr, hint);
                filled.push_str(&body.lines.pop().expect("the statement"));
            }
            "e" => filled.push_str(&operation(&mut body, &of).0.text),
            "p" => filled.push_str(&operation(&mut body, &of).0.receiver()),
            "x" => filled.push_str(&body.named(|known| known.of == of).expect("a tensor").borrowed()),
            // A variable of a macro.
            other => filled.push_str(&format!("${other}")),
        }
        rest = after;
    }
    filled + rest
}

/// An expression of type `of`.
fn operation(body: &mut Body, of: &Type) -> (Expr, &'static str) {
    loop {
        if let Some((expr, hint)) = body.operation(1)
            && expr.of == *of
        {
            return (expr, hint);
        }
    }
}
