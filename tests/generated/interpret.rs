//! Running a program: one interpreter, for every path.

use crate::{
    data::Data,
    operation::apply,
    program::{Op, Program, Statement, Var, Where},
    reference,
    value::{Elements, Value},
};
use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread::JoinHandle,
};
use xcs::{Mode, jit, orchestration, with_mode};

/// An effect.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    Tick(usize),
    Read(Var, Elements),
    Returned(Var),
}

/// Everything about a run that could differ between paths.
#[derive(Debug)]
pub struct Outcome {
    /// What was returned, or the text and place of the panic.
    pub result: Result<Vec<Elements>, String>,
    pub log: Vec<Event>,
    pub escaped: Vec<Elements>,
    pub sent: Vec<Elements>,
    /// What the reference says against the operations, if it was asked.
    pub wrong: Vec<String>,
}

impl Outcome {
    /// The first difference in something that must agree, for people.
    pub fn difference(&self, other: &Outcome) -> Option<String> {
        match (&self.result, &other.result) {
            (Ok(a), Ok(b)) => {
                if let Some(difference) = lists("returned", a, b) {
                    return Some(difference);
                }
            }
            (a, b) if a == b => {}
            (a, b) => return Some(format!("ended with {a:?} and {b:?}")),
        }
        if let Some((a, b)) = self.log.iter().zip(&other.log).find(|(a, b)| a != b) {
            if let (Event::Read(var, a), Event::Read(other, b)) = (a, b)
                && var == other
            {
                return a.difference(b).map(|difference| format!("read of v{var}: {difference}"));
            }
            return Some(format!("effects {a:?} and {b:?}"));
        }
        if self.log.len() != other.log.len() {
            return Some(format!("{} effects and {}", self.log.len(), other.log.len()));
        }
        lists("escaped", &self.escaped, &other.escaped).or_else(|| lists("sent", &self.sent, &other.sent))
    }
}

fn lists(what: &str, a: &[Elements], b: &[Elements]) -> Option<String> {
    if a.len() != b.len() {
        return Some(format!("{what}: {} tensors and {}", a.len(), b.len()));
    }
    a.iter().zip(b).enumerate().find_map(|(nth, (a, b))| Some(format!("{what}, tensor {nth}: {}", a.difference(b)?)))
}

/// What a program sees of the world around it.
pub struct World {
    data: Data,
    log: RefCell<Vec<Event>>,
    escaped: Mutex<Vec<Value>>,
    channel: (Sender<Value>, Receiver<Value>),
    /// Where the reference reports, if it is asked.
    checked: Option<RefCell<Vec<String>>>,
}

impl World {
    fn effect(&self, event: Event) {
        self.log.borrow_mut().push(event);
    }
}

/// An entry: the interpreter, jitted or not.
pub type Entry = fn(&Program, &[Value], &World) -> Vec<Value>;

/// Runs `program` on `data` through `entry`. With `check`, each operation is compared with the reference.
pub fn run(entry: Entry, program: &Program, data: Data, check: bool) -> Outcome {
    let world = World {
        data,
        log: RefCell::default(),
        escaped: Mutex::default(),
        channel: channel(),
        checked: check.then(RefCell::default),
    };
    let inputs = data.inputs(&program.inputs);
    let result = quietly(|| entry(program, &inputs, &world));
    let read = |values: Vec<Value>| values.iter().map(Value::read).collect::<Vec<_>>();
    Outcome {
        result: result.map(read),
        log: world.log.into_inner(),
        escaped: read(world.escaped.into_inner().expect("no panic while it was locked")),
        sent: read(world.channel.1.try_iter().collect()),
        wrong: world.checked.map(RefCell::into_inner).unwrap_or_default(),
    }
}

thread_local! {
    /// The text and place of a panic, while panics are expected.
    static PANIC: RefCell<Option<Option<String>>> = const { RefCell::new(None) };
}

