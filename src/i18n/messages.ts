/**
 * The shapes that every language fills. English is written first and gives them: `core` is there before the page is
 * built, `late` (with the words of pages, of signs and of the study) comes with the parts that are loaded after the first frame,
 * and `static-pages` is for the build alone.
 */
import type core from './en/core';
import type description from './en/description';
import type importing from './en/import';
import type late from './en/late';
import type open from './en/open';
import type pages from './en/pages';
import type share from './en/share';
import type signs from './en/signs';
import type staticPages from './en/static-pages';
import type story from './en/story';
import type study from './en/study';

export type Messages = typeof core;
export type ImportMessages = typeof importing;
export type LateMessages = typeof late;
export type DescriptionMessages = typeof description;
export type OpenMessages = typeof open;
export type PageMessages = typeof pages;
export type ShareMessages = typeof share;
export type SignMessages = typeof signs;
export type StaticPageMessages = typeof staticPages;
export type StoryMessages = typeof story;
export type StudyMessages = typeof study;
