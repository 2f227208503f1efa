// The W3C WebDriver protocol over fetch: only the commands that the journeys use.
//
// https://www.w3.org/TR/webdriver2/ gives every path and shape below.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** A window that answers no longer fails its test instead of holding up all the others. */
const DEAF_MS = 60_000;

/** Keys that have no character of their own, as the protocol codes them. */
export const KEY = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012',
  ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', F2: '\uE032', F6: '\uE036',
};

/** One element of the page; it goes stale when the page drops it. */
export class Element {
  constructor(session, id) {
    this.session = session;
    this.id = id;
  }

  click() {
    return this.session.post(`/element/${this.id}/click`, {});
  }

  clear() {
    return this.session.post(`/element/${this.id}/clear`, {});
  }

  /** Types into the element, which is focused first. */
  type(text) {
    return this.session.post(`/element/${this.id}/value`, { text });
  }

  text() {
    return this.session.get(`/element/${this.id}/text`);
  }

  property(name) {
    return this.session.get(`/element/${this.id}/property/${name}`);
  }

  attribute(name) {
    return this.session.get(`/element/${this.id}/attribute/${name}`);
  }

  enabled() {
    return this.session.get(`/element/${this.id}/enabled`);
  }

  toJSON() {
    return { [ELEMENT]: this.id };
  }
}

/** One automated window. */
export class Session {
  /** Opens the window of `capabilities` through the driver that listens at `origin`. */
  static async open(origin, capabilities) {
    const { sessionId } = await send(`${origin}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
    return new Session(`${origin}/session/${sessionId}`);
  }

  constructor(base) {
    this.base = base;
  }

  get(path) {
    return send(this.base + path, 'GET').then((value) => this.#revive(value));
  }

  post(path, body) {
    return send(this.base + path, 'POST', body).then((value) => this.#revive(value));
  }

  /** Ends the session; the driver ends the application with it. */
  close() {
    return send(this.base, 'DELETE');
  }

  /** Calls a function in the page. It travels as text: it sees its arguments and the page, nothing else. */
  run(script, ...args) {
    return this.post('/execute/sync', { script: `return (${script}).apply(null, arguments)`, args });
  }

  /** Like `run`, for a function that returns a promise. */
  runAsync(script, ...args) {
    const wrapped = `const done = arguments[arguments.length - 1];
      (${script}).apply(null, Array.prototype.slice.call(arguments, 0, -1))
        .then((value) => done({ value }), (problem) => done({ problem: String(problem) }))`;
    return this.post('/execute/async', { script: wrapped, args }).then(({ value, problem }) => {
      if (problem) throw new Error(problem);
      return value;
    });
  }

  /** Presses the keys of a chord together, as in `chord('Control', 'k')`. */
  chord(...keys) {
    const codes = keys.map((key) => KEY[key] ?? key);
    const down = codes.map((value) => ({ type: 'keyDown', value }));
    const up = codes.toReversed().map((value) => ({ type: 'keyUp', value }));
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  /** A picture of the page as PNG bytes. */
  async picture() {
    return Buffer.from(await this.get('/screenshot'), 'base64');
  }

  #revive(value) {
    if (Array.isArray(value)) return value.map((each) => this.#revive(each));
    if (value && typeof value === 'object' && ELEMENT in value) return new Element(this, value[ELEMENT]);
    return value;
  }
}

async function send(url, method, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(DEAF_MS) });
  const { value } = await answer.json();
  if (answer.ok) return value;
  const problem = new Error(`${value.error}: ${value.message}`);
  problem.code = value.error;
  throw problem;
}
