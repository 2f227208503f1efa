// From the first start to a briefing book on the disk: two people who studied together, the visit that brings them to one
// table, and a locked window at the end.

import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { App } from './app.mjs';
import { PASSPHRASE, textOf } from './workspace.mjs';

// Next year, so that the visit lies ahead on whatever day this runs.
const YEAR = new Date().getFullYear() + 1;
const VISIT = 'Digital mission to Islamabad';
const OURS = 'Andreea Brătescu';
const THEIRS = 'Kamran Aziz';
const UNIVERSITY = 'University of Northgate';

describe('from the first start to the book', () => {
  let app;
  let visit;
  let meeting;
  before(async () => {
    app = await App.open();
  });
  after(() => app?.close());

  it('creates a workspace with a passphrase of its own', async () => {
    await app.click('button', 'Create a workspace');
    await app.settles();
    await app.fill('textbox', 'Name of the workspace', 'Pakistan desk');
    await app.fill('textbox', 'Your name', 'Sorin Amariei');
    await app.fill('textbox', 'Your post', 'Desk officer');
    await app.fill('textbox', 'Folder', join(app.home, 'desk'));
    await app.fill('textbox', 'Passphrase', PASSPHRASE);
    await app.fill('textbox', 'Passphrase again', PASSPHRASE);
    await app.settles();
    await app.picture('journey-1-create');
    await app.click('button', 'Create workspace');
    await app.get('navigation', 'Main');
    await app.sees('This workspace is empty.');
    await app.settles();
    await app.picture('journey-2-empty');
    assert.deepEqual(await app.accessibilityProblems(), []);
  });

  it('creates a delegation, which is given its code', async () => {
    await app.press('Control', 'n');
    await app.press('d');
    await app.get('form', 'New delegation');
    await app.fill('textbox', /^Title/, VISIT);
    await app.choose(/^Type of visit/, 'Working visit');
    await app.pick(/^Country or territory/, 'pak', /^Pakistan/);
    await app.fill('textbox', /^First day/, `12 Jan ${YEAR}`);
    await app.fill('textbox', /^Last day/, `14.01.${YEAR}`);
    await app.click('button', 'Create');
    await app.get('heading', new RegExp(VISIT));
    await app.sees(`RO-PK ${YEAR}/01`);
    await app.sees('To put right');
    visit = await address();
  });

  it('keeps what is typed in a field when it is left, without a button', async () => {
    await app.click('button', /^Why this visit/);
    await app.fill('textbox', 'Why this visit', 'Agree on a forum of both digital industries.');
    await app.click('link', 'Overview');
    await app.sees(/All changes saved at \d\d:\d\d/);
    await app.sees('Agree on a forum of both digital industries.');
  });

  it('adds a head who exists only now, by name', async () => {
    await app.click('link', /^Members/, { within: await app.get('navigation', /^Parts of/) });
    await app.click('button', 'Add the head');
    await app.pick(/^Person/, OURS, `Create “${OURS}”`);
    await app.settles();
    await app.click('button', 'Add', { within: await app.get('form', 'Add member') });
    await app.get('link', OURS);
  });

  it('adds a meeting with somebody of theirs', async () => {
    await app.click('link', /^Meetings/, { within: await app.get('navigation', /^Parts of/) });
    await app.click('link', 'New meeting');
    await app.fill('textbox', /^Title/, 'Talks with the Minister');
    await app.fill('textbox', /^Starts/, `13 Jan ${YEAR} 10:00`);
    await app.fill('textbox', /^Ends/, `13 Jan ${YEAR} 11:00`);
    await app.click('button', 'Create');
    await app.get('heading', /Talks with the Minister/);
    meeting = await address();
    for (const [side, person] of [['Our side', OURS], ['Their side', THEIRS]]) {
      const panel = await app.get('region', side);
      await app.click('button', 'Add', { within: panel });
      await app.pick(/^Person/, person, new RegExp(person), { within: panel });
      await app.settles();
      await app.click('button', 'Add', { within: await app.get('form', side) });
      await app.get('link', person, { within: panel });
    }
    await app.sees('07:00');
  });

  it('sees that both studied at one university, from what is recorded about each', async () => {
    await studied(OURS, 'MSc');
    await app.visit(meeting);
    assert.equal((await app.all('region', /^Ties/)).length, 0);
    await studied(THEIRS, 'BSc');
    await app.sees(`both alumni of ${UNIVERSITY}`);
    await app.visit(meeting);
    await app.sees(`both alumni of ${UNIVERSITY}`);
    await app.sees(/MSc.*BSc|BSc.*MSc/);
    await app.picture('journey-3-meeting');
    assert.deepEqual(await app.accessibilityProblems(), []);
  });

  it('exports a book whose pages say all of this', async () => {
    await app.visit(visit);
    await app.press('Control', 'e');
    await app.get('dialog', 'Compose a document');
    await app.choose('Language of the document', 'English');
    await app.sees('Exported files are plain');
    await app.settles();
    await app.click('button', 'Export PDF');
    await app.sees('The briefing is ready');
    await app.settles();
    await app.picture('journey-4-exported');
    const file = await app.session.run(() => [...document.querySelectorAll('dialog dd')].map((one) => one.innerText.trim()).find((text) => text.endsWith('.pdf')));
    assert.equal(dirname(file), join(app.home, 'desk', 'exports'));
    assert.match(basename(file), new RegExp(`^RO-PK-${YEAR}-01_briefing_en_\\d{4}-\\d\\d-\\d\\d\\.pdf$`));
    await access(file);
    const text = await textOf(file);
    for (const said of [VISIT, `RO-PK ${YEAR}/01`, OURS, THEIRS, UNIVERSITY, 'Agree on a forum of both digital industries.', 'Talks with the Minister', '10:00', '07:00', 'Neclasificat']) {
      assert.ok(text.toLocaleLowerCase().includes(said.toLocaleLowerCase()), `the book says “${said}”`);
    }
    await app.press('Escape');
  });

  it('locks without leaving a name behind, and refuses another passphrase', async () => {
    await app.press('Control', 'l');
    await app.get('textbox', 'Passphrase');
    const left = await app.session.run(() => document.documentElement.outerHTML + document.title);
    for (const name of [VISIT, 'Brătescu', 'Aziz', 'Northgate']) assert.ok(!left.includes(name), `${name} is still in the page`);
    await app.fill('textbox', 'Passphrase', 'lantern quill harbour eight');
    await app.click('button', 'Unlock');
    await app.get('alert', /passphrase/i);
    await app.picture('journey-5-refused');
    assert.deepEqual(await app.accessibilityProblems(), []);
  });

  it('opens again where one was', async () => {
    await app.unlock(PASSPHRASE);
    await app.get('heading', new RegExp(VISIT));
    await app.quit();
  });

  const address = () => app.session.run(() => location.hash);

  async function studied(person, degree) {
    await app.visit(meeting);
    await app.click('link', person);
    const panel = await app.get('region', 'Education');
    await app.click('button', 'Add', { within: panel });
    await app.fill('textbox', /^Institution as written/, UNIVERSITY);
    await app.fill('textbox', /^Degree/, degree);
    await app.click('button', 'Add', { within: await app.get('form', /^Add education$/i) });
    await app.get('button', new RegExp(`^Degree.* ${degree}$`));
  }
});
