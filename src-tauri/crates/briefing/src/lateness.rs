//! Whether an action is open, and how late: computed from the as-of day, stated as a fact.

use crate::draft::Draft;
use attache_document::text_of;
use attache_domain::date::PartialDate;
use attache_domain::record::Action;

/// Whether something is still to be done.
pub(crate) fn is_open(action: &Action) -> bool {
    !matches!(action.status.as_str(), "done" | "dropped")
}

/// Days past the last day that the due date may mean; nothing when it is not late or no date was set.
pub(crate) fn days_late(draft: &Draft<'_>, action: &Action) -> Option<i64> {
    let due = PartialDate::parse_iso(&action.due)?.last_day();
    let late = (draft.options.as_of - due).num_days();
    (is_open(action) && late > 0).then_some(late)
}

/// `done on …`, `12 days late`, or where it stands.
pub(crate) fn state(draft: &Draft<'_>, action: &Action) -> String {
    if action.status == "done" && !action.done_on.is_empty() {
        return draft.words.fill("book-done-on", &[("day", &draft.words.date(&action.done_on))]);
    }
    match days_late(draft, action) {
        Some(days) => draft.words.count("book-days-late", usize::try_from(days).unwrap_or_default(), &[]),
        None if action.status == "waiting" && !action.waiting_for.trim().is_empty() => {
            let who = text_of(&draft.name(action, "waiting_for", &action.waiting_for));
            draft.words.fill("book-waiting-for", &[("who", &who)])
        }
        None => draft.words.word("action-status", &action.status),
    }
}
