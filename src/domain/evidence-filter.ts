/** Which evidence counts: that of the given document, of the other sources, or of all; and whether documents only. */
import type { Source } from './source';
import { DOCUMENT, EDITORS, type Evidence } from './reading';

/** `document` the given text of the edition · `others` every other source · `all` both, side by side. */
export const ACCOUNTS = ['all', 'document', 'others'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** `documented`: nothing that was inferred, reconstructed or not verified, or that popular pages alone attest. */
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

/** The sources of an edition, by id; what a statement that cites them is worth depends on what kind they are. */
export type SourcesById = ReadonlyMap<string, Pick<Source, 'category'>>;

/** An evidence filter, and the sources by which it judges. */
export type EvidenceRule = EvidenceFilter & { readonly sources: SourcesById };

/** Whether a source that was read says so, of whatever kind. */
export const isStated = ({ grade }: Evidence): boolean => grade === 'document' || grade === 'attested';

/** Whether popular pages are the only publications that attest it. */
export const isWeaklyAttested = ({ grade, citations }: Evidence, sources: SourcesById): boolean =>
  grade === 'attested' &&
  citations.every(({ source }) => ['popular', 'none'].includes(sources.get(source)?.category ?? ''));

/** Whether the document, or a source better than a popular page, says so. */
export const isDocumented = (evidence: Evidence, sources: SourcesById): boolean =>
  isStated(evidence) && !isWeaklyAttested(evidence, sources);

export const passesEvidenceFilter = (evidence: Evidence, rule: EvidenceRule): boolean =>
  supportsAccount(evidence, rule.account) && passesGrade(evidence, rule);

/** Whether evidence that belongs to no account, as that of the ground, passes. */
export const passesGrade = (evidence: Evidence, { documented, sources }: EvidenceRule): boolean =>
  !documented || isDocumented(evidence, sources);
