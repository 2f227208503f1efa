import { describe, expect, it, vi } from 'vitest';
import type { Page } from '../../src/api/types';
import { PAGE, PagedList, type ListQuestion } from '../../src/lib/paged-list.svelte';
import { deferred, refusal, type Deferred } from '../support/deferred';

/** A store of so many rows; each names the filter and the order that it answers. */
function store(total: number) {
  return vi.fn(({ filter, sort, descending, offset, limit }: ListQuestion): Promise<Page<string>> => {
    const rows = Array.from(
      { length: Math.max(0, Math.min(limit, total - offset)) },
      (_, index) => `${filter}${sort}${descending ? '↓' : ''}#${offset + index}`,
    );
    return Promise.resolve({ rows, total, offset });
  });
}

/** A store that answers when the test says so. */
function slow() {
  const asked: { question: ListQuestion; answer: Deferred<Page<string>> }[] = [];
  const list = new PagedList<string>((question) => {
    const answer = deferred<Page<string>>();
    asked.push({ question, answer });
    return answer.promise;
  });
  return { list, asked };
}
const page = (...rows: string[]): Page<string> => ({ rows, total: rows.length, offset: 0 });

describe('a long list', () => {
  it('asks only for the page in sight and knows how long the whole is', async () => {
    const ask = store(100_000);
    const list = new PagedList(ask);
    await list.show(0, 30);
    expect(ask).toHaveBeenCalledExactlyOnceWith({ filter: '', sort: '', descending: false, offset: 0, limit: PAGE });
    expect([list.total, list.row(0), list.row(PAGE - 1), list.row(PAGE)]).toEqual([
      100_000,
      '#0',
      `#${PAGE - 1}`,
      undefined,
    ]);
  });

  it('asks for both pages when they meet in sight, and for neither again', async () => {
    const ask = store(1000);
    const list = new PagedList(ask);
    await list.show(PAGE - 5, PAGE + 5);
    await list.show(PAGE - 1, PAGE + 20);
    expect(ask.mock.calls.map(([question]) => question.offset)).toEqual([0, PAGE]);
    expect(list.row(PAGE + 5)).toBe(`#${PAGE + 5}`);
  });

  it('leaps to its end without the pages between', async () => {
    const ask = store(100_000);
    const list = new PagedList(ask);
    await list.show(0, 20);
    await list.show(99_980, 99_999);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(list.row(99_999)).toBe('#99999');
  });

  it('begins at the top when it is filtered', async () => {
    const ask = store(500);
    const list = new PagedList(ask);
    await list.show(300, 320);
    await list.filterBy('status:overdue');
    expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ filter: 'status:overdue', offset: 0 }));
    expect([list.row(0), list.row(300)]).toEqual(['status:overdue#0', undefined]);
  });

  it('is not asked again for the filter that it already has', async () => {
    const ask = store(5);
    const list = new PagedList(ask);
    await list.filterBy('visit');
    await list.filterBy('visit');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('sorts up, then down, then as it comes', async () => {
    const ask = store(5);
    const list = new PagedList(ask);
    const orders: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await list.sortBy('start');
      orders.push([list.sort, list.descending, list.row(0)]);
    }
    expect(orders).toEqual([
      ['start', false, 'start#0'],
      ['start', true, 'start↓#0'],
      ['', false, '#0'],
    ]);
  });

  it('begins upwards with another column', async () => {
    const list = new PagedList(store(5));
    await list.sortBy('start');
    await list.sortBy('start');
    await list.sortBy('title');
    expect([list.sort, list.descending]).toEqual(['title', false]);
  });

  it('ignores a slow answer to an older filter', async () => {
    const { list, asked } = slow();
    const older = list.filterBy('pak');
    const newer = list.filterBy('pakistan');
    asked[1]!.answer.resolve(page('new'));
    await newer;
    asked[0]!.answer.resolve(page('old', 'older'));
    await older;
    expect([list.row(0), list.total]).toEqual(['new', 1]);
  });

  it('ignores a late failure of an older filter', async () => {
    const { list, asked } = slow();
    const older = list.filterBy('country:');
    const newer = list.filterBy('country:pk');
    asked[1]!.answer.resolve(page('new'));
    await newer;
    asked[0]!.answer.reject(refusal('invalid', [{ field: 'filter', problem: 'unknown_key' }]));
    await older;
    expect([list.failure, list.row(0)]).toEqual([null, 'new']);
  });

  it('ignores a slow page of an older order', async () => {
    const { list, asked } = slow();
    const older = list.show(0, 10);
    const newer = list.sortBy('title');
    asked[1]!.answer.resolve(page('a', 'b'));
    await newer;
    asked[0]!.answer.resolve(page('z'));
    await older;
    expect([list.row(0), list.row(1)]).toEqual(['a', 'b']);
  });

  it('keeps the old rows on the screen until the new ones are here', async () => {
    const { list, asked } = slow();
    const first = list.show(0, 10);
    asked[0]!.answer.resolve(page('a', 'b'));
    await first;
    const again = list.reload();
    expect([list.row(0), list.row(1)]).toEqual(['a', 'b']);
    asked[1]!.answer.resolve(page('b'));
    await again;
    expect([list.row(0), list.row(1), list.total]).toEqual(['b', undefined, 1]);
  });

  it('asks again only for what is in sight when records changed', async () => {
    const ask = store(1000);
    const list = new PagedList(ask);
    await list.show(0, 10);
    await list.show(500, 510);
    ask.mockClear();
    await list.reload();
    expect(ask.mock.calls.map(([question]) => question.offset)).toEqual([500]);
  });

  it('says why a filter was refused, keeps the rows, and recovers with the next one', async () => {
    const ask = vi
      .fn()
      .mockResolvedValueOnce(page('a'))
      .mockRejectedValueOnce(refusal('invalid', [{ field: 'filter', problem: 'unknown_key' }], { key: 'wer' }))
      .mockResolvedValueOnce(page('c'));
    const list = new PagedList<string>(ask);
    await list.show(0, 10);
    await list.filterBy('wer:me');
    expect([list.failure?.api.fields[0]?.problem, list.row(0)]).toEqual(['unknown_key', 'a']);
    await list.filterBy('owner:me');
    expect([list.failure, list.row(0)]).toEqual([null, 'c']);
  });

  it('asks again for a page that failed', async () => {
    const ask = vi.fn().mockRejectedValueOnce(refusal('internal')).mockResolvedValueOnce(page('a'));
    const list = new PagedList<string>(ask);
    await list.show(0, 10);
    expect([list.failure?.code, list.pending]).toEqual(['internal', false]);
    await list.show(0, 11);
    expect([list.failure, list.row(0)]).toEqual([null, 'a']);
  });

  it('is pending until the first answer, so that it is not called empty too early', async () => {
    const { list, asked } = slow();
    const first = list.show(0, 0);
    expect(list.pending).toBe(true);
    asked[0]!.answer.resolve(page());
    await first;
    expect([list.pending, list.total]).toEqual([false, 0]);
  });
});
