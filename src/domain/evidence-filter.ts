/** Whose account the reader goes by, and which evidence counts for it. */
import { DOCUMENT, EDITORS, type Evidence } from './reading';

/** `document` the given text · `others` every other source · `all` both, side by side. */
export const ACCOUNTS = ['all', 'document', 'others'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What the reader goes by; with `documented`, nothing that was inferred, reconstructed or not verified. */
export type EvidenceFilter = { readonly account: Account; readonly documented: boolean };

/** All of it: what an edition tells when nothing has been chosen. */
export const ALL_EVIDENCE: EvidenceFilter = { account: 'all', documented: false };

/**
 * Whether a piece of evidence speaks for an account. What the editors derive from the document is of its
 * account; what they derive from nothing but themselves, of the others.
 */
export function supportsAccount({ citations }: Evidence, account: Account): boolean {
  if (account === 'all') return true;
  const cites = citations.some(({ source }) => source === DOCUMENT);
  if (account === 'document') return cites;
  return citations.some(({ source }) => source !== DOCUMENT && source !== EDITORS) || !cites;
}

/** Whether a source that was read says it. */
export const isDocumented = ({ grade }: Evidence): boolean => grade === 'document' || grade === 'attested';

/** Whether a piece of evidence is told to a reader who goes by `told`. */
export const passesEvidenceFilter = (evidence: Evidence, { account, documented }: EvidenceFilter): boolean =>
  supportsAccount(evidence, account) && (!documented || isDocumented(evidence));
