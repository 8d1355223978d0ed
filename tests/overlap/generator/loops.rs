//! Loops: with rounds that do not depend on each other, and with rounds that do.

use super::{
    graph::Bound,
    topics::Rule,
    vocabulary::{Class, Gives, TEXTS},
    writer::{Kind, Writer},
};

/// The variables of a round, and what they are.
type Items = Vec<(&'static str, Kind)>;

impl Writer<'_> {
    /// What is gone through: the head of a loop, and what it binds.
    fn head(&mut self) -> (String, Items) {
        loop {
            let has = |writer: &Self, kind| writer.of_kind(&[kind]).first().copied();
            match self.rng.below(8) {
                0 | 1 if has(self, Kind::Items).is_some() => {
                    return ("for item in items {".into(), vec![("item", Kind::TextRef)]);
                }
                2 if let Some(list) = has(self, Kind::List)
                    && self.can_move(list) =>
                {
                    self.moved(list);
                    return ("for item in list {".into(), vec![("item", Kind::Text)]);
                }
                3 if has(self, Kind::Items).is_some() => {
                    let head = *self.rng.pick(&[
                        "for (place, item) in items.iter().enumerate() {",
                        "for (place, item) in items.iter().rev().enumerate().skip(1) {",
                    ]);
                    return (head.into(), vec![("place", Kind::Shown), ("item", Kind::TextRef)]);
                }
                4 if let Some(list) = has(self, Kind::List) => {
                    self.used(list);
                    let head = *self.rng.pick(&["for item in &list {", "for item in list.iter().take(6) {"]);
                    return (head.into(), vec![("item", Kind::TextRef)]);
                }
                5 if has(self, Kind::Numbers).is_some() => {
                    let head = *self.rng.pick(&[
                        "for number in numbers.iter().copied() {",
                        "for &number in numbers {",
                        "for number in numbers.iter().copied().step_by(2) {",
                    ]);
                    return (head.into(), vec![("number", Kind::Number)]);
                }
                6 if has(self, Kind::Items).is_some() && has(self, Kind::Numbers).is_some() => {
                    let head = "for (item, number) in items.iter().zip(numbers.iter().copied()) {";
                    return (head.into(), vec![("item", Kind::TextRef), ("number", Kind::Number)]);
                }
                6 if has(self, Kind::Items).is_some() => {
                    return ("for pair in items.chunks(2) {".into(), vec![("pair", Kind::Debug)]);
                }
                7 => {
                    let n = self.visible.iter().copied().find(|index| self.names[*index].name == "n");
                    let head = match n {
                        Some(n) => format!("for number in 0..{} {{", self.used(n)),
                        None => "for number in 1..=5_u64 {".to_owned(),
                    };
                    return (head, vec![("number", Kind::Number)]);
                }
                _ => {}
            }
        }
    }

    fn items(&mut self, items: &Items) {
        for (name, kind) in items {
            self.bind(name, *kind, Bound::Other);
        }
    }

    /// The calls with which a round begins.
    fn leading_group(&mut self, calls: usize) {
        self.open = None;
        self.group(1, calls);
        self.leading = None;
    }

    /// `for item in items { CALLS; the rest }`, where `CALLS` run ahead if the rest lets them.
    pub fn independent(&mut self) {
        self.open = None;
        let out = self.collected();
        let total = self.total();
        let (head, items) = self.head();
        let runs_ahead = self.rng.percent(80);
        self.repeated(&head, |writer, id| {
            writer.items(&items);
            writer.leading = runs_ahead.then_some(id);
            writer.leading_group(3);
            writer.rest(&out, &total);
            if !runs_ahead {
                if writer.rng.percent(50) {
                    writer.effect();
                } else {
                    let callee = writer.callee(Class::Ordered, |callee| callee.gives == Gives::Text);
                    writer.open = None;
                    let call = writer.expression(callee);
                    writer.line(format!("{out}.push({});", call.text));
                    writer.statement(Some(call.site), call.mentions, Vec::new());
                }
            } else if writer.rng.percent(25) {
                writer.group(1, 2);
                writer.rest(&out, &total);
            }
        });
        self.joined(&out);
        self.open = None;
    }

    /// What comes after the calls with which a round begins.
    fn rest(&mut self, out: &str, total: &str) {
        self.open = None;
        let within = self.within.len();
        let own = |writer: &Self, kind| -> Vec<usize> {
            let all = writer.of_kind(&[kind]).into_iter();
            all.filter(|index| writer.names[*index].loops == within && writer.can_move(*index)).collect()
        };
        let mut leaves = self.rng.percent(25);
        if leaves && let Some(text) = own(self, Kind::Text).last().copied() {
            leaves = false;
            let name = self.used(text);
            let leaving = self.leaving();
            let what = match self.rng.below(3) {
                0 => "continue".to_owned(),
                1 => {
                    self.leaves = true;
                    "break".to_owned()
                }
                _ => {
                    self.leaves = true;
                    format!("return {leaving}")
                }
            };
            self.apart(format!("if {name}.contains(\"7f\") {{"));
            self.apart(format!("    {what};"));
            self.apart("}");
        }
        if leaves && let Some(number) = own(self, Kind::Number).last().copied() {
            self.leaves = true;
            let name = self.used(number);
            self.apart(format!("if {name} == 77 {{"));
            self.apart("    break;");
            self.apart("}");
        }
        // Something comes after it: next to other calls, it would belong to their group.
        let is_last = own(self, Kind::Number).is_empty() && own(self, Kind::Text).is_empty();
        if !is_last && self.rng.percent(20) {
            let formatted = self.formatted(&mut Vec::new());
            self.apart(format!("{};", formatted.replacen("format", "info", 1)));
        }
        for number in own(self, Kind::Number) {
            let name = self.used(number);
            self.apart(format!("{total} += {name};"));
        }
        let texts = own(self, Kind::Text);
        if let Some(text) = texts.last().copied() {
            let name = self.used(text);
            if self.rng.percent(70) {
                self.moved(text);
                self.apart(format!("{out}.push({name});"));
            } else {
                self.apart(format!("{out}.push(format!(\"result: {{{name}}}\"));"));
            }
        }
    }

    fn collected(&mut self) -> String {
        let name = self.name(&["out", "found", "results", "parts"]);
        self.apart(format!("let mut {name}: Vec<String> = Vec::new();"));
        name
    }

    fn total(&mut self) -> String {
        let name = self.name(&["total", "sum", "points_of_all"]);
        self.apart(format!("let mut {name} = 0_u64;"));
        name
    }

    fn joined(&mut self, out: &str) {
        let name = self.name(TEXTS);
        self.apart(format!("let {name} = {out}.join(\" \");"));
        self.bind(&name, Kind::Text, Bound::Other);
    }

    /// Each round sees what the ones before it found.
    pub fn history(&mut self) {
        self.open = None;
        let out = self.collected();
        let history = self.name(&["history", "so_far"]);
        self.apart(format!("let mut {history} = String::from(\"{}\");", self.place));
        let (head, items) = self.head();
        self.repeated(&head, |writer, _| {
            writer.items(&items);
            let variable = writer.bind(&history, Kind::Text, Bound::Other);
            writer.names[variable].is_free = false;
            let site = writer.site(Class::Read);
            let used = writer.used(variable);
            let name = writer.name(TEXTS);
            // Infallible, so that it fits in all functions.
            writer.line(format!("let {name} = title({site}, &{used}).await;"));
            let found = writer.bind(&name, Kind::Text, Bound::Other);
            let mention = super::graph::Mention { variable, how: super::graph::Use::Borrowed, argument: 0 };
            writer.statement(Some(site), vec![mention], vec![found]);
            writer.group(1, 2);
            let used = writer.used(found);
            if writer.can_move(found) {
                writer.apart(format!("{history}.push_str(&{used});"));
                if writer.rng.percent(50) {
                    writer.apart(format!("{out}.push({used});"));
                }
            } else {
                writer.apart(format!("{history}.push('.');"));
            }
        });
        self.joined(&out);
        let name = self.name(TEXTS);
        self.apart(format!("let {name} = {history};"));
        self.bind(&name, Kind::Text, Bound::Other);
    }

    pub fn while_let(&mut self) {
        self.open = None;
        let out = self.collected();
        let total = self.total();
        let name = self.name(&["queue", "stack"]);
        let list = self.of_kind(&[Kind::List]).first().copied().filter(|list| self.can_move(*list));
        match list {
            Some(list) => {
                let of = self.used(list);
                self.moved(list);
                self.apart(format!("let mut {name} = {of};"));
            }
            None => self.apart(format!("let mut {name} = vec![question.to_owned(), \"two\".to_owned()];")),
        }
        let filter = *self.rng.pick(&["", ".filter(|entry| entry != \"item 9\")"]);
        let head = format!("while let Some(entry) = {name}.pop(){filter} {{");
        self.repeated(&head, |writer, _| {
            writer.bind("entry", Kind::Text, Bound::Other);
            writer.group(1, 3);
            writer.rest(&out, &total);
        });
        self.joined(&out);
    }

    /// A loop in the rest of a loop.
    pub fn nested_loops(&mut self) {
        self.open = None;
        let out = self.collected();
        let total = self.total();
        let (head, items) = self.head();
        let outer_ahead = self.rng.percent(60);
        let is_known = self.rng.percent(50);
        self.repeated(&head, |writer, id| {
            writer.items(&items);
            writer.leading = outer_ahead.then_some(id);
            writer.leading_group(2);
            let range = if is_known { "for step in 0..3_u64 {" } else { "for step in [2_u64, 5] {" };
            writer.repeated(range, |writer, id| {
                writer.bind("step", Kind::Number, Bound::Other);
                writer.leading = Some(id);
                writer.leading_group(2);
                writer.rest(&out, &total);
            });
            if !outer_ahead {
                writer.rule(Rule::Effect);
            }
        });
        self.joined(&out);
    }
}
