/** The page of each kind of entity. */
import type { Component } from 'svelte';
import type { EntityKind } from '../../domain/entities/entity-ref';
import type { EntityPageProps } from './entity-page';
import EventPage from './EventPage.svelte';
import MovementPage from './MovementPage.svelte';
import PersonPage from './PersonPage.svelte';
import PlacePage from './PlacePage.svelte';
import RoutePage from './RoutePage.svelte';
import SourcePage from './SourcePage.svelte';
import TerritoryPage from './TerritoryPage.svelte';

export const ENTITY_PAGES: { readonly [K in EntityKind]: Component<EntityPageProps<K>> } = {
  event: EventPage,
  movement: MovementPage,
  territory: TerritoryPage,
  route: RoutePage,
  place: PlacePage,
  person: PersonPage,
  source: SourcePage
};
