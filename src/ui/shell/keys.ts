/** Keys that work wherever the focus is; other keys are handled by the part of the page that has the focus. */
import type { PanelName } from './panels';

export type Command = Extract<PanelName, 'search' | 'keys' | 'description'> | 'close' | 'previous' | 'next';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; without `singles`, keys without a modifier have none. */
export function commandOf(
  { key, code, ctrlKey, metaKey, altKey }: Pressed,
  singles: boolean
): Command | undefined {
  const held = ctrlKey || metaKey;
  if (key === 'Escape') return 'close';
  // By the position of the key: in another alphabet it types another letter.
  if (held && !altKey && code === 'KeyK') return 'search';
  if (held || altKey || !singles) return undefined;
  // The key of the slash is that of the full stop on a Russian keyboard.
  if (key === '/' || (code === 'Slash' && key === '.')) return 'search';
  // By position: on a Russian keyboard these keys type other letters.
  if (code === 'BracketLeft') return 'previous';
  if (code === 'BracketRight') return 'next';
  if (code === 'KeyD') return 'description';
  return key === '?' ? 'keys' : undefined;
}
