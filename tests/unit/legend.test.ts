import { expect, test } from 'vitest';
import { STATUSES, type Power, type Route, type Status } from '../../src/domain/edition';
import { LANGUAGES, panelMessagesIn } from '../../src/i18n';
import { DATE_QUALITIES } from '../../src/ui/evidence/date-quality';
import { legendContents } from '../../src/ui/legend/legend-contents';
import { dateMarkSamples } from '../../src/ui/legend/date-mark-samples';
import { reading, when } from './support/dates';
import { edition } from './support/edition';
import { evidence, japan, zones } from './support/evidence';
import { route } from './support/transport';

const china: Power = { id: 'china', name: { en: 'China' }, colour: 'ochre' };
const owned = (...powers: Power[]) => ({ powers, evidence: evidence('attested', 'scholarly') });
const railway = (some: Partial<Route>) => route('railway', some);

test('the legend has a mark for every quality that a dated event can have', () => {
  const drawn = dateMarkSamples(56, 8.6);
  expect(drawn.map(({ quality }) => quality).sort()).toEqual(
    DATE_QUALITIES.filter((q) => q !== 'undated').sort()
  );
  expect(drawn.every(({ parts }) => parts.length > 0)).toBe(true);
});

test('the legend explains only what the edition has', () => {
  const bare = legendContents(edition());
  expect([bare.contested, bare.perhaps, bare.courses.size, bare.routes.size]).toEqual([[], false, 0, 0]);
  const full = legendContents(
    edition({ territories: zones.map((territory) => ({ ...territory, claimant: territory.holder })) })
  );
  expect([full.contested.length, full.perhaps]).toEqual([1, true]);
});

test('a lease, a claim and an occupation are named as such, each once, in every language', () => {
  const held = (status: Status, holder: Power) => ({
    ...zones[1],
    id: `${status} ${holder.id}`,
    status,
    holder,
    claimant: china
  });
  const { contested } = legendContents(
    edition({
      territories: [
        held('lease', japan),
        held('lease', japan),
        held('occupation', japan),
        held('claim', china)
      ]
    })
  );
  expect(contested.map(({ status, holder }) => `${status} ${holder.id}`)).toEqual([
    'lease japan',
    'occupation japan',
    'claim china'
  ]);
  for (const language of LANGUAGES) {
    const { statuses } = panelMessagesIn(language).territory;
    expect(new Set(STATUSES.map((status) => statuses[status]('X'))).size).toBe(STATUSES.length);
  }
});

test('the legend has the gauges of the edition, and a band for lines that two powers ran together', () => {
  const { gauges, run, cut, schematic, stations } = legendContents(
    edition({
      routes: [
        railway({ gauge: [reading(1435)], interruptions: when('1924-09/1924-10') }),
        railway({ gauge: [reading(1524)], owners: [owned(japan)] }),
        railway({ owners: [owned(japan, china)], course: 'schematic' })
      ]
    })
  );
  expect(gauges).toEqual(new Set(['standard', 'broad', undefined]));
  expect(run).toEqual([japan, china]);
  expect([cut, schematic, stations]).toEqual([true, true, false]);
  const bare = legendContents(edition());
  expect([bare.gauges.size, bare.run, bare.cut, bare.schematic, bare.stations]).toEqual([
    0,
    [],
    false,
    false,
    false
  ]);
});

test('a kind of boundary, and the band of doubt, are listed where there is one', () => {
  const beside = [
    [0, 0],
    [1, 0]
  ] as const;
  const bare = legendContents(edition());
  expect([bare.boundaries.size, bare.doubtful]).toEqual([0, false]);
  const { boundaries, doubtful } = legendContents(edition(), [
    { kind: 'state', metres: undefined, beside },
    { kind: 'province', metres: 15_000, beside }
  ]);
  expect([...boundaries]).toEqual(['state', 'province']);
  expect(doubtful).toBe(true);
});
