/**
 * A hand on the axis. Where it takes hold says what it does: in the lanes it moves the clock, with Shift it
 * draws a window; the row of months, or two fingers, move the axis itself. A press that does not move is a tap.
 */
import { daysFrom, lengthOf, panViewport, zoomViewport } from '../../view/time-viewport';
import { instant, type Span } from '../../domain/time';
import type { TimeAxis } from '../../state/axis.svelte';
import type { Clock } from '../../state/clock.svelte';
import type { Navigation } from '../../state/navigation.svelte';
import type { View } from '../../state/view.svelte';
import type { TimeScale } from './time-scale';

export type Point = { readonly x: number; readonly y: number };
/** Does something for a finger, or two, that came from `start`. */
type Grip = { readonly start: Point; readonly drag: (x: number) => void; moved: boolean };

/** The axis as it lies: its foot in pixels, and the id of the event whose mark lies at a point. */
type Seen = {
  readonly time: TimeScale;
  readonly foot: number;
  readonly eventAt: (at: Point) => string | undefined;
};

/** A finger trembles so much, in pixels. */
const STILL = 3;
const ZOOM_PER_PIXEL = 0.002;
/** Pinching on a touch pad comes as a wheel in small steps. */
const ZOOM_PER_PINCH = 0.012;
/** Pixels of a line and of a page, for wheels that count so. */
const LINE = 16;
const PAGE = 400;

export class AxisGestures {
  /** The clock is in it. */
  held = $state(false);
  /** Where a pointer is that holds nothing. */
  point = $state.raw<Point | undefined>();
  readonly #axis: TimeAxis;
  readonly #clock: Clock;
  readonly #navigation: Navigation;
  readonly #view: View;
  readonly #seen: () => Seen;
  readonly #fingers = new Map<number, number>();
  #grip: Grip | undefined;
  #played = false;

  /** `seen` is the axis as it lies. */
  constructor(
    of: {
      readonly axis: TimeAxis;
      readonly clock: Clock;
      readonly navigation: Navigation;
      readonly view: View;
    },
    seen: () => Seen
  ) {
    this.#axis = of.axis;
    this.#clock = of.clock;
    this.#navigation = of.navigation;
    this.#view = of.view;
    this.#seen = seen;
  }

  press(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    this.point = undefined;
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = gesturePoint(event);
    this.#fingers.set(event.pointerId, start.x);
    if (this.#fingers.size > 1) return this.#pinch();
    const onMonths = start.y > this.#seen().foot;
    this.#grip = { start, moved: false, drag: this.#dragOf(event.shiftKey, onMonths, start.x) };
  }

  move(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    if (event.pointerType === 'mouse' && event.buttons === 0) this.point = gesturePoint(event);
    if (!this.#grip || !this.#fingers.has(event.pointerId)) return;
    const { x } = gesturePoint(event);
    this.#fingers.set(event.pointerId, x);
    this.#grip.moved ||= Math.abs(x - this.#grip.start.x) > STILL;
    if (this.#grip.moved) this.#grip.drag(x);
  }

  release(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    const grip = this.#grip;
    const { held, drawn } = { held: this.held, drawn: this.#axis.drawn };
    this.drop(event);
    if (!grip) return;
    if (!grip.moved) this.#tap(gesturePoint(event));
    else if (drawn) this.#view.change({ timeRange: drawn });
    else if (held) this.#goTo(this.#clock.now);
  }

  /** Lets go of everything, as when the page takes the pointer away. */
  drop({ pointerId }: Pick<PointerEvent, 'pointerId'>): void {
    this.#fingers.delete(pointerId);
    this.#grip = undefined;
    this.#axis.drawn = undefined;
    this.held = false;
  }

  /** Zooms at the pointer; sideways, or with Shift, moves along. */
  wheel(event: WheelEvent & { readonly currentTarget: HTMLElement }): void {
    event.preventDefault();
    const unit = [1, LINE, PAGE][event.deltaMode] ?? 1;
    const [across, down] = [event.deltaX * unit, event.deltaY * unit];
    const { time } = this.#seen();
    if (event.shiftKey || Math.abs(across) > Math.abs(down)) {
      this.#axis.move(((across || down) / time.width) * lengthOf(time.span));
    } else {
      const rate = event.ctrlKey ? ZOOM_PER_PINCH : ZOOM_PER_PIXEL;
      this.#axis.zoom(time.timeAt(gesturePoint(event).x), Math.exp(down * rate));
    }
  }

  /** Opens the event that lies there; beside all of them takes the clock there. */
  #tap(at: Point): void {
    const id = this.#seen().eventAt(at);
    if (id === undefined) this.#goTo(this.#seen().time.dayAt(at.x));
    else this.#navigation.open({ kind: 'event', id });
  }

  #goTo(t: number): void {
    this.#view.change({ date: instant(t) });
    if (this.#played) this.#clock.play();
  }

  /** What a drag from `start` does. */
  #dragOf(shift: boolean, onMonths: boolean, start: number): (x: number) => void {
    const { time } = this.#seen();
    const { whole } = this.#axis;
    this.#played = this.#clock.playing;
    this.#axis.hold();
    if (onMonths) return (x) => this.#axis.show(shifted(time, start - x, whole));
    if (shift) return (x) => (this.#axis.drawn = daysFrom(time.dayAt(start), time.dayAt(x)));
    this.#clock.pause();
    this.held = true;
    return (x) => (this.#clock.now = time.dayAt(x));
  }

  /** Two fingers keep the two instants under them. */
  #pinch(): void {
    const { time } = this.#seen();
    const { whole } = this.#axis;
    const ends = () => {
      const [a = 0, b = 0] = this.#fingers.values();
      return { middle: (a + b) / 2, apart: Math.max(20, Math.abs(a - b)) };
    };
    const from = ends();
    if (this.held && this.#played) this.#clock.play();
    this.held = false;
    this.#axis.drawn = undefined;
    const drag = () => {
      const { middle, apart } = ends();
      const part = zoomViewport(time.span, time.timeAt(from.middle), from.apart / apart, whole);
      const perPixel = lengthOf(part) / time.width;
      this.#axis.show(panViewport(part, (from.middle - middle) * perPixel, whole));
    };
    this.#grip = { start: { x: from.middle, y: 0 }, drag, moved: true };
  }
}

const shifted = (time: TimeScale, by: number, whole: Span) =>
  panViewport(time.span, (by / time.width) * lengthOf(time.span), whole);

export function gesturePoint(event: MouseEvent & { readonly currentTarget: HTMLElement }): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
