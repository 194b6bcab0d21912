/** The keys of a presentation: those of a clicker and those that one knows from slides. */

export type PresenterCommand = 'present' | 'leave' | 'play' | 'black' | 'first' | 'previous' | 'next';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does in a presentation, by what it is called. */
const BY_KEY: Readonly<Record<string, PresenterCommand>> = {
  Escape: 'leave',
  ' ': 'play',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Home: 'first'
};

/**
 * The command of a key. Letters are known by their place, as another alphabet has others there; without `singles` they begin
 * nothing outside a presentation.
 */
export function presenterCommand(
  { key, code, ctrlKey, metaKey, altKey }: Pressed,
  { presenting, singles }: { readonly presenting: boolean; readonly singles: boolean }
): PresenterCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (code === 'KeyF' && (presenting || singles)) return 'present';
  if (!presenting) return undefined;
  return code === 'KeyB' ? 'black' : BY_KEY[key];
}
