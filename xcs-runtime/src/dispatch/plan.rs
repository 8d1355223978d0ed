//! Plans: what stands for the body of a function when a call is replayed.

use super::{
    claims::{At, Claims, Place},
    inputs::{Arrays, Inputs, plan_hash},
    parts::Part,
    scalar,
    signature::Signature,
    verdict::Names,
    words::same_words,
};
use crate::{
    array::{Array, Layout, cast, with_element},
    graph::{BinaryOp, Graph, InputId, NodeId, Op, Operand},
    tensor::Tensor,
    trace::{self, Known, Owner, Value, proof::Proof},
};
use std::{any::TypeId, borrow::Borrow, sync::Arc};

/// The arguments that a plan is for: all that code or constants in it depend on.
pub(super) struct Key {
    signature: Signature,
    values: Box<[u64]>,
    constants: Box<[u64]>,
    instance: Option<TypeId>,
}

impl Key {
    pub(super) fn of(arguments: &Inputs<'_>) -> Key {
        Key {
            signature: Signature::of(arguments),
            values: arguments.values.as_slice().into(),
            constants: arguments.constants.as_slice().into(),
            instance: arguments.instance,
        }
    }

    pub(super) fn signature(&self) -> &Signature {
        &self.signature
    }

    /// What a plan depends on besides its signature, for reports.
    pub(super) fn values(&self, names: Names) -> Vec<Part> {
        Part::of_values(&self.values, names)
    }

    pub(super) fn hash(&self, owner: Owner) -> u64 {
        plan_hash(owner, self.signature.words(), &self.values, &self.constants)
    }

    #[inline]
    pub(super) fn is_of(&self, arguments: &Inputs<'_>) -> bool {
        same_words(&self.values, arguments.values.as_slice())
            && same_words(&self.constants, arguments.constants.as_slice())
            && self.instance == arguments.instance
            && self.signature.is_of(arguments)
    }
}

/// Segments to run one after the other, and what to give back.
pub(super) struct Plan {
    stages: Vec<Stage>,
    outcomes: Vec<Outcome>,
}

#[derive(Default)]
struct Stage {
    /// `None` if only the divisors matter.
    segment: Option<Arc<Known>>,
    inputs: Vec<Source>,
    params: Vec<u64>,
    /// Whether an input is a view that has to be made.
    has_views: bool,
    /// Inputs that integers are divided by: at a zero the body has something to say.
    divisors: Vec<InputId>,
    /// How many results the stages before give.
    first: usize,
}

/// Where an array comes from.
enum Source {
    Argument(usize),
    /// A result of an earlier stage.
    Computed {
        stage: usize,
        output: usize,
    },
    /// Made of numbers in the source.
    Constant(Array),
    /// Another view of the memory of an array.
    View {
        of: Box<Source>,
        layout: Layout,
        distance: isize,
    },
}

/// A result, or a part of it.
enum Outcome {
    Tensor(Source),
    /// The only element of an array.
    Element(Source),
    /// The same in each call with this key.
    Constant(u64),
}

/// A result of the call that is proved.
pub(super) enum Given {
    Tensor(Value),
    /// Computed from arguments that are no tensors.
    Scalar(u64),
    /// Read from a tensor, by the call of `item` there.
    Item(At),
}

impl Plan {
    /// The plan that does what `proof` says, if that is all that the body does; else why there is none. `arguments` are the
    /// arrays of the call, `given` its results, and code is compiled for `owner`.
    pub(super) fn of(
        proof: &Proof,
        claims: &Claims,
        arguments: &[Array],
        given: &[Given],
        owner: Owner,
    ) -> Result<Plan, Refusal> {
        claims.confirm(proof)?;
        let mut builder = Builder { proof, arguments, kept: proof.segments.iter().map(|_| Vec::new()).collect() };
        let outcomes = given.iter().map(|given| builder.outcome(given, claims)).collect::<Result<_, _>>()?;
        // What a segment needs of earlier ones is known when all later ones have been looked at.
        let mut stages = Vec::new();
        for index in (0..proof.segments.len()).rev() {
            stages.push(builder.stage(index, owner)?);
        }
        stages.reverse();
        let mut first = 0;
        for stage in &mut stages {
            stage.first = first;
            first += stage.segment.as_ref().map_or(0, |segment| segment.compiled.results.len());
        }
        Ok(Plan { stages, outcomes })
    }

