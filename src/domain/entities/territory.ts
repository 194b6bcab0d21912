import type { Territory } from '../edition';
import type { EntityDefinition } from './entity-definition';
import { statements } from './statement';

export const territoryDefinition: EntityDefinition<Territory> = {
  all: ({ territories }) => territories,
  title: ({ title }) => title,
  when: () => undefined, // held, not happened
  points({ geometry }) {
    if (!geometry) return []; // areas of the ground are the map's to know
    return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  },
  statements: ({ details, when }) => [...statements('claim', details().claims), ...statements('date', when)]
};
