import { rowTops } from './row-window';

/** What a row is taken to be high before any has been measured, in pixels. */
const FIRST_GUESS = 44;
/** Less is no change. */
const HALF_A_PIXEL = 0.5;

/** The heights of the rows of a list, in pixels: as they were measured, and for the others the mean of the first that were. */
export class RowHeights {
  readonly #measured = new Map<string, number>();
  #guess = FIRST_GUESS;
  #keys: readonly string[] = [];
  #heights = new Float64Array();

  /** `rowTops` of the rows with these keys, which are the rows from now on. */
  tops(keys: readonly string[]): Float64Array {
    if (keys !== this.#keys) {
      this.#keys = keys;
      this.#recall();
    }
    return rowTops(this.#heights);
  }

  /** Takes the heights of some rows; says whether one of them was not known. */
  learn(found: readonly { readonly index: number; readonly height: number }[]): boolean {
    const news = found.filter(
      ({ index, height }) => Math.abs((this.#heights[index] ?? height) - height) > HALF_A_PIXEL
    );
    const isFirst = this.#measured.size === 0 && news.length > 0;
    for (const { index, height } of news) {
      this.#measured.set(this.#keys[index] ?? '', height);
      this.#heights[index] = height;
    }
    if (isFirst) {
      this.#guess = found.reduce((sum, { height }) => sum + height, 0) / found.length;
      this.#recall();
    }
    return news.length > 0;
  }

  #recall(): void {
    this.#heights = Float64Array.from(this.#keys, (key) => this.#measured.get(key) ?? this.#guess);
  }
}
