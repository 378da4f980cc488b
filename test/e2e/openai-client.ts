import { createEmulator, type Emulator, type EmulatorOptions } from "@understudy/emulator";
import OpenAI from "openai";
import { preparedHome } from "../setup/models-home.ts";

export interface ClientAndEmulator extends AsyncDisposable {
  readonly client: OpenAI;
  readonly emulator: Emulator;
}

/** The `openai` package as it is, pointed at an emulator's port. */
export async function openaiClient(
  options: EmulatorOptions = {},
  apiKey = "any-key",
): Promise<ClientAndEmulator> {
  const emulator = await createEmulator({ home: await preparedHome(), ...options });
  const url = await emulator.listen({ port: 0 });
  return {
    client: new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 }),
    emulator,
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}
