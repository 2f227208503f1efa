import type { IconName } from '../../components/icons';
import type { App } from '../../lib/app.svelte';
import { creations } from '../../lib/creations';
import { areaNamed, areas } from '../../lib/records';
import { address } from '../../router/router.svelte';

/** Something the palette runs. */
export interface Command {
  id: string;
  icon: IconName;
  label: string;
  keys: string;
  run: () => void;
}

/** Everything that can be run now. */
export function commandsOf(app: App): Command[] {
  const { t, i18n, router, session } = app;
  const ctrl = t('key-ctrl');
  const go = (to: string) => (): void => router.go(to);
  const commands: Command[] = [];
  if (!app.barred) {
    for (const { key, letter, icon, address: to } of creations) {
      commands.push({
        id: `new-${key}`,
        icon,
        label: t(`create-${key}`),
        keys: `${ctrl} N ${letter.toUpperCase()}`,
        run: go(to),
      });
    }
    commands.push({ id: 'import', icon: 'file-input', label: t('nav-import'), keys: '', run: go(address('import')) });
    if (session?.undo)
      commands.push({
        id: 'undo',
        icon: 'undo-2',
        label: t('undo-named', { label: app.describe(session.undo) }),
        keys: `${ctrl} Z`,
        run: () => void app.undo(),
      });
    if (session?.redo)
      commands.push({
        id: 'redo',
        icon: 'redo-2',
        label: t('redo-named', { label: app.describe(session.redo) }),
        keys: `${ctrl} Y`,
        run: () => void app.undo('redo'),
      });
  }
  if (app.exportHere)
    commands.push({
      id: 'export',
      icon: 'file-text',
      label: t('compose-briefing'),
      keys: `${ctrl} E`,
      run: app.exportHere,
    });
  const { area, id, part } = router.place;
  if (id && id !== 'new' && part !== 'languages' && (areaNamed(area) || area === 'countries'))
    commands.push({
      id: 'languages',
      icon: 'languages',
      label: t('texts-title'),
      keys: '',
      run: go(address(area, id, 'languages')),
    });
  commands.push({
    id: 'go-today',
    icon: 'calendar-check',
    label: t('go-to', { place: t('nav-today') }),
    keys: '',
    run: go(address('today')),
  });
  for (const { area, icon, kind } of areas) {
    commands.push({
      id: `go-${area}`,
      icon,
      label: t('go-to', { place: t(`nav-${area}`) }),
      keys: '',
      run: go(address(area)),
    });
    commands.push({
      id: `deleted-${area}`,
      icon: 'trash-2',
      label: t('deleted-records', { kind: i18n.kind(kind, true) }),
      keys: '',
      run: go(address(area, '', '', { filter: 'status:deleted' })),
    });
  }
  commands.push(
    {
      id: 'go-countries',
      icon: 'map',
      label: t('go-to', { place: t('nav-countries') }),
      keys: '',
      run: go(address('countries')),
    },
    { id: 'backup', icon: 'shield-check', label: t('backup-now'), keys: '', run: () => void backUp(app) },
    {
      id: 'settings',
      icon: 'settings',
      label: t('go-to', { place: t('nav-settings') }),
      keys: '',
      run: go(address('settings')),
    },
    { id: 'keys', icon: 'keyboard', label: t('keys-title'), keys: '?', run: () => (app.panel = 'keys') },
    { id: 'lock', icon: 'lock', label: t('keys-lock'), keys: `${ctrl} L`, run: () => void app.lock() },
  );
  return commands;
}

async function backUp(app: App): Promise<void> {
  try {
    const { bytes } = await app.call('backup_now', {});
    app.toaster.show(app.t('backup-done', { size: app.i18n.bytes(bytes) }));
    await app.refresh();
  } catch (thrown) {
    app.complain(thrown);
  }
}
