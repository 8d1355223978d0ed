//! Fusion: operations into steps, in one walk over the graph.
//!
//! An element-wise operation or a fold joins the earliest step that may hold it: its operands are registers
//! there, or in memory before that step runs. What cannot join begins a step. Steps run in the order in which
//! they began, and an operation joins no step before those that its operands need: so no cycle can arise.
//!
//! An operation whose result is larger than its operands (it broadcasts) waits for its first user, and then joins
//! that one's step if it can: so the larger result need not be stored.

use super::{
    group::Group,
    report::{Apart, StepReport},
};
use crate::{
    array::{DType, Layout, Shape},
    execute::{self, Level, MapKernel, Place, RegisterId, Scheduled, Segment, Single, Source, Step, TempId},
    graph::{Graph, Node, Op, Operand, View},
};

/// Where a node's value is.
#[derive(Clone, Copy)]
enum Value {
    /// In a register of a step.
    Register { step: usize, register: RegisterId },
    /// In memory once step `after` has run (`None`: from the start).
    Memory { place: Place, after: Option<usize> },
    /// Nowhere yet: waits for its first user.
    Waiting,
}

enum Building {
    Fused(Group),
    Routine(Box<Step>, StepReport),
}

struct Fusion<'a> {
    graph: &'a Graph,
    values: Vec<Value>,
    steps: Vec<Building>,
    temps: Vec<(DType, usize)>,
}

/// The segment of a graph, and the account of its steps.
pub(super) fn fuse(graph: &Graph) -> (Segment, Vec<StepReport>) {
    let mut fusion = Fusion { graph, values: Vec::with_capacity(graph.len()), steps: Vec::new(), temps: Vec::new() };
    for (_, node) in graph.nodes() {
        let value = if fusion.grows(node) {
            Value::Waiting
        } else {
            fusion.settle(graph.operands(node), 0);
            fusion.place_node(node, 0)
        };
        fusion.values.push(value);
    }
    let mut outputs = Vec::with_capacity(graph.outputs().len());
    for &output in graph.outputs() {
        fusion.settle(&[Operand::Node(output)], 0);
        outputs.push(fusion.place(Operand::Node(output)).0);
    }
    fusion.schedule(outputs)
}

