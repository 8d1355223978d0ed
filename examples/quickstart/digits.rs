//! The data set: handwritten digits, 8 by 8 pixels (`data/README.md`).

use std::error::Error;
use std::fs::File;
use std::io::Read;

use flate2::read::GzDecoder;
use xcs::Tensor;

/// Images and their digits.
pub struct Images {
    /// `[images, 64]`, from 0 to 16.
    pub pixels: Tensor,
    /// `[images]`: what each shows, 0 to 9.
    pub digits: Tensor<i64>,
}

impl Images {
    fn new(rows: &[Vec<f32>]) -> Result<Self, xcs::Error> {
        let pixels = rows.iter().flat_map(|row| &row[..64]).copied().collect();
        let digits = rows.iter().map(|row| row[64] as i64).collect();
        Ok(Self {
            pixels: Tensor::from_vec(pixels, [rows.len(), 64])?,
            digits: Tensor::from_vec(digits, [rows.len()])?,
        })
    }

    /// `[images, 10]`: a one at each image's digit.
    pub fn one_hot(&self) -> Tensor {
        let columns = Tensor::<i64>::arange(0, 10, 1);
        self.digits.unsqueeze(1).eq(&columns).cast()
    }
}

/// Reads the data set: known images, and every sixth held out.
pub fn load() -> Result<(Images, Images), Box<dyn Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz");
    let mut csv = String::new();
    GzDecoder::new(File::open(path)?).read_to_string(&mut csv)?;
    let (mut known, mut held_out) = (Vec::new(), Vec::new());
    for (index, line) in csv.lines().enumerate() {
        let row = line.split(',').map(str::parse).collect::<Result<Vec<f32>, _>>()?;
        if row.len() != 65 {
            return Err(format!("{path}, line {}: {} values instead of 65", index + 1, row.len()).into());
        }
        if index % 6 == 5 { held_out.push(row) } else { known.push(row) }
    }
    Ok((Images::new(&known)?, Images::new(&held_out)?))
}
