import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Words that the application sends and only its own source lists; read from there, so that a new one is missed here first. */
const crates = join(import.meta.dirname, '../../../src-tauri/crates');
const read = (path: string): string => readFileSync(join(crates, path), 'utf8');
const snake = (name: string): string => name.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();

function nonEmpty(words: string[], what: string): string[] {
  if (words.length === 0) throw new Error(`no ${what} found: has their list moved?`);
  return [...new Set(words)];
}

/** Why a value can be refused. */
export function refusals(): string[] {
  const body = /pub enum Refusal \{(.*?)\n\}/s.exec(read('domain/src/field.rs'))?.[1] ?? '';
  return nonEmpty(
    [...body.matchAll(/^ {4}([A-Z]\w*),$/gm)].map(([, name]) => snake(name!)),
    'refusals',
  );
}

/** Every closed vocabulary with its words. */
export function vocabularies(): [name: string, words: string[]][] {
  const listed = [...read('domain/src/words.rs').matchAll(/^ {4}[A-Z_]+ = "([a-z-]+)" \[([^\]]*)\];/gm)];
  nonEmpty(
    listed.map(([, name]) => name!),
    'vocabularies',
  );
  return listed.map(([, name, words]) => [
    name!,
    words!
      .split(',')
      .map((word) => word.trim().replaceAll('"', ''))
      .filter(Boolean),
  ]);
}

/** What a column of an imported register can hold. */
export function importFields(): string[] {
  const body = /^fields! \{(.*?)^\}/ms.exec(read('interchange/src/register.rs'))?.[1] ?? '';
  return nonEmpty(
    [...body.matchAll(/= "([a-z_]+)";/g)].map(([, name]) => name!),
    'import fields',
  );
}

/** What the rules of the pages find, and what is odd in the dates of an agreement. */
export function findings(): string[] {
  const pages = ['delegation', 'meeting'].map((page) => read(`app/src/page/${page}.rs`)).join('\n');
  const odd = /pub const fn code\(self\)(.*?)\n {4}\}/s.exec(read('domain/src/agreement.rs'))?.[1] ?? '';
  return [
    ...nonEmpty(
      [...pages.matchAll(/finding\("([a-z_]+)"/g)].map(([, code]) => code!),
      'findings',
    ),
    ...nonEmpty(
      [...odd.matchAll(/=> "([a-z_]+)"/g)].map(([, code]) => code!),
      'oddities',
    ),
  ];
}

/** What is found before an export, by the book and by its pages. */
export function exportFindings(): string[] {
  const said = ['briefing/src', 'app/src/export'].flatMap((folder) =>
    readdirSync(join(crates, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.rs'))
      .flatMap((file) => [...read(`${folder}/${file}`).matchAll(/(?:find|plain)\(\s*"([a-z_]+)"/g)]),
  );
  return nonEmpty(
    said.map(([, code]) => code!),
    'findings before an export',
  ).filter((code) => code !== 'not_logged');
}

/** What kind of day an agreement waits for. */
export function decisions(): string[] {
  const body = /pub const fn word\(self\)(.*?)\n {4}\}/s.exec(read('domain/src/agreement.rs'))?.[1] ?? '';
  return nonEmpty(
    [...body.matchAll(/=> "([a-z_]+)"/g)].map(([, word]) => word!),
    'decisions',
  );
}
