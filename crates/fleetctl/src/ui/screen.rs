//! The standard streams: everything that is printed goes through here.
//!
//! A reader that went away is no error: once a stream is closed, what is written to it is dropped.

use std::fmt::Display;
use std::io::{self, BufWriter, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anstream::AutoStream;
use anstream::stream::{AsLockedWrite, RawStream};
use indicatif::MultiProgress;

use super::excerpt;
use super::style::{self, paint};
use super::words;
use crate::cli::ColorChoice;
use crate::environment::{Environment, Terminal};
use crate::errors::{CommandError, Kind};

/// Bytes of a long result that are written at once.
const BLOCK: usize = 1 << 16;

/// Stdout and stderr, with what is known about them.
pub(crate) struct Screen {
    out: Mutex<Stream>,
    err: Mutex<Stream>,
    terminal: Terminal,
    quiet: bool,
    color: bool,
    /// `q` leaves every question.
    guided: AtomicBool,
    /// The bars that are drawn on stderr now.
    bars: Mutex<Option<MultiProgress>>,
}

struct Stream {
    to: Box<dyn Write + Send>,
    /// The first failure that was not a reader who went away.
    failed: Option<io::Error>,
    closed: bool,
}

impl Stream {
    fn new(raw: impl RawStream + AsLockedWrite + Send + 'static, color: bool) -> Mutex<Stream> {
        let choice = if color {
            anstream::ColorChoice::Always
        } else {
            anstream::ColorChoice::Never
        };
        Mutex::new(Stream {
            to: Box::new(AutoStream::new(raw, choice)),
            failed: None,
            closed: false,
        })
    }

    /// Writes; tells whether there still is a reader.
    fn write(&mut self, bytes: &[u8]) -> bool {
        if self.closed {
            return false;
        }
        let written = self.to.write_all(bytes).and_then(|()| self.to.flush());
        if let Err(cause) = written {
            self.closed = true;
            if cause.kind() != io::ErrorKind::BrokenPipe {
                self.failed = Some(cause);
            }
        }
        !self.closed
    }
}

fn locked(stream: &Mutex<Stream>) -> MutexGuard<'_, Stream> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a stream gets colours.
pub(crate) fn colored(environment: &Environment, choice: ColorChoice, terminal: bool) -> bool {
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if environment.color.never => false,
        ColorChoice::Auto => environment.color.always || terminal,
    }
}

impl Screen {
    /// The streams of this process.
    pub(crate) fn new(environment: &Environment, color: ColorChoice, quiet: bool) -> Screen {
        let terminal = environment.terminal;
        Screen {
            out: Stream::new(io::stdout(), colored(environment, color, terminal.stdout)),
            err: Stream::new(io::stderr(), colored(environment, color, terminal.stderr)),
            terminal,
            quiet,
            color: colored(environment, color, terminal.stderr),
            guided: AtomicBool::new(false),
            bars: Mutex::default(),
        }
    }

    /// Streams to which nothing is written, and nobody to ask.
    pub(crate) fn silent() -> Screen {
        let nowhere = || {
            Mutex::new(Stream {
                to: Box::new(io::sink()),
                failed: None,
                closed: false,
            })
        };
        Screen {
            out: nowhere(),
            err: nowhere(),
            terminal: Terminal {
                stdin: false,
                stdout: false,
                stderr: false,
                width: 80,
            },
            quiet: true,
            color: false,
            guided: AtomicBool::new(false),
            bars: Mutex::default(),
        }
    }

    /// Columns of the terminal, 80 where there is none.
    pub(crate) fn width(&self) -> usize {
        self.terminal.width
    }

    /// Whether there is somebody to ask: both ends of the conversation are a terminal.
    pub(crate) fn can_ask(&self) -> bool {
        self.terminal.stdin && self.terminal.stderr
    }

    /// From now on `q` leaves every question.
    pub(crate) fn leave_with_q(&self) {
        self.guided.store(true, Ordering::Relaxed);
    }

    /// Whether `q` leaves every question.
    pub(crate) fn leaves_with_q(&self) -> bool {
        self.guided.load(Ordering::Relaxed)
    }

    /// Whether stderr is a terminal, on which lines can be drawn again.
    pub(crate) fn is_live(&self) -> bool {
        self.terminal.stderr
    }

