import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Root from '../../src/Root.svelte';
import { FakePlatform } from '../harness/fake';
import { refusal } from '../support/deferred';
import { press, type } from '../support/window';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('dir');
  history.replaceState(null, '', '#/');
});

function opened(at = '#/', prepare: (platform: FakePlatform) => void = () => undefined): FakePlatform {
  history.replaceState(null, '', at);
  const platform = new FakePlatform();
  prepare(platform);
  render(Root, { props: { platform } });
  return platform;
}
const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name });

describe('the window', () => {
  it('opens the record that a deep link names, at its part', async () => {
    opened('#/people/p1');
    await heading(/Siddiqui/);
    expect(document.body.textContent).toContain('Federal Minister for IT');
  });

  it('names where one is and marks it in the navigation', async () => {
    opened('#/people');
    await heading('People');
    expect(screen.getByRole('link', { name: /^People/, current: 'page' }).getAttribute('href')).toBe('#/people');
    expect(document.title).toBe('Asia-Pacific desk – Attaché');
  });

  it('shows what was saved in a field as it now stands', async () => {
    const platform = opened('#/people/p1');
    await heading(/Siddiqui/);
    const value = await screen.findByRole('button', { name: /^Languages/ });
    value.click();
    const input = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Languages' });
    type(input, 'English C2, Urdu');
    press(input, 'Enter');
    await screen.findByRole('button', { name: 'Languages English C2, Urdu' });
    expect(platform.records.get('p1')?.fields.languages).toBe('English C2, Urdu');
  });

  it('opens the palette with Ctrl+K and takes the rest of the window out of reach', async () => {
    opened('#/people');
    await heading('People');
    press(document.body, 'k', { ctrlKey: true });
    await screen.findByRole('dialog');
    expect(document.querySelector('.window')?.hasAttribute('inert')).toBe(true);
  });

  it('goes to the filter with / and undoes with Ctrl+Z', async () => {
    const platform = opened('#/people');
    await heading('People');
    press(document.body, '/');
    expect(document.activeElement?.id).toBe('filter');
    (document.activeElement as HTMLElement).blur();
    press(document.body, 'z', { ctrlKey: true });
    await waitFor(() => expect(platform.asked('undo')).toHaveLength(1));
  });

  it('says why nothing can be changed while an import writes', async () => {
    const platform = opened('#/people/p1');
    await heading(/Siddiqui/);
    platform.say({ event: 'progress', task: 'import', done: 1, total: 9, problems: 0 });
    await waitFor(() =>
      expect([...document.querySelectorAll<HTMLButtonElement>('.value')].every((value) => value.disabled)).toBe(true),
    );
    expect(document.querySelector('.barred')?.textContent).toMatch(/import/i);
  });
});

describe('a locked window', () => {
  it('has nothing of a record on it', async () => {
    const platform = opened('#/people/p1');
    await heading(/Siddiqui/);
    platform.session = { ...platform.session, phase: 'locked', undo: null, counts: {} };
    press(document.body, 'l', { ctrlKey: true });
    await screen.findByLabelText('Passphrase');
    expect(document.documentElement.textContent).not.toMatch(/Siddiqui|Brătescu|Federal Minister/);
    expect(document.title).not.toMatch(/Siddiqui/);
  });

  it('opens with the passphrase, where one was', async () => {
    const platform = opened('#/people/p1', (one) => (one.session.phase = 'locked'));
    const field = await screen.findByLabelText('Passphrase');
    type(field, 'correct horse battery');
    field.closest('form')!.requestSubmit();
    await heading(/Siddiqui/);
    expect(platform.asked('workspace_unlock')).toEqual([{ passphrase: 'correct horse battery' }]);
  });

  it('says that a passphrase is wrong, at the field, which has the focus again', async () => {
    const platform = opened('#/', (one) => (one.session.phase = 'locked'));
    platform.answers.set('workspace_unlock', () => {
      throw refusal('wrong_passphrase');
    });
    const field = await screen.findByLabelText('Passphrase');
    type(field, 'wrong horse');
    field.closest('form')!.requestSubmit();
    const why = await screen.findByRole('alert');
    expect(why.textContent?.trim()).not.toBe('');
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', why.id]);
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('shows the way in when there is no workspace yet', async () => {
    opened('#/', (one) => (one.session = { ...one.session, phase: 'none', workspace: null }));
    await heading(/./);
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });
});

describe('the direction', () => {
  it('is the other one where it is asked for, and stays so after unlocking', async () => {
    history.replaceState(null, '', '?dir=rtl#/people');
    render(Root, { props: { platform: new FakePlatform() } });
    await heading('People');
    expect(document.documentElement.dir).toBe('rtl');
    history.replaceState(null, '', location.pathname);
  });
});

describe('Romanian', () => {
  it('has no English word of the frame', async () => {
    opened('#/people', (one) => (one.session.messages = 'ro'));
    await heading('Persoane');
    expect(document.documentElement.lang).toBe('ro');
  });
});
