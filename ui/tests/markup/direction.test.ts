// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sources } from '../support/source';

/** Rules of a stylesheet or of a component's style, without its comments. */
const rules = (path: string, text: string): string =>
  (path.endsWith('.svelte') ? (/<style[^>]*>(.*?)<\/style>/s.exec(text)?.[1] ?? '') : text).replace(
    /\/\*.*?\*\//gs,
    '',
  );

/** Declarations that name a side of the screen instead of a side of the text. */
const sided = [
  /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?\s*:/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  /(?:^|[\s;{])(?:margin|padding|inset|border-width)\s*:\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+(?!\1\s*[;}])[^\s;]+\s*[;}]/,
];

function sidedRules(path: string, text: string): string[] {
  return rules(path, text)
    .split('\n')
    .filter((line) => sided.some((side) => side.test(line)))
    .map((line) => `${path}: ${line.trim()}`);
}

describe('a document from right to left', () => {
  it('is the mirror of the other: no rule names left or right', () => {
    const styles = sources('.css', '.svelte');
    expect(styles.length).toBeGreaterThan(60);
    expect(styles.flatMap(({ path, text }) => sidedRules(path, text))).toEqual([]);
  });

  it('is looked at by rules that see both sides', () => {
    const wrong = [
      'a { margin-left: 1px; }',
      'a { right: 0; }',
      'a { text-align: left; }',
      'a { border-top-right-radius: 2px; }',
      'a { padding: 0 1px 0 2px; }',
    ];
    const right = [
      'a { margin-inline-start: 1px; }',
      'a { inset-inline-end: 0; }',
      'a { text-align: start; }',
      'a { padding: 0 1px 2px 1px; }',
      'a { transform-origin: left; }',
    ];
    expect(wrong.filter((rule) => sidedRules('a.css', rule).length === 0)).toEqual([]);
    expect(right.filter((rule) => sidedRules('a.css', rule).length > 0)).toEqual([]);
  });
});
