/** An edition as deck.gl would have it: arrays of numbers that the graphics card takes as they are. */
import { isRegion, type Edition } from '../../../src/domain/edition';
import { legTimes } from '../../../src/domain/movement';
import { gpuDay } from '../../../src/map/gpu-time';
import { eventTimes } from '../../../src/map/layers/events/event-times';

/** The way of each journey with the day on which each vertex is passed. */
export function tripArrays(edition: Edition) {
  const { movements } = edition;
  const vertices = movements.reduce((sum, { path }) => sum + path.length, 0);
  const paths = new Float32Array(2 * vertices);
  const days = new Float32Array(vertices);
  const startIndices = new Uint32Array(movements.length + 1);
  let vertex = 0;
  movements.forEach((movement, i) => {
    startIndices[i] = vertex;
    for (const [leg] of movement.legs.entries()) {
      const [times, from] = [legTimes(movement, leg), movement.stops[leg]?.vertex ?? 0];
      times.forEach((t, j) => (days[vertex + from + j] = gpuDay(edition, t)));
    }
    for (const position of movement.path) {
      paths.set(position, 2 * vertex);
      vertex++;
    }
  });
  startIndices[movements.length] = vertex;
  return {
    length: movements.length,
    startIndices,
    attributes: { getPath: { value: paths, size: 2 }, getTimestamps: { value: days, size: 1 } }
  };
}

/** Where each event is, from when and until when. */
export function eventArrays(edition: Edition) {
  const events = edition.events.filter(({ where: [first] }) => first && !isRegion(first.value));
  const positions = new Float32Array(2 * events.length);
  const times = new Float32Array(2 * events.length);
  events.forEach((event, i) => {
    positions.set(event.where[0]?.value.position ?? [0, 0], 2 * i);
    const [from, , , until] = eventTimes(edition, event).times;
    times.set([from, until], 2 * i);
  });
  return {
    length: events.length,
    attributes: { getPosition: { value: positions, size: 2 }, getFilterValue: { value: times, size: 2 } }
  };
}
