import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import PersonList from '../../src/features/people/PersonList.svelte';
import type { PersonRow } from '../../src/api/types';
import { deferred, refusal } from '../support/deferred';
import { opened, press, type, within } from '../support/window';

const person = (index: number): PersonRow => ({
  id: `p${index}`,
  name: `Person ${index}`,
  honorific: '',
  post: '',
  organisation: '',
  nationality: 'PK',
  deleted: false,
});

/** A list of so many people, on the screen. */
async function listed(total: number) {
  const { app, platform } = await opened();
  platform.answers.set('person_list', (({
    offset,
    limit,
    filter,
  }: {
    offset: number;
    limit: number;
    filter: string;
  }) => {
    const found = filter === 'nobody' ? 0 : total;
    return {
      rows: Array.from({ length: Math.max(0, Math.min(limit, found - offset)) }, (_, index) => person(offset + index)),
      total: found,
      offset,
    };
  }) as never);
  within(app, PersonList, {});
  if (total > 0) await screen.findByRole('link', { name: 'Person 0' });
  const focused = () => document.activeElement?.textContent?.trim();
  const asked = () =>
    platform.asked('person_list') as { offset: number; filter: string; sort: string; descending: boolean }[];
  return { app, platform, focused, asked, filter: screen.getByRole('textbox') as HTMLInputElement };
}

beforeEach(() => history.replaceState(null, '', '#/people'));
afterEach(() => void vi.unstubAllGlobals());

