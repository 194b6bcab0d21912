import { createContext } from 'svelte';
import type { Ground } from '../domain/ground';

/** Reads the ground of the first picture: small maps are drawn of it too. */
export const [getGround, setGround] = createContext<() => Promise<Ground>>();
