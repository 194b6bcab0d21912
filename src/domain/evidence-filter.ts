/** Which evidence counts: that of the given document, of the other sources, or of all; and whether documents only. */
import { DOCUMENT, EDITORS, type Evidence } from './reading';

/** `document` the given text of the edition · `others` every other source · `all` both, side by side. */
export const ACCOUNTS = ['all', 'document', 'others'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** `documented`: nothing that was inferred, reconstructed or not verified. */
export type EvidenceFilter = { readonly account: Account; readonly documented: boolean };

/** The filter that everything passes. */
export const ALL_EVIDENCE: EvidenceFilter = { account: 'all', documented: false };

/**
 * Whether a piece of evidence supports an account. What the editors derive from the document belongs to its account;
 * what they derive without citing it, to the others.
 */
export function supportsAccount({ citations }: Evidence, account: Account): boolean {
  if (account === 'all') return true;
  const citesDocument = citations.some(({ source }) => source === DOCUMENT);
  if (account === 'document') return citesDocument;
  return citations.some(({ source }) => source !== DOCUMENT && source !== EDITORS) || !citesDocument;
}

/** Whether a source that was read says so. */
export const isDocumented = ({ grade }: Evidence): boolean => grade === 'document' || grade === 'attested';

export const passesEvidenceFilter = (evidence: Evidence, filter: EvidenceFilter): boolean =>
  supportsAccount(evidence, filter.account) && passesGrade(evidence, filter);

/** Whether evidence that belongs to no account, as that of the ground, passes. */
export const passesGrade = (evidence: Evidence, { documented }: EvidenceFilter): boolean =>
  !documented || isDocumented(evidence);
