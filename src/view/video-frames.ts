/** How long the cards before and after the footage are shown, in seconds. */
const CARD_SECONDS = { title: 3, end: 4 } as const;

/** What a frame shows: a card, or the footage after so many seconds. */
export type FilmedFrame = { readonly card: keyof typeof CARD_SECONDS } | { readonly seconds: number };

export type VideoFrames = {
  readonly count: number;
  /** The frame `index`, from 0 to before `count`; a card is the same object in all its frames. */
  readonly at: (index: number) => FilmedFrame;
};

const TITLE: FilmedFrame = { card: 'title' };
const END: FilmedFrame = { card: 'end' };

/** A video of so many seconds of footage with `rate` frames in each: frame n of the footage shows second n / `rate`. */
export function videoFrames(seconds: number, rate: number): VideoFrames {
  const before = CARD_SECONDS.title * rate;
  const shown = Math.max(1, Math.round(seconds * rate));
  return {
    count: before + shown + CARD_SECONDS.end * rate,
    at: (index) => {
      if (index < before) return TITLE;
      return index < before + shown ? { seconds: (index - before) / rate } : END;
    }
  };
}
