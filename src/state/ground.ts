import { createContext } from 'svelte';
import type { Ground } from '../domain/ground';

/** The ground of the first picture, on its way: small maps are drawn of it too. */
export const [getGround, setGround] = createContext<Promise<Ground>>();
