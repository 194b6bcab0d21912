/** The withdrawal that follows from what an edition offers and what a visitor assumes. */
import { readingAt, readingCount } from '../evacuation';
import type { Territory } from '../edition';
import type { Study } from '../study';
import { memoByKey, memoByObject } from '../memo';
import { DAY, HOUR } from '../time';
import { scheduleWithdrawal, type WithdrawalSchedule, type ModelInput } from './model';
import type { Assumptions } from './assumptions';
import { parseAssumptions } from './parse-assumptions';
import type { Garrison, Reconstruction } from './reconstruction';

const KM_PER_NAUTICAL_MILE = 1.852;

/** The voyage to the destination that is assumed, or out of sight. */
export const assumedVoyage = (
  { destinations, voyageOutOfSight }: Reconstruction,
  { destination }: Assumptions
) => destinations.find(({ place }) => place.id === destination) ?? voyageOutOfSight;

/** Length of a garrison's march, in kilometres. */
export const kilometresOf = ({ march }: Garrison) =>
  march.reduce((sum, { kilometres }) => sum + kilometres, 0);

/** The assumptions as numbers for the model; a zone is an index into `territories`. */
function modelInput(
  reconstruction: Reconstruction,
  territories: readonly Territory[],
  plan: Assumptions
): ModelInput {
  const { garrisons, embarkation } = reconstruction;
  const { marchSpeed, departureRate, boardingRate, detachmentSize, shipCapacity, shipSpeed } = plan;
  const zoneOf = ({ id }: Territory) => territories.findIndex((territory) => territory.id === id);
  const portZone = zoneOf(embarkation.territory);
  return {
    garrisons: garrisons.map((garrison, i) => ({
      men: plan.men[i] ?? 0,
      kilometres: kilometresOf(garrison),
      clears: garrison.march
        .map(({ territory }, n) => ({
          zone: zoneOf(territory),
          kilometres: garrison.march.slice(0, n + 1).reduce((sum, { kilometres }) => sum + kilometres, 0)
        }))
        .filter(({ zone }) => zone !== portZone)
    })),
    deadlines: territories.map((territory) => readingAt(territory, plan.reading)?.value.span.end ?? Infinity),
    portZone,
    earliestDeparture: plan.earliestDeparture,
    earliestBoarding: plan.earliestBoarding,
    marchSpeed,
    departureRate,
    boardingRate,
    detachmentSize,
    shipCapacity,
    voyage: (assumedVoyage(reconstruction, plan).kilometres / KM_PER_NAUTICAL_MILE / shipSpeed) * HOUR,
    reserve: plan.reserve * DAY
  };
}

export type Simulation = {
  readonly plan: Assumptions;
  readonly schedule: WithdrawalSchedule;
  /** Parts of the text that name nothing of this edition, or a value beyond its bounds. */
  readonly bad: readonly string[];
};

/** How many are remembered of a study: the ones compared, and the ones looked at just before. */
const REMEMBERED = 8;

const simulationsOf = memoByObject(({ reconstruction, territories }: Study) =>
  memoByKey(
    (text: string): Simulation | undefined => {
      if (!reconstruction) return undefined;
      const { plan, bad } = parseAssumptions(text, reconstruction, readingCount(territories));
      return { plan, bad, schedule: scheduleWithdrawal(modelInput(reconstruction, territories, plan)) };
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
