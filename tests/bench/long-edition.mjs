// An edition of as many events as are asked for, and the built app with it.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { dice } from './dice.mjs';

const DAY_MS = 86_400_000;
const SPAN = { first: Date.UTC(1924, 2, 1), days: 578 };

/** @typedef {{ id: string, properties: { when?: unknown[] } }} EventFeature */

/**
 * The text of a file of events in which they stand again and again, each time on another day, until there are `count`.
 *
 * @param {string} text
 * @param {number} count
 */
export function repeatEvents(text, count) {
  /** @type {{ features: EventFeature[] }} */
  const collection = JSON.parse(text);
  const next = dice();
  const told = collection.features;
  const features = Array.from({ length: count }, (_, i) => {
    const event = /** @type {EventFeature} */ (told[i % told.length]);
    if (i < told.length) return event;
    const edtf = new Date(SPAN.first + Math.floor(next() * SPAN.days) * DAY_MS).toISOString().slice(0, 10);
    const when = [{ edtf, sources: ['editors'], grade: 'inferred' }];
    return { ...event, id: `${event.id}-${i}`, properties: { ...event.properties, when } };
  });
  return JSON.stringify({ ...collection, features });
}

/**
 * The text of the file of details that goes with it.
 *
 * @param {string} text
 * @param {number} count
 */
export function repeatDetails(text, count) {
  /** @type {{ events: unknown[] }} */
  const details = JSON.parse(text);
  const told = details.events;
  return JSON.stringify({
    ...details,
    events: Array.from({ length: count }, (_, i) => told[i % told.length])
  });
}

/**
 * A copy of dist/ whose edition has `count` events.
 *
 * @param {number} count
 * @returns {string} the folder in which it lies
 */
export function longEdition(count) {
  const folder = join(CACHE, 'long-edition');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    const [, part] = /^(events|details)-.*\.json$/.exec(name) ?? [];
    if (!part) continue;
    const file = join(assets, name);
    const repeat = part === 'events' ? repeatEvents : repeatDetails;
    writeFileSync(file, repeat(readFileSync(file, 'utf8'), count));
  }
  return folder;
}