    /// Whether stdout is a terminal, which breaks lines that are too long anywhere.
    pub(crate) fn out_is_terminal(&self) -> bool {
        self.terminal.stdout
    }

    /// Whether only results and errors are wanted.
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// A line of a result, to stdout.
    pub(crate) fn out(&self, line: impl Display) {
        self.out_raw(&format!("{line}\n"));
    }

    /// A result as it is, to stdout.
    pub(crate) fn out_raw(&self, text: &str) {
        self.beside_bars(|| {
            locked(&self.out).write(text.as_bytes());
        });
    }

    /// A result of any length, to stdout, written as it is made. Ends early once nobody reads it.
    pub(crate) fn out_with(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        let mut out = BufWriter::with_capacity(BLOCK, Out(self));
        // What went wrong is kept by the stream, and told when the command ends.
        let _ = write(&mut out).and_then(|()| out.flush());
    }

    /// A line for the person, to stderr.
    pub(crate) fn err(&self, line: impl Display) {
        self.err_raw(&format!("{line}\n"));
    }

    /// A text without a line end, to stderr.
    pub(crate) fn err_raw(&self, text: &str) {
        self.beside_bars(|| {
            locked(&self.err).write(text.as_bytes());
        });
    }

    /// A line for the person that `--quiet` leaves out, to stderr.
    pub(crate) fn note(&self, line: impl Display) {
        if !self.quiet {
            self.err(line);
        }
    }

    /// A warning, to stderr.
    pub(crate) fn warn(&self, text: impl Display) {
        let plain = words::warning();
        let label = paint(style::WARN, &plain);
        self.err(words::labelled(&label, &plain, text, self.width()));
    }

    /// What ended the command, to stderr.
    pub(crate) fn fail(&self, error: &CommandError) {
        // That somebody said no or stop is no error of anything.
        let wanted = error.kind == Kind::Interrupted
            || (error.kind == Kind::Declined && error.hints.is_empty());
        if wanted && !error.message.is_empty() {
            self.err(&error.message);
        } else if !error.message.is_empty() {
            let plain = words::error();
            let label = paint(style::BAD, &plain);
            self.err(words::labelled(
                &label,
                &plain,
                &error.message,
                self.width(),
            ));
        }
        for line in error
            .query
            .iter()
            .flat_map(|query| excerpt::lines(query, self.width()))
        {
            self.err(line);
        }
        if let Some(place) = &error.place {
            let (text, wrong) = &**place;
            for line in excerpt::marked(text, wrong, self.width()) {
                self.err(line);
            }
        }
        for hint in &error.hints {
            let plain = format!("  {}", words::hint());
            let label = format!("  {}", paint(style::GOOD, words::hint()));
            self.err(words::labelled(&label, &plain, hint, self.width()));
        }
    }

    /// From now on lines are written above these bars.
    pub(crate) fn draw_around(&self, bars: &MultiProgress) {
        *self.bars.lock().unwrap_or_else(PoisonError::into_inner) = Some(bars.clone());
    }

    /// There are no bars any more.
    pub(crate) fn draw_plainly(&self) {
        *self.bars.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn beside_bars(&self, write: impl FnOnce()) {
        let bars = self
            .bars
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match bars {
            Some(bars) => bars.suspend(write),
            None => write(),
        }
    }

    /// A text in a style, if stderr has colours; for what others draw there.
    pub(crate) fn painted(&self, style: anstyle::Style, text: &str) -> String {
        if self.color {
            paint(style, text)
        } else {
            text.to_owned()
        }
    }

    /// A painted text, without its colours if stderr has none; for what others draw there.
    pub(crate) fn colored(&self, text: &str) -> String {
        match self.color {
            true => text.to_owned(),
            false => anstream::adapter::strip_str(text).to_string(),
        }
    }

    /// Whether somebody still reads the results.
    pub(crate) fn is_read(&self) -> bool {
        !locked(&self.out).closed
    }

    /// The failure to write a result, if there was one.
    pub(crate) fn output_failure(&self) -> Option<io::Error> {
        locked(&self.out).failed.take()
    }
}

/// Stdout as something to write to.
struct Out<'s>(&'s Screen);

impl Write for Out<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut read = false;
        self.0
            .beside_bars(|| read = locked(&self.0.out).write(bytes));
        if read {
            Ok(bytes.len())
        } else {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
