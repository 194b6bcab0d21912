/** The images of the style, drawn when a layer first asks for one. */
import type { Map as MapLibre } from 'maplibre-gl';
import { dotRoomImage } from './layers/places/dot-room';
import { withdrawalImage } from './layers/withdrawal/withdrawal-image';
import { hatchImage } from './style/hatch';
import { IMAGE_PIXEL_RATIO } from './style/image';

export function provideImages(map: MapLibre): void {
  map.setMissingStyleImageResolver((id) => {
    const image = hatchImage(id) ?? withdrawalImage(id) ?? dotRoomImage(id);
    if (image) map.addImage(id, image, { pixelRatio: IMAGE_PIXEL_RATIO });
  });
}
