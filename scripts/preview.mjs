// npm run preview [port]: serves dist/ as it is, for the browser tests and for a look at the last build.
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { serve } from './serve.mjs';

const { address } = await serve(join(ROOT, 'dist'), Number(process.argv[2] ?? 4173));
console.log(`dist/ is served at ${address}`);
