//! The main job of XCS on real data: handwritten digits are recognised by tensor code that compiles, with
//! a side effect in the middle that happens exactly as often as the source says.
//!
//! ```text
//! cargo run --release --example quickstart
//! ```
//!
//! Nothing is trained. An unknown image is compared with all known ones, and the labels of those most like
//! it decide: kernel regression (Nadaraya 1964, Watson 1964), today better known as attention.

#![allow(unreachable_pub)] // `digits` is written as a library would be.

mod digits;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use digits::Images;
use xcs::{Mode, Tensor, jit, orchestration};

/// How fast an image's influence falls with its distance: smaller trusts only the nearest.
const TEMPERATURE: f32 = 0.05;
/// Answers less sure than this go to a person.
const SURE: f32 = 0.9;

/// The images whose digits are known.
struct Known {
    /// `[known, 64]`, as `features` gives them.
    features: Tensor,
    /// `[known, 10]`: a one at each image's digit.
    labels: Tensor,
}

/// What was read from some images.
struct Reading {
    /// `[images, 10]`: how likely each digit is.
    probabilities: Tensor,
    /// `[images]`: the likeliest digit.
    digits: Tensor<i64>,
    /// `[images]`: one where the answer stands, zero where a person decides.
    accepted: Tensor,
    /// The share of the accepted answers that should be right.
    expected: f32,
}

/// Each image with mean zero and length one, so that ink and pressure do not count.
/// `[images, 64]` to the same.
#[jit]
fn features(pixels: &Tensor) -> Tensor {
    let centred = pixels - pixels.mean_keepdim(1);
    &centred / centred.square().sum_keepdim(1).sqrt()
}

/// How likely each digit is, `[images, 64]` to `[images, 10]`: tensor code, compiled as a whole. The
/// closeness of two images is minus the square of their distance, `2ab - |a|^2 - |b|^2`.
#[jit]
fn classify(pixels: &Tensor, known: &Known) -> Tensor {
    let images = features(pixels);
    let lengths = images.square().sum_keepdim(1);
    let known_lengths = known.features.square().sum_axis(1);
    let closeness = 2.0 * images.matmul(&known.features.transpose()) - lengths - known_lengths;
    (closeness / TEMPERATURE).softmax(1).matmul(&known.labels)
}

/// How often `refer_doubtful` ran.
static EFFECTS: AtomicUsize = AtomicUsize::new(0);

/// Sends doubtful images to a person: a line each in the journal, under the id of this call. Gives back,
/// from what the journal then says, a one for each image that was sent and a zero for the others.
///
/// It writes a file, so it is marked: it runs once for each call and nothing in it is recorded.
#[orchestration]
fn refer_doubtful(confidence: &Tensor, journal: &Path) -> io::Result<Tensor> {
    EFFECTS.fetch_add(1, Ordering::Relaxed);
    let call = xcs::call_id().expect("an orchestration has an id");
    let call = call.to_string();
    let mut file = OpenOptions::new().create(true).append(true).open(journal)?;
    for (image, confidence) in confidence.to_vec().into_iter().enumerate() {
        if confidence < SURE {
            writeln!(file, "{call},{image},{confidence}")?;
        }
    }

    let mut sent = vec![0.0; confidence.len()];
    for line in fs::read_to_string(journal)?.lines() {
        let mut fields = line.split(',');
        if fields.next() == Some(&call) {
            let image = fields.next().and_then(|image| image.parse::<usize>().ok());
            sent[image.expect("the line as written above")] = 1.0;
        }
    }
    Ok(Tensor::from_slice(&sent))
}

/// The whole job: tensor work, an effect that depends on it, tensor work that depends on the effect.
#[jit]
fn read_digits(pixels: &Tensor, known: &Known, journal: &Path) -> io::Result<Reading> {
    let probabilities = classify(pixels, known);
    let confidence = probabilities.max_axis(1);

    let sent = refer_doubtful(&confidence, journal)?;

    let accepted = 1.0 - sent;
    let expected = ((confidence * &accepted).sum() / accepted.sum()).item();
    Ok(Reading { digits: probabilities.argmax_axis(1), probabilities, accepted, expected })
}

