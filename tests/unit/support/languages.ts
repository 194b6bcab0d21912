/** A page has learnt its reader's language before it is built; the facts of the tests are told in all of them. */
import { LANGUAGES, loadLanguage } from '../../../src/i18n';

await Promise.all(LANGUAGES.map(loadLanguage));
