import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Toast from '../../src/components/Toast.svelte';
import Palette from '../../src/features/palette/Palette.svelte';
import KeysDialog from '../../src/shell/KeysDialog.svelte';
import NewMenu from '../../src/shell/NewMenu.svelte';
import { creations } from '../../src/lib/creations';
import { opened, press, type, within } from '../support/window';

/** Where the focus stood before the panel opened. */
function origin(): HTMLButtonElement {
  document.body.innerHTML = '<button id="from" type="button">From</button>';
  const from = document.querySelector<HTMLButtonElement>('#from')!;
  from.focus();
  return from;
}

beforeEach(() => history.replaceState(null, '', '#/'));

describe('a dialog', () => {
  it('is modal, has its title for a name and gives the focus back', async () => {
    const from = origin();
    const { app } = await opened();
    const { unmount } = within(app, KeysDialog, {});
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: app.t('keys-title') });
    expect(dialog.open).toBe(true);
    dialog.querySelector('button')!.focus();
    unmount();
    expect(document.activeElement).toBe(from);
  });

  it('asks to be closed on Escape instead of vanishing by itself', async () => {
    const { app } = await opened();
    app.panel = 'keys';
    within(app, KeysDialog, {});
    const escape = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(escape);
    expect([escape.defaultPrevented, app.panel]).toEqual([true, 'none']);
  });

  it('of the keys names every one that makes something new', async () => {
    const { app } = await opened();
    within(app, KeysDialog, {});
    for (const { key } of creations) expect(screen.getByText(app.t(`create-${key}`))).toBeTruthy();
  });
});

describe('the palette', () => {
  const options = () => screen.getAllByRole('option').map((option) => option.textContent?.trim() ?? '');
  const chosen = () => screen.getAllByRole('option').find((option) => option.getAttribute('aria-selected') === 'true');

  it('has the focus, searches everything and opens the hit with Enter', async () => {
    const { app, platform } = await opened();
    app.panel = 'palette';
    within(app, Palette, {});
    const input = screen.getByRole('combobox');
    expect(document.activeElement).toBe(input);
    type(input, 'warwick');
    await screen.findByRole('option', { name: /Federal Minister/ });
    expect(platform.asked('search')).toEqual([expect.objectContaining({ query: 'warwick' })]);
    expect(document.querySelector('mark')?.textContent).toMatch(/forum|Warwick/);
    press(input, 'ArrowDown');
    await tick();
    expect(chosen()?.textContent).toContain('Farhan Siddiqui');
    expect(input.getAttribute('aria-activedescendant')).toBe(chosen()?.id);
    press(input, 'Enter');
    await waitFor(() => expect([app.panel, location.hash]).toEqual(['none', '#/people/p1']));
  });

  it('runs commands by their words, deleted records among them', async () => {
    const { app } = await opened();
    within(app, Palette, {});
    const input = screen.getByRole('combobox');
    type(input, 'deleted people');
    await waitFor(() =>
      expect(
        options().some((label) => label.includes(app.t('deleted-records', { kind: app.i18n.kind('person', true) }))),
      ).toBe(true),
    );
  });

  it('offers nothing that writes while an import writes', async () => {
    const { app, platform } = await opened();
    platform.say({ event: 'progress', task: 'import', done: 1, total: 9, problems: 0 });
    within(app, Palette, {});
    expect(options().some((label) => label.includes(app.t('create-delegation')))).toBe(false);
    expect(options().some((label) => label.includes(app.t('keys-lock')))).toBe(true);
  });

  it('closes with Escape and gives the focus back', async () => {
    const from = origin();
    const { app } = await opened();
    app.panel = 'palette';
    const { unmount } = within(app, Palette, {});
    const escape = press(screen.getByRole('combobox'), 'Escape');
    expect([app.panel, escape.defaultPrevented]).toEqual(['none', true]);
    unmount();
    await waitFor(() => expect(document.activeElement).toBe(from));
  });
});

describe('the menu of what can be new', () => {
  it('opens at its first item, moves with arrows and chooses by letter', async () => {
    const { app } = await opened();
    within(app, NewMenu, {});
    app.panel = 'new';
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
    const first = document.activeElement;
    press(first, 'ArrowDown');
    expect(document.activeElement).not.toBe(first);
    press(document.activeElement, 'u');
    await waitFor(() => expect(location.hash).toBe('#/agreements/new?nature=mou'));
    expect(app.panel).toBe('none');
  });

  it('gives the focus back to its button on Escape', async () => {
    const { app } = await opened();
    within(app, NewMenu, {});
    screen.getByRole('button', { name: app.t('new') }).click();
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
    press(document.activeElement, 'Escape');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: app.t('new') })));
  });

  it('has a letter of its own for each', () => {
    expect(new Set(creations.map(({ letter }) => letter)).size).toBe(creations.length);
  });
});

describe('the toast', () => {
  it('is announced, undoes what it names and can be sent away', async () => {
    const { app, platform } = await opened();
    within(app, Toast, {});
    await app.actAloud('record_delete', { kind: 'person', id: 'p2' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Andreea Brătescu'));
    screen.getByRole('button', { name: app.t('undo') }).click();
    await waitFor(() => expect(platform.asked('undo')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('button', { name: app.t('undo') })).toBeNull());
    screen.getByRole('button', { name: app.t('dismiss') }).click();
    await waitFor(() => expect(screen.getByRole('status').textContent?.trim()).toBe(''));
  });
});
