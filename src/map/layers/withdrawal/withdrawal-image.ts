/**
 * The images with which a withdrawal is drawn, by the names that the style gives them: `day:bars:250` counts men,
 * `day:column` is the head of a column, `day:ship:west:hollow` a steamer.
 */
import { THEMES } from '../../../view/theme';
import { IMAGE_PIXEL_RATIO, type StyleImage } from '../../style/image';
import { palettes, type Palette } from '../../style/palette';
import { bars, HEAD, SHIP } from '../../style/withdrawal-shapes';
import { SEGMENT, SHIP_SIZE } from '../../style/withdrawal-symbol';

/** The image called `id`; undefined for any other name. */
export function withdrawalImage(id: string): StyleImage | undefined {
  const [themeName, kind, ...rest] = id.split(':');
  const theme = THEMES.find((known) => known === themeName);
  if (!theme) return undefined;
  const palette = palettes[theme];
  switch (kind) {
    case 'bars':
      return barsImage(Number(rest[0]), palette);
    case 'column':
      return columnImage(palette);
    case 'ship':
      return shipImage(rest[0] === 'east', rest[1] === 'full', palette);
    default:
      return undefined;
  }
}

/** Draws with one unit to a CSS pixel. */
function drawn(
  width: number,
  height: number,
  draw: (pen: OffscreenCanvasRenderingContext2D) => void
): StyleImage | undefined {
  const canvas = new OffscreenCanvas(width * IMAGE_PIXEL_RATIO, height * IMAGE_PIXEL_RATIO);
  // It is read at once: one that lies on the graphics card would have to be waited for.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function barsImage(men: number, { ink, page }: Palette) {
  const { width, height, segments } = bars(men);
  return drawn(Math.max(width, 1), Math.max(height, 1), (pen) => {
    pen.lineWidth = 1.5;
    for (const { x, y, width: wide } of segments) {
      pen.fillStyle = page;
      pen.strokeStyle = ink;
      pen.fillRect(x, y, wide, SEGMENT.height);
      pen.strokeRect(x + 0.75, y + 0.75, Math.max(wide - 1.5, 0.5), SEGMENT.height - 1.5);
    }
  });
}

const columnImage = ({ ink, page }: Palette) =>
  drawn(HEAD.size, HEAD.size, (pen) => {
    pen.lineWidth = HEAD.stroke;
    pen.fillStyle = page;
    pen.strokeStyle = ink;
    pen.beginPath();
    pen.arc(HEAD.size / 2, HEAD.size / 2, HEAD.radius, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.fillStyle = ink;
    pen.fill(new Path2D(HEAD.man));
  });

const shipImage = (east: boolean, full: boolean, { accent, ink, page }: Palette) =>
  drawn(SHIP_SIZE.width, SHIP_SIZE.height, (pen) => {
    if (east) {
      pen.translate(SHIP_SIZE.width, 0);
      pen.scale(-1, 1);
    }
    const body = new Path2D(SHIP.body);
    pen.lineWidth = SHIP.stroke;
    pen.lineJoin = 'round';
    pen.strokeStyle = full ? accent : ink;
    pen.fillStyle = full ? accent : page;
    pen.stroke(new Path2D(SHIP.masts));
    pen.fill(body);
    pen.stroke(body);
    pen.stroke(new Path2D(SHIP.wake));
  });
