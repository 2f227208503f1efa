import { describe, expect, it } from 'vitest';
import { address, readPlace, Router } from '../../src/router/router.svelte';

/** A browser's window as far as addresses go: one list of visits, and where one stands in it. */
class Browser {
  #visits: { hash: string; state: unknown }[];
  #at = 0;
  #heard: (() => void)[] = [];
  readonly history: {
    state: unknown;
    replaceState(state: unknown, title: string, to: string): void;
    back(): void;
    forward(): void;
  };
  readonly location: { hash: string };

  constructor(hash = '') {
    this.#visits = [{ hash, state: null }];
    const here = () => this.#visits[this.#at]!;
    const moved = () => this.#heard.forEach((hear) => hear());
    const move = (by: number): void => {
      this.#at += by;
      moved();
    };
    this.history = {
      get state() {
        return here().state;
      },
      replaceState: (state, _title, to) => void (this.#visits[this.#at] = { hash: to, state }),
      back: () => move(-1),
      forward: () => move(1),
    };
    const follow = (to: string): void => {
      this.#visits = [...this.#visits.slice(0, this.#at + 1), { hash: to, state: null }];
      move(1);
    };
    this.location = {
      get hash() {
        return here().hash;
      },
      set hash(to: string) {
        follow(to);
      },
    };
  }

  addEventListener(kind: string, hear: () => void): void {
    if (kind === 'hashchange') this.#heard.push(hear);
  }

  removeEventListener(_kind: string, hear: () => void): void {
    this.#heard = this.#heard.filter((one) => one !== hear);
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

  it('no longer follows when it has stopped', () => {
    const { router, browser, stop } = started('#/people');
    stop();
    browser.location.hash = '#/actions';
    expect(router.place.area).toBe('people');
  });
});
