import { buffer } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { DataError } from "../errors.ts";
import type { DataFile } from "./data-file.ts";

const mostImages = 1_000_000;
const mostBytesOfImage = 64_000_000;
const mostBytesInAll = 64_000_000_000;
/** Images are compressed already: what unpacks to so many times its size, and to much, is none. */
const mostExpansion = 50;
const expansionMattersFrom = 1_000_000;

/** An image in an archive. */
export interface ArchivedImage {
  /** Its path in the archive. */
  readonly path: string;
  /** The folder that it lies in. */
  readonly label: string;
  /** Throws `DataError` when it cannot be unpacked. */
  read(): Promise<Uint8Array>;
}

/**
 * A ZIP with a folder of images for each label, as PyTorch's `ImageFolder` has it. Hidden files and those
 * of macOS' archiver are passed over; nothing is unpacked to the disk.
 */
export interface ImageArchive extends Disposable {
  readonly images: readonly ArchivedImage[];
}

/** Throws `DataError` for what is no archive, or not one that images are to be taken from. */
export async function openImageArchive(file: DataFile): Promise<ImageArchive> {
  const zip = await openPromise(file.path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch((error: unknown) => {
    throw notAnArchive(file, error);
  });
  try {
    const images = await listImages(file, zip);
    if (images.length === 0) {
      throw new DataError(
        file,
        "there is no image in the archive. Expected a folder for each label.",
      );
    }
    return { images, [Symbol.dispose]: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listImages(file: DataFile, zip: ZipFile): Promise<readonly ArchivedImage[]> {
  if (zip.entryCount > mostImages) {
    throw new DataError(
      file,
      `the archive has ${zip.entryCount} entries, more than ${mostImages}.`,
    );
  }
  const images: ArchivedImage[] = [];
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (path.endsWith("/") || isHidden(path)) continue;
      checkEntry(file, entry);
      total += entry.uncompressedSize;
      if (total > mostBytesInAll) {
        throw new DataError(file, `the archive unpacks to more than ${mostBytesInAll} bytes.`);
      }
      const label = path.split("/").at(-2);
      if (label === undefined) {
        throw new DataError(
          { filename: file.filename, column: path },
          "the image lies in no folder. Expected a folder for each label, such as cat/1.png.",
        );
      }
      images.push({ path, label, read: () => readEntry(file, zip, entry) });
    }
  } catch (error) {
    throw DataError.is(error) ? error : notAnArchive(file, error);
  }
  return images;
}

function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

function checkEntry(file: DataFile, entry: Entry): void {
  const { fileName: path, compressedSize, uncompressedSize } = entry;
  const place = { filename: file.filename, column: path };
  if (entry.isEncrypted()) throw new DataError(place, "it is encrypted.");
  if (uncompressedSize > mostBytesOfImage) {
    throw new DataError(
      place,
      `it unpacks to ${uncompressedSize} bytes, more than an image may have (${mostBytesOfImage}).`,
    );
  }
  const isBomb =
    uncompressedSize > expansionMattersFrom && uncompressedSize > mostExpansion * compressedSize;
  if (isBomb) {
    throw new DataError(
      place,
      `it unpacks to ${uncompressedSize} bytes from ${compressedSize}: that is no image.`,
    );
  }
}

async function readEntry(file: DataFile, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    // The reader stops with an error where there is more than the size that was checked.
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const place = { filename: file.filename, column: entry.fileName };
    throw new DataError(place, `it cannot be unpacked: ${detail}.`, { cause });
  }
}

function notAnArchive(file: DataFile, cause: unknown): DataError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new DataError(file, `this is not a ZIP archive that can be read: ${detail}.`, { cause });
}