    /// Computes the results from the arrays of a call. `None` if the body has to run, to fail by itself.
    #[inline]
    pub(super) fn run<'a>(&'a self, arrays: &'a Arrays<'a>) -> Option<Results<'a>> {
        let mut results = Results { plan: self, arrays, computed: Few::new(), next: 0 };
        for stage in &self.stages {
            results.stage(stage)?;
        }
        Some(results)
    }
}

/// Finds out where the arrays of a proof came from.
struct Builder<'a> {
    proof: &'a Proof,
    arguments: &'a [Array],
    /// For each segment, the nodes whose results are needed later.
    kept: Vec<Vec<NodeId>>,
}

impl Builder<'_> {
    fn outcome(&mut self, given: &Given, claims: &Claims) -> Result<Outcome, Refusal> {
        let after_all = self.proof.segments.len();
        Ok(match given {
            Given::Scalar(bits) => Outcome::Constant(*bits),
            Given::Tensor(value) => Outcome::Tensor(self.value(value, after_all)?),
            Given::Item(at) => {
                let mut read = self.proof.items.iter().filter(|(location, _)| claims.is_at(location, *at));
                let (Some((_, value)), None) = (read.next(), read.next()) else { return Err(claims.refused_at(*at)) };
                Outcome::Element(self.value(value, after_all)?)
            }
        })
    }

    /// Where a value comes from that is used after the first `before` segments.
    fn value(&mut self, value: &Value, before: usize) -> Result<Source, Refusal> {
        if let Some((stage, node)) = self.proof.origin(value) {
            return Ok(self.computed(stage, node));
        }
        self.array(value.ready().ok_or(Refusal::Stranger)?, before)
    }

    fn array(&mut self, array: &Array, before: usize) -> Result<Source, Refusal> {
        if let Some(index) = self.arguments.iter().position(|argument| argument.is_same(array)) {
            return Ok(Source::Argument(index));
        }
        let view = |of: Source, distance: isize| Source::View { of: Box::new(of), layout: *array.layout(), distance };
        for (index, argument) in self.arguments.iter().enumerate() {
            if let Some(distance) = array.distance_from(argument) {
                return Ok(view(Source::Argument(index), distance));
            }
        }
        for (stage, segment) in self.proof.segments[..before].iter().enumerate() {
            for (node, result) in &segment.results {
                if result.is_same(array) {
                    return Ok(self.computed(stage, *node));
                }
                if let Some(distance) = array.distance_from(result) {
                    return Ok(view(self.computed(stage, *node), distance));
                }
            }
        }
        // Numbers of the source, or a view of them.
        let mut constants = self.proof.constants.iter();
        let is_constant = constants.any(|constant| array.distance_from(constant).is_some());
        if is_constant { Ok(Source::Constant(array.clone())) } else { Err(Refusal::Stranger) }
    }

    fn computed(&mut self, stage: usize, node: NodeId) -> Source {
        let kept = &mut self.kept[stage];
        let output = kept.iter().position(|known| *known == node).unwrap_or_else(|| {
            kept.push(node);
            kept.len() - 1
        });
        Source::Computed { stage, output }
    }

    fn stage(&mut self, index: usize, owner: Owner) -> Result<Stage, Refusal> {
        let proof = self.proof;
        let segment = &proof.segments[index];
        let divisors = divisors(&segment.graph);
        let kept = std::mem::take(&mut self.kept[index]);
        if kept.is_empty() && divisors.is_empty() {
            return Ok(Stage::default());
        }
        let inputs = segment.inputs.iter().map(|array| self.array(array, index)).collect::<Result<Vec<_>, _>>()?;
        let compiled = (!kept.is_empty()).then(|| {
            let mut graph = segment.graph.clone();
            graph.set_outputs(kept.into_iter());
            trace::segment_for(owner, &graph)
        });
        let has_views = inputs.iter().any(|source| matches!(source, Source::View { .. }));
        Ok(Stage { segment: compiled, inputs, params: segment.params.clone(), has_views, divisors, first: 0 })
    }
}

/// The inputs that integers are divided by. A divisor that is computed was read, and is the input of a later segment.
fn divisors(graph: &Graph) -> Vec<InputId> {
    let divisions = graph.nodes().filter(|(_, node)| node.op == Op::Binary(BinaryOp::Div) && !node.dtype.is_real());
    let operands = divisions.map(|(_, node)| graph.operands(node)[1]);
    operands.filter_map(|divisor| if let Operand::Input(input) = divisor { Some(input) } else { None }).collect()
}

