import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import en from './locales/en';
import { readSpan, type Span } from '../lib/dates';

export type Locale = 'en' | 'ro';
export type Args = Record<string, FluentVariable>;

const loaders: Record<Locale, () => Promise<string[]>> = {
  en: () => Promise.resolve(en),
  ro: () => import('./locales/ro').then((module) => module.default),
};
/** Dates are written as the two offices write them: day before month. */
const tags: Record<Locale, string> = { en: 'en-GB', ro: 'ro-RO' };

function bundleOf(locale: Locale, sources: readonly string[]): FluentBundle {
  // Isolation marks would end up in what is copied or found by text; names are isolated by <bdi> where it matters.
  const bundle = new FluentBundle(tags[locale], { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

/** The words of the window: messages, dates, numbers, in the language that the user chose. */
export class I18n {
  locale = $state<Locale>('en');
  dir = $state<'ltr' | 'rtl'>('ltr');
  #bundle = $state.raw(bundleOf('en', en));
  readonly #fallback = bundleOf('en', en);

  async use(locale: Locale): Promise<void> {
    if (locale === this.locale) return;
    const sources = await loaders[locale]();
    this.#bundle = bundleOf(locale, sources);
    this.locale = locale;
  }

  has(key: string): boolean {
    return this.#bundle.hasMessage(key) || this.#fallback.hasMessage(key);
  }

  /** A message by key. A missing one shows its key, so that it is seen and put right. */
  readonly t = (key: string, args: Args = {}): string => {
    for (const bundle of [this.#bundle, this.#fallback]) {
      const pattern = bundle.getMessage(key)?.value;
      if (pattern) return bundle.formatPattern(pattern, args, []);
    }
    return key;
  };

  /** What a message adds: the hint of a refusal. Empty when it adds nothing. */
  readonly hint = (key: string, args: Args = {}): string => {
    for (const bundle of [this.#bundle, this.#fallback]) {
      const message = bundle.getMessage(key);
      if (message) return message.attributes.hint ? bundle.formatPattern(message.attributes.hint, args, []) : '';
    }
    return '';
  };

  /** A word of a closed vocabulary: `word('point-sort', 'if_raised')`. */
  readonly word = (vocabulary: string, word: string): string =>
    word === '' ? '' : this.t(`${vocabulary}-${dashed(word)}`);

  readonly kind = (kind: string, plural = false): string => this.t(`kind-${dashed(kind)}${plural ? '-plural' : ''}`);

  /** A word where a line begins. */
  readonly heading = (text: string): string => text.charAt(0).toLocaleUpperCase(tags[this.locale]) + text.slice(1);

  /** An instrument's status; one that does not bind is never *in force*. */
  readonly agreementStatus = (nature: string, status: string): string =>
    status === 'in_force' && UNBINDING.includes(nature)
      ? this.t('status-effective')
      : this.word('agreement-status', status);

  readonly field = (kind: string, field: string): string => this.t(`field-${dashed(kind)}-${dashed(field)}`);

  /** `Tue 15 Dec 2026`; an imprecise date without what it lacks: `December 2026`, `2026`. */
  readonly date = (iso: string): string => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    if (!year || Number.isNaN(year)) return iso;
    if (!month) return iso;
    const at = new Date(Date.UTC(year, month - 1, day ?? 1));
    if (!day) return this.#format(at, { month: 'long', year: 'numeric' });
    return this.#format(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  };

  /** `Tuesday, 15 December 2026`. */
  readonly longDate = (iso: string): string =>
    new Date(`${iso}T00:00:00Z`)
      .toLocaleDateString(tags[this.locale], {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
      .replace(/^([^\s,]+),? /, '$1, ');

  /** A day of the week by its ISO number, Monday 1. */
  readonly weekday = (day: number): string => this.#format(new Date(Date.UTC(2024, 0, day)), { weekday: 'long' });

  /** `Sun 17 – Thu 21 Jan 2027`, without repeating what both days share. */
  readonly span = (start: string, end: string): string => {
    const span: Span = readSpan(start, end);
    if (span.kind === 'none') return '';
    if (span.kind === 'one') return this.date(span.day);
    const first = new Date(`${span.start}T00:00:00Z`);
    const parts: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric' };
    if (span.share !== 'month') parts.month = 'short';
    if (span.share === 'nothing') parts.year = 'numeric';
    return `${this.#format(first, parts)} – ${this.date(span.end)}`;
  };

  /** `Tue 15 Dec, 10:00` of a local wall time `2026-12-15T10:00`. */
  readonly wallTime = (wall: string): string => (wall.length < 16 ? wall : `${this.date(wall)}, ${wall.slice(11, 16)}`);

  /** An instant in the zone of this computer: `08:57` when its clock shows the same day, else with the day. */
  readonly moment = (rfc3339: string): string => {
    const at = new Date(rfc3339);
    if (Number.isNaN(at.getTime())) return rfc3339;
    const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return localDay(at) === localDay(new Date()) ? time : `${this.date(localDay(at))}, ${time}`;
  };

  readonly number = (value: number): string => value.toLocaleString(tags[this.locale]);

  readonly bytes = (value: number): string =>
    value < 1_000_000
      ? this.t('size-kb', { value: Math.max(1, Math.round(value / 1000)) })
      : this.t('size-mb', { value: Math.round(value / 100_000) / 10 });

  #format(at: Date, options: Intl.DateTimeFormatOptions): string {
    return at.toLocaleDateString(tags[this.locale], { ...options, timeZone: 'UTC' }).replaceAll(',', '');
  }
}

/** Natures of instruments that do not bind. */
const UNBINDING: readonly string[] = ['mou', 'loi', 'joint_statement'];

/** The day of an instant in the zone of this computer, `2026-12-15`. */
const localDay = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;

const dashed = (word: string): string => word.replaceAll('_', '-');
