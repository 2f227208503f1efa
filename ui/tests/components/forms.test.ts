import { screen, waitFor, within as inside } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ChildTable from '../../src/components/ChildTable.svelte';
import NewRecord from '../../src/components/NewRecord.svelte';
import Points from '../../src/components/Points.svelte';
import StatusForm from '../../src/features/actions/StatusForm.svelte';
import ExportDialog from '../../src/features/export/ExportDialog.svelte';
import CreateForm from '../../src/features/start/CreateForm.svelte';
import { exportCheck } from '../harness/sample';
import { deferred, refusal } from '../support/deferred';
import { choose, found, opened, press, type, within } from '../support/window';

beforeEach(() => history.replaceState(null, '', '#/'));
const submit = (form: Element | null): void => (form as HTMLFormElement).requestSubmit();
const field = (name: RegExp | string) => screen.getByLabelText<HTMLInputElement>(name);

describe('a new record', () => {
  async function asked() {
    const parts = await opened();
    const made = vi.fn();
    const left = vi.fn();
    within(parts.app, NewRecord, {
      kind: 'delegation',
      names: ['title', 'start', 'end'],
      label: 'New',
      onmade: made,
      oncancel: left,
    });
    return { ...parts, made, left, form: screen.getByRole('form', { name: 'New' }) };
  }

  it('begins at its first field and is made of what was filled in', async () => {
    const { platform, made, form } = await asked();
    expect(document.activeElement).toBe(field(/^Title/));
    type(field(/^Title/), 'Visit to Ankara');
    submit(form);
    await waitFor(() => expect(made).toHaveBeenCalledOnce());
    expect(platform.asked('record_create')).toEqual([{ kind: 'delegation', fields: { title: 'Visit to Ankara' } }]);
  });

  it('says under each field what is wrong with it and keeps everything typed', async () => {
    const { app, platform, made, form } = await asked();
    platform.answers.set('record_create', () => {
      throw refusal('invalid', [
        { field: 'title', problem: 'required' },
        { field: 'end', problem: 'end_before_start' },
      ]);
    });
    type(field('First day'), '2027-01-21');
    type(field('Last day'), '2027-01-17');
    submit(form);
    const reasons = await screen.findAllByRole('alert');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      app.t('refusal-required'),
      app.t('refusal-end-before-start'),
    ]);
    expect([
      field(/^Title/).getAttribute('aria-describedby'),
      field('Last day').getAttribute('aria-describedby'),
    ]).toEqual(reasons.map(({ id }) => id));
    expect([field('First day').value, field('Last day').value, made.mock.calls.length]).toEqual([
      '2027-01-21',
      '2027-01-17',
      0,
    ]);
  });

  it('says what was refused that is not among its fields', async () => {
    const { app, platform, form } = await asked();
    platform.answers.set('record_create', () => {
      throw refusal('invalid', [{ field: 'status', problem: 'head_needed' }]);
    });
    type(field(/^Title/), 'x');
    submit(form);
    expect((await screen.findByRole('alert')).textContent).toContain(app.t('refusal-head-needed'));
  });

  it('is made once although it is sent twice', async () => {
    const { platform, made, form } = await asked();
    type(field(/^Title/), 'Visit to Ankara');
    submit(form);
    submit(form);
    await waitFor(() => expect(made).toHaveBeenCalledOnce());
    expect(platform.asked('record_create')).toHaveLength(1);
  });

  it('is given up with Escape', async () => {
    const { left, platform } = await asked();
    press(field(/^Title/), 'Escape');
    expect(left).toHaveBeenCalledOnce();
    expect(platform.asked('record_create')).toEqual([]);
  });
});

