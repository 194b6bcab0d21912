// The typefaces of map and titles without their hints: instructions for the pixels of old screens, which are half of each file, and
// which letters that are drawn large hardly follow. No letter and no feature is left out.
import subset from 'subset-font';

/** Every character that a face may have: the faces are of Latin, Greek and Cyrillic letters, each a file of its own. */
const ALL = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');

/** The face of running text keeps its hints: some systems set a small letter without them to whole pixels. */
const LARGE = /(pt-serif|old-standard-tt)[^/]*\.woff2$/;

/** @returns {import('vite').Plugin} */
export function lightFonts() {
  return {
    name: 'light-fonts',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !LARGE.test(asset.fileName)) continue;
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
