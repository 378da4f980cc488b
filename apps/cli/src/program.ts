import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { addContractCommand } from "./add-contract-command.ts";
import { addTrainingCommands } from "./add-training-commands.ts";
import type { CommandIo } from "./command-io.ts";
import {
  type Commands,
  type Device,
  devices,
  type LogLevel,
  logLevels,
  type PullOptions,
  precisions,
} from "./commands.ts";
import {
  collectApiKey,
  parseDirectory,
  parseFile,
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
  readonly throughput?: true;
  readonly apiKey: readonly string[];
  readonly logLevel?: LogLevel;
}

interface PullFlags extends HomeFlags {
  readonly as?: string;
  readonly precision?: NonNullable<PullOptions["precision"]>;
  readonly file?: string;
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
    .option(
      "--throughput",
      "write answers of all lengths in one batch: faster for many at once, no longer the same bytes",
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
    .action(async ({ apiKey, threads, logLevel, throughput, ...flags }: StartFlags) => {
      const { port, host, device } = flags;
      finish(
        await commands.start({
          ...homeOptions(flags),
          port,
          host,
          device,
          throughput: throughput === true,
          apiKeys: apiKey,
          ...(threads !== undefined && { threads }),
          ...(logLevel !== undefined && { logLevel }),
        }),
      );
    });

  withHome(program.command("pull"))
    .description("Fetch a model from the Hugging Face hub, or take one from a folder.")
    .argument("<model>", "hf:owner/name, hf:owner/name@revision, or the path of a folder")
    .addOption(
      new Option("--as <id>", "the model's name in requests (default: as the repository is named)"),
    )
    .addOption(
      new Option(
        "--precision <precision>",
        "how exactly weights are kept (default: what suits the model)",
      ).choices(precisions),
    )
    .addOption(
      new Option(
        "--file <path>",
        "an ONNX file of the repository to run as it is, such as onnx/model_q4.onnx",
      )
        .argParser(parseFile)
        .conflicts("precision"),
    )
    .addHelpText(
      "after",
      "\nHF_TOKEN lets you in where a model asks who you are; HF_ENDPOINT names another hub.\nA pull that was cut short goes on where it ended.",
    )
    .action(async (reference: string, { as, precision, file, ...flags }: PullFlags) =>
      finish(
        await commands.pull(reference, {
          ...homeOptions(flags),
          ...(as !== undefined && { as }),
          ...(precision !== undefined && { precision }),
          ...(file !== undefined && { file }),
        }),
      ),
    );

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
  addContractCommand(program, commands, finish);

  withHome(withAddress(program.command("doctor")))
    .description("Say what is wrong here, and what to do.")
    .action(async ({ port, host, ...flags }: StartFlags) =>
      finish(await commands.doctor({ ...homeOptions(flags), port, host })),
    );

  return program;
}
