/** Words of a page on a canvas, each where the browser has put it. */

/** Paints a text, of which `style` is that of its element. Words are not hyphenated: a hyphen is no part of the text. */
export function paintText(context: CanvasRenderingContext2D, text: Text, style: CSSStyleDeclaration): void {
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  context.fillStyle = style.color;
  context.textAlign = 'left';
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  for (const { words, box } of laidOut(text)) {
    const seen = style.textTransform === 'uppercase' ? words.toLocaleUpperCase() : words;
    context.fillText(seen, box.x, box.y + (box.height - ascent - descent) / 2 + ascent);
  }
}

type LaidOut = { readonly words: string; readonly box: DOMRect };

/** The words of a text and their boxes on the page; of a word that is broken, its letters. */
function laidOut(text: Text): readonly LaidOut[] {
  const range = document.createRange();
  const boxesOf = (from: number, to: number) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const parts = (pattern: RegExp, within: string, start: number): readonly LaidOut[] =>
    [...within.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const from = start + index;
      const [box, ...others] = boxesOf(from, from + words.length);
      if (!box) return [];
      // Where words are cut off, a browser gives even a letter two boxes.
      const isWhole = others.length === 0 || /^.$/su.test(words);
      return isWhole ? [{ words, box }] : parts(/./gsu, words, from);
    });
  return parts(/\S+/g, text.data, 0);
}
