/** A place in the window, as its address says: `#/delegations/ID/programme?filter=…`. */
export interface Place {
  area: string;
  id: string;
  part: string;
  query: Readonly<Record<string, string>>;
}

/** Reads an address; anything unknown about it stays empty. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [area = '', id = '', part = ''] = path.split('/').map(decodeURIComponent);
  return { area: area || 'today', id, part, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes an address. */
export function address(area: string, id = '', part = '', query: Readonly<Record<string, string>> = {}): string {
  const path = [area, id, part].filter(Boolean).map(encodeURIComponent).join('/');
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  return `#/${path}${filled.length ? `?${new URLSearchParams(filled)}` : ''}`;
}

/** Where the window stands; the browser's history is the way back. */
export class Router {
  place = $state.raw<Place>(readPlace(''));
  /** Steps that can be gone back and forward, so that the two buttons can be barred. */
  canGoBack = $state(false);
  canGoForward = $state(false);
  #step = 0;
  #last = 0;

  constructor(private readonly view: Window = window) {}

  /** Follows the address until the answer is called. */
  start(): () => void {
    const follow = () => this.#follow();
    this.view.addEventListener('hashchange', follow);
    this.view.addEventListener('popstate', follow);
    this.#follow();
    return () => {
      this.view.removeEventListener('hashchange', follow);
      this.view.removeEventListener('popstate', follow);
    };
  }

  go(to: string): void {
    if (this.view.location.hash !== to) this.view.location.hash = to;
  }

  /** Changes the address without a step in the history: a filter while it is typed. */
  replace(to: string): void {
    this.view.history.replaceState({ step: this.#step }, '', to);
    this.place = readPlace(to);
  }

  back(): void {
    if (this.canGoBack) this.view.history.back();
  }

  forward(): void {
    if (this.canGoForward) this.view.history.forward();
  }

  /** Leaves nothing of where one was: after locking, the way back would name records. */
  forget(): void {
    this.#step = 0;
    this.#last = 0;
    this.canGoBack = this.canGoForward = false;
    this.replace('#/today');
  }

  #follow(): void {
    const known = (this.view.history.state as { step?: number } | null)?.step;
    if (known === undefined) {
      this.#step += 1;
      this.#last = this.#step;
      this.view.history.replaceState({ step: this.#step }, '', this.view.location.hash || '#/today');
    } else {
      this.#step = known;
      this.#last = Math.max(this.#last, known);
    }
    this.canGoBack = this.#step > 1;
    this.canGoForward = this.#step < this.#last;
    this.place = readPlace(this.view.location.hash);
  }
}
