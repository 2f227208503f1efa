//! The register of agreements: decisions due, all by status, a sheet each, and what is wrong with the data.

mod by_status;
mod decisions;
mod quality;
mod sheets;

use crate::draft::Draft;
use crate::frame::head;
use crate::instrument::instruments;
use crate::last_page::last_page;
use attache_document::{Block, Role};

pub(crate) fn register(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("book-agreements", "");
    let mut blocks = head(draft, "");
    let all = instruments(draft);
    if all.is_empty() {
        blocks.push(Block::para(Role::Body, draft.words.say("register-empty")));
    } else {
        blocks.push(decisions::decisions(draft, &all));
        blocks.push(by_status::by_status(draft, &all));
        blocks.push(sheets::sheets(draft, &all));
        blocks.push(quality::quality(draft, &all));
    }
    blocks.extend(last_page(draft));
    blocks
}
