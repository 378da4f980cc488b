import type { Schemas } from "@understudy/sdk";
import type { CommandIo } from "../command-io.ts";
import type { TrainOptions } from "../commands.ts";
import { withClient } from "../training/client-session.ts";
import { followJob } from "../training/follow-job.ts";
import { Uploads } from "../training/uploads.ts";

/** Trains a model on a file and shows how it goes; answers with 0 when there is a model. */
export async function train(path: string, options: TrainOptions, io: CommandIo): Promise<number> {
  return withClient(options, io, async (client) => {
    await using uploads = new Uploads(client);
    const { method, parameters, data, seed, suffix, validation, json } = options;
    const training_file = await uploads.add(path, "fine-tune");
    const validation_file =
      validation === undefined ? null : await uploads.add(validation, "fine-tune");
    const { id } = await client.training.jobs.create({
      training_file,
      validation_file,
      method: {
        type: method,
        [method]: { hyperparameters: parameters },
      } as Schemas["TrainingMethod"],
      data,
      seed,
      ...(suffix !== undefined && { suffix }),
    });
    // Awaited here: the files are deleted when this scope is left.
    return await followJob(id, { client, io, json });
  });
}