impl Fusion<'_> {
    /// Whether the node is element-wise and larger than each of its operands.
    fn grows(&self, node: &Node) -> bool {
        let operands = self.graph.operands(node);
        let elements = node.shape.elements();
        node.op.is_elementwise() && operands.iter().all(|&operand| self.graph.shape(operand).elements() < elements)
    }

    /// Places those of a node's operands that wait, not before the step that the others need.
    fn settle(&mut self, operands: &[Operand], at_least: usize) {
        let earliest = self.earliest(operands).max(at_least);
        for &operand in operands {
            if let Some(id) = operand.node()
                && matches!(self.values[id.index()], Value::Waiting)
            {
                let node = self.graph.node(id);
                self.settle(self.graph.operands(node), earliest);
                self.values[id.index()] = self.place_node(node, earliest);
            }
        }
    }

    /// The first step that can reach all operands that are somewhere.
    fn earliest(&self, operands: &[Operand]) -> usize {
        let reach = operands.iter().filter_map(|&operand| match self.value_of(operand)? {
            Value::Register { step, .. } => Some(step),
            Value::Memory { after, .. } => after.map(|step| step + 1),
            Value::Waiting => None,
        });
        reach.max().unwrap_or(0)
    }

    /// Places a node whose operands are all somewhere, not before step `at_least`.
    fn place_node(&mut self, node: &Node, at_least: usize) -> Value {
        let operands = self.graph.operands(node);
        match node.op {
            Op::View(view) => self.view(view, operands[0], node),
            Op::Reduce { op, axis } => {
                let shape = self.graph.shape(operands[0]);
                let around = shape.around(usize::from(axis));
                if around[1] == 1 {
                    // The fold of one element is that element.
                    return self.value(operands[0]);
                }
                let kernels = execute::fold(op, node.dtype);
                let step = self.step_for(operands, at_least, |group| group.accepts_fold(around), shape, node);
                let register = self.operand(operands[0], shape, Level::Full, step);
                let group = self.group(step);
                Value::Register { step, register: group.fold(kernels, around, register) }
            }
            Op::Matmul => {
                let [a, b] = [operands[0], operands[1]].map(|operand| self.place(operand).0);
                self.routine(node, |to| Step::Matmul { a, b, to })
            }
            Op::Gather { axis } => {
                let [x, indices] = [operands[0], operands[1]].map(|operand| self.place(operand).0);
                self.routine(node, |to| Step::Gather { x, indices, axis: usize::from(axis), to })
            }
            Op::Concat { axis } => {
                let parts = operands.iter().map(|&operand| self.place(operand).0).collect();
                self.routine(node, |to| Step::Concat { parts, axis: usize::from(axis), to })
            }
            Op::ArgReduce { op, axis } => {
                let x = self.place(operands[0]).0;
                self.routine(node, |to| Step::ArgReduce { op, x, axis: usize::from(axis), to })
            }
            Op::Unary(op) => self.elementwise(execute::unary(op, node.dtype), operands, node, at_least),
            Op::Binary(op) => self.elementwise(execute::binary(op, node.dtype), operands, node, at_least),
            Op::Compare(op) => {
                self.elementwise(execute::compare(op, self.graph.dtype(operands[0])), operands, node, at_least)
            }
            Op::Select => self.elementwise(execute::select(node.dtype), operands, node, at_least),
            Op::Cast => {
                self.elementwise(execute::cast(self.graph.dtype(operands[0]), node.dtype), operands, node, at_least)
            }
        }
    }

    fn elementwise(&mut self, kernel: MapKernel, operands: &[Operand], node: &Node, at_least: usize) -> Value {
        let elements = node.shape.elements();
        let step = self.step_for(operands, at_least, |group| group.level_of(elements).is_some(), node.shape, node);
        let level = self.group(step).level_of(elements).expect("`step_for` asked");
        let scalar = |fusion: &mut Self, index: usize| fusion.single(operands[index], node.shape, level, step);
        let single = match node.op {
            Op::Binary(_) | Op::Compare(_) => scalar(self, 1)
                .map(|register| (Single::Right, 1, register))
                .or_else(|| scalar(self, 0).map(|register| (Single::Left, 0, register))),
            _ => None,
        };
        let registers: Vec<RegisterId> = operands
            .iter()
            .enumerate()
            .map(|(index, &operand)| match single {
                Some((_, at, register)) if at == index => register,
                _ => self.operand(operand, node.shape, level, step),
            })
            .collect();
        let single = single.map_or(Single::Neither, |(single, ..)| single);
        let refuses = match node.op {
            Op::Binary(op) => execute::zero_divisor(op, node.dtype),
            _ => None,
        };
        let group = self.group(step);
        Value::Register { step, register: group.map(kernel, node.dtype, level, &registers, single, refuses) }
    }

    /// A register of `step` that is the operand's only element, if it is in memory and `shape` only repeats it.
    fn single(&mut self, operand: Operand, shape: Shape, level: Level, step: usize) -> Option<RegisterId> {
        match self.value_of(operand) {
            Some(Value::Register { step: own, .. }) if own == step => None,
            _ if self.graph.shape(operand).elements() == shape.elements() && !self.is_repeated(operand) => None,
            _ => {
                let (place, _) = self.place(operand);
                self.group(step).load_single(&place, shape, level)
            }
        }
    }

    /// Whether the operand is one element seen as many.
    fn is_repeated(&self, operand: Operand) -> bool {
        matches!(self.value(operand), Value::Memory { place, .. } if place.layout.single_stride() == Some(0))
    }

    /// The earliest step that `accepts` the node and can reach its operands, or a new one.
    fn step_for(
        &mut self,
        operands: &[Operand],
        at_least: usize,
        accepts: impl Fn(&Group) -> bool,
        shape: Shape,
        node: &Node,
    ) -> usize {
        let stored = |operand: &Operand| matches!(self.value_of(*operand), Some(Value::Memory { after: Some(_), .. }));
        let mut apart = if operands.iter().any(stored) { Apart::View } else { Apart::First };
        let earliest = self.earliest(operands).max(at_least);
        for step in earliest..self.steps.len() {
            let Building::Fused(group) = &self.steps[step] else { continue };
            let level = group.level_of(shape.elements());
            let refusal = if group.is_full() {
                Some(Apart::Full)
            } else if accepts(group) {
                operands.iter().find_map(|&operand| self.refusal(operand, group, step, shape, level))
            } else {
                Some(Apart::OtherShape)
            };
            match refusal {
                None => {
                    self.note(step, node);
                    return step;
                }
                Some(why) if operands.iter().any(|&operand| self.is_register_of(operand, step)) => apart = why,
                Some(_) => {}
            }
        }
        self.steps.push(Building::Fused(Group::new(shape.elements(), apart)));
        let step = self.steps.len() - 1;
        self.note(step, node);
        step
    }

    fn note(&mut self, step: usize, node: &Node) {
        self.group(step).report.operations.push((node.op.name(), node.location));
    }

    fn is_register_of(&self, operand: Operand, of: usize) -> bool {
        matches!(self.value_of(operand), Some(Value::Register { step, .. }) if step == of)
    }

    /// Why an operand that is a register of this very step cannot be used as one for a value of `shape`.
    fn refusal(
        &self,
        operand: Operand,
        group: &Group,
        step: usize,
        shape: Shape,
        level: Option<Level>,
    ) -> Option<Apart> {
        let Some(Value::Register { step: own, register }) = self.value_of(operand) else { return None };
        if own != step {
            return None;
        }
        let from = self.graph.shape(operand);
        match (group.level(register), level.unwrap_or(Level::Full)) {
            (Level::Full, Level::Full) | (Level::Reduced, Level::Reduced) => {
                (from.elements() != shape.elements()).then_some(Apart::OtherShape)
            }
            (Level::Full, Level::Reduced) => Some(Apart::OtherShape),
            (Level::Reduced, Level::Full) if group.space.inner != 1 => Some(Apart::ColumnFold),
            (Level::Reduced, Level::Full) if !group.space.has_whole_rows() => Some(Apart::LongFold),
            (Level::Reduced, Level::Full) => {
                (!repeats_each(&from, &shape, group.space.length)).then_some(Apart::OtherShape)
            }
        }
    }

    /// A register of `step` that holds the operand as `shape` at `level`.
    fn operand(&mut self, operand: Operand, shape: Shape, level: Level, step: usize) -> RegisterId {
        if let Some(Value::Register { step: own, register }) = self.value_of(operand)
            && own == step
        {
            return self.group(step).at_level(register, level);
        }
        let (place, _) = self.place(operand);
        self.group(step).load(&place, shape, level)
    }

    fn view(&mut self, view: View, operand: Operand, node: &Node) -> Value {
        let value = self.value(operand);
        let broadcasts = view == View::Broadcast && self.graph.shape(operand).elements() != node.shape.elements();
        match value {
            // Registers know no shape: the linear order is the same.
            Value::Register { .. } if matches!(view, View::Reshape) || (view == View::Broadcast && !broadcasts) => {
                value
            }
            Value::Register { .. } if broadcasts => self.elementwise(execute::copy(node.dtype), &[operand], node, 0),
            _ => {
                let (place, after) = self.place(operand);
                let from = &place.layout;
                let layout = match view {
                    View::Reshape => from.reshape(node.shape),
                    View::Broadcast => Some(from.broadcast_to(node.shape)),
                    View::Permute { order } => {
                        let order: Vec<usize> =
                            order[..node.shape.rank()].iter().map(|&axis| usize::from(axis)).collect();
                        Some(from.permute(&order))
                    }
                    View::Slice { axis, start, step } => {
                        let axis = usize::from(axis);
                        Some(from.slice(axis, start, step, node.shape[axis]))
                    }
                };
                match layout {
                    Some(layout) => Value::Memory { place: at_layout(place, layout), after },
                    None => self.elementwise(execute::copy(node.dtype), &[operand], node, 0),
                }
            }
        }
    }

    fn routine(&mut self, node: &Node, step: impl FnOnce(TempId) -> Step) -> Value {
        let temp = self.temp(node.dtype, node.shape.elements());
        let report = StepReport {
            operations: vec![(node.op.name(), node.location)],
            elements: node.shape.elements(),
            apart: Apart::Routine,
        };
        self.steps.push(Building::Routine(Box::new(step(temp)), report));
        let place = Place { source: Source::Temp(temp, 0), dtype: node.dtype, layout: Layout::row_major(node.shape) };
        Value::Memory { place, after: Some(self.steps.len() - 1) }
    }

    fn temp(&mut self, dtype: DType, elements: usize) -> TempId {
        self.temps.push((dtype, elements));
        TempId::new(self.temps.len() - 1)
    }

    fn group(&mut self, step: usize) -> &mut Group {
        match &mut self.steps[step] {
            Building::Fused(group) => group,
            Building::Routine(..) => unreachable!("internal error: a register in a routine"),
        }
    }

    fn value_of(&self, operand: Operand) -> Option<Value> {
        operand.node().map(|node| self.values[node.index()])
    }

    fn value(&self, operand: Operand) -> Value {
        let memory = |source, dtype, layout| Value::Memory { place: Place { source, dtype, layout }, after: None };
        match operand {
            Operand::Node(node) => self.values[node.index()],
            Operand::Input(input) => {
                let (dtype, layout) = self.graph.inputs()[input.index()];
                memory(Source::Input(input, 0), dtype, layout)
            }
            Operand::Param(param) => {
                let dtype = self.graph.params()[param.index()];
                memory(Source::Param(param), dtype, Layout::row_major(Shape::SCALAR))
            }
        }
    }

    /// The operand in memory, and the step after which it is there; stores it if it is a register.
    fn place(&mut self, operand: Operand) -> (Place, Option<usize>) {
        match self.value(operand) {
            Value::Waiting => unreachable!("internal error: operands are settled first"),
            Value::Memory { place, after } => (place, after),
            Value::Register { step, register } => {
                let shape = self.graph.shape(operand);
                let temp = self.group(step).stored(register).unwrap_or_else(|| {
                    let (dtype, elements) = self.group(step).extent(register);
                    let temp = self.temp(dtype, elements);
                    self.group(step).store(register, temp);
                    temp
                });
                let layout = Layout::row_major(shape);
                (Place { source: Source::Temp(temp, 0), dtype: self.graph.dtype(operand), layout }, Some(step))
            }
        }
    }

    /// Fixes when each temporary begins and ends.
    fn schedule(self, outputs: Vec<Place>) -> (Segment, Vec<StepReport>) {
        let mut last_use: Vec<Option<usize>> = vec![None; self.temps.len()];
        let mut steps = Vec::with_capacity(self.steps.len());
        let mut reports = Vec::with_capacity(self.steps.len());
        for (index, building) in self.steps.into_iter().enumerate() {
            let (reads, allocate): (Vec<Source>, Vec<TempId>) = match &building {
                Building::Fused(group) => (group.reads().collect(), group.writes().collect()),
                Building::Routine(step, _) => match &**step {
                    Step::Matmul { a, b, to } => (vec![a.source, b.source], vec![*to]),
                    Step::Gather { x, indices, to, .. } => (vec![x.source, indices.source], vec![*to]),
                    Step::Concat { parts, to, .. } => (parts.iter().map(|part| part.source).collect(), vec![*to]),
                    Step::ArgReduce { x, to, .. } => (vec![x.source], vec![*to]),
                    Step::Fused(_) => unreachable!("fused steps are built from groups"),
                },
            };
            for source in reads {
                if let Source::Temp(temp, _) = source {
                    last_use[temp.index()] = Some(index);
                }
            }
            let (step, report) = match building {
                Building::Fused(group) => {
                    let (program, report) = group.finish();
                    (Step::Fused(program), report)
                }
                Building::Routine(step, report) => (*step, report),
            };
            steps.push(Scheduled { step, allocate, free: Vec::new() });
            reports.push(report);
        }
        for (temp, last) in last_use.into_iter().enumerate() {
            let temp = TempId::new(temp);
            let kept = outputs.iter().any(|place| matches!(place.source, Source::Temp(kept, _) if kept == temp));
            if let (Some(last), false) = (last, kept) {
                steps[last].free.push(temp);
            }
        }
        (Segment { steps, temps: self.temps, outputs }, reports)
    }
}

/// The place seen through another layout, whose offset moves into the source.
fn at_layout(place: Place, layout: Layout) -> Place {
    let further = layout.offset as isize;
    let source = match place.source {
        Source::Temp(temp, offset) => Source::Temp(temp, offset + further),
        Source::Input(input, offset) => Source::Input(input, offset + further),
        Source::Param(param) => Source::Param(param),
    };
    Place { source, layout: layout.moved_to(0), ..place }
}

/// Whether broadcasting `from` to `to` repeats each element `length` times in a row.
fn repeats_each(from: &Shape, to: &Shape, length: usize) -> bool {
    let missing = to.rank() - from.rank();
    let from = |axis: usize| if axis < missing { 1 } else { from[axis - missing] };
    let split = (0..to.rank()).rev().find(|&axis| from(axis) != 1).map_or(0, |axis| axis + 1);
    (0..split).all(|axis| from(axis) == to[axis]) && to[split..].iter().product::<usize>() == length
}
