/** Files out of a drop, folders opened, and out of the clipboard. */

/** Files taken at once. A folder of more is a mistake of aim. */
const MOST_FILES = 20_000;

/** @returns the files, those within folders too. Must be called before the drop event ends: the browser then closes its list. */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry?.() ?? item.getAsFile() : null));
  return collect(entries.filter((entry) => entry !== null));
}

async function collect(entries: readonly (FileSystemEntry | File)[]): Promise<File[]> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && files.length < MOST_FILES; entry = waiting.shift()) {
    if (entry instanceof File) files.push(entry);
    else if (isFile(entry)) files.push(await fileOf(entry));
    else if (isFolder(entry)) waiting.push(...(await within(entry)));
  }
  return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** `readEntries` gives a hundred at a time, and nothing when it has given all. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => { reader.readEntries(resolve, () => resolve([])); });
    if (some.length === 0) return all;
    all.push(...some.filter(({ name }) => !name.startsWith('.')));
  }
}

/** A file that the browser no longer finds is taken as an empty one: reading it says so. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => { entry.file(resolve, () => resolve(new File([], entry.name))); });
}
