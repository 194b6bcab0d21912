import { expect, test } from 'vitest';
import { FocusTargets } from '../../src/ui/elements/focus-targets';

/** An element that can be focused, put on a page that has no more than that. */
function page() {
  const targets = new FocusTargets();
  const focused: string[] = [];
  /** Puts an element called `id` there as a target; gives back how it goes again. */
  const put = (id: string, name: string) => {
    const element = { focus: () => focused.push(id) };
    // Of an element a target asks for nothing but its focus.
    return targets.target(name)(element as unknown as HTMLElement) as () => void;
  };
  return { targets, focused, put };
}

test('the first target of a name has the focus, and the next when that one has gone', () => {
  const { targets, focused, put } = page();
  const remove = put('a', 'note 1');
  put('b', 'note 1');
  targets.focus('note 1');
  remove();
  targets.focus('note 1');
  targets.focus('note 2');
  expect(focused).toEqual(['a', 'b']);
});

test('after a change the first of several names that is there has the focus', async () => {
  const { targets, focused, put } = page();
  put('tab', 'tab events');
  await targets.focusNext('link to event:x', 'tab events');
  put('link', 'link to event:x');
  await targets.focusNext('link to event:x', 'tab events');
  expect(focused).toEqual(['tab', 'link']);
});

test('what is not there yet has the focus when it comes, once, and only if nothing else is asked for since', async () => {
  const { targets, focused, put } = page();
  await targets.focusNext('entity');
  expect(focused).toEqual([]);
  put('a', 'entity');
  put('b', 'entity');
  expect(focused).toEqual(['a']);

  await targets.focusNext('link');
  await targets.focusNext('entity');
  put('c', 'link');
  expect(focused).toEqual(['a', 'a']);
});

test('a list gives its targets when it is asked for them, until it has gone', async () => {
  const { targets, focused, put } = page();
  const row = { focus: () => focused.push('row') };
  // Of an element a target asks for nothing but its focus.
  const find = (name: string) => (name === 'link to event:x' ? (row as unknown as HTMLElement) : undefined);
  const forget = targets.targetsIn(find);
  put('tab', 'tab events');
  await targets.focusNext('link to event:x', 'tab events');
  await targets.focusNext('link to event:y', 'tab events');
  forget();
  await targets.focusNext('link to event:x', 'tab events');
  expect(focused).toEqual(['row', 'tab', 'tab']);
});
