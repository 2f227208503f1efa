import { describe, expect, it } from 'vitest';
import { Query } from '../../src/lib/query.svelte';
import { deferred, refusal } from '../support/deferred';

describe('what a screen asked', () => {
  it('shows the answer to the last question, whichever came first', async () => {
    const query = new Query<string>();
    const [older, newer] = [deferred<string>(), deferred<string>()];
    const loads = [query.load(() => older.promise), query.load(() => newer.promise)];
    newer.resolve('new');
    older.resolve('old');
    await Promise.all(loads);
    expect([query.value, query.busy]).toEqual(['new', false]);
  });

  it('keeps the old answer while it asks again, and when that fails', async () => {
    const query = new Query<string>();
    await query.load(() => Promise.resolve('a'));
    const again = deferred<string>();
    const load = query.load(() => again.promise);
    expect([query.value, query.busy]).toEqual(['a', true]);
    again.reject(refusal('not_found'));
    await load;
    expect([query.value, query.failure?.code, query.busy]).toEqual(['a', 'not_found', false]);
  });

  it('forgets a failure with the next answer', async () => {
    const query = new Query<string>();
    await query.load(() => Promise.reject(refusal('internal')));
    await query.load(() => Promise.resolve('a'));
    expect([query.value, query.failure]).toEqual(['a', null]);
  });

  it('shows nothing that arrives after it was emptied', async () => {
    const query = new Query<string>();
    const late = deferred<string>();
    const load = query.load(() => late.promise);
    query.clear();
    late.resolve('secret');
    await load;
    expect(query.value).toBeNull();
  });
});
