import { afterEach, expect, test, vi } from 'vitest';
import { paintText } from '../../src/ui/picture/paint-text';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Ten pixels a letter in lines of `columns`; the last letter of what is cut off has a second box, as browsers give it one. */
function layOut(text: string, columns: number, isCutOff = false) {
  const boxesOf = (from: number, to: number): readonly Box[] => {
    const lines = new Map<number, Box>();
    for (let i = from; i < to; i++) {
      const line = Math.floor(i / columns);
      const begun = lines.get(line);
      lines.set(line, {
        ...(begun ?? { x: (i % columns) * 10, y: line * 20, height: 20 }),
        width: (begun?.width ?? 0) + 10
      });
    }
    const ellipsis = isCutOff && to === text.length ? [{ x: 500, y: 0, width: 10, height: 20 }] : [];
    return [...lines.values(), ...ellipsis];
  };
  let [start, end] = [0, 0];
  vi.stubGlobal('document', {
    createRange: () => ({
      setStart: (_: unknown, at: number) => (start = at),
      setEnd: (_: unknown, at: number) => (end = at),
      getClientRects: () => boxesOf(start, end)
    })
  });
  return { data: text } as Text;
}

/** What is painted of a text, each with its place from the left. */
function painted(text: Text): readonly (readonly [words: string, x: number])[] {
  const done: [string, number][] = [];
  const context = {
    measureText: () => ({ fontBoundingBoxAscent: 12, fontBoundingBoxDescent: 4 }),
    fillText: (words: string, x: number) => done.push([words, x])
  };
  const style = { letterSpacing: 'normal', textTransform: 'none' };
  paintText(context as unknown as CanvasRenderingContext2D, text, style as CSSStyleDeclaration);
  return done;
}

afterEach(() => void vi.unstubAllGlobals());

test('a text is painted word by word, each where the browser has put it', () => {
  expect(painted(layOut('ab cd', 10))).toEqual([
    ['ab', 0],
    ['cd', 30]
  ]);
});

test('a word that is broken is painted letter by letter', () => {
  expect(painted(layOut('abc', 2))).toEqual([
    ['a', 0],
    ['b', 10],
    ['c', 0]
  ]);
});

test('a letter with two boxes, where words are cut off, is painted once', () => {
  expect(painted(layOut('a𠮷', 10, true))).toEqual([
    ['a', 0],
    ['𠮷', 10]
  ]);
});
