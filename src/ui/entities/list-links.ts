import type { Attachment } from 'svelte/attachments';
import { formatRef, sameEntity, type EntityRef } from '../../domain/entities/entity-ref';
import { getNavigation } from '../../state/navigation.svelte';
import { getUrlSync } from '../../state/url-sync.svelte';
import { getView } from '../../state/view.svelte';
import { getFocusTargets } from '../elements/focus-targets';
import { opensElsewhere } from './entity-link';

/**
 * For a long list whose rows link to entities: `listen`, attached to the list, does for all of them what an `EntityLink` does for
 * itself, so that a row needs neither listeners nor a component; `hrefOf` is what each links to. To be called where a component is made.
 *
 * @param entityOf the entity to which a link of the list leads
 */
export function listLinks(entityOf: (link: Element) => EntityRef | undefined) {
  const [navigation, urlSync, view] = [getNavigation(), getUrlSync(), getView()];
  const focusTargets = getFocusTargets();

  const entityAt = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    return link ? entityOf(link) : undefined;
  };

  const listen: Attachment<HTMLElement> = (list) => {
    let pointed: EntityRef | undefined;
    const leave = () => {
      if (pointed && sameEntity(view.hovered, pointed)) view.hovered = undefined;
      pointed = undefined;
    };
    const point = (event: Event) => {
      const to = entityAt(event);
      if (sameEntity(to, pointed)) return;
      leave();
      if (to) view.hovered = pointed = to;
    };
    const open = (click: MouseEvent) => {
      const to = entityAt(click);
      if (!to || opensElsewhere(click)) return;
      click.preventDefault();
      leave();
      navigation.open(to);
      void focusTargets.focusNext('entity');
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    list.addEventListener('click', open, { signal });
    for (const name of ['pointerover', 'focusin'] as const) list.addEventListener(name, point, { signal });
    for (const name of ['pointerleave', 'focusout'] as const) list.addEventListener(name, leave, { signal });
    const forget = focusTargets.targetsIn((name) =>
      [...list.querySelectorAll('a')].find((link) => {
        const to = entityOf(link);
        return to && name === `link to ${formatRef(to)}`;
      })
    );
    return () => {
      listeners.abort();
      forget();
      leave();
    };
  };

  return { listen, hrefOf: (to: EntityRef) => urlSync.linkTo(navigation.toOpen(to)) };
}
