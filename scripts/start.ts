/**
 * `npm start`: the emulator, and the quickstart against it. It then serves until Ctrl-C, or with
 * `--once` stops. Exits with the quickstart's code when that fails.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { EmulatorProcess } from "./start/emulator-process.ts";
import { runQuickstart } from "./start/run-quickstart.ts";
import { stopSignal } from "./stop-signal.ts";

const usage =
  "Usage: npm start -- [--once] [--port N] [--host H] [--home DIR] [--device D] [--threads N]";

async function main(): Promise<number> {
  const { once, ...passedOn } = readOptions();
  const signal = stopSignal();
  await using emulator = new EmulatorProcess(passedOn, signal);
  const url = await emulator.url;
  if (url === null) return await emulator.exitCode;
  const exitCode = await runQuickstart(url, signal);
  if (signal.aborted) return await emulator.exitCode;
  if (exitCode !== 0) {
    console.error(`The quickstart failed with exit code ${exitCode}; what it said is above.`);
    return exitCode;
  }
  if (once) {
    emulator.stop();
  } else {
    console.log(`\nServing on ${url} until Ctrl-C.`);
  }
  return await emulator.exitCode;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: "boolean", default: false },
        port: { type: "string" },
        host: { type: "string" },
        home: { type: "string" },
        device: { type: "string" },
        threads: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    process.exit(2);
  }
}

process.exitCode = await main();
