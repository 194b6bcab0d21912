/** A chart of the page as a file that stands by itself. */
const SVG = 'http://www.w3.org/2000/svg';

/**
 * The picture with the colours and faces of the page written out, and a description in it; the clock's line is left out.
 * `valueOf` tells what a custom property of the page is: "--ink".
 */
export function svgFile(chart: Element, description: string, valueOf: (property: string) => string): string {
  const copy = chart.cloneNode(true) as Element; // a clone is what it is a clone of
  copy.querySelector('[data-part="clock"]')?.remove();
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', SVG);
  const text = copy.ownerDocument.createElementNS(SVG, 'desc');
  text.textContent = description;
  copy.prepend(text);
  const written = copy.outerHTML.replace(/<!--.*?-->/g, '').replaceAll('&nbsp;', '\u00a0');
  return written
    .replace(/ class="svelte-[^"]*"/g, '')
    .replace(/var\((--[\w-]+)\)/g, (_, property: string) => valueOf(property).trim().replaceAll('"', "'"));
}
