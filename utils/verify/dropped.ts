import { openDossierFolder, openDossierZip, type DossierOpening, type FolderFile } from '../app/dossier/open-dossier';

/** More would be no dossier; a disk that was dropped by mistake is not read to its end. */
const MOST = 20_001;

/** What was dropped: a zip, or a folder, or what is in one, with all that is in it. Null where it was neither. */
export async function openDropped(transfer: DataTransfer): Promise<DossierOpening | null> {
  // Only while the event is handled can both be asked for.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  if (entries.length > 1 || entries.some(isFolder)) return openDossierFolder(await filesIn(entries));
  const [file] = files;
  if (files.length > 1) return openDossierFolder(files.map((one) => ({ path: one.name, file: one })));
  return file === undefined ? null : openDossierZip(file);
}

/** What was chosen: one zip, or the files of a folder. */
export async function openChosen(files: readonly File[]): Promise<DossierOpening | null> {
  const [first] = files;
  if (first === undefined) return null;
  if (first.webkitRelativePath === '') return openDossierZip(first);
  return openDossierFolder(files.map((file) => ({ path: file.webkitRelativePath, file })));
}

async function filesIn(roots: readonly FileSystemEntry[]): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  const waiting = [...roots];
  for (let entry = waiting.pop(); entry !== undefined && found.length < MOST; entry = waiting.pop()) {
    if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
    else if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
  }
  return found;
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader hands them out in parts, until there are none left.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0 || all.length > MOST) return all;
    all.push(...part);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
