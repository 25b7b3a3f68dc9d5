//! What becomes of a workflow's events: lines, moving bars, JSON lines, or nothing. One file each.

use std::sync::Arc;

use fleet_ops::event::{Event, Phase, Sink};
use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::moment::Moment;

mod command_run;
pub(crate) mod debug;
mod devices;
mod json;
mod lines;
mod live;
mod notable;
mod pace;
mod revert;
mod simulate;
mod teach;
mod watch;

/// The sink of a run: JSON lines for programs, progress for people.
pub(crate) fn of_run(context: &Context) -> Arc<dyn Sink> {
    if context.json() {
        return Arc::new(json::JsonSink::new(context));
    }
    for_people(context)
}

/// The sink of a run that explains each phase before it begins, where that is wanted. Then progress is
/// told in lines, which stay above what is explained.
pub(crate) fn of_taught_run(
    context: &Context,
    before: fn(Phase) -> Option<Moment>,
    cancel: &CancellationToken,
) -> Arc<dyn Sink> {
    let Some(teacher) = context.teacher() else {
        return of_run(context);
    };
    let screen = &context.screen;
    let lines = lines::LineSink::new(Arc::clone(screen));
    let notable = notable::NotableSink::new(Arc::clone(screen));
    Arc::new(teach::TeachingSink {
        run: Arc::new(Both(lines, notable)),
        teacher,
        before,
        cancel: cancel.clone(),
    })
}

/// The sink of a survey: progress for people. A program gets the plan, which is one document.
pub(crate) fn of_survey(context: &Context) -> Arc<dyn Sink> {
    if context.json() {
        return notable(context);
    }
    for_people(context)
}

/// The sink of a run that has nothing to do: no progress is worth a line.
pub(crate) fn of_idle_run(context: &Context) -> Arc<dyn Sink> {
    if context.json() {
        return of_run(context);
    }
    notable(context)
}

/// The sink of a command that is over soon: only what a person should see, whatever the output.
pub(crate) fn of_short_run(context: &Context) -> Arc<dyn Sink> {
    notable(context)
}

/// The sink of a revert: a line for every device besides the progress.
pub(crate) fn of_revert(context: &Context) -> Arc<dyn Sink> {
    let screen = &context.screen;
    if context.json() {
        return of_run(context);
    }
    if screen.is_quiet() {
        return notable(context);
    }
    let devices = revert::RevertSink::new(Arc::clone(screen));
    if screen.is_live() && !context.global.debug {
        Arc::new(Both(live::LiveSink::new(Arc::clone(screen)), devices))
    } else {
        Arc::new(Both(lines::LineSink::new(Arc::clone(screen)), devices))
    }
}

/// The sink of a watch: drawn again in place on a terminal, a line for each change elsewhere.
pub(crate) fn of_watch(context: &Context) -> Arc<dyn Sink> {
    let screen = &context.screen;
    if context.json() {
        return of_run(context);
    }
    if screen.is_quiet() {
        return notable(context);
    }
    match screen.is_live() && !context.global.debug {
        true => Arc::new(watch::LiveWatch::new(Arc::clone(screen))),
        false => Arc::new(watch::WatchLines::new(Arc::clone(screen))),
    }
}

/// The sink of a simulation: of a small one every step of each device besides the progress.
pub(crate) fn of_simulation(context: &Context, small: bool) -> Arc<dyn Sink> {
    if context.json() {
        return of_run(context);
    }
    let all = small && !context.screen.is_quiet();
    let devices = simulate::SimulateSink::new(Arc::clone(&context.screen), all);
    let others = for_people(context);
    Arc::new(move |event: &Event| {
        others.event(event);
        devices.event(event);
    })
}

/// The sink of a command's run: lines for every device besides the progress.
pub(crate) fn of_command_run(context: &Context) -> Arc<dyn Sink> {
    let screen = &context.screen;
    if context.json() {
        return of_run(context);
    }
    if screen.is_quiet() {
        return notable(context);
    }
    let devices = command_run::CommandRunSink::new(Arc::clone(screen));
    if screen.is_live() && !context.global.debug {
        Arc::new(Both(live::LiveSink::new(Arc::clone(screen)), devices))
    } else {
        Arc::new(Both(lines::LineSink::new(Arc::clone(screen)), devices))
    }
}

/// The sink of virtual devices: how many are connected and what they have done; of a few, what each does.
pub(crate) fn of_devices(context: &Context, devices: u64) -> Arc<dyn Sink> {
    if context.json() {
        return of_run(context);
    }
    Arc::new(devices::DevicesSink::new(
        Arc::clone(&context.screen),
        devices,
    ))
}

fn notable(context: &Context) -> Arc<dyn Sink> {
    Arc::new(notable::NotableSink::new(Arc::clone(&context.screen)))
}

fn for_people(context: &Context) -> Arc<dyn Sink> {
    let screen = &context.screen;
    let notable = notable::NotableSink::new(Arc::clone(screen));
    if screen.is_quiet() {
        Arc::new(notable)
    } else if screen.is_live() && !context.global.debug {
        Arc::new(Both(live::LiveSink::new(Arc::clone(screen)), notable))
    } else {
        Arc::new(Both(lines::LineSink::new(Arc::clone(screen)), notable))
    }
}

/// Tells two sinks.
struct Both<A, B>(A, B);

impl<A: Sink, B: Sink> Sink for Both<A, B> {
    fn event(&self, event: &Event) {
        self.0.event(event);
        self.1.event(event);
    }
}
