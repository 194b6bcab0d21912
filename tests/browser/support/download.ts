/** Archives that the page hands out. */
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** The archive that the browser saves when `press` is done: its name, and the text of each file by its own. */
export async function savedArchive(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const files = unzipSync(readFileSync(await download.path()));
  return {
    name: download.suggestedFilename(),
    textOf: (file: string) => strFromU8(files[file] ?? new Uint8Array())
  };
}
