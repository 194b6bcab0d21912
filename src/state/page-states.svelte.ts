/** The states of a page, joined to each other. */
import type { Edition } from '../domain/edition';
import type { DatedEvent } from '../domain/event-order';
import type { LanguageCode } from '../i18n';
import { Clock } from './clock.svelte';
import { Language } from './language.svelte';
import { MapCamera } from './map-camera.svelte';
import { ViewNavigation } from './navigation.svelte';
import { TextNavigation } from './text-navigation.svelte';
import { TextSync } from './text-sync.svelte';
import { UrlSync, type Page } from './url-sync.svelte';
import { View } from './view.svelte';

type Preference = { readonly current: boolean };

type Surroundings = {
  readonly page: Page;
  /** In which the page begins. */
  readonly language: LanguageCode;
  /** Brings the words of another language. */
  readonly loadLanguage?: (code: LanguageCode) => Promise<void>;
  /** Whether the visitor's system asks for less motion, and for dark colours. */
  readonly still?: Preference;
  readonly dark?: Preference;
  /** The events at which playback by event stops. */
  readonly entries?: (view: View) => readonly DatedEvent[];
};

export function createStates(
  edition: Edition,
  {
    page,
    language: code,
    loadLanguage,
    still = { current: false },
    dark = { current: false },
    entries = () => []
  }: Surroundings
) {
  const clock: Clock = new Clock(edition.span, edition.openingDate, { entries: () => entries(view), still });
  const language = new Language(code, edition.languages, loadLanguage);
  const textSync = new TextSync(edition, clock);
  const mapCamera = new MapCamera();
  const view: View = new View(
    {
      date: {
        // A paragraph or an event without a date would be a wish to go to the day of that.
        get value() {
          const asked = view.paragraph !== undefined || view.selection?.kind === 'event';
          return clock.now === edition.openingDate && !asked ? undefined : clock.now;
        },
        set value(t) {
          clock.now = t ?? edition.openingDate;
        }
      },
      pace: {
        get value() {
          return clock.pace;
        },
        set value(pace) {
          clock.pace = pace;
        }
      },
      paragraph: {
        get value() {
          return view.pane === 'text' ? textSync.paragraph : undefined;
        },
        set value(name) {
          textSync.paragraph = name;
        }
      },
      language: {
        get value() {
          return language.chosen ? language.code : undefined;
        },
        // A link that names no language leaves it as it is.
        set value(chosen) {
          if (chosen !== undefined) language.choose(chosen);
        }
      }
    },
    (manner) => urlSync.write(manner),
    dark
  );
  const urlSync: UrlSync = new UrlSync(edition, { clock, mapCamera, view }, page);
  const states = { clock, language, mapCamera, textSync, urlSync, view };
  return {
    ...states,
    navigation: new ViewNavigation(edition, states),
    textNavigation: new TextNavigation(edition, states)
  };
}
