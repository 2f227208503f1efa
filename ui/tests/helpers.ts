import type { Component } from 'svelte';
import { render } from '@testing-library/svelte';
import Host from './Host.svelte';
import { App } from '../src/lib/app.svelte';
import { FakePlatform } from './harness/fake';

/** An unlocked application over made-up data. */
export async function opened(): Promise<{ app: App; platform: FakePlatform }> {
  const platform = new FakePlatform();
  const app = new App(platform);
  await app.refresh();
  return { app, platform };
}

/** Renders a component inside an application. */
export function show<P extends Record<string, unknown>>(app: App, component: Component<P>, props: P) {
  return render(Host, { props: { app, component: component as Component<Record<string, unknown>>, props } });
}

/** A promise that is settled by hand. */
export function later<T>(): { promise: Promise<T>; settle: (value: T) => void; fail: (reason: unknown) => void } {
  let settle!: (value: T) => void;
  let fail!: (reason: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}

/** Lets everything that is ready happen. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};
