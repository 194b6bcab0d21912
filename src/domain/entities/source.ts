import type { Source } from '../source';
import type { EntityDefinition } from './entity-definition';

/** BCP 47 for a language that nobody has named. */
const UNDETERMINED = 'und';

export const sourceDefinition: EntityDefinition<Source> = {
  all: ({ sources }) => [...sources.values()],
  title: ({ titles, title, language }) => titles ?? { [language ?? UNDETERMINED]: title },
  when: () => undefined,
  points: () => [],
  statements: () => []
};
