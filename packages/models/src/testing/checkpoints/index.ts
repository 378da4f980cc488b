export {
  gitBlobOf,
  type SeenRequest,
  sha256Of,
  startHub,
  type TestHub,
  type TestRepository,
} from "../hub-server.ts";
export type { CheckpointTensor } from "./checkpoint-tensors.ts";
export { exportLlama } from "./export-llama.ts";
export {
  type CheckpointFamily,
  type CheckpointOptions,
  type CheckpointSizes,
  type RandomCheckpoint,
  writeRandomCheckpoint,
} from "./random-checkpoint.ts";
export {
  type EncoderArchitecture,
  type EncoderCheckpointOptions,
  writeRandomEncoder,
} from "./random-encoder.ts";
