/** The program knows no edition: no id, power, era, lane, credit or word of a study of one stands in `src`. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionOf, EDITIONS } from './support/folder';

const SRC = new URL('../../src/', import.meta.url);
const program = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, SRC), 'utf8') }));

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words of a general kind that an edition may well have for an id or a name. */
const GENERAL = /^(talks|war|press|railways?|china|japan|other|geonames|.{0,3})$/i;

test.for(EDITIONS)('no file of the program names %s or what is its own', (id) => {
  const { eras, credits = '', lanes, powers, scale, study, title } = editionOf(id);
  const texts = [
    title,
    ...[...powers, ...lanes, ...eras].map(({ name }) => name),
    ...Object.values(scale?.name ?? {}),
    ...[study?.title, study?.shortTitle, ...Object.values(study?.words ?? {})],
    ...eras.map(({ written }) => written)
  ].flatMap((text) => Object.values(text ?? {}));
  const words = [id, ...credits.split(/[·,]/), ...texts]
    .map((word) => word.replace('{year}', '').trim())
    .filter((word) => !GENERAL.test(word));
  expect(words.length).toBeGreaterThan(1);
  const found = program.flatMap(({ file, text }) =>
    words
      .filter((word) => new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'u').test(text))
      .map((word) => `${file}: ${word}`)
  );
  expect(found).toEqual([]);
});
