/** A chart of the page as an SVG file that needs nothing else. */
const SVG = 'http://www.w3.org/2000/svg';

/**
 * The chart with the values of colours and fonts instead of custom properties, with a description, and without the line of
 * the clock. `valueOf` gives the value of a custom property such as "--ink".
 */
export function svgFile(chart: Element, description: string, valueOf: (property: string) => string): string {
  const copy = chart.cloneNode(true) as Element; // a clone is what it is a clone of
  copy.querySelector('[data-part="clock"]')?.remove();
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', SVG);
  const text = copy.ownerDocument.createElementNS(SVG, 'desc');
  text.textContent = description;
  copy.prepend(text);
  const markup = copy.outerHTML.replace(/<!--.*?-->/g, '').replaceAll('&nbsp;', '\u00a0');
  return markup
    .replace(/ class="svelte-[^"]*"/g, '')
    .replace(/var\((--[\w-]+)\)/g, (_, property: string) => valueOf(property).trim().replaceAll('"', "'"));
}
