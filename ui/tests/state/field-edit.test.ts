import { describe, expect, it, vi } from 'vitest';
import { FieldEdit } from '../../src/components/field/field-edit.svelte';
import { deferred, refusal } from '../support/deferred';

function edited(stored = 'Approved by memo') {
  const save = vi.fn<(value: string, seen: string) => Promise<void>>().mockResolvedValue(undefined);
  const keepDraft = vi.fn();
  const dropDraft = vi.fn();
  const edit = new FieldEdit('mandate', { save, keepDraft, dropDraft });
  edit.begin(stored);
  return { edit, save, keepDraft, dropDraft };
}

describe('a field that is edited in place', () => {
  it('commits what was typed against what stood there, and closes', async () => {
    const { edit, save, dropDraft } = edited('Memo 1');
    edit.type('Memo 2');
    expect(await edit.leave()).toBe(true);
    expect(save).toHaveBeenCalledExactlyOnceWith('Memo 2', 'Memo 1');
    expect(dropDraft).toHaveBeenCalledOnce();
    expect(edit.editing).toBe(false);
  });

  it('saves nothing when nothing was changed', async () => {
    const { edit, save } = edited();
    edit.type('x');
    edit.type('Approved by memo');
    expect(await edit.leave()).toBe(true);
    expect(save).not.toHaveBeenCalled();
  });

  it('restores on Escape and drops the draft', () => {
    const { edit, save, dropDraft } = edited();
    edit.type('Mistake');
    edit.escape();
    expect(edit.editing).toBe(false);
    expect(save).not.toHaveBeenCalled();
    expect(dropDraft).toHaveBeenCalledOnce();
  });

  it('keeps what was typed and stays open when it is refused', async () => {
    const { edit, save, dropDraft } = edited('');
    save.mockRejectedValueOnce(refusal('invalid', [{ field: 'mandate', problem: 'too_long' }]));
    edit.type('A very long mandate');
    expect(await edit.leave()).toBe(false);
    expect([edit.editing, edit.text, edit.problem?.code]).toEqual([true, 'A very long mandate', 'too_long']);
    expect(dropDraft).not.toHaveBeenCalled();
  });

  it('forgets the refusal with the next letter', async () => {
    const { edit, save } = edited('');
    save.mockRejectedValueOnce(refusal('invalid', [{ field: 'mandate', problem: 'too_long' }]));
    edit.type('long');
    await edit.leave();
    edit.type('short');
    expect(edit.problem).toBeNull();
    expect(await edit.leave()).toBe(true);
  });

  it('says what the field itself was refused for, not its neighbour', async () => {
    const { edit, save } = edited('');
    save.mockRejectedValueOnce(
      refusal('invalid', [
        { field: 'end', problem: 'end_before_start' },
        { field: 'mandate', problem: 'required' },
      ]),
    );
    edit.type('x');
    await edit.leave();
    expect(edit.problem?.code).toBe('required');
  });

  it('keeps what was typed when the disk is full', async () => {
    const { edit, save } = edited('');
    save.mockRejectedValueOnce(refusal('disk_full'));
    edit.type('Memo 3');
    await edit.leave();
    expect([edit.editing, edit.text, edit.failure?.code]).toEqual([true, 'Memo 3', 'disk_full']);
  });

  it('is saved once although it is left twice', async () => {
    const { edit, save } = edited('');
    const disk = deferred<void>();
    save.mockReturnValueOnce(disk.promise);
    edit.type('Memo 3');
    const first = edit.leave();
    expect(await edit.leave()).toBe(false);
    disk.resolve();
    expect(await first).toBe(true);
    expect(save).toHaveBeenCalledOnce();
  });

  it('keeps a draft of each change, but not of a choice', () => {
    const { edit, keepDraft } = edited();
    edit.type('Memo 4');
    edit.type('confirmed', false);
    expect(keepDraft.mock.calls).toEqual([['Memo 4']]);
  });
});

describe('two people in one field', () => {
  async function conflicting() {
    const parts = edited('Memo 1');
    parts.save.mockRejectedValueOnce(
      refusal('conflict', [], { current: 'Memo 9', who: 'Matei Dragoș', at: '2026-11-24T06:57:00Z' }),
    );
    parts.edit.type('Memo 2');
    await parts.edit.leave();
    return parts;
  }

  it('see both values and who wrote the other', async () => {
    const { edit } = await conflicting();
    expect(edit.conflict).toEqual({
      mine: 'Memo 2',
      theirs: 'Memo 9',
      who: 'Matei Dragoș',
      at: '2026-11-24T06:57:00Z',
    });
    expect(edit.editing).toBe(true);
  });

  it('are not overwritten by leaving the field', async () => {
    const { edit, save } = await conflicting();
    expect(await edit.leave()).toBe(false);
    expect(save).toHaveBeenCalledOnce();
  });

  it('keep mine: it is saved over theirs', async () => {
    const { edit, save } = await conflicting();
    expect(await edit.keepMine()).toBe(true);
    expect(save).toHaveBeenLastCalledWith('Memo 2', 'Memo 9');
    expect(edit.conflict).toBeNull();
  });

  it('keep theirs: nothing is saved and the draft is gone', async () => {
    const { edit, save, dropDraft } = await conflicting();
    edit.takeTheirs();
    expect(save).toHaveBeenCalledOnce();
    expect(dropDraft).toHaveBeenCalledOnce();
    expect(edit.editing).toBe(false);
  });

  it('meet again when a third value came meanwhile', async () => {
    const { edit, save } = await conflicting();
    save.mockRejectedValueOnce(refusal('conflict', [], { current: 'Memo 10', who: 'Ana', at: '' }));
    expect(await edit.keepMine()).toBe(false);
    expect([edit.conflict?.mine, edit.conflict?.theirs]).toEqual(['Memo 2', 'Memo 10']);
  });
});
