//! Runs of calls.

use super::{
    graph::{Binding, Bound, Mention, Use},
    topics::Returns,
    vocabulary::{CALLEES, Callee, Class, Fails, Gives, KEPT, NUMBERS, TEXTS, Takes, Whose},
    writer::{Kind, Writer},
};

/// A call as an expression.
pub struct Expression {
    pub text: String,
    pub site: usize,
    pub mentions: Vec<Mention>,
    pub gives: Gives,
}

impl Writer<'_> {
    /// A run of calls, maybe with logging macros among them.
    pub fn group(&mut self, least: usize, most: usize) {
        let calls = least + self.rng.below(most - least + 1);
        for nth in 0..calls {
            let logs = self.topic.logs;
            if nth > 0 && self.leading.is_none() && self.rng.percent(logs) {
                self.log();
            }
            self.call();
        }
    }

    /// `let .. = CALL.await?;`
    pub fn call(&mut self) {
        let class = self.class();
        let callee = self.callee(class, |_| true);
        if self.keeps && callee.fails != Fails::Never && self.rng.percent(50) {
            return self.kept(callee);
        }
        let call = self.expression(callee);
        let is_dropped = self.leading.is_none() && self.rng.percent(4);
        if is_dropped || call.gives == Gives::Unit {
            let pattern = if self.rng.percent(50) { "let _ = " } else { "" };
            self.line(format!("{pattern}{};", call.text));
            return self.statement(Some(call.site), call.mentions, Vec::new());
        }
        let is_typed = self.leading.is_some() || self.rng.percent(10);
        let typed = |of: &str| if is_typed { format!(": {of}") } else { String::new() };
        let bound = match call.gives {
            Gives::Text => vec![(self.name(TEXTS), Kind::Text)],
            Gives::Number => vec![(self.name(NUMBERS), Kind::Number)],
            Gives::Pair => {
                let text = self.name(TEXTS);
                let number = self.name(NUMBERS);
                if text == number { vec![(text, Kind::Text)] } else { vec![(text, Kind::Text), (number, Kind::Number)] }
            }
            Gives::Unit => unreachable!("nothing is bound to it"),
        };
        let pattern = match (&bound[..], call.gives) {
            ([(text, _)], Gives::Pair) => format!("({text}, _){}", typed("(String, u64)")),
            ([(text, _), (number, _)], _) => format!("({text}, {number}){}", typed("(String, u64)")),
            ([(name, _)], Gives::Number) => format!("{name}{}", typed("u64")),
            ([(name, _)], _) => format!("{name}{}", typed("String")),
            _ => unreachable!("one name, or two"),
        };
        self.line(format!("let {pattern} = {};", call.text));
        let binds = bound.iter().map(|(name, kind)| self.bind(name, *kind, Bound::Other)).collect();
        self.statement(Some(call.site), call.mentions, binds);
        self.bound_as(if is_typed { Binding::Typed } else { Binding::Plain });
    }

    /// A call whose result is looked at instead of `?`.
    fn kept(&mut self, callee: &'static Callee) {
        let mut call = self.expression(callee);
        call.text.truncate(call.text.trim_end_matches('?').len());
        let name = self.name(KEPT);
        self.line(format!("let {name} = {};", call.text));
        let variable = self.bind(&name, Kind::Debug, Bound::Other);
        self.statement(Some(call.site), call.mentions, vec![variable]);
    }

    /// `CALL.await?` as part of something else that is no group.
    pub fn alone(&mut self, fits: impl Fn(&Callee) -> bool) -> Expression {
        self.open = None;
        let callee = self.callee(Class::Read, fits);
        let mut call = self.expression(callee);
        let place = self.place + 1;
        self.statement(Some(call.site), std::mem::take(&mut call.mentions), Vec::new());
        let group = self.open.take().expect("a call has just been written");
        self.groups[group].statements[0].place = place;
        call
    }

    /// A logging macro of the group.
    pub fn log(&mut self) {
        let mut mentions = Vec::new();
        let formatted = self.formatted(&mut mentions);
        mentions.iter_mut().for_each(|mention| mention.how = Use::Borrowed);
        let path = if self.rng.percent(30) { "tracing::info" } else { "info" };
        self.line(format!("{};", formatted.replacen("format", path, 1)));
        self.statement(None, mentions, Vec::new());
    }

    /// `function(site, arguments ..).await?`
    pub fn expression(&mut self, callee: &'static Callee) -> Expression {
        let site = self.site(callee.class);
        let group = self.open.expect("a site has a group");
        let is_first = self.groups[group].statements.is_empty();
        let mut mentions = Vec::new();
        let mut arguments = site.to_string();
        for (nth, takes) in callee.takes.iter().enumerate() {
            let earlier = mentions.len();
            arguments.push_str(", ");
            arguments.push_str(&self.argument(*takes, is_first, &mut mentions));
            mentions[earlier..].iter_mut().for_each(|mention| mention.argument = nth);
        }
        let receiver = match callee.whose {
            Whose::Free => "",
            Whose::Client if self.topic.methods => "self.client.",
            Whose::Client => "client.",
            Whose::Own => "self.",
        };
        let question = if callee.fails == Fails::Never { "" } else { "?" };
        let text = format!("{receiver}{}({arguments}).await{question}", callee.name);
        Expression { text, site, mentions, gives: callee.gives }
    }

    fn class(&mut self) -> Class {
        let (ordered, plain) = (self.topic.ordered, self.topic.plain);
        if self.leading.is_some() {
            Class::Read
        } else if self.rng.percent(ordered) {
            Class::Ordered
        } else if self.rng.percent(plain) {
            Class::Plain
        } else {
            Class::Read
        }
    }

    /// A function of that class that can be called here.
    pub fn callee(&mut self, class: Class, fits: impl Fn(&Callee) -> bool) -> &'static Callee {
        let has_client = self.topic.methods || !self.of_kind(&[Kind::Client]).is_empty();
        let has_index = self.topic.methods || !self.of_kind(&[Kind::Index]).is_empty();
        let possible: Vec<&'static Callee> = CALLEES
            .iter()
            .filter(|callee| callee.class == class && fits(callee))
            .filter(|callee| match callee.whose {
                Whose::Free => true,
                Whose::Client => has_client,
                Whose::Own => self.topic.methods,
            })
            .filter(|callee| has_index || !callee.takes.contains(&Takes::Index))
            .filter(|callee| match callee.fails {
                Fails::Never => true,
                Fails::None => self.returns == Returns::Maybe,
                Fails::Foreign | Fails::Own => !matches!(self.returns, Returns::Maybe | Returns::Infallible),
            })
            .collect();
        let picked: &&'static Callee = self.rng.pick(&possible);
        picked
    }
}
