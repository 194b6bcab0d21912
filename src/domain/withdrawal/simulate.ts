/** From what an edition offers and a reader assumes to what would follow. */
import { readingAt, readingCount } from '../evacuation';
import type { Study, Territory } from '../edition';
import { memoByKey, memoByObject } from '../memo';
import { DAY, HOUR } from '../time';
import { scheduleWithdrawal, type WithdrawalSchedule, type ModelInput } from './model';
import { parseAssumptions, type Assumptions } from './assumptions';
import type { Post, Reconstruction } from './reconstruction';

const KM_PER_NAUTICAL_MILE = 1.852;

/** The voyage that is assumed. */
export const assumedVoyage = ({ harbours, seaward }: Reconstruction, { to }: Assumptions) =>
  harbours.find(({ place }) => place.id === to) ?? seaward;

export const kilometresOf = ({ way }: Post) => way.reduce((sum, { kilometres }) => sum + kilometres, 0);

/** The assumptions as numbers for the model; zones are numbered as `territories` are. */
export function modelInput(
  reconstruction: Reconstruction,
  territories: readonly Territory[],
  plan: Assumptions
): ModelInput {
  const { posts, port } = reconstruction;
  const { pace, flow, capacity, detachment, ship, start, ice } = plan;
  const number = ({ id }: Territory) => territories.findIndex((territory) => territory.id === id);
  const portZone = number(port.territory);
  return {
    garrisons: posts.map((post, i) => ({
      men: plan.men[i] ?? 0,
      kilometres: kilometresOf(post),
      clears: post.way
        .map(({ territory }, n) => ({
          zone: number(territory),
          kilometres: post.way.slice(0, n + 1).reduce((sum, { kilometres }) => sum + kilometres, 0)
        }))
        .filter(({ zone }) => zone !== portZone)
    })),
    deadlines: territories.map((territory) => readingAt(territory, plan.reading)?.value.span.end ?? Infinity),
    portZone,
    start,
    ice,
    pace,
    flow,
    capacity,
    detachment,
    ship,
    voyage: (assumedVoyage(reconstruction, plan).kilometres / KM_PER_NAUTICAL_MILE / plan.knots) * HOUR,
    reserve: plan.reserve * DAY
  };
}

export type Simulation = {
  readonly plan: Assumptions;
  readonly course: WithdrawalSchedule;
  /** Parts of the text that mean nothing here. */
  readonly bad: readonly string[];
};

/** How many are remembered of a study: the ones compared, and the ones looked at just before. */
const REMEMBERED = 8;

const simulationsOf = memoByObject(({ reconstruction, territories }: Study) =>
  memoByKey(
    (text: string): Simulation | undefined => {
      if (!reconstruction) return undefined;
      const { plan, bad } = parseAssumptions(text, reconstruction, readingCount(territories));
      return { plan, bad, course: scheduleWithdrawal(modelInput(reconstruction, territories, plan)) };
    },
    (text) => text,
    REMEMBERED
  )
);

/**
 * What follows from the assumptions that a link writes as `text`; the same value for the same text. Undefined where
 * the study has no reconstruction.
 */
export const simulateWithdrawal = (study: Study, text: string): Simulation | undefined =>
  simulationsOf(study)(text);
