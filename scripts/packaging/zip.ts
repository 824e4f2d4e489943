/** Zip files that are the same, byte for byte, for the same files: fixed order, fixed date, nothing of the machine. */
import { zipSync, type Zippable } from 'fflate';

export interface PackedFile {
  /** Path in the zip, with `/` between its parts. */
  path: string;
  bytes: Uint8Array;
}

/** "Made by MS-DOS": the only value that promises no Unix permission bits. */
const NO_PLATFORM = 0;

/** @returns one zip of `files`, in the order of their paths (by UTF-16 code unit, so no locale decides). */
export function zip(files: readonly PackedFile[]): Uint8Array {
  const tree: Zippable = {};
  // The first day that a zip can name. A zip keeps local time without a zone, so local time it is given.
  const mtime = new Date(1980, 0, 1, 12);
  for (const { path, bytes } of [...files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    tree[path] = [bytes, { mtime, os: NO_PLATFORM, attrs: 0, level: 9 }];
  }
  return zipSync(tree);
}
