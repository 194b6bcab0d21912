import { raise } from '../picture/stage';
import FilmedPage from './FilmedPage.svelte';
import type { VideoTools } from './record-video';

/** What this page makes a video with; an encoder is fetched when it is asked for. `context`: the states of the page. */
export const videoTools = (context: Map<unknown, unknown>): VideoTools => ({
  openEncoder: async ({ format, ...inputs }) =>
    format === 'gif'
      ? (await import('./gif-encoder')).openGif(inputs)
      : (await import('./encoder')).openEncoder({ ...inputs, format }),
  layOut: (props) => raise(FilmedPage, props, context)
});
