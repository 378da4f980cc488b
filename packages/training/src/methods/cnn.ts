import { TrainingError } from "../errors.ts";
import { logitCount } from "../fit/losses.ts";
import { type Augmentation, augmentImages } from "../networks/augment-images.ts";
import { chooseConvolutions, planConvolutions } from "../networks/convolution-plan.ts";
import { convolutionalNetwork } from "../networks/convolutional-network.ts";
import { fitAndExport } from "../networks/fit-and-export.ts";
import { imageStatistics } from "../networks/image-statistics.ts";
import { preprocessingOf } from "../networks/preprocessing-of.ts";
import { chosen, epochsForSteps, resolveNeural } from "../networks/resolve-neural.ts";
import type { CnnHyperparameters } from "./hyperparameters.ts";
import type { FitContext, FitResult, Method } from "./method.ts";

const defaults = { epochs: epochsForSteps, batchSize: 32 };

/** Classification of images; see `convolutionalNetwork`. */
export const cnn: Method<"cnn"> = {
  type: "cnn",
  inputs: ["image"],
  targets: ["classification", "regression"],
  precision: "float32",
  fit,
};

async function fit(context: FitContext<"cnn">): Promise<FitResult<"cnn">> {
  const { hyperparameters: given, target, train, seed } = context;
  const { channels, height, width } = preprocessingOf(context, "image");
  const image = { channels, height, width };
  const neural = resolveNeural(given, { target, examples: train.indices.length }, defaults);
  const layers = chosen(given.conv_layers, () => chooseConvolutions(image));
  const convolutions = planConvolutions(image, layers);
  const { dense_units = [], batch_norm = true } = given;
  const augmentation = resolveAugmentation(given.augmentation);
  const network = convolutionalNetwork({
    image,
    ...imageStatistics(train, image),
    convolutions,
    denseUnits: dense_units,
    batchNorm: batch_norm,
    dropout: neural.dropout,
    outputs: logitCount(target),
    seed,
  });
  const fitted = await fitAndExport(context, {
    network,
    fields: ["image"],
    hyperparameters: neural,
    ...(augmentation === null
      ? {}
      : {
          augment: (_field, images, indices, epoch) => {
            if (!(images instanceof Uint8Array)) throw notBytes();
            return augmentImages({ images, size: image, augmentation, indices, seed, epoch });
          },
        }),
  });
  return {
    ...fitted,
    hyperparameters: {
      ...neural,
      conv_layers: convolutions.map(({ layer }) => layer),
      dense_units,
      batch_norm,
      augmentation,
      image_size: [height, width],
      channels,
    },
  };
}

/** Null where nothing would be done. */
function resolveAugmentation(given: CnnHyperparameters["augmentation"]): Augmentation | null {
  const { horizontal_flip = false, shift = 0 } = given ?? {};
  return horizontal_flip || shift > 0 ? { horizontal_flip, shift } : null;
}

function notBytes(): TrainingError {
  return new TrainingError("invalid_data", "Images are expected as bytes (uint8).");
}
