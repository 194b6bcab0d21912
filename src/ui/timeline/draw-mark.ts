/** Draws marks on a canvas as `DateMark.svelte` draws them in SVG. */
import { GRADIENT_STOPS } from './gradient-stops';
import type { EventMark } from './event-marks';
import type { DateMarkPart } from './date-mark';

export type MarkPen = {
  readonly context: CanvasRenderingContext2D;
  /** Colours as `#RRGGBB`. */
  readonly ink: string;
  readonly page: string;
  /** Pixels of the device in one of the page. */
  readonly ratio: number;
};

/** `opacity` is that of the whole mark; a tick is drawn `larger` pixels wider, and three times as many higher. */
export function drawMark(
  pen: MarkPen,
  { parts }: Pick<EventMark, 'parts'>,
  y: number,
  opacity = 1,
  larger = 0
): void {
  for (const part of parts) {
    pen.context.globalAlpha = opacity;
    drawPart(pen, part, y, larger);
  }
  pen.context.globalAlpha = 1;
}

function drawPart(pen: MarkPen, part: DateMarkPart, y: number, larger: number): void {
  const { context, ink } = pen;
  switch (part.kind) {
    case 'tick':
      context.fillStyle = ink;
      context.fillRect(
        sharp(pen, part.x - larger / 2),
        y - part.height / 2 - 1.5 * larger,
        part.width + larger,
        part.height + 3 * larger
      );
      break;
    case 'bar':
      context.globalAlpha *= part.strength;
      context.fillStyle = part.fade ? fading(pen, part.x, part.width, GRADIENT_STOPS[part.fade]) : ink;
      context.fillRect(part.x, sharp(pen, y - part.height / 2), part.width, part.height);
      break;
    case 'hollow':
      hollow(pen, part.x, y, part);
      break;
    case 'cap':
      stroke(pen, 1.2, [], `M${part.x - 2.4} ${y - part.height / 2 - 1}h4.8`);
      break;
    case 'thread':
      context.save();
      context.translate(0, y);
      stroke(pen, 0.8, part.broken ? [2, 2] : [], part.d);
      context.restore();
  }
}

/** A frame of one pixel. What is inside covers the marks below it, whatever the opacity. */
function hollow(
  pen: MarkPen,
  x: number,
  y: number,
  { width, height }: { width: number; height: number }
): void {
  const { context, ink, page } = pen;
  const box = [sharp(pen, x) + 0.5, sharp(pen, y - height / 2) + 0.5, width, Math.round(height)] as const;
  const opacity = context.globalAlpha;
  context.globalAlpha = 1;
  context.fillStyle = page;
  context.fillRect(...box);
  context.globalAlpha = opacity;
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeRect(...box);
}

function stroke({ context, ink }: MarkPen, width: number, dashes: number[], path: string): void {
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.setLineDash(dashes);
  context.stroke(new Path2D(path));
}

/** The nearest edge between two pixels of the device: there lines are drawn without a blur. */
const sharp = ({ ratio }: MarkPen, at: number) => Math.round(at * ratio) / ratio;

function fading(
  { context, ink }: MarkPen,
  x: number,
  width: number,
  stops: readonly (readonly [number, number])[]
): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  for (const [offset, strength] of stops) {
    const alpha = Math.round(strength * 255);
    gradient.addColorStop(offset, ink + alpha.toString(16).padStart(2, '0'));
  }
  return gradient;
}
