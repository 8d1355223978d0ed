//! Whole functions: parameters, statements, results.

use super::{
    graph::Bound,
    topics::{Returns, Rule, Topic},
    vocabulary::{Class, Fails, Gives},
    writer::{Kind, Writer, Written},
};
use crate::sample::Rng;

/// Name, type, kind, and how many percent of the functions have it.
const PARAMETERS: &[(&str, &str, Kind, usize)] = &[
    ("name", "String", Kind::Text, 40),
    ("n", "u64", Kind::Number, 50),
    ("deep", "bool", Kind::Flag, 50),
    ("index", "&Index", Kind::Index, 60),
    ("client", "&Client", Kind::Client, 40),
];
const LISTS: &[(&str, &str, Kind, usize)] = &[
    ("items", "&[String]", Kind::Items, 70),
    ("list", "Vec<String>", Kind::List, 50),
    ("numbers", "&[u64]", Kind::Numbers, 40),
];

/// Writes the function `name` of `topic`.
pub fn function(topic: &Topic, name: &str, rng: Rng) -> Written {
    let mut writer = Writer::new(topic, name, rng);
    let parameters = writer.head_of_function();
    let rules: Vec<Rule> = topic.rules.iter().flat_map(|&(rule, share)| std::iter::repeat_n(rule, share)).collect();
    let (least, most) = topic.length;
    let statements = least + writer.rng.below(most - least + 1);
    for nth in 0..statements {
        let rule = *writer.rng.pick(&rules);
        writer.rule(rule);
        // Mostly there are calls at the end.
        if nth + 1 == statements && writer.calls.len() < 3 {
            writer.group(2, 4);
        }
    }
    writer.tail();
    let pad = if topic.methods { "    " } else { "" };
    let receiver = if topic.methods { "&self, " } else { "" };
    let generics = if topic.generic { "<T: Display>" } else { "" };
    let list: Vec<String> = parameters.iter().map(|(name, of)| format!("{name}: {of}")).collect();
    let returns = match writer.returns {
        Returns::Text => "Result<String, Error>",
        Returns::Answer => "Result<Answer, Error>",
        Returns::Number => "Result<u64, Error>",
        Returns::Infallible => "String",
        Returns::Maybe => "Option<String>",
    };
    let lines = writer.lines.join("\n");
    let source = format!(
        "{pad}#[twin]\n{pad}pub async fn {name}{generics}({receiver}{}) -> {returns} {{\n{lines}\n{pad}}}\n",
        list.join(", ")
    );
    let given =
        parameters.iter().map(|(name, _)| if name == "subject" { "a.name()".into() } else { format!("a.{name}()") });
    let given = given.collect::<Vec<_>>().join(", ");
    let call = if topic.methods { format!("APP.{name}({given})") } else { format!("{name}({given})") };
    let row = format!("    case!({name:?} {} [{}] |a| {call}),\n", writer.leaves, writer.sites());
    Written { source, call, row }
}

impl Writer<'_> {
    /// Decides on the parameters; gives their names and types.
    fn head_of_function(&mut self) -> Vec<(String, String)> {
        let rules = self.topic.rules;
        let has = |wanted: &[Rule]| rules.iter().any(|(rule, _)| wanted.contains(rule));
        let loops = has(&[Rule::Loop, Rule::History, Rule::WhileLet, Rule::Nested]);
        let mut parameters = vec![("question".to_owned(), "&str".to_owned())];
        self.bind("question", Kind::Str, Bound::Shared);
        if self.topic.generic {
            parameters.push(("subject".to_owned(), "T".to_owned()));
            self.bind("subject", Kind::Generic, Bound::Other);
        }
        let lists = if loops { LISTS } else { &[] };
        for (name, of, kind, percent) in PARAMETERS.iter().chain(lists) {
            let is_needed = *name == "n" && has(&[Rule::Recursion]);
            let is_own = self.topic.methods && matches!(kind, Kind::Index | Kind::Client);
            if !is_own && (is_needed || self.rng.percent(*percent)) {
                parameters.push(((*name).to_owned(), (*of).to_owned()));
                let bound = if matches!(kind, Kind::Text | Kind::List) { Bound::Other } else { Bound::Shared };
                self.bind(name, *kind, bound);
            }
        }
        self.parameters = parameters.len();
        parameters
    }

    /// The parameters, as they were written.
    pub fn parameters(&self) -> Vec<(String, Kind)> {
        self.names[..self.parameters].iter().map(|name| (name.name.clone(), name.kind)).collect()
    }

    /// The end of the function.
    fn tail(&mut self) {
        let fits = |returns| match returns {
            Returns::Text => Some(Fails::Own),
            Returns::Infallible => Some(Fails::Never),
            Returns::Maybe => Some(Fails::None),
            Returns::Answer | Returns::Number => None,
        };
        if self.rng.percent(35)
            && let Some(fails) = fits(self.returns)
        {
            let callee = self.callee(Class::Read, |callee| callee.fails == fails && callee.gives == Gives::Text);
            let call = self.expression(callee);
            self.line(call.text.trim_end_matches('?'));
            return self.statement(Some(call.site), call.mentions, Vec::new());
        }
        self.open = None;
        let percent = *self.rng.pick(&[30, 100]);
        let kinds = [Kind::Text, Kind::Number, Kind::Debug, Kind::TextRef];
        let mut shown = String::new();
        for variable in self.of_kind(&kinds) {
            if self.rng.percent(percent) {
                let debug = if self.names[variable].kind == Kind::Debug { ":?" } else { "" };
                shown.push_str(&format!(" {{{}{debug}}}", self.used(variable)));
            }
        }
        let text = format!("format!(\"{}\")", shown.trim());
        let number = self.of_kind(&[Kind::Number]).last().copied();
        let number = number.map_or("3".to_owned(), |number| self.used(number));
        let movable: Vec<usize> = self.of_kind(&[Kind::Text]).into_iter().filter(|text| self.can_move(*text)).collect();
        let line = match self.returns {
            Returns::Answer if self.rng.percent(50) && !movable.is_empty() => {
                let text = *self.rng.pick(&movable);
                format!("Ok(Answer {{ text: {}, score: {number} }})", self.used(text))
            }
            Returns::Text if self.rng.percent(15) => {
                let call = self.alone(|callee| callee.gives == Gives::Text && callee.fails == Fails::Foreign);
                format!("Ok({})", call.text)
            }
            Returns::Text => format!("Ok({text})"),
            Returns::Answer => format!("Ok(Answer {{ text: {text}, score: {number} }})"),
            Returns::Number => format!("Ok({number} + {text}.len() as u64)"),
            Returns::Infallible => text,
            Returns::Maybe => format!("Some({text})"),
        };
        self.apart(line);
    }
}
