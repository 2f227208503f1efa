import { describe, expect, it, vi } from 'vitest';
import { ImportRun } from '../src/features/import/import-run.svelte';
import type { ImportPreview } from '../src/api/types';
import { preview } from './harness/sample';
import { later } from './helpers';

const named = (file: string): ImportPreview => ({ ...preview, file });

describe('an import', () => {
  it('previews again with each choice, and keeps the choices before', async () => {
    const port = { preview: vi.fn(() => Promise.resolve(preview)), run: vi.fn() };
    const run = new ImportRun(port);
    await run.choose('/stick/visits.csv');
    await run.map(3, 'places');
    await run.map(0, 'title');
    await run.map(3, 'host');
    expect(port.preview).toHaveBeenLastCalledWith({
      path: '/stick/visits.csv',
      kind: 'delegations',
      map: [
        [0, 'title'],
        [3, 'host'],
      ],
    });
  });

  it('never shows an older preview over a newer one', async () => {
    const slow = later<ImportPreview>();
    const answers = [slow.promise, Promise.resolve(named('second'))];
    const run = new ImportRun({ preview: () => answers.shift()!, run: vi.fn() });
    const first = run.choose('/stick/first.csv');
    await run.choose('/stick/second.csv');
    slow.settle(named('first'));
    await first;
    expect(run.preview?.file).toBe('second');
  });

  it('that is cancelled or refused leaves its preview to try again', async () => {
    const run = new ImportRun({
      preview: () => Promise.resolve(preview),
      run: () => Promise.reject({ code: 'cancelled', fields: [], args: {} }),
    });
    await run.choose('/stick/visits.csv');
    await run.go();
    expect(run.done).toBeNull();
    expect(run.failure?.code).toBe('cancelled');
    expect(run.preview).not.toBeNull();
    expect(run.running).toBe(false);
  });
});
