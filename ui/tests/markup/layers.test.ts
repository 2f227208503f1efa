// @vitest-environment node
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { sources } from '../support/source';

const imports = sources('.svelte', '.ts').flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) => ({
    path,
    to: to!.startsWith('.') ? normalize(join(dirname(path), to!)) : to!,
  })),
);
const crossing = (wrong: (path: string, to: string) => boolean): string[] =>
  imports.filter(({ path, to }) => wrong(path, to)).map(({ path, to }) => `${path} → ${to}`);
const feature = (path: string): string => /^features\/([^/]+)/.exec(path)?.[1] ?? '';

describe('the layers of the window', () => {
  it('are seen', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('keep features apart', () => {
    expect(crossing((path, to) => feature(path) !== '' && feature(to) !== '' && feature(path) !== feature(to))).toEqual(
      [],
    );
  });

  it('keep components, state and messages free of screens', () => {
    expect(
      crossing(
        (path, to) => /^(components|lib|i18n|router|api|platform)\//.test(path) && /^(features|shell)\//.test(to),
      ),
    ).toEqual([]);
  });

  it('keep the shell of the computer behind the platform', () => {
    expect(crossing((path, to) => to.startsWith('@tauri-apps') && !path.startsWith('platform/'))).toEqual([]);
  });

  it('never reach for a network', () => {
    const reaching = sources('.svelte', '.ts', '.css').filter(({ text }) =>
      /(?<![#.\w])fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|url\(["']?https?:/.test(text),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });
});
