import '@testing-library/svelte/vitest';
import { configure, render, waitFor, type RenderResult } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { App } from '../../src/lib/app.svelte';
import { FakePlatform } from '../harness/fake';
import Within from './Within.svelte';

// A busy computer may be slow; what is asserted does not depend on it.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

// What the window relies on and the document of the tests lacks; every browser has it.
if (!('rows' in document.createElement('tbody'))) {
  Object.defineProperty(Object.getPrototypeOf(document.createElement('tbody')), 'rows', {
    get(this: HTMLElement) {
      return this.querySelectorAll(':scope > tr');
    },
  });
}

/** An open application over made-up records. */
export async function opened(
  prepare: (platform: FakePlatform) => void = () => undefined,
): Promise<{ app: App; platform: FakePlatform }> {
  const platform = new FakePlatform();
  prepare(platform);
  const app = new App(platform);
  await app.start();
  return { app, platform };
}

/** Mounts one part of the window. */
export function within<P extends object>(app: App, part: Component<P>, props: P): RenderResult<Component<object>> {
  return render(Within as unknown as Component<object>, { props: { app, part, props } }) as RenderResult<
    Component<object>
  >;
}

/** Types into a field as a hand does: the text, then the event. */
export function type(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('nothing to type into');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(target: Element | null, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target?.dispatchEvent(event);
  return event;
}

/** Chooses in a list. The document of the tests does not know `:checked` of options. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  const find = select.querySelector.bind(select);
  select.querySelector = ((query: string) =>
    query === ':checked' ? (select.selectedOptions[0] ?? null) : find(query)) as typeof select.querySelector;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits for what a selector finds. */
export const found = (selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });
