import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/lib/one-at-a-time';
import { deferred } from '../support/deferred';

describe('work that is done one at a time', () => {
  it('is done once more for whatever was asked meanwhile, and not before it is over', async () => {
    const runs = [deferred<void>(), deferred<void>(), deferred<void>()];
    let begun = 0;
    const ask = oneAtATime(() => runs[begun++]!.promise);
    ask();
    ask();
    ask();
    expect(begun).toBe(1);
    runs[0]!.resolve();
    await expect.poll(() => begun).toBe(2);
    runs[1]!.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(begun).toBe(2);
    ask();
    await expect.poll(() => begun).toBe(3);
  });
});
