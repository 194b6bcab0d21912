/**
 * Where the edition tells each fact of the given document. D6.4 is the fourth fact of its sixth paragraph.
 * Several facts may make one event, and one fact may need several. Nothing is left out silently.
 */
export type Row = {
  readonly row: string;
  /** Paragraph of the document. */
  readonly paragraph: number;
} & Told;

/** Where a fact is told, or why it is not. */
export type Told =
  | { /** What tells it, as in a link: `event:convention`. */ readonly ids: readonly string[] }
  | { /** Why nothing does. */ readonly omitted: string };

/** A fact that other sources add to the document, numbered within its section. */
export type FurtherRow = { readonly section: string; readonly row: string } & Told;

export const RECORD: readonly Row[] = [
  { row: 'D1.1', paragraph: 1, ids: ['event:japan-decides', 'place:tokyo'] },

  { row: 'D2.1', paragraph: 2, ids: ['event:first-conversation', 'place:peking'] },
  { row: 'D2.2', paragraph: 2, ids: ['event:japanese-plan', 'place:moscow'] },

  { row: 'D3.1', paragraph: 3, ids: ['event:conditions-refused'] },
  { row: 'D3.2', paragraph: 3, ids: ['event:conditions-dropped'] },

  { row: 'D4.1', paragraph: 4, ids: ['event:talks-open', 'place:peking'] },

  { row: 'D5.1', paragraph: 5, ids: ['event:eight-sessions'] },
  { row: 'D5.2', paragraph: 5, ids: ['event:sittings-twice-a-day', 'place:japanese-legation'] },
  { row: 'D5.3', paragraph: 5, ids: ['event:letter-20-may'] },
  { row: 'D5.4', paragraph: 5, ids: ['event:two-disputes', 'place:northern-sakhalin'] },
  { row: 'D5.5', paragraph: 5, ids: ['event:cabinet-struggle', 'event:kato-cabinet'] },
  { row: 'D5.6', paragraph: 5, ids: ['event:two-disputes'] },

  { row: 'D6.1', paragraph: 6, ids: ['event:convention'] },
  { row: 'D6.2', paragraph: 6, ids: ['event:convention'] },
  { row: 'D6.3', paragraph: 6, ids: ['event:convention', 'event:protocol-b'] },
  { row: 'D6.4', paragraph: 6, ids: ['event:convention', 'event:protocol-a', 'event:zone-c-deadline'] },

  { row: 'D7.1', paragraph: 7, ids: ['event:convention'] },

  { row: 'D8.1', paragraph: 8, ids: ['event:novosti-zhizni', 'place:harbin'] },

  { row: 'D9.1', paragraph: 9, ids: ['event:north-china-autumn', 'place:north-china'] },
  { row: 'D9.2', paragraph: 9, ids: ['event:zhang-declares-war', 'event:northern-war', 'place:mukden'] },
  { row: 'D9.3', paragraph: 9, ids: ['event:zhang-declares-war'] },
  { row: 'D9.4', paragraph: 9, ids: ['event:feng-turns'] },
  { row: 'D9.5', paragraph: 9, ids: ['event:coup'] },

  { row: 'D10.1', paragraph: 10, ids: ['event:feng-for-sun'] },
  { row: 'D10.2', paragraph: 10, ids: ['event:duan-invites', 'event:sun-answers-feng'] },
  { row: 'D10.3', paragraph: 10, ids: ['event:no-unity'] },

  { row: 'D11.1', paragraph: 11, ids: ['event:karakhan-feng'] },
  { row: 'D11.2', paragraph: 11, ids: ['event:feng-asks-arms'] },

  { row: 'D12.1', paragraph: 12, ids: ['event:specialists-sent', 'event:kalgan-group'] },
  { row: 'D12.2', paragraph: 12, ids: ['event:arms-for-feng'] },
  { row: 'D12.3', paragraph: 12, ids: ['event:cavalry'] },

  { row: 'D13.1', paragraph: 13, ids: ['event:interpreters-wanted'] },
  { row: 'D13.2', paragraph: 13, ids: ['event:kutv-department', 'place:kutv'] },
  { row: 'D13.3', paragraph: 13, ids: ['event:karakhan-article'] },

  { row: 'D14.1', paragraph: 14, ids: ['event:sun-in-peking', 'movement:sun-yat-sen-1924'] },
  { row: 'D14.2', paragraph: 14, ids: ['event:sun-meets-karakhan'] },
  { row: 'D14.3', paragraph: 14, ids: ['event:assembly-postponed'] },
  { row: 'D14.4', paragraph: 14, ids: ['event:operation'] },
  { row: 'D14.5', paragraph: 14, ids: ['event:mournful-days'] },

  { row: 'D15.1', paragraph: 15, ids: ['event:karakhan-visits'] },
  { row: 'D15.2', paragraph: 15, ids: ['event:borodin-comes', 'place:canton'] },
  { row: 'D15.3', paragraph: 15, ids: ['event:sun-message'] },

  { row: 'D16.1', paragraph: 16, ids: ['event:sun-dies', 'place:iron-lion-lane'] },
  { row: 'D16.2', paragraph: 16, ids: ['event:sun-dies', 'event:flags-half-mast', 'place:soviet-embassy'] },
  { row: 'D16.3', paragraph: 16, ids: ['event:pilgrimage'] },
  { row: 'D16.4', paragraph: 16, ids: ['event:funeral', 'event:burial-biyun', 'event:burial-nanking'] },
  { row: 'D16.5', paragraph: 16, ids: ['event:funeral'] },
  { row: 'D16.6', paragraph: 16, ids: ['event:funeral'] },
  { row: 'D16.7', paragraph: 16, ids: ['event:funeral', 'event:condolences'] }
];

