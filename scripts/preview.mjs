// npm run preview [port] [host]: serves dist/ as it is, for the browser tests and for a look at the last build. To this
// machine alone, or with the host 0.0.0.0 to every other one that reaches it.
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { serve } from './serve.mjs';

const [port = '4173', host] = process.argv.slice(2);
const { address } = await serve(join(ROOT, 'dist'), Number(port), host === undefined ? {} : { host });
console.log(`dist/ is served at ${address}`);
