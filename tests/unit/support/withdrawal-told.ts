/**
 * The same withdrawal told event by event, as slowly as can be: a heap of things to come, always the next of them, and
 * every man counted where he stands. It shares no line with the model.
 */
import type { ModelInput } from '../../../src/domain/withdrawal/model';

type Group = { readonly post: number; readonly men: number; readonly number: number };
export type Told = {
  readonly group: Group;
  readonly what: 'leaves' | 'reaches' | 'boards' | 'sails' | 'lands';
  readonly at: number;
};

const DAY = 86_400;

export function tellSlowly(problem: ModelInput): readonly Told[] {
  const told: Told[] = [];
  const coming: Told[] = [];
  const queue: Group[] = [];
  let aboard: Group[] = [];
  let loading: Group | undefined;
  let expected = 0;

  problem.garrisons.forEach((garrison, post) => {
    let left = garrison.men;
    for (let number = 0; left > 0; number++) {
      const men = Math.min(left, problem.detachmentSize, problem.shipCapacity);
      const gone = garrison.men - left + men;
      const at = beginning(problem, post) + (gone / problem.departureRate) * DAY;
      coming.push({ group: { post, men, number }, what: 'leaves', at });
      left -= men;
      expected++;
    }
  });

  const sail = (at: number) => {
    for (const group of aboard) {
      told.push({ group, what: 'sails', at });
      coming.push({ group, what: 'lands', at: at + problem.voyage });
    }
    aboard = [];
  };
  const load = (now: number) => {
    const next = queue[0];
    if (!next || loading) return;
    queue.shift();
    loading = next;
    const begins = Math.max(now, problem.earliestBoarding);
    coming.push({ group: next, what: 'boards', at: begins + (next.men / problem.boardingRate) * DAY });
  };
  let lastBoarded = 0;
  while (coming.length > 0) {
    // The earliest; of those at one instant the first post, and of one post the first detachment.
    const next = coming.reduce((first, event) => (before(event, first) ? event : first));
    coming.splice(coming.indexOf(next), 1);
    told.push(next);
    const { group, what, at } = next;
    if (what === 'leaves') {
      const days = (problem.garrisons[group.post]?.kilometres ?? 0) / problem.marchSpeed;
      coming.push({ group, what: 'reaches', at: at + days * DAY });
    } else if (what === 'reaches') {
      queue.push(group);
      load(at);
    } else if (what === 'boards') {
      // The ship before is full if this group does not fit; it sailed when its last was aboard.
      if (sum(aboard) + group.men > problem.shipCapacity) sail(lastBoarded);
      aboard.push(group);
      lastBoarded = at;
      loading = undefined;
      expected--;
      if (expected === 0) sail(at);
      load(at);
    }
  }
  return told;
}

const ORDER = ['lands', 'boards', 'leaves', 'reaches'];
const before = (a: Told, b: Told) =>
  a.at < b.at ||
  (a.at === b.at &&
    (ORDER.indexOf(a.what) < ORDER.indexOf(b.what) ||
      (a.what === b.what &&
        (a.group.post < b.group.post ||
          (a.group.post === b.group.post && a.group.number < b.group.number)))));

const sum = (groups: readonly Group[]) => groups.reduce((men, group) => men + group.men, 0);

function beginning(problem: ModelInput, post: number): number {
  const garrison = problem.garrisons[post];
  if (!garrison) return Infinity;
  let everybody = 0;
  for (const { men } of problem.garrisons) everybody += men;
  const setOut = garrison.men / problem.departureRate;
  let latest =
    (problem.deadlines[problem.portZone] ?? Infinity) -
    problem.reserve -
    (garrison.kilometres / problem.marchSpeed + Math.max(everybody / problem.boardingRate, setOut)) * DAY;
  for (const { zone, kilometres } of garrison.clears) {
    const own =
      (problem.deadlines[zone] ?? Infinity) -
      problem.reserve -
      (kilometres / problem.marchSpeed + setOut) * DAY;
    if (own < latest) latest = own;
  }
  return latest < problem.earliestDeparture ? problem.earliestDeparture : latest;
}
