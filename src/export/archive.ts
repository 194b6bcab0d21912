/** Files as one ZIP archive. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from './export-format';

/** A file, or a picture. */
type PackedFile = { readonly name: string; readonly text: ExportFile['text'] | Uint8Array };

/**
 * Packed here, since the site lets no page start workers of its own making, but one file at a time: between two the page
 * can be used.
 */
export async function archive(files: readonly PackedFile[]): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(typeof text === 'string' ? strToU8(text) : text, true);
    await new Promise((resolve) => setTimeout(resolve));
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}
