import { expect, test, vi } from 'vitest';
import { BackCloses } from '../../src/ui/shell/back-closes';

/** A history of states, in which the page goes back at once; the link is read wherever that is not intercepted. */
class FakePage {
  readonly states: unknown[] = [null];
  at = 0;
  readonly read = vi.fn();
  intercept: () => boolean = () => false;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'back' | 'state'>;

  constructor() {
    const state = () => this.states[this.at];
    this.history = {
      pushState: (next: unknown) => {
        this.states.splice(++this.at, Infinity, next);
      },
      replaceState: (next: unknown) => {
        this.states[this.at] = next;
      },
      back: () => this.go(-1),
      get state(): unknown {
        return state();
      }
    };
  }

  /** From now on the page goes back when the function that is returned is called. */
  wait(): () => void {
    this.history.back = () => undefined;
    return () => this.go(-1);
  }

  go(by: number) {
    this.at += by;
    if (!this.intercept()) this.read();
  }
}

function open() {
  const page = new FakePage();
  const keep = vi.fn();
  const back = new BackCloses(page, keep);
  page.intercept = () => back.arrive();
  return { page, keep, read: page.read, back };
}
const moment = () => new Promise((done) => setTimeout(done, 1));

test('going back closes what is open and keeps what was chosen in it: the link beneath is not read', () => {
  const { page, keep, read, back } = open();
  const close = vi.fn(() => back.closed());
  back.opened(close);
  page.go(-1);
  expect(close).toHaveBeenCalledOnce();
  expect(keep).toHaveBeenCalledOnce();
  expect(read).not.toHaveBeenCalled();
});

test('what is closed by its button leaves no step behind', async () => {
  const { page, keep, read, back } = open();
  back.opened(() => undefined);
  back.closed();
  await moment();
  expect([page.at, keep.mock.calls.length, read.mock.calls.length]).toEqual([0, 1, 0]);
  page.history.pushState(null, '');
  page.go(-1);
  expect(read, 'afterwards links are read as ever').toHaveBeenCalledOnce();
});

test('what is opened while the step of another is being left stays open, and has a step of its own', async () => {
  const { page, read, back } = open();
  const arrive = page.wait();
  back.opened(() => undefined);
  back.closed();
  await moment();
  const close = vi.fn();
  back.opened(close);
  arrive();
  expect(close).not.toHaveBeenCalled();
  expect(page.at).toBe(1);
  page.go(-1);
  expect(close).toHaveBeenCalledOnce();
  expect(read).not.toHaveBeenCalled();
});

test('where it is closed by opening something else, going back passes over its step', async () => {
  const { page, read, back } = open();
  back.opened(() => undefined);
  back.closed();
  page.history.pushState(null, ''); // a search result
  await moment();
  expect(page.at).toBe(2);
  page.go(-1);
  expect(page.at).toBe(0);
  expect(read).toHaveBeenCalledOnce();
});

test('going back to the view in which it was opened reads that view and leaves it open', () => {
  const { page, read, back } = open();
  const close = vi.fn();
  back.opened(close);
  page.history.pushState(null, ''); // an event is selected beside the open legend
  page.go(-1);
  expect(close).not.toHaveBeenCalled();
  expect(read).toHaveBeenCalledOnce();
  page.go(-1);
  expect(close).toHaveBeenCalledOnce();
});

test('a link that is followed while something is open is read, and closes nothing', () => {
  const { page, read, back } = open();
  const close = vi.fn();
  back.opened(close);
  page.history.pushState(null, '');
  page.go(0); // the browser reports a link within the page as it reports going back
  expect(close).not.toHaveBeenCalled();
  expect(read).toHaveBeenCalledOnce();
});