describe('a table of what belongs to a record', () => {
  async function listed() {
    const parts = await opened();
    const rows = ['c1', 'c2'].map((id, index) => ({
      ...parts.platform.records.get('c1')!,
      id,
      title: `+92 ${index}`,
      fields: { person: 'p1', sort: 'phone', value: `+92 ${index}`, order: index + 1 },
    }));
    parts.platform.answers.set('record_edit', () => ({ value: rows[0], touched: ['contact_point'], action: null }));
    parts.platform.answers.set('record_delete', () => ({
      value: null,
      touched: ['contact_point'],
      action: { id: 1, label: { verb: 'delete', kind: 'contact_point', title: '+92 0', count: 1 } },
    }));
    within(parts.app, ChildTable, {
      kind: 'contact_point',
      rows,
      columns: ['sort', 'value'],
      given: { person: 'p1' },
      empty: 'None yet',
    });
    return parts;
  }

  it('names each value by its column and its row', async () => {
    const { app } = await listed();
    expect(
      screen.getByRole('button', { name: `${app.i18n.field('contact_point', 'value')}, +92 1 +92 1` }),
    ).toBeTruthy();
  });

  it('deletes a row, offers to undo it and keeps the focus in the table', async () => {
    const { app, platform } = await listed();
    screen.getByRole('button', { name: app.t('delete-named', { title: '+92 0' }) }).click();
    await waitFor(() => expect(app.toaster.current?.undoable).toBe(true));
    expect(platform.asked('record_delete')).toEqual([{ kind: 'contact_point', id: 'c1' }]);
    await waitFor(() => expect(document.activeElement?.closest('tbody')).not.toBeNull());
  });
});

describe('the points of a meeting', () => {
  it('are marked by letter: raised, answered, deferred, not raised', async () => {
    const { app, platform } = await opened();
    within(app, Points, { link: 'item', owner: 'i2', given: { item: 'i2' }, marks: true });
    const point = await found('[data-row="pt1"] .value');
    for (const [letter, result] of [
      ['y', 'raised'],
      ['a', 'answered'],
      ['f', 'deferred'],
      ['n', 'not_raised'],
    ]) {
      press(point, letter!);
      await waitFor(() => expect(platform.records.get('pt1')?.fields.result).toBe(result));
    }
  });

  it('are marked only over what was seen', async () => {
    const { app, platform } = await opened();
    within(app, Points, { link: 'item', owner: 'i2', given: { item: 'i2' }, marks: true });
    const point = await found('[data-row="pt2"] .value');
    platform.answers.set('record_edit', () => {
      platform.records.get('pt2')!.fields.result = 'deferred';
      throw refusal('conflict', [], { field: 'result', current: 'deferred', who: 'Radu', at: '2026-11-24T06:57:00Z' });
    });
    press(point, 'y');
    await waitFor(() => expect(app.toaster.current?.text).toContain('Radu'));
    expect(platform.asked('record_edit')).toEqual([
      expect.objectContaining({ fields: { result: 'raised' }, seen: { result: 'answered' } }),
    ]);
    const stands = screen.getAllByRole<HTMLInputElement>('radio', { name: app.i18n.word('point-result', 'deferred') });
    await waitFor(() => expect(stands.map(({ checked }) => checked)).toContain(true));
  });

  it('stand in the order of the book and move with Alt and an arrow, in one action', async () => {
    const { app, platform } = await opened((one) => {
      one.records.get('pt1')!.fields.priority = 2;
      one.records.get('pt2')!.fields.priority = 1;
    });
    platform.answers.set('point_move', () => ({ value: null, touched: ['point'], action: null }));
    within(app, Points, { link: 'item', owner: 'i2', given: { item: 'i2' }, marks: true });
    await found('[data-row="pt1"]');
    expect([...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)).toEqual([
      'pt2',
      'pt1',
      'pt3',
    ]);
    const first = document.querySelector('[data-row="pt2"] .value');
    press(first, 'ArrowUp', { altKey: true });
    press(first, 'ArrowDown', { altKey: true });
    await waitFor(() => expect(platform.asked('point_move')).toEqual([{ id: 'pt2', place: 2 }]));
    expect(platform.asked('record_edit')).toEqual([]);
  });

  it('leave letters to those who turned single keys off', async () => {
    const { app, platform } = await opened((one) => (one.session.single_keys = false));
    within(app, Points, { link: 'item', owner: 'i2', given: { item: 'i2' }, marks: true });
    press(await found('[data-row="pt1"] .value'), 'y');
    await tick();
    expect(platform.asked('record_edit')).toEqual([]);
  });
});

