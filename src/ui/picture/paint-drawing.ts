/** Drawings of the page, which are SVG, on a canvas: sharp at any size. */

/** Paints what an SVG holds: paths, rectangles, circles, words, and other drawings. */
export function paintDrawing(context: CanvasRenderingContext2D, drawing: SVGSVGElement): void {
  const page = context.getTransform();
  context.save();
  const paint = (element: Element, opacity: number) => {
    if (!(element instanceof SVGGraphicsElement) || element instanceof SVGDefsElement) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const strength = opacity * Number(style.opacity);
    const matrix = element.getScreenCTM();
    if (matrix) context.setTransform(page.multiply(matrix));
    paintShape(context, element, style, strength);
    const clips = element instanceof SVGSVGElement && element !== drawing && style.overflow !== 'visible';
    if (clips) {
      context.save();
      context.beginPath();
      context.rect(0, 0, element.width.baseVal.value, element.height.baseVal.value);
      context.clip();
    }
    for (const child of element.children) paint(child, strength);
    if (clips) context.restore();
  };
  paint(drawing, 1);
  context.restore();
}

function paintShape(
  context: CanvasRenderingContext2D,
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  opacity: number
): void {
  const line = () => {
    context.strokeStyle = style.stroke;
    context.lineWidth = parseFloat(style.strokeWidth);
    context.lineCap = style.strokeLinecap as CanvasLineCap; // the same words
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    const dash = style.strokeDasharray;
    context.setLineDash(dash === 'none' ? [] : dash.split(',').map(parseFloat));
    context.globalAlpha = opacity * Number(style.strokeOpacity);
  };
  if (element instanceof SVGTextElement) {
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign =
      style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'right' : 'left';
    context.fillStyle = style.fill;
    context.globalAlpha = opacity;
    const [x, y] = [element.x, element.y].map(({ baseVal }) =>
      baseVal.numberOfItems ? baseVal[0]?.value : 0
    );
    context.fillText(element.textContent, x ?? 0, y ?? 0);
    return;
  }
  const shape = shapeOf(element);
  if (!shape) return;
  if (style.fill !== 'none') {
    context.fillStyle = fillOf(context, element, style.fill);
    context.globalAlpha = opacity * Number(style.fillOpacity);
    context.fill(shape, style.fillRule as CanvasFillRule); // the same words
  }
  if (style.stroke !== 'none') {
    line();
    context.stroke(shape);
  }
}

function shapeOf(element: Element): Path2D | undefined {
  const shape = new Path2D();
  if (element instanceof SVGPathElement) shape.addPath(new Path2D(element.getAttribute('d') ?? ''));
  else if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element.getBBox();
    shape.rect(x, y, width, height);
  } else if (element instanceof SVGCircleElement) {
    shape.arc(element.cx.baseVal.value, element.cy.baseVal.value, element.r.baseVal.value, 0, 2 * Math.PI);
  } else return undefined;
  return shape;
}

/** A colour, or a gradient from the middle of a shape to its edge. */
function fillOf(context: CanvasRenderingContext2D, element: SVGGraphicsElement, fill: string) {
  const [, id] = /^url\("?#(.*?)"?\)/.exec(fill) ?? [];
  if (id === undefined) return fill;
  const { x, y, width, height } = element.getBBox();
  const [cx, cy] = [x + width / 2, y + height / 2];
  const gradient = context.createRadialGradient(cx, cy, 0, cx, cy, width / 2);
  for (const stop of document.getElementById(id)?.querySelectorAll('stop') ?? []) {
    const { stopColor, stopOpacity } = getComputedStyle(stop);
    gradient.addColorStop(stop.offset.baseVal, withOpacity(stopColor, stopOpacity));
  }
  return gradient;
}

/** A colour as the browser computes it, "rgb(…)", with an opacity. */
const withOpacity = (colour: string, opacity: string) =>
  colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${opacity})`);
