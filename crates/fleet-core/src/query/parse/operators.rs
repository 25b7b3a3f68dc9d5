//! AND, OR, NOT, blanks and parentheses between terms or between the values of a group.

use super::scan::Operator;
use super::{MAX_DEPTH, Parser};
use crate::query::error::{ErrorKind, Expected, Unsupported};
use crate::query::syntax::Precedence;
use crate::query::tree::Tree;

/// What stands between operators: the terms of a query or the values of a group.
pub(super) trait Leaf: Sized {
    /// What is expected where one is missing.
    const EXPECTED: &'static [Expected];

    /// Takes one; nothing if it could not be read, which is then reported.
    fn read(parser: &mut Parser<'_>) -> Option<Tree<Self>>;
}

/// What was read since a parenthesis was opened.
struct Level<L> {
    /// Where the parenthesis is; nothing for the outermost level.
    open: Option<usize>,
    /// What blanks join, where they bind loosest.
    juxtaposed: Option<Tree<L>>,
    /// What OR joins.
    any: Option<Tree<L>>,
    /// What AND joins.
    all: Option<Tree<L>>,
    /// How many NOTs wait for what they negate.
    nots: usize,
    /// Whether a term was read last, even one that could not be understood.
    complete: bool,
    /// Whether anything was read.
    started: bool,
}

impl<L> Level<L> {
    const fn new(open: Option<usize>) -> Self {
        Self {
            open,
            juxtaposed: None,
            any: None,
            all: None,
            nots: 0,
            complete: false,
            started: false,
        }
    }

    /// Adds a term, or the place of one that could not be read. Returns how many NOTs that settles.
    fn operand(&mut self, operand: Option<Tree<L>>) -> usize {
        let nots = std::mem::take(&mut self.nots);
        let negated = operand.map(|tree| (0..nots).fold(tree, |tree, _| tree.not()));
        self.all = Tree::all(self.all.take().into_iter().chain(negated));
        self.complete = true;
        self.started = true;
        nots
    }

    fn end_all(&mut self) {
        self.any = Tree::any(self.any.take().into_iter().chain(self.all.take()));
    }

    fn end_any(&mut self) {
        self.end_all();
        self.juxtaposed = Tree::all(self.juxtaposed.take().into_iter().chain(self.any.take()));
    }

    fn end(mut self) -> Option<Tree<L>> {
        self.end_any();
        self.juxtaposed
    }
}

/// The levels that are open: the innermost, and those around it.
struct Levels<L> {
    outer: Vec<Level<L>>,
    level: Level<L>,
}

impl Parser<'_> {
    /// Reads up to the end, or up to the `)` of the group whose `(` stands at `group`.
    pub(super) fn tree<L: Leaf>(&mut self, group: Option<usize>) -> Option<Tree<L>> {
        let mut levels = Levels {
            outer: Vec::new(),
            level: Level::new(group),
        };
        loop {
            self.skip_blanks();
            let Some(next) = self.peek() else {
                return self.end(levels);
            };
            match (next, self.peek_operator()) {
                (_, Some((Operator::Not, length))) => self.not(length, &mut levels.level),
                ('-', None) => self.not(1, &mut levels.level),
                (_, Some((operator, length))) => self.join(operator, length, &mut levels.level),
                ('(', None) => self.open(&mut levels),
                (')', None) if levels.level.open.is_none() => {
                    self.error(self.at..self.at + 1, ErrorKind::UnopenedParenthesis, &[]);
                    self.bump();
                }
                (')', None) => {
                    let inner = self.close(&mut levels.level);
                    let Some(outer) = levels.outer.pop() else {
                        return inner;
                    };
                    levels.level = outer;
                    self.depth -= 1 + levels.level.operand(inner);
                    self.suffixes(false);
                }
                ('+', None) => {
                    let kind = ErrorKind::Unsupported(Unsupported::Required);
                    self.error(self.at..self.at + 1, kind, &[]);
                    self.bump();
                }
                _ => {
                    self.juxtapose(&mut levels.level);
                    let leaf = self.leaf();
                    self.depth -= levels.level.operand(leaf);
                }
            }
        }
    }

