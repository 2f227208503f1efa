//! What the proofs need of a satisfiability solver, and batsat behind it.

use std::cell::Cell;
use std::ops::Not;

use batsat::{Callbacks, ClauseKind, SolverInterface, lbool};

/// A variable or its negation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lit(u32);

impl Lit {
    const fn new(var: u32) -> Self {
        Self(var << 1)
    }

    const fn var(self) -> u32 {
        self.0 >> 1
    }

    const fn is_negated(self) -> bool {
        self.0 & 1 == 1
    }
}

impl Not for Lit {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

/// What came out of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// There is an assignment: ask for [`Sat::value`].
    Yes,
    /// There is none under these assumptions, a part of those made; none at all when there are none.
    No(Vec<Lit>),
    /// Stopped before either was known.
    Stopped,
}

/// An incremental solver.
pub trait Sat {
    /// A new variable.
    fn variable(&mut self) -> Lit;
    /// Adds a clause: one of these holds.
    fn clause(&mut self, clause: &[Lit]);
    /// Looks for an assignment under assumptions, for so many conflicts at most.
    fn solve(&mut self, assumptions: &[Lit], conflicts: Option<u64>) -> Answer;
    /// The value in the assignment found last.
    fn value(&self, lit: Lit) -> bool;
    /// How many conflicts there were so far.
    fn conflicts(&self) -> u64;
}

/// Decisions between two looks at the caller's wish to stop.
const BETWEEN_LOOKS: u32 = 64;

/// How many learnt clauses are kept at first, as a share of the clauses given. Far below batsat's third: counts make many
/// clauses of little use, and the learnt ones would slow everything down before the first of them is forgotten.
const LEARNT: f64 = 0.03;

/// batsat, which descends from `MiniSat`.
pub struct Batsat<'s> {
    solver: batsat::Solver<Halt<'s>>,
}

/// Tells batsat when to stop, and keeps saying so: a call returns only if two questions in a row are answered alike.
struct Halt<'s> {
    stop: &'s dyn Fn() -> bool,
    halted: Cell<bool>,
    until_look: Cell<u32>,
    learnt: u64,
    limit: u64,
}

impl Callbacks for Halt<'_> {
    fn on_new_clause(&mut self, _: &[batsat::Lit], kind: ClauseKind) {
        self.learnt += u64::from(kind == ClauseKind::Learnt);
    }

    fn stop(&self) -> bool {
        if !self.halted.get() {
            let look = self.until_look.get() == 0;
            self.until_look.set(if look { BETWEEN_LOOKS } else { self.until_look.get() - 1 });
            self.halted.set(self.learnt >= self.limit || (look && (self.stop)()));
        }
        self.halted.get()
    }
}

impl<'s> Batsat<'s> {
    /// An empty solver that gives up when `stop` says so.
    #[must_use]
    pub fn new(stop: &'s dyn Fn() -> bool) -> Self {
        let halt = Halt { stop, halted: Cell::new(false), until_look: Cell::new(0), learnt: 0, limit: u64::MAX };
        let options = batsat::SolverOpts { learntsize_factor: LEARNT, ..batsat::SolverOpts::default() };
        Self { solver: batsat::Solver::new(options, halt) }
    }

    fn theirs(&mut self, lit: Lit) -> batsat::Lit {
        batsat::Lit::new(self.solver.var_of_int(lit.var()), !lit.is_negated())
    }
}

impl Sat for Batsat<'_> {
    fn variable(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default().idx())
    }

    fn clause(&mut self, clause: &[Lit]) {
        let mut clause: Vec<batsat::Lit> = clause.iter().map(|&lit| self.theirs(lit)).collect();
        self.solver.add_clause_reuse(&mut clause);
    }

    fn solve(&mut self, assumptions: &[Lit], conflicts: Option<u64>) -> Answer {
        let theirs: Vec<batsat::Lit> = assumptions.iter().map(|&lit| self.theirs(lit)).collect();
        let halt = self.solver.cb_mut();
        halt.halted.set(false);
        halt.until_look.set(0);
        halt.limit = conflicts.map_or(u64::MAX, |conflicts| halt.learnt.saturating_add(conflicts));
        match self.solver.solve_limited(&theirs) {
            answer if answer == lbool::TRUE => Answer::Yes,
            answer if answer == lbool::FALSE => {
                let of = |lit: &batsat::Lit| self.solver.unsat_core_contains_var(lit.var());
                Answer::No(
                    assumptions.iter().zip(&theirs).filter(|(_, theirs)| of(theirs)).map(|(&ours, _)| ours).collect(),
                )
            }
            _ => Answer::Stopped,
        }
    }

    fn value(&self, lit: Lit) -> bool {
        let value = self.solver.value_var(batsat::Var::unsafe_from_idx(lit.var()));
        (value == lbool::TRUE) != lit.is_negated()
    }

    fn conflicts(&self) -> u64 {
        self.solver.num_conflicts()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each of `pigeons` in one of `holes`, none shared.
    fn pigeons(solver: &mut impl Sat, pigeons: usize, holes: usize) {
        let sits: Vec<Vec<Lit>> = (0..pigeons).map(|_| (0..holes).map(|_| solver.variable()).collect()).collect();
        for one in &sits {
            solver.clause(one);
        }
        for (index, one) in sits.iter().enumerate() {
            for other in &sits[..index] {
                for (here, there) in one.iter().zip(other) {
                    solver.clause(&[!*here, !*there]);
                }
            }
        }
    }

    #[test]
    fn a_core_is_a_part_of_the_assumptions() {
        let mut solver = Batsat::new(&|| false);
        let [a, b, c] = [solver.variable(), solver.variable(), solver.variable()];
        solver.clause(&[!a, !b]);
        assert_eq!(solver.solve(&[c, a, b], None), Answer::No(vec![a, b]));
        assert_eq!(solver.solve(&[c, a], None), Answer::Yes);
        assert!(solver.value(a) && solver.value(!b) && solver.value(c));
    }

    #[test]
    fn a_stop_that_comes_once_stops() {
        let asked = Cell::new(0);
        let stop = || asked.replace(asked.get() + 1) == 3;
        let mut solver = Batsat::new(&stop);
        pigeons(&mut solver, 11, 10);
        assert_eq!(solver.solve(&[], None), Answer::Stopped);
        assert_eq!(solver.solve(&[], Some(50)), Answer::Stopped);
    }
}
