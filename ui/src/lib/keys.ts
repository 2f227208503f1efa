/** What a key does wherever one is. */
export type KeyAct =
  | 'palette'
  | 'keys'
  | 'new'
  | 'undo'
  | 'redo'
  | 'lock'
  | 'back'
  | 'forward'
  | 'filter'
  | 'export'
  | 'next-pane'
  | 'last-pane';

/** The part of a key event that decides. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  target: EventTarget | null;
  defaultPrevented: boolean;
  isComposing: boolean;
}

const control: Readonly<Record<string, KeyAct>> = {
  k: 'palette',
  n: 'new',
  z: 'undo',
  y: 'redo',
  l: 'lock',
  e: 'export',
};

/** Reads a key. In a field with unsaved typing, undo is the field's own; single keys act only outside fields. */
export function actOf(event: Pressed, singleKeys: boolean): KeyAct | null {
  if (event.defaultPrevented || event.isComposing) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (event.altKey) return null;
    const act = key === 'z' && event.shiftKey ? 'redo' : (control[key] ?? null);
    return (act === 'undo' || act === 'redo') && typing(event.target) ? null : act;
  }
  if (event.altKey) return key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'forward' : null;
  if (key === 'F6') return event.shiftKey ? 'last-pane' : 'next-pane';
  if (!singleKeys || inField(event.target)) return null;
  return key === '/' ? 'filter' : key === '?' ? 'keys' : null;
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
  );
}

/** Whether undo belongs to the field: something was typed in it that is not saved. */
function typing(target: EventTarget | null): boolean {
  if (!inField(target)) return false;
  const cell = (target as HTMLElement).closest('.cell');
  return cell ? cell.hasAttribute('data-dirty') : true;
}
