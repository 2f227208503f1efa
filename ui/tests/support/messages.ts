import { FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Message files that the window loads. */
export const files = ['ui', 'fields', 'enums', 'errors'] as const;
export type Language = 'en' | 'ro';

type Entry = FluentResource['body'][number];
type Pattern = Exclude<Entry['value'], null>;

export interface Message {
  file: string;
  /** Its value, and its attributes as `key.attribute`. */
  parts: Map<string, Pattern>;
}

export const source = (language: Language, file: string): string =>
  readFileSync(join(import.meta.dirname, '../../../assets/i18n', language, `${file}.ftl`), 'utf8');

/** Everything that a language says in the window, by key. */
export function messages(language: Language): Map<string, Message> {
  const found = new Map<string, Message>();
  for (const file of files) {
    for (const { id, value, attributes } of new FluentResource(source(language, file)).body) {
      const parts = new Map<string, Pattern>();
      if (value !== null) parts.set(id, value);
      for (const [name, pattern] of Object.entries(attributes)) parts.set(`${id}.${name}`, pattern);
      found.set(id, { file, parts });
    }
  }
  return found;
}

/** Names of the variables that a pattern needs, wherever in it they stand. */
export function variables(pattern: unknown): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'var' && 'name' in node) names.add(String(node.name));
      Object.values(node).forEach(visit);
    }
  };
  visit(pattern);
  return [...names].sort();
}

/** Other messages that a pattern takes words from. */
export function references(pattern: unknown): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'mesg' && 'name' in node) names.add(String(node.name));
      Object.values(node).forEach(visit);
    }
  };
  visit(pattern);
  return [...names];
}

/** The choices of a pattern: what decides, and between which words. */
export function choices(pattern: unknown): { by: string; between: string[] }[] {
  const found: { by: string; between: string[] }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'select' && 'selector' in node && 'variants' in node) {
        const keys = (node.variants as { key: { value: unknown } }[]).map(({ key }) => String(key.value));
        found.push({ by: variables(node.selector).join(), between: keys });
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(pattern);
  return found;
}
