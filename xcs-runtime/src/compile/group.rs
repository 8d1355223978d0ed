//! A fused step while it grows: registers, loads, instructions, stores.

use super::report::{Apart, StepReport};
use crate::{
    array::{DType, Layout, Shape},
    execute::{
        self, Access, Instruction, Level, Load, MapKernel, Place, Places, Program, RefuseKernel, Register, RegisterId,
        Single, Source, Space, Store, TempId,
    },
};

/// A program under construction. Its values are identified by linear position: a full register holds element
/// `i` of the space at `i`, whatever shape the operation gave it, so reshapes cost nothing.
pub(super) struct Group {
    pub(super) space: Space,
    registers: Vec<Register>,
    loads: Vec<(Load, Layout)>,
    instructions: Vec<Instruction>,
    stores: Vec<Store>,
    pub(super) report: StepReport,
}

impl Group {
    pub(super) fn new(elements: usize, apart: Apart) -> Group {
        Group {
            space: Space::flat(elements),
            registers: Vec::new(),
            loads: Vec::new(),
            instructions: Vec::new(),
            stores: Vec::new(),
            report: StepReport { operations: Vec::new(), elements, apart },
        }
    }

    fn has_fold(&self) -> bool {
        self.space.length != 1
    }

    /// The level of a value with `elements` elements here, if it can be one.
    pub(super) fn level_of(&self, elements: usize) -> Option<Level> {
        if elements == self.space.elements() {
            Some(Level::Full)
        } else if self.has_fold() && elements == self.space.reduced_elements() {
            Some(Level::Reduced)
        } else {
            None
        }
    }

    pub(super) fn level(&self, register: RegisterId) -> Level {
        self.registers[register.index()].level
    }

    /// Whether the step holds as much as is good for it: registers are numbered by 16 bits, and their plan would
    /// become slow long before.
    pub(super) fn is_full(&self) -> bool {
        const FULL: usize = 1 << 10;
        self.registers.len() >= FULL
    }

    /// Whether a fold along the middle of `[outer, length, inner]` fits.
    pub(super) fn accepts_fold(&self, [outer, length, inner]: [usize; 3]) -> bool {
        let wanted = Space { outer, length, inner };
        self.space == wanted || (!self.has_fold() && self.space.elements() == wanted.elements())
    }

    fn register(&mut self, dtype: DType, level: Level) -> RegisterId {
        let id = RegisterId::new(self.registers.len());
        self.registers.push(Register { dtype, level });
        id
    }

    /// A register with the elements of `place` seen as `shape`, at `level`.
    pub(super) fn load(&mut self, place: &Place, shape: Shape, level: Level) -> RegisterId {
        let layout = seen_as(place, shape);
        let access = match layout.single_stride() {
            Some(1) => Access::Direct,
            Some(_) => Access::Splat,
            None => {
                let (shape, strides) = merge_axes(&layout);
                Access::Strided { shape, strides }
            }
        };
        self.load_by(access, place, layout, level)
    }

    /// A register that is the one element of `place`, if `shape` only repeats it.
    pub(super) fn load_single(&mut self, place: &Place, shape: Shape, level: Level) -> Option<RegisterId> {
        let layout = seen_as(place, shape);
        (layout.single_stride() == Some(0)).then(|| self.load_by(Access::Single, place, layout, level))
    }

    fn load_by(&mut self, access: Access, place: &Place, layout: Layout, level: Level) -> RegisterId {
        let known = self.loads.iter().find(|(load, known)| {
            load.source == place.source
                && *known == layout
                && std::mem::discriminant(&load.access) == std::mem::discriminant(&access)
                && load.level == level
        });
        if let Some((load, _)) = known {
            return load.register;
        }
        let register = self.register(place.dtype, level);
        let load = Load { register, level, size: place.dtype.size(), source: place.source, access };
        self.loads.push((load, layout));
        register
    }

