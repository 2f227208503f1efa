import type { FieldSpec, Ref } from '../../api/types';
import type { App } from '../../lib/app.svelte';

/** A stored value as it is read: dates with their weekday, codes by name, links by title. */
export function shownValue({ i18n, reference }: App, spec: FieldSpec, stored: string, ref: Ref | undefined): string {
  if (spec.form === 'link') return ref?.title ?? '';
  if (stored === '') return '';
  switch (spec.form) {
    case 'date':
      return i18n.date(stored);
    case 'wall_time':
      return i18n.wallTime(stored);
    case 'choice':
      return i18n.word(spec.words ?? '', stored);
    case 'country':
      return reference.country(stored, i18n.locale);
    case 'marking':
      return reference.marking(stored);
    case 'sectors':
      return stored
        .split(' ')
        .map((code) => reference.sector(code, i18n.locale))
        .join(', ');
    default:
      return stored;
  }
}
