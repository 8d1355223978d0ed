//! What is handed to calls.

use super::{
    graph::{Mention, Use},
    topics::Returns,
    vocabulary::{PROMPTS, Takes},
    writer::{Kind, Writer},
};

impl Writer<'_> {
    /// An argument, and what it uses. The first call of a group may do anything to get it.
    pub fn argument(&mut self, takes: Takes, is_first: bool, mentions: &mut Vec<Mention>) -> String {
        match takes {
            Takes::Str => self.str_argument(is_first, mentions),
            Takes::Text => self.text_argument(mentions),
            Takes::TextRef => {
                let variable = self.variable(&[Kind::Text, Kind::TextRef]);
                let borrowed = variable.filter(|_| self.rng.percent(70));
                match borrowed {
                    Some(variable) => self.borrowed(variable, mentions),
                    None => format!("&{}", self.formatted(mentions)),
                }
            }
            Takes::Number => match self.variable(&[Kind::Number]).filter(|_| self.rng.percent(80)) {
                Some(variable) => self.mention(variable, Use::Copied, mentions),
                None => self.rng.below(100).to_string(),
            },
            Takes::Any => match self.rng.below(3) {
                0 => self.formatted(mentions),
                1 => self.argument(Takes::Number, is_first, mentions),
                _ => match self.variable(&[Kind::Text, Kind::Generic]) {
                    Some(variable) => self.borrowed(variable, mentions),
                    None => self.formatted(mentions),
                },
            },
            Takes::Index if self.topic.methods => "&self.index".to_owned(),
            Takes::Index => "index".to_owned(),
        }
    }

    fn str_argument(&mut self, is_first: bool, mentions: &mut Vec<Mention>) -> String {
        if self.rng.percent(6) {
            return format!("{:?}", self.rng.pick(PROMPTS).to_lowercase());
        }
        if self.rng.percent(35) {
            return format!("&{}", self.formatted(mentions));
        }
        let Some(variable) = self.variable(&[Kind::Text, Kind::Str, Kind::TextRef]) else {
            return format!("&{}", self.formatted(mentions));
        };
        if is_first && self.leading.is_none() && self.rng.percent(10) {
            return format!("&shout({})", self.borrowed(variable, mentions));
        }
        if self.names[variable].kind == Kind::Text && self.rng.percent(10) {
            return format!("{}.as_str()", self.mention(variable, Use::Borrowed, mentions));
        }
        self.borrowed(variable, mentions)
    }

    fn text_argument(&mut self, mentions: &mut Vec<Mention>) -> String {
        let moves = self.topic.moves;
        if self.rng.percent(moves)
            && let Some(variable) = self.variable(&[Kind::Text])
            && self.can_move(variable)
            && mentions.iter().all(|mention| mention.variable != variable)
        {
            let name = self.mention(variable, Use::Moved, mentions);
            self.moved(variable);
            return name;
        }
        if self.rng.percent(30)
            && let Some(variable) = self.variable(&[Kind::Text, Kind::Str])
        {
            let method = match self.names[variable].kind {
                Kind::Str => *self.rng.pick(&["to_string", "to_owned"]),
                _ => "clone",
            };
            return format!("{}.{method}()", self.mention(variable, Use::Made, mentions));
        }
        self.formatted(mentions)
    }

    /// `format!` of one or two names.
    pub fn formatted(&mut self, mentions: &mut Vec<Mention>) -> String {
        let word = *self.rng.pick(PROMPTS);
        let count = 1 + self.rng.below(2);
        let mut shown = String::new();
        for _ in 0..count {
            let kinds = [Kind::Text, Kind::Str, Kind::TextRef, Kind::Number, Kind::Shown, Kind::Generic, Kind::Debug];
            if let Some(variable) = self.variable(&kinds) {
                let debug = if self.names[variable].kind == Kind::Debug { ":?" } else { "" };
                shown.push_str(&format!(" {{{}{debug}}}", self.mention(variable, Use::Made, mentions)));
            }
        }
        if self.topic.methods && self.rng.percent(20) {
            return format!("format!(\"{word}:{shown} {{}}\", self.name)");
        }
        format!("format!(\"{word}:{shown}\")")
    }

    /// A reference to what `variable` has.
    fn borrowed(&mut self, variable: usize, mentions: &mut Vec<Mention>) -> String {
        match self.names[variable].kind {
            Kind::Text | Kind::Generic => format!("&{}", self.mention(variable, Use::Borrowed, mentions)),
            _ => self.mention(variable, Use::Copied, mentions),
        }
    }

    pub fn mention(&mut self, variable: usize, how: Use, mentions: &mut Vec<Mention>) -> String {
        mentions.push(Mention { variable, how, argument: 0 });
        self.used(variable)
    }

    /// A variable of one of these kinds: a parameter, a result of the same group, or an earlier one.
    pub fn variable(&mut self, kinds: &[Kind]) -> Option<usize> {
        let all = self.of_kind(kinds);
        let statements = self.open.map_or(&[][..], |group| &self.groups[group].statements);
        let fresh: Vec<usize> = statements.iter().flat_map(|statement| &statement.binds).copied().collect();
        let (inside, outside): (Vec<usize>, Vec<usize>) = all.iter().partition(|index| fresh.contains(index));
        let depends = self.topic.depends;
        let from = if outside.is_empty() || !inside.is_empty() && self.rng.percent(depends) { inside } else { outside };
        let last = *from.last()?;
        Some(if self.rng.percent(50) { last } else { *self.rng.pick(&from) })
    }

    /// What the function gives when it is left early.
    pub fn leaving(&mut self) -> String {
        match self.returns {
            Returns::Infallible => "String::new()".to_owned(),
            Returns::Maybe => "None".to_owned(),
            _ => format!("Err(Error::Denied({:?}))", self.rng.pick(PROMPTS).to_lowercase()),
        }
    }
}
