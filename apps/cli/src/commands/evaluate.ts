import { setTimeout as delay } from "node:timers/promises";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import type { ServiceOptions } from "../commands.ts";
import { withClient } from "../training/client-session.ts";
import { metricsText } from "../training/metrics-text.ts";
import { Uploads } from "../training/uploads.ts";

const pollMs = 200;

/** Measures a model on a file and prints the measures. */
export async function evaluate(
  model: string,
  path: string,
  options: ServiceOptions,
  io: CommandIo,
): Promise<number> {
  return withClient(options, io, async (client) => {
    await using uploads = new Uploads(client);
    const file = await uploads.add(path, "evals");
    let evaluation = await client.evaluations.create({ model, file });
    while (evaluation.status === "queued" || evaluation.status === "running") {
      await delay(pollMs);
      evaluation = await client.evaluations.retrieve(evaluation.id);
    }
    const { metrics, error } = evaluation;
    if (metrics === null) {
      throw new CliError("evaluation_failed", error?.message ?? "the evaluation failed");
    }
    io.stdout(options.json ? `${JSON.stringify({ model, metrics })}\n` : metricsText(metrics));
    return 0;
  });
}
