/**
 * Layers of deck.gl from columns in slots: of a slot that is written anew the graphics card is given that alone. A layer that is given other columns
 * takes all of them.
 */
import { LayerExtension, type Layer } from '@deck.gl/core';
import type { Slots } from './slots';

/** Gives the graphics card what is written into slots that a layer has as its data. Doubles, which it has in halves, must stay as they are. */
export class SlotsExtension extends LayerExtension<{ readonly slots: Slots }> {
  static override extensionName = 'SlotsExtension';

  /** Nothing that is made for a layer depends on them. */
  override equals(other: LayerExtension): boolean {
    return other instanceof SlotsExtension;
  }

  override updateState(this: Layer, _params: unknown, { opts: { slots } }: SlotsExtension): void {
    slots.renew = (from, to) => {
      const attributes = Object.values(this.getAttributeManager()?.getAttributes() ?? {});
      for (const { value, size } of Object.values(slots.attributes)) {
        const attribute = attributes.find((its) => its.value === value);
        const [numbers, start] = [
          value.subarray(from * size, to * size),
          from * size * value.BYTES_PER_ELEMENT
        ];
        attribute?.getBuffer()?.write(numbers, start + attribute.byteOffset);
      }
    };
  }
}
