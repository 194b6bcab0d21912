import { createContext } from 'svelte';

/** The element in which the content of the column scrolls; undefined until it is on the page. */
export const [getScrollContainer, setScrollContainer] = createContext<() => HTMLElement | undefined>();
