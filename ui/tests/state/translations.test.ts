import { describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../src/api/types';
import { Translations } from '../../src/lib/translations.svelte';

const texts = (others: Record<string, Record<string, string>>): Texts => ({
  own: 'en',
  languages: ['ro', 'fr', 'ur'],
  records: [
    {
      of: { kind: 'programme_item', id: 'i1', title: 'Talks' },
      texts: [
        { field: 'title', own: 'Talks', others: others.title ?? {} },
        { field: 'place', own: 'The Ministry', others: others.place ?? {} },
        { field: 'purpose', own: 'Agree a date.', others: others.purpose ?? {} },
      ],
    },
  ],
});
const of = async (others: Record<string, Record<string, string>>): Promise<Translations> => {
  const list = new Translations(() => Promise.resolve(texts(others)));
  await list.load();
  return list;
};
const gaps = (list: Translations) => Object.fromEntries(list.languages.map(({ tag, missing }) => [tag, missing]));

describe('texts in other languages', () => {
  it('are counted by what documents miss; a name may stand as it is spelt', async () => {
    const list = await of({ title: { ro: 'Discuții' }, place: {} });
    expect([list.all, gaps(list)]).toEqual([2, { ro: 1, fr: 2, ur: 2 }]);
  });

  it('open at the first language with a gap, and at the one that was asked for', async () => {
    const list = await of({ title: { ro: 'Discuții' }, purpose: { ro: 'Stabilirea datei.' } });
    expect(list.lang).toBe('fr');
    list.wanted = 'ur';
    expect(list.lang).toBe('ur');
    list.wanted = 'de';
    expect(list.lang).toBe('fr');
  });

  it('open at the first language when nothing is missing anywhere', async () => {
    const whole = { ro: 'x', fr: 'x', ur: 'x' };
    const list = await of({ title: whole, purpose: whole });
    expect([list.lang, gaps(list)]).toEqual(['ro', { ro: 0, fr: 0, ur: 0 }]);
  });

  it('have no language before they are here', () => {
    const list = new Translations(vi.fn(() => new Promise<Texts>(() => undefined)));
    expect([list.lang, list.languages, list.records]).toEqual(['', [], []]);
  });
});
