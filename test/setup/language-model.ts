import { join } from "node:path";
import { createEmulator, type Emulator, type EmulatorOptions } from "@understudy/emulator";
import { writeRandomCheckpoint } from "@understudy/models/testing";
import { temporaryDirectory } from "./temporary-directory.ts";

/** The name of the model that `withLanguageModel` serves. */
export const languageModel = "random-llama";

export interface LanguageModelEmulator extends AsyncDisposable {
  readonly emulator: Emulator;
  /** Where it listens. */
  readonly url: string;
}

/** An emulator with a language model of random weights, which says anything but in a fixed way. */
export async function withLanguageModel(
  options: EmulatorOptions = {},
  config: Readonly<Record<string, unknown>> = {},
): Promise<LanguageModelEmulator> {
  const directory = await temporaryDirectory();
  const checkpoint = join(directory.path, languageModel);
  await writeRandomCheckpoint(checkpoint, "llama", { contextLength: 4096 }, { config });
  const emulator = await createEmulator({ home: join(directory.path, "home"), ...options });
  await emulator.catalogue.pull(checkpoint);
  const url = await emulator.listen({ port: 0 });
  return {
    emulator,
    url,
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await directory[Symbol.asyncDispose]();
    },
  };
}
