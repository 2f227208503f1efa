//! What the engine answers, in sentences. Its answers are data of one shape, a code with fields; the message of the code
//! takes the fields.

use super::Answer;
use attache_forum::checker::Findings;
use attache_forum::explain::Explanation;
use attache_forum::matching::{Score, Suggestions};
use attache_forum::model::{Aim, Forum, Plan, Reason, Unplaced};
use attache_forum::replan::Replanned;
use attache_i18n::{Messages, Value as Arg};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The fields whose word a message chooses by; all others are names and are quoted.
const CHOSEN_BY: [&str; 6] = ["kind", "wanted", "expected", "level", "reason", "file"];
/// The fields that name a person, and those that name a slot.
const OF_PEOPLE: [&str; 7] = ["person", "people", "most", "least", "by", "a", "b"];
const OF_SLOTS: [&str; 5] = ["slot", "slots", "wanted_slot", "from", "to"];

/// Speaks of a forum in the reader's language, by the names that the forum gives.
pub struct Voice<'a> {
    reader: &'a Messages,
    people: BTreeMap<&'a str, &'a str>,
    slots: BTreeMap<&'a str, &'a str>,
}

impl<'a> Voice<'a> {
    /// A voice that knows the names of this forum.
    pub fn new(reader: &'a Messages, forum: &'a Forum) -> Self {
        let people = forum.people.iter().map(|person| (person.id.as_str(), person.name.as_str()));
        let slots = forum.slots.iter().map(|slot| (slot.id.as_str(), slot.label.as_str()));
        Self { reader, people: people.collect(), slots: slots.collect() }
    }

    /// A voice that knows ids alone.
    pub const fn bare(reader: &'a Messages) -> Self {
        Self { reader, people: BTreeMap::new(), slots: BTreeMap::new() }
    }

    /// The sentence `forum-<area>-<code>` of something with a code.
    pub fn say(&self, area: &str, thing: &impl Serialize) -> String {
        let thing = json!(thing);
        let Some(fields) = thing.as_object() else { return String::new() };
        let code = fields.get("code").and_then(Value::as_str).unwrap_or_default().replace('_', "-");
        let args: Vec<(&str, Arg<'_>)> =
            fields.iter().map(|(name, value)| (name.as_str(), self.argument(name, value))).collect();
        self.reader.msg_with(&format!("forum-{area}-{code}"), &args)
    }

    /// A sentence with a count.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.reader.msg_with(key, &[("count", Arg::from(count))])
    }

    fn argument(&self, name: &str, value: &Value) -> Arg<'static> {
        match value {
            Value::Number(number) => Arg::from(number.as_i64().unwrap_or(i64::MAX)),
            Value::String(word) if CHOSEN_BY.contains(&name) => Arg::from(word.clone()),
            Value::String(word) => Arg::from(self.quoted(name, word)),
            Value::Array(words) => {
                let words = words.iter().filter_map(Value::as_str).map(|word| self.quoted(name, word));
                Arg::from(self.reader.list(&words.collect::<Vec<_>>()))
            }
            _ => Arg::from(String::new()),
        }
    }

    /// A word in quotation marks: the name of a person or a slot where the forum has one.
    fn quoted(&self, field: &str, word: &str) -> String {
        let names = if OF_PEOPLE.contains(&field) {
            Some(&self.people)
        } else {
            OF_SLOTS.contains(&field).then_some(&self.slots)
        };
        let name = names.and_then(|names| names.get(word)).filter(|name| !name.is_empty());
        let word = name.map_or(word, |name| name).to_owned();
        self.reader.msg_with("forum-quoted", &[("word", Arg::from(word))])
    }
}

/// How many meetings that only wait to be accepted are named one by one.
const NAMED: usize = 10;

