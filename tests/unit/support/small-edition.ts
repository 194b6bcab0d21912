/** A small edition with something of everything that lists, filters and the search ask for; three events in two places. */
import type { Claim, Grade } from '../../../src/domain/reading';
import type { Holder, Person, Place, Power } from '../../../src/domain/edition';
import { dating, when } from './dates';
import { edition, event, place } from './edition';
import { evidence, sources } from './evidence';

const power = (id: string, en: string, colour: Power['colour']): Power => ({ id, name: { en }, colour });
const [china, japan] = [power('china', 'China', 'ochre'), power('japan', 'Japan', 'plum')];
const held = (by: Power, status: Holder['status'], edtf: string): Holder => ({
  power: by,
  status,
  when: dating(edtf),
  evidence: evidence('attested', 'scholarly')
});

const peking: Place = place('peking', {
  label: { en: 'Peking', ru: 'Пекин' },
  names: [
    { toponym: 'Beijing', lang: 'en', role: 'today' },
    { toponym: '北京', lang: 'zh' },
    { toponym: 'Pékin', lang: 'fr' },
    { toponym: 'ペキン', lang: 'ja' }
  ],
  holders: [held(china, 'sovereign', '1912/1928')]
});
const aleksandrovsk: Place = place('aleksandrovsk', {
  label: { en: 'Aleksandrovsk', ru: 'Александровск' },
  position: [142.15, 50.9],
  holders: [held(japan, 'occupation', '1920-07/1925-05-15')]
});

const person = (id: string, en: string, ru: string, zh: string): Person => ({
  id,
  name: { en, ru },
  life: [],
  role: { en: 'diplomat', ru: 'дипломат' },
  names: [{ name: zh, lang: 'zh' }]
});
const karakhan = person('karakhan', 'Lev Karakhan', 'Лев Карахан', '加拉罕');
const yoshizawa = person('yoshizawa', 'Yoshizawa Kenkichi', 'Ёсидзава Кэнкити', '芳澤謙吉');
const sun = person('sun-yat-sen', 'Sun Yat-sen', 'Сунь Ятсен', '孫逸仙');

const lanes = {
  talks: { id: 'talks', name: { en: 'Talks' } },
  life: { id: 'life', name: { en: 'Life' } }
} as const;
const treaty = { id: 'treaty', name: { en: 'Treaty', ru: 'Договор' }, lane: lanes.talks };
const arrival = { id: 'arrival', name: { en: 'Arrival', ru: 'Приезд' }, lane: lanes.life };
const claim = (en: string, grade: Grade): Claim => ({ value: { en }, ...evidence(grade, 'scholarly') });
const at = (value: Place) => [{ value, ...evidence('attested', 'scholarly') }] as const;

export const smallEdition = edition({
  lanes: Object.values(lanes),
  kinds: [treaty, arrival],
  powers: [china, japan],
  people: [karakhan, yoshizawa, sun],
  places: [peking, aleksandrovsk],
  sources,
  events: [
    event('sun-arrives', {
      kind: arrival,
      title: { en: 'Sun Yat-sen arrives', ru: 'Приезд Сунь Ятсена' },
      when: when('1924-12-31', '1925-01'),
      where: at(peking),
      people: [sun],
      claims: [claim('He came by train, and ill.', 'attested')]
    }),
    event('convention', {
      kind: treaty,
      title: { en: 'Convention signed', ru: 'Подписана конвенция' },
      when: when('1925-01-20'),
      where: at(peking),
      people: [karakhan, yoshizawa],
      claims: [claim('It was signed at night.', 'document')]
    }),
    event('flag-lowered', {
      kind: treaty,
      title: { en: 'The flag is lowered', ru: 'Спуск флага' },
      when: when('1925-05-14'),
      where: at(aleksandrovsk),
      claims: [claim('The last soldiers left that day.', 'inferred')]
    }),
    event('arms', { kind: treaty, title: { en: 'Arms are asked for', ru: 'Просьба об оружии' } })
  ]
});