/// `work`, or the text and place of its panic, which is not printed.
fn quietly<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    static HOOK: std::sync::Once = std::sync::Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            let expected = PANIC.with_borrow_mut(|panic| match panic {
                Some(text) => {
                    text.get_or_insert_with(|| info.to_string());
                    true
                }
                None => false,
            });
            if !expected {
                before(info);
            }
        }));
    });
    PANIC.set(Some(None));
    let result = catch_unwind(AssertUnwindSafe(work));
    let text = PANIC.take().flatten();
    // What was caught on another thread comes with its text.
    result.map_err(|payload| text.or_else(|| payload.downcast::<String>().ok().map(|text| *text)).unwrap_or_default())
}

/// Runs the statements. Called by every entry.
pub fn interpret(program: &Program, inputs: &[Value], world: &World) -> Vec<Value> {
    let mut values: Vec<Option<Value>> = inputs.iter().cloned().map(Some).collect();
    let mut readers: Vec<(Var, JoinHandle<Elements>)> = Vec::new();
    let value = |values: &[Option<Value>], var: Var| values[var].clone().expect("a variable that is alive");
    let mut returned = None;
    for (nth, statement) in program.statements.iter().enumerate() {
        let mut defined = None;
        match statement {
            Statement::Nothing => {}
            Statement::Let { op, args, place } => {
                let args: Vec<&Value> = args.iter().map(|&var| values[var].as_ref().expect("alive")).collect();
                let result = call(*place, op, &args, world.data);
                if let Some(wrong) = &world.checked
                    && let Err(why) = reference::check(op, &args, &result, world.data)
                {
                    wrong.borrow_mut().push(format!("v{}: {why}", values.len()));
                }
                defined = Some(result);
            }
            Statement::Clone(var) => defined = Some(value(&values, *var)),
            Statement::Read(var) => world.effect(Event::Read(*var, value(&values, *var).read())),
            Statement::Get(var, slot) => {
                let tensor = value(&values, *var);
                let element = tensor.get(&world.data.position(*slot, tensor.shape()));
                world.effect(Event::Read(*var, element));
            }
            Statement::Tick => world.effect(Event::Tick(nth)),
            Statement::Drop(var) => values[*var] = None,
            Statement::Escape(var) => world.escaped.lock().expect("no panic").push(value(&values, *var)),
            Statement::Send(var) => world.channel.0.send(value(&values, *var)).expect("the other end waits"),
            Statement::ReadOnThread(var) => {
                let tensor = value(&values, *var);
                let elements = std::thread::spawn(move || tensor.read()).join().expect("reading does not panic");
                world.effect(Event::Read(*var, elements));
            }
            Statement::ReadMeanwhile(var) => {
                let tensor = value(&values, *var);
                readers.push((*var, std::thread::spawn(move || tensor.read())));
            }
            Statement::ReturnIf(var) => {
                let tensor = value(&values, *var);
                if tensor.is_positive() {
                    world.effect(Event::Returned(*var));
                    returned = Some(vec![tensor]);
                    break;
                }
            }
        }
        values.push(defined);
    }
    for (var, reader) in readers {
        world.effect(Event::Read(var, reader.join().expect("reading does not panic")));
    }
    returned.unwrap_or_else(|| program.returns.iter().map(|&var| value(&values, var)).collect())
}

fn call(place: Where, op: &Op, args: &[&Value], data: Data) -> Value {
    match place {
        Where::Here => apply(op, args, data),
        Where::Jit => in_jit(op, args, data),
        Where::Orchestration => in_orchestration(op, args, data),
        Where::Fallback => with_mode(Mode::Fallback, || apply(op, args, data)),
        Where::Thread => {
            let work = || quietly(|| apply(op, args, data));
            let result = std::thread::scope(|scope| scope.spawn(work).join()).expect("caught");
            result.unwrap_or_else(|text| resume_unwind(Box::new(text)))
        }
    }
}

#[jit]
fn in_jit(op: &Op, args: &[&Value], data: Data) -> Value {
    apply(op, args, data)
}

#[orchestration]
fn in_orchestration(op: &Op, args: &[&Value], data: Data) -> Value {
    apply(op, args, data)
}
