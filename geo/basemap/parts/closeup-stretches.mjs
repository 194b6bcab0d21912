/** Which coasts are drawn from GSHHG in the detail, and what was made there after 1925. Degrees. */

/** Where the land border of Hong Kong meets the sea, in Natural Earth: Deep Bay and Starling Inlet. */
const DEEP_BAY = [114.0833, 22.5296];
const STARLING_INLET = [114.2309, 22.5566];

/**
 * `box`: islands whose middle lies in it are exchanged. `stretches`: of which area, `from` where `to`
 * where, the land on the left; an end that is `fixed` keeps to that very point of the ring, a border's.
 * `reclaimed`: rings round what GSHHG has and 1925 had not, from memory, ±1 km.
 */
export const CLOSEUPS = {
  amur: {
    box: [139.3, 51.2, 141.9, 54.3],
    stretches: [{ area: 'ussr-rest', from: [140.77, 51.4], to: [139.4, 54.2] }]
  },
  peterTheGreatBay: {
    box: [130.6, 42.2, 133.4, 43.6],
    stretches: [{ area: 'ussr-rest', from: [130.85, 42.4], to: [133.2, 42.76] }]
  },
  chihliAndLiaotung: {
    box: [117.3, 37, 123.5, 41.1],
    stretches: [{ area: 'china', from: [122.45, 36.95], to: [123.5, 39.8] }]
  },
  yangtze: {
    box: [120.7, 30.6, 122.2, 32.3],
    stretches: [
      { area: 'china', from: [121.1, 30.6], to: [120.65, 31.98] },
      { area: 'china', from: [120.65, 32.05], to: [121.4, 32.3] }
    ]
  },
  cantonAndHongKong: {
    box: [112.9, 21.6, 115.3, 23.4],
    stretches: [
      { area: 'china', from: [112.92, 21.86], to: DEEP_BAY, fixed: 'to' },
      { area: 'hongkong', from: DEEP_BAY, to: STARLING_INLET, fixed: 'both' },
      { area: 'china', from: STARLING_INLET, to: [115.3, 22.68], fixed: 'from' }
    ]
  },
  kobeAndOsaka: {
    box: [134.7, 34.1, 135.6, 34.8],
    stretches: [{ area: 'japan', from: [134.78, 34.76], to: [135.08, 34.15] }],
    // South of the mouth of the Yodo, and off Sakai.
    reclaimed: [
      `135.39,34.66 135.432,34.655 135.448,34.635 135.452,34.61 135.457,34.59 135.463,34.58 135.455,34.55 135.43,34.535
        135.415,34.525 135.39,34.53 135.37,34.6`
    ]
  },
  tokyoBay: {
    box: [139.4, 34.85, 140.1, 35.75],
    stretches: [{ area: 'japan', from: [139.45, 35.31], to: [140.1, 35.12] }],
    // From Haneda by Shinagawa and Tsukishima to the mouth of the Edo, and the island off Kawasaki.
    reclaimed: [
      `139.765,35.53 139.76,35.553 139.747,35.585 139.752,35.615 139.762,35.645 139.775,35.652 139.8,35.655 139.83,35.655
        139.87,35.642 139.9,35.64 139.93,35.6 139.9,35.5 139.8,35.5`,
      '139.7,35.464 139.745,35.482 139.745,35.5 139.7,35.482'
    ]
  }
};
