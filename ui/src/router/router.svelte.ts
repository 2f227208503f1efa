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

/** The first screen. */
const START = '#/today';

/**
 * Where the window stands, and the way back. The way is kept here, not in the browser's history, which cannot be emptied:
 * after locking it would still name records and hold typed filters.
 */
export class Router {
  place = $state.raw<Place>(readPlace(''));
  #way = $state.raw<readonly string[]>([START]);
  #at = $state(0);

  constructor(private readonly view: Window = window) {}

  get canGoBack(): boolean {
    return this.#at > 0;
  }

  get canGoForward(): boolean {
    return this.#at < this.#way.length - 1;
  }

  /** Follows links, the mouse's side buttons and the address until the answer is called. */
  start(): () => void {
    const clicked = (event: MouseEvent) => this.#clicked(event);
    const pressed = (event: MouseEvent) => this.#pressed(event);
    const turned = () => this.go(this.view.location.hash || START);
    this.view.addEventListener('click', clicked);
    this.view.addEventListener('mouseup', pressed);
    this.view.addEventListener('hashchange', turned);
    this.replace(this.view.location.hash || START);
    return () => {
      this.view.removeEventListener('click', clicked);
      this.view.removeEventListener('mouseup', pressed);
      this.view.removeEventListener('hashchange', turned);
    };
  }

  go(to: string): void {
    if (to !== this.#way[this.#at]) this.#stand([...this.#way.slice(0, this.#at + 1), to], this.#at + 1);
  }

  /** Changes the address without a step on the way: a filter while it is typed. */
  replace(to: string): void {
    this.#stand(this.#way.with(this.#at, to), this.#at);
  }

  back(): void {
    if (this.canGoBack) this.#stand(this.#way, this.#at - 1);
  }

  forward(): void {
    if (this.canGoForward) this.#stand(this.#way, this.#at + 1);
  }

  /** Leaves nothing of where one was. */
  forget(): void {
    this.#stand([START], 0);
  }

  #stand(way: readonly string[], at: number): void {
    const here = way[at] ?? START;
    this.#way = way;
    this.#at = at;
    this.view.history.replaceState(null, '', here);
    this.place = readPlace(here);
  }

  /** A link followed by the browser itself would stay in its history. */
  #clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = (event.target as Element | null)?.closest?.('a')?.getAttribute('href');
    if (!to?.startsWith('#/')) return;
    event.preventDefault();
    this.go(to);
  }

  #pressed(event: MouseEvent): void {
    if (event.button !== 3 && event.button !== 4) return;
    event.preventDefault();
    if (event.button === 3) this.back();
    else this.forward();
  }
}
