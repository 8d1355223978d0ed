//! Logarithms.

macro_rules! unary {
    ($($f32:ident, $f64:ident = $function:path;)*) => {$(
        #[inline(always)]
        pub(super) fn $f32(x: f32) -> f32 {
            $function(f64::from(x)) as f32
        }

        #[inline(always)]
        pub(super) fn $f64(x: f64) -> f64 {
            $function(x)
        }
    )*};
}

unary! {
    ln_f32, ln_f64 = libm::log;
    ln_1p_f32, ln_1p_f64 = libm::log1p;
    log2_f32, log2_f64 = libm::log2;
    log10_f32, log10_f64 = libm::log10;
}
