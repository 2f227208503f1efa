import { render, type RenderResult } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { App } from '../../src/lib/app.svelte';
import { FakePlatform } from '../harness/fake';
import Within from './Within.svelte';

/** An open application over made-up records. */
export async function opened(prepare: (platform: FakePlatform) => void = () => undefined): Promise<{ app: App; platform: FakePlatform }> {
  const platform = new FakePlatform();
  prepare(platform);
  const app = new App(platform);
  await app.start();
  return { app, platform };
}

/** Mounts one part of the window. */
export function within<P extends object>(app: App, part: Component<P>, props: P): RenderResult<Component<object>> {
  return render(Within as unknown as Component<object>, { app, part, props } as object) as RenderResult<Component<object>>;
}

/** Types into a field as a hand does: the text, then the event. */
export function type(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('nothing to type into');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(target: Element | null, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target?.dispatchEvent(event);
  return event;
}
