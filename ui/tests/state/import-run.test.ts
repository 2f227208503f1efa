import { describe, expect, it, vi } from 'vitest';
import type { ImportPreview, ImportReport, ImportRequest } from '../../src/api/types';
import { ImportRun } from '../../src/features/import/import-run.svelte';
import { preview } from '../harness/sample';
import { deferred, refusal } from '../support/deferred';

function chosen() {
  const ask = vi.fn((request: ImportRequest): Promise<ImportPreview> =>
    Promise.resolve({ ...preview, file: request.path }),
  );
  const run = vi.fn((request: ImportRequest): Promise<ImportReport> =>
    Promise.resolve({ ...preview.dry, rows: request.map?.length ?? 0 }),
  );
  return { ask, run, work: new ImportRun({ preview: ask, run }) };
}

describe('an import', () => {
  it('is previewed when a file is chosen', async () => {
    const { work, ask } = chosen();
    await work.choose('/visits.csv');
    expect(ask).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ path: '/visits.csv', kind: 'delegations', map: [] }),
    );
    expect(work.preview?.file).toBe('/visits.csv');
  });

  it('runs with exactly what was previewed', async () => {
    const { work, ask, run } = chosen();
    await work.choose('/visits.csv');
    await work.encoded('windows-1250');
    await work.map(2, 'start');
    await work.map(0, 'title');
    await work.map(2, 'end');
    await work.go();
    expect(run).toHaveBeenCalledExactlyOnceWith(ask.mock.lastCall?.[0]);
    expect(run.mock.lastCall?.[0]).toMatchObject({
      encoding: 'windows-1250',
      map: [
        [0, 'title'],
        [2, 'end'],
      ],
    });
  });

  it('forgets the mapping of another file', async () => {
    const { work, ask } = chosen();
    await work.choose('/a.csv');
    await work.map(0, 'title');
    await work.encoded('utf-16');
    await work.choose('/b.csv');
    expect(ask.mock.lastCall?.[0]).toEqual({ path: '/b.csv', kind: 'delegations', map: [] });
  });

  it('shows the preview of the newest choice although an older one comes later', async () => {
    const { work, ask } = chosen();
    const [older, newer] = [deferred<ImportPreview>(), deferred<ImportPreview>()];
    ask.mockReturnValueOnce(older.promise).mockReturnValueOnce(newer.promise);
    const choices = [work.choose('/a.csv'), work.choose('/b.csv')];
    newer.resolve({ ...preview, file: '/b.csv' });
    older.resolve({ ...preview, file: '/a.csv' });
    await Promise.all(choices);
    expect(work.preview?.file).toBe('/b.csv');
  });

  it('says why a file cannot be read and offers no old preview beside it', async () => {
    const { work, ask } = chosen();
    await work.choose('/a.csv');
    ask.mockRejectedValueOnce(refusal('unreadable', [], { reason: 'xls' }));
    await work.choose('/old.xls');
    expect([work.preview, work.failure?.api.args.reason]).toEqual([null, 'xls']);
  });

  it('that was cancelled leaves the preview to try again', async () => {
    const { work, run } = chosen();
    await work.choose('/a.csv');
    run.mockRejectedValueOnce(refusal('cancelled'));
    await work.go();
    expect([work.done, work.running, work.failure?.code, work.preview !== null]).toEqual([
      null,
      false,
      'cancelled',
      true,
    ]);
  });
});
