import { createContext } from 'svelte';
import type { Extent } from '../domain/extent';
import type { Camera, Frame } from '../view/camera';
import type { CameraTarget, Framing } from '../view/framing';
import type { MapSubject } from '../view/map-subject';

/** Where the map is asked to go, and where it stands. */
export class MapCamera {
  /** Replaced for each journey of the camera; the map goes there unless a hand is on it. */
  destination = $state.raw<CameraTarget | undefined>();
  /** Where a story holds the camera; undefined while nobody does. */
  directed = $state.raw<Camera | undefined>();
  /** Whether the camera goes with what is told; the visitor's hand on the map ends it. */
  following = $state(true);
  /** What the map shows at each moment; undefined before it stands. */
  frame = $state.raw<Frame | undefined>();
  /** What the map shows at rest; undefined before it stands. */
  extent = $state.raw<Extent | undefined>();
  #rest = $state.raw<Camera | undefined>();
  #subject = $state.raw<string | undefined>();

  show({ name, destination }: MapSubject): void {
    this.#subject = name;
    if (destination) this.destination = destination;
  }

  /** Goes where what is told is seen, no farther than it must. */
  follow(framing: Framing): void {
    this.#subject = undefined;
    this.destination = { ...framing, stay: true };
  }

  /** Goes where it went last, beside what has come over the map since; not once the visitor has moved it. */
  lookAgain(): void {
    if (this.following && this.destination) this.destination = { ...this.destination };
  }

  /** The visitor has moved the map: no story or playback moves it until it is asked to again. */
  letGo(): void {
    this.following = false;
    this.directed = undefined;
  }

  /** The map has come to rest. */
  rest(camera: Camera, extent: Extent): void {
    this.#rest = camera;
    this.extent = extent;
  }

  /** Where the map rests, when it shows something else than `subject`. Otherwise nobody hears of where it rests: links of lists ask. */
  awayFrom({ name }: MapSubject): Camera | undefined {
    return name === this.#subject ? undefined : this.#rest;
  }

  /** The same, whatever comes later. */
  get atRest(): Pick<MapCamera, 'awayFrom'> {
    const [rest, shown] = [this.#rest, this.#subject];
    return { awayFrom: ({ name }) => (name === shown ? undefined : rest) };
  }
}

export const [getMapCamera, setMapCamera] = createContext<MapCamera>();
