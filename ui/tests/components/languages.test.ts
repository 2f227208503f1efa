import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import OtherLanguages from '../../src/components/OtherLanguages.svelte';
import { opened, press, type, within } from '../support/window';

async function shown(lang = '') {
  const { app, platform } = await opened();
  if (lang) app.router.replace(`#/organisations/o1/languages?lang=${lang}`);
  within(app, OtherLanguages, {
    ask: () => app.call('translations', { kind: 'organisation', id: 'o1' }),
    here: '#/organisations/o1/languages',
  });
  await screen.findByRole('table');
  return { app, platform };
}
/** The side from which one writes in a field. */
const sideOf = (input: HTMLElement) => input.closest('[dir]')?.getAttribute('dir');
const name = 'Ministry of IT and Telecommunication';

describe('the page of other languages', () => {
  it('says how much is missing in each, and opens where something is', async () => {
    await shown();
    expect(screen.getByRole('button', { name: /^Romanian/ }).textContent).toMatch(/complete/);
    const french = screen.getByRole('button', { name: /^French/ });
    expect(french.textContent).toMatch(/1 missing/);
    expect(french.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: `Name of ${name}, French missing` })).toBeTruthy();
  });

  it('keeps a text in the language that is shown, when its field is left', async () => {
    const { platform } = await shown('fr');
    screen.getByRole('button', { name: /, French missing$/ }).click();
    await tick();
    const input = document.activeElement as HTMLInputElement;
    expect([input.lang, sideOf(input)]).toEqual(['fr', 'ltr']);
    type(input, 'Ministère des technologies de l’information');
    press(input, 'Enter');
    await waitFor(() =>
      expect(platform.asked('translation_set')).toEqual([
        {
          kind: 'organisation',
          id: 'o1',
          field: 'name',
          lang: 'fr',
          text: 'Ministère des technologies de l’information',
          seen: '',
        },
      ]),
    );
    await waitFor(() => expect(screen.getByRole('button', { name: /^French/ }).textContent).toMatch(/complete/));
  });

  it('writes Urdu from right to left', async () => {
    await shown('ur');
    screen.getByRole('button', { name: /, Urdu وزارتِ/ }).click();
    await tick();
    const input = document.activeElement as HTMLInputElement;
    expect([input.lang, sideOf(input)]).toEqual(['ur', 'rtl']);
  });

  it('keeps what is being typed apart from the draft of the own text', async () => {
    const { app, platform } = await shown('fr');
    screen.getByRole('button', { name: /, French missing$/ }).click();
    await tick();
    type(document.activeElement as HTMLInputElement, 'Minist');
    await app.drafts.flush();
    expect(platform.asked('draft_save')).toEqual([
      { kind: 'organisation', id: 'o1', field: 'name@fr', text: 'Minist', base: '' },
    ]);
  });
});
