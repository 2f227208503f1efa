import type { ItemView } from '../../api/types';

/** `10:00–10:45` of two wall times; one of them may be missing. */
export function hours(start: string, end: string): string {
  return [start.slice(11, 16), end.slice(11, 16)].filter(Boolean).join('–');
}

const dayOf = (item: ItemView): string => item.start.slice(0, 10);

/** Items by day, in order; those without a day come last. */
export function byDay(items: readonly ItemView[]): [string, ItemView[]][] {
  const days = new Map<string, ItemView[]>();
  for (const item of items) {
    const day = dayOf(item);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)));
}

/** Half hours since midnight at which a wall time falls, to the nearest half hour below. */
const halfOf = (wall: string): number => Number(wall.slice(11, 13)) * 2 + (Number(wall.slice(14, 16)) >= 30 ? 1 : 0);

/** An item on the board: its day's column, its first row, its length, and its lane of those that share the width. */
export interface Placed {
  item: ItemView;
  column: number;
  row: number;
  length: number;
  lane: number;
  lanes: number;
}

export interface Layout {
  days: string[];
  /** Most lanes that an item of each day shares the width with. */
  widths: number[];
  /** First and last half hour shown. */
  from: number;
  to: number;
  placed: Placed[];
}

/** Places items on a board of days × half hours. Items without a start stand only in the table. */
export function layOut(items: readonly ItemView[]): Layout {
  const timed = items.filter(({ start }) => start.length >= 16);
  const days = [...new Set(timed.map(dayOf))].sort();
  const spans = timed.map((item) => {
    const start = halfOf(item.start);
    const sameDay = item.end.slice(0, 10) === item.start.slice(0, 10);
    const ends =
      item.end.length >= 16
        ? sameDay
          ? Math.ceil((Number(item.end.slice(11, 13)) * 60 + Number(item.end.slice(14, 16))) / 30)
          : 48
        : start + 2;
    return { item, start, end: Math.min(48, Math.max(start + 1, ends)) };
  });
  const from = Math.min(16, ...spans.map(({ start }) => start));
  const to = Math.max(40, ...spans.map(({ end }) => end));
  const placed = days.flatMap((day, column) =>
    inLanes(spans.filter(({ item }) => dayOf(item) === day)).map(({ item, start, end, lane, lanes }): Placed => ({
      item,
      column,
      row: start - from,
      length: end - start,
      lane,
      lanes,
    })),
  );
  const widths = days.map((_, column) =>
    Math.max(1, ...placed.filter((one) => one.column === column).map(({ lanes }) => lanes)),
  );
  return { days, widths, from, to, placed };
}

interface Span {
  item: ItemView;
  start: number;
  end: number;
}

/**
 * Lays the spans of one day side by side. Spans that overlap, directly or through others, are a cluster; each takes the
 * first lane that is free, and all of a cluster are equally wide. In the order of their start, which the Tab key follows.
 */
function inLanes(spans: readonly Span[]): (Span & { lane: number; lanes: number })[] {
  const laid: (Span & { lane: number; lanes: number })[] = [];
  let cluster: typeof laid = [];
  let ends: number[] = [];
  const close = (): void => {
    laid.push(...cluster.map((one) => ({ ...one, lanes: ends.length })));
    [cluster, ends] = [[], []];
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (ends.every((end) => end <= span.start)) close();
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.end;
    cluster.push({ ...span, lane, lanes: 0 });
  }
  close();
  return laid;
}
