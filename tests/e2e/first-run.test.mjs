// The window as somebody sees it who has just installed it.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { App } from './app.mjs';

for (const theme of ['light', 'dark']) {
  describe(`the first start, ${theme}`, () => {
    let app;
    before(async () => {
      app = await App.open({ theme });
    });
    after(() => app?.close());

    it('opens at the size that the screens are drawn for', async () => {
      assert.deepEqual(await app.session.run(() => [innerWidth, innerHeight]), [1280, 800]);
      assert.equal(await app.session.run(() => document.title.includes('Attaché')), true);
    });

    it('offers to create a workspace', async () => {
      await app.get('main');
      await app.get('button', /workspace/i);
      await app.settles();
      await app.picture(`first-run-${theme}`);
    });

    it('follows what the desktop prefers', async () => {
      const dark = await app.session.run(() => matchMedia('(prefers-color-scheme: dark)').matches);
      assert.equal(dark, theme === 'dark');
    });

    it('has nothing that axe-core holds against it', async () => {
      assert.deepEqual(await app.accessibilityProblems(), []);
    });
  });
}

describe('the window around the page', () => {
  let app;
  before(async () => {
    app = await App.open();
  });
  after(() => app?.close());

  it('gives the page no file system, shell, network or dialogs', async () => {
    const refused = await app.session.runAsync(async () => {
      const wanted = ['plugin:dialog|open', 'plugin:fs|read_text_file', 'plugin:shell|execute', 'plugin:window|close'];
      const tried = wanted.map((name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(() => name, () => null));
      return (await Promise.all(tried)).filter(Boolean);
    });
    assert.deepEqual(refused, []);
  });

  it('runs no script and loads nothing that was not built into it', async () => {
    const reached = await app.session.runAsync(async () => {
      const reached = [];
      try {
        new Function('return 1')();
        reached.push('eval');
      } catch { /* as it should */ }
      await fetch('https://example.org/').then(() => reached.push('network'), () => {});
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.head.append(script);
      if (window.injected) reached.push('inline script');
      return reached;
    });
    assert.deepEqual(reached, []);
  });

  it('stays on its own page, whatever a link says', async () => {
    await app.session.run(() => { location.href = 'https://example.org/'; });
    assert.match(await app.session.run(() => location.href), /^tauri:\/\/localhost/);
  });

  it('ends by itself when the desktop session ends', async () => {
    await app.quit();
  });
});
