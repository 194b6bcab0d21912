/** How tables call kinds of places and ways to travel, besides the names that the format has for them. */
import type { PlaceKind, TransportMode } from '../domain/edition';

export const PLACE_KIND_WORDS: Readonly<Record<string, PlaceKind>> = {
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  город: 'settlement',
  село: 'settlement',
  деревня: 'settlement',
  поселение: 'settlement',
  'населённый пункт': 'settlement',
  country: 'region',
  province: 'region',
  регион: 'region',
  область: 'region',
  квартал: 'quarter',
  район: 'quarter',
  здание: 'building',
  river: 'water',
  lake: 'water',
  sea: 'water',
  река: 'water',
  озеро: 'water',
  море: 'water'
};

export const MODE_WORDS: Readonly<Record<string, TransportMode>> = {
  train: 'rail',
  railway: 'rail',
  поезд: 'rail',
  'железная дорога': 'rail',
  boat: 'ship',
  sea: 'ship',
  пароход: 'ship',
  корабль: 'ship',
  море: 'ship',
  walk: 'foot',
  пешком: 'foot',
  car: 'road',
  cart: 'road',
  дорога: 'road',
  автомобиль: 'road',
  неизвестно: 'unknown'
};
