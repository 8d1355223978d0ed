//! The attributes of `xcs`.
