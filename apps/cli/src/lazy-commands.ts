import type { CommandIo } from "./command-io.ts";
import type { Commands } from "./commands.ts";

/**
 * The real commands, each loaded when it is asked for: `start` has 300 ms to be ready in, and
 * must not pay for what only `doctor` needs.
 */
export function lazyCommands(io: CommandIo): Commands {
  return {
    start: async (options) => (await import("./commands/start.ts")).start(options, io),
    listModels: async (options) => (await import("./commands/models.ts")).listModels(options, io),
    showModel: async (id, options) =>
      (await import("./commands/models.ts")).showModel(id, options, io),
    addModel: async (path, options) =>
      (await import("./commands/models.ts")).addModel(path, options, io),
    removeModel: async (id, options) =>
      (await import("./commands/models.ts")).removeModel(id, options, io),
    pull: async (reference, options) =>
      (await import("./commands/pull.ts")).pull(reference, options, io),
    exportModel: async (id, options) =>
      (await import("./commands/export-model.ts")).exportModel(id, options, io),
    train: async (path, options) => (await import("./commands/train.ts")).train(path, options, io),
    evaluate: async (model, path, options) =>
      (await import("./commands/evaluate.ts")).evaluate(model, path, options, io),
    predict: async (model, path, options) =>
      (await import("./commands/predict.ts")).predict(model, path, options, io),
    listJobs: async (options) => (await import("./commands/jobs.ts")).listJobs(options, io),
    showJob: async (id, options) => (await import("./commands/jobs.ts")).showJob(id, options, io),
    cancelJob: async (id, options) =>
      (await import("./commands/jobs.ts")).cancelJob(id, options, io),
    pauseJob: async (id, options) => (await import("./commands/jobs.ts")).pauseJob(id, options, io),
    resumeJob: async (id, options) =>
      (await import("./commands/jobs.ts")).resumeJob(id, options, io),
    contract: async (options) => (await import("./commands/contract.ts")).contract(options, io),
    doctor: async (options) => (await import("./commands/doctor.ts")).doctor(options, io),
  };
}
