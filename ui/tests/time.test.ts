import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLock } from '../src/lib/idle-lock';
import { TOAST_MS, Toaster } from '../src/lib/toast.svelte';

describe('with time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('the window locks after so many minutes without input, and not before', () => {
    const lock = vi.fn();
    const idle = new IdleLock(lock);
    idle.watch(10);
    vi.advanceTimersByTime(9 * 60_000);
    window.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(9 * 60_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(lock).toHaveBeenCalledOnce();
    idle.watch(0);
  });

  it('never locks when nothing is to be watched', () => {
    const lock = vi.fn();
    new IdleLock(lock).watch(0);
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(lock).not.toHaveBeenCalled();
  });

  it('a toast goes after ten seconds, and stays while it is held', () => {
    const toaster = new Toaster();
    toaster.show('Deleted', true);
    toaster.hold();
    vi.advanceTimersByTime(TOAST_MS * 3);
    expect(toaster.current).not.toBeNull();
    toaster.release();
    vi.advanceTimersByTime(TOAST_MS);
    expect(toaster.current).toBeNull();
  });
});
