import { DataError, TrainingError } from "../errors.ts";
import type { DataFile } from "./data-file.ts";
import type { EncodedFile } from "./encode-table.ts";
import type { ArchivedImage, ImageArchive } from "./image-archive.ts";
import type { ImagePreprocessing, Target } from "./preprocessing.ts";
import { RecordWriter } from "./record-files.ts";

/** An image as bytes, one channel after the other: [channels, height, width]. */
export interface DecodedImage {
  readonly data: Uint8Array;
  readonly channels: 1 | 3;
  readonly height: number;
  readonly width: number;
}

/**
 * Decodes an image to a size and a number of channels; what is left out is the image's own. Rejects with
 * a `TrainingError` for what is no image.
 */
export type DecodeImage = (
  bytes: Uint8Array,
  size: {
    readonly channels?: 1 | 3 | undefined;
    readonly height?: number | undefined;
    readonly width?: number | undefined;
  },
) => Promise<DecodedImage>;

/** The column by which messages and targets call the folders of an archive. */
export const folderColumn = "folder";

/** How many images are unpacked and decoded at once. */
const decodedAtOnce = 8;

/** Encodes the images of an archive on the disk. Throws `DataError` with the path of the image. */
export async function encodeImages(options: {
  readonly file: DataFile;
  readonly archive: ImageArchive;
  readonly preprocessing: ImagePreprocessing;
  readonly target: Target;
  readonly directory: string;
  readonly name: string;
  readonly decodeImage: DecodeImage;
  onBatch(): Promise<void>;
}): Promise<EncodedFile> {
  const { file, archive, preprocessing, target, directory, name, decodeImage } = options;
  const { channels, height, width } = preprocessing;
  const size = channels * height * width;
  const images: EncodedFile["fields"] = {
    image: { dataType: "uint8", shape: [channels, height, width] },
  };
  const truth = targetOf(file, target);
  const fields = { ...images, [truth.name]: truth.field };
  using writer = new RecordWriter(directory, name, fields);
  for (let start = 0; start < archive.images.length; start += decodedAtOnce) {
    const some = archive.images.slice(start, start + decodedAtOnce);
    const decoded = await Promise.all(
      some.map((image) => decodeArchived(file, image, decodeImage, preprocessing)),
    );
    for (const [index, archived] of some.entries()) {
      const { buffers, place } = writer.next();
      const { image: pixels } = buffers;
      const data = decoded[index]?.data ?? new Uint8Array();
      if (data.length !== size) {
        throw new TypeError(`Expected ${size} bytes of a decoded image, got ${data.length}.`);
      }
      pixels?.set(data, place * size);
      const values = buffers[truth.name];
      if (values !== undefined) values[place] = truth.valueOf(archived);
      writer.commit();
    }
    await options.onBatch();
  }
  return { count: writer.count, fields, rows: writer.count, dropped: 0 };
}

/** Decodes one image of an archive, and says of which it is when that fails. */
export async function decodeArchived(
  { filename }: DataFile,
  image: ArchivedImage,
  decodeImage: DecodeImage,
  size: Parameters<DecodeImage>[1],
): Promise<DecodedImage> {
  const bytes = await image.read();
  try {
    return await decodeImage(bytes, size);
  } catch (error) {
    if (!TrainingError.is(error)) throw error;
    throw new DataError({ filename, column: image.path }, error.message, { cause: error });
  }
}

/** The folder is a label, or a number to predict. */
function targetOf(file: DataFile, target: Target) {
  const refuse = ({ path, label }: ArchivedImage, expected: string): never => {
    throw new DataError(
      { filename: file.filename, column: path },
      `the folder is '${label}'. Expected ${expected}.`,
    );
  };
  if (target.type === "regression") {
    return {
      name: "target",
      field: { dataType: "float64", shape: [] },
      valueOf(image: ArchivedImage): number {
        const value = image.label.trim() === "" ? Number.NaN : Number(image.label);
        return Number.isFinite(value) ? value : refuse(image, "a number");
      },
    } as const;
  }
  const labels = target.type === "classification" ? target.labels : [];
  const indices = new Map(labels.map((label, index) => [label, index]));
  return {
    name: "label",
    field: { dataType: "int32", shape: [] },
    valueOf(image: ArchivedImage): number {
      return indices.get(image.label) ?? refuse(image, "one that the training data has");
    },
  } as const;
}
