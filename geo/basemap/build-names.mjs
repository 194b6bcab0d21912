/**
 * Draws the names of the ground, after build-ground.mjs: those of rivers run along the courses that it has drawn.
 *
 *   cd geo/basemap && npm ci && node build-names.mjs
 *
 * Then `npm run fonts`, if Chinese or Japanese names bring new characters.
 */
import fs from 'node:fs';
import { feature } from 'topojson-client';
import { drawNames } from './parts/names.mjs';

const map = JSON.parse(fs.readFileSync(new URL('rivers.json', import.meta.url), 'utf8'));
drawNames(feature(map, map.objects.rivers));
