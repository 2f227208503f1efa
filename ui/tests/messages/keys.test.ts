// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, documents, type Kind } from '../../src/api/types';
import { creations } from '../../src/lib/creations';
import { areas } from '../../src/lib/records';
import { decisions, exportFindings, findings, importFields, refusals, vocabularies } from '../support/elsewhere';
import { messages, references, variables } from '../support/messages';
import { callsOf, given, sources, texts, type Source } from '../support/source';

const languages = { en: messages('en'), ro: messages('ro') };
const modules = sources('.svelte', '.ts');
const dashed = (word: string): string => word.replaceAll('_', '-');
const kinds = Object.keys(catalogue) as Kind[];
const places = ['today', ...areas.map(({ area }) => area), 'countries', 'import', 'settings'];

/** Keys that no language says. */
const unsaid = (keys: Iterable<string>): string[] =>
  [...new Set(keys)].flatMap((key) =>
    Object.entries(languages)
      .filter(([, all]) => !all.get(key)?.parts.has(key))
      .map(([language]) => `${language}: ${key}`),
  );

/** Codes that the border can refuse with. */
const codes = [
  ...(
    /export type Code = ([^;]+);/.exec(
      readFileSync(join(import.meta.dirname, '../../src/api/bindings.ts'), 'utf8'),
    )?.[1] ?? ''
  ).matchAll(/"(\w+)"/g),
].map(([, code]) => code!);

/** Keys that are composed, and all that stands for their `*`. */
const composed: Record<string, readonly string[]> = {
  'nav-*': [...places, 'briefings'],
  'create-*': creations.map(({ key }) => key),
  'start-*': ['create', 'open', 'restore', 'demo'],
  'start-*-lead': ['create', 'open', 'restore', 'demo'],
  'theme-*': ['system', 'light', 'dark'],
  'language-*': ['en', 'ro', 'fr', 'ur', 'ar'],
  'document-kind-*': [...documents.delegation, ...documents.workspace],
  'brief-usual-*': ['lang', 'profile', 'variant', 'restricted', 'page_size', 'ceiling'],
  'document-language-*': ['en', 'ro', 'fr', 'ur', 'ar'],
  'format-*': ['pdf', 'docx', 'md', 'txt'],
  'variant-*': ['delegation', 'principal', 'host', 'press', 'drivers'],
  'job-*': ['import', 'undo', 'export'],
  'table-*': ['ours', 'theirs'],
  'table-*-none': ['ours', 'theirs'],
  'decision-*': [...decisions(), 'none'],
  'import-field-*': importFields(),
  'import-guess-*': ['header', 'values', 'user', 'none'],
  'import-kind-*': ['delegations', 'agreements', 'people'],
  'refusal-*': [...refusals(), 'unknown_key', 'invalid'],
  '*-nothing': ['undo', 'redo'],
  '*-partly': ['undo', 'redo'],
  '*-done': ['undo', 'redo'],
};
/** Keys that are made elsewhere in the same file, with a way out when there is none. */
const handed: Record<string, readonly string[]> = {
  // On the record's own page a finding can be said without its name.
  'components/Findings.svelte': findings().map((code) =>
    languages.en.has(dashed(`finding-${code}-here`)) ? `finding-${code}-here` : `finding-${code}`,
  ),
  'components/ToPutRight.svelte': [...exportFindings(), 'other'].map((code) => `export-finding-${code}`),
  'lib/app.svelte.ts': [
    ...codes.map((code) => `error-${code}`),
    ...['create', 'edit', 'delete', 'restore', 'move', 'translate', 'make_final', 'import', 'demo', 'other'].map(
      (verb) => `action-${verb}`,
    ),
  ],
  'shell/Shell.svelte': ['barred-read-only', 'barred-import', 'barred-undo'],
};
/** How the class of messages itself composes them. */
const own = 'i18n/i18n.svelte.ts';

const asked = (source: Source): { where: string; key: string }[] =>
  callsOf(source, 't').flatMap(({ where, args }) => texts(args[0]).map((key) => ({ where, key })));

