/** What two dates have in common when they are written together. */
export type Span =
  | { kind: 'none' }
  | { kind: 'one'; day: string }
  | { kind: 'two'; start: string; end: string; share: 'month' | 'year' | 'nothing' };

const precise = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/** Reads a span of days; an imprecise or missing day leaves the other one. */
export function readSpan(start: string, end: string): Span {
  if (!start && !end) return { kind: 'none' };
  if (!start || !end || start === end || !precise(start) || !precise(end)) return { kind: 'one', day: start || end };
  const share =
    start.slice(0, 7) === end.slice(0, 7) ? 'month' : start.slice(0, 4) === end.slice(0, 4) ? 'year' : 'nothing';
  return { kind: 'two', start, end, share };
}

/** Whole days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The time of day in a zone, and the zone's short name: `['08:58', 'EET']`. */
export function clock(at: Date, zone: string): [time: string, name: string] {
  try {
    const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
    return [time, zoneNames[zone] ?? parts.find((part) => part.type === 'timeZoneName')?.value ?? ''];
  } catch {
    return ['', zone];
  }
}

/** Names that offices use where the browser only knows an offset. The browser's own name is right for the others. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Karachi': 'PKT',
  'Asia/Kolkata': 'IST',
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
};

/** Days from the first to the last, both included, at most `most`. */
export function daysOf(start: string, end: string, most = 60): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${start}T00:00:00Z`); !Number.isNaN(at) && days.length < most; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > end) break;
    days.push(day);
  }
  return days;
}
