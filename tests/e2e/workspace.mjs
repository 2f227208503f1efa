// Workspaces made beside the window, by the command line, and what a reader other than ours finds in an exported file.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TARGET = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../target', import.meta.url));
const ATTACHECTL = process.env.ATTACHECTL ?? join(TARGET, 'debug', 'attachectl');

export const PASSPHRASE = 'lantern quill harbour seven';

/** A temporary folder with a workspace in it; `remove` takes both away. */
export class Workspace {
  /** The invented delegation between Bucharest and Islamabad, laid around today. */
  static demo() {
    return Workspace.#make(['demo']);
  }

  /** Nothing but the officer's name. */
  static empty() {
    return Workspace.#make(['init', '--name', 'Desk', '--officer', 'Sorin Amariei']);
  }

  static async #make(verb) {
    const made = new Workspace();
    made.folder = await mkdtemp(join(tmpdir(), 'attache-workspace-'));
    made.path = join(made.folder, 'desk');
    await writeFile(join(made.folder, 'passphrase'), `${PASSPHRASE}\n`);
    await made.ctl(...verb);
    return made;
  }

  /** Runs the command line on this workspace and answers with what it printed as JSON. */
  async ctl(...verb) {
    const secret = join(this.folder, 'passphrase');
    const { stdout } = await run(ATTACHECTL, ['--workspace', this.path, '--passphrase-file', secret, '--json', ...verb]);
    return JSON.parse(stdout);
  }

  /** The id of the record of a list whose title or name is this. */
  async idOf(list, title) {
    const { id } = (await this.ctl('list', list)).find((row) => (row.title ?? row.name) === title) ?? {};
    if (!id) throw new Error(`no ${title} among the ${list}`);
    return id;
  }

  remove() {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The text of a PDF, one blank between words, as another program reads it. */
export async function textOf(file) {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', file, '-'], { maxBuffer: 1 << 26 });
  return stdout.replace(/\s+/g, ' ');
}

/** Where words stand one after the other in a PDF: page from 0, and the middle of the first as shares of the page. */
export async function whereIs(file, words) {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', '-bbox', file, '-'], { maxBuffer: 1 << 26 });
  return stdout.split('<page ').slice(1).flatMap((text, page) => {
    const [width, height] = [...text.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, size]) => Number(size));
    const boxes = [...text.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)];
    const found = boxes.filter((_, at) => words.every((word, next) => boxes[at + next]?.[5] === word));
    return found.map(([, left, top, right, bottom]) => ({
      page,
      x: (Number(left) + Number(right)) / 2 / width,
      y: (Number(top) + Number(bottom)) / 2 / height,
    }));
  });
}
