/** Keys that mean something wherever the focus is; all others belong to the part of the page that has it. */
import type { PanelName } from './panels';

export type Command = Extract<PanelName, 'search' | 'keys'> | 'close' | 'previous' | 'next';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key asks of the page; with `singles` off, single signs ask nothing. */
export function commandOf(
  { key, code, ctrlKey, metaKey, altKey }: Pressed,
  singles: boolean
): Command | undefined {
  const held = ctrlKey || metaKey;
  if (key === 'Escape') return 'close';
  // By its place, as it types another letter on a keyboard of another alphabet.
  if (held && !altKey && code === 'KeyK') return 'search';
  if (held || altKey || !singles) return undefined;
  // Where a Russian keyboard has its full stop, others have the slash.
  if (key === '/' || (code === 'Slash' && key === '.')) return 'search';
  // Brackets are letters on a Russian keyboard; their place is the same.
  if (code === 'BracketLeft') return 'previous';
  if (code === 'BracketRight') return 'next';
  return key === '?' ? 'keys' : undefined;
}
