//! Which facts each variant of the programme tells. A profile may take more out; it never puts any in.

use crate::draft::Draft;
use crate::input::ItemSheet;
use crate::options::{Matter, Variant};

/// A fact of an item beside its time, title and place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    /// Who is there, both sides.
    Participants,
    /// Who interprets.
    Interpretation,
    /// Who may watch.
    Press,
    /// Who leads.
    Lead,
    /// The lead's telephone.
    Phone,
    /// Who meets us.
    MetBy,
    /// What to wear.
    Dress,
    /// The room at the place.
    Room,
    /// Vehicles, and who rides in which.
    Vehicles,
    /// Rooms at the hotel.
    HotelRooms,
    /// What comes next and how soon.
    Next,
    /// Minutes kept free before.
    Buffer,
    /// Notes for staff.
    StaffNotes,
}

/// Whether the variant and the profile tell a fact.
pub(super) fn tells(draft: &Draft<'_>, fact: Fact) -> bool {
    let matter = match fact {
        Fact::Phone | Fact::Vehicles | Fact::HotelRooms => draft.holds(Matter::Reach),
        Fact::StaffNotes | Fact::Buffer => draft.holds(Matter::Counsel),
        _ => true,
    };
    matter && of_variant(draft.options.variant, fact)
}

const fn of_variant(variant: Variant, fact: Fact) -> bool {
    match variant {
        Variant::Delegation => true,
        Variant::Principal => !matches!(
            fact,
            Fact::Phone | Fact::Vehicles | Fact::HotelRooms | Fact::Buffer | Fact::StaffNotes | Fact::Interpretation
        ),
        Variant::Host => !matches!(fact, Fact::HotelRooms | Fact::Buffer | Fact::StaffNotes),
        Variant::Press => matches!(fact, Fact::Press | Fact::Room),
        Variant::Drivers => {
            matches!(fact, Fact::Vehicles | Fact::Lead | Fact::Phone | Fact::MetBy | Fact::Next | Fact::Buffer)
        }
    }
}

/// Whether an item stands in a variant: the press sees what is open to it, drivers what they drive to.
pub(super) fn takes_part(variant: Variant, sheet: &ItemSheet) -> bool {
    match variant {
        Variant::Press => matches!(sheet.item.press.as_str(), "open" | "pool"),
        Variant::Drivers => sheet.item.sort != "rest",
        _ => true,
    }
}
