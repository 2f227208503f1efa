// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { at, isString, sources, tree, walk, type Node, type Source } from '../support/source';

const components = sources('.svelte');
/** What is the same in every language: names of keys and of a digest, and the filter's own grammar. */
const allowed = /^(Esc|K|SHA-256|country:pk status:overdue)$/;
/** Attributes that are read or heard. */
const heard = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
];

const raw = (text: string): boolean => /\p{L}/u.test(text) && !allowed.test(text.trim());

/** Texts that an expression in the markup shows: what stands in a branch, not what is compared or called with. */
function shown(node: unknown): (Node & { value: string })[] {
  if (isString(node)) return [node];
  const expression = node as Node | null;
  if (expression?.type === 'ConditionalExpression')
    return [...shown(expression.consequent), ...shown(expression.alternate)];
  if (expression?.type === 'LogicalExpression') return [...shown(expression.left), ...shown(expression.right)];
  return [];
}

/** Texts in a template string of the markup. */
const templated = (node: unknown): string => {
  const expression = node as Node | null;
  return expression?.type === 'TemplateLiteral'
    ? (expression.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('')
    : '';
};

function rawTexts(source: Source): string[] {
  const found: string[] = [];
  const refuse = (node: Node, text: string): void =>
    void (raw(text) && found.push(`${text.trim()} (${at(source, node)})`));
  walk((tree(source) as Node & { fragment: unknown }).fragment, (node) => {
    if (node.type === 'StyleDirective') return false;
    if (node.type === 'Attribute') {
      if (!heard.includes(node.name as string)) return false;
      for (const value of [node.value].flat() as Node[]) {
        if (value.type === 'Text') refuse(value, value.data as string);
        else if (value.type === 'ExpressionTag') {
          for (const literal of shown(value.expression)) refuse(literal, literal.value);
          refuse(value, templated(value.expression));
        }
      }
      return false;
    }
    if (node.type === 'Text') refuse(node, node.data as string);
    if (node.type === 'ExpressionTag') {
      for (const literal of shown(node.expression)) refuse(literal, literal.value);
      refuse(node, templated(node.expression));
    }
    return undefined;
  });
  return found;
}

describe('markup', () => {
  it('is looked at whole', () => {
    expect(components.length).toBeGreaterThan(60);
    const sample = {
      path: 'x.svelte',
      text: `<p title="Save">Save {ok ? 'yes' : t('no')} {\`at \${x}\`}<input placeholder={x || 'Name'} class="a" /></p>`,
    };
    expect(rawTexts(sample).map((one) => one.replace(/ \(.*/, ''))).toEqual(['Save', 'Save', 'yes', 'at', 'Name']);
  });

  it('has no word of its own: all are messages', () => {
    expect(components.flatMap(rawTexts)).toEqual([]);
  });

  it('carries no style attribute, which the content security policy would drop', () => {
    const styled = components.flatMap((source) => {
      const found: string[] = [];
      walk((tree(source) as Node & { fragment: unknown }).fragment, (node) => {
        if (node.type === 'Attribute' && node.name === 'style') found.push(at(source, node));
      });
      return found;
    });
    expect(styled).toEqual([]);
  });

  it('puts no text in as HTML', () => {
    const found = components.filter(({ text }) => /\{@html|innerHTML/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
