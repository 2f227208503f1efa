// A document is composed on its own pages: what is left out is gone from them at once, and a final copy stays.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { App, until } from './app.mjs';
import { PASSPHRASE, whereIs, Workspace } from './workspace.mjs';

for (const theme of ['light', 'dark']) {
  describe(`a composed document, ${theme}`, () => {
    let desk;
    let app;
    before(async () => {
      desk = await Workspace.demo();
      app = await App.open({ theme, args: ['--workspace', desk.path] });
      await app.unlock(PASSPHRASE);
    });
    after(async () => {
      await app?.close();
      await desk?.remove();
    });

    const pages = () => app.session.run(() => document.querySelectorAll('.pdf__pages [data-page]').length);

    it('shows the pages of the real PDF', async () => {
      const [{ id }] = await desk.ctl('list', 'delegations', '--limit', '1');
      await app.compose(id);
      await app.picture(`composer-${theme}`);
      assert.ok((await pages()) > 10);
      await app.get('heading', 'Briefing book');
      assert.deepEqual(await app.all('link', 'Languages'), [], 'a composition has no texts of its own to translate');
      assert.deepEqual(await app.accessibilityProblems(), []);
    });

    it("leads from an agreement's row to the agreement", async () => {
      const composer = await app.session.run(() => location.hash);
      const { code } = (await desk.ctl('list', 'delegations', '--limit', '1'))[0];
      const book = join(desk.folder, 'book.pdf');
      await desk.ctl('export', 'briefing', '--delegation', code, '--lang', 'ro', '--out', book);
      for (const { id, title, code: number } of (await desk.ctl('list', 'agreements')).slice(0, 2)) {
        // Another program says where on the pages its number is printed: in the table of all agreements.
        const { page, x, y } = (await whereIs(book, number.split(' '))).at(-1);
        await app.session.run((at) => document.querySelector(`.pdf__pages [data-page="${at}"]`).scrollIntoView(), page);
        await app.settles();
        await app.session.run((at, across, down) => {
          const paper = document.querySelector(`.pdf__pages [data-page="${at}"]`).getBoundingClientRect();
          const [clientX, clientY] = [paper.left + across * paper.width, paper.top + down * paper.height];
          const there = document.querySelector(`.pdf__pages [data-page="${at}"] canvas`);
          there.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
        }, page, x, y);
        await app.get('heading', new RegExp(title));
        assert.equal(await app.session.run(() => location.hash), `#/agreements/${id}`);
        await app.visit(composer);
        await app.sees(/set in [\d,]+ ms/);
      }
    });

    it('loses the pages of a section that is left out, and has them again after undo', async () => {
      const whole = await pages();
      // The document speaks the home state's language, and so do the names of its sections.
      await app.click('checkbox', /^Biografii/);
      await until('there are fewer pages', async () => (await pages()) < whole);
      await app.press('Control', 'z');
      await until('all pages are there again', async () => (await pages()) === whole);
    });

    it('is final once a final copy is made, and a draft again once it is arranged anew', async () => {
      await app.click('button', 'Make final');
      const dialog = await app.get('dialog', 'Make final');
      await app.settles();
      await app.picture(`composer-${theme}-final`);
      await app.click('button', 'Make final', { within: dialog });
      await app.click('button', 'Close', { within: dialog });
      await app.sees('Version 1');
      await app.sees(/Status\s*Final/);
      await app.click('checkbox', /^Biografii/);
      await app.sees(/Status\s*Drafting/);
      await app.press('Control', 'z');
      await app.sees(/Status\s*Final/);
      await until('its tick is back', async () => app.session.run((tick) => tick.checked, await app.get('checkbox', /^Biografii/)));
      await app.settles();
      await app.picture(`composer-${theme}-copies`);
      assert.deepEqual(await app.accessibilityProblems(), []);
    });

    it('names the format in the button that exports', async () => {
      await app.click('button', 'Export…');
      const dialog = await app.get('dialog', 'Export the document');
      await app.choose('Format', 'Word');
      await app.get('button', 'Export Word', { within: dialog });
      await app.settles();
      await app.picture(`composer-${theme}-export`);
      await app.click('button', 'Cancel', { within: dialog });
    });

    it('fits into the smaller window', async () => {
      await app.resize(1024, 700);
      await app.settles();
      await app.picture(`composer-${theme}-1024`);
      await app.resize(1280, 800);
    });
  });
}
