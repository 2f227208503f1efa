import { describe, expect, it, vi } from 'vitest';
import { I18n } from '../src/i18n/i18n.svelte';
import { clock, daysBetween, readSpan } from '../src/lib/dates';

describe('dates', () => {
  const i18n = new I18n();

  it('stand with their weekday, and imprecise ones without what they lack', () => {
    expect(i18n.date('2026-12-15')).toBe('Tue 15 Dec 2026');
    expect(i18n.date('1998-03')).toBe('March 1998');
    expect(i18n.date('1998')).toBe('1998');
    expect(i18n.date('')).toBe('');
    expect(i18n.longDate('2026-12-15')).toBe('Tuesday, 15 December 2026');
  });

  it('of a span do not repeat what they share', () => {
    expect(i18n.span('2027-01-17', '2027-01-21')).toBe('Sun 17 – Thu 21 Jan 2027');
    expect(i18n.span('2027-01-30', '2027-02-02')).toBe('Sat 30 Jan – Tue 2 Feb 2027');
    expect(i18n.span('2026-12-30', '2027-01-02')).toBe('Wed 30 Dec 2026 – Sat 2 Jan 2027');
    expect(i18n.span('2027-01-17', '2027-01-17')).toBe('Sun 17 Jan 2027');
    expect(i18n.span('', '')).toBe('');
    expect(readSpan('1998', '1999')).toEqual({ kind: 'one', day: '1998' });
  });

  it('are counted in whole days across a change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
  });

  it('have the hour and the name of both capitals', () => {
    const at = new Date('2026-11-24T06:58:00Z');
    expect(clock(at, 'Asia/Karachi')).toEqual(['11:58', 'PKT']);
    expect(clock(at, 'Europe/Bucharest')[0]).toBe('08:58');
    expect(clock(at, 'Nowhere/Else')).toEqual(['', 'Nowhere/Else']);
  });

  it('of a moment are left out on the day that this computer shows, wherever it stands', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 29, 0, 40) });
    expect(i18n.moment(new Date(2026, 10, 29, 0, 7).toISOString())).toBe('00:07');
    expect(i18n.moment(new Date(2026, 10, 28, 23, 7).toISOString())).toBe('Sat 28 Nov 2026, 23:07');
    expect(i18n.moment('never')).toBe('never');
    vi.useRealTimers();
  });
});
