//! A whole function that is on the list: parameters, statements, results.

use super::{
    body::{Body, Parameter},
    topics::{Results, Topic},
    types::{Binds, Expr, Kind, Length, Type},
};
use crate::sample::Rng;

/// Source of one function and of its row in the table.
pub struct Written {
    pub source: String,
    /// The rows: one for each choice of type arguments.
    pub cases: Vec<String>,
}

/// Names of tensors and scalars that are parameters.
const TENSORS: &[&str] = &["x", "y", "z"];
const SCALARS: &[&str] = &["k", "w", "p"];

/// Writes the function `name` of `topic`.
pub fn write(topic: &Topic, name: &str, mut rng: Rng) -> Written {
    loop {
        // A body that came to nothing is begun again.
        let seed = rng.next();
        if let Some(written) = attempt(topic, name, Rng::new(seed)) {
            return written;
        }
    }
}

fn attempt(topic: &Topic, name: &str, mut rng: Rng) -> Option<Written> {
    let parameters = parameters(topic, &mut rng);
    let rules = topic.rules.iter().flat_map(|&(rule, share)| std::iter::repeat_n(rule, share)).collect();
    let mut body = Body::new(rng, &parameters, rules);
    let statements = 1 + body.rng.below(5);
    for _ in 0..statements {
        statement(&mut body, topic)?;
    }
    let idle = topic.results == Results::Idle;
    let results = results(&mut body, topic)?;
    if (body.operations == 0) != idle || body.operations > 60 {
        return None;
    }
    let borrowed = |results: &[(String, Type)]| results.iter().map(|(text, _)| text.clone()).collect::<Vec<_>>();
    let tail = match &borrowed(&results)[..] {
        [one] => one.clone(),
        several => format!("({})", several.join(", ")),
    };
    let written: Vec<String> = results.iter().map(|(_, of)| of.written()).collect();
    let output = if written.len() == 1 { written[0].clone() } else { format!("({})", written.join(", ")) };
    body.lines.push(tail);
    move_last_uses(&mut body.lines, &parameters);
    let (generics, instances) = generics(topic, &parameters);
    let list = parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.written));
    let list = list.collect::<Vec<_>>().join(", ");
    let lines: String = body.lines.iter().map(|line| format!("    {}\n", line.replace('\n', "\n    "))).collect();
    let source = format!("#[twin]\npub fn {name}{generics}({list}) -> {output} {{\n{lines}}}\n");
    let claim = if idle { "Either" } else { "Listed" };
    let taken = (0..parameters.len()).map(|index| format!("a[{index}].take()")).collect::<Vec<_>>().join(", ");
    let cases = instances.iter().map(|(turbofish, kind)| {
        let choices: Vec<String> = parameters.iter().map(|parameter| parameter.choice.replace('T', kind)).collect();
        row(
            &format!("{name}{turbofish}"),
            claim,
            "Own",
            &choices,
            &format!("{name}{turbofish}({taken})"),
            &format!("{name}{turbofish}"),
        )
    });
    Some(Written { source, cases: cases.collect() })
}

/// A row of the table: what is known of a function, how it is called, and what names it.
pub fn row(name: &str, claim: &str, world: &str, choices: &[impl AsRef<str>], call: &str, path: &str) -> String {
    let choices: Vec<String> = choices.iter().map(|choice| format!("{:?}", choice.as_ref())).collect();
    format!("    case!({name:?}: {claim} {world} [{}], |a| {call}, {path}),\n", choices.join(" "))
}