describe('a list', () => {
  it('asks the store once when it opens', async () => {
    const { asked } = await listed(3);
    expect(asked()).toHaveLength(1);
  });

  it('draws a screenful of a hundred thousand rows and says how many there are', async () => {
    await listed(100_000);
    expect(screen.getAllByRole('link').length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001');
    expect(screen.getByRole('status').textContent).toMatch(/100,000/);
  });

  it('gives each row a link to its record', async () => {
    await listed(3);
    expect(screen.getByRole('link', { name: 'Person 1' }).getAttribute('href')).toBe('#/people/p1');
  });

  it('goes from the filter into its rows and through them with the arrows', async () => {
    const { filter, focused } = await listed(300);
    filter.focus();
    press(filter, 'ArrowDown');
    await waitFor(() => expect(focused()).toBe('Person 0'));
    for (const [key, row] of [
      ['ArrowDown', 'Person 1'],
      ['ArrowDown', 'Person 2'],
      ['ArrowUp', 'Person 1'],
      ['Home', 'Person 0'],
      ['ArrowUp', 'Person 0'],
    ] as const) {
      expect(press(document.activeElement, key).defaultPrevented, 'the page does not scroll as well').toBe(true);
      await waitFor(() => expect(focused(), key).toBe(row));
    }
  });

  it('leaves keys with Alt to the window', async () => {
    const { filter, focused } = await listed(3);
    press(filter, 'ArrowDown');
    await waitFor(() => expect(focused()).toBe('Person 0'));
    expect(press(document.activeElement, 'ArrowDown', { altKey: true }).defaultPrevented).toBe(false);
  });

  it('opens the row that has the focus with Enter, as a link does, and any place of a row with the pointer', async () => {
    await listed(3);
    const link = screen.getByRole('link', { name: 'Person 1' });
    expect(press(link, 'Enter').defaultPrevented).toBe(false);
    let opens = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      opens += 1;
    });
    link.closest('tr')!.querySelectorAll('td')[2]!.click();
    expect(opens).toBe(1);
  });

  it('shows the record of the row that has the focus beside it, where there is room, and leaves the focus', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
    const { app, platform, filter, focused } = await listed(3);
    platform.answers.set('record_get', (({ id }: { id: string }) => ({
      ...platform.records.get('p1')!,
      title: `Record ${id}`,
    })) as never);
    press(filter, 'ArrowDown');
    const shown = () => screen.queryByRole('complementary')?.querySelector('h2')?.textContent;
    await waitFor(() => expect(shown()).toBe('Record p0'));
    press(document.activeElement, 'ArrowDown');
    await waitFor(() => expect([shown(), focused()]).toEqual(['Record p1', 'Person 1']));
    expect(press(document.activeElement, 'Enter').defaultPrevented, 'Enter opens the page').toBe(false);
    const third = screen.getByRole('link', { name: 'Person 2' });
    third.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    await waitFor(() => expect([shown(), app.router.place.id]).toEqual(['Record p2', '']));
    press(document.activeElement, 'Escape');
    await waitFor(() => expect([shown(), focused()]).toEqual([undefined, 'Person 2']));
    third.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
    expect(app.router.place).toMatchObject({ area: 'people', id: 'p2' });
  });

  it('sorts in the store and says by which column and which way', async () => {
    const { app, asked } = await listed(3);
    const column = screen.getByRole('button', { name: app.t('column-name') });
    const order = () => column.closest('th')!.getAttribute('aria-sort');
    expect(order()).toBeNull();
    column.click();
    await waitFor(() => expect(order()).toBe('ascending'));
    column.click();
    await waitFor(() => expect(order()).toBe('descending'));
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ sort: 'name', descending: true, offset: 0 }));
  });

  it('filters in the store when typing rests, and keeps the filter in the address', async () => {
    const { app, filter, asked } = await listed(3);
    for (const text of ['c', 'co', 'country:pk']) type(filter, text);
    await waitFor(() => expect(app.router.place.query.filter).toBe('country:pk'));
    expect(
      asked()
        .filter(({ filter: text }) => text !== '')
        .map(({ filter: text }) => text),
    ).toEqual(['country:pk']);
  });

  it('opens with the filter of its address', async () => {
    history.replaceState(null, '', '#/people?filter=country%3Apk');
    const { filter, asked } = await listed(3);
    expect([filter.value, asked().map((question) => question.filter)]).toEqual(['country:pk', ['country:pk']]);
  });

  it('says what a wrong filter is, at the filter, and keeps the rows', async () => {
    const { app, platform, filter } = await listed(3);
    platform.answers.set('person_list', () => {
      throw refusal('invalid', [{ field: 'filter', problem: 'unknown_key' }], { key: 'wer', keys: 'country' });
    });
    type(filter, 'wer:me');
    const why = await screen.findByRole('alert');
    expect(why.textContent).toContain(app.t('refusal-unknown-key', { key: 'wer', keys: 'country' }));
    expect([filter.getAttribute('aria-invalid'), filter.getAttribute('aria-describedby')]).toEqual(['true', why.id]);
    expect(screen.getByRole('link', { name: 'Person 1' })).toBeTruthy();
  });

  it('says that nothing matches and, with Escape, shows all again', async () => {
    const { app, filter } = await listed(3);
    type(filter, 'nobody');
    await screen.findByText(app.t('list-nothing', { filter: 'nobody' }));
    press(filter, 'Escape');
    await screen.findByRole('link', { name: 'Person 1' });
    expect(filter.value).toBe('');
  });

  it('offers to make the first one when there is none', async () => {
    const { app } = await listed(0);
    await screen.findByText(app.t('people-none'));
    expect(
      screen
        .getAllByRole('link', { name: app.t('create-person') })
        .at(-1)
        ?.getAttribute('href'),
    ).toBe('#/people/new');
  });

  it('is not called empty before the store answered', async () => {
    const { app, platform } = await opened();
    const answer = deferred<object>();
    const usual = platform.rpc.bind(platform);
    platform.rpc = (name, args) => (name === 'person_list' ? answer.promise : usual(name, args));
    within(app, PersonList, {});
    await tick();
    expect(screen.queryByText(app.t('people-none'))).toBeNull();
    answer.resolve({ rows: [], total: 0, offset: 0 });
    await screen.findByText(app.t('people-none'));
  });

  it('is read again when a person changed, and not when an agreement did', async () => {
    const { app, asked } = await listed(3);
    const before = asked().length;
    await app.act('record_edit', { kind: 'agreement', id: 'a1', fields: { place: 'Islamabad' } });
    await tick();
    expect(asked()).toHaveLength(before);
    await app.act('record_edit', { kind: 'person', id: 'p1', fields: { diet: '' } });
    await waitFor(() => expect(asked()).toHaveLength(before + 1));
  });
});
