// A document is composed on its own pages: what is left out is gone from them at once, and a final copy stays.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { App, until } from './app.mjs';
import { PASSPHRASE, Workspace } from './workspace.mjs';

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
      await app.visit(`#/delegations/${id}`);
      await app.get('heading', /./);
      await app.press('Control', 'e');
      await app.get('dialog', 'Compose a document');
      await app.click('button', 'Arrange and preview…');
      await app.sees(/set in \d+ ms/);
      await app.settles();
      await app.picture(`composer-${theme}`);
      assert.ok((await pages()) > 10);
      assert.deepEqual(await app.accessibilityProblems(), []);
    });

    it('loses the pages of a section that is left out, and has them again after undo', async () => {
      const whole = await pages();
      // The document speaks the home state's language, and so do the names of its sections.
      await app.click('checkbox', /^Biografii/);
      await until('there are fewer pages', async () => (await pages()) < whole);
      await app.press('Control', 'z');
      await until('all pages are there again', async () => (await pages()) === whole);
    });

    it('fits into the smaller window', async () => {
      await app.resize(1024, 700);
      await app.settles();
      await app.picture(`composer-${theme}-1024`);
      await app.resize(1280, 800);
    });
  });
}