fn parameters(topic: &Topic, rng: &mut Rng) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let shapes = *rng.pick(topic.shapes);
    for (index, choice) in shapes.split_whitespace().enumerate() {
        let (name, mut kind) = (TENSORS[index], *rng.pick(topic.kinds));
        // Mostly one type, so that operands fit.
        if let Some(first) = parameters.first().map(|first: &Parameter| first.expr.kind())
            && rng.percent(75)
        {
            kind = first;
        }
        let length = |symbol: char| match symbol.to_digit(10) {
            Some(digit) => Length::Known(digit as usize),
            None if symbol == 'N' => Length::Const,
            None => Length::Of(symbol),
        };
        let shape: Vec<Length> = choice.chars().filter(|symbol| *symbol != '.').map(length).collect();
        let owned = rng.percent(30);
        let of = Type::Tensor(kind, shape);
        parameters.push(Parameter {
            name,
            written: format!("{}{}", if owned { "" } else { "&" }, of.written()),
            // The const parameter is 3, as in the table.
            choice: format!("{} {}", kind.name(), choice.replace('N', "3")),
            expr: Expr { text: name.into(), of, binds: Binds::Most, owned_name: owned, temporary: false },
        });
    }
    if topic.indices {
        let of = Type::Tensor(Kind::I64, vec![Length::Of('k')]);
        parameters.push(Parameter {
            name: "picks",
            written: "&Tensor<i64>".into(),
            choice: "index nk".into(),
            expr: Expr { text: "picks".into(), of, binds: Binds::Most, owned_name: false, temporary: false },
        });
    }
    if topic.sizes {
        // The lengths themselves are no values that expressions are made of: rules name them.
        let none = Expr::made(String::new(), Type::Scalar(Kind::Usize), Binds::Most);
        parameters.push(Parameter {
            name: "shape",
            written: "[usize; 2]".into(),
            choice: "sizes nm".into(),
            expr: none,
        });
        let count = Expr {
            text: "count".into(),
            of: Type::Scalar(Kind::Usize),
            temporary: false,
            ..parameters[0].expr.clone()
        };
        let count = Expr { owned_name: false, ..count };
        parameters.push(Parameter { name: "count", written: "usize".into(), choice: "size n".into(), expr: count });
    }
    for name in &SCALARS[..rng.below(topic.most_scalars + 1)] {
        let kind = *rng.pick(topic.scalars);
        parameters.push(Parameter {
            name,
            written: kind.name().into(),
            choice: kind.name().into(),
            expr: Expr {
                text: (*name).into(),
                of: Type::Scalar(kind),
                binds: Binds::Most,
                owned_name: false,
                temporary: false,
            },
        });
    }
    parameters
}

fn statement(body: &mut Body, topic: &Topic) -> Option<()> {
    body.tall = body.rng.percent(25);
    if !topic.scalars.is_empty() && body.rng.percent(topic.scalar_statements) {
        let kind = *body.rng.pick(topic.scalars);
        let expr = body.scalar(kind, 2);
        if expr.temporary {
            body.bind(expr, if kind == Kind::Usize { "size" } else { "scalar" });
            return Some(());
        }
    }
    let (expr, hint) = body.operation(2)?;
    body.bind(expr, hint);
    Some(())
}

/// What is returned: texts and types.
fn results(body: &mut Body, topic: &Topic) -> Option<Vec<(String, Type)>> {
    let mut picked: Vec<Expr> = Vec::new();
    body.tall = false;
    let last = body.scope.last().cloned()?;
    let count = 1 + body.rng.below(topic.most_results);
    if last.is_tensor() {
        picked.push(last);
    }
    while picked.len() < count {
        let expr = match body.rng.below(10) {
            0 | 1 if topic.results != Results::Idle => body.operation(1)?.0,
            2 => {
                let scalars: Vec<Expr> = body.scope.iter().filter(|known| !known.is_tensor()).cloned().collect();
                match body.pick(&scalars) {
                    Some(scalar) => scalar.clone(),
                    None => body.named(|_| true)?,
                }
            }
            // The same value again.
            3 | 4 if !picked.is_empty() => body.rng.pick(&picked).clone(),
            _ => body.named(|_| true)?,
        };
        picked.push(expr);
    }
    if topic.results != Results::Idle && body.rng.percent(30) && picked.len() < 4 {
        let x = body.named(|x| x.kind().is_concrete() && x.kind().is_number())?;
        let sum = Expr::made(format!("{}.sum()", x.receiver()), Type::Tensor(x.kind(), vec![]), Binds::Most);
        body.operations += 1;
        picked.push(Expr::made(format!("{}.item()", sum.text), Type::Scalar(x.kind()), Binds::Most));
    }
    let shuffled = body.rng.below(picked.len());
    picked.rotate_left(shuffled);
    let results = picked.iter().enumerate().map(|(index, expr)| {
        let again = picked[index + 1..].iter().any(|later| names(&later.text, &expr.text));
        let text = match () {
            () if !expr.is_tensor() || expr.temporary => expr.text.clone(),
            // A single element, read at the very end.
            () if expr.shape().is_empty() && expr.kind().is_concrete() && body.rng.percent(30) => {
                return (format!("{}.item()", expr.text), Type::Scalar(expr.kind()));
            }
            () if expr.owned_name && !again => expr.text.clone(),
            () => format!("{}.clone()", expr.text),
        };
        (text, expr.of.clone())
    });
    Some(results.collect())
}