    /// `from` at `level`: itself, or expanded.
    pub(super) fn at_level(&mut self, from: RegisterId, level: Level) -> RegisterId {
        if self.level(from) == level {
            return from;
        }
        let known = self.instructions.iter().find_map(|instruction| match *instruction {
            Instruction::Expand { to, from: source, .. } if source == from => Some(to),
            _ => None,
        });
        known.unwrap_or_else(|| {
            let dtype = self.registers[from.index()].dtype;
            let to = self.register(dtype, Level::Full);
            self.instructions.push(Instruction::Expand { kernel: execute::expand(dtype), to, from });
            to
        })
    }

    pub(super) fn map(
        &mut self,
        kernel: MapKernel,
        dtype: DType,
        level: Level,
        operands: &[RegisterId],
        single: Single,
        refuses: Option<RefuseKernel>,
    ) -> RegisterId {
        let to = self.register(dtype, level);
        let operand = |index: usize| operands.get(index).copied().unwrap_or(operands[0]);
        let from = [operand(0), operand(1), operand(2)];
        self.instructions.push(Instruction::Map { kernel, to, from, level, single, refuses });
        to
    }

    pub(super) fn fold(
        &mut self,
        kernels: crate::execute::FoldKernels,
        [outer, length, inner]: [usize; 3],
        from: RegisterId,
    ) -> RegisterId {
        self.space = Space { outer, length, inner };
        let to = self.register(self.registers[from.index()].dtype, Level::Reduced);
        self.instructions.push(Instruction::Fold { kernels, to, from });
        to
    }

    /// The temporary that keeps `register`, if there is one already.
    pub(super) fn stored(&self, register: RegisterId) -> Option<TempId> {
        self.stores.iter().find(|store| store.register == register).map(|store| store.temp)
    }

    pub(super) fn store(&mut self, register: RegisterId, temp: TempId) {
        let Register { dtype, level } = self.registers[register.index()];
        self.stores.push(Store { register, level, size: dtype.size(), temp });
    }

    /// Element type and number of elements of a register's value.
    pub(super) fn extent(&self, register: RegisterId) -> (DType, usize) {
        let Register { dtype, level } = self.registers[register.index()];
        let elements = match level {
            Level::Full => self.space.elements(),
            Level::Reduced => self.space.reduced_elements(),
        };
        (dtype, elements)
    }

    /// The temporaries that the step reads.
    pub(super) fn reads(&self) -> impl Iterator<Item = Source> {
        self.loads.iter().map(|(load, _)| load.source)
    }

    pub(super) fn writes(&self) -> impl Iterator<Item = TempId> {
        self.stores.iter().map(|store| store.temp)
    }

    pub(super) fn finish(self) -> (Program, StepReport) {
        let loads: Vec<Load> = self.loads.into_iter().map(|(load, _)| load).collect();
        let places = Places::plan(&self.space, &self.registers, &loads, &self.instructions, &self.stores);
        let program = Program {
            space: self.space,
            registers: self.registers,
            loads,
            instructions: self.instructions,
            stores: self.stores,
            places,
        };
        (program, self.report)
    }
}

/// The layout of a place that is read as `shape`.
fn seen_as(place: &Place, shape: Shape) -> Layout {
    if place.layout.shape.elements() == shape.elements() {
        // Only axes of length 1 differ, or it is a reshape: the order of elements is the same.
        place.layout
    } else {
        place.layout.broadcast_to(shape)
    }
}

/// Shape and strides with fewer axes: those that step through memory as one are merged, those of length 1
/// dropped.
fn merge_axes(layout: &Layout) -> (Shape, Vec<isize>) {
    let mut merged: Vec<(usize, isize)> = Vec::new();
    for (&length, &stride) in layout.shape.iter().zip(layout.strides()) {
        if length == 1 {
            continue;
        }
        match merged.last_mut() {
            Some((before, outer)) if *outer == stride * length as isize => {
                *before *= length;
                *outer = stride;
            }
            _ => merged.push((length, stride)),
        }
    }
    let dims: Vec<usize> = merged.iter().map(|&(length, _)| length).collect();
    (Shape::from_valid(&dims), merged.into_iter().map(|(_, stride)| stride).collect())
}
