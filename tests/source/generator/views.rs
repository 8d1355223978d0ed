//! Expressions that compute nothing: the same elements in another shape.

use super::{
    body::Body,
    operations::{Made, Rule, stretched},
    types::{Expr, Kind, Length, Type},
};

impl Body {
    pub fn view(&mut self, rule: Rule, depth: usize) -> Made {
        let x = self.tensor(depth, |x| match rule {
            Rule::Transpose => x.shape().len() >= 2,
            Rule::Slice | Rule::Flip => !x.shape().is_empty(),
            Rule::Squeeze => x.shape().contains(&Length::Known(1)),
            _ => x.shape().len() < 4,
        })?;
        let mut shape = x.shape().to_vec();
        let (name, arguments) = match rule {
            Rule::Flatten => {
                shape = vec![self.other_length()];
                ("flatten", String::new())
            }
            Rule::Unsqueeze => {
                let axis = self.rng.below(shape.len() + 1);
                shape.insert(axis, Length::Known(1));
                ("unsqueeze", axis.to_string())
            }
            Rule::Squeeze => {
                let axis = shape.iter().position(|length| *length == Length::Known(1))?;
                shape.remove(axis);
                ("squeeze", axis.to_string())
            }
            Rule::Transpose => {
                let rank = shape.len();
                if rank == 2 && self.rng.percent(40) {
                    shape.swap(0, 1);
                    ("permute", "[1, 0]".into())
                } else {
                    shape.swap(rank - 1, rank - 2);
                    ("transpose", String::new())
                }
            }
            Rule::Flip => {
                let (axis, _) = self.axis(&shape)?;
                ("flip", axis)
            }
            Rule::Slice => {
                let (axis, at) = self.axis(&shape)?;
                let range = match self.rng.below(4) {
                    0 => {
                        shape[at] = Length::Known(1);
                        "0..1".into()
                    }
                    1 => {
                        let end = self.length(shape[at])?;
                        shape[at] = self.other_length();
                        format!("1..{end}")
                    }
                    2 if shape[at] != Length::Known(1) => {
                        shape[at] = Length::Known(2);
                        "0..FEW".into()
                    }
                    _ => {
                        // An argument: some fit, some do not.
                        let size = Type::Scalar(Kind::Usize);
                        let end =
                            self.scope.iter().find(|known| known.of == size && known.text.len() == 1)?.text.clone();
                        shape[at] = self.other_length();
                        format!("0..{end}")
                    }
                };
                ("slice", format!("{axis}, {range}"))
            }
            Rule::Broadcast if self.sizes => {
                let target = [Length::Of('n'), Length::Of('m')];
                if stretched(&shape, &target).as_deref() != Some(&target) {
                    return None;
                }
                shape = target.to_vec();
                ("broadcast_to", "shape".into())
            }
            Rule::Broadcast => {
                shape.insert(0, Length::Known(3));
                let mut lengths = vec!["3".to_owned()];
                for &length in &shape[1..] {
                    lengths.push(self.length(length)?);
                }
                ("broadcast_to", format!("[{}]", lengths.join(", ")))
            }
            Rule::Reshape
                if self.sizes
                    && (shape == [Length::Of('n'), Length::Of('m')] || shape == [Length::Of('m'), Length::Of('n')]) =>
            {
                shape = vec![Length::Of('n'), Length::Of('m')];
                ("reshape", "shape".into())
            }
            Rule::Reshape => {
                shape.reverse();
                if self.rng.percent(40) {
                    shape.insert(0, Length::Known(1));
                }
                let mut lengths = Vec::new();
                for &length in &shape {
                    lengths.push(self.length(length)?);
                }
                ("reshape", format!("[{}]", lengths.join(", ")))
            }
            other => unreachable!("{other:?} is not a view"),
        };
        let of = Type::Tensor(x.kind(), shape);
        let made: Expr = self.call(&x, name, &arguments, of);
        Some((made, "view"))
    }
}
