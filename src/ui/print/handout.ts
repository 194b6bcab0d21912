/** What a handout says of each step of a story. */
import type { Edition } from '../../domain/edition';
import { passesEvidenceFilter, type EvidenceFilter } from '../../domain/evidence-filter';
import type { Story } from '../../domain/story';
import { captionOf, type Caption } from '../../view/caption';

/** The captions of a story, in its order; a step that may not be told has none. */
export const captionsOf = ({ steps }: Story, edition: Edition, filter: EvidenceFilter): readonly Caption[] =>
  steps.flatMap((step) => {
    const rule = { ...filter, sources: edition.sources };
    const own = step.caption && passesEvidenceFilter(step.caption, rule) ? step.caption : undefined;
    return captionOf(step, own, edition) ?? [];
  });
