import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, FieldValue, Kind, Ref } from '../../src/api/types';
import Field from '../../src/components/field/Field.svelte';
import RecordSheet from '../../src/components/RecordSheet.svelte';
import { specOf } from '../../src/lib/records';
import { refusal } from '../support/deferred';
import { opened, press, type, within } from '../support/window';

/** One field of a record, on its own. */
async function shown(name: string, value: FieldValue, more: { kind?: Kind; ref?: Ref; draft?: Draft } = {}) {
  const { app, platform } = await opened();
  const { kind = 'delegation', ...rest } = more;
  const dropped = vi.fn();
  within(app, Field, {
    kind,
    id: kind === 'delegation' ? 'd1' : 'f1',
    spec: specOf(kind, name),
    value,
    ondraftgone: dropped,
    ...rest,
  });
  const edits = () =>
    platform.asked('record_edit') as { fields: Record<string, FieldValue>; seen: Record<string, FieldValue> }[];
  return { app, platform, edits, dropped };
}
const open = async (): Promise<HTMLInputElement> => {
  screen.getAllByRole('button')[0]!.click();
  await tick();
  return document.activeElement as HTMLInputElement;
};

describe('a field', () => {
  it('is a value that has its label and reads as people write', async () => {
    await shown('start', '2027-01-17');
    expect(screen.getByRole('button', { name: 'First day Sun 17 Jan 2027' })).toBeTruthy();
  });

  it('turns into its field in place, with the focus and the stored value in it', async () => {
    await shown('mandate', 'Memo 112/2026');
    const input = await open();
    expect([input.tagName, input.value]).toEqual(['INPUT', 'Memo 112/2026']);
    expect(screen.getByRole('textbox', { name: 'Mandate' })).toBe(input);
  });

  it('saves on Enter against what stood there, and gives the focus back to the value', async () => {
    const { edits } = await shown('mandate', 'Memo 1');
    const input = await open();
    type(input, 'Memo 2');
    press(input, 'Enter');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(edits()).toEqual([expect.objectContaining({ fields: { mandate: 'Memo 2' }, seen: { mandate: 'Memo 1' } })]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('button')[0]));
  });

  it('saves when it is left for another place', async () => {
    const { edits } = await shown('mandate', 'Memo 1');
    const input = await open();
    type(input, 'Memo 2');
    input.blur();
    await waitFor(() => expect(edits()).toHaveLength(1));
  });

  it('saves nothing when nothing was typed', async () => {
    const { edits } = await shown('mandate', 'Memo 1');
    press(await open(), 'Enter');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(edits()).toEqual([]);
  });

  it('restores on Escape, which goes no further', async () => {
    const { edits } = await shown('mandate', 'Memo 1');
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    const input = await open();
    type(input, 'Mistake');
    press(input, 'Escape');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Mandate Memo 1' })).toBe(document.activeElement));
    expect(edits()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps a line break in a long text and saves it with Ctrl+Enter', async () => {
    const { edits } = await shown('remarks', '');
    const area = await open();
    type(area, 'One\nTwo');
    press(area, 'Enter');
    await tick();
    expect(edits()).toEqual([]);
    press(area, 'Enter', { ctrlKey: true });
    await waitFor(() => expect(edits()[0]?.fields).toEqual({ remarks: 'One\nTwo' }));
  });

  it('is not saved by the Enter that ends a composed letter', async () => {
    const { edits } = await shown('mandate', '');
    const input = await open();
    type(input, '東');
    press(input, 'Enter', { isComposing: true });
    await tick();
    expect(edits()).toEqual([]);
    expect(screen.getByRole('textbox')).toBe(input);
  });

  it('cannot be changed while an import writes', async () => {
    const { platform } = await shown('mandate', 'Memo 1');
    platform.say({ event: 'progress', task: 'import', done: 1, total: 9, problems: 0 });
    await tick();
    expect((screen.getAllByRole('button')[0] as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('a refused value', () => {
  async function refused() {
    const parts = await shown('start', '2027-01-17');
    parts.platform.answers.set('record_edit', () => {
      throw refusal('invalid', [{ field: 'start', problem: 'impossible_date' }]);
    });
    const input = await open();
    type(input, '31.02.2027');
    press(input, 'Enter');
    const why = await screen.findByRole('alert');
    return { ...parts, input, why };
  }

  it('stays in its field, and the reason stands under it and is announced', async () => {
    const { app, input, why } = await refused();
    expect(input.isConnected && input.value).toBe('31.02.2027');
    expect(why.textContent).toBe(app.t('refusal-impossible-date'));
    expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-describedby')]).toEqual(['true', why.id]);
    expect(input.compareDocumentPosition(why) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('can be put right: the reason goes and the value is saved', async () => {
    const { platform, input, edits } = await refused();
    platform.answers.delete('record_edit');
    type(input, '28.02.2027');
    await tick();
    expect(screen.queryByRole('alert')).toBeNull();
    press(input, 'Enter');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(edits().at(-1)?.fields).toEqual({ start: '28.02.2027' });
  });

  it('can be given up: the stored value is back, without the reason', async () => {
    const { input } = await refused();
    press(input, 'Escape');
    await waitFor(() => expect(screen.getByRole('button', { name: 'First day Sun 17 Jan 2027' })).toBeTruthy());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is kept when the computer fails, with what happened under it', async () => {
    const { app, platform } = await shown('mandate', '');
    platform.answers.set('record_edit', () => {
      throw refusal('disk_full');
    });
    const input = await open();
    type(input, 'Memo 3');
    press(input, 'Enter');
    expect((await screen.findByRole('alert')).textContent).toContain(app.t('error-disk-full'));
    expect(input.value).toBe('Memo 3');
  });
});

describe('two people in one field', () => {
  async function met() {
    const parts = await shown('mandate', 'Memo 1');
    parts.platform.answers.set('record_edit', () => {
      throw refusal('conflict', [], { current: 'Memo 9', who: 'Matei Dragoș', at: '2026-11-24T06:57:00Z' });
    });
    const input = await open();
    type(input, 'Memo 2');
    press(input, 'Enter');
    const pair = await screen.findByRole('group', { name: parts.app.t('conflict-title', { field: 'Mandate' }) });
    parts.platform.answers.delete('record_edit');
    return { ...parts, pair };
  }

  it('see both values and whose the other is', async () => {
    const { pair } = await met();
    for (const text of ['Memo 2', 'Memo 9', 'Matei Dragoș']) expect(pair.textContent).toContain(text);
  });

  it('can keep their own', async () => {
    const { app, edits } = await met();
    screen.getByRole('button', { name: app.t('conflict-keep-mine') }).click();
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull());
    expect(edits().at(-1)).toMatchObject({ fields: { mandate: 'Memo 2' }, seen: { mandate: 'Memo 9' } });
  });

  it('can keep the other', async () => {
    const { app, edits, platform } = await met();
    screen.getByRole('button', { name: app.t('conflict-keep-theirs') }).click();
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(edits()).toHaveLength(1);
    await waitFor(() => expect(platform.asked('draft_drop')).toHaveLength(1));
  });
});

describe('a draft', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  it('is in the file one second after the last letter and gone after the commit', async () => {
    const { platform } = await shown('mandate', 'Memo 1');
    const input = await open();
    type(input, 'Memo 2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(platform.asked('draft_save')).toEqual([
      { kind: 'delegation', id: 'd1', field: 'mandate', text: 'Memo 2', base: 'Memo 1' },
    ]);
    press(input, 'Enter');
    await vi.advanceTimersByTimeAsync(100);
    expect(platform.asked('draft_drop')).toEqual([{ kind: 'delegation', id: 'd1', field: 'mandate' }]);
  });

  it('stays when the value was refused', async () => {
    const { platform } = await shown('mandate', '');
    platform.answers.set('record_edit', () => {
      throw refusal('invalid', [{ field: 'mandate', problem: 'too_long' }]);
    });
    const input = await open();
    type(input, 'Memo 2');
    press(input, 'Enter');
    await vi.advanceTimersByTimeAsync(1000);
    expect([platform.asked('draft_save').length, platform.asked('draft_drop').length]).toEqual([1, 0]);
  });

  it('is offered when the record is opened again, and goes on where it stopped', async () => {
    const { app, platform } = await opened();
    const record = platform.records.get('d1')!;
    const draft: Draft = {
      field: 'mandate',
      text: 'Memo 2 of',
      base: String(record.fields.mandate),
      at: '2026-11-24T06:57:00Z',
    };
    platform.answers.set('draft_get', () => [draft]);
    within(app, RecordSheet, { record, groups: [{ title: 'Papers', fields: ['mandate', 'phone'] }] });
    const offered = await screen.findByRole('group', { name: app.t('draft-title', { field: 'Mandate' }) });
    expect(offered.textContent).toContain('Memo 2 of');
    screen.getByRole('button', { name: app.t('draft-continue') }).click();
    const input = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Mandate' });
    expect(input.value).toBe('Memo 2 of');
    press(input, 'Enter');
    await waitFor(() =>
      expect(screen.queryByRole('group', { name: app.t('draft-title', { field: 'Mandate' }) })).toBeNull(),
    );
    expect(platform.asked('record_edit')).toEqual([expect.objectContaining({ fields: { mandate: 'Memo 2 of' } })]);
  });

  it('is found when the field is opened, also where the page shows none', async () => {
    const { app, platform } = await shown('mandate', 'Memo 1');
    platform.answers.set('draft_get', () => [
      { field: 'mandate', text: 'Memo 2 of', base: 'Memo 1', at: '2026-11-24T06:57:00Z' },
    ]);
    await open();
    (await screen.findByRole('button', { name: app.t('draft-continue') })).click();
    await tick();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Memo 2 of');
    expect(screen.queryByRole('button', { name: app.t('draft-continue') })).toBeNull();
  });

  it('says when the field was changed since', async () => {
    const draft: Draft = { field: 'mandate', text: 'Memo 2 of', base: 'Memo 0', at: '2026-11-24T06:57:00Z' };
    await shown('mandate', 'Memo 1', { draft });
    expect(screen.getByRole('group').textContent).toContain('was changed meanwhile');
  });

  it('can be thrown away', async () => {
    const { app, platform } = await opened();
    const record = platform.records.get('d1')!;
    platform.answers.set('draft_get', () => [
      { field: 'mandate', text: 'Memo 2 of', base: 'x', at: '2026-11-24T06:57:00Z' },
    ]);
    within(app, RecordSheet, { record, groups: [{ title: 'Papers', fields: ['mandate'] }] });
    (await screen.findByRole('button', { name: app.t('draft-discard') })).click();
    await waitFor(() => expect(screen.queryByText('Memo 2 of')).toBeNull());
    expect([platform.asked('draft_drop').length, platform.asked('record_edit').length]).toEqual([1, 0]);
  });
});

describe('a choice', () => {
  it('is saved when it is made', async () => {
    const { edits } = await shown('status', 'approved');
    const select = (await open()) as unknown as HTMLSelectElement;
    expect(select.value).toBe('approved');
    select.value = 'confirmed';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(edits()[0]?.fields).toEqual({ status: 'confirmed' }));
  });

  it('of a country is found by part of its name and saved by code', async () => {
    const { edits } = await shown('country', 'PK');
    const input = await open();
    expect(input.value).toBe('Pakistan');
    type(input, 'turk');
    const option = await screen.findByRole('option', { name: /Türkiye/ });
    expect(input.getAttribute('aria-activedescendant')).toBe(option.id);
    press(input, 'Enter');
    await waitFor(() => expect(edits()[0]?.fields).toEqual({ country: 'TR' }));
  });

  it('of a person offers those in the store, and a new one of what was typed', async () => {
    const { app, platform, edits } = await shown('control_officer', 'p3', {
      ref: { kind: 'person', id: 'p3', title: 'Matei Dragoș' },
    });
    const input = await open();
    type(input, 'Ana Pop');
    const create = await screen.findByRole('option', { name: app.t('combobox-create', { text: 'Ana Pop' }) });
    create.click();
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(platform.asked('record_create')).toEqual([{ kind: 'person', fields: { given: 'Ana', family: 'Pop' } }]);
    expect(edits()[0]?.fields.control_officer).toMatch(/^new/);
  });

  it('is left as it was when the text is no choice', async () => {
    const { edits } = await shown('control_officer', 'p3', {
      ref: { kind: 'person', id: 'p3', title: 'Matei Dragoș' },
    });
    const input = await open();
    type(input, 'Nobody at all');
    await tick();
    input.blur();
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    expect(edits()).toEqual([]);
  });

  it('closes its list with the first Escape and the field with the second', async () => {
    await shown('country', 'PK');
    const input = await open();
    type(input, 'turk');
    await screen.findByRole('option', { name: /Türkiye/ });
    press(input, 'Escape');
    await tick();
    expect([screen.queryByRole('option'), screen.queryByRole('combobox') !== null]).toEqual([null, true]);
    press(input, 'Escape');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });
});