/// A timetable: what is known of it, its levels, and who has no place.
pub fn plan(voice: &Voice<'_>, forum: &Forum, plan: &Plan) -> Vec<String> {
    let verdict = json!({ "code": plan.status, "count": plan.meetings.len() });
    let mut lines = vec![voice.say("verdict", &verdict)];
    for level in &plan.levels {
        let known = match level.bound {
            Some(_) if level.proved => "proved",
            Some(_) => "bounded",
            None => "open",
        };
        // Without a limit of fairness breaks have a price that grows with those of one person.
        let is_price = level.name == Aim::Breaks && forum.rules.fairness.is_none();
        let code = if is_price { json!("price_of_breaks") } else { json!(level.name) };
        let value = voice.say("level", &json!({ "code": code, "value": level.value }));
        let bound = voice.say("bound", &json!({ "code": known, "bound": level.bound.unwrap_or_default() }));
        lines.push(if bound.is_empty() { value } else { format!("{value} {bound}") });
    }
    let (waiting, without): (Vec<&Unplaced>, Vec<&Unplaced>) =
        plan.unplaced.iter().partition(|unplaced| unplaced.reason == Reason::Requested);
    let say = |unplaced: &&Unplaced| voice.say("unplaced", &json!({ "code": unplaced.reason, "meeting": unplaced.id }));
    lines.extend(without.iter().map(say));
    if waiting.len() > NAMED {
        lines.push(voice.count("forum-waiting", waiting.len()));
    } else {
        lines.extend(waiting.iter().map(say));
    }
    lines
}

/// A recount: what does not hold, the breaks of each person, their distance.
pub fn findings(voice: &Voice<'_>, found: &Findings) -> Answer {
    let mut problems = Vec::new();
    let mut lines = Vec::new();
    for violation in &found.violations {
        let message = voice.say("violation", violation);
        let mut problem = json!(violation);
        let place =
            ["meeting", "slot", "person", "interpreter", "level"].iter().find_map(|field| problem.get(field).cloned());
        if let Some(fields) = problem.as_object_mut() {
            fields.insert("message".to_owned(), json!(message));
            fields.insert("place".to_owned(), place.unwrap_or_default());
        }
        problems.push(problem);
        lines.push(message);
    }
    let holds = problems.is_empty();
    if holds {
        lines.push(voice.reader.msg("forum-check-holds"));
    }
    for person in &found.people {
        let said = json!({ "code": if person.protocol { "protocol" } else { "person" }, "person": person.id, "breaks": person.breaks });
        lines.push(voice.say("breaks", &said));
    }
    lines.push(voice.say("breaks", &json!({ "code": "gap", "breaks": found.breaks, "gap": found.gap })));
    let json = json!({
        "ok": holds, "problems": problems, "breaks": found.breaks, "gap": found.gap, "people": found.people,
        "levels": found.levels
    });
    Answer { json, lines, holds }
}

/// What stands in the way, if anything does.
pub fn explanation(voice: &Voice<'_>, found: &Explanation) -> Vec<String> {
    let code = |code: &str| voice.say("explain", &json!({ "code": code }));
    match found {
        Explanation::Possible => vec![code("possible")],
        Explanation::Unknown => vec![code("unknown")],
        Explanation::Blocked { causes, minimal } => {
            let head = code(if *minimal { "blocked" } else { "blocked_maybe_by_fewer" });
            std::iter::once(head).chain(causes.iter().map(|cause| voice.say("cause", cause))).collect()
        }
    }
}

/// What has changed, whom to tell, and the new timetable.
pub fn replanned(voice: &Voice<'_>, new: &Replanned) -> Vec<String> {
    let mut lines = plan(voice, &new.forum, &new.plan);
    for moved in &new.moved {
        let code = if moved.from == moved.to { "moved_table" } else { "moved" };
        let said = json!({ "code": code, "meeting": moved.meeting, "from": moved.from, "to": moved.to, "table": moved.to_table });
        lines.push(voice.say("replan", &said));
    }
    for (code, meetings) in [("dropped", &new.dropped), ("cancelled", &new.cancelled), ("added", &new.added)] {
        lines.extend(meetings.iter().map(|meeting| voice.say("replan", &json!({ "code": code, "meeting": meeting }))));
    }
    let people = if new.tell.is_empty() { "nobody" } else { "tell" };
    lines.push(voice.say("replan", &json!({ "code": people, "people": new.tell })));
    lines
}

