/**
 * Elements of a page that nobody sees, painted on a canvas as a browser would show them: words, boxes with rules, drawings and
 * other canvases. Only what the sheets of this folder are made of.
 */
import { paintDrawing } from './paint-drawing';
import { paintText } from './paint-text';

/** Paints `root` with its upper left at that of the canvas, `scale` pixels for each of the page. */
export function paintPage(context: CanvasRenderingContext2D, root: Element, scale: number): void {
  const { left, top } = root.getBoundingClientRect();
  context.save();
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paintElement(context, root);
  context.restore();
}

function paintElement(context: CanvasRenderingContext2D, element: Element): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (element instanceof SVGSVGElement) return paintDrawing(context, element);
  const box = element.getBoundingClientRect();
  if (element instanceof HTMLCanvasElement) {
    context.drawImage(element, box.x, box.y, box.width, box.height);
    return;
  }
  context.save();
  const parts = [...element.getClientRects()];
  parts.forEach((part, i) =>
    paintBox(context, part, style, { first: i === 0, last: i === parts.length - 1 })
  );
  if (style.overflow !== 'visible') {
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.clip();
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) paintText(context, child, style);
    else if (child instanceof Element) paintElement(context, child);
  }
  context.restore();
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/**
 * Ground, border and outline; each border a solid line. Of what goes on in another column, or in another line, this is one part:
 * where it is broken it has no border.
 */
function paintBox(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: DOMRect,
  style: CSSStyleDeclaration,
  { first, last }: { readonly first: boolean; readonly last: boolean }
): void {
  const [begin, end] = style.display === 'inline' ? ['Left', 'Right'] : ['Top', 'Bottom'];
  context.fillStyle = style.backgroundColor;
  context.fillRect(x, y, width, height);
  for (const side of SIDES) {
    const thickness = style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]);
    if (thickness === 0 || (side === begin && !first) || (side === end && !last)) continue;
    context.fillStyle = style[`border${side}Color`];
    context.fillRect(
      side === 'Right' ? x + width - thickness : x,
      side === 'Bottom' ? y + height - thickness : y,
      side === 'Left' || side === 'Right' ? thickness : width,
      side === 'Top' || side === 'Bottom' ? thickness : height
    );
  }
  if (style.outlineStyle !== 'solid') return;
  const line = parseFloat(style.outlineWidth);
  const offset = parseFloat(style.outlineOffset) + line / 2;
  context.strokeStyle = style.outlineColor;
  context.lineWidth = line;
  context.strokeRect(x - offset, y - offset, width + 2 * offset, height + 2 * offset);
}
