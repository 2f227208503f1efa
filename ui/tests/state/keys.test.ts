import { beforeEach, describe, expect, it } from 'vitest';
import { actOf, type Pressed } from '../../src/lib/keys';

const key = (name: string, more: Partial<Pressed> = {}): Pressed => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: document.body,
  defaultPrevented: false,
  isComposing: false,
  ...more,
});
const control = { ctrlKey: true };

describe('keys', () => {
  let field: HTMLInputElement;
  beforeEach(() => {
    document.body.innerHTML = '<div class="cell"><input type="text" /></div><input type="checkbox" />';
    field = document.querySelector('input[type="text"]')!;
  });

  it.each([
    ['Ctrl+K', key('k', control), 'palette'],
    ['Cmd+K', key('k', { metaKey: true }), 'palette'],
    ['Ctrl+K with caps lock', key('K', control), 'palette'],
    ['Ctrl+N', key('n', control), 'new'],
    ['Ctrl+Z', key('z', control), 'undo'],
    ['Ctrl+Y', key('y', control), 'redo'],
    ['Ctrl+Shift+Z', key('Z', { ...control, shiftKey: true }), 'redo'],
    ['Ctrl+L', key('l', control), 'lock'],
    ['Ctrl+E', key('e', control), 'export'],
    ['Alt+←', key('ArrowLeft', { altKey: true }), 'back'],
    ['Alt+→', key('ArrowRight', { altKey: true }), 'forward'],
    ['F6', key('F6'), 'next-pane'],
    ['Shift+F6', key('F6', { shiftKey: true }), 'last-pane'],
    ['/', key('/'), 'filter'],
    ['?', key('?', { shiftKey: true }), 'keys'],
    ['AltGr+L, a letter on some keyboards', key('l', { ctrlKey: true, altKey: true }), null],
    ['a letter', key('k'), null],
    ['a key that something else used', key('k', { ...control, defaultPrevented: true }), null],
    ['a key of an input method', key('k', { ...control, isComposing: true }), null],
  ])('%s', (_name, pressed, act) => {
    expect(actOf(pressed, true)).toBe(act);
  });

  it('leave single keys to the field that is typed in', () => {
    expect([actOf(key('/', { target: field }), true), actOf(key('?', { target: field }), true)]).toEqual([null, null]);
    expect(actOf(key('/', { target: document.querySelector('input[type="checkbox"]') }), true)).toBe('filter');
  });

  it('work in a field when they come with Ctrl', () => {
    expect(actOf(key('k', { ...control, target: field }), true)).toBe('palette');
    expect(actOf(key('l', { ...control, target: field }), true)).toBe('lock');
  });

  it('do nothing alone when single keys are off', () => {
    expect([actOf(key('/'), false), actOf(key('k', control), false)]).toEqual([null, 'palette']);
  });

  it('undo the typing in a field that has any, and the last action elsewhere', () => {
    const undo = key('z', { ...control, target: field });
    expect(actOf(undo, true)).toBe('undo');
    field.closest('.cell')?.setAttribute('data-dirty', 'true');
    expect(actOf(undo, true)).toBeNull();
  });
});