describe('the status of an action', () => {
  async function asked() {
    const parts = await opened();
    within(parts.app, StatusForm, { record: parts.platform.records.get('f1')! });
    return {
      ...parts,
      set: (word: string) => screen.getByRole('button', { name: parts.app.i18n.word('action-status', word) }).click(),
    };
  }

  it('asks for evidence before it is done', async () => {
    const { app, platform, set } = await asked();
    set('done');
    type(await screen.findByLabelText(app.i18n.field('action', 'evidence')), 'Letter 12 of 24 November');
    expect(platform.asked('record_edit')).toEqual([]);
    submit(screen.getByRole('form'));
    await waitFor(() =>
      expect(platform.asked('record_edit')).toEqual([
        expect.objectContaining({
          fields: { status: 'done', evidence: 'Letter 12 of 24 November', done_on: '2026-11-24' },
        }),
      ]),
    );
  });

  it('keeps what was typed when it is refused', async () => {
    const { app, platform, set } = await asked();
    platform.answers.set('record_edit', () => {
      throw refusal('invalid', [{ field: 'review_on', problem: 'waiting_needs_whom_and_when' }]);
    });
    set('waiting');
    const whom = await screen.findByLabelText<HTMLInputElement>(app.i18n.field('action', 'waiting_for'));
    type(whom, 'the IT ministry');
    submit(screen.getByRole('form'));
    expect((await screen.findByRole('alert')).textContent).toContain(app.t('refusal-waiting-needs-whom-and-when'));
    expect(whom.value).toBe('the IT ministry');
  });

  it('is not set over one that was changed meanwhile, until its user says so', async () => {
    const { app, platform, set } = await asked();
    platform.answers.set('record_edit', (({ seen }: { seen: { status: string } }) => {
      if (seen.status !== 'waiting')
        throw refusal('conflict', [], { field: 'status', current: 'waiting', who: 'Radu', at: '2026-11-24T06:57:00Z' });
      return { value: null, touched: [], action: null };
    }) as never);
    set('inbox');
    const both = inside(
      await screen.findByRole('group', {
        name: app.t('conflict-title', { field: app.i18n.field('action', 'status') }),
      }),
    );
    expect(both.getByText(app.i18n.word('action-status', 'waiting'))).toBeTruthy();
    both.getByRole('button', { name: app.t('conflict-keep-mine') }).click();
    await waitFor(() => expect(screen.queryByText(app.t('conflict-mine'))).toBeNull());
    expect((platform.asked('record_edit') as { seen: object }[]).at(-1)).toMatchObject({ seen: { status: 'waiting' } });
  });

  it('is set at once where nothing more is needed', async () => {
    const { platform, set } = await asked();
    set('inbox');
    await waitFor(() =>
      expect(platform.asked('record_edit')).toEqual([expect.objectContaining({ fields: { status: 'inbox' } })]),
    );
  });
});

describe('a new workspace', () => {
  async function asked() {
    const parts = await opened((one) => (one.session = { ...one.session, phase: 'none', workspace: null }));
    await parts.app.reference.load(() => parts.app.call('reference', {}));
    parts.platform.answers.set('workspace_create', () => ({ ...parts.platform.session, phase: 'open' }));
    const done = vi.fn();
    within(parts.app, CreateForm, { oncancel: () => undefined, ondone: done });
    const create = () => screen.getByRole<HTMLButtonElement>('button', { name: parts.app.t('start-create-do') });
    return { ...parts, done, create };
  }
  const long = 'correct horse battery';

  it('warns that nobody can recover the passphrase', async () => {
    const { app } = await asked();
    expect(screen.getByText(app.t('passphrase-warning'))).toBeTruthy();
  });

  it('is not made with a weak passphrase, nor with two that differ', async () => {
    const { app, create } = await asked();
    const [one, two] = [field(app.t('passphrase')), field(app.t('passphrase-again'))];
    type(one, 'short');
    type(two, 'short');
    await tick();
    expect(create().disabled).toBe(true);
    type(one, long);
    type(two, 'correct horse');
    two.dispatchEvent(new FocusEvent('blur'));
    expect((await screen.findByRole('alert')).textContent).toBe(app.t('passphrase-differs'));
    expect(create().disabled).toBe(true);
  });

  it('is made with a strong one that was typed twice', async () => {
    const { app, platform, done, create } = await asked();
    type(field(app.t('workspace-name')), 'Asia-Pacific desk');
    type(field(app.t('passphrase')), long);
    type(field(app.t('passphrase-again')), long);
    await waitFor(() => expect(create().disabled).toBe(false));
    submit(create().form);
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(platform.asked('workspace_create')).toEqual([
      expect.objectContaining({
        name: 'Asia-Pacific desk',
        home: 'RO',
        passphrase: long,
        officer_name: 'Ioana Păunescu',
      }),
    ]);
  });
});

