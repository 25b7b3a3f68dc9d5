//! A page: its blocks, the commands in them, and its prose.
//!
//! What a fence says decides what becomes of its commands:
//!
//! - `sh`: every line is run by a shell and must end with 0.
//! - `console`: lines that begin with `$ ` are run; what follows is their output, held by
//!   `output.rs`. A line `? 4` right below a command says that it ends with 4.
//! - `sh terminal`: commands that ask; without a terminal they must end with 7, which is what
//!   "nobody to ask" is.
//! - `sh build`, `sh clients`, `sh account`: not run here. The first builds the program, which the
//!   gate does; the second needs other programs and is run by `tests/clients/test_book.py`; the
//!   third needs an account of AWS. Their fleetctl commands must be such as the command line takes.
//! - A comment `<!-- before` … `-->` has commands that a reader does not need to see.

#![expect(
    clippy::expect_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::path::Path;

/// A file of the documentation.
pub(super) struct Page {
    /// Its path, from the top of the repository.
    pub(super) name: String,
    /// Blocks and lines of prose, in their order.
    pub(super) items: Vec<Item>,
}

/// A part of a page.
pub(super) enum Item {
    Prose(usize, String),
    Block(Block),
}

/// What stands between two fences.
pub(super) struct Block {
    line: usize,
    language: String,
    mark: String,
    body: Vec<String>,
}

/// A command, and how it must end.
pub(super) struct Command {
    pub(super) line: usize,
    pub(super) text: String,
    pub(super) code: i32,
    /// What it must print, if that is shown.
    pub(super) output: Option<Vec<String>>,
}

/// Marks of blocks that are not run here.
const NOT_RUN: &[&str] = &["build", "clients", "account"];

impl Page {
    pub(super) fn read(root: &Path, name: String) -> Page {
        let text = std::fs::read_to_string(root.join(&name))
            .unwrap_or_else(|cause| panic!("{name}: {cause}"));
        let items = items(&text);
        Page { name, items }
    }

    pub(super) fn prose(&self) -> impl Iterator<Item = (usize, &str)> {
        self.items.iter().filter_map(|item| match item {
            Item::Prose(line, text) => Some((*line, text.as_str())),
            Item::Block(_) => None,
        })
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.items.iter().filter_map(|item| match item {
            Item::Block(block) => Some(block),
            Item::Prose(..) => None,
        })
    }

    /// What is run, in its order.
    pub(super) fn commands(&self) -> Vec<Command> {
        let run = self.blocks().filter(|block| !block.is_left_out());
        run.flat_map(Block::commands).collect()
    }

    /// What is not run here, in its order.
    pub(super) fn left_out(&self) -> Vec<Command> {
        let left = self.blocks().filter(|block| block.is_left_out());
        left.flat_map(Block::commands).collect()
    }

    /// Whether it is made from the program's own help.
    fn is_made(&self) -> bool {
        self.name == "docs/cli.md"
    }

    /// The examples in the program's own help: `fleetctl …`, and what they do after some blanks.
    pub(super) fn examples(&self) -> Vec<(usize, String)> {
        let mut examples: Vec<(usize, String)> = Vec::new();
        for block in self.blocks().filter(|_| self.is_made()) {
            let mut goes_on = false;
            for (at, line) in block.body.iter().enumerate() {
                let text = line.trim_start();
                let first = text.starts_with("fleetctl ");
                let (command, does) = text.split_once("  ").unwrap_or((text, ""));
                let more = goes_on && !first && !text.is_empty();
                if let Some((_, last)) = examples.last_mut().filter(|_| more) {
                    *last = format!("{} {command}", last.trim_end_matches('\\'));
                } else if first && !text.contains(['<', '[']) {
                    examples.push((block.line + 1 + at, command.to_owned()));
                    goes_on = does.is_empty();
                } else {
                    goes_on = false;
                }
            }
        }
        examples
    }

