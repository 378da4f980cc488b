import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import type { ExportOptions } from "../commands.ts";
import { withClient } from "../training/client-session.ts";

/** Writes a model's ONNX file to the disk; a file that breaks off is not left there. */
export async function exportModel(
  model: string,
  options: ExportOptions,
  io: CommandIo,
): Promise<number> {
  return withClient(options, io, async (client) => {
    const { body } = await client.models.artifact(model);
    if (body === null) throw new CliError("command_failed", `the model ${model} has no file`);
    const unfinished = `${options.output}.part`;
    const output = createWriteStream(unfinished);
    try {
      await pipeline(Readable.fromWeb(body as import("node:stream/web").ReadableStream), output);
      await rename(unfinished, options.output);
    } catch (error) {
      await rm(unfinished, { force: true });
      const detail = error instanceof Error ? error.message : String(error);
      throw new CliError("file_unwritable", `${options.output} could not be written: ${detail}`, {
        cause: error,
      });
    }
    const size_bytes = output.bytesWritten;
    io.stdout(
      options.json
        ? `${JSON.stringify({ model, output: options.output, size_bytes })}\n`
        : `wrote ${options.output} (${size_bytes} bytes)\n`,
    );
    return 0;
  });
}
