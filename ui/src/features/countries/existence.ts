import type { I18n } from '../../i18n/i18n.svelte';

/** From when to when a state existed, in years: `1918 – 1992`, `until 1990`, `since 1991`; empty where nothing is recorded. */
export function existence(
  { t }: I18n,
  { existed_from, existed_to }: { existed_from: string; existed_to: string },
): string {
  const [from, to] = [existed_from.slice(0, 4), existed_to.slice(0, 4)];
  if (to) return t('place-existed', { from: from || 'none', to });
  return from ? t('place-since', { from }) : '';
}
