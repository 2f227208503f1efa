// Everything without a mouse: search, new records, undo, filter, escape, lock.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { App, until } from './app.mjs';
import { KEY } from './webdriver.mjs';
import { PASSPHRASE, Workspace } from './workspace.mjs';

const PROTOCOL = 'Protocol on the Mutual Recognition of Electronic Signatures and Trust Services';

describe('the keyboard', () => {
  let desk;
  let app;
  before(async () => {
    desk = await Workspace.demo();
    app = await App.open({ args: ['--workspace', desk.path] });
    await app.get('textbox', 'Passphrase');
    await app.typeText(PASSPHRASE);
    await app.press('Enter');
    await app.get('navigation', 'Main');
    await app.settles();
  });
  after(async () => {
    await app?.close();
    await desk?.remove();
  });

  const focused = (what) => until(`the focus is on ${what}`, () => app.session.run((id) => document.activeElement?.matches(id), what));
  const heading = (text) => app.get('heading', new RegExp(text));

  it('Ctrl+K finds a person without diacritics and Enter opens the page', async () => {
    await app.press('Control', 'k');
    await focused('[role=dialog] input');
    await app.typeText('zavoianu');
    await app.get('option', /^Tudor Zăvoianu/);
    await app.press('Enter');
    await heading('Tudor Zăvoianu');
    assert.equal((await app.all('dialog')).length, 0);
  });

  it('Ctrl+K runs a command', async () => {
    await app.press('Control', 'k');
    await focused('[role=dialog] input');
    await app.typeText('go to agr');
    await app.get('option', /^Go to Agreements/);
    await app.press('Enter');
    await app.get('heading', 'Agreements & MoUs');
  });

  it('a slash goes to the filter, which takes words and keys', async () => {
    await app.press('/');
    await focused('#filter');
    await app.typeText('status:negotiation protocol');
    await app.sees('one found');
    await app.get('link', PROTOCOL);
  });

  it('an unknown key of the filter is named together with those there are', async () => {
    await app.fill('textbox', /^Filter/, 'colour:blue');
    const alert = await app.get('alert', /colour/);
    assert.match(await alert.text(), /nature/);
    await app.press('Escape');
    await app.sees('8 found');
  });

  it('the arrows go through a list and Enter opens what they stand on', async () => {
    await app.press('ArrowDown');
    await focused('tbody a');
    await app.press('ArrowDown');
    const title = await app.session.run(() => document.activeElement.innerText.trim());
    await app.press('Enter');
    await until('the record is open', () => app.session.run((text) => document.querySelector('h1')?.innerText.includes(text), title));
  });

  it('Esc gives a field back what it held', async () => {
    await app.visit(`#/agreements/${await desk.idOf('agreements', PROTOCOL)}`);
    await (await app.get('button', new RegExp(`^Title ${PROTOCOL}`))).type(KEY.Enter);
    await focused('h1 input, h1 textarea');
    await app.typeText('Something else');
    await app.press('Escape');
    await heading(PROTOCOL);
    await focused('h1 .value');
    assert.equal((await desk.ctl('list', 'agreements')).filter(({ title }) => title === PROTOCOL).length, 1);
  });

  it('Ctrl+Z takes back the last change, and a toast names it; Ctrl+Y brings it again', async () => {
    await app.press('Enter');
    await focused('h1 input, h1 textarea');
    await app.press('Control', 'a');
    await app.typeText('Protocol on trust');
    await app.press('Enter');
    await heading('^(Title )?Protocol on trust$');
    await app.press('Control', 'z');
    await app.sees(/Undone: .*Protocol/);
    await heading(PROTOCOL);
    await app.press('Control', 'y');
    await app.sees(/Redone: .*Protocol/);
    await heading('Protocol on trust$');
    await app.press('Control', 'z');
    await heading(PROTOCOL);
  });

  it('a deleted record offers to be brought back, where one was', async () => {
    await app.visit('#/actions');
    await (await app.get('link', /^Send the list of night duty officers/)).type(KEY.Enter);
    await (await app.get('button', /^Delete Send the list/)).type(KEY.Enter);
    await app.sees(/Deleted.*Send the list of night duty officers/);
    await app.get('heading', 'Actions');
    assert.equal((await app.all('link', /^Send the list of night duty officers/)).length, 0);
    await app.click('button', 'Undo', { within: await app.session.run(() => document.querySelector('.toast')) });
    await app.get('link', /^Send the list of night duty officers/);
  });

  it('Ctrl+N and a letter begin a record; Esc leaves it unmade', async () => {
    await app.press('Control', 'n');
    await app.get('menu', 'New');
    await app.press('p');
    await app.get('form', 'New person');
    await app.press('Escape');
    await app.get('heading', 'Actions');
  });

  it('Alt and the arrows go back and forward', async () => {
    await app.visit('#/people');
    await app.visit('#/organisations');
    await app.press('Alt', 'ArrowLeft');
    await app.get('heading', 'People');
    await app.press('Alt', 'ArrowRight');
    await app.get('heading', 'Organisations');
  });

  it('a question mark lists the keys, F6 goes from pane to pane', async () => {
    await app.press('?');
    await app.get('dialog', 'Keys');
    await app.press('Escape');
    await until('the list of keys is gone', async () => (await app.all('dialog')).length === 0);
    const panes = new Set();
    for (let pressed = 0; pressed < 3; pressed += 1) {
      await app.press('F6');
      panes.add(await app.session.run(() => document.activeElement.closest('.nav, .bar, .sheet')?.classList[0]));
    }
    assert.deepEqual([...panes].sort(), ['bar', 'nav', 'sheet']);
  });

  it('Ctrl+L locks at once, and what was being typed is kept', async () => {
    await app.visit(`#/people/${await desk.idOf('people', 'Tudor Zăvoianu')}`);
    await (await app.get('button', /^Pronunciation/)).type(KEY.Enter);
    await focused('.cell input');
    await app.press('Control', 'a');
    await app.typeText('TU-dor');
    await app.press('Control', 'l');
    await app.get('textbox', 'Passphrase');
    await app.unlock(PASSPHRASE);
    await heading('Tudor Zăvoianu');
    await app.sees('TU-dor');
  });
});
