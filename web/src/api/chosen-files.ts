/** A file that a person chose or dropped. */
export interface ChosenFile {
  /** With its folders, where a whole folder was chosen: `wires/may/one.txt`. */
  readonly name: string;
  readonly file: File;
}

/** The files of a list as the browser gives it, without those that a folder hides. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  return [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name }) => !isHidden(name));
}

/**
 * The files that were dropped, those of folders with everything below them, by name. Must be called while the
 * drop is handled: the browser forgets afterwards what it was. What cannot be opened is left to sending, which says so.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = chosenFiles(transfer.files);
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry !== null) await addEntry(entry, entry.name, found);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function addEntry(entry: FileSystemEntry, name: string, found: ChosenFile[]): Promise<void> {
  if (isHidden(name)) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    found.push({ name, file: file ?? new File([], name) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives some entries at a time, and none when all are given.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return;
    for (const one of some) await addEntry(one, `${name}/${one.name}`, found);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

/** Whether a folder on the way to a file, or the file itself, is passed over: as `onrecord build` does. */
function isHidden(name: string): boolean {
  const parts = name.split("/");
  return parts.length > 1 && parts.some((part) => part.startsWith(".") || part === "node_modules");
}
