// @vitest-environment node
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { choices, files, messages, references, source, variables, type Language } from '../support/messages';

const en = messages('en');
const ro = messages('ro');
const languages: Language[] = ['en', 'ro'];

describe('the two languages of the window', () => {
  it.each(files)('say the same things in %s.ftl', (file) => {
    const keys = (all: typeof en) =>
      [...all]
        .filter(([, message]) => message.file === file)
        .flatMap(([, { parts }]) => [...parts.keys()])
        .sort();
    expect(keys(ro)).toEqual(keys(en));
  });

  it('need the same facts for each sentence', () => {
    const differing = [...en].flatMap(([key, message]) =>
      [...message.parts].flatMap(([part, pattern]) => {
        const [here, there] = [variables(pattern), variables(ro.get(key)?.parts.get(part))];
        return here.join() === there.join() ? [] : [`${part}: ${here.join()} / ${there.join()}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('are read without loss: %s', (language) => {
    for (const file of files) {
      const written = source(language, file)
        .split('\n')
        .filter((line) => /^[a-zA-Z][\w-]* *=/.test(line))
        .map((line) => line.split('=')[0]!.trim());
      const read = new FluentResource(source(language, file)).body.map(({ id }) => id);
      expect(read, file).toEqual(written);
      expect(new Set(read).size, `${file} says something twice`).toBe(read.length);
    }
  });

  it.each(languages)('say nothing twice in different files: %s', (language) => {
    const bundle = new FluentBundle(language);
    expect(files.flatMap((file) => bundle.addResource(new FluentResource(source(language, file))))).toEqual([]);
  });

  it.each(languages)('form every sentence from its facts: %s', (language) => {
    const bundle = new FluentBundle(language);
    for (const file of files) bundle.addResource(new FluentResource(source(language, file)));
    for (const count of [0, 1, 2, 5, 20, 100]) {
      for (const { parts } of messages(language).values()) {
        for (const [part, pattern] of parts) {
          const faults: Error[] = [];
          const facts = Object.fromEntries(variables(pattern).map((name) => [name, count]));
          expect(bundle.formatPattern(pattern, facts, faults).trim(), part).not.toBe('');
          expect(faults, part).toEqual([]);
        }
      }
    }
  });

  it.each(languages)('take words only from messages that there are: %s', (language) => {
    const all = messages(language);
    const missing = [...all].flatMap(([key, { parts }]) =>
      references([...parts.values()])
        .filter((name) => !all.get(name)?.parts.has(name))
        .map((name) => `${key} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(languages)('count as grammar counts: %s', (language) => {
    const numbers = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = [...messages(language).values()].flatMap(({ parts }) =>
      [...parts].flatMap(([part, pattern]) =>
        choices(pattern)
          .filter(({ between }) => between.includes('one') || between.includes('few'))
          .filter(({ between }) => !numbers.every((number) => between.includes(number)))
          .map(() => part),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('are two languages: long sentences are not left in English', () => {
    const text = (pattern: unknown): string => JSON.stringify(pattern);
    const same = [...en].flatMap(([key, message]) =>
      [...message.parts]
        .filter(
          ([part, pattern]) =>
            /\p{L}+ \p{L}+ \p{L}+/u.test(typeof pattern === 'string' ? pattern : '') &&
            text(pattern) === text(ro.get(key)?.parts.get(part)),
        )
        .map(([part]) => part),
    );
    expect(same).toEqual([]);
  });
});
