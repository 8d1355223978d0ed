//! Rounding to an integer. Exact operations of IEEE 754, so `std`'s own are safe to use.

macro_rules! rounding {
    ($T:ty: $floor:ident $ceil:ident $round:ident $trunc:ident) => {
        #[inline(always)]
        pub(super) fn $floor(x: $T) -> $T {
            x.floor()
        }

        #[inline(always)]
        pub(super) fn $ceil(x: $T) -> $T {
            x.ceil()
        }

        #[inline(always)]
        pub(super) fn $round(x: $T) -> $T {
            x.round_ties_even()
        }

        #[inline(always)]
        pub(super) fn $trunc(x: $T) -> $T {
            x.trunc()
        }
    };
}

rounding!(f32: floor_f32 ceil_f32 round_f32 trunc_f32);
rounding!(f64: floor_f64 ceil_f64 round_f64 trunc_f64);

#[cfg(test)]
mod tests {
    use crate::execute::scalar::*;

    #[test]
    fn halves_round_to_even_and_zeros_keep_their_sign() {
        let halves = [-2.5_f32, -1.5, -0.5, 0.5, 1.5, 2.5];
        assert_eq!(halves.map(round), [-2.0, -2.0, -0.0, 0.0, 2.0, 2.0]);
        for zero in [round(-0.5_f32), ceil(-0.5), trunc(-0.5), floor(-0.0)] {
            assert_eq!(zero.to_bits(), (-0.0_f32).to_bits());
        }
    }

    #[test]
    fn directions() {
        assert_eq!((floor(-1.5_f64), ceil(-1.5_f64), trunc(-1.5_f64), trunc(1.5_f64)), (-2.0, -1.0, -1.0, 1.0));
        for function in [floor::<f32>, ceil, round, trunc] {
            assert!(function(f32::NAN).is_nan());
            assert_eq!(function(f32::NEG_INFINITY), f32::NEG_INFINITY);
            assert_eq!(function(16_777_217.0), 16_777_217.0);
        }
    }
}
