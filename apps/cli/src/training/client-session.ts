import type { Understudy } from "@understudy/sdk";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import type { ServiceChoice } from "../commands.ts";
import { codeOf, explainHomeError } from "../explain-home-error.ts";

/** A file for training may be larger than what a service takes from strangers. */
const maxFileBytes = 64 * 1024 ** 3;

/**
 * Has `use` talk to a service: the one at `baseUrl`, or one in this process, on the models and jobs of
 * the home directory. What the service refuses becomes a line that says so.
 */
export async function withClient<T>(
  options: ServiceChoice,
  io: CommandIo,
  use: (client: Understudy) => Promise<T>,
): Promise<T> {
  const { Understudy: Client, UnderstudyError } = await import("@understudy/sdk");
  try {
    if (options.baseUrl !== undefined) {
      const apiKey = options.apiKey ?? io.env.UNDERSTUDY_API_KEY;
      return await use(
        new Client({ baseURL: options.baseUrl, ...(apiKey !== undefined && { apiKey }) }),
      );
    }
    await using emulator = await startEmulator(options, io);
    return await use(new Client({ fetch: emulator.fetch, baseURL: "http://understudy.local" }));
  } catch (error) {
    if (!UnderstudyError.is(error)) throw error;
    throw new CliError("command_failed", error.message, { cause: error });
  }
}

async function startEmulator({ home: asked, threads }: ServiceChoice, io: CommandIo) {
  const { createEmulator, homeDirectory } = await import("@understudy/emulator");
  const home = homeDirectory(asked, io.env);
  try {
    return await createEmulator({
      home,
      persist: true,
      maxFileBytes,
      // What is a fault of ours is told with its details, which no client gets.
      logLevel: "error",
      ...(threads !== undefined && { threads }),
    });
  } catch (error) {
    const explained = explainHomeError(error, home);
    if (!(error instanceof Error) || codeOf(error) !== "storage_in_use") throw explained;
    throw new CliError(
      "home_unusable",
      `${error.message} If that is a service, talk to it with --base-url.`,
      { cause: error },
    );
  }
}
