/**
 * Where the edition tells each fact of the given document. D6.4 is the fourth fact of its sixth paragraph.
 * Several facts may make one event, and one fact may need several. Nothing is left out silently.
 */
export type Row = {
  readonly row: string;
  /** Paragraph of the document. */
  readonly paragraph: number;
} & (
  | { /** What tells it, as in a link: `event:convention`. */ readonly ids: readonly string[] }
  | { /** Why nothing does. */ readonly omitted: string }
);

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
  { row: 'D5.5', paragraph: 5, ids: ['event:cabinet-struggle'] },
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
  { row: 'D16.4', paragraph: 16, ids: ['event:funeral'] },
  { row: 'D16.5', paragraph: 16, ids: ['event:funeral'] },
  { row: 'D16.6', paragraph: 16, ids: ['event:funeral'] },
  { row: 'D16.7', paragraph: 16, ids: ['event:funeral', 'event:condolences'] }
];
