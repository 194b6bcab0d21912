import { createContext } from 'svelte';

/** The names of the files of the edition on the page, by their path in its folder. */
export const [getEditionFiles, setEditionFiles] = createContext<readonly string[]>();