describe('what the screens ask for', () => {
  const all = modules
    .filter(({ path }) => path !== own)
    .flatMap((source) => asked(source).map((one) => ({ ...one, path: source.path })));

  it('is said in both languages', () => {
    expect(all.length).toBeGreaterThan(300);
    const missing = all
      .filter(({ key }) => !key.includes('*'))
      .flatMap(({ where, key }) => unsaid([key]).map((gap) => `${gap} (${where})`));
    expect(missing).toEqual([]);
  });

  it('is said for everything that a composed key can become', () => {
    const unknown = all.filter(
      ({ key, path }) => key.includes('*') && !(key in composed) && !(key === '*' && path in handed),
    );
    expect(
      unknown.map(({ where, key }) => `${key} (${where})`),
      'composed keys that this test does not know',
    ).toEqual([]);
    expect(
      unsaid(Object.entries(composed).flatMap(([key, words]) => words.map((word) => dashed(key.replace('*', word))))),
    ).toEqual([]);
    expect(unsaid(Object.values(handed).flat().map(dashed))).toEqual([]);
  });

  it('comes with every fact that its sentence needs', () => {
    const short = modules.flatMap((source) =>
      callsOf(source, 't').flatMap(({ where, args }) => {
        const facts = given(args[1]);
        if (!facts) return [];
        const keys = texts(args[0]).filter((key) => !key.includes('*'));
        return keys.flatMap((key) =>
          variables(languages.en.get(key)?.parts.get(key))
            .filter((name) => !facts.includes(name))
            .map((name) => `${key} lacks ${name} (${where})`),
        );
      }),
    );
    expect(short).toEqual([]);
  });

  it('leaves no message unsaid', () => {
    const known = new Set([
      ...modules.flatMap(asked).map(({ key }) => key),
      ...[...languages.en.values()].flatMap(({ parts }) => references([...parts.values()])),
      ...Object.entries(composed).flatMap(([key, words]) => words.map((word) => dashed(key.replace('*', word)))),
      ...Object.values(handed).flat().map(dashed),
      ...vocabularies().flatMap(([name, words]) => words.map((word) => dashed(`${name}-${word}`))),
      ...kinds.flatMap((kind) => catalogue[kind].map(({ name }) => dashed(`field-${kind}-${name}`))),
    ]);
    // Wordings of what only the application knows by name: kinds of hits, reasons of an unreadable file, what rules find.
    const open = /^(kind|document-kind|error|finding|action|field|table)-/;
    const idle = [...languages.en.keys()].filter((key) => !known.has(key) && !open.test(key));
    expect(idle).toEqual([]);
  });
});

describe('what the store sends', () => {
  it('has a label for each field of each record', () => {
    expect(unsaid(kinds.flatMap((kind) => catalogue[kind].map(({ name }) => dashed(`field-${kind}-${name}`))))).toEqual(
      [],
    );
  });

  it('has words for each vocabulary', () => {
    const chosen = kinds.flatMap((kind) =>
      catalogue[kind].flatMap(({ words, of = [] }) => of.map((word) => dashed(`${words}-${word}`))),
    );
    const listed = vocabularies().flatMap(([name, words]) => words.map((word) => dashed(`${name}-${word}`)));
    expect(unsaid([...chosen, ...listed])).toEqual([]);
  });

  it('has a name for each kind, of one and of many', () => {
    expect(unsaid(kinds.flatMap((kind) => [`kind-${dashed(kind)}`, `kind-${dashed(kind)}-plural`]))).toEqual([]);
    expect(unsaid(['kind-meeting', 'kind-meeting-plural'])).toEqual([]);
  });

  it('has a sentence for each refusal', () => {
    expect(codes).toContain('wrong_passphrase');
    expect(unsaid(codes.map((code) => `error-${dashed(code)}`))).toEqual([]);
    expect(unsaid(refusals().map((problem) => `refusal-${dashed(problem)}`))).toEqual([]);
  });

  it('has a sentence for each thing that an import reports', () => {
    expect(unsaid(importFields().map((field) => `import-field-${dashed(field)}`))).toEqual([]);
  });
});

describe('the names that screens write by hand', () => {
  it('are fields of the catalogue', () => {
    const wrong = modules.flatMap((source) =>
      ['field', 'specOf']
        .flatMap((call) => callsOf(source, call))
        .flatMap(({ where, args }) => {
          const [of, name] = [texts(args[0]), texts(args[1])];
          return of.flatMap((kind) =>
            name
              .filter(
                (one) =>
                  !kind.includes('*') &&
                  !one.includes('*') &&
                  !catalogue[kind as Kind]?.some((spec) => spec.name === one),
              )
              .map((one) => `${kind}.${one} (${where})`),
          );
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('are words of their vocabularies', () => {
    const known = new Map(vocabularies());
    const wrong = modules
      .filter(({ path }) => path !== own)
      .flatMap((source) =>
        callsOf(source, 'word').flatMap(({ where, args }) =>
          texts(args[0])
            .filter((name) => name !== '*' && name !== '')
            .flatMap((name) => {
              if (!known.has(name)) return [`${name} (${where})`];
              return texts(args[1])
                .filter((word) => !word.includes('*') && !known.get(name)!.includes(word))
                .map((word) => `${name}-${word} (${where})`);
            }),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('are kinds of records', () => {
    const wrong = modules.flatMap((source) =>
      callsOf(source, 'kind').flatMap(({ where, args }) =>
        texts(args[0])
          .filter((kind) => kind !== '' && !kind.includes('*') && !(kind in catalogue))
          .map((kind) => `${kind} (${where})`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are fields of a new record', () => {
    expect(
      areas.flatMap(({ kind, first }) =>
        first.filter((name) => !catalogue[kind].some((spec) => spec.name === name)).map((name) => `${kind}.${name}`),
      ),
    ).toEqual([]);
  });
});
