/**
 * Where the edition covers each fact of the given document. D6.4 is the fourth fact of its sixth paragraph.
 * Several facts may make one event, and one fact may need several. Nothing is left out silently.
 */

/** What covers a fact, as in links, a blank between two: `event:convention place:peking`; or why nothing does. */
export type Coverage = string | { readonly omitted: string };

export const DOCUMENT: Readonly<Record<string, Coverage>> = {
  'D1.1': 'event:japan-decides place:tokyo',

  'D2.1': 'event:first-conversation place:peking',
  'D2.2': 'event:japanese-plan place:moscow',

  'D3.1': 'event:conditions-refused',
  'D3.2': 'event:conditions-dropped',

  'D4.1': 'event:talks-open place:peking',

  'D5.1': 'event:eight-sessions',
  'D5.2': 'event:sittings-twice-a-day place:japanese-legation',
  'D5.3': 'event:letter-20-may',
  'D5.4': 'event:two-disputes place:northern-sakhalin',
  'D5.5': 'event:cabinet-struggle event:kato-cabinet',
  'D5.6': 'event:two-disputes',

  'D6.1': 'event:convention',
  'D6.2': 'event:convention',
  'D6.3': 'event:convention event:protocol-b',
  'D6.4': 'event:convention event:protocol-a event:zone-c-deadline',

  'D7.1': 'event:convention',

  'D8.1': 'event:novosti-zhizni place:harbin',

  'D9.1': 'event:north-china-autumn place:north-china',
  'D9.2': 'event:zhang-declares-war event:northern-war place:mukden',
  'D9.3': 'event:zhang-declares-war',
  'D9.4': 'event:feng-turns',
  'D9.5': 'event:coup',

  'D10.1': 'event:feng-for-sun',
  'D10.2': 'event:duan-invites event:sun-answers-feng',
  'D10.3': 'event:no-unity',

  'D11.1': 'event:karakhan-feng',
  'D11.2': 'event:feng-asks-arms',

  'D12.1': 'event:specialists-sent event:kalgan-group',
  'D12.2': 'event:arms-for-feng',
  'D12.3': 'event:cavalry',

  'D13.1': 'event:interpreters-wanted',
  'D13.2': 'event:kutv-department place:kutv',
  'D13.3': 'event:karakhan-article',

  'D14.1': 'event:sun-in-peking movement:sun-yat-sen-1924',
  'D14.2': 'event:sun-meets-karakhan',
  'D14.3': 'event:assembly-postponed',
  'D14.4': 'event:operation',
  'D14.5': 'event:mournful-days',

  'D15.1': 'event:karakhan-visits',
  'D15.2': 'event:borodin-comes place:canton',
  'D15.3': 'event:sun-message',

  'D16.1': 'event:sun-dies place:iron-lion-lane',
  'D16.2': 'event:sun-dies event:flags-half-mast place:soviet-embassy',
  'D16.3': 'event:pilgrimage',
  'D16.4': 'event:funeral event:burial-biyun event:burial-nanking',
  'D16.5': 'event:funeral',
  'D16.6': 'event:funeral',
  'D16.7': 'event:funeral event:condolences'
};
