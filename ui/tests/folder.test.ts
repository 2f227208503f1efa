import { describe, expect, it } from 'vitest';
import { inFolder } from '../src/features/start/folder';

describe('a new folder', () => {
  it('lies inside the one that was chosen, written as that one is', () => {
    expect(inFolder('/home/officer/Documents/', 'Asia-Pacific desk')).toBe('/home/officer/Documents/Asia-Pacific desk');
    expect(inFolder('C:\\Users\\officer', 'Desk')).toBe('C:\\Users\\officer\\Desk');
  });

  it('never leaves it, whatever the workspace is called', () => {
    expect(inFolder('/home/officer', '../../etc: 1/2')).toBe('/home/officer/.. .. etc 1 2');
  });
});