/// Suggestions with what speaks for and against each; of the `passed` pairs that are not suggested, those in the answer.
pub fn suggestions(voice: &Voice<'_>, found: &Suggestions, passed: usize) -> Vec<String> {
    let mut lines = vec![voice.count("forum-match-count", found.meetings.len())];
    for meeting in &found.meetings {
        let Some(score) = &meeting.suggested else { continue };
        let pair = json!({ "code": "pair", "a": meeting.a, "b": meeting.b, "points": score.points });
        let why = grounds(voice, score);
        lines.push(format!("{} {}", voice.say("match", &pair), why.join(" ")));
    }
    lines.extend(found.lacking.iter().map(|who| {
        voice.say("match", &json!({ "code": "lacking", "person": who.id, "floor": who.floor, "has": who.has }))
    }));
    if passed > 0 {
        lines.push(voice.count("forum-match-passed", passed));
    }
    for pair in &found.passed {
        let said = json!({ "code": "pair", "a": pair.a, "b": pair.b, "points": pair.points });
        lines.push(format!("{} {}", voice.say("match", &said), voice.say("passed", &pair.why)));
    }
    lines
}

fn grounds(voice: &Voice<'_>, score: &Score) -> Vec<String> {
    score.reasons.iter().chain(&score.against).map(|term| voice.say("ground", term)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use attache_i18n::Locale;

    /// The codes that a type of the schema can have.
    fn codes(schema: &Value, of: &str) -> Vec<String> {
        let shape = &schema["$defs"][of];
        let listed = shape["enum"].as_array().into_iter().flatten();
        let told = shape["oneOf"].as_array().into_iter().flatten();
        let told = told.flat_map(|one| [&one["const"], &one["properties"]["code"]["const"]]);
        listed.chain(told).filter_map(Value::as_str).map(str::to_owned).collect()
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "a test that reads a file of the repository")]
    fn every_answer_has_its_words() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/forum.schema.json");
        let schema: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let areas = [
            ("Violation", "violation"),
            ("Why", "passed"),
            ("Ground", "ground"),
            ("Aim", "level"),
            ("Verdict", "verdict"),
            ("Reason", "unplaced"),
            ("Cause", "cause"),
        ];
        for (of, area) in areas {
            let codes = codes(&schema, of);
            assert!(codes.len() > 2, "{of} is in the schema: {codes:?}");
            for code in codes {
                let key = format!("forum-{area}-{}", code.replace('_', "-"));
                for locale in [Locale::En, Locale::Ro] {
                    assert!(Messages::of(locale).has(&key), "{key} in {locale}");
                }
            }
        }
    }

    #[test]
    fn meetings_that_many_wait_for_are_counted_and_others_named() {
        let reasons = std::iter::repeat_n("requested", 12).chain(["no_common_slot"]).enumerate();
        let unplaced: Vec<Value> =
            reasons.map(|(at, reason)| json!({ "id": format!("m{at}"), "reason": reason })).collect();
        let json = json!({ "status": "optimal", "levels": [], "meetings": [], "unplaced": unplaced });
        let found: Plan = serde_json::from_value(json).unwrap();
        let said = |locale| {
            let forum = Forum::default();
            plan(&Voice::new(Messages::of(locale), &forum), &forum, &found)[1..].join(" ")
        };
        assert_eq!(
            said(Locale::En),
            "The meeting “m12” has no place: no slot suits all who meet. 12 meetings wait to be accepted by both sides."
        );
        assert!(said(Locale::Ro).ends_with("12 întâlniri așteaptă să fie acceptate de ambele părți."));
    }

    #[test]
    fn people_and_slots_are_called_by_their_names() {
        let forum: Forum = serde_json::from_value(json!({
            "slots": [{ "id": "s1", "tables": 1, "label": "Monday 09:00" }],
            "people": [{ "id": "p1", "name": "Ana Pop" }, { "id": "p2" }]
        }))
        .unwrap();
        let voice = Voice::new(Messages::of(Locale::En), &forum);
        let clash = json!({ "code": "clash", "person": "p1", "slot": "s1", "meetings": ["p1", "p2"] });
        assert_eq!(
            voice.say("violation", &clash),
            "“Ana Pop” sits in several meetings at once in “Monday 09:00”: “p1” and “p2”."
        );
        let full = json!({ "code": "full", "people": ["p1", "p2"] });
        assert!(voice.say("passed", &full).starts_with("“Ana Pop” and “p2” can take no more"));
    }
}