/// What a plan has computed, handed out in order.
pub(super) struct Results<'a> {
    plan: &'a Plan,
    arrays: &'a Arrays<'a>,
    /// The results of the stages, one after the other.
    computed: Few<Array>,
    next: usize,
}

impl<'a> Results<'a> {
    #[inline]
    fn stage(&mut self, stage: &'a Stage) -> Option<()> {
        match &stage.inputs[..] {
            // Most stages: their inputs are where they are.
            [first, rest @ ..] if rest.len() < 8 && !stage.has_views => {
                let mut inputs = [self.reference(first); 8];
                for (input, source) in inputs[1..].iter_mut().zip(rest) {
                    *input = self.reference(source);
                }
                let inputs = &inputs[..=rest.len()];
                let mut outputs = Few::new();
                stage.run(inputs, |array| outputs.push(array))?;
                self.computed.append(outputs);
            }
            sources => {
                let inputs: Vec<Array> = sources.iter().map(|source| self.array(source)).collect();
                stage.run(&inputs, |array| self.computed.push(array))?;
            }
        }
        Some(())
    }

    /// An array that is there.
    #[inline]
    fn reference(&self, source: &'a Source) -> &Array {
        match source {
            Source::Argument(index) => self.arrays.get(*index),
            Source::Computed { stage, output } => self.computed.get(self.plan.stages[*stage].first + output),
            Source::Constant(array) => array,
            Source::View { .. } => unreachable!("internal error: a view is made, not referred to"),
        }
    }

    #[inline]
    fn array(&self, source: &'a Source) -> Array {
        match source {
            Source::View { of, layout, distance } => {
                self.array(of).view(|from| layout.moved_to(from.offset.wrapping_add_signed(*distance)))
            }
            there => self.reference(there).clone(),
        }
    }

    /// The next result. The types are those of the call that was proved, since they are part of the key.
    #[inline]
    pub(super) fn take<T>(&mut self) -> T {
        let outcome = &self.plan.outcomes[self.next];
        self.next += 1;
        let taken = match outcome {
            Outcome::Tensor(source) => tensor(self.array(source)),
            Outcome::Element(source) => element(&self.array(source)),
            Outcome::Constant(bits) => scalar::of_bits(*bits),
        };
        taken.expect("internal error: a plan gives a result of another type")
    }
}

impl Stage {
    #[inline]
    fn run<A: Borrow<Array>>(&self, inputs: &[A], give: impl FnMut(Array)) -> Option<()> {
        if self.divisors.iter().any(|divisor| contains_zero(inputs[divisor.index()].borrow())) {
            return None;
        }
        match &self.segment {
            Some(segment) => segment.compiled.segment.run(inputs, &self.params, give).ok(),
            None => Some(()),
        }
    }
}

/// A list of a few things.
struct Few<T> {
    inline: [Option<T>; 2],
    more: Vec<T>,
}

impl<T> Few<T> {
    #[inline]
    fn new() -> Few<T> {
        Few { inline: [None, None], more: Vec::new() }
    }

    #[inline]
    fn push(&mut self, thing: T) {
        match self.inline.iter_mut().find(|slot| slot.is_none()) {
            Some(free) => *free = Some(thing),
            None => self.more.push(thing),
        }
    }

    #[inline]
    fn append(&mut self, other: Few<T>) {
        for thing in other.inline.into_iter().flatten().chain(other.more) {
            self.push(thing);
        }
    }

    #[inline]
    fn get(&self, index: usize) -> &T {
        match self.inline.get(index) {
            Some(slot) => slot.as_ref().expect("internal error: a result that no stage gave"),
            None => &self.more[index - self.inline.len()],
        }
    }
}

#[inline]
fn tensor<T>(array: Array) -> Option<T> {
    with_element!(array.dtype(), E => cast::<Tensor<E>, T>(Tensor::ready(array)).ok())
}

fn element<T>(array: &Array) -> Option<T> {
    with_element!(array.dtype(), E => cast::<E, T>(array.first::<E>()?).ok())
}

fn contains_zero(array: &Array) -> bool {
    with_element!(array.dtype(), E => array.to_vec::<E>().contains(&E::default()))
}

/// Why a call cannot be replayed though its source looked as if it could.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refusal {
    /// Other operations were recorded, or elsewhere, than the source claims: first at this place.
    Unconfirmed(Place),
    /// An operand is no argument and was not computed in the call.
    Stranger,
    /// A result, or an argument, is of a type that plans do not have.
    Unsupported,
    /// Plans were made, for new scalars each time, and not used again.
    Scalars,
}
