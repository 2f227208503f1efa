import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Changes } from '../../src/lib/changes.svelte';

describe('a screen that watches kinds', () => {
  it('reads again when one of them is touched, and not for any other', () => {
    const changes = new Changes();
    let reads = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        changes.of('person', 'tenure');
        reads += 1;
      });
    });
    flushSync();
    const after = (deed: () => void): number => {
      deed();
      flushSync();
      return reads;
    };
    expect(reads).toBe(1);
    expect(after(() => changes.touch(['agreement']))).toBe(1);
    expect(after(() => changes.touch(['tenure']))).toBe(2);
    expect(after(() => changes.touch(['person', 'tenure', 'post']))).toBe(3);
    stop();
    expect(after(() => changes.touch(['person']))).toBe(3);
  });
});
