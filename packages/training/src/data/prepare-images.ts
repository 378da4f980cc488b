import { ColumnError, DataError, HyperparameterError } from "../errors.ts";
import type { CnnHyperparameters } from "../methods/hyperparameters.ts";
import { decodeArchived, encodeImages, folderColumn } from "./encode-images.ts";
import { type EncodedData, type PrepareFormatOptions, recordFiles } from "./encoded-data.ts";
import { labelsOf } from "./fit-target.ts";
import { type ImageArchive, openImageArchive } from "./image-archive.ts";
import type { ImagePreprocessing, Target } from "./preprocessing.ts";

/** With `image_size: auto`, images have the size of the first, up to so many pixels a side. */
const largestAutomatic = 512;

/** Reads archives of images: folders are labels, and the first image decides what is `auto`. */
export async function prepareImages(options: PrepareFormatOptions): Promise<EncodedData> {
  const { training, validation, directory, decodeImage, onBatch } = options;
  using archive = await openImageArchive(training);
  refuseColumns(options);
  const target = targetOf(options, archive);
  const preprocessing = await sizeOf(options, archive);
  const encode = (which: keyof typeof recordFiles, file: typeof training, from: ImageArchive) =>
    encodeImages({
      file,
      archive: from,
      preprocessing,
      target,
      directory,
      name: recordFiles[which],
      decodeImage,
      onBatch,
    });
  const encoded = await encode("training", training, archive);
  using held = validation && (await openImageArchive(validation));
  const { height, width, channels } = preprocessing;
  return {
    preprocessing,
    target,
    training: encoded,
    validation: validation && held && (await encode("validation", validation, held)),
    columns: [
      { name: "image", type: "image", role: "feature", missing: 0, height, width, channels },
      { name: folderColumn, type: "categorical", role: "label", missing: 0 },
    ],
    resolved: { task: target.type === "regression" ? "regression" : "classification" },
  };
}

/** Options that mean columns have no meaning for an archive. */
function refuseColumns({ settings }: PrepareFormatOptions): void {
  for (const name of [
    "label_column",
    "text_column",
    "feature_columns",
    "sequence_column",
  ] as const) {
    if (settings[name] === undefined) continue;
    throw new ColumnError(
      name,
      "An archive of images has no columns: the folders are the labels. Leave it out.",
    );
  }
}

function targetOf(
  { settings, training, method }: PrepareFormatOptions,
  { images }: ImageArchive,
): Target {
  const { task } = settings;
  if (task === "regression" && method.targets.includes("regression")) {
    return { type: "regression", column: folderColumn };
  }
  const folders = [...new Set(images.map(({ label }) => label))];
  const labels = labelsOf(training, folderColumn, folders);
  return { type: "classification", column: folderColumn, labels };
}

async function sizeOf(
  { settings, training, decodeImage }: PrepareFormatOptions,
  { images }: ImageArchive,
): Promise<ImagePreprocessing> {
  // Only methods that take images get here.
  const given = settings.method.hyperparameters as CnnHyperparameters;
  const { image_size = "auto", channels = "auto" } = given;
  const [first] = images;
  if (first === undefined) throw new DataError(training, "there is no image in the archive.");
  const own = await decodeArchived(training, first, decodeImage, {});
  const [height, width] = image_size === "auto" ? [own.height, own.width] : image_size;
  if (image_size === "auto" && Math.max(height, width) > largestAutomatic) {
    throw new HyperparameterError(
      "image_size",
      `the first image has ${height} x ${width} pixels, and 'auto' goes up to ${largestAutomatic} x ${largestAutomatic}. Expected a height and a width that images are brought to.`,
    );
  }
  return {
    type: "image",
    column: "image",
    channels: channels === "auto" ? own.channels : channels,
    height,
    width,
  };
}
