import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { FieldSpec } from '../src/api/types';
import Field from '../src/components/field/Field.svelte';
import { specOf } from '../src/lib/records';
import { opened, settled, show } from './helpers';

afterEach(cleanup);

async function fieldOf(name: string, value: string, more: object = {}) {
  const { app, platform } = await opened();
  const spec: FieldSpec = specOf('delegation', name);
  show(app, Field as never, { kind: 'delegation', id: 'd1', spec, value, ...more });
  return { app, platform };
}

async function type(into: HTMLElement, text: string): Promise<void> {
  await fireEvent.input(into, { target: { value: text } });
}

describe('a field on a sheet', () => {
  it('turns into its field on Enter and saves what was typed', async () => {
    const { platform } = await fieldOf('places', 'Islamabad');
    await fireEvent.click(screen.getByRole('button', { name: 'Towns Islamabad' }));
    const input = screen.getByRole('textbox', { name: 'Towns' });
    await type(input, 'Lahore');
    await fireEvent.keyDown(input, { key: 'Enter' });
    await settled();
    expect(platform.asked('record_edit')).toEqual([
      { kind: 'delegation', id: 'd1', fields: { places: 'Lahore' }, seen: { places: 'Islamabad' } },
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Towns/ }));
  });

  it('keeps the typed text under a refusal that says why', async () => {
    const { platform } = await fieldOf('start', '2027-01-17');
    platform.answers.set('record_edit', () => {
      throw { code: 'invalid', fields: [{ field: 'start', problem: 'impossible_date' }], args: {} };
    });
    await fireEvent.click(screen.getByRole('button', { name: /First day/ }));
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'First day' });
    await type(input, '31.02.2027');
    await fireEvent.keyDown(input, { key: 'Enter' });
    await settled();
    expect(input.value).toBe('31.02.2027');
    expect(screen.getByRole('alert').textContent).toBe('There is no such day.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  });

  it('goes back on Escape without saving', async () => {
    const { platform } = await fieldOf('places', 'Islamabad');
    await fireEvent.click(screen.getByRole('button', { name: /Towns/ }));
    const input = screen.getByRole('textbox');
    await type(input, 'Lahore');
    await fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.getByRole('button', { name: 'Towns Islamabad' })).toBeTruthy();
    expect(platform.asked('record_edit')).toEqual([]);
  });

  it('offers a country by what is typed and saves its code', async () => {
    const { platform } = await fieldOf('country', 'PK');
    await fireEvent.click(screen.getByRole('button', { name: 'Country or territory Pakistan' }));
    const input = screen.getByRole('combobox', { name: 'Country or territory' });
    await type(input, 'turki');
    await settled();
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Türkiye TR'.replace(' ', ''),
    ]);
    await fireEvent.keyDown(input, { key: 'Enter' });
    await settled();
    expect(platform.asked('record_edit')).toMatchObject([{ fields: { country: 'TR' } }]);
  });

  it('offers to make a person who is not there yet', async () => {
    const { platform } = await fieldOf('control_officer', '');
    await fireEvent.click(screen.getByRole('button', { name: /Control officer/ }));
    const input = screen.getByRole('combobox');
    await type(input, 'Ana Maria Pop');
    await settled();
    const option = screen.getByRole('option', { name: 'Create “Ana Maria Pop”' });
    await fireEvent.click(option);
    await settled();
    expect(platform.asked('record_create')).toEqual([
      { kind: 'person', fields: { given: 'Ana Maria', family: 'Pop' } },
    ]);
    expect(platform.asked('record_edit')).toHaveLength(1);
  });

  it('offers an unsaved text again, and says when the field changed meanwhile', async () => {
    const draft = { field: 'places', text: 'Islamabad, Lah', base: 'Karachi', at: '2026-11-24T06:00:00Z' };
    await fieldOf('places', 'Islamabad', { draft });
    expect(screen.getByRole('group', { name: 'Unsaved text of Towns' }).textContent).toContain('was changed meanwhile');
    await fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Islamabad, Lah');
  });

  it('finds an unsaved text by itself when it is opened again', async () => {
    const { platform } = await fieldOf('places', 'Islamabad');
    platform.answers.set('draft_get', () => [
      { field: 'places', text: 'Islamabad, Lah', base: 'Islamabad', at: '2026-11-24T06:00:00Z' },
    ]);
    await fireEvent.click(screen.getByRole('button', { name: /Towns/ }));
    await settled();
    await fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Islamabad, Lah');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('cannot be changed while the window only reads', async () => {
    const { app, platform } = await opened();
    platform.session.read_only = true;
    await app.refresh();
    show(app, Field as never, {
      kind: 'delegation',
      id: 'd1',
      spec: specOf('delegation', 'places'),
      value: 'Islamabad',
    });
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });
});
