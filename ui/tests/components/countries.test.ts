import { render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Root from '../../src/Root.svelte';
import { existence } from '../../src/features/countries/existence';
import { I18n } from '../../src/i18n/i18n.svelte';
import { FakePlatform } from '../harness/fake';
import { press, type } from '../support/window';

beforeEach(() => localStorage.clear());

function opened(at: string): FakePlatform {
  history.replaceState(null, '', at);
  const platform = new FakePlatform();
  render(Root, { props: { platform } });
  return platform;
}
// The screen's part of the program is fetched when it is first opened.
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });

describe('a country', () => {
  it('shows what is known of it and what it needs, beside what we offer', async () => {
    opened('#/countries/PK');
    await heading('Pakistan');
    expect(document.querySelector('bdi[lang="ur"]')?.textContent).toBe('پاکستان');
    const meets = screen.getByRole('region', { name: 'Romania and Pakistan' });
    expect(within(meets).getByText('Romania offers, Pakistan needs')).toBeTruthy();
    expect(await screen.findByText(/A national response centre/)).toBeTruthy();
  });

  it('leads to its records that do not fit', async () => {
    opened('#/countries/PK');
    await heading('Pakistan');
    expect(screen.getByRole('link', { name: 'All 5,001' }).getAttribute('href')).toBe(
      '#/delegations?filter=country%3APK',
    );
  });

  it('gets a strength of its own, not of a body', async () => {
    const platform = opened('#/countries/TR');
    await heading('Türkiye');
    (await screen.findByRole('button', { name: 'Add strength' })).click();
    const form = await screen.findByRole('form', { name: 'Add strength' });
    within(form).getByRole('button', { name: 'Add' }).click();
    await waitFor(() => expect(platform.asked('record_create')).toHaveLength(1));
    expect(platform.asked('record_create')[0]).toMatchObject({ kind: 'strength', fields: { country: 'TR' } });
  });

  it('that is unknown says so instead of an empty page', async () => {
    opened('#/countries/QQ');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('is one link away where its name stands', async () => {
    opened('#/organisations/o1');
    await heading('Name Ministry of IT and Telecommunication');
    const links = screen.getAllByRole('link', { name: 'Pakistan' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/countries/PK', '#/countries/PK']);
  });
});

describe('the palette', () => {
  const asked = async (text: string): Promise<string[]> => {
    opened('#/people');
    await heading('People');
    press(document.body, 'k', { ctrlKey: true });
    const input = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Search or run a command' });
    type(input, text);
    await screen.findByRole('option', { name: /Türkiye/ });
    return screen.getAllByRole('group').map((group) => group.textContent ?? '');
  };

  it('puts a country first when its whole name is typed', async () => {
    expect((await asked('turkiye'))[0]).toMatch(/^Countries & territories/);
  });

  it('finds a country by the beginning of its name, after the records', async () => {
    const groups = await asked('tur');
    expect(groups.findIndex((group) => group.startsWith('Countries'))).toBeGreaterThanOrEqual(0);
  });
});

describe('the years of a state', () => {
  const i18n = new I18n();
  const years = (existed_from: string, existed_to: string) => existence(i18n, { existed_from, existed_to });

  it('are said as far as they are known', () => {
    expect(years('1918', '1992-04-27')).toBe('1918 – 1992');
    expect(years('', '1990-10-03')).toBe('until 1990');
    expect(years('1991-08-27', '')).toBe('since 1991');
    expect(years('', '')).toBe('');
  });
});
