//! Signature sheets: one for each text that is cleared for signature on the visit.

use crate::draft::{Draft, about, joined};
use crate::frame::{facts, head, plain};
use crate::instrument::{Instrument, instruments, party_name, strong};
use crate::meeting::word;
use attache_document::{Block, Role};
use attache_domain::kind::Kind;
use attache_domain::record::AgreementParty;

pub(crate) fn signatures(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("document-kind-signatures", "");
    let mut blocks = head(draft, "");
    let texts = instruments(draft);
    if texts.is_empty() {
        let delegation = &draft.records.delegation;
        draft.find("nothing_to_sign", delegation, &[("subject", &delegation.title)]);
        blocks.push(Block::para(Role::Body, draft.words.say("signatures-nothing")));
        blocks.extend([signature(draft, None), signature(draft, None)]);
    }
    for (at, one) in texts.iter().enumerate() {
        blocks.push(sheet(draft, one, at > 0));
    }
    blocks
}

fn sheet(draft: &mut Draft<'_>, one: &Instrument<'_>, new_page: bool) -> Block {
    let of = &one.sheet.agreement;
    draft.cite(&of.source);
    let title = draft.text(of, "title", &of.title);
    let title = if title.is_empty() { plain(draft.words.say("book-agreement")) } else { title };
    let about = about(Kind::Agreement, &of.id);
    let mut blocks = vec![Block::Heading { level: 1, runs: title, id: String::new(), in_outline: true, about }];
    let rows = [
        ("register-nature", word(draft, "agreement-nature", &of.nature)),
        ("register-languages", draft.name(of, "languages", &of.languages)),
        ("register-prevailing", draft.name(of, "prevailing", &of.prevailing)),
        ("register-clause", draft.text(of, "term_clause", &of.term_clause)),
    ];
    blocks.extend(facts(draft, rows));
    blocks.extend(crate::frame::blanks(draft, &["signatures-done-at", "signatures-originals"], 1));
    for party in &one.sheet.parties {
        blocks.push(signature(draft, Some(party)));
    }
    Block::Section { id: String::new(), new_page, page: None, blocks }
}

/// Room for one signature under the party and its signatory.
fn signature(draft: &mut Draft<'_>, party: Option<&AgreementParty>) -> Block {
    let mut blocks = vec![Block::Spacer { points: 12 }];
    if let Some(party) = party {
        let name = strong(party_name(draft, party));
        if !name.is_empty() {
            blocks.push(Block::runs(Role::Body, name));
        }
        let day = draft.first_day();
        let signatory =
            joined([draft.person(&party.signatory), draft.offices(&party.signatory, day)], &draft.words.comma());
        if !signatory.is_empty() {
            blocks.push(Block::runs(Role::Body, signatory));
        }
    }
    blocks.push(Block::WriteIn { label: plain(draft.words.say("signatures-signature")), lines: 2 });
    Block::KeepTogether { blocks }
}
