import { attempt } from './attempt';

const KEY = 'visited';

/**
 * Whether nobody has been here before with this browser; asked again, somebody has. `storage` may throw, as it does where the
 * visitor blocks storage: then every visit is a first one.
 */
export function isFirstVisit(storage: () => Storage): boolean {
  const visited = attempt(() => storage().getItem(KEY));
  attempt(() => {
    storage().setItem(KEY, '1');
  });
  return !visited;
}
