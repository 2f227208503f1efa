import { describe, expect, it } from 'vitest';
import { address, readPlace, Router } from '../../src/router/router.svelte';

/** A browser's window as far as addresses go; what it remembers by itself is counted. */
class Browser {
  readonly remembered: string[] = [];
  #heard = new Map<string, ((event: object) => void)[]>();
  readonly location: { hash: string };
  readonly history = {
    replaceState: (_state: unknown, _title: string, to: string) => void (this.#hash = to),
  };
  #hash: string;

  constructor(hash = '') {
    this.#hash = hash;
    const get = (): string => this.#hash;
    const set = (to: string): void => {
      this.remembered.push(this.#hash);
      this.#hash = to;
      this.say('hashchange', {});
    };
    this.location = Object.defineProperty({ hash }, 'hash', { get, set });
  }

  addEventListener(kind: string, hear: (event: object) => void): void {
    this.#heard.set(kind, [...(this.#heard.get(kind) ?? []), hear]);
  }

  removeEventListener(kind: string, hear: (event: object) => void): void {
    this.#heard.set(
      kind,
      (this.#heard.get(kind) ?? []).filter((one) => one !== hear),
    );
  }

  say(kind: string, event: object): void {
    this.#heard.get(kind)?.forEach((hear) => hear(event));
  }

  /** A press on what stands inside a link; answers whether the browser was kept from following it. */
  click(href: string, keys: { ctrlKey?: boolean; button?: number } = {}): boolean {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    const inside = link.appendChild(document.createElement('b'));
    let prevented = false;
    this.say('click', { target: inside, button: 0, ...keys, preventDefault: () => (prevented = true) });
    return prevented;
  }
}

function started(hash = '') {
  const browser = new Browser(hash);
  const router = new Router(browser as unknown as Window);
  return { browser, router, stop: router.start() };
}

describe('an address', () => {
  it.each([
    ['', { area: 'today', id: '', part: '', query: {} }],
    ['#/', { area: 'today', id: '', part: '', query: {} }],
    ['#/delegations', { area: 'delegations', id: '', part: '', query: {} }],
    ['#/delegations/d1/programme', { area: 'delegations', id: 'd1', part: 'programme', query: {} }],
    [
      '#/actions?filter=status%3Aoverdue+owner%3A%22Ana+Pop%22',
      { area: 'actions', id: '', part: '', query: { filter: 'status:overdue owner:"Ana Pop"' } },
    ],
  ])('%s is read', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it('is read as it was written, whatever stands in it', () => {
    const query = { filter: 'country:pk & ț/ü?#"100%"' };
    expect(readPlace(address('people', 'id with / and ?', 'history', query))).toEqual({
      area: 'people',
      id: 'id with / and ?',
      part: 'history',
      query,
    });
  });

  it('leaves out what is empty', () => {
    expect([address('people'), address('people', 'p1'), address('people', '', '', { filter: '' })]).toEqual([
      '#/people',
      '#/people/p1',
      '#/people',
    ]);
  });
});

describe('the way through the window', () => {
  it('opens at a deep link', () => {
    expect(started('#/delegations/d1/members').router.place).toMatchObject({
      area: 'delegations',
      id: 'd1',
      part: 'members',
    });
  });

  it('has no way back at first', () => {
    const { router } = started('#/today');
    expect([router.canGoBack, router.canGoForward]).toEqual([false, false]);
  });

  it('goes back and forward again', () => {
    const { router } = started('#/today');
    router.go('#/people');
    router.go('#/people/p1');
    router.back();
    expect([router.place.id, router.canGoBack, router.canGoForward]).toEqual(['', true, true]);
    router.back();
    expect([router.place.area, router.canGoBack, router.canGoForward]).toEqual(['today', false, true]);
    router.back();
    expect(router.place.area).toBe('today');
    router.forward();
    router.forward();
    expect([router.place.id, router.canGoForward]).toEqual(['p1', false]);
  });

  it('forgets what was ahead when it turns elsewhere', () => {
    const { router } = started('#/today');
    router.go('#/people');
    router.back();
    router.go('#/actions');
    expect([router.canGoBack, router.canGoForward]).toEqual([true, false]);
  });

  it('takes no step for a filter that is typed', () => {
    const { router, browser } = started('#/people');
    router.replace('#/people?filter=a');
    router.replace('#/people?filter=ab');
    expect([router.place.query.filter, router.canGoBack, browser.location.hash]).toEqual([
      'ab',
      false,
      '#/people?filter=ab',
    ]);
  });

  it('finds the filter again on the way back', () => {
    const { router } = started('#/people');
    router.replace('#/people?filter=ab');
    router.go('#/people/p1');
    router.back();
    expect(router.place.query.filter).toBe('ab');
  });

  it('stays where it is when it is sent there', () => {
    const { router } = started('#/people');
    router.go('#/people');
    expect(router.canGoBack).toBe(false);
  });

  it('follows a link without leaving it to the browser', () => {
    const { router, browser } = started('#/people');
    expect([browser.click('#/people/p1'), router.place.id, browser.location.hash]).toEqual([true, 'p1', '#/people/p1']);
    expect([browser.remembered, router.canGoBack]).toEqual([[], true]);
  });

  it.each([
    ['#sheet', {}],
    ['https://example.org/#/people', {}],
    ['#/people/p1', { ctrlKey: true }],
    ['#/people/p1', { button: 1 }],
  ])('leaves %s %o alone', (href, keys) => {
    const { router, browser } = started('#/people');
    expect([browser.click(href, keys), router.place.id]).toEqual([false, '']);
  });

  it('goes back and forward by the side buttons of a mouse', () => {
    const { router, browser } = started('#/people');
    router.go('#/people/p1');
    browser.say('mouseup', { button: 3, preventDefault: () => undefined });
    expect(router.place.id).toBe('');
    browser.say('mouseup', { button: 4, preventDefault: () => undefined });
    expect(router.place.id).toBe('p1');
  });

  it('follows an address that is set from outside', () => {
    const { router, browser } = started('#/people');
    browser.location.hash = '#/actions';
    expect([router.place.area, router.canGoBack]).toEqual(['actions', true]);
  });

  it('forgets the whole way, typed filters with it', () => {
    const { router, browser } = started('#/people');
    router.replace('#/people?filter=br%C4%83tescu');
    router.go('#/people/p1');
    router.go('#/actions/f1');
    router.back();
    router.forget();
    expect([router.canGoBack, router.canGoForward]).toEqual([false, false]);
    router.back();
    router.forward();
    expect([router.place, browser.location.hash, browser.remembered]).toEqual([readPlace(''), '#/today', []]);
  });

  it('no longer follows when it has stopped', () => {
    const { router, browser, stop } = started('#/people');
    stop();
    browser.location.hash = '#/actions';
    expect(router.place.area).toBe('people');
  });
});
