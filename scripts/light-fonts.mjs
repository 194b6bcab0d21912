// The faces that only the map writes with, without their hints: instructions for the pixels of old screens, which are half of each file, and
// which letters that are drawn for the graphics card do not follow. No letter and no feature is left out.
import subset from 'subset-font';

/** Every character that a face may have: the faces are of Latin, Greek and Cyrillic letters, each a file of its own. */
const ALL = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');

/** The faces of the page keep theirs: without them some systems fit stems and spaces to whole pixels, and letters are of unequal weight. */
const OF_MAP = /(pt-serif|old-standard-tt-[\w-]+-italic)[^/]*\.woff2$/;

/** @returns {import('vite').Plugin} */
export function lightFonts() {
  return {
    name: 'light-fonts',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !OF_MAP.test(asset.fileName)) continue;
          const light = await subset(Buffer.from(asset.source), ALL, {
            targetFormat: 'woff2',
            noHinting: true
          });
          if (light.length < asset.source.length) asset.source = light;
        }
      }
    }
  };
}
