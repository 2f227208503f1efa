import { describe, expect, it } from 'vitest';
import { I18n } from '../../src/i18n/i18n.svelte';
import { clock, daysBetween, daysOf } from '../../src/lib/dates';
import { fold, ReferenceData } from '../../src/lib/reference.svelte';
import { fieldsFromLine } from '../../src/lib/records';
import { reference } from '../harness/sample';

const romanian = async (): Promise<I18n> => {
  const i18n = new I18n();
  await i18n.use('ro');
  return i18n;
};

describe('a date', () => {
  const i18n = new I18n();
  it.each([
    ['2026-12-15', 'Tue 15 Dec 2026'],
    ['2026-12', 'December 2026'],
    ['2026', '2026'],
    ['', ''],
    ['spring 2026', 'spring 2026'],
  ])('%j is written with its weekday as far as it is known', (iso, written) => {
    expect(i18n.date(iso)).toBe(written);
  });

  it.each([
    ['2027-01-17', '2027-01-21', 'Sun 17 – Thu 21 Jan 2027'],
    ['2027-01-30', '2027-02-02', 'Sat 30 Jan – Tue 2 Feb 2027'],
    ['2026-12-30', '2027-01-02', 'Wed 30 Dec 2026 – Sat 2 Jan 2027'],
    ['2027-01-17', '2027-01-17', 'Sun 17 Jan 2027'],
    ['2027-01-17', '', 'Sun 17 Jan 2027'],
    ['', '2027-01-17', 'Sun 17 Jan 2027'],
    ['', '', ''],
  ])('from %j to %j repeats nothing', (start, end, written) => {
    expect(i18n.span(start, end)).toBe(written);
  });

  it('is written in Romanian', async () => {
    const ro = await romanian();
    expect(ro.date('2026-12-15')).toMatch(/^mar\.? 15 dec\.? 2026$/);
    expect(ro.date('2026-12')).toBe('decembrie 2026');
  });

  it('keeps the hour of the place, whatever the zone of this computer', () => {
    expect(i18n.wallTime('2026-12-15T10:00')).toBe('Tue 15 Dec 2026, 10:00');
  });
});

describe('days', () => {
  it('are counted over a change of clocks and a leap day', () => {
    expect([
      daysBetween('2026-03-28', '2026-03-30'),
      daysBetween('2028-02-28', '2028-03-01'),
      daysBetween('2026-11-24', '2026-11-12'),
    ]).toEqual([2, 2, -12]);
  });

  it('of a visit are all named, both ends with them', () => {
    expect(daysOf('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
    expect(daysOf('2027-01-02', '2027-01-01')).toEqual([]);
    expect(daysOf('', '')).toEqual([]);
    expect(daysOf('2026-01-01', '9999-01-01').length).toBe(60);
  });
});

describe('the clock of a capital', () => {
  const at = new Date('2026-11-24T06:58:00Z');
  it.each([
    ['Europe/Bucharest', '08:58', /EET|GMT\+2/],
    ['Asia/Karachi', '11:58', /^PKT$/],
  ])('of %s', (zone, time, name) => {
    expect(clock(at, zone)[0]).toBe(time);
    expect(clock(at, zone)[1]).toMatch(name);
  });

  it('does not fail over a zone that nobody knows', () => {
    expect(clock(at, 'Nowhere/Land')).toEqual(['', 'Nowhere/Land']);
  });
});

describe('words', () => {
  it('say which message is missing by its key, and fall back on English', async () => {
    const ro = await romanian();
    expect(ro.t('no-such-key')).toBe('no-such-key');
    expect(ro.has('no-such-key')).toBe(false);
  });

  it('name a word of a vocabulary, and nothing for an empty one', () => {
    const i18n = new I18n();
    expect([i18n.word('point-sort', 'if_raised') === 'point-sort-if-raised', i18n.word('point-sort', '')]).toEqual([
      false,
      '',
    ]);
  });

  it('write sizes as people read them', () => {
    const i18n = new I18n();
    expect([i18n.bytes(0), i18n.bytes(412_000), i18n.bytes(2_140_000)]).toEqual(['1 kB', '412 kB', '2.1 MB']);
  });
});

describe('countries, zones and sectors', () => {
  const loaded = async (): Promise<ReferenceData> => {
    const data = new ReferenceData();
    await data.load(() => Promise.resolve(reference));
    return data;
  };

  it('are found without diacritics and in any case', async () => {
    const data = await loaded();
    expect(data.countriesLike('turk', 'en').map(({ code }) => code)).toEqual(['TR']);
    expect(data.countriesLike('ROMAN', 'ro').map(({ code }) => code)).toEqual(['RO']);
    expect(fold('Ștefan Țurcanu')).toBe('stefan turcanu');
  });

  it('are offered with those first that begin with what was typed', async () => {
    expect((await loaded()).zonesLike('is').map((zone) => zone)).toEqual(['Europe/Istanbul']);
    expect((await loaded()).sectorsLike('f', 'en').map(({ code }) => code)).toEqual(['fintech']);
  });

  it('show their code when it is not known', async () => {
    const data = await loaded();
    expect([data.country('XX', 'en'), data.country('TR', 'ro'), data.sector('cyber', 'ro')]).toEqual([
      'XX',
      'Turcia',
      'Securitate cibernetică',
    ]);
  });

  it('are read once', async () => {
    const data = await loaded();
    await data.load(() => Promise.reject(new Error('asked twice')));
    expect(data.zones).toHaveLength(reference.zones.length);
  });
});

describe('a new record from one line', () => {
  it.each([
    ['person', 'Ana Maria Popescu', { given: 'Ana Maria', family: 'Popescu' }],
    ['person', 'Popescu', { family: 'Popescu' }],
    ['organisation', ' Ministry of Economy ', { name: 'Ministry of Economy' }],
    ['post', 'State Secretary', { title: 'State Secretary' }],
    ['member', 'x', null],
  ] as const)('%s: %s', (kind, line, fields) => {
    expect(fieldsFromLine(kind, line)).toEqual(fields);
  });
});
