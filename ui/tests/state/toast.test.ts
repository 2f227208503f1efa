import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOAST_MS, Toaster } from '../../src/lib/toast.svelte';

describe('a toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes by itself', () => {
    const toaster = new Toaster();
    toaster.show('Deleted', true);
    vi.advanceTimersByTime(TOAST_MS - 1);
    expect(toaster.current?.text).toBe('Deleted');
    vi.advanceTimersByTime(1);
    expect(toaster.current).toBeNull();
  });

  it('stays while someone is at it, and a whole time afterwards', () => {
    const toaster = new Toaster();
    toaster.show('Deleted', true);
    toaster.hold();
    vi.advanceTimersByTime(TOAST_MS * 10);
    expect(toaster.current).not.toBeNull();
    toaster.release();
    vi.advanceTimersByTime(TOAST_MS - 1);
    expect(toaster.current).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(toaster.current).toBeNull();
  });

  it('gives way to the next, which has its own time', () => {
    const toaster = new Toaster();
    toaster.show('Deleted', true);
    vi.advanceTimersByTime(TOAST_MS - 10);
    toaster.show('Undone');
    vi.advanceTimersByTime(20);
    expect(toaster.current).toEqual({ text: 'Undone', undoable: false });
  });

  it('can be sent away, and does not come back', () => {
    const toaster = new Toaster();
    toaster.show('Deleted', true);
    toaster.dismiss();
    vi.advanceTimersByTime(TOAST_MS);
    expect(toaster.current).toBeNull();
  });
});
