import { render, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Root from '../../src/Root.svelte';
import { FakePlatform } from '../harness/fake';
import { messages } from '../support/messages';
import '../support/window';

const records = {
  delegations: 'd1',
  meetings: 'i2',
  agreements: 'a1',
  actions: 'f1',
  people: 'p1',
  organisations: 'o1',
};
const parts: Record<string, string[]> = {
  delegations: ['programme', 'members', 'meetings', 'points', 'agreements', 'actions'],
};
const places = [
  '#/today',
  ...Object.keys(records).map((area) => `#/${area}`),
  ...Object.entries(records).map(([area, id]) => `#/${area}/${id}`),
  ...Object.entries(records).map(([area, id]) => `#/${area}/${id}/history`),
  ...Object.entries(parts).flatMap(([area, names]) =>
    names.map((name) => `#/${area}/${records[area as keyof typeof records]}/${name}`),
  ),
  ...Object.keys(records).map((area) => `#/${area}/new`),
  '#/agreements/new?nature=mou',
  ...Object.entries(records).map(([area, id]) => `#/${area}/${id}/languages?lang=ur`),
  '#/countries',
  '#/countries/PK',
  '#/countries/PK/languages',
  '#/settings',
  '#/import',
];

/** What messages say as it stands: `pull-aside` looks like a key and is a word. */
const said = new Set(
  (['en', 'ro'] as const).flatMap((language) =>
    [...messages(language).values()].flatMap(({ parts }) => [...parts.values()]),
  ),
);

/** Texts of the page that are written as keys are: messages that were not found. */
function keyTexts(): string[] {
  const found: string[] = [];
  const nodes = document.createTreeWalker(document.body, 4 /* texts */);
  while (nodes.nextNode()) found.push(nodes.currentNode.textContent?.trim() ?? '');
  for (const one of document.querySelectorAll('[aria-label], [title], [placeholder]'))
    found.push(...['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''));
  return found.filter((text) => /^[a-z]+(?:-[a-z0-9]+)+$/.test(text) && !said.has(text));
}

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

describe.each(['en', 'ro'])('every screen (%s)', (language) => {
  it.each(places)('%s opens whole', async (place) => {
    history.replaceState(null, '', place);
    const faults = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const platform = new FakePlatform();
    platform.session.messages = language;
    const { container } = render(Root, { props: { platform } });
    await waitFor(() => expect(container.querySelector('main h1')).not.toBeNull());
    await waitFor(() => expect(container.querySelector('main')!.textContent!.trim().length).toBeGreaterThan(10));
    expect(container.querySelectorAll('main [role="alert"]').length).toBe(0);
    expect(container.querySelectorAll('main h1')).toHaveLength(1);
    expect(keyTexts()).toEqual([]);
    // Messages that were formed without a fact show its name in braces.
    expect(document.body.textContent).not.toMatch(/\{ ?\$/);
    if (language === 'en') {
      // Colours and sizes need a real browser.
      const { violations } = await axe.run(container, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    }
    for (const fault of faults) expect(fault.mock.calls.map(([first]) => String(first))).toEqual([]);
  });
});
