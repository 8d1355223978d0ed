//! Circular functions and their inverses, from `libm`, which reduces arguments exactly.

use super::from_libm::from_libm;

from_libm! {
    sin(x): sin_f32, sin_f64;
    cos(x): cos_f32, cos_f64;
    tan(x): tan_f32, tan_f64;
    asin(x): asin_f32, asin_f64;
    acos(x): acos_f32, acos_f64;
    atan(x): atan_f32, atan_f64;
    atan2(y, x): atan2_f32, atan2_f64;
}

#[cfg(test)]
mod tests {
    use crate::execute::scalar::ulp::{check, check_pairs};
    use crate::execute::scalar::{acos, asin, atan, atan2, cos, sin, tan};

    #[test]
    fn accuracy() {
        use std::f32::consts::{FRAC_PI_2, FRAC_PI_4, PI};
        let quarters = [FRAC_PI_4, FRAC_PI_2, PI, 1.5 * PI, 1e6, 1e30];
        check("sin", sin, f64::sin, 2.0, &quarters);
        check("cos", cos, f64::cos, 2.0, &quarters);
        check("tan", tan, f64::tan, 4.0, &quarters);
        check("asin", asin, f64::asin, 2.0, &[0.5, 1.0]);
        check("acos", acos, f64::acos, 2.0, &[0.5, 1.0]);
        check("atan", atan, f64::atan, 2.0, &[0.5, 1.0]);
        check_pairs("atan2", atan2, f64::atan2, 2.0);
    }
}
