// Every screen of a filled workspace, in both themes and at both sizes: nothing that axe-core holds against it, nothing
// cut off at the edge, no word missing. The pictures are there to be looked at.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { App } from './app.mjs';
import { PASSPHRASE, Workspace } from './workspace.mjs';

const SIZES = [[1280, 800], [1024, 700]];

/** Addresses by the name of their picture; `ids` are those of the demonstration. */
function screens(ids) {
  const delegation = `#/delegations/${ids.delegation}`;
  return {
    today: '#/today',
    delegations: '#/delegations',
    delegation,
    'delegation-programme': `${delegation}/programme`,
    'delegation-members': `${delegation}/members`,
    'delegation-meetings': `${delegation}/meetings`,
    'delegation-points': `${delegation}/points`,
    'delegation-agreements': `${delegation}/agreements`,
    'delegation-actions': `${delegation}/actions`,
    'delegation-history': `${delegation}/history`,
    'delegation-new': '#/delegations/new',
    meetings: '#/meetings',
    meeting: `#/meetings/${ids.meeting}`,
    'meeting-arrangements': `#/meetings/${ids.meeting}/arrangements`,
    agreements: '#/agreements',
    agreement: `#/agreements/${ids.agreement}`,
    actions: '#/actions',
    action: `#/actions/${ids.action}`,
    people: '#/people',
    person: `#/people/${ids.person}`,
    'person-activity': `#/people/${ids.person}/activity`,
    organisations: '#/organisations',
    organisation: `#/organisations/${ids.organisation}`,
    'organisation-languages': `#/organisations/${ids.organisation}/languages?lang=ur`,
    'delegation-languages': `${delegation}/languages?lang=ro`,
    countries: '#/countries',
    country: '#/countries/PK',
    'country-former': '#/countries/YUCS',
    import: '#/import',
    settings: '#/settings',
  };
}

for (const theme of ['light', 'dark']) {
  describe(`the screens, ${theme}`, () => {
    let desk;
    let app;
    let places;
    before(async () => {
      desk = await Workspace.demo();
      places = screens(await idsOf(desk));
      app = await App.open({ theme, args: ['--workspace', desk.path] });
    });
    after(async () => {
      await app?.close();
      await desk?.remove();
    });

    it('ask for the passphrase before they show anything', async () => {
      await app.get('textbox', 'Passphrase');
      await app.settles();
      await app.picture(`unlock-${theme}`);
      assert.deepEqual(await app.accessibilityProblems(), []);
      await app.unlock(PASSPHRASE);
    });

    it('are accessible, each of them', async () => {
      const found = {};
      for (const [name, address] of Object.entries(places)) {
        await app.visit(address);
        const problems = await app.accessibilityProblems();
        if (problems.length > 0) found[name] = problems;
      }
      assert.deepEqual(found, {});
    });

    for (const [width, height] of SIZES) {
      it(`fit into ${width} × ${height} with every word in place`, async () => {
        await app.resize(width, height);
        const found = {};
        for (const [name, address] of Object.entries(places)) {
          await app.visit(address);
          await app.picture(`${name}-${theme}-${width}`);
          const problems = await app.session.run(faults);
          if (problems.length > 0) found[name] = problems;
        }
        assert.deepEqual(found, {});
      });
    }

    it('have panels above them that are as accessible', async () => {
      const found = {};
      const look = async (name) => {
        await app.settles();
        await app.picture(`${name}-${theme}`);
        const problems = [...(await app.accessibilityProblems()), ...(await app.session.run(faults))];
        if (problems.length > 0) found[name] = problems;
      };
      await app.resize(1280, 800);
      await app.visit(places.delegation);
      await app.press('Control', 'k');
      await app.get('combobox', 'Search or run a command');
      await app.settles();
      await app.typeText('cyber');
      await app.get('option', /Cyber/);
      await look('palette');
      await app.press('Escape');
      await app.press('Control', 'e');
      await app.get('dialog', 'Compose a document');
      await look('export');
      await app.press('Escape');
      await app.press('?');
      await app.get('dialog', 'Keys');
      await look('keys');
      await app.press('Escape');
      await app.press('Control', 'n');
      await app.get('menu', 'New');
      await look('new-menu');
      await app.press('Escape');
      assert.deepEqual(found, {});
    });
  });
}

async function idsOf(desk) {
  const [delegation] = await desk.ctl('list', 'delegations');
  const [first] = (await desk.ctl('search', 'plenary', '--limit', '50')).filter(({ kind }) => kind === 'meeting');
  return {
    delegation: delegation.id,
    meeting: first.id,
    agreement: await desk.idOf('agreements', 'Memorandum of Understanding on Cooperation in Cyber-Security'),
    action: (await desk.ctl('list', 'actions'))[0].id,
    person: await desk.idOf('people', 'Tudor Zăvoianu'),
    organisation: await desk.idOf('organisations', 'Ministry of Information Technology and Telecommunication'),
  };
}

/** What somebody would see at once: something cut off at the edge, a word broken in two, a message key, a failure. */
function faults() {
  const found = new Set();
  const scrolls = (element) => element.closest('[role=region][tabindex="0"], .visually-hidden') !== null;
  for (const element of document.querySelectorAll('html, main, main *, dialog, dialog *')) {
    const { overflowX } = getComputedStyle(element);
    const excess = element.scrollWidth - element.clientWidth;
    if (excess > 1 && element.clientWidth > 0 && (overflowX === 'auto' || overflowX === 'scroll' || element === document.documentElement) && !scrolls(element)) {
      found.add(`${element.tagName}.${element.className} is ${excess} px too wide`);
    }
  }
  const range = document.createRange();
  const texts = document.createTreeWalker(document.querySelector('dialog') ?? document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement.closest('.visually-hidden, textarea, select')) continue;
    for (const { 0: word, index } of node.data.matchAll(/\p{L}{3,24}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.add(`“${word}” is broken in two (${node.parentElement.closest('[class]')?.className})`);
    }
  }
  const words = document.body.innerText;
  for (const [, word] of words.matchAll(/(?:^|\s)(undefined|null|NaN|\[object \w+\]|Invalid Date|\{ ?\$\w+ ?\})(?=\s|$)/gu)) found.add(`it says ${word}`);
  const keys = /(?:^|\s)((?:field|kind|action|nav|refusal|error|problem|finding|check|status|list|group|filter|[a-z]+-status|[a-z]+-sort|[a-z]+-format)-[a-z-]+)(?=\s|$)/gu;
  for (const [, key] of words.matchAll(keys)) found.add(`the message ${key} is missing`);
  for (const alert of document.querySelectorAll('main [role=alert]')) found.add(`it warns: ${alert.innerText}`);
  return [...found];
}
