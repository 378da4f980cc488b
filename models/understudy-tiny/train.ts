/**
 * `npm run train:tiny`: trains understudy-tiny and makes it the built-in model, evaluated. Goes on where
 * it ended if it was stopped. `--run <folder>` for the checkpoints, `--steps`, `--decay` (steps at the
 * end in which the rate falls), `--peak` (the rate before that), `--seed`, `--threads`; `--device` (`auto`:
 * CUDA where it works, else the CPU; or one by name); `--no-ship` leaves the built-in model as it is.
 */
import { parseArgs } from "node:util";
import { createRuntime, type Device, type Provider } from "@understudy/runtime";
import { shipRun } from "./export/ship-run.ts";
import { defaultRun } from "./paths.ts";
import { trainNetwork } from "./training/train-network.ts";

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    run: { type: "string", default: defaultRun },
    steps: { type: "string", default: "38000" },
    decay: { type: "string", default: "33000" },
    peak: { type: "string", default: "2e-3" },
    seed: { type: "string", default: "7" },
    threads: { type: "string", default: "2" },
    device: { type: "string", default: "auto" },
    ship: { type: "boolean", default: true },
  },
});
const say = (line: string) => console.log(line);

/** What a device stands for on this machine. Throws where it is not there. */
async function providerOf(device: Device): Promise<Provider> {
  await using runtime = createRuntime({ device });
  const { inUse, unavailable } = await runtime.providers();
  if (inUse !== null) return inUse;
  const reasons = unavailable.map(({ provider, reason }) => `${provider}: ${reason}`);
  throw new Error(`The device ${device} is not there (${reasons.join("; ")}).`);
}

// An unknown one is refused by the runtime, which names those that there are.
const provider = await providerOf(options.device as Device);
say(`Trains on ${provider}.`);
await trainNetwork({
  run: options.run,
  schedule: {
    steps: Number(options.steps),
    decay: Number(options.decay),
    warmUp: 200,
    peak: Number(options.peak),
  },
  seed: Number(options.seed),
  threads: Number(options.threads),
  provider,
  say,
});
if (options.ship) await shipRun(options.run, say);
