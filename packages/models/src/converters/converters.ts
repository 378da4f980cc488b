import { convertDecoder } from "../hugging-face/decoder/convert-decoder.ts";
import { takeExportedDecoder } from "../hugging-face/decoder/take-exported-decoder.ts";
import { convertHuggingFaceEncoder } from "../hugging-face/encoder/convert-encoder.ts";
import type { Converter } from "../manifest/manifest.ts";
import type { ConverterFunction } from "./converter.ts";
import { convertKerasImageClassifier } from "./keras-image-classifier.ts";
import { takeOnnxAsItIs } from "./take-onnx-as-it-is.ts";
import { convertUniversalSentenceEncoderLite } from "./universal-sentence-encoder-lite.ts";

/** Every converter a manifest can name. */
export const converters = {
  none: takeOnnxAsItIs,
  "universal-sentence-encoder-lite": convertUniversalSentenceEncoderLite,
  "keras-image-classifier": convertKerasImageClassifier,
  "hugging-face-decoder": convertDecoder,
  "hugging-face-onnx": takeExportedDecoder,
  "hugging-face-encoder": convertHuggingFaceEncoder,
} as const satisfies Record<Converter, ConverterFunction>;
