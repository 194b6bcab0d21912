/** A page has its visitor's language before it is built; tests of facts run in all of them. */
import { loadAllLanguages, loadPanelMessages } from '../../../src/i18n';

await loadAllLanguages();
await loadPanelMessages();
