import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { addTrainingCommands } from "./add-training-commands.ts";
import type { CommandIo } from "./command-io.ts";
import { type Commands, type Device, devices, type LogLevel, logLevels } from "./commands.ts";
import {
  collectApiKey,
  parseDirectory,
  parseHost,
  parsePort,
  parseThreads,
} from "./option-parsers.ts";

const defaultPort = 4010;
const defaultHost = "127.0.0.1";

interface HomeFlags {
  readonly home?: string;
  readonly json?: true;
}

interface StartFlags extends HomeFlags {
  readonly port: number;
  readonly host: string;
  readonly device: Device;
  readonly threads?: number;
  readonly apiKey: readonly string[];
  readonly logLevel?: LogLevel;
}

function withHome(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--home <dir>",
        "where models and files are kept (default: UNDERSTUDY_HOME, else the platform's data directory)",
      ).argParser(parseDirectory),
    )
    .option("--json", "print JSON for programs instead of text for people");
}

function withAddress(command: Command): Command {
  return command
    .addOption(
      new Option("-p, --port <port>", "port to listen on; 0 takes a free one")
        .argParser(parsePort)
        .default(defaultPort),
    )
    .addOption(
      new Option("--host <host>", "address to listen on").argParser(parseHost).default(defaultHost),
    );
}

function homeOptions(flags: HomeFlags) {
  return { json: flags.json === true, ...(flags.home !== undefined && { home: flags.home }) };
}

function ownVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

/** The command line, with `commands` behind it and the exit code of each handed to `finish`. */
export function createProgram(
  commands: Commands,
  io: Pick<CommandIo, "stdout" | "stderr">,
  finish: (exitCode: number) => void,
): Command {
  const program = new Command("understudy")
    .description("A local stand-in for hosted AI models.")
    .version(ownVersion())
    .exitOverride()
    .showHelpAfterError("(add --help to see what there is)")
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });

  withHome(withAddress(program.command("start")))
    .description("Start the emulator and serve until Ctrl-C.")
    .addOption(
      new Option("--device <device>", "what runs the models").choices(devices).default("auto"),
    )
    .addOption(
      new Option("--threads <count>", "threads for inference (default: one a core)").argParser(
        parseThreads,
      ),
    )
    .addOption(
      new Option("--api-key <key>", "ask callers for this key; repeat it for several")
        .argParser(collectApiKey)
        .default([], "any key, or none"),
    )
    .addOption(
      new Option(
        "--log-level <level>",
        "least severe log line on stderr (default: warn, with --json info)",
      ).choices(logLevels),
    )
    .action(async ({ port, host, device, threads, apiKey, logLevel, ...flags }: StartFlags) => {
      finish(
        await commands.start({
          ...homeOptions(flags),
          port,
          host,
          device,
          apiKeys: apiKey,
          ...(threads !== undefined && { threads }),
          ...(logLevel !== undefined && { logLevel }),
        }),
      );
    });

  const models = program.command("models").description("Look at the models, add and remove them.");
  withHome(models.command("list"))
    .description("List the models that the emulator serves.")
    .action(async (flags: HomeFlags) => finish(await commands.listModels(homeOptions(flags))));
  withHome(models.command("show"))
    .description("Show one model: task, licence, origin, limits, files.")
    .argument("<id>", "such as use-lite-en")
    .action(async (id: string, flags: HomeFlags) =>
      finish(await commands.showModel(id, homeOptions(flags))),
    );
  withHome(models.command("add"))
    .description("Add a model of your own.")
    .argument("<manifest>", "path of the model's manifest, a JSON file")
    .action(async (path: string, flags: HomeFlags) =>
      finish(await commands.addModel(path, homeOptions(flags))),
    );
  withHome(models.command("remove"))
    .description("Remove a model that was added.")
    .argument("<id>", "as `understudy models list` shows it")
    .action(async (id: string, flags: HomeFlags) =>
      finish(await commands.removeModel(id, homeOptions(flags))),
    );

  addTrainingCommands(program, models, commands, finish);

  withHome(withAddress(program.command("doctor")))
    .description("Say what is wrong here, and what to do.")
    .action(async ({ port, host, ...flags }: StartFlags) =>
      finish(await commands.doctor({ ...homeOptions(flags), port, host })),
    );

  return program;
}
