// The typefaces without their hints: instructions for the pixels of old screens, which are half of each file, and which the
// map, whose letters are drawn large and scaled, never follows. No letter and no feature is left out.
import subset from 'subset-font';

/** Every character that a face may have: the faces are of Latin, Greek and Cyrillic letters, each a file of its own. */
const ALL = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');

/** @returns {import('vite').Plugin} */
export function lightFonts() {
  return {
    name: 'light-fonts',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
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
