//! The command line that asks for the same job without a question.

use fleet_core::job::{Increase, JobSettings, TargetSelection};
use fleet_ops::jobs::create::{Request, SigningRole, Target, URL_SECONDS, Work};

use crate::answers::option;
use crate::cli::job::{AbortArg, RetryArg, WindowArg, end_behavior_word};

/// The parts of the command line, after the program's name, quoted for a shell.
pub(super) fn of(request: &Request, place_options: &str) -> Vec<String> {
    let place = Some(place_options.trim()).filter(|options| !options.is_empty());
    let place = place.into_iter().map(str::to_owned);
    let name = ["jobs", "create"].map(str::to_owned);
    place.chain(name).chain(options(request)).collect()
}

/// The options with their values, quoted for a shell.
fn options(request: &Request) -> Vec<String> {
    let mut all = Options::default();
    match &request.work {
        Work::Ota { package, version } => all.installs(package, version.as_ref()),
        Work::Custom { document, installs } => {
            all.add("document", document.as_str());
            if let Some((package, version)) = installs {
                all.installs(package, version.as_ref());
            }
        }
    }
    all.flag("allow-deprecated", request.allow_deprecated);
    let names = |of: fn(&Target) -> bool| {
        let those = request.targets.iter().filter(move |target| of(target));
        those.map(Target::name).collect::<Vec<_>>().join(",")
    };
    all.unless_empty("group", &names(|target| matches!(target, Target::Group(_))));
    all.unless_empty("thing", &names(|target| matches!(target, Target::Thing(_))));
    let continuous = request.selection == TargetSelection::Continuous;
    all.flag("continuous", continuous);
    all.settings(&request.settings);
    if request.url_seconds != URL_SECONDS {
        all.add("url-expires", &format!("{}s", request.url_seconds));
    }
    match &request.role {
        Some(SigningRole::Named(name)) => all.add("role", name.as_str()),
        Some(SigningRole::Arn(arn)) => all.add("role", arn.as_str()),
        None => {}
    }
    if let Some(id) = &request.id {
        all.add("job-id", id.as_str());
    }
    if let Some(description) = &request.description {
        all.add("description", description);
    }
    all.0
}

#[derive(Default)]
struct Options(Vec<String>);

impl Options {
    fn add(&mut self, name: &str, value: &str) {
        self.0.push(option(name, value));
    }

    fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.0.push(format!("--{name}"));
        }
    }

    fn unless_empty(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.add(name, value);
        }
    }

    fn number(&mut self, name: &str, value: impl std::fmt::Display) {
        self.add(name, &value.to_string());
    }

    fn installs(
        &mut self,
        package: &fleet_core::name::PackageName,
        version: Option<&fleet_core::name::VersionName>,
    ) {
        self.add("package", package.as_str());
        if let Some(version) = version {
            self.add("version", version.as_str());
        }
    }

    fn settings(&mut self, settings: &JobSettings) {
        if let Some(rollout) = &settings.rollout {
            if let Some(maximum) = rollout.maximum_per_minute {
                self.number("max-per-minute", maximum);
            }
            if let Some(exponential) = &rollout.exponential {
                self.number("base-rate", exponential.base_per_minute);
                self.number("increment-factor", exponential.increment_factor);
                match exponential.increase {
                    Increase::NotifiedThings(number) => {
                        self.number("increase-after-notified", number);
                    }
                    Increase::SucceededThings(number) => {
                        self.number("increase-after-succeeded", number);
                    }
                }
            }
        }
        for rule in &settings.abort {
            self.number("abort", AbortArg(*rule));
        }
        if let Some(minutes) = settings.in_progress_timeout_minutes {
            self.add("timeout", &format!("{minutes}m"));
        }
        for rule in &settings.retries {
            self.number("retry", RetryArg(*rule));
        }
        let Some(scheduling) = &settings.scheduling else {
            return;
        };
        for (name, time) in [("start", &scheduling.start), ("end", &scheduling.end)] {
            if let Some(time) = time {
                self.add(name, time);
            }
        }
        if let Some(behavior) = scheduling.end_behavior {
            self.add("end-behavior", end_behavior_word(behavior));
        }
        for window in &scheduling.maintenance_windows {
            self.number("window", WindowArg(window.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::answers;
    use crate::commands::jobs::create::CreateArgs;

    #[derive(Debug, clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: CreateArgs,
    }

    fn request(words: &[&str]) -> Request {
        let line = Line::try_parse_from([&["create"], words].concat()).unwrap();
        let given = line.args.given().unwrap();
        given.rest.request(given.work.unwrap(), given.targets)
    }

    /// Splits as a POSIX shell does what [`answers::quoted`] makes.
    fn split(text: &str) -> Vec<String> {
        let (mut words, mut word, mut inside) = (Vec::new(), String::new(), false);
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match c {
                '\'' => inside = !inside,
                '\\' if !inside => word.extend(chars.next().filter(|c| *c != '\n')),
                ' ' if !inside => words.push(std::mem::take(&mut word)),
                c => word.push(c),
            }
        }
        words.push(word);
        words.retain(|word| !word.is_empty());
        words
    }

    #[test]
    fn the_command_line_of_a_request_makes_the_same_request() {
        for words in [
            vec!["--package", "SedanVehicle", "--group", "Fleet-US"],
            vec![
                "--package",
                "P",
                "--version",
                "1.0",
                "--group",
                "A,B",
                "--thing",
                "T:1",
                "--continuous",
                "--max-per-minute",
                "100",
                "--base-rate",
                "10",
                "--increment-factor",
                "1.5",
                "--increase-after-succeeded",
                "5",
                "--abort",
                "FAILED:12.5%:5",
                "--abort",
                "ALL:50%:1",
                "--timeout",
                "2h",
                "--retry",
                "FAILED=3",
                "--start",
                "2027-01-01T00:00",
                "--end",
                "2027-02-01T00:00",
                "--end-behavior",
                "force-cancel",
                "--window",
                "cron(0 2 * * ? *)=1h",
                "--url-expires",
                "60s",
                "--role",
                "arn:aws:iam::123456789012:role/x/Y",
                "--job-id",
                "mine",
                "--description=-it's an \"update\"",
                "--allow-deprecated",
            ],
            vec![
                "--document",
                r#"{"do": "it's", "n": [1, "${HOME} $x"]}"#,
                "--thing",
                "T",
                "--increase-after-notified",
                "7",
                "--base-rate",
                "1",
                "--increment-factor",
                "5",
                "--role",
                "Mine",
            ],
        ] {
            let wanted = request(&words);
            let lines = answers::lines(&of(&wanted, " --local"), 80);
            let text = lines.join("\n").replace("\\\n", " ");
            let again = split(&text);
            assert_eq!(again[..4], ["fleetctl", "--local", "jobs", "create"]);
            let again: Vec<&str> = again[4..].iter().map(String::as_str).collect();
            assert_eq!(request(&again), wanted, "{text}");
        }
    }
}
