import { describe, expect, it } from 'vitest';
import { byDay, hours, layOut } from '../src/features/delegations/programme';
import type { ItemView } from '../src/api/types';

const item = (id: string, start: string, end: string): ItemView => ({
  id,
  sort: 'meeting',
  title: id,
  start,
  end,
  zone: 'Asia/Karachi',
  end_zone: '',
  home_start: '',
  home_end: '',
  status: 'confirmed',
  place: '',
  format: '',
  clash: false,
});

describe('the programme board', () => {
  it('puts days across and half hours down', () => {
    const board = layOut([
      item('a', '2027-01-18T09:30', '2027-01-18T10:30'),
      item('b', '2027-01-19T10:00', '2027-01-19T10:45'),
    ]);
    expect(board.days).toEqual(['2027-01-18', '2027-01-19']);
    expect(board.from).toBe(16);
    expect(board.placed.map(({ column, row, length }) => [column, row, length])).toEqual([
      [0, 3, 2],
      [1, 4, 2],
    ]);
  });

  it('begins earlier when the day does, and draws an open end as one hour', () => {
    const board = layOut([item('a', '2027-01-18T05:00', '')]);
    expect(board.from).toBe(10);
    expect(board.placed[0]?.length).toBe(2);
  });

  it('draws what lasts into the next day to the foot of its own', () => {
    expect(layOut([item('a', '2027-01-18T22:00', '2027-01-19T06:00')]).placed[0]).toMatchObject({
      column: 0,
      length: 4,
    });
  });

  /** Items of one day by their hours: name, lane of how many. */
  const lanes = (...hours: [from: string, to: string][]) =>
    layOut(hours.map(([from, to], index) => item('abcd'[index]!, `2027-01-18T${from}`, `2027-01-18T${to}`))).placed.map(
      ({ item: { id }, lane, lanes: of }) => `${id} ${lane + 1}/${of}`,
    );

  it('sets what overlaps side by side', () => {
    expect(lanes(['10:00', '12:00'], ['11:00', '13:00'])).toEqual(['a 1/2', 'b 2/2']);
  });

  it('gives all that overlap through others the same width, and a lane again that is free', () => {
    expect(lanes(['10:00', '12:00'], ['11:00', '13:00'], ['12:00', '14:00'], ['14:00', '15:00'])).toEqual([
      'a 1/2',
      'b 2/2',
      'c 1/2',
      'd 1/1',
    ]);
  });

  it('goes through them by their start, whatever the order they come in', () => {
    expect(lanes(['12:00', '13:00'], ['09:00', '10:00'])).toEqual(['b 1/1', 'a 1/1']);
  });

  it('leaves items of other days their whole column', () => {
    const { placed, widths } = layOut([
      item('a', '2027-01-18T10:00', '2027-01-18T12:00'),
      item('b', '2027-01-18T11:00', '2027-01-18T13:00'),
      item('c', '2027-01-19T11:00', '2027-01-19T13:00'),
    ]);
    expect([widths, placed.at(-1)?.lanes]).toEqual([[2, 1], 1]);
  });

  it('leaves what has no hour to the table, at its end', () => {
    const items = [item('open', '', ''), item('a', '2027-01-18T10:00', '2027-01-18T12:00')];
    expect(layOut(items).placed).toHaveLength(1);
    expect(byDay(items).map(([day]) => day)).toEqual(['2027-01-18', '']);
    expect(hours('2027-01-18T10:00', '')).toBe('10:00');
  });
});
