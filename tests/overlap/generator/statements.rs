//! Statements around the calls, and blocks.

use super::{
    graph::{Binding, Bound, Use},
    topics::{Returns, Rule},
    vocabulary::{Class, Fails, Gives, NUMBERS, TEXTS},
    writer::{Kind, Writer},
};

impl Writer<'_> {
    pub fn rule(&mut self, rule: Rule) {
        match rule {
            Rule::Group => self.group(2, 6),
            Rule::Effect => self.effect(),
            Rule::Flag => self.flag(),
            Rule::Authorize => self.authorize(),
            Rule::Insert => self.insert(),
            Rule::Let => self.bound_by_let(),
            Rule::If => self.branch(),
            Rule::Match => self.arms(),
            Rule::Pattern => self.pattern(),
            Rule::Block => self.block(),
            Rule::Loop => self.independent(),
            Rule::History => self.history(),
            Rule::WhileLet => self.while_let(),
            Rule::Nested => self.nested_loops(),
            Rule::Kept => {
                self.keeps = true;
                self.group(2, 5);
                self.keeps = false;
            }
            Rule::Mutable => self.mutable(),
            Rule::AsyncBlock => self.async_block(),
            Rule::Closure => self.closure(),
            Rule::Cell => self.cell(),
            Rule::Inside => self.inside(),
            Rule::Recursion => self.recursion(),
        }
    }

    pub fn effect(&mut self) {
        self.open = None;
        if self.rng.percent(30) {
            let word = self.word();
            return self.apart(format!("note({word:?});"));
        }
        let formatted = self.formatted(&mut Vec::new());
        self.apart(format!("note({formatted});"));
    }

    fn word(&mut self) -> String {
        (*self.rng.pick(TEXTS)).to_owned()
    }

    fn flag(&mut self) {
        let condition = self.condition();
        let leaving = self.leaving();
        // Not too often: what comes after it should happen, too.
        let condition = if self.rng.percent(70) { format!("{condition} && question.is_empty()") } else { condition };
        self.apart(format!("if {condition} {{"));
        self.apart(format!("    return {leaving};"));
        self.apart("}");
    }

    fn authorize(&mut self) {
        let callee = self.callee(Class::Plain, |callee| callee.gives == Gives::Unit);
        let call = self.expression(callee);
        self.line(format!("{};", call.text));
        self.statement(Some(call.site), call.mentions, Vec::new());
    }

    fn insert(&mut self) {
        self.open = None;
        let formatted = self.formatted(&mut Vec::new());
        let name = self.word();
        self.apart(format!("let mut {name}_table = BTreeMap::new();"));
        self.apart(format!("{name}_table.insert({formatted}, {});", self.place));
        self.apart(format!("note({name}_table.len());"));
    }

    fn bound_by_let(&mut self) {
        self.open = None;
        let name = self.name(TEXTS);
        match self.rng.below(4) {
            0 => {
                self.apart(format!("let {name} = \"about\";"));
                self.bind(&name, Kind::Str, Bound::Shared);
            }
            1 => {
                if let Some(of) = self.variable(&[Kind::Text]) {
                    let whole = self.used(of);
                    self.names[of].is_free = false;
                    self.apart(format!("let {name} = &{whole};"));
                    self.bind(&name, Kind::TextRef, Bound::Shared);
                }
            }
            2 => {
                let formatted = self.formatted(&mut Vec::new());
                self.apart(format!("let {name} = shout(&{formatted});"));
                self.bind(&name, Kind::Text, Bound::Other);
            }
            _ => {
                let formatted = self.formatted(&mut Vec::new());
                self.apart(format!("let {name} = {formatted};"));
                self.bind(&name, Kind::Text, Bound::Shared);
            }
        }
    }

    /// Something that is true now and then.
    pub fn condition(&mut self) -> String {
        let Some(variable) = self.variable(&[Kind::Flag, Kind::Number, Kind::Text]) else {
            return "question.len() % 2 == 0".to_owned();
        };
        let name = self.used(variable);
        match self.names[variable].kind {
            Kind::Flag => name,
            Kind::Number => format!("{name} % 3 == {}", self.rng.below(3)),
            _ => format!("{name}.len() % 2 == {}", self.rng.below(2)),
        }
    }

    /// Calls, and a text at the end of the block.
    fn text_block(&mut self) {
        self.group(1, 3);
        if self.rng.percent(60) {
            let callee = self.callee(Class::Read, |callee| callee.gives == Gives::Text);
            let call = self.expression(callee);
            self.line(&call.text);
            return self.statement(Some(call.site), call.mentions, Vec::new());
        }
        let formatted = self.formatted(&mut Vec::new());
        self.apart(formatted);
    }

    fn branch(&mut self) {
        self.open = None;
        let condition = self.condition();
        if self.rng.percent(40) {
            self.nested(&format!("if {condition} {{"), "}", |writer| {
                writer.group(1, 4);
                writer.effect();
            });
            return;
        }
        let name = self.name(TEXTS);
        self.nested(&format!("let {name} = if {condition} {{"), "} else {", Self::text_block);
        let foot = self.lines.pop().expect("the end of the first block");
        self.nested(foot.trim(), "};", |writer| {
            if writer.rng.percent(60) {
                writer.text_block();
            } else {
                let formatted = writer.formatted(&mut Vec::new());
                writer.apart(formatted);
            }
        });
        self.bind(&name, Kind::Text, Bound::Other);
    }

    fn arms(&mut self) {
        self.open = None;
        let name = self.name(TEXTS);
        let of = match self.variable(&[Kind::Number, Kind::Text]) {
            Some(variable) if self.names[variable].kind == Kind::Number => format!("{} % 3", self.used(variable)),
            Some(variable) => format!("{}.len() % 3", self.used(variable)),
            None => "question.len() % 3".to_owned(),
        };
        self.nested(&format!("let {name} = match {of} {{"), "};", |writer| {
            writer.nested("0 => {", "}", Self::text_block);
            if writer.rng.percent(50) {
                let call = writer.alone(|callee| callee.gives == Gives::Text);
                writer.apart(format!("1 => {},", call.text));
            }
            if writer.rng.percent(70) {
                writer.nested("_ => {", "}", Self::text_block);
            } else {
                let formatted = writer.formatted(&mut Vec::new());
                writer.apart(format!("_ => {formatted},"));
            }
        });
        self.bind(&name, Kind::Text, Bound::Other);
    }

    fn pattern(&mut self) {
        let fallible = |fails| fails != Fails::Never;
        let call = self.alone(|callee| callee.gives == Gives::Text && fallible(callee.fails));
        let text = call.text.trim_end_matches('?').to_owned();
        let name = self.name(TEXTS);
        let some = if self.returns == Returns::Maybe { "Some" } else { "Ok" };
        if self.rng.percent(50) {
            let leaving = self.leaving();
            self.apart(format!("let {some}({name}) = {text} else {{"));
            self.apart(format!("    return {leaving};"));
            self.apart("};");
            self.bind(&name, Kind::Text, Bound::Other);
            return;
        }
        self.nested(&format!("if let {some}({name}) = {text} {{"), "}", |writer| {
            writer.bind(&name, Kind::Text, Bound::Other);
            writer.group(1, 3);
            writer.effect();
        });
    }

    fn block(&mut self) {
        self.open = None;
        let name = self.name(TEXTS);
        self.nested(&format!("let {name} = {{"), "};", |writer| {
            if writer.rng.percent(40) {
                writer.bound_by_let();
            }
            writer.text_block();
        });
        self.bind(&name, Kind::Text, Bound::Other);
    }

    fn mutable(&mut self) {
        let callee = self.callee(Class::Read, |callee| callee.gives == Gives::Text);
        let call = self.expression(callee);
        let name = self.name(TEXTS);
        self.line(format!("let mut {name} = {};", call.text));
        let variable = self.bind(&name, Kind::Text, Bound::Other);
        self.statement(Some(call.site), call.mentions, vec![variable]);
        self.bound_as(Binding::Other);
        self.used(variable);
        self.apart(format!("{name}.push('!');"));
    }

    fn async_block(&mut self) {
        let call = self.alone(|callee| callee.gives == Gives::Text && callee.fails == Fails::Never);
        let (later, name) = (self.name(&["later", "pending"]), self.name(TEXTS));
        self.apart(format!("let {later} = async {{ {} }};", call.text));
        self.apart(format!("let {name} = {later}.await;"));
        self.bind(&name, Kind::Text, Bound::Other);
    }

    fn closure(&mut self) {
        self.open = None;
        let (wrap, name) = (self.name(&["wrap", "quoted"]), self.name(TEXTS));
        let formatted = self.formatted(&mut Vec::new());
        self.apart(format!("let {wrap} = |text: &str| format!(\"<{{text}}>\");"));
        self.apart(format!("let {name} = {wrap}(&{formatted});"));
        self.bind(&name, Kind::Text, Bound::Other);
        let callee = self.callee(Class::Read, |callee| callee.name == "title");
        let site = self.site(callee.class);
        let mut mentions = Vec::new();
        let used = self.variable(&[Kind::Text]).expect("one has just been bound");
        let used = self.mention(used, Use::Borrowed, &mut mentions);
        let title = self.name(TEXTS);
        // The first call of the group may call anything.
        self.line(format!("let {title} = title({site}, &{wrap}(&{used})).await;"));
        let variable = self.bind(&title, Kind::Text, Bound::Other);
        self.statement(Some(site), mentions, vec![variable]);
    }

    fn cell(&mut self) {
        self.open = None;
        let name = self.name(&["seen", "spent"]);
        self.apart(format!("let {name} = Cell::new({}_u64);", self.place));
        self.group(2, 4);
        self.apart(format!("{name}.set({name}.get() + 1);"));
        self.group(2, 3);
        self.apart(format!("note({name}.get());"));
    }

    fn inside(&mut self) {
        let name = self.name(TEXTS);
        match self.rng.below(3) {
            0 => {
                let one = self.alone(|callee| callee.gives == Gives::Text);
                let other = self.alone(|callee| callee.gives == Gives::Number);
                self.apart(format!("let {name} = format!(\"{{}} {{}}\", {}, {});", one.text, other.text));
            }
            1 => {
                let one = self.alone(|callee| callee.gives == Gives::Text);
                let other = self.alone(|callee| callee.gives == Gives::Number);
                let number = self.name(NUMBERS);
                self.apart(format!("let ({name}, {number}) = ({}, {});", one.text, other.text));
                self.bind(&number, Kind::Number, Bound::Other);
            }
            _ => {
                let one = self.alone(|callee| callee.gives == Gives::Text);
                self.apart(format!("let {name} = {}.to_uppercase();", one.text));
            }
        }
        self.bind(&name, Kind::Text, Bound::Other);
    }

    fn recursion(&mut self) {
        if self.recursive {
            return self.group(2, 4);
        }
        self.open = None;
        self.recursive = true;
        let arguments: Vec<String> = self
            .parameters()
            .iter()
            .map(|(name, kind)| match kind {
                Kind::Number => "n - 1".to_owned(),
                Kind::Text => "String::from(\"inner\")".to_owned(),
                Kind::List => "Vec::new()".to_owned(),
                _ => name.clone(),
            })
            .collect();
        let call = format!("Box::pin({}({})).await?", self.function, arguments.join(", "));
        self.apart("if n > 0 {");
        self.apart(format!("    let inner = {call};"));
        self.apart("    note(format!(\"{inner:?}\"));");
        self.apart("}");
        let number = self.visible.iter().copied().find(|index| self.names[*index].name == "n");
        if let Some(number) = number {
            self.used(number);
        }
    }
}
