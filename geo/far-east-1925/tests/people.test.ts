/** The people of this edition, in their own scripts. */
import { expect, test } from 'vitest';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const person = (id: string) => edition.people.find((it) => it.id === id);

test.for([
  ['karakhan', 'ru: Лев Михайлович Карахан, zh-Hant: 加拉罕, ja: カラハン'],
  ['yoshizawa', 'ja: 芳澤謙吉'],
  ['feng-yuxiang', 'zh-Latn-wadegile: Feng Yü-hsiang, zh-Hant: 馮玉祥'],
  ['zhang-zuolin', 'zh-Latn-wadegile: Chang Tso-lin, zh-Hant: 張作霖'],
  ['sun-yat-sen', 'zh-Latn: Sun Zhongshan, zh-Hant: 孫文, zh-Hant: 孫中山'],
  ['inoue', 'ja: 井上一次']
] as const)('%s is also %s', ([id, expected]) => {
  expect(
    person(id)
      ?.names.map(({ lang, name }) => `${lang}: ${name}`)
      .join(', ')
  ).toBe(expected);
});

/** Everyone whose name in another script a source gives. */
const NAMED =
  `karakhan yoshizawa borodin gekker ivanov-a-n ostroumov kuznetsov putna ivanov-a-i lenin chicherin
  sun-yat-sen song-qingling wang-jingwei eugene-chen tv-soong sun-fo dai-ensai zou-lu hh-kung chen-jiongming koo feng-yuxiang zhang-zuolin wu-peifu cao-kun duan-qirui lu-zhonglin sun-yue hu-jingyi
  li-mingzhong zhang-zhijiang song-zheyuan peng-shoushen wang-huaiqing li-jinglin zhang-zongchang
  huang-fu pu-yi aboltin inoue kojima machida kato-hiroharu vinokurov joffe kawakami kato-takaaki
  shidehara goto-shinpei dzerzhinsky nakasato`.split(/\s+/);

test('everyone whose own script a source gives is named in it', () => {
  expect(NAMED.filter((id) => !person(id)?.names.length)).toEqual([]);
});
