// A composed document goes to the desktop's print dialog without touching the disk, or the window says what to do instead.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';

import { App, until } from './app.mjs';
import { Portal } from './portal.mjs';
import { PASSPHRASE, textOf, Workspace } from './workspace.mjs';

async function composed(desk, env = {}) {
  const app = await App.open({ args: ['--workspace', desk.path], env });
  await app.unlock(PASSPHRASE);
  const [{ id }] = await desk.ctl('list', 'delegations', '--limit', '1');
  await app.compose(id, 'Programme');
  return app;
}

describe('printing', () => {
  let desk;
  let portal;
  let app;
  before(async () => {
    desk = await Workspace.demo();
    portal = await Portal.open();
  });
  after(async () => {
    await app?.close();
    await portal?.close();
    await desk?.remove();
  });

  it('hands the pages that are shown to the print dialog, under the title of the document', async () => {
    app = await composed(desk, { DBUS_SESSION_BUS_ADDRESS: portal.address });
    const shown = await app.session.run(() => document.querySelectorAll('.pdf__pages [data-page]').length);
    await app.click('button', 'Print…');
    const [{ title, file }] = await until('something is printed', async () => {
      const printed = await portal.printed();
      return printed.length > 0 && printed;
    });
    // The document speaks the home state's language, and so does its title.
    assert.match(title, /^Program: /);
    const bytes = await readFile(file, 'latin1');
    assert.ok(bytes.startsWith('%PDF-') && bytes.trimEnd().endsWith('%%EOF'));
    assert.ok((await textOf(file)).includes(` ${shown}/${shown} `), 'the last page is the last that is shown');
    await app.settles();
    assert.deepEqual(await app.all('alert'), [], 'nothing is said to have gone wrong');
    await app.close();
    app = undefined;
  });

  it('says what to do on a desktop without a print dialog', async () => {
    app = await composed(desk);
    await app.click('button', 'Print…');
    await app.sees('Export the document and print it from the program that opens it.');
    await app.settles();
    await app.picture('print-nowhere');
    assert.deepEqual(await app.accessibilityProblems(), []);
  });
});
