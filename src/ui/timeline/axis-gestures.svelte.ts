/**
 * Pointer gestures on the axis. A drag in the lanes moves the clock, with Shift it selects a time range; a drag of the row
 * of months, or with two fingers, moves the axis itself. A press without movement is a tap. And the keys of the axis.
 */
import { daysFrom, lengthOf, panViewport, zoomViewport } from '../../view/time-viewport';
import type { Scene } from '../../domain/scene';
import { DAY, instant, noonOf, type Span } from '../../domain/time';
import type { TimeAxis } from '../../state/axis.svelte';
import type { Clock } from '../../state/clock.svelte';
import type { ViewNavigation } from '../../state/navigation.svelte';
import type { View } from '../../state/view.svelte';
import { drawnScale } from '../../view/drawn-scale';
import { isEmbedded } from '../../map/embedded';
import { PLAYHEAD } from './playhead-size';
import { monthsOn, type TimeScale } from './time-scale';

export type Point = { readonly x: number; readonly y: number };
/** A gesture of one pointer or two that began at `start`. */
type Gesture = {
  readonly start: Point;
  readonly onPlayhead: boolean;
  readonly drag: (x: number) => void;
  moved: boolean;
};

/** The axis as it is laid out: its baseline in pixels, and the id of the event whose mark is pressed at a point. */
type AxisLayout = {
  readonly time: TimeScale;
  readonly baseline: number;
  readonly eventAt: (at: Point, byFinger: boolean) => string | undefined;
};

/** How much farther than it is drawn the playhead can be taken hold of, by a pointer and by a finger, in pixels. */
const POINTER = 3;
const FINGER = 12;
/** A press that moves no farther than this is a tap, in pixels. */
const TAP_TOLERANCE = 3;
const ZOOM_PER_PIXEL = 0.002;
/** Pinching on a touch pad arrives as wheel events with small steps. */
const ZOOM_PER_PINCH = 0.012;
/** Of one press of a key. */
const ZOOM_PER_KEY = 1.6;
/** Pixels of a line and of a page, for wheels that scroll by these units. */
const LINE = 16;
const PAGE = 400;

export class AxisGestures {
  /** The clock is being dragged. */
  draggingClock = $state(false);
  /** Where the pointer hovers; undefined while it drags. */
  hoverPoint = $state.raw<Point | undefined>();
  readonly #axis: TimeAxis;
  readonly #clock: Clock;
  readonly #navigation: ViewNavigation;
  readonly #view: View;
  readonly #layout: () => AxisLayout;
  readonly #pointers = new Map<number, number>();
  #gesture: Gesture | undefined;
  #wasPlaying = false;

  constructor(
    of: {
      readonly axis: TimeAxis;
      readonly clock: Clock;
      readonly navigation: ViewNavigation;
      readonly view: View;
    },
    layout: () => AxisLayout
  ) {
    this.#axis = of.axis;
    this.#clock = of.clock;
    this.#navigation = of.navigation;
    this.#view = of.view;
    this.#layout = layout;
  }

