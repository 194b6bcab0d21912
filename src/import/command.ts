/** For `npm run import`: the words of dates are there when the module is, for nothing can be fetched after it. */
import { loadAllLanguages, loadPanelMessages } from '../i18n';

await loadAllLanguages();
await loadPanelMessages();

export { checkFolder, formatProblem } from '../data/check';
export { ARRIVED_KINDS, hasLosses, importFiles, type ImportReport } from './import-files';
export { slug } from './made-id';
