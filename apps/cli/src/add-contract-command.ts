import { type Command, InvalidArgumentError, Option } from "commander";
import { type Commands, type ContractCommandOptions, contractReports } from "./commands.ts";
import { parseConcurrency, parseFile, parseKey, parseRuns } from "./option-parsers.ts";
import { parseBaseUrl, parseSeed } from "./training/parse-parameter.ts";

interface ContractFlags extends Omit<ContractCommandOptions, "models"> {
  readonly model: ContractCommandOptions["models"];
}

/** Adds the command that tests whether a service keeps the contract. */
export function addContractCommand(
  program: Command,
  commands: Commands,
  finish: (exitCode: number) => void,
): void {
  program
    .command("contract")
    .description("Test whether a service keeps what the document of the API promises.")
    .addOption(
      new Option("--base-url <url>", "the service, such as http://127.0.0.1:4010")
        .argParser(parseBaseUrl)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--api-key <key>",
        "its key (default: UNDERSTUDY_API_KEY); with one, requests without it must be refused",
      ).argParser(parseKey),
    )
    .addOption(
      new Option(
        "--only <operations>",
        "what to test, separated by commas: `chat` is all of `chat.…`",
      )
        .argParser(collectOperations)
        .default([], "all"),
    )
    .addOption(
      new Option(
        "--model <operation=id>",
        "the model to test an operation with; repeat it for several",
      )
        .argParser(collectModel)
        .default({}, "the first that answers"),
    )
    .addOption(
      new Option("--report <format>", "the form of the report")
        .choices(contractReports)
        .default("text"),
    )
    .addOption(
      new Option(
        "-o, --output <file>",
        "where to write the report (default: it is printed)",
      ).argParser(parseFile),
    )
    .addOption(
      new Option("--seed <number>", "what made-up requests come from")
        .argParser(parseSeed)
        .default(1),
    )
    .addOption(
      new Option("--runs <count>", "requests made up for each operation")
        .argParser(parseRuns)
        .default(25),
    )
    .addOption(
      new Option("--concurrency <count>", "tests that go on beside each other")
        .argParser(parseConcurrency)
        .default(4),
    )
    .addHelpText(
      "after",
      "\nIt uploads files and trains small models where the service can, and leaves them there.\nIt exits with 1 when the service does not keep something.",
    )
    .action(async ({ model, ...flags }: ContractFlags) =>
      finish(await commands.contract({ ...flags, models: model })),
    );
}

/** Collects names, separated by commas or by repeating the option. */
function collectOperations(text: string, previous: readonly string[]): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (!names.includes("")) return [...previous, ...names];
  throw new InvalidArgumentError("Give names of operations, separated by commas.");
}

/** Collects `operation=model`. */
function collectModel(
  text: string,
  previous: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const match = /^(?<operation>[^=]+)=(?<model>.+)$/s.exec(text)?.groups;
  if (match === undefined) {
    throw new InvalidArgumentError("Give an operation and a model, such as chat=my-model.");
  }
  const { operation = "", model = "" } = match;
  if (operation in previous) throw new InvalidArgumentError(`'${operation}' is given twice.`);
  return { ...previous, [operation]: model };
}
