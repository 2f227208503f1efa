import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refusalOf } from '../../src/api/errors';
import { FakePlatform } from '../harness/fake';
import { App } from '../../src/lib/app.svelte';
import { deferred, refusal } from '../support/deferred';
import { opened } from '../support/window';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '#/');
});

describe('what was read', () => {
  it('is read again when something changed its kind, and only then', async () => {
    const { app } = await opened();
    const before = {
      person: app.changes.of('person'),
      both: app.changes.of('person', 'tenure'),
      agreement: app.changes.of('agreement'),
      any: app.changes.any,
    };
    await app.act('record_edit', { kind: 'person', id: 'p1', fields: { diet: 'vegetarian' } });
    expect(app.changes.of('person')).toBeGreaterThan(before.person);
    expect(app.changes.of('person', 'tenure')).toBeGreaterThan(before.both);
    expect(app.changes.of('agreement')).toBe(before.agreement);
    expect(app.changes.any).toBeGreaterThan(before.any);
  });

  it('stays when a change was refused', async () => {
    const { app, platform } = await opened();
    platform.answers.set('record_edit', () => {
      throw refusal('invalid', [{ field: 'diet', problem: 'too_long' }]);
    });
    await expect(app.act('record_edit', { kind: 'person', id: 'p1', fields: { diet: 'x' } })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(app.changes.any).toBe(0);
  });

  it('brings the state line up to date after a change', async () => {
    const { app } = await opened();
    await app.act('record_delete', { kind: 'person', id: 'p1' });
    await settled();
    expect(app.session?.undo).toMatchObject({ verb: 'delete', kind: 'person' });
  });
});

describe('undo', () => {
  it('names in words what has no title of its own', async () => {
    const { app } = await opened();
    const named = (kind: string, title: string): string => app.describe({ verb: 'edit', kind, title, count: 1 });
    expect([
      named('brief', 'register'),
      named('brief', 'Forum in two capitals'),
      named('agreement_event', 'signed_ad_referendum'),
      named('strength', 'fintech'),
      named('brief_note', ''),
    ]).toEqual([
      'Changed: Register of agreements',
      'Changed: Forum in two capitals',
      'Changed: signed ad referendum',
      'Changed: Fintech',
      'Changed: note to a section',
    ]);
  });

  it('is offered in a toast that names what was done', async () => {
    const { app } = await opened();
    await app.actAloud('record_delete', { kind: 'person', id: 'p2' });
    expect(app.toaster.current).toEqual({ text: expect.stringMatching(/^Deleted.*Andreea Brătescu/), undoable: true });
  });

  it('says what it undid', async () => {
    const { app } = await opened();
    await app.undo();
    expect(app.toaster.current).toMatchObject({ undoable: false });
    expect(app.toaster.current?.text).toContain('Romanian IT delegation to Islamabad');
  });

  it('names what it had to leave', async () => {
    const { app, platform } = await opened();
    platform.answers.set('undo', () => ({
      value: { label: platform.session.undo, left: [{ kind: 'person', id: 'p2', title: 'Andreea Brătescu' }] },
      touched: ['delegation'],
      action: null,
    }));
    await app.undo();
    expect(app.toaster.current?.text).toContain('Andreea Brătescu');
  });

  it('says so when there is nothing to undo or redo', async () => {
    const { app } = await opened((platform) => (platform.session.undo = null));
    await app.undo();
    expect(app.toaster.current?.text).toBe(app.t('undo-nothing'));
    await app.undo('redo');
    expect(app.toaster.current?.text).toBe(app.t('redo-nothing'));
  });

  it('does nothing while an import writes', async () => {
    const { app, platform } = await opened();
    platform.say({ event: 'progress', task: 'import', done: 5, total: 100, problems: 0 });
    await app.undo();
    expect(platform.asked('undo')).toEqual([]);
  });
});

describe('a refusal', () => {
  const says = (code: string, args: Record<string, string> = {}) =>
    new App(new FakePlatform()).explain(refusalOf(refusal(code, [], args)));

  it('is worded: what did not happen, which value, and what to do', async () => {
    const { app } = await opened();
    const { t } = app;
    const wrong = refusalOf(refusal('invalid', [{ field: 'due', problem: 'impossible_date' }]));
    expect(app.explain(wrong)).toBe(
      [t('error-invalid'), t('refusal-impossible-date'), app.i18n.hint('error-invalid')].filter(Boolean).join(' '),
    );
    for (const [code] of [['not_a_workspace'], ['busy']] as const) {
      const key = `error-${code.replaceAll('_', '-')}`;
      expect(says(code)).toBe([t(key), app.i18n.hint(key)].filter(Boolean).join(' '));
    }
  });

  it('names its reason where it has one', () => {
    expect(says('unreadable', { reason: 'xls' })).toMatch(/\.xls\b/);
    expect(says('unreadable', { reason: 'never-heard-of' })).toBe(says('unreadable'));
  });

  it('is an internal failure when it is anything else', () => {
    expect(refusalOf(new TypeError('x')).code).toBe('internal');
    expect(refusalOf('x').code).toBe('internal');
  });
});

describe('locking', () => {
  const full = async () => {
    const parts = await opened();
    const { app } = parts;
    await app.enter({ ...app.session!, phase: 'open' });
    app.toaster.show('Deleted person “Andreea Brătescu”', true);
    app.heading = 'Andreea Brătescu';
    app.exporting = { id: 'd1', title: 'Romanian IT delegation' };
    app.panel = 'palette';
    app.router.replace('#/people?filter=br%C4%83tescu');
    app.router.go('#/people/p1');
    return parts;
  };
  const bare = ({ toaster, heading, exporting, panel, router, session }: App) => ({
    toast: toaster.current,
    heading,
    exporting,
    panel,
    query: router.place.query,
    phase: session?.phase,
    undo: session?.undo,
    hash: location.hash,
    way: [router.canGoBack, router.canGoForward],
  });
  const empty = {
    toast: null,
    heading: '',
    exporting: null,
    panel: 'none',
    query: {},
    phase: 'locked',
    undo: null,
    hash: '#/today',
    way: [false, false],
  };

  it('leaves nothing on the window that names a record', async () => {
    const { app, platform } = await full();
    platform.answers.set(
      'workspace_lock',
      () => (platform.session = { ...platform.session, phase: 'locked', undo: null }),
    );
    await app.lock();
    expect(bare(app)).toEqual(empty);
  });

  it('does the same when the application locks by itself, before it is asked anything', async () => {
    const { app, platform } = await full();
    platform.session = { ...platform.session, phase: 'locked', undo: null };
    platform.say({ event: 'locked' } as Parameters<FakePlatform['say']>[0]);
    expect(bare(app)).toEqual(empty);
    await settled();
    expect(bare(app)).toEqual(empty);
  });

  it('commits the field that is being edited and writes what was typed first', async () => {
    const { app, platform } = await opened();
    const order: string[] = [];
    app.editing = { leave: () => Promise.resolve(order.push('leave') > 0) };
    platform.answers.set('draft_save', () => void order.push('draft'));
    platform.answers.set('workspace_lock', () => {
      order.push('lock');
      return { ...platform.session, phase: 'locked' };
    });
    app.drafts.keep({ kind: 'delegation', id: 'd1', field: 'purpose' }, 'half a sent', '');
    await app.lock();
    expect(order).toEqual(['leave', 'draft', 'lock']);
  });

  it('is noticed when the application refuses because it is locked', async () => {
    const { app, platform } = await opened();
    platform.session = { ...platform.session, phase: 'locked' };
    platform.answers.set('person_page', () => {
      throw refusal('locked');
    });
    await expect(app.call('person_page', { id: 'p1' })).rejects.toMatchObject({ code: 'locked' });
    await settled();
    expect([app.session?.phase, app.toaster.current]).toEqual(['locked', null]);
  });

  it('covers the window at once when long work keeps the file open', async () => {
    const { app, platform } = await opened();
    const lock = deferred<unknown>();
    platform.rpc = vi.fn((name: string) =>
      name === 'workspace_lock' ? lock.promise : Promise.resolve(platform.session),
    ) as FakePlatform['rpc'];
    platform.say({ event: 'progress', task: 'import', done: 5, total: 100, problems: 0 });
    const locking = app.lock();
    await settled();
    expect(app.open).toBe(false);
    lock.reject(refusal('busy'));
    await locking;
    expect([app.open, app.toaster.current]).toEqual([false, null]);
  });
});

describe('the last place', () => {
  const lastAt = (place: string) => opened((platform) => (platform.session = { ...platform.session, place }));

  it('is where one is after unlocking, when nothing else was asked for', async () => {
    const { app } = await lastAt('#/delegations/d1/programme');
    expect(app.router.place).toMatchObject({ area: 'delegations', id: 'd1', part: 'programme' });
  });

  it('gives way to a deep link', async () => {
    history.replaceState(null, '', '#/people/p1');
    const { app } = await lastAt('#/delegations/d1');
    expect(app.router.place).toMatchObject({ area: 'people', id: 'p1' });
  });

  it('is kept in the workspace without the filter, which may name people, and not for a form half filled', async () => {
    const { app, platform } = await opened();
    app.router.replace('#/people?filter=br%C4%83tescu');
    app.remember();
    app.router.replace('#/people/new');
    app.remember();
    expect(platform.asked('place_keep')).toEqual([{ place: '#/people' }]);
    expect(localStorage).toHaveLength(0);
  });
});

describe('what bars fields', () => {
  it('is an import, its undo, or a window that only reads', async () => {
    const { app, platform } = await opened();
    const during = (task: string, done: number): string => {
      platform.say({ event: 'progress', task, done, total: 10, problems: 0 });
      return app.barred;
    };
    expect([
      app.barred,
      during('import', 1),
      during('import', 10),
      during('undo', 1),
      during('undo', 10),
      during('export', 1),
    ]).toEqual(['', 'barred-import', '', 'barred-undo', '', '']);
    platform.say({ event: 'progress', task: 'export', done: 10, total: 10, problems: 0 });
    await app.enter({ ...app.session!, read_only: true });
    expect(app.barred).toBe('barred-read-only');
  });
});

describe('the language', () => {
  it('changes all words and what the document says of itself', async () => {
    const { app } = await opened();
    expect([app.t('save'), document.documentElement.lang]).toEqual(['Save', 'en']);
    await app.enter({ ...app.session!, messages: 'ro' });
    expect([app.t('save'), document.documentElement.lang]).toEqual(['Salvează', 'ro']);
  });
});
