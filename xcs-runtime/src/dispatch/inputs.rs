//! The arguments of one call, as far as compiled code depends on them.

#[cfg(feature = "tensor")]
use super::scalar;
use super::{
    List,
    statics::StaticArgument,
    words::{Words, hash_words},
};
#[cfg(feature = "tensor")]
use crate::{
    array::{Array, Element, cast_ref},
    tensor::Tensor,
    trace::Owner,
};
use std::{
    any::TypeId,
    hash::{DefaultHasher, Hash, Hasher},
    marker::PhantomData,
};

/// What a call was made with. It borrows the arguments; a `Signature` is what is kept of it.
pub struct Inputs<'a> {
    /// Types, constants and statics, by hash; element type, shape and layout of tensors.
    pub(super) words: Words<16>,
    /// The bits of scalars, and which tensors share memory: what a plan depends on besides.
    #[cfg(feature = "tensor")]
    pub(super) values: Words<8>,
    /// The bits of constants that the body names: they may be those of an instance, or of a static argument.
    #[cfg(feature = "tensor")]
    pub(super) constants: Words<4>,
    /// Which instance of the function it is, if what stands around it may have parameters.
    #[cfg(feature = "tensor")]
    pub(super) instance: Option<TypeId>,
    pub(super) types: Types,
    /// Inputs listed so far: the words say which one they are of, for reports.
    position: u64,
    pub(super) statics: Vec<Box<dyn StaticArgument + 'a>>,
    #[cfg(feature = "tensor")]
    arrays: Arrays<'a>,
    /// Whether plans can have all arguments.
    #[cfg(feature = "tensor")]
    pub(super) supported: bool,
    /// Whether a tensor is pending, on another thread's tape.
    #[cfg(feature = "tensor")]
    pending: bool,
}

/// The first word of a tensor: this, its position, then element type, rank and whether strides follow.
pub(super) const TENSOR: u64 = 1 << 63;
/// The first word of a type, constant or static argument, with its position, followed by its hash.
pub(super) const HASHED: u64 = 1 << 62;
/// Besides: the hash is that of a type, or of a static argument.
pub(super) const TYPE: u64 = 1 << 32;
pub(super) const STATIC: u64 = 1 << 33;
/// Else, from this bit on: the number of the type of a constant, whose bits stand there instead of a hash.
#[cfg(feature = "tensor")]
pub(super) const NUMBER: u32 = 48;
/// The first word of a tensor's values, with its position, if an earlier tensor lies in the same memory.
#[cfg(feature = "tensor")]
pub(super) const SHARED: u64 = 1 << 63;
/// Positions stand from this bit on in the words of values.
#[cfg(feature = "tensor")]
pub(super) const POSITION: u32 = 16;

impl<'a> Inputs<'a> {
    /// A call without arguments.
    #[inline]
    fn empty() -> Self {
        Inputs {
            words: Words::new(),
            #[cfg(feature = "tensor")]
            values: Words::new(),
            #[cfg(feature = "tensor")]
            constants: Words::new(),
            #[cfg(feature = "tensor")]
            instance: None,
            types: Types::default(),
            position: 0,
            statics: Vec::new(),
            #[cfg(feature = "tensor")]
            arrays: Arrays::default(),
            #[cfg(feature = "tensor")]
            supported: true,
            #[cfg(feature = "tensor")]
            pending: false,
        }
    }

    #[inline]
    pub(super) fn of(list: impl List<'a>) -> Self {
        let mut inputs = Inputs::empty();
        list.add(&mut inputs);
        inputs
    }

    /// Adds a type argument.
    #[inline]
    pub(super) fn type_argument<T: ?Sized>(&mut self) {
        let id = typeid::of::<T>();
        self.hashed(TYPE, &id);
        let kept = self.types.push(id, std::any::type_name::<T>);
        #[cfg(feature = "tensor")]
        {
            self.supported &= kept;
        }
        #[cfg(not(feature = "tensor"))]
        let _ = kept;
    }

    /// Adds a constant argument.
    #[inline]
    pub(super) fn const_argument<T: Hash>(&mut self, value: T) {
        #[cfg(feature = "tensor")]
        {
            self.scalar(self.position, &value);
            if let Some((number, bits)) = scalar::bits(&value) {
                self.words.push(HASHED | number << NUMBER | self.position);
                self.words.push(bits);
                self.position += 1;
                return;
            }
        }
        self.hashed(0, &value);
    }