describe('the export of a briefing', () => {
  async function asked(prepare: Parameters<typeof opened>[0] = () => undefined) {
    const parts = await opened(prepare);
    const delegation = { id: 'd1', title: 'Romanian IT delegation to Islamabad' };
    parts.app.exporting = delegation;
    within(parts.app, ExportDialog, { subject: delegation });
    const dialog = inside(await screen.findByRole('dialog', { name: parts.app.t('export-title') }));
    const write = () =>
      dialog.getByRole<HTMLButtonElement>('button', { name: parts.app.t('export-do', { format: 'pdf' }) });
    return { ...parts, dialog, write };
  }

  it('lists what is missing before it writes anything, with a way to put it right', async () => {
    const { app, platform, dialog } = await asked();
    await dialog.findByText(exportCheck.findings[0]!.message);
    const links = dialog.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links, 'the meeting itself, and the languages of the meeting that the point belongs to').toEqual([
      '#/meetings/i2',
      '#/meetings/i2/languages',
    ]);
    expect(dialog.getByText(app.t('export-finding-no-press-line'))).toBeTruthy();
    expect(platform.asked('export_document')).toEqual([]);
  });

  it('takes a day as any date field does, and says which day that is or why it is none', async () => {
    const { app, platform, dialog } = await asked();
    const day = await dialog.findByLabelText<HTMLInputElement>(app.t('export-as-of'));
    platform.answers.set('export_check', (({ as_of }: { as_of?: string }) => {
      if (as_of === 'soon') throw refusal('invalid', [{ field: 'as_of', problem: 'not_a_date' }]);
      return { ...exportCheck, as_of: '2026-11-30' };
    }) as never);
    type(day, '30.11.2026');
    press(day, 'Enter');
    await dialog.findByText(app.t('export-as-of-hint', { day: app.i18n.date('2026-11-30') }));
    expect(platform.asked('export_check').at(-1)).toMatchObject({ as_of: '30.11.2026' });
    type(day, 'soon');
    press(day, 'Enter');
    await dialog.findByText(app.t('refusal-not-a-date'));
    expect(day.getAttribute('aria-invalid')).toBe('true');
  });

  it('writes in the language that was chosen, then offers to open it', async () => {
    const { app, platform, dialog, write } = await asked();
    await waitFor(() => expect(write().disabled).toBe(false));
    const language = dialog.getByLabelText<HTMLSelectElement>(app.t('export-language'));
    choose(language, 'ur');
    await waitFor(() => expect(platform.asked('export_check').at(-1)).toEqual({ delegation: 'd1', lang: 'ur' }));
    write().click();
    const open = await dialog.findByRole('button', { name: app.t('export-open') });
    expect(platform.asked('export_document')).toEqual([{ delegation: 'd1', lang: 'ur' }]);
    platform.answers.set('export_open', () => null);
    open.click();
    await waitFor(() => expect(platform.asked('export_open')).toEqual([{ file: expect.stringMatching(/\.pdf$/) }]));
  });

  it('writes nothing into a folder that is not there, and says so', async () => {
    const { app, write, dialog } = await asked((one) =>
      one.answers.set('export_check', () => ({ ...exportCheck, folder_exists: false })),
    );
    expect((await dialog.findByRole('alert')).textContent).toContain(
      app.t('error-no-export-folder', { path: exportCheck.folder }),
    );
    expect(write().disabled).toBe(true);
  });

  it('is cancelled when it is closed while it runs', async () => {
    const { app, platform, dialog, write } = await asked();
    await waitFor(() => expect(write().disabled).toBe(false));
    const usual = platform.rpc.bind(platform);
    const work = deferred<unknown>();
    platform.rpc = (name, args) => (name === 'export_document' ? work.promise : usual(name, args));
    platform.answers.set('export_cancel', () => null);
    write().click();
    await waitFor(() => expect(write().disabled).toBe(true));
    dialog
      .getAllByRole('button', { name: app.t('cancel') })
      .at(-1)!
      .click();
    await waitFor(() => expect(platform.asked('export_cancel')).toHaveLength(1));
    work.reject(refusal('cancelled'));
    expect(app.exporting).toBeNull();
  });
});
