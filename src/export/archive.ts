/** Files as one ZIP archive. */
import { strToU8, zip } from 'fflate';
import type { ExportFile } from './export-format';

/** The archive's bytes, made beside the page so that it stays responsive. */
export const archive = (files: readonly ExportFile[]): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const contents = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
    zip(contents, (error, data) => {
      if (error) reject(error);
      else resolve(new Blob([data], { type: 'application/zip' }));
    });
  });
