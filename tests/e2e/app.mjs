// The real application in a real window: starts it, finds what a user would find by role and name, and looks at it.
//
// Needs a display (`cargo xtask test` starts one), WebKitWebDriver and the built binary. Every window has a home of its
// own, so that no journey sees what another left behind.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { audit } from './axe.mjs';
import { describeFound, findByRole, findByText } from './find.mjs';
import { Session } from './webdriver.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
const PICTURES = join(ROOT, 'target', 'e2e');
const PATIENCE_MS = 15_000;

export class App {
  #driver;
  #choices;
  #application;

  /**
   * Opens the window. `home` keeps configuration and workspaces (a new temporary folder unless given), `theme` is what
   * the desktop prefers, `locale` its language.
   */
  static async open({ home, args = [], theme = 'light', locale = 'C.UTF-8', env = {} } = {}) {
    const app = new App();
    app.temporary = home === undefined;
    app.home = home ?? (await mkdtemp(join(tmpdir(), 'attache-e2e-')));
    app.#choices = join(app.home, 'choice');
    const runtime = join(app.home, 'runtime');
    await mkdir(runtime, { recursive: true, mode: 0o700 });
    const port = await freePort();
    app.#driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        TAURI_WEBVIEW_AUTOMATION: 'true',
        ATTACHE_CONFIG_DIR: join(app.home, 'config'),
        ATTACHE_CHOICE_FILE: app.#choices,
        HOME: app.home,
        XDG_RUNTIME_DIR: runtime,
        XDG_DATA_HOME: join(app.home, 'share'),
        XDG_CACHE_HOME: join(app.home, 'cache'),
        XDG_CONFIG_HOME: join(app.home, 'xdg'),
        LC_ALL: locale,
        GTK_THEME: theme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
        // No session bus: the desktop's portals would otherwise start inside the temporary home and outlive the window.
        DBUS_SESSION_BUS_ADDRESS: 'disabled:',
        NO_AT_BRIDGE: '1',
        MESA_SHADER_CACHE_DISABLE: 'true',
        ...env,
      },
    });
    const origin = `http://127.0.0.1:${port}`;
    try {
      await until('the driver listens', () => fetch(`${origin}/status`).then((answer) => answer.ok, () => false));
      const binary = process.env.ATTACHE_BINARY ?? join(TARGET, 'debug', 'attache');
      app.session = await Session.open(origin, { 'webkitgtk:browserOptions': { binary, args } });
      app.#application = await onlyChild(app.#driver.pid);
      await until('the page is loaded', () => app.session.run(() => document.readyState === 'complete'));
    } catch (problem) {
      await app.close();
      throw problem;
    }
    return app;
  }

  /** Ends the application as the end of a desktop session does: drafts, lock, backup. The home stays until `close`. */
  async quit() {
    process.kill(this.#application, 'SIGTERM');
    await until('the application has ended', () => hasEnded(this.#application));
  }

  /** Ends the application without its own goodbye, as a power cut would, and removes a temporary home. */
  async close() {
    // By itself: the driver only closes the page, and is sometimes gone before it ends the program around it.
    if (this.#application && !(await hasEnded(this.#application))) process.kill(this.#application, 'SIGKILL');
    await this.session?.close().catch(() => {});
    if (this.#driver && this.#driver.exitCode === null) {
      this.#driver.kill();
      await once(this.#driver, 'exit');
    }
    if (this.temporary) await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The application's process. */
  get process() {
    return this.#application;
  }

  /** Names the file or folder that the next file dialogue answers with. */
  willChoose(path) {
    return writeFile(this.#choices, path);
  }

  /**
   * The visible element of an ARIA role with an accessible name (a string: the whole name; a RegExp: a part), waited for.
   * `within` narrows the search to the inside of another element.
   */
  async get(role, name, { within = null, timeout = PATIENCE_MS } = {}) {
    const found = await until(
      `there is a ${role} ${name ?? ''}`,
      () => this.all(role, name, { within }).then((all) => all[0]),
      timeout,
      async () => `it shows: ${await this.session.run(describeFound)}`,
    );
    return found;
  }

  /** All visible elements of a role with a name, now. */
  all(role, name, { within = null } = {}) {
    return this.session.run(findByRole, role, ...pattern(name), within);
  }

  /** Waits until the page shows a text (a string: part of one element's text; or a RegExp). */
  async sees(text, { timeout = PATIENCE_MS } = {}) {
    return until(
      `the page shows ${text}`,
      () => this.session.run(findByText, ...pattern(text)),
      timeout,
      async () => `it shows: ${await this.session.run(describeFound)}`,
    );
  }

  async click(role, name, options) {
    await (await this.get(role, name, options)).click();
  }

  /** Puts a text in the place of what a field holds. */
  async fill(role, name, text, options) {
    const field = await this.get(role, name, options);
    await field.clear();
    await field.type(text);
  }

  /** Makes the page this large, in CSS pixels. */
  async resize(width, height) {
    await this.session.post('/window/rect', { width, height });
    await until(`the page is ${width} × ${height}`, () => this.session.run((w, h) => innerWidth === w && innerHeight === h, width, height));
  }

  /** Goes to a place of the window by its address, as a deep link would, and waits until it stands still. */
  async visit(address) {
    await this.session.run((to) => { location.hash = to; }, address);
    await this.settles();
  }

  /** Waits until the page has stopped changing, its text, its fonts, its answers, and has been painted so. */
  async settles() {
    let before;
    await until('the page stands still', async () => {
      const now = await this.session.runAsync(painted);
      const still = now !== '' && now === before;
      before = now;
      return still;
    });
  }

  /** Opens the workspace that the window shows. */
  async unlock(passphrase) {
    await this.fill('textbox', 'Passphrase', passphrase);
    await this.click('button', 'Unlock');
    await this.get('navigation', 'Main');
    await this.settles();
  }

  /** Opens the composition of a delegation's document, and waits for its pages. */
  async compose(delegation, document = 'Briefing book') {
    await this.visit(`#/delegations/${delegation}`);
    await this.get('heading', /./);
    await this.press('Control', 'e');
    await this.choose('Document', document);
    // What is to be put right moves the buttons when it comes.
    await this.settles();
    await this.click('button', 'Arrange and preview…');
    await this.sees(/set in [\d,]+ ms/);
    await this.settles();
  }

  /** Chooses a word of a closed list. */
  async choose(name, word, options) {
    const list = await this.get('combobox', name, options);
    const option = await this.session.run((select, label) => [...select.options].find((one) => one.text === label), list, word);
    if (!option) throw new Error(`${name} does not offer ${word}`);
    await option.click();
  }

  /** Types into a field that finds records or countries, and takes what it offers by that name. */
  async pick(name, text, offered = text, options) {
    await this.fill('combobox', name, text, options);
    await this.click('option', offered, options);
  }

  /** Presses a chord, as in `press('Control', 'k')`. */
  press(...keys) {
    return this.session.chord(...keys);
  }

  /** Types into whatever has the focus. */
  async typeText(text) {
    for (const character of text) await this.session.chord(character);
  }

  /** Switches the theme as the user's own choice in the window would. */
  theme(name) {
    return this.session.run((value) => { document.documentElement.dataset.theme = value; }, name);
  }

  /** Keeps a picture as target/e2e/<name>.png. */
  async picture(name) {
    await mkdir(PICTURES, { recursive: true });
    const file = join(PICTURES, `${name}.png`);
    await writeFile(file, await this.session.picture());
    return file;
  }

  /** What axe-core holds against the page, one line each; empty when nothing. */
  accessibilityProblems() {
    return audit(this.session, ROOT);
  }
}

/** Polls until the answer is truthy and returns it; fails with what was waited for. */
export async function until(what, probe, timeout = PATIENCE_MS, explain = async () => '') {
  const deadline = Date.now() + timeout;
  let problem;
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer;
      problem = undefined;
    } catch (caught) {
      problem = caught;
    }
    if (Date.now() > deadline) {
      const more = problem ?? (await explain().catch(() => ''));
      throw new Error(`waited ${timeout} ms until ${what}; ${more}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function onlyChild(pid) {
  const [child] = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number);
  return child;
}

/** A process that ended may stay in the table, as a zombie, until its parent asks. */
async function hasEnded(pid) {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
  return status.slice(status.lastIndexOf(')') + 2).startsWith('Z');
}

/** What the page holds once the next two frames have been drawn. */
function painted() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  return frame().then(frame).then(() => (document.fonts.status === 'loaded' ? document.body.innerHTML.length + document.body.innerText : ''));
}

/** A text, or a pattern and its flags, as they travel into the page. */
function pattern(text) {
  if (text === undefined || text === null) return [null, ''];
  return text instanceof RegExp ? [text.source, `${text.flags.replace('u', '')}u`] : [text, ''];
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
