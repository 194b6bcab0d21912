/** Where a video is written while it is made: to the visitor's disk where the browser lets a page, else to memory. */
import type { StreamTargetChunk } from 'mediabunny';

export type VideoFile = {
  readonly stream: WritableStream<StreamTargetChunk>;
  /** Leaves nothing on the disk. */
  readonly discard: () => Promise<void>;
};

/** What some browsers have beside TypeScript's own declarations. */
type SavingWindow = Window & {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle & { readonly remove?: () => Promise<void> }>;
};

export const writesToDisk = (page: SavingWindow = window): boolean => page.showSaveFilePicker !== undefined;

/** A file that the visitor chooses; undefined in a browser that has none. Rejects where nothing is chosen. */
export async function chooseVideoFile(
  suggestedName: string,
  page: SavingWindow = window
): Promise<VideoFile | undefined> {
  const handle = await page.showSaveFilePicker?.({ suggestedName });
  if (!handle) return undefined;
  const file = await handle.createWritable();
  return {
    stream: new WritableStream({
      write: ({ position, data }) => file.write({ type: 'write', position, data }),
      close: () => file.close()
    }),
    discard: async () => {
      await file.abort().catch(() => undefined); // closed already
      await handle.remove?.().catch(() => undefined); // the visitor may have done so
    }
  };
}
