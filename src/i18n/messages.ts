/**
 * The shapes that every language fills. English is written first and gives them: `core` is there before the page is
 * built, `late` comes with what every visit shows after the first frame, `panels` with what is opened beside the map (with
 * the words of pages, of signs, of the study and of the description), and `static-pages` is for the build alone.
 */
import type core from './en/core';
import type description from './en/description';
import type importing from './en/import';
import type late from './en/late';
import type open from './en/open';
import type pages from './en/pages';
import type panels from './en/panels';
import type share from './en/share';
import type signs from './en/signs';
import type staticPages from './en/static-pages';
import type story from './en/story';
import type study from './en/study';
import type withdrawal from './en/withdrawal';

export type Messages = typeof core;
export type ImportMessages = typeof importing;
export type LateMessages = typeof late;
export type DescriptionMessages = typeof description;
export type OpenMessages = typeof open;
export type PageMessages = typeof pages;
export type PanelMessages = typeof panels;
export type ShareMessages = typeof share;
export type SignMessages = typeof signs;
export type StaticPageMessages = typeof staticPages;
export type StoryMessages = typeof story;
export type StudyMessages = typeof study;
export type WithdrawalMessages = typeof withdrawal;
