//! Counting in clauses: at most one, and the totalizer (Bailleux and Boufkhad, CP 2003), built as far as it is needed.

use crate::timetable::sat::{Lit, Sat};

/// Up to so many, each pair gets a clause of its own.
const PAIRS: usize = 5;

/// At most one of these holds. Many are told apart by groups: at most one in each, and at most one group.
pub fn at_most_one(sat: &mut dyn Sat, lits: &[Lit]) {
    if lits.len() <= PAIRS {
        for (index, &one) in lits.iter().enumerate() {
            for &other in lits.iter().take(index) {
                sat.clause(&[!one, !other]);
            }
        }
        return;
    }
    let groups: Vec<Lit> = lits
        .chunks(PAIRS - 1)
        .map(|group| {
            let chief = sat.variable();
            for &lit in group {
                sat.clause(&[!lit, chief]);
            }
            at_most_one(sat, group);
            chief
        })
        .collect();
    at_most_one(sat, &groups);
}

/// Adds a clause that holds if the guard does.
pub fn guarded(sat: &mut dyn Sat, clause: &[Lit], guard: Option<Lit>) {
    match guard {
        None => sat.clause(clause),
        Some(guard) => {
            let mut clause = clause.to_vec();
            clause.push(!guard);
            sat.clause(&clause);
        }
    }
}

/// Which way a count is tied to what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// If so many hold, the output holds: enough for upper limits.
    Upwards,
    /// The output says exactly whether so many hold.
    Both,
}

/// A count of literals in unary: output `k` is about `k` or more of them.
#[derive(Debug)]
pub struct Totalizer {
    tie: Tie,
    nodes: Vec<Node>,
    inputs: usize,
}

#[derive(Debug)]
struct Node {
    /// Output 1, 2 and so on.
    outputs: Vec<Lit>,
    children: Option<(usize, usize)>,
    size: usize,
}

impl Totalizer {
    /// Counts literals; nothing is built before [`Totalizer::at_least`] asks.
    #[must_use]
    pub fn new(lits: &[Lit], tie: Tie) -> Self {
        let mut nodes: Vec<Node> =
            lits.iter().map(|&lit| Node { outputs: vec![lit], children: None, size: 1 }).collect();
        let mut layer: Vec<usize> = (0..nodes.len()).collect();
        while layer.len() > 1 {
            layer = layer
                .chunks(2)
                .map(|pair| match *pair {
                    [left, right] => {
                        let size = nodes[left].size + nodes[right].size;
                        nodes.push(Node { outputs: Vec::new(), children: Some((left, right)), size });
                        nodes.len() - 1
                    }
                    _ => pair[0],
                })
                .collect();
        }
        Self { tie, nodes, inputs: lits.len() }
    }

    /// How many literals it counts.
    #[must_use]
    pub const fn inputs(&self) -> usize {
        self.inputs
    }

    /// The literal that says whether `count` or more hold; `count` is at least 1 and at most the number of inputs.
    pub fn at_least(&mut self, sat: &mut dyn Sat, count: usize) -> Lit {
        let root = self.nodes.len() - 1;
        if self.nodes[root].outputs.len() < count {
            self.build(sat, count);
        }
        self.nodes[root].outputs[count - 1]
    }

    /// Builds every node up to an output.
    fn build(&mut self, sat: &mut dyn Sat, limit: usize) {
        for index in self.inputs..self.nodes.len() {
            let Some((left, right)) = self.nodes[index].children else { continue };
            let built = self.nodes[index].outputs.len();
            let wanted = self.nodes[index].size.min(limit);
            for _ in built..wanted {
                let output = sat.variable();
                if let Some(&below) = self.nodes[index].outputs.last() {
                    sat.clause(&[!output, below]);
                }
                self.nodes[index].outputs.push(output);
            }
            for sum in built + 1..=wanted {
                self.tie(sat, (left, right), index, sum);
            }
        }
    }

    fn tie(&self, sat: &mut dyn Sat, (left, right): (usize, usize), node: usize, sum: usize) {
        let [left, right] = [left, right].map(|child| &self.nodes[child]);
        let output = self.nodes[node].outputs[sum - 1];
        for from_left in sum.saturating_sub(right.size)..=sum.min(left.size) {
            let from_right = sum - from_left;
            let mut clause = vec![output];
            clause.extend((from_left > 0).then(|| !left.outputs[from_left - 1]));
            clause.extend((from_right > 0).then(|| !right.outputs[from_right - 1]));
            sat.clause(&clause);
        }
        if self.tie == Tie::Both {
            // One less on the left and the rest not on the right: then the sum is not reached.
            for from_left in (sum - 1).saturating_sub(right.size)..=(sum - 1).min(left.size) {
                let from_right = sum - 1 - from_left;
                let mut clause = vec![!output];
                clause.extend((from_left < left.size).then(|| left.outputs.get(from_left).copied()).flatten());
                clause.extend((from_right < right.size).then(|| right.outputs.get(from_right).copied()).flatten());
                sat.clause(&clause);
            }
        }
    }
}

/// At most `most` of these hold.
pub fn at_most(sat: &mut dyn Sat, lits: &[Lit], most: usize, guard: Option<Lit>) {
    if lits.len() > most {
        let over = Totalizer::new(lits, Tie::Upwards).at_least(sat, most + 1);
        guarded(sat, &[!over], guard);
    }
}