    /// Complaints about commands in blocks that nobody looks at, and about marks nobody knows.
    pub(super) fn stray_commands(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        for block in self.blocks() {
            let place = format!("{}:{}", self.name, block.line);
            let known = match block.language.as_str() {
                "sh" => block.mark.is_empty() || block.mark == "terminal" || block.is_left_out(),
                "console" | "before" => block.mark.is_empty(),
                _ => true,
            };
            if !known {
                complaints.push(format!("{place}: unknown mark {:?}", block.mark));
            }
            let checked = !matches!(block.language.as_str(), "" | "text") || self.is_made();
            if !checked && block.body.iter().any(|line| looks_like_a_command(line)) {
                complaints.push(format!(
                    "{place}: commands belong into a sh or console block"
                ));
            }
        }
        complaints
    }
}

fn looks_like_a_command(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("fleetctl ") && !line.starts_with("fleetctl  ")
        || line.starts_with("$ ")
        || line.starts_with("cargo ")
}

impl Block {
    fn is_left_out(&self) -> bool {
        NOT_RUN.contains(&self.mark.as_str())
    }

    fn commands(&self) -> Vec<Command> {
        match self.language.as_str() {
            "console" => self.session(),
            "sh" | "before" => self.script(),
            _ => Vec::new(),
        }
    }

    /// The lines of a script, those that go on and here-documents taken together.
    fn script(&self) -> Vec<Command> {
        let code = if self.mark == "terminal" { 7 } else { 0 };
        let mut commands: Vec<Command> = Vec::new();
        let mut end: Option<String> = None;
        let mut goes_on = false;
        for (at, line) in self.body.iter().enumerate() {
            if let Some(last) = commands.last_mut().filter(|_| goes_on || end.is_some()) {
                last.text.push('\n');
                last.text.push_str(line);
            } else if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
                commands.push(Command {
                    line: self.line + 1 + at,
                    text: line.clone(),
                    code,
                    output: None,
                });
            }
            if end.as_deref() == Some(line.trim()) {
                end = None;
            } else if end.is_none() {
                end = here_document(line);
            }
            goes_on = line.ends_with('\\');
        }
        commands
    }

    /// Commands after prompts, each with what it prints.
    fn session(&self) -> Vec<Command> {
        let mut commands: Vec<Command> = Vec::new();
        let mut goes_on = false;
        for (at, line) in self.body.iter().enumerate() {
            if let Some(text) = line.strip_prefix("$ ") {
                commands.push(Command {
                    line: self.line + 1 + at,
                    text: text.to_owned(),
                    code: 0,
                    output: Some(Vec::new()),
                });
                goes_on = text.ends_with('\\');
            } else if let Some(last) = commands.last_mut() {
                let output = last.output.get_or_insert_default();
                if goes_on {
                    last.text.push('\n');
                    last.text.push_str(line);
                    goes_on = line.ends_with('\\');
                } else if let Some(code) = line.strip_prefix("? ").filter(|_| output.is_empty()) {
                    last.code = code.trim().parse().expect("a line ? CODE has a number");
                } else {
                    output.push(line.clone());
                }
            }
        }
        commands
    }
}

/// The word that ends the here-document which a line begins.
fn here_document(line: &str) -> Option<String> {
    let (_, word) = line.split_once("<<")?;
    Some(word.trim().trim_matches('\'').to_owned())
}

fn items(text: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut open: Option<(Block, usize)> = None;
    for (at, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let fence = line.trim_start().strip_prefix("```");
        let comment = line.trim_end() == "<!-- before";
        if let Some((mut block, depth)) = open.take() {
            let ends = match block.language.as_str() {
                "before" => line.trim() == "-->",
                _ => fence == Some(""),
            };
            if ends {
                items.push(Item::Block(block));
            } else {
                block.body.push(line.get(depth..).unwrap_or("").to_owned());
                open = Some((block, depth));
            }
        } else if fence.is_some() || comment {
            let info = fence.unwrap_or("before");
            let (language, mark) = info.split_once(' ').unwrap_or((info, ""));
            let block = Block {
                line: at + 1,
                language: language.to_owned(),
                mark: mark.to_owned(),
                body: Vec::new(),
            };
            open = Some((block, indent));
        } else {
            items.push(Item::Prose(at + 1, line.to_owned()));
        }
    }
    assert!(open.is_none(), "a block is not closed");
    items
}
