import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '../../src/api/types';
import { PaletteSearch, snippetParts } from '../../src/features/palette/palette-search.svelte';
import { deferred, type Deferred } from '../support/deferred';

describe('the palette', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const hit = (title: string): Hit => ({ kind: 'person', id: title, title, code: '', snippet: '' });
  function slow() {
    const asked: { query: string; answer: Deferred<Hit[]> }[] = [];
    const search = new PaletteSearch((query) => {
      const answer = deferred<Hit[]>();
      asked.push({ query, answer });
      return answer.promise;
    });
    return { search, asked };
  }

  it('asks once for a word typed quickly', async () => {
    const { search, asked } = slow();
    for (const text of ['w', 'wa', 'war', 'warwick']) search.type(text);
    await vi.runAllTimersAsync();
    expect(asked.map(({ query }) => query)).toEqual(['warwick']);
  });

  it('shows the newest answer although an older one comes later', async () => {
    const { search, asked } = slow();
    search.type('war');
    await vi.runAllTimersAsync();
    search.type('warwick');
    await vi.runAllTimersAsync();
    asked[1]!.answer.resolve([hit('new')]);
    asked[0]!.answer.resolve([hit('old')]);
    await vi.runAllTimersAsync();
    expect([search.hits.map(({ title }) => title), search.settled]).toEqual([['new'], true]);
  });

  it('is empty at once when nothing is typed any more, even if an answer is under way', async () => {
    const { search, asked } = slow();
    search.type('war');
    await vi.runAllTimersAsync();
    search.type('');
    asked[0]!.answer.resolve([hit('old')]);
    await vi.runAllTimersAsync();
    expect([search.hits, search.settled]).toEqual([[], true]);
  });

  it('finds a command by any of its words, without diacritics', () => {
    const { search } = slow();
    search.type('actiune noua');
    expect([search.matches('Acțiune nouă'), search.matches('Delegație nouă')]).toEqual([true, false]);
  });

  it('marks what was found in a snippet and nothing else', () => {
    expect(snippetParts('… MBA, \u0002Warwick\u0003, 1998')).toEqual([
      { text: '… MBA, ', found: false },
      { text: 'Warwick', found: true },
      { text: ', 1998', found: false },
    ]);
  });
});
