import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts, type FieldKey } from '../../src/lib/drafts';
import { deferred } from '../support/deferred';

const purpose: FieldKey = { kind: 'delegation', id: 'd1', field: 'purpose' };
const remarks: FieldKey = { ...purpose, field: 'remarks' };

function kept() {
  /** The encrypted file: drafts by field. */
  const file = new Map<string, string>();
  const save = vi.fn((key: FieldKey, text: string, base: string): Promise<unknown> =>
    Promise.resolve(file.set(key.field, `${text} over ${base}`)),
  );
  const drop = vi.fn((key: FieldKey): Promise<unknown> => Promise.resolve(file.delete(key.field)));
  return { file, save, drop, drafts: new Drafts({ save, drop }) };
}

describe('what is being typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is in the file within one second of the last key', async () => {
    const { file, drafts } = kept();
    drafts.keep(purpose, 'Fix the date', 'Old purpose');
    await vi.advanceTimersByTimeAsync(1000);
    expect(file.get('purpose')).toBe('Fix the date over Old purpose');
  });

  it('is written once for a word, not for each letter', async () => {
    const { save, drafts } = kept();
    for (const text of ['F', 'Fi', 'Fix']) {
      drafts.keep(purpose, text, '');
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledExactlyOnceWith(purpose, 'Fix', '');
  });

  it('is kept field by field', async () => {
    const { file, drafts } = kept();
    drafts.keep(purpose, 'a', '');
    drafts.keep(remarks, 'b', '');
    await vi.advanceTimersByTimeAsync(1000);
    expect([...file.keys()]).toEqual(['purpose', 'remarks']);
  });

  it('is not written after it was committed', async () => {
    const { file, save, drafts } = kept();
    drafts.keep(purpose, 'Fix the date', '');
    await drafts.drop(purpose);
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    expect(file.size).toBe(0);
  });

  it('is truly gone when a write is still under way at the commit', async () => {
    const { file, drafts, save } = kept();
    const disk = deferred<undefined>();
    save.mockImplementationOnce(async (key, text) => {
      await disk.promise;
      file.set(key.field, text);
    });
    drafts.keep(purpose, 'Fix the date', '');
    await vi.advanceTimersByTimeAsync(1000);
    const dropped = drafts.drop(purpose);
    disk.resolve(undefined);
    await dropped;
    expect(file.size).toBe(0);
  });

  it('is written at once when the window is to be locked', async () => {
    const { file, drafts } = kept();
    drafts.keep(purpose, 'Fix the date', '');
    drafts.keep(remarks, 'Later', '');
    await drafts.flush();
    expect(file.size).toBe(2);
  });

  it('goes on being kept after one write failed', async () => {
    const { file, save, drafts } = kept();
    save.mockRejectedValueOnce(new Error('disk full'));
    drafts.keep(purpose, 'Fix', '');
    await vi.advanceTimersByTimeAsync(1000);
    drafts.keep(purpose, 'Fix the date', '');
    await vi.advanceTimersByTimeAsync(1000);
    expect(file.get('purpose')).toBe('Fix the date over ');
  });
});
