/** Names of the ground that are not always in use. */
import type { Feature } from 'geojson';
import type { Ground } from '../../../domain/ground';
import type { Instant } from '../../../domain/time';
import { groundNamesDay } from './style';

/** Tells a name from all others by its number among them; undefined for one that is always in use. */
export const groundNameId = ({ properties }: Feature, index: number): string | undefined =>
  properties?.['from'] || properties?.['until'] ? String(index) : undefined;

/** The ids of the names in use since `since`, of those that are not always in use. */
export function groundNamesIn(ground: Ground | undefined, since: Instant): readonly string[] {
  const day = groundNamesDay(since);
  return (ground?.layers.names?.features ?? []).flatMap((feature, i) => {
    const { from = '', until = '9' } = feature.properties as Partial<Record<string, string>>; // ISO 8601
    return from <= day && day < until ? (groundNameId(feature, i) ?? []) : [];
  });
}
