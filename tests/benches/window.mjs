// What the window costs, on a large workspace and beside an empty one: the time from the passphrase's Enter to the painted
// Today, private memory (RssAnon) ten seconds after the first list, and the time from the key that keeps a paragraph in the
// composer to the painted page that carries it. Run by `cargo xtask bench` under a display, with
// ATTACHE_BINARY and ATTACHE_BENCH_WORKSPACE (the demo's passphrase opens it).

import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { App, until } from '../e2e/app.mjs';

const PASSPHRASE = 'forum-of-two-capitals';
const ROUNDS = 5;

const megabytes = async (app) => {
  const status = await readFile(`/proc/${app.process}/status`, 'utf8');
  return Number(/RssAnon:\s+(\d+)/.exec(status)[1]) / 1024;
};

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Notes in the page when a passphrase is sent, and when what it leads to has been painted. */
const watch = (selector) => {
  window.measured = null;
  let sent = 0;
  document.addEventListener('submit', () => (sent = performance.now()), { capture: true, once: true });
  const seen = new MutationObserver(() => {
    if (!sent || !document.querySelector(selector)) return;
    seen.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (window.measured = performance.now() - sent)));
  });
  seen.observe(document.body, { childList: true, subtree: true });
};

async function timed(app, passphrase, selector) {
  await app.session.run(watch, selector);
  await app.fill('textbox', 'Passphrase', passphrase);
  await app.click('button', 'Unlock');
  return until('it is painted', () => app.session.run(() => window.measured));
}

/** Notes in the page when a text is kept, and when the page in the middle of the preview has been painted anew. */
const watchPages = () => {
  window.measured = null;
  let sent = 0;
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') sent = performance.now();
  }, { capture: true });
  const { left, top, width, height } = document.querySelector('.pdf__pages').getBoundingClientRect();
  const page = document.elementFromPoint(left + width / 2, top + height / 2).closest('[data-page]');
  const painted = new MutationObserver(() => {
    if (!sent) return;
    painted.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (window.measured = performance.now() - sent)));
  });
  painted.observe(page.querySelector('canvas'), { attributes: true, attributeFilter: ['width'] });
};

/** Writes a note at the head of a section of the first delegation's book, and changes it again and again. */
async function composed(app) {
  await app.visit('#/delegations');
  const first = 'main a[href^="#/delegations/"]:not([href$="/new"])';
  await app.compose(await app.session.run((link) => document.querySelector(link).hash.split('/').at(-1), first));
  const sections = await app.get('navigation', 'Sections');
  await app.click('button', /^Note at the head of/, { within: sections });
  await app.settles();
  const times = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await app.click('button', /Write a note|A paragraph/, { within: sections });
    await (await app.get('textbox', /^Note at the head of/)).type(round ? ' Longer by a sentence.' : 'A paragraph of the officer.');
    await app.settles();
    await app.session.run(watchPages);
    await app.press('Control', 'Enter');
    const took = await until('the page is painted', () => app.session.run(() => window.measured));
    if (round) times.push(took);
    await app.settles();
  }
  return times;
}

const row = (what, value, unit) => console.log(`${what.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit}`);

const empty = await App.open({ args: ['--blank'] });
await pause(10_000);
row('an empty window: RssAnon', await megabytes(empty), 'MB');
await empty.close();

const opened = [];
const refused = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const app = await App.open({ args: ['--workspace', process.env.ATTACHE_BENCH_WORKSPACE] });
  // A wrong passphrase costs the key derivation and the way to the screen and back, and nothing else.
  refused.push(await timed(app, 'not the passphrase', '[role="alert"]'));
  opened.push(await timed(app, PASSPHRASE, '.window main h1'));
  if (round === ROUNDS - 1) {
    await app.visit('#/delegations');
    await pause(10_000);
    row('a workspace of 100,000 records, a list: RssAnon', await megabytes(app), 'MB');
  }
  if (round === ROUNDS - 1) row('the composer: a paragraph kept, its page painted', median(await composed(app)), 'ms');
  await app.close();
}
row('a wrong passphrase: Enter to its refusal, painted', median(refused), 'ms');
row('the passphrase: Enter to Today, painted', median(opened), 'ms');
row('unlock to first screen beyond that', median(opened) - median(refused), 'ms');
