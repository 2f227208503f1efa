import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLock } from '../../src/lib/idle-lock';

const MINUTE = 60_000;

describe('a window that nobody uses', () => {
  let lock: ReturnType<typeof vi.fn<() => void>>;
  let idle: IdleLock;
  beforeEach(() => {
    vi.useFakeTimers();
    lock = vi.fn<() => void>();
    idle = new IdleLock(lock);
  });
  afterEach(() => {
    idle.watch(0);
    vi.useRealTimers();
  });

  it('locks after the minutes that were set, not before', () => {
    idle.watch(10);
    vi.advanceTimersByTime(10 * MINUTE - 1);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(lock).toHaveBeenCalledOnce();
  });

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'])('counts anew from a %s', (use) => {
    idle.watch(1);
    vi.advanceTimersByTime(50_000);
    window.dispatchEvent(new Event(use));
    vi.advanceTimersByTime(50_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('locks soon after the lid of a sleeping computer opens', () => {
    let now = 0;
    const sleeper = new IdleLock(lock, () => now);
    sleeper.watch(10);
    now = 8 * 60 * MINUTE;
    vi.advanceTimersByTime(15_000);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('stays open when it is not to lock by itself', () => {
    idle.watch(1);
    idle.watch(0);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
  });
});
