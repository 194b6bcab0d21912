/** Files that were dropped or chosen, those of folders too. */
import type { ImportFile } from '../import/import-file';

/** All files of what was dropped. Has to be called while the event lasts. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ImportFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A file that was dragged out of a page has no entry.
  if (entries.length === 0) return chosenFiles(transfer.files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

export const chosenFiles = (files: FileList): Promise<readonly ImportFile[]> =>
  Promise.all([...files].map((file) => contentOf(file, file.webkitRelativePath || file.name)));

async function filesOf(entry: FileSystemEntry): Promise<readonly ImportFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [await contentOf(file, entry.fullPath.replace(/^\//, ''))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (some.length === 0) return (await Promise.all(entries.map(filesOf))).flat();
    entries.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const contentOf = async (file: File, name: string): Promise<ImportFile> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer())
});
