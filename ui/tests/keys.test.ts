import { describe, expect, it } from 'vitest';
import { actOf, type Pressed } from '../src/lib/keys';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: document.body,
  defaultPrevented: false,
  isComposing: false,
  ...more,
});
function field(dirty: boolean): HTMLElement {
  const cell = document.createElement('div');
  cell.className = 'cell';
  if (dirty) cell.dataset.dirty = 'true';
  cell.append(document.createElement('input'));
  return cell.firstChild as HTMLElement;
}

describe('keys', () => {
  it('undo the last action, but in a field with unsaved typing the typing', () => {
    expect(actOf(press('z', { ctrlKey: true }), true)).toBe('undo');
    expect(actOf(press('z', { ctrlKey: true, target: field(false) }), true)).toBe('undo');
    expect(actOf(press('z', { ctrlKey: true, target: field(true) }), true)).toBeNull();
    expect(actOf(press('z', { ctrlKey: true, target: document.createElement('input') }), true)).toBeNull();
    expect(actOf(press('y', { ctrlKey: true }), true)).toBe('redo');
  });

  it('act singly only outside fields, and not when they are switched off', () => {
    expect(actOf(press('/'), true)).toBe('filter');
    expect(actOf(press('?', { shiftKey: true }), true)).toBe('keys');
    expect(actOf(press('/', { target: field(false) }), true)).toBeNull();
    expect(actOf(press('/'), false)).toBeNull();
  });

  it('work in a field when they come with Ctrl', () => {
    expect(actOf(press('k', { ctrlKey: true, target: field(true) }), false)).toBe('palette');
    expect(actOf(press('L', { ctrlKey: true, target: field(true) }), false)).toBe('lock');
  });

  it('are left to a text that is being composed', () => {
    expect(actOf(press('/', { isComposing: true }), true)).toBeNull();
  });
});
