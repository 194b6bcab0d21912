/** What a reconstruction supposes of the men of a place, in words. */
import type { Edition } from '../../domain/edition';
import type { Instant } from '../../domain/time';
import { ledgerAt, type LedgerState } from '../../domain/withdrawal/ledger';
import { simulateWithdrawal } from '../../domain/withdrawal/simulate';
import type { Language } from '../../state/language.svelte';
import { describeSource } from '../evidence/source-description';

/**
 * That it is a reconstruction, how many of the place's men are where at `instant`, the assumption about them, and its
 * sources; nothing for a place from which nobody is supposed to have gone.
 */
export function garrisonLines(
  { study, sources }: Edition,
  placeId: string,
  assumptions: string,
  instant: Instant,
  language: Language
): readonly string[] {
  const found = study && simulateWithdrawal(study, assumptions);
  const garrisons = study?.reconstruction?.garrisons ?? [];
  const i = garrisons.findIndex(({ place }) => place.id === placeId);
  const garrison = garrisons[i];
  if (!study?.reconstruction || !found || !garrison) return [];
  const ledger = ledgerAt(found.schedule, instant, garrisons.length);
  const ofPort = garrison.place.id === study.reconstruction.embarkation.place.id;
  const counts: readonly (readonly [LedgerState, number])[] = ofPort
    ? [
        ['posts', ledger.garrisons[i] ?? 0],
        ['port', ledger.port],
        ['sea', ledger.sea]
      ]
    : [
        ['posts', ledger.garrisons[i] ?? 0],
        ['march', ledger.columns.find((column) => column.garrison === i)?.men ?? 0]
      ];
  const { format, late, panels } = language;
  const where = counts
    .filter(([state, men]) => men > 0 || state === 'posts')
    .map(([state, men]) => `${panels.study.ledger.states[state]} ${format.number(men)}?`);
  const cited = garrison.citations.map((citation) => {
    const source = sources.get(citation.source);
    const { title, rest } = describeSource({ citation, source, first: false }, panels.notes, language.code);
    return title + rest;
  });
  return [
    `${late.withdrawal.key.title}: ${where.join(', ')}`,
    ...(garrison.note ? [language.text(garrison.note).text] : []),
    cited.join(' ')
  ];
}
