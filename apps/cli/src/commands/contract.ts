import { writeFile } from "node:fs/promises";
import {
  ContractOptionError,
  type ContractReport,
  formatHtml,
  formatJUnit,
  formatText,
  runContract,
  UnreachableError,
} from "@understudy/contract";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import type { ContractCommandOptions } from "../commands.ts";
import { contractBar } from "../contract-bar.ts";

const formats = {
  text: formatText,
  junit: formatJUnit,
  html: formatHtml,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
} satisfies Record<ContractCommandOptions["report"], (report: ContractReport) => string>;

/** Tests a service, and tells of it: 0 where it keeps all that was tested, else 1. */
export async function contract(options: ContractCommandOptions, io: CommandIo): Promise<number> {
  const report = await reportOf(options, io);
  const text = formats[options.report](report);
  if (options.output === undefined) io.stdout(text);
  else {
    await written(options.output, text);
    io.stdout(`${formatText(report)}\nwrote ${options.output}\n`);
  }
  const { passed, failed } = report.total;
  if (passed + failed === 0) {
    throw new CliError(
      "command_failed",
      `${options.baseUrl} offers nothing of what was to be tested`,
    );
  }
  return failed === 0 ? 0 : 1;
}

async function reportOf(
  { baseUrl, apiKey: given, only, models, seed, runs, concurrency }: ContractCommandOptions,
  io: CommandIo,
): Promise<ContractReport> {
  const controller = new AbortController();
  const apiKey = given ?? io.env.UNDERSTUDY_API_KEY;
  using _stop = io.onStopSignal(() => controller.abort());
  using bar = io.terminal === undefined ? undefined : contractBar(io.terminal);
  try {
    return await runContract({
      baseURL: baseUrl,
      ...(apiKey !== undefined && { apiKey }),
      only,
      models,
      seed,
      runs,
      concurrency,
      signal: controller.signal,
      ...(bar && { onResult: bar.told }),
    });
  } catch (error) {
    if (controller.signal.aborted) throw new CliError("command_failed", "stopped before its end");
    if (error instanceof ContractOptionError) {
      throw new CliError("bad_option", error.message, { cause: error });
    }
    if (!(error instanceof UnreachableError)) throw error;
    throw new CliError("service_unreachable", error.message, { cause: error });
  }
}

async function written(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new CliError(
      "file_unwritable",
      `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
