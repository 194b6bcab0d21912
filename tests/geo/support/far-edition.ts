/** The edition that `npm run new-edition` writes, moved to the second century before our era and to both sides of the 180th meridian. */
import { editionTemplate } from '../../../scripts/edition-template.mjs';

/** The text of one of its files, moved. */
export const movedFar = (text: string): string =>
  text
    .replaceAll('1831-12-27', '-0150-03-01')
    .replaceAll(/1832-01-(16|07)/g, '-0150-03-20')
    .replace('1831-12/1832-01', '-0199/-0100')
    .replace(/"extent":\s*\[[^\]]*\]/, '"extent": [165, -25, -165, 0]')
    .replaceAll(/-4\.18,\s*50\.37/g, '178.4, -18.1')
    .replaceAll(/-12,\s*43/g, '179.5, -16')
    .replaceAll(/-18,\s*28/g, '-178, -14')
    .replaceAll(/-23\.51,\s*14\.92/g, '-172, -13.8');

/** Its files by their names, whose contents are texts. */
export const farEdition = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(editionTemplate('my-voyage', '')).map(([name, text]) => [name, movedFar(text)])
  );
