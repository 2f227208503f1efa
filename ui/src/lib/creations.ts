import type { IconName } from '../components/icons';
import { address } from '../router/router.svelte';
import { areas } from './records';

/** Something that can be made new, from the menu, the palette or by its letter after Ctrl+N. */
export interface Creation {
  /** Last part of its message: `create-mou`. */
  key: string;
  letter: string;
  icon: IconName;
  address: string;
}

const named = (area: string): Creation => {
  const { kind, letter, icon } = areas.find((one) => one.area === area)!;
  return { key: kind.replaceAll('_', '-'), letter, icon, address: address(area, 'new') };
};

export const creations: readonly Creation[] = [
  named('delegations'),
  named('meetings'),
  // The users' own word for what they sign most; it is an agreement of that nature.
  { key: 'mou', letter: 'u', icon: 'scroll-text', address: address('agreements', 'new', '', { nature: 'mou' }) },
  named('agreements'),
  named('actions'),
  named('people'),
  named('organisations'),
];
