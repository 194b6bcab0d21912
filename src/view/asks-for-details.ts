import { ALL_EVIDENCE } from '../domain/evidence-filter';
import type { ViewValues } from './fields';

/** Whether what is seen depends on what is said of entities, and on how sure that is, and not only on their names, dates and places. */
export const asksForDetails = ({ account, documented, text }: ViewValues): boolean =>
  account !== ALL_EVIDENCE.account || documented !== ALL_EVIDENCE.documented || text.trim() !== '';