/** What other sources add: every fact that was gathered, section by section, in the order of its number. */
export const FURTHER: readonly FurtherRow[] = [
  { section: 'The occupation, 1920–25', row: 'S2.1', ids: ['event:landing-1920'] },
  { section: 'The occupation, 1920–25', row: 'S2.2', ids: ['event:guarantee-decided'] },
  { section: 'The occupation, 1920–25', row: 'S2.3', ids: ['event:guarantee-occupation'] },
  { section: 'The occupation, 1920–25', row: 'S2.4', ids: ['event:sagaren-army-formed'] },
  { section: 'The occupation, 1920–25', row: 'S2.5', ids: ['event:main-landing-1920'] },
  { section: 'The occupation, 1920–25', row: 'S2.6', ids: ['event:nikolaevsk-left-1920'] },
  { section: 'The occupation, 1920–25', row: 'S2.7', ids: ['event:posts-again-1921'] },
  { section: 'The occupation, 1920–25', row: 'S2.8', ids: ['event:chuka-maru'] },
  { section: 'The occupation, 1920–25', row: 'S2.9', ids: ['event:mainland-announced'] },
  { section: 'The occupation, 1920–25', row: 'S2.10', ids: ['event:mainland-left'] },
  { section: 'The occupation, 1920–25', row: 'S2.11', ids: ['event:population-1925'] },
  {
    section: 'The occupation, 1920–25',
    row: 'S2.12',
    ids: ['event:sagaren-army-formed', 'event:machida-commands', 'event:inoue-commands']
  },
  {
    section: 'The occupation, 1920–25',
    row: 'S2.13',
    ids: ['event:sagaren-army-formed', 'event:regiments-home']
  },
  { section: 'The occupation, 1920–25', row: 'S2.14', ids: ['event:army-struck-off'] },
  { section: 'The occupation, 1920–25', row: 'S2.15', ids: ['event:settlers-leave'] },
  { section: 'The occupation, 1920–25', row: 'S2.16', ids: ['event:oil-drilling'] },
  { section: 'The occupation, 1920–25', row: 'S2.17', ids: ['event:flotilla-craft'] },

  {
    section: 'The texts of the treaty',
    row: 'T1',
    ids: ['event:convention', 'event:ratification', 'event:portsmouth-treaty']
  },
  { section: 'The texts of the treaty', row: 'T2', ids: ['event:protocol-a'] },
  { section: 'The texts of the treaty', row: 'T3', ids: ['event:protocol-a'] },
  { section: 'The texts of the treaty', row: 'T4', ids: ['event:protocol-a'] },
  { section: 'The texts of the treaty', row: 'T5', ids: ['event:protocol-b', 'event:oil-memorandum'] },
  { section: 'The texts of the treaty', row: 'T6', ids: ['event:press-coal-oil', 'event:protocol-b'] },
  { section: 'The texts of the treaty', row: 'T7', ids: ['event:convention'] },
  { section: 'The texts of the treaty', row: 'T8', ids: ['event:convention', 'place:japanese-legation'] },
  { section: 'The texts of the treaty', row: 'T9', ids: ['event:ratification', 'event:league-registration'] },

  { section: 'The evacuation, spring 1925', row: 'S2.20', ids: ['event:chicherin-order'] },
  {
    section: 'The evacuation, spring 1925',
    row: 'S2.21',
    ids: ['event:commission-formed', 'event:commission-nikolaevsk']
  },
  { section: 'The evacuation, spring 1925', row: 'S2.22', ids: ['event:border-detachment', 'event:arkovo'] },
  { section: 'The evacuation, spring 1925', row: 'S2.23', ids: ['event:sovetskii-sakhalin'] },
  { section: 'The evacuation, spring 1925', row: 'S2.24', ids: ['event:detailed-agreement'] },
  {
    section: 'The evacuation, spring 1925',
    row: 'S2.25',
    ids: ['event:zone-a-deadline', 'territory:zone-a']
  },
  {
    section: 'The evacuation, spring 1925',
    row: 'S2.26',
    ids: ['event:zone-b-deadline', 'territory:zone-b']
  },
  {
    section: 'The evacuation, spring 1925',
    row: 'S2.27',
    ids: ['event:zone-c-deadline', 'territory:zone-c']
  },
  { section: 'The evacuation, spring 1925', row: 'S2.28', ids: ['event:detailed-agreement'] },
  { section: 'The evacuation, spring 1925', row: 'S2.29', ids: ['event:letter-to-inoue'] },
  { section: 'The evacuation, spring 1925', row: 'S2.30', ids: ['event:claims-collected'] },
  { section: 'The evacuation, spring 1925', row: 'S2.31', ids: ['event:claims-collected'] },
  { section: 'The evacuation, spring 1925', row: 'S2.32', ids: ['event:okrug'] },
  { section: 'The evacuation, spring 1925', row: 'S2.33', ids: ['event:flag-lowered'] },
  { section: 'The evacuation, spring 1925', row: 'S2.34', ids: ['event:flag-raised'] },
  { section: 'The evacuation, spring 1925', row: 'S2.35', ids: ['event:flag-lowered'] },
  { section: 'The evacuation, spring 1925', row: 'S2.36', ids: ['event:concession-contracts'] },

  { section: 'Ports, routes, ice', row: 'P1', ids: ['line:otaru-nikolaevsk'] },
  { section: 'Ports, routes, ice', row: 'P2', ids: ['event:flag-lowered'] },
  { section: 'Ports, routes, ice', row: 'P3', ids: ['event:chuka-maru'] },
  { section: 'Ports, routes, ice', row: 'P4', ids: ['event:commission-nikolaevsk', 'place:pogibi'] },
  { section: 'Ports, routes, ice', row: 'P5', ids: ['line:soya-ferry'] },
  { section: 'Ports, routes, ice', row: 'P6', ids: ['line:honto-ferry'] },
  {
    section: 'Ports, routes, ice',
    row: 'P7',
    omitted: 'the regiments whose homes suggested a port of arrival went home in 1921'
  },

  { section: 'The coup in Peking and the National Armies', row: 'G1', ids: ['event:kiangsu-chekiang-war'] },
  { section: 'The coup in Peking and the National Armies', row: 'G2', ids: ['event:northern-war'] },
  { section: 'The coup in Peking and the National Armies', row: 'G3', ids: ['event:jehol-offensive'] },
  {
    section: 'The coup in Peking and the National Armies',
    row: 'G4',
    ids: ['event:wu-in-peking', 'event:army-plan']
  },
  { section: 'The coup in Peking and the National Armies', row: 'G5', ids: ['event:shanhaikuan-fighting'] },
  {
    section: 'The coup in Peking and the National Armies',
    row: 'G6',
    ids: ['event:feng-turns', 'event:orders-to-columns']
  },
  { section: 'The coup in Peking and the National Armies', row: 'G7', ids: ['event:march-on-peking'] },
  { section: 'The coup in Peking and the National Armies', row: 'G8', ids: ['event:coup'] },
  { section: 'The coup in Peking and the National Armies', row: 'G9', ids: ['event:wu-leaves-front'] },
  { section: 'The coup in Peking and the National Armies', row: 'G10', ids: ['event:wu-sails'] },
  {
    section: 'The coup in Peking and the National Armies',
    row: 'G11',
    ids: ['event:pu-yi-expelled', 'event:pu-yi-legation']
  },
  { section: 'The coup in Peking and the National Armies', row: 'G12', ids: ['event:tientsin-talks'] },
  {
    section: 'The coup in Peking and the National Armies',
    row: 'G13',
    ids: ['event:duan-enters-peking', 'event:zhang-in-peking', 'event:duan-sworn-in']
  },
  { section: 'The coup in Peking and the National Armies', row: 'G14', ids: ['event:national-armies'] },
  { section: 'The coup in Peking and the National Armies', row: 'G15', ids: ['event:kalgan-group'] },
  { section: 'The coup in Peking and the National Armies', row: 'G16', ids: ['event:kaifeng-group'] },
  { section: 'The coup in Peking and the National Armies', row: 'G17', ids: ['event:feng-supplied'] },
  {
    section: 'The coup in Peking and the National Armies',
    row: 'G18',
    ids: ['line:kalgan-urga-road', 'event:feng-supplied']
  },

  {
    section: 'Sun Yat-sen’s last journey',
    row: 'Y1',
    ids: ['event:sun-leaves-canton', 'event:sun-at-whampoa']
  },
  { section: 'Sun Yat-sen’s last journey', row: 'Y2', ids: ['event:sun-at-hongkong'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y3', ids: ['event:sun-at-shanghai'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y4', ids: ['event:shanghai-press'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y5', ids: ['event:sun-leaves-shanghai'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y6', ids: ['event:sun-at-nagasaki'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y7', ids: ['event:sun-kobe', 'event:kobe-speech'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y8', ids: ['event:sun-leaves-kobe'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y9', ids: ['event:sun-at-moji'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y10', ids: ['event:sun-at-tientsin'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y11', ids: ['event:sun-in-peking'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y12', ids: ['event:sun-at-hotel', 'event:turn-for-worse'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y13', ids: ['event:operation'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y14', ids: ['event:iron-lion-move'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y15', ids: ['event:testaments-drafted'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y16', ids: ['event:sun-message'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y17', ids: ['event:sun-dies', 'event:body-to-hospital'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y18', ids: ['event:condolences'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y19', ids: ['event:funeral'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y20', ids: ['event:lying-in-state'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y21', ids: ['event:steel-coffin'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y22', ids: ['event:burial-biyun'] },
  { section: 'Sun Yat-sen’s last journey', row: 'Y23', ids: ['event:borodin-comes'] },

  { section: 'Karakhan’s negotiations', row: 'K1', ids: ['event:karakhan-arrives'] },
  { section: 'Karakhan’s negotiations', row: 'K2', ids: ['event:talks-open'] },
  {
    section: 'Karakhan’s negotiations',
    row: 'K3',
    ids: ['event:sino-soviet-agreement', 'event:letter-2-june']
  },
  { section: 'Karakhan’s negotiations', row: 'K4', ids: ['event:legation-request'] },
  { section: 'Karakhan’s negotiations', row: 'K5', ids: ['event:interview-nippon-denpo'] },
  { section: 'Karakhan’s negotiations', row: 'K6', ids: ['event:credentials'] },
  { section: 'Karakhan’s negotiations', row: 'K7', ids: ['event:legation-notes'] },
  { section: 'Karakhan’s negotiations', row: 'K8', ids: ['event:legation-handed-over'] },
  { section: 'Karakhan’s negotiations', row: 'K9', ids: ['event:oil-memorandum'] },
  { section: 'Karakhan’s negotiations', row: 'K10', ids: ['event:convention'] },
  { section: 'Karakhan’s negotiations', row: 'K11', ids: ['event:ratification'] },
  { section: 'Karakhan’s negotiations', row: 'K12', ids: ['event:mukden-agreement'] },

  { section: 'Harbin and the Chinese Eastern Railway', row: 'H1', ids: ['event:special-district'] },
  { section: 'Harbin and the Chinese Eastern Railway', row: 'H2', ids: ['event:sino-soviet-agreement'] },
  { section: 'Harbin and the Chinese Eastern Railway', row: 'H3', ids: ['event:railway-price'] },
  { section: 'Harbin and the Chinese Eastern Railway', row: 'H4', ids: ['event:mukden-agreement'] },
  { section: 'Harbin and the Chinese Eastern Railway', row: 'H5', ids: ['event:cer-joint-management'] },
  { section: 'Harbin and the Chinese Eastern Railway', row: 'H6', ids: ['event:novosti-zhizni'] },
  { section: 'Harbin and the Chinese Eastern Railway', row: 'H7', ids: ['event:novosti-zhizni'] },

  { section: 'Canton', row: 'C1', ids: ['event:whampoa-opens'] },
  { section: 'Canton', row: 'C2', ids: ['event:vorovskii-sails'] },
  { section: 'Canton', row: 'C3', ids: ['event:vorovskii-canton'] },
  { section: 'Canton', row: 'C4', ids: ['event:merchants-corps'] },
  { section: 'Canton', row: 'C5', ids: ['event:aircraft-kwangtung'] },

  {
    section: 'Frontiers and who held what',
    row: 'B1',
    ids: ['event:portsmouth-treaty', 'event:frontier-marked', 'territory:karafuto']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B2',
    ids: ['event:guarantee-occupation', 'event:mainland-left']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B3',
    ids: ['event:mainland-left', 'territory:zone-a', 'territory:zone-b', 'territory:zone-c']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B4',
    ids: ['event:zone-a-deadline', 'event:zone-b-deadline', 'event:zone-c-deadline']
  },
  { section: 'Frontiers and who held what', row: 'B5', ids: ['event:okrug', 'territory:sakhalin-okrug'] },
  {
    section: 'Frontiers and who held what',
    row: 'B6',
    ids: [
      'event:oblast-formed',
      'event:far-eastern-seat',
      'event:far-eastern-krai',
      'territory:far-eastern-oblast'
    ]
  },
  {
    section: 'Frontiers and who held what',
    row: 'B7',
    ids: ['event:buryat-republic', 'territory:buryat-mongol-assr']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B8',
    ids: ['event:mongolia-proclaimed', 'event:sino-soviet-agreement', 'territory:mongolian-republic']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B9',
    ids: ['event:soviet-mongol-treaty', 'territory:tannu-tuva']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B10',
    ids: ['event:portsmouth-treaty', 'territory:kwantung', 'line:south-manchuria']
  },
  { section: 'Frontiers and who held what', row: 'B11', ids: ['territory:chosen', 'territory:taiwan'] },
  {
    section: 'Frontiers and who held what',
    row: 'B12',
    ids: ['event:special-district', 'event:sino-soviet-agreement', 'line:chinese-eastern']
  },
  {
    section: 'Frontiers and who held what',
    row: 'B13',
    ids: [
      'event:national-armies',
      'territory:sphere-fengtian',
      'territory:sphere-feng',
      'territory:sphere-canton'
    ]
  },
  { section: 'Frontiers and who held what', row: 'B14', ids: ['event:shantung-cleared'] },

  { section: 'The evacuation, looked at again', row: 'E1', ids: ['event:garrison-1924'] },
  { section: 'The evacuation, looked at again', row: 'E2', ids: ['event:garrison-1924'] },
  { section: 'The evacuation, looked at again', row: 'E3', ids: ['event:garrison-1924'] },
  { section: 'The evacuation, looked at again', row: 'E3b', ids: ['event:garrison-1924', 'person:umemiya'] },
  { section: 'The evacuation, looked at again', row: 'E3c', ids: ['event:garrison-1924'] },
  { section: 'The evacuation, looked at again', row: 'E4', ids: ['event:population-1925'] },
  { section: 'The evacuation, looked at again', row: 'E5', ids: ['event:count-1920'] },
  { section: 'The evacuation, looked at again', row: 'E6', ids: ['event:census-1926'] },
  { section: 'The evacuation, looked at again', row: 'E6b', ids: ['event:population-1925'] },
  { section: 'The evacuation, looked at again', row: 'E6c', ids: ['event:population-1925'] },
  { section: 'The evacuation, looked at again', row: 'E6d', ids: ['event:people-go-south'] },
  { section: 'The evacuation, looked at again', row: 'E6e', ids: ['event:settlers-leave'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E7',
    ids: ['event:detailed-agreement', 'source:detailed-agreement-ru']
  },
  {
    section: 'The evacuation, looked at again',
    row: 'E8',
    ids: ['event:detailed-agreement', 'source:detailed-agreement-ja']
  },
  {
    section: 'The evacuation, looked at again',
    row: 'E9',
    ids: ['event:detailed-agreement', 'event:zone-a-deadline', 'event:zone-b-deadline']
  },
  { section: 'The evacuation, looked at again', row: 'E9b', ids: ['event:zone-c-deadline'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E9c',
    ids: ['event:zone-a-deadline', 'event:zone-b-deadline']
  },
  { section: 'The evacuation, looked at again', row: 'E10', ids: ['event:border-detachment'] },
  { section: 'The evacuation, looked at again', row: 'E11', ids: ['event:border-detachment'] },
  { section: 'The evacuation, looked at again', row: 'E12', ids: ['event:arkovo'] },
  { section: 'The evacuation, looked at again', row: 'E13', ids: ['movement:border-guards-1925'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E13b',
    ids: ['event:border-detachment', 'event:arkovo']
  },
  { section: 'The evacuation, looked at again', row: 'E13c', ids: ['event:commission-nikolaevsk'] },
  { section: 'The evacuation, looked at again', row: 'E13d', ids: ['event:commission-formed'] },
  { section: 'The evacuation, looked at again', row: 'E14', ids: ['event:nyi-post'] },
  { section: 'The evacuation, looked at again', row: 'E15', ids: ['event:okrug'] },
  { section: 'The evacuation, looked at again', row: 'E16', ids: ['event:far-eastern-krai'] },
  { section: 'The evacuation, looked at again', row: 'E17', ids: ['event:consulate-khabarovsk'] },
  { section: 'The evacuation, looked at again', row: 'E18', ids: ['event:consulate-otaru'] },
  { section: 'The evacuation, looked at again', row: 'E19', ids: ['event:concession-contracts'] },
  { section: 'The evacuation, looked at again', row: 'E19b', ids: ['event:kita-karafuto-sekiyu'] },
  { section: 'The evacuation, looked at again', row: 'E20', ids: ['event:regiments-home'] },
  { section: 'The evacuation, looked at again', row: 'E21', ids: ['event:regiments-home'] },
  { section: 'The evacuation, looked at again', row: 'E22', ids: ['event:regiments-home'] },
  { section: 'The evacuation, looked at again', row: 'E23', ids: ['event:army-struck-off'] },
  { section: 'The evacuation, looked at again', row: 'E24', ids: ['event:garrison-1924'] },
  { section: 'The evacuation, looked at again', row: 'E25', ids: ['event:machida-commands'] },
  { section: 'The evacuation, looked at again', row: 'E26', ids: ['event:inoue-commands'] },
  { section: 'The evacuation, looked at again', row: 'E27', ids: ['event:sagaren-army-formed'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E28',
    omitted: 'no page has a timetable of reliefs for the north'
  },
  { section: 'The evacuation, looked at again', row: 'E40', ids: ['event:arkovo'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E41',
    ids: ['event:tym-railway', 'line:tym-korsakovka']
  },
  { section: 'The evacuation, looked at again', row: 'E41b', ids: ['event:tym-railway'] },
  { section: 'The evacuation, looked at again', row: 'E42', ids: ['event:due-rails'] },
  { section: 'The evacuation, looked at again', row: 'E43', ids: ['event:tym-railway'] },
  { section: 'The evacuation, looked at again', row: 'E44', ids: ['event:regiments-home'] },
  { section: 'The evacuation, looked at again', row: 'E45', ids: ['event:regiments-home'] },
  { section: 'The evacuation, looked at again', row: 'E46', ids: ['event:chuka-maru'] },
  { section: 'The evacuation, looked at again', row: 'E47', ids: ['event:zone-a-deadline'] },
  { section: 'The evacuation, looked at again', row: 'E48', ids: ['event:arkovo'] },
  { section: 'The evacuation, looked at again', row: 'E49', ids: ['event:flag-lowered'] },
  { section: 'The evacuation, looked at again', row: 'E49b', ids: ['event:flag-lowered'] },
  { section: 'The evacuation, looked at again', row: 'E50', ids: ['event:landing-1920'] },
  { section: 'The evacuation, looked at again', row: 'E51', ids: ['event:landing-1920'] },
  { section: 'The evacuation, looked at again', row: 'E52', ids: ['event:landing-1920'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E52b',
    ids: ['event:landing-1920', 'person:kato-hiroharu']
  },
  { section: 'The evacuation, looked at again', row: 'E53', ids: ['event:nikolaevsk-left-1920'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E54',
    ids: ['event:mainland-announced', 'event:occupied-area-limited', 'event:mainland-left']
  },
  { section: 'The evacuation, looked at again', row: 'E55', ids: ['event:changchun-talks'] },
  { section: 'The evacuation, looked at again', row: 'E60', ids: ['event:oil-drilling'] },
  { section: 'The evacuation, looked at again', row: 'E61', ids: ['event:oil-drilling'] },
  { section: 'The evacuation, looked at again', row: 'E62', ids: ['event:oil-drilling'] },
  { section: 'The evacuation, looked at again', row: 'E63', ids: ['event:oil-drilling', 'event:protocol-b'] },
  { section: 'The evacuation, looked at again', row: 'E64', ids: ['event:protocol-b'] },
  { section: 'The evacuation, looked at again', row: 'E65', ids: ['event:hokushinkai'] },
  { section: 'The evacuation, looked at again', row: 'E66', ids: ['event:due-rails'] },
  { section: 'The evacuation, looked at again', row: 'E67', ids: ['event:coal-claims-opened'] },
  { section: 'The evacuation, looked at again', row: 'E70', ids: ['event:changchun-talks'] },
  { section: 'The evacuation, looked at again', row: 'E71', ids: ['event:joffe-talks'] },
  { section: 'The evacuation, looked at again', row: 'E72', ids: ['event:cession-rumour'] },
  { section: 'The evacuation, looked at again', row: 'E73', ids: ['event:joffe-talks'] },
  {
    section: 'The evacuation, looked at again',
    row: 'E74',
    omitted: 'the prices asked in 1923 were seen in no page, only recalled'
  },
  { section: 'The evacuation, looked at again', row: 'E75', ids: ['event:press-debt-dropped'] },
  { section: 'The evacuation, looked at again', row: 'E76', ids: ['event:us-stand', 'event:sinclair-1925'] }
];
