/** Pictures that several components show, as paths: a cross in a field of 9 pixels, a lens in one of 13. */
export const CROSS = 'M1 1l7 7M8 1L1 8';
export const LENS = 'M1 5.2a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0M8.3 8.3l4 4';
/** Back and on, play and pause, in a field of 9 pixels. */
export const BACK = 'M1.5 0.5v8M8 0.5v8L3 4.5z';
export const ON = 'M7.5 0.5v8M1 0.5v8l5-4z';
export const PLAY = 'M1.5 0.5v8l7-4z';
export const PAUSE = 'M2 0.5v8M7 0.5v8';