    /// Adds an argument that was named in `static(..)`: code is compiled for its value.
    pub(super) fn static_argument(&mut self, value: Box<dyn StaticArgument + 'a>) {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        self.push_hash(STATIC, &hasher);
        self.statics.push(value);
    }

    fn hashed(&mut self, what: u64, value: &(impl Hash + ?Sized)) {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        self.push_hash(what, &hasher);
    }

    fn push_hash(&mut self, what: u64, hasher: &DefaultHasher) {
        self.words.push(HASHED | what | self.position);
        self.position += 1;
        self.words.push(hasher.finish());
    }

    /// Adds an argument: a tensor, or a reference to one, by element type, shape and layout; a scalar by its bits. No code is
    /// compiled for anything else.
    #[inline]
    pub(super) fn argument<T: ?Sized>(&mut self, value: &'a T) {
        let position = self.position;
        self.position += 1;
        #[cfg(feature = "tensor")]
        {
            // Each comparison is of two constants once `T` is known.
            let found = self.tensor::<T, f32>(position, value)
                || self.tensor::<T, f64>(position, value)
                || self.tensor::<T, i32>(position, value)
                || self.tensor::<T, i64>(position, value)
                || self.tensor::<T, u8>(position, value)
                || self.tensor::<T, bool>(position, value);
            if found {
                return;
            }
            self.scalar(position, value);
        }
        #[cfg(not(feature = "tensor"))]
        let _ = (position, value);
    }

    /// Adds a type that the body calls `Tensor`: it has to be one of ours.
    #[inline]
    pub(super) fn tensor_type<T: ?Sized>(&mut self) {
        #[cfg(feature = "tensor")]
        {
            let of = typeid::of::<T>();
            self.supported &= of == typeid::of::<Tensor<f32>>()
                || of == typeid::of::<Tensor<f64>>()
                || of == typeid::of::<Tensor<i32>>()
                || of == typeid::of::<Tensor<i64>>()
                || of == typeid::of::<Tensor<u8>>()
                || of == typeid::of::<Tensor<bool>>();
        }
    }

    /// Adds a scalar that the body names, by its bits: a constant, or what a static argument holds. `is` says what it is, and is
    /// not asked if it is no scalar: another value may do anything when it is made, or dropped.
    #[inline]
    pub(super) fn constant<T>(&mut self, is: impl FnOnce(&mut Constant<T>)) {
        #[cfg(feature = "tensor")]
        {
            let mut constant = Constant { scalar: None, of: PhantomData };
            if scalar::is_one::<T>() {
                is(&mut constant);
            }
            self.supported &= constant.scalar.is_some();
            if let Some((number, bits)) = constant.scalar {
                self.constants.push(number);
                self.constants.push(bits);
            }
        }
        #[cfg(not(feature = "tensor"))]
        let _ = is;
    }

    /// Adds what tells one instance of the function from another: `of` has a type of its own in each.
    #[inline]
    pub(super) fn instance<T>(&mut self, of: &T) {
        let _ = of;
        #[cfg(feature = "tensor")]
        {
            self.instance = Some(typeid::of::<T>());
        }
    }

    #[cfg(feature = "tensor")]
    #[inline]
    fn scalar<T: ?Sized>(&mut self, position: u64, value: &T) {
        self.supported &= scalar::push_bits(position << POSITION, value, &mut self.values);
    }

    #[cfg(feature = "tensor")]
    #[inline]
    fn tensor<T: ?Sized, E: Element>(&mut self, position: u64, value: &'a T) -> bool {
        let Some(tensor) = cast_ref::<T, Tensor<E>>(value) else { return false };
        let array = tensor.value().ready();
        let strided = array.map(Array::layout).filter(|layout| !layout.is_row_major());
        let shape = tensor.shape();
        let what = position << 40 | (E::DTYPE as u64) << 32 | (shape.len() as u64) << 8 | u64::from(strided.is_some());
        self.words.push(TENSOR | what);
        for &length in shape {
            self.words.push(length as u64);
        }
        for &stride in strided.iter().flat_map(|layout| layout.strides()) {
            self.words.push(stride as u64);
        }
        match array {
            Some(array) => self.share(position, array),
            None => self.pending = true,
        }
        true
    }

