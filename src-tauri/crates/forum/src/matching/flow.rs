//! The cheapest flow through a network: successive shortest paths with potentials, several at once where they cost the same.
//!
//! Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows (1993), chapter 9.

#![expect(clippy::indexing_slicing, reason = "every index is a node or an arc of this network")]

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A network; nodes are numbers below the one that it was made with.
pub struct Flow {
    /// Each arc with its opposite at the index that differs in the last bit.
    arcs: Vec<Arc>,
    /// The arcs that leave each node.
    out: Vec<Vec<usize>>,
}

struct Arc {
    to: usize,
    /// How much more can flow.
    room: u32,
    cost: i64,
}

impl Flow {
    /// A network without arcs.
    pub fn new(nodes: usize) -> Self {
        Self { arcs: Vec::new(), out: vec![Vec::new(); nodes] }
    }

    /// Adds an arc and gives its number. Costs may be negative, but no round trip may gain.
    pub fn arc(&mut self, from: usize, to: usize, room: u32, cost: i64) -> usize {
        let arc = self.arcs.len();
        self.arcs.push(Arc { to, room, cost });
        self.arcs.push(Arc { to: from, room: 0, cost: -cost });
        self.out[from].push(arc);
        self.out[to].push(arc + 1);
        arc
    }

    /// Whether nothing more can flow along an arc.
    pub fn is_full(&self, arc: usize) -> bool {
        self.arcs[arc].room == 0
    }

    /// Lets as much flow from source to sink as makes the cost least: each path costs no less than the one before, so it ends
    /// with the first that gains nothing.
    pub fn run(&mut self, source: usize, sink: usize) {
        let mut potential = self.first_potential(source);
        while let Some(distance) = self.distances(source, sink, &potential) {
            for (potential, distance) in potential.iter_mut().zip(distance) {
                *potential += distance.unwrap_or(0);
            }
            if potential[sink] - potential[source] >= 0 {
                return;
            }
            let mut seen = vec![false; self.out.len()];
            while self.push(source, sink, &potential, &mut seen) {}
        }
    }

    /// The distances from the source along arcs of any cost.
    ///
    /// After Bellman and Ford: as many rounds as the longest path has arcs, and one to see it.
    fn first_potential(&self, source: usize) -> Vec<i64> {
        let mut distance: Vec<Option<i64>> = vec![None; self.out.len()];
        distance[source] = Some(0);
        let mut is_changed = true;
        while std::mem::take(&mut is_changed) {
            for node in 0..self.out.len() {
                let Some(here) = distance[node] else { continue };
                for arc in self.out[node].iter().map(|arc| &self.arcs[*arc]).filter(|arc| arc.room > 0) {
                    if distance[arc.to].is_none_or(|there| here + arc.cost < there) {
                        distance[arc.to] = Some(here + arc.cost);
                        is_changed = true;
                    }
                }
            }
        }
        distance.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// What each node is farther from the source than its potential says; none when the sink cannot be reached.
    ///
    /// After Dijkstra: potentials make every cost non-negative.
    fn distances(&self, source: usize, sink: usize, potential: &[i64]) -> Option<Vec<Option<i64>>> {
        let mut distance: Vec<Option<i64>> = vec![None; self.out.len()];
        let mut next = BinaryHeap::from([Reverse((0, source))]);
        distance[source] = Some(0);
        while let Some(Reverse((here, node))) = next.pop() {
            if distance[node].is_some_and(|known| known < here) {
                continue;
            }
            for arc in self.out[node].iter().map(|arc| &self.arcs[*arc]).filter(|arc| arc.room > 0) {
                let there = here + arc.cost + potential[node] - potential[arc.to];
                if distance[arc.to].is_none_or(|known| there < known) {
                    distance[arc.to] = Some(there);
                    next.push(Reverse((there, arc.to)));
                }
            }
        }
        distance[sink].is_some().then_some(distance)
    }

    /// Sends one unit along a shortest path, not through nodes already seen in vain.
    fn push(&mut self, node: usize, sink: usize, potential: &[i64], seen: &mut [bool]) -> bool {
        if node == sink {
            return true;
        }
        seen[node] = true;
        for at in 0..self.out[node].len() {
            let number = self.out[node][at];
            let arc = &self.arcs[number];
            let (to, is_tight) = (arc.to, arc.cost + potential[node] == potential[arc.to]);
            if arc.room > 0 && is_tight && !seen[to] && self.push(to, sink, potential, seen) {
                self.arcs[number].room -= 1;
                self.arcs[number ^ 1].room += 1;
                seen[node] = false;
                return true;
            }
        }
        false
    }
}
