/** Latitude and longitude as an atlas prints them. */
import type { LngLat } from './lng-lat';

export type Angle = {
  readonly degrees: number;
  /** Two digits. */
  readonly minutes: string;
  readonly toward: 'north' | 'south' | 'east' | 'west';
};

/** Latitude, then longitude, to the minute of arc. */
export const angles = ([longitude, latitude]: LngLat): readonly [Angle, Angle] => [
  angle(latitude, 'north', 'south'),
  angle(longitude, 'east', 'west')
];

function angle(value: number, positive: Angle['toward'], negative: Angle['toward']): Angle {
  const minutes = Math.round(Math.abs(value) * 60);
  return {
    degrees: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
    toward: value < 0 ? negative : positive
  };
}