fn main() -> Result<(), Box<dyn Error>> {
    let (known, unknown) = digits::load()?;
    let (images, more) = (known.digits.len(), unknown.digits.len());
    println!("{images} handwritten digits are known, {more} are to be read.\n");
    let known = Known { features: features(&known.pixels), labels: known.one_hot() };
    let journal = std::env::temp_dir().join(format!("xcs-quickstart-{}.csv", std::process::id()));

    let read = || read_digits(&unknown.pixels, &known, &journal);
    let plain = xcs::with_mode(Mode::Fallback, read)?;
    let first = read()?;
    let later = read()?;
    let written = fs::read_to_string(&journal)?;
    fs::remove_file(&journal)?;

    let same = bits(&plain) == bits(&first) && bits(&plain) == bits(&later);
    print_accuracy(&later, &unknown);
    print_effects(&written);
    println!(
        "  same bits        {}: {} values; plain, jitted, jitted again",
        if same { "yes" } else { "NO" },
        bits(&plain).len(),
    );
    print_times("classify all", || classify(&unknown.pixels, &known));
    let image = unknown.pixels.slice(0, 0..1);
    print_times("features of one", || features(&image));

    println!(
        "\nWhat was compiled, what was not, and why. The eager calls are the plain ones above, made with Mode::Fallback.\n"
    );
    println!("{}", xcs::explain(features));
    println!("{}", xcs::explain(classify));
    println!("{}", xcs::explain(read_digits));
    if !same {
        return Err("plain and jitted differ: this is a bug in XCS".into());
    }
    Ok(())
}

fn print_accuracy(reading: &Reading, images: &Images) {
    let right = reading.digits.eq(&images.digits).cast::<f32>();
    let sure = &reading.accepted;
    let percent = |share: Tensor| 100.0 * share.item();

    println!("  right            {:.1} %", percent(right.mean()));
    println!(
        "  right when sure  {:.1} %, expected {:.1} %; sure of {} images, {} go to a person",
        percent((&right * sure).sum() / sure.sum()),
        100.0 * reading.expected,
        sure.sum().item(),
        (1.0 - sure).sum().item(),
    );
}

/// The journal is the evidence: each call wrote under an id of its own.
fn print_effects(journal: &str) {
    let ids = journal.lines().filter_map(|line| line.split(',').next());
    println!(
        "  the effect       ran {} times in 3 calls, wrote {} lines under {} call ids",
        EFFECTS.load(Ordering::Relaxed),
        journal.lines().count(),
        ids.collect::<BTreeSet<_>>().len(),
    );
}

/// Medians of runs in turn, so that whatever else the machine does slows both ways alike.
fn print_times(what: &str, work: impl Fn() -> Tensor) {
    let microseconds = || {
        let start = Instant::now();
        std::hint::black_box(work().to_vec());
        1e6 * start.elapsed().as_secs_f64()
    };
    let (mut plain, mut jitted) = ([0.0; 51], [0.0; 51]);
    for (plain, jitted) in plain.iter_mut().zip(&mut jitted) {
        *plain = xcs::with_mode(Mode::Fallback, microseconds);
        *jitted = microseconds();
    }
    let (plain, jitted) = (median(&mut plain), median(&mut jitted));
    let ratio = plain / jitted;
    println!("  {what:<16} {plain:.1} us plain, {jitted:.1} us jitted: {ratio:.2} times as fast");
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// All that a reading holds, bit by bit.
fn bits(reading: &Reading) -> Vec<u64> {
    let mut bits = vec![u64::from(reading.expected.to_bits())];
    for tensor in [&reading.probabilities, &reading.accepted] {
        bits.extend(tensor.to_vec().iter().map(|value| u64::from(value.to_bits())));
    }
    bits.extend(reading.digits.to_vec().iter().map(|&digit| digit as u64));
    bits
}
