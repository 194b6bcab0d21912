/** The map on the screens on which stories are watched, with what lies over it there, as the page has it. */
import type { Box } from '../../../src/view/camera-padding';
import type { MapArea } from '../../../src/view/framing';

type Language = 'en' | 'ru';
/** A window, the size of the map in pixels of the page, which a large window and a presentation show larger, whether the column is open beside the map, and whether a story is presented. */
type Screen = Omit<MapArea, 'extent' | 'limits' | 'boxes'> & {
  readonly window: { readonly width: number; readonly height: number };
  readonly open: boolean;
  readonly present: boolean;
  /** Of one size whatever is told. */
  readonly caption: Box;
  /** The tools, the inset and the key of a reconstruction. */
  readonly others: Readonly<Record<Language, readonly Box[]>>;
};

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

export const STORY_SCREENS: readonly Screen[] = [
  {
    window: { width: 1440, height: 900 },
    open: false,
    present: false,
    width: 1440,
    height: 768,
    caption: box(32, 76, 412, 306),
    others: {
      en: [box(1063, 21, 1419, 54), box(21, 598, 133, 728), box(1134, 55, 1419, 168)],
      ru: [box(1050, 21, 1419, 54), box(21, 598, 133, 728), box(1142, 55, 1419, 168)]
    }
  },
  {
    window: { width: 1440, height: 900 },
    open: true,
    present: false,
    width: 1039,
    height: 768,
    caption: box(32, 76, 412, 306),
    others: {
      en: [box(662, 21, 1018, 54), box(21, 598, 133, 728), box(733, 55, 1018, 168)],
      ru: [box(649, 21, 1018, 54), box(21, 598, 133, 728), box(741, 55, 1018, 168)]
    }
  },
  {
    window: { width: 1024, height: 768 },
    open: false,
    present: false,
    width: 1024,
    height: 636,
    caption: box(32, 76, 412, 306),
    others: {
      en: [box(647, 21, 1003, 54), box(718, 55, 1003, 168)],
      ru: [box(634, 21, 1003, 54), box(726, 55, 1003, 168)]
    }
  },
  {
    window: { width: 1024, height: 768 },
    open: true,
    present: false,
    width: 663,
    height: 636,
    caption: box(32, 76, 324, 306),
    others: {
      en: [box(286, 21, 642, 54), box(357, 55, 642, 168)],
      ru: [box(273, 21, 642, 54), box(365, 55, 642, 168)]
    }
  },
  {
    window: { width: 390, height: 844 },
    open: false,
    present: false,
    width: 390,
    height: 789,
    caption: box(8, 553, 382, 765),
    others: { en: [box(301, 0, 390, 45)], ru: [box(301, 0, 390, 45)] }
  },
  {
    window: { width: 1920, height: 1080 },
    open: false,
    present: true,
    width: 1185,
    height: 667,
    caption: box(32, 36, 492, 403),
    others: {
      en: [box(21, 497, 133, 627), box(879, 55, 1164, 168)],
      ru: [box(21, 497, 133, 627), box(887, 55, 1164, 168)]
    }
  }
];