    /// Notes which earlier array lies in the same memory, and how far from this one: a plan that was made for one array in
    /// the place of two is not for two.
    #[cfg(feature = "tensor")]
    #[inline]
    fn share(&mut self, position: u64, array: &'a Array) {
        let earlier = self.arrays.iter().enumerate();
        let shared = { earlier }.find_map(|(index, before)| Some((index, array.distance_from(before)?)));
        match shared {
            None => self.values.push(position << POSITION),
            Some((index, distance)) => {
                self.values.push(SHARED | position << POSITION | index as u64);
                self.values.push(distance as u64);
            }
        }
        self.supported &= self.arrays.push(array);
    }

    /// The tensors' arrays, in order, if a plan may stand for the body.
    #[cfg(feature = "tensor")]
    #[inline]
    pub(super) fn replayable(&self) -> Option<&Arrays<'a>> {
        (self.supported && !self.pending).then_some(&self.arrays)
    }

    /// The hash under which a decision is looked up.
    #[inline]
    pub(super) fn hash(&self) -> u64 {
        hash_words(0, self.words.as_slice())
    }

    /// The hash under which a plan of `owner` is looked up.
    #[cfg(feature = "tensor")]
    #[inline]
    pub(super) fn plan_hash(&self, owner: Owner) -> u64 {
        plan_hash(owner, self.words.as_slice(), self.values.as_slice(), self.constants.as_slice())
    }
}

#[cfg(feature = "tensor")]
#[inline]
pub(super) fn plan_hash(owner: Owner, words: &[u64], values: &[u64], constants: &[u64]) -> u64 {
    let hash = hash_words(hash_words(hash_words(owner as u64, words), values), constants);
    hash ^ (hash >> 29)
}

/// A constant whose type is not known yet: `is` says which.
pub struct Constant<T> {
    #[cfg(feature = "tensor")]
    scalar: Option<(u64, u64)>,
    of: PhantomData<fn() -> T>,
}

impl<T> Constant<T> {
    /// It is this one.
    pub fn is(&mut self, value: &T) {
        #[cfg(feature = "tensor")]
        {
            self.scalar = scalar::bits(value);
        }
        #[cfg(not(feature = "tensor"))]
        let _ = (value, self.of);
    }
}

/// The type arguments of a call: the first few.
#[derive(Clone, Copy, Default)]
pub(super) struct Types([Option<TypeArgument>; Types::KEPT]);

type TypeArgument = (TypeId, fn() -> &'static str);

impl Types {
    const KEPT: usize = 4;

    /// Whether there was room.
    #[inline]
    fn push(&mut self, id: TypeId, name: fn() -> &'static str) -> bool {
        let free = self.0.iter_mut().find(|slot| slot.is_none());
        free.map(|slot| *slot = Some((id, name))).is_some()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().flatten().map(|(_, name)| name())
    }
}

impl PartialEq for Types {
    #[inline]
    fn eq(&self, other: &Types) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a.map(|(id, _)| id) == b.map(|(id, _)| id))
    }
}

/// The arrays of a call, in order: of the first few tensors.
#[cfg(feature = "tensor")]
#[derive(Clone, Copy, Default)]
pub(super) struct Arrays<'a> {
    count: usize,
    arrays: [Option<&'a Array>; Arrays::KEPT],
}

#[cfg(feature = "tensor")]
impl<'a> Arrays<'a> {
    const KEPT: usize = 8;

    /// Whether there was room.
    #[inline]
    fn push(&mut self, array: &'a Array) -> bool {
        let Some(free) = self.arrays.get_mut(self.count) else { return false };
        *free = Some(array);
        self.count += 1;
        true
    }

    #[inline]
    pub(super) fn iter(&self) -> impl Iterator<Item = &'a Array> {
        self.arrays[..self.count].iter().copied().flatten()
    }

    /// The array of the tensor with this number, of those that there are.
    #[inline]
    pub(super) fn get(&self, index: usize) -> &'a Array {
        self.arrays[index].expect("internal error: an argument that the call does not have")
    }
}
