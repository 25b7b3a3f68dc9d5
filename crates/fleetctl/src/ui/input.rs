//! Lines typed on stdin. One thread reads them, one line each time somebody asks.
//!
//! A question that is left while the thread waits loses nothing: the line that comes answers the next one.

use std::io::{self, BufRead as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{OnceLock, mpsc};
use std::thread;

use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A line without its end; nothing at the end of the input.
type Line = io::Result<Option<String>>;

struct Input {
    wanted: mpsc::Sender<()>,
    lines: Mutex<UnboundedReceiver<Line>>,
    /// A line is wanted and has not come yet.
    waiting: AtomicBool,
}

static INPUT: OnceLock<Input> = OnceLock::new();

/// The next line that is typed.
pub(super) async fn line() -> Line {
    let input = INPUT.get_or_init(Input::start);
    let mut lines = input.lines.lock().await;
    if !input.waiting.swap(true, Ordering::AcqRel) && input.wanted.send(()).is_err() {
        return Ok(None);
    }
    let line = lines.recv().await;
    input.waiting.store(false, Ordering::Release);
    line.unwrap_or(Ok(None))
}

impl Input {
    fn start() -> Input {
        let (wanted, wants) = mpsc::channel();
        let (typed, lines) = unbounded_channel();
        thread::spawn(move || {
            while wants.recv().is_ok() {
                if typed.send(read()).is_err() {
                    return;
                }
            }
        });
        Input {
            wanted,
            lines: Mutex::new(lines),
            waiting: AtomicBool::new(false),
        }
    }
}

fn read() -> Line {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line)?;
    Ok((read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned()))
}
