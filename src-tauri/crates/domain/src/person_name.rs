//! How a person's name is written.

use crate::record::Person;

impl Person {
    /// The name in the order in which it is said: `Andreea Brătescu`, or family first where the person says so.
    #[must_use]
    pub fn name(&self) -> String {
        let (first, second) =
            if self.name_order == "family_first" { (&self.family, &self.given) } else { (&self.given, &self.family) };
        format!("{first} {second}").trim().to_owned()
    }

    /// The name after its honorific: `H.E. Ayesha Siddiqui`.
    #[must_use]
    pub fn name_with_honorific(&self) -> String {
        format!("{} {}", self.honorific, self.name()).trim().to_owned()
    }
}