/// Whether `text` names `name`.
fn names(text: &str, name: &str) -> bool {
    occurrences(text, name).next().is_some()
}

fn occurrences<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(name)
        .map(|(at, _)| at)
        .filter(move |&at| !part(text[..at].chars().next_back()) && !part(text[at + name.len()..].chars().next()))
}

/// Some operands that are named for the last time are moved instead of borrowed.
fn move_last_uses(lines: &mut [String], parameters: &[Parameter]) {
    let bound = lines.iter().filter_map(|line| line.strip_prefix("let ")?.split([' ', ':']).next().map(str::to_owned));
    let owned =
        parameters.iter().filter(|parameter| parameter.expr.owned_name).map(|parameter| parameter.name.to_owned());
    for name in bound.chain(owned).collect::<Vec<_>>() {
        let all: usize = lines.iter().map(|line| occurrences(line, &name).count()).sum();
        let parameter = parameters.iter().any(|parameter| parameter.name == name);
        // Bound once and used once.
        if all != if parameter { 1 } else { 2 } {
            continue;
        }
        for line in lines.iter_mut() {
            for (before, after) in [("= ", " "), ("+ ", ";"), ("* ", " "), ("- ", " "), ("/ ", ";"), ("+ ", " ")] {
                let (from, to) = (format!("{before}&{name}{after}"), format!("{before}{name}{after}"));
                // Not in front of `.`, where it is a receiver, nor alone, where it would be a reference.
                *line = line.replace(&from, &to);
            }
        }
    }
}

fn generics(topic: &Topic, parameters: &[Parameter]) -> (String, Vec<(String, &'static str)>) {
    let mentions = |what: &str| parameters.iter().any(|parameter| parameter.written.contains(what));
    let is_generic = parameters.iter().any(|parameter| !parameter.expr.kind().is_concrete());
    let has_const = topic.shapes.iter().any(|shapes| shapes.contains('N'));
    let real = parameters.iter().any(|parameter| parameter.expr.kind() == Kind::AnyReal);
    debug_assert!(!is_generic || mentions("<T>"));
    match (is_generic, has_const) {
        (false, false) => (String::new(), vec![(String::new(), "")]),
        (false, true) => ("<const N: usize>".into(), vec![("::<3>".into(), "")]),
        (true, false) if real => ("<T: Real>".into(), vec![("::<f32>".into(), "f32"), ("::<f64>".into(), "f64")]),
        (true, false) => {
            ("<T: Number>".into(), vec![("::<f32>".into(), "f32"), ("::<i32>".into(), "i32"), ("::<u8>".into(), "u8")])
        }
        (true, true) => {
            let bound = if real { "Real" } else { "Number" };
            (format!("<T: {bound}, const N: usize>"), vec![("::<f64, 3>".into(), "f64"), ("::<f32, 3>".into(), "f32")])
        }
    }
}
