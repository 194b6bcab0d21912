// luma.gl asks for its device of WebGL when it meets a graphics card. In the build that device stands in the file of deck.gl already,
// and what would be asked for only points there: to ask takes as long as the network takes there and back, before anything is drawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const ADAPTER = join(ROOT, 'node_modules/@luma.gl/webgl/dist/adapter/webgl-adapter.js');
const ASKED = 'const { WebGLDevice } = await import("./webgl-device.js");';

/** @returns {import('vite').Plugin} */
export function lumaDevice() {
  return {
    name: 'luma-device',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== ADAPTER) return undefined;
      const source = readFileSync(id, 'utf8');
      if (!source.includes(ASKED)) this.error(`${id} no longer asks for its device by: ${ASKED}`);
      return `import { WebGLDevice } from "./webgl-device.js";\n${source.replaceAll(ASKED, '')}`;
    }
  };
}