    /// Takes one leaf; whatever comes, at least one character is taken.
    fn leaf<L: Leaf>(&mut self) -> Option<Tree<L>> {
        let start = self.at;
        let leaf = L::read(self);
        if self.at == start {
            self.unexpected(L::EXPECTED);
            self.bump();
        }
        leaf
    }

    /// Ends what a blank ends, if a term came before it.
    fn juxtapose<L>(&self, level: &mut Level<L>) {
        if level.complete && self.syntax.precedence == Precedence::BlanksLoosest {
            level.end_any();
        }
        level.complete = false;
    }

    fn not<L>(&mut self, length: usize, level: &mut Level<L>) {
        let span = self.at..self.at + length;
        self.at = span.end;
        if self.text.get(span.clone()) == Some("!") && !self.syntax.symbols {
            let kind = ErrorKind::UnknownOperator("!");
            self.error(span.clone(), kind, &[Expected::Not, Expected::Escape]);
        }
        if level.nots == 0 {
            self.juxtapose(level);
        } else if !self.syntax.not_not {
            self.error(span.clone(), ErrorKind::NotNot, &[Expected::Term]);
        }
        level.started = true;
        if self.deeper(span) {
            level.nots += 1;
        }
    }

    fn join<L: Leaf>(&mut self, operator: Operator, length: usize, level: &mut Level<L>) {
        let span = self.at..self.at + length;
        if !level.complete {
            self.unexpected(L::EXPECTED);
        } else if !self.syntax.symbols {
            match self.text.get(span.clone()) {
                Some("&&") => {
                    let kind = ErrorKind::UnknownOperator("&&");
                    self.error(span.clone(), kind, &[Expected::And]);
                }
                Some("||") => {
                    let kind = ErrorKind::UnknownOperator("||");
                    self.error(span.clone(), kind, &[Expected::Or]);
                }
                _ => {}
            }
        }
        self.at = span.end;
        level.started = true;
        if std::mem::take(&mut level.complete) && operator == Operator::Or {
            level.end_all();
        }
    }

    fn open<L>(&mut self, levels: &mut Levels<L>) {
        let at = self.at;
        self.juxtapose(&mut levels.level);
        if self.deeper(at..at + 1) {
            self.at = at + 1;
            let level = std::mem::replace(&mut levels.level, Level::new(Some(at)));
            levels.outer.push(level);
        }
    }

    /// Goes one deeper, or says that it is too deep and gives up what follows.
    fn deeper(&mut self, span: std::ops::Range<usize>) -> bool {
        let allowed = self.depth < MAX_DEPTH;
        if allowed {
            self.depth += 1;
        } else {
            let kind = ErrorKind::TooDeep { most: MAX_DEPTH };
            self.error(span, kind, &[]);
            self.at = self.text.len();
        }
        allowed
    }

    /// Takes a `)`.
    fn close<L: Leaf>(&mut self, level: &mut Level<L>) -> Option<Tree<L>> {
        let level = std::mem::replace(level, Level::new(None));
        if !level.started {
            let start = level.open.unwrap_or(self.at);
            let kind = ErrorKind::EmptyParentheses;
            self.error(start..self.at + 1, kind, L::EXPECTED);
        } else if !level.complete {
            self.unexpected(L::EXPECTED);
        }
        self.bump();
        self.depth -= level.nots;
        level.end()
    }

    /// The end of the text: everything that is still open is wrong.
    fn end<L: Leaf>(&mut self, levels: Levels<L>) -> Option<Tree<L>> {
        let given_up = matches!(
            self.errors.last(),
            Some(error) if matches!(error.kind, ErrorKind::TooDeep { .. })
        );
        let mut inner: Option<Tree<L>> = None;
        let Levels { outer, level } = levels;
        let mut innermost = true;
        for mut level in std::iter::once(level).chain(outer.into_iter().rev()) {
            if let Some(open) = level.open
                && !given_up
            {
                let kind = ErrorKind::UnclosedParenthesis;
                self.error(open..open + 1, kind, &[Expected::CloseParenthesis]);
            }
            if !std::mem::take(&mut innermost) {
                level.operand(inner.take());
            } else if level.started && !level.complete && !given_up {
                self.unexpected(L::EXPECTED);
            }
            inner = level.end();
        }
        inner
    }
}
