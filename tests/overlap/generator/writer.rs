//! A function that is being written: its lines, its names, its calls.

use super::{
    graph::{self, Binding, Bound, Mention, Statement, Variable},
    topics::{Returns, Topic},
    vocabulary::Class,
};
use crate::sample::Rng;

/// Source of one function, how it is called, and its row in the table.
pub struct Written {
    pub source: String,
    pub call: String,
    pub row: String,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `String`
    Text,
    /// `&str`
    Str,
    /// `&String`
    TextRef,
    /// `u64`
    Number,
    /// Anything that can be displayed, and is used for nothing else.
    Shown,
    /// The same, with `{:?}`.
    Debug,
    /// A type parameter that can be displayed.
    Generic,
    Flag,
    /// `&Index`
    Index,
    /// `&Client`
    Client,
    /// `&[String]`
    Items,
    /// `Vec<String>`
    List,
    /// `&[u64]`
    Numbers,
}

pub struct Name {
    pub name: String,
    pub kind: Kind,
    pub bound: Bound,
    pub last: usize,
    /// Whether it may be moved: nothing borrows it for longer than a statement.
    pub is_free: bool,
    /// How many loops are around it.
    pub loops: usize,
}

/// A run of calls.
pub struct Group {
    pub statements: Vec<Statement>,
    pub leads: Option<u32>,
    /// The variables of the round around it.
    round: Vec<usize>,
    within: Vec<u32>,
}

pub struct Writer<'a> {
    pub rng: Rng,
    pub topic: &'a Topic,
    pub returns: Returns,
    pub function: String,
    pub lines: Vec<String>,
    depth: usize,
    pub names: Vec<Name>,
    /// Those that can be used here.
    pub visible: Vec<usize>,
    pub place: usize,
    pub groups: Vec<Group>,
    /// The class and the group of each call.
    pub calls: Vec<(Class, usize)>,
    pub open: Option<usize>,
    /// The loops around what is written now.
    pub within: Vec<u32>,
    pub loops: u32,
    /// The loop whose rounds begin with what is written now.
    pub leading: Option<u32>,
    pub leaves: bool,
    /// Whether results are kept instead of `?`.
    pub keeps: bool,
    pub recursive: bool,
    /// How many names are parameters.
    pub parameters: usize,
    fresh: usize,
}

impl<'a> Writer<'a> {
    pub fn new(topic: &'a Topic, function: &str, mut rng: Rng) -> Self {
        let returns = *rng.pick(topic.returns);
        Writer {
            rng,
            topic,
            returns,
            function: function.to_owned(),
            lines: Vec::new(),
            depth: 1 + usize::from(topic.methods),
            names: Vec::new(),
            visible: Vec::new(),
            place: 0,
            groups: Vec::new(),
            calls: Vec::new(),
            open: None,
            within: Vec::new(),
            loops: 0,
            leading: None,
            leaves: false,
            keeps: false,
            recursive: false,
            parameters: 0,
            fresh: 0,
        }
    }

    /// A line. It is a statement of its own, or a part of one.
    pub fn line(&mut self, text: impl AsRef<str>) {
        self.place += 1;
        self.lines.push(format!("{}{}", "    ".repeat(self.depth), text.as_ref()));
    }

    /// A line that ends the group, if there is one.
    pub fn apart(&mut self, text: impl AsRef<str>) {
        self.open = None;
        self.line(text);
    }

    /// What stands between `head` and `foot`, whose names are gone afterwards.
    pub fn nested<R>(&mut self, head: &str, foot: &str, write: impl FnOnce(&mut Self) -> R) -> R {
        self.apart(head);
        self.depth += 1;
        let before = self.visible.clone();
        let written = write(self);
        self.visible = before.into_iter().filter(|index| !self.is_gone(*index)).collect();
        self.depth -= 1;
        self.apart(foot);
        written
    }

    /// The same in a loop; gives its number.
    pub fn repeated<R>(&mut self, head: &str, write: impl FnOnce(&mut Self, u32) -> R) -> R {
        let id = self.loops;
        self.loops += 1;
        let written = self.nested(head, "}", |writer| {
            writer.within.push(id);
            let written = write(writer, id);
            writer.within.pop();
            written
        });
        self.leading = None;
        written
    }

