import { createContext } from 'svelte';
import { neighbouringChapters, numberedChapters } from '../domain/chapters';
import type { Edition } from '../domain/edition';
import { findParagraph, paragraphInstant, type Narrative, type Paragraph } from '../domain/narrative';
import type { ViewChange, ViewValues } from '../view/fields';
import { mapFollows, subjectOfParagraph } from '../view/map-subject';
import type { Clock } from './clock.svelte';
import type { MapCamera } from './map-camera.svelte';
import type { TextSync } from './text-sync.svelte';
import type { View } from './view.svelte';

type States = {
  readonly clock: Clock;
  readonly mapCamera: MapCamera;
  readonly textSync: TextSync;
  readonly view: View;
};

/** Going to a paragraph: clock and map go to its day and its places, unless they are locked. */
export class TextNavigation {
  readonly #edition: Edition;
  readonly #states: States;

  constructor(edition: Edition, states: States) {
    this.#edition = edition;
    this.#states = states;
  }

  /** What it changes to open the text at a paragraph; for an `href`. */
  toRead(paragraph: Paragraph): ViewChange {
    return { pane: 'text', selection: undefined, ...this.#toFollow(paragraph) };
  }

  read(paragraph: Paragraph): void {
    this.#follow(paragraph, this.toRead(paragraph));
  }

  /** The visitor has brought the open text to a paragraph. */
  scrollTo(paragraph: Paragraph): void {
    this.#follow(paragraph, this.#toFollow(paragraph));
  }

  /** To the beginning of the chapter before this one, or after it; nowhere at either end. */
  turnChapter(narrative: Narrative, direction: 'previous' | 'next'): void {
    const chapters = numberedChapters(narrative);
    const chapter = neighbouringChapters(chapters, this.#states.textSync.current(narrative))[direction];
    const paragraph = findParagraph(narrative, chapter?.first);
    if (paragraph) this.scrollTo(paragraph);
  }

  /** The text has come that a link opens at a paragraph: clock and map go with that, where the link does not say. */
  arrive(narrative: Narrative, { pane, paragraph: name, date, camera, selection }: ViewValues): void {
    const { mapCamera, view } = this.#states;
    const paragraph = pane === 'text' ? findParagraph(narrative, name) : undefined;
    if (!paragraph || view.paragraph !== name) return; // or the visitor has gone on
    const subject = subjectOfParagraph(this.#edition, paragraph);
    if (subject && !camera && !selection) mapCamera.show(subject);
    const instant = paragraphInstant(paragraph, this.#edition);
    if (date === undefined && instant !== undefined) view.change({ date: instant, paragraph: name });
  }

  #toFollow(paragraph: Paragraph): ViewChange {
    const { clock, textSync } = this.#states;
    const date = textSync.locked.has('clock') ? clock.now : paragraphInstant(paragraph, this.#edition);
    return {
      paragraph: paragraph.name,
      ...(date === undefined ? {} : { date }),
      ...mapFollows(this.#subject(paragraph))
    };
  }

  #follow(paragraph: Paragraph, change: ViewChange): void {
    const { clock, mapCamera, textSync, view } = this.#states;
    if (change.date !== undefined && !textSync.locked.has('clock')) clock.pause();
    const subject = this.#subject(paragraph);
    if (subject) mapCamera.show(subject);
    view.change(change);
  }

  #subject(paragraph: Paragraph) {
    return this.#states.textSync.locked.has('map') ? undefined : subjectOfParagraph(this.#edition, paragraph);
  }
}

export const [getTextNavigation, setTextNavigation] = createContext<TextNavigation>();