  press(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    this.hoverPoint = undefined;
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = gesturePoint(event);
    this.#pointers.set(event.pointerId, start.x);
    if (this.#pointers.size > 1) return this.#pinch();
    const { time, baseline } = this.#layout();
    const onPlayhead = isOnPlayhead(start, time.x(this.#clock.now), baseline, event.pointerType);
    const drag = this.#dragAction(event.shiftKey, start, onPlayhead);
    this.#gesture = { start, onPlayhead, moved: false, drag };
  }

  move(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    if (event.pointerType === 'mouse' && event.buttons === 0) this.hoverPoint = gesturePoint(event);
    if (!this.#gesture || !this.#pointers.has(event.pointerId)) return;
    const { x } = gesturePoint(event);
    this.#pointers.set(event.pointerId, x);
    this.#gesture.moved ||= Math.abs(x - this.#gesture.start.x) > TAP_TOLERANCE;
    if (this.#gesture.moved) this.#gesture.drag(x);
  }

  release(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    const gesture = this.#gesture;
    const { draggingClock } = this;
    const { drawn } = this.#axis;
    this.cancel(event);
    if (!gesture) return;
    if (!gesture.moved && gesture.onPlayhead) this.#goTo(this.#clock.now);
    else if (!gesture.moved) this.#tap(gesturePoint(event), event.pointerType === 'touch');
    else if (drawn) this.#view.change({ timeRange: drawn });
    else if (draggingClock) this.#goTo(this.#clock.now);
  }

  /** Ends every gesture, as when the page takes the pointer away. */
  cancel({ pointerId }: Pick<PointerEvent, 'pointerId'>): void {
    this.#pointers.delete(pointerId);
    this.#gesture = undefined;
    this.#axis.drawn = undefined;
    this.draggingClock = false;
  }

  /** Zooms at the pointer; sideways, or with Shift, moves the axis. The page around an embedded one is left the plain wheel. */
  wheel(event: WheelEvent & { readonly currentTarget: HTMLElement }): void {
    if (isEmbedded() && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    const unit = [1, LINE, PAGE][event.deltaMode] ?? 1;
    const [across, down] = [event.deltaX * unit, event.deltaY * unit];
    const { time } = this.#layout();
    if (event.shiftKey || Math.abs(across) > Math.abs(down)) {
      this.#axis.move(((across || down) / time.width) * lengthOf(time.span));
    } else {
      const rate = event.ctrlKey ? ZOOM_PER_PINCH : ZOOM_PER_PIXEL;
      this.#axis.zoom(time.timeAt(gesturePoint(event).x), Math.exp(down * rate));
    }
  }

  /** Opens the event at this point; where there is none, moves the clock there. */
  #tap(at: Point, byFinger: boolean): void {
    const id = this.#layout().eventAt(at, byFinger);
    if (id === undefined) this.#goTo(this.#layout().time.dayAt(at.x));
    else this.#navigation.open({ kind: 'event', id }, this.#layout().time.dayAt(at.x));
  }

  /** A key on the axis. */
  key(event: KeyboardEvent, scene: Scene): void {
    const [axis, clock, navigation, view] = [this.#axis, this.#clock, this.#navigation, this.#view];
    const day = event.shiftKey;
    const goTo = (t: number) => view.change({ date: instant(t) });
    const commands: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => (day ? goTo(clock.now - DAY) : navigation.step(scene, 'previous')),
      ArrowRight: () => (day ? goTo(clock.now + DAY) : navigation.step(scene, 'next')),
      ArrowDown: () => goTo(clock.now - DAY),
      ArrowUp: () => goTo(clock.now + DAY),
      PageDown: () => goTo(monthsOn(clock.now, -1)),
      PageUp: () => goTo(monthsOn(clock.now, 1)),
      Home: () => goTo(noonOf(clock.span.start)),
      End: () => goTo(clock.last),
      '+': () => axis.zoom(clock.now, 1 / ZOOM_PER_KEY),
      '=': () => axis.zoom(clock.now, 1 / ZOOM_PER_KEY),
      '-': () => axis.zoom(clock.now, ZOOM_PER_KEY),
      '0': () => axis.showWhole(),
      ' ': () => navigation.togglePlayback(),
      ...(view.timeRange && { Escape: () => view.change({ timeRange: undefined }) })
    };
    const command = event.ctrlKey || event.metaKey || event.altKey ? undefined : commands[event.key];
    if (!command) return;
    event.preventDefault();
    command();
  }

  #goTo(t: number): void {
    this.#view.change({ date: instant(t) });
    if (this.#wasPlaying) this.#clock.play();
  }

  /** What a drag from `start` does. */
  #dragAction(shiftKey: boolean, start: Point, onPlayhead: boolean): (x: number) => void {
    const { time, baseline } = this.#layout();
    const { whole } = this.#axis;
    this.#wasPlaying = this.#clock.playing;
    this.#axis.hold();
    if (start.y > baseline && !onPlayhead) return (x) => this.#axis.show(panned(time, start.x - x, whole));
    if (shiftKey) return (x) => (this.#axis.drawn = daysFrom(time.dayAt(start.x), time.dayAt(x)));
    this.#clock.pause();
    this.draggingClock = true;
    // What is held by its edge stays under the pointer by that edge.
    const offset = onPlayhead ? time.x(this.#clock.now) - start.x : 0;
    return (x) => (this.#clock.now = time.dayAt(x + offset));
  }

  /** Two fingers keep the instants that they touch. */
  #pinch(): void {
    const { time } = this.#layout();
    const { whole } = this.#axis;
    const measure = () => {
      const [a = 0, b = 0] = this.#pointers.values();
      return { middle: (a + b) / 2, distance: Math.max(20, Math.abs(a - b)) };
    };
    const from = measure();
    if (this.draggingClock && this.#wasPlaying) this.#clock.play();
    this.draggingClock = false;
    this.#axis.drawn = undefined;
    const drag = () => {
      const { middle, distance } = measure();
      const part = zoomViewport(time.span, time.timeAt(from.middle), from.distance / distance, whole);
      const perPixel = lengthOf(part) / time.width;
      this.#axis.show(panViewport(part, (from.middle - middle) * perPixel, whole));
    };
    this.#gesture = { start: { x: from.middle, y: 0 }, onPlayhead: false, drag, moved: true };
  }
}

/** Whether a press is on the playhead's foot: what is drawn of it, and around it as much as a pointer or a finger needs. */
function isOnPlayhead({ x, y }: Point, playhead: number, baseline: number, pointerType: string): boolean {
  const around = pointerType === 'touch' ? FINGER : POINTER;
  return (
    Math.abs(x - playhead) <= PLAYHEAD.halfWidth + around &&
    y > baseline - around &&
    y <= baseline + PLAYHEAD.foot + around
  );
}

const panned = (time: TimeScale, by: number, whole: Span) =>
  panViewport(time.span, (by / time.width) * lengthOf(time.span), whole);

/** Where an event happened, from the upper left of the element that handles it. */
function gesturePoint(event: MouseEvent & { readonly currentTarget: HTMLElement }): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const scale = drawnScale(event.currentTarget);
  return { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
}
