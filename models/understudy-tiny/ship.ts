/**
 * Makes the newest checkpoint of a training the built-in model, whether the training is over or not:
 * `node models/understudy-tiny/ship.ts --run <folder of checkpoints>`.
 */
import { parseArgs } from "node:util";
import { shipRun } from "./export/ship-run.ts";
import { defaultRun } from "./paths.ts";

const { values: options } = parseArgs({
  options: { run: { type: "string", default: defaultRun } },
});
await shipRun(options.run, (line) => console.log(line));