    /// A new name; one that was there may be taken again.
    pub fn name(&mut self, from: &[&str]) -> String {
        let percent = self.topic.shadows;
        if self.rng.percent(percent) {
            let taken = self.visible.iter().filter(|index| **index >= self.parameters).map(|index| &self.names[*index]);
            let taken: Vec<String> = taken
                .filter(|name| name.is_free && name.loops == self.within.len())
                .filter(|name| matches!(name.kind, Kind::Text | Kind::Number))
                .map(|name| name.name.clone())
                .collect();
            if !taken.is_empty() {
                return self.rng.pick(&taken).clone();
            }
        }
        for _ in 0..8 {
            let name = *self.rng.pick(from);
            if self.names.iter().all(|other| other.name != name) {
                return name.to_owned();
            }
        }
        self.fresh += 1;
        format!("{}_{}", self.rng.pick(from), self.fresh)
    }

    /// Binds `name` from here on.
    pub fn bind(&mut self, name: &str, kind: Kind, bound: Bound) -> usize {
        let names = &self.names;
        self.visible.retain(|index| names[*index].name != name);
        let loops = self.within.len();
        self.names.push(Name { name: name.to_owned(), kind, bound, last: 0, is_free: true, loops });
        self.visible.push(self.names.len() - 1);
        self.names.len() - 1
    }

    /// The name of `variable`, which is used here.
    pub fn used(&mut self, variable: usize) -> String {
        // The line that is going to be written.
        self.names[variable].last = self.place + 1;
        self.names[variable].name.clone()
    }

    /// `variable` is moved, and cannot be used any more.
    pub fn moved(&mut self, variable: usize) {
        self.visible.retain(|index| *index != variable);
        self.names[variable].loops = usize::MAX;
    }

    fn is_gone(&self, variable: usize) -> bool {
        self.names[variable].loops == usize::MAX
    }

    pub fn of_kind(&self, kinds: &[Kind]) -> Vec<usize> {
        self.visible.iter().copied().filter(|index| kinds.contains(&self.names[*index].kind)).collect()
    }

    /// Whether `variable` can be moved here.
    pub fn can_move(&self, variable: usize) -> bool {
        let name = &self.names[variable];
        name.is_free && name.loops == self.within.len()
    }

    /// A place for another call.
    pub fn site(&mut self, class: Class) -> usize {
        let group = *self.open.get_or_insert_with(|| {
            let within = self.within.len();
            let round = self.visible.iter().copied().filter(|index| self.names[*index].loops == within).collect();
            self.groups.push(Group { statements: Vec::new(), leads: self.leading, round, within: self.within.clone() });
            self.groups.len() - 1
        });
        self.calls.push((class, group));
        self.calls.len() - 1
    }

    /// The call that was written with the last line, or a logging macro, is a statement of the group.
    pub fn statement(&mut self, call: Option<usize>, mentions: Vec<Mention>, binds: Vec<usize>) {
        let group = self.open.expect("a call or a macro has just been written");
        let place = self.place;
        let binding = if binds.is_empty() { Binding::Other } else { Binding::Plain };
        self.groups[group].statements.push(Statement { call, mentions, binds, binding, place });
    }

    /// How the last statement of the group binds what it gives.
    pub fn bound_as(&mut self, binding: Binding) {
        let group = self.open.expect("a call has just been written");
        self.groups[group].statements.last_mut().expect("a call has just been written").binding = binding;
    }

    /// The places of the calls, as the table has them.
    pub fn sites(&self) -> String {
        let variable = |(index, name): (usize, &Name)| Variable {
            name: name.name.clone(),
            bound: name.bound,
            is_text_parameter: index < self.parameters && name.kind == Kind::Text,
            last: name.last,
        };
        let variables: Vec<Variable> = self.names.iter().enumerate().map(variable).collect();
        let sites = self.calls.iter().enumerate().map(|(site, (class, id))| {
            let group = &self.groups[*id];
            let all = &group.statements;
            let index = all.iter().position(|statement| statement.call == Some(site));
            let index = index.expect("each call is a statement");
            let mut after = graph::after(all, index, &variables, &|call| self.calls[call].0 == Class::Read);
            // Those that cannot run ahead belong to the rest of the round.
            let ahead = group.leads.map_or(0, |_| graph::ahead(all, &group.round, &variables));
            let (leads, id, begin, end) = match index < ahead {
                true => (group.leads, *id, 0, ahead),
                false => (None, if ahead > 0 { self.groups.len() + *id } else { *id }, ahead, all.len()),
            };
            after.retain(|before| all[begin..end].iter().any(|statement| statement.call == Some(*before)));
            let chained = graph::chained(&all[begin..end], &variables)[index - begin];
            format!("({id} {} {after:?}, {chained}, {leads:?}, {:?})", class.name(), group.within)
        });
        sites.collect::<Vec<_>>().join(" ")
    }
}
