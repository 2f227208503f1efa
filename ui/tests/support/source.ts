import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';

/** A node of a syntax tree, read without trusting its shape. */
export type Node = { type: string; start: number } & Record<string, unknown>;

export interface Source {
  /** Path below `src`. */
  path: string;
  text: string;
}

const root = join(import.meta.dirname, '../../src/');

/** The files of the window whose names end in one of these. */
export function sources(...endings: string[]): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && path !== 'api/bindings.ts')
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

/** The syntax tree of a component, or of a module as if it were a component's script. */
export function tree({ path, text }: Source): Node {
  const component = path.endsWith('.svelte') ? text : `<script lang="ts">${text}\n</script>`;
  return parse(component, { modern: true, filename: path }) as unknown as Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Goes through a tree; `enter` answers false where it is not to go deeper. */
export function walk(node: unknown, enter: (node: Node) => boolean | void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, enter);
  else if (isNode(node)) {
    if (enter(node) === false) return;
    for (const [key, value] of Object.entries(node))
      if (key !== 'parent' && typeof value === 'object') walk(value, enter);
  }
}

/** `path:line` of a place in a file, as an editor opens it. */
export function at({ path, text }: Source, node: Node): string {
  const before = path.endsWith('.svelte') ? node.start : node.start - '<script lang="ts">'.length;
  return `${path}:${text.slice(0, before).split('\n').length}`;
}

export const isString = (node: unknown): node is Node & { value: string } =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string';

/** The texts that an expression can be: literals as they are, templates with `*` for what is only known at run time. */
export function texts(node: unknown): string[] {
  if (!isNode(node)) return ['*'];
  if (isString(node)) return [node.value];
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[];
    return [quasis.map(({ value }) => value.cooked).join('*')];
  }
  if (node.type === 'ConditionalExpression') return [...texts(node.consequent), ...texts(node.alternate)];
  if (node.type === 'LogicalExpression') return [...texts(node.left), ...texts(node.right)];
  return ['*'];
}

/** Every call of a function or method of this name, with its arguments. */
export function callsOf(source: Source, name: string): { where: string; args: unknown[] }[] {
  const found: { where: string; args: unknown[] }[] = [];
  walk(tree(source), (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = node.callee as Node;
    const called = callee.type === 'MemberExpression' ? (callee.property as Node) : callee;
    if (called.type === 'Identifier' && called.name === name)
      found.push({ where: at(source, node), args: node.arguments as unknown[] });
  });
  return found;
}

/** Names in an object that is written out; none when there is no object, nothing when it is made elsewhere. */
export function given(node: unknown): string[] | null {
  if (node === undefined) return [];
  if (!isNode(node) || node.type !== 'ObjectExpression') return null;
  const properties = node.properties as Node[];
  if (properties.some(({ type }) => type !== 'Property')) return null;
  return properties.map(({ key }) => String((key as Node).name ?? (key as Node).value));
}
