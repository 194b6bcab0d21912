import { expect, test } from 'vitest';
import { inSlices } from '../../src/data/in-slices';

function* steps(count: number, milliseconds: number, done: (step: number) => void): Generator<true, string> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    done(step);
    yield true;
  }
  return 'read';
}

test('whatever waits is let through after a step that has taken long', async () => {
  const done: (number | string)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    done.push('other');
    port1.close();
  };
  port2.postMessage(undefined);
  expect(await inSlices(steps(2, 15, (step) => done.push(step)))).toBe('read');
  expect(done).toEqual([0, 'other', 1]);
});
