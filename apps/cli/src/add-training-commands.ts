import { type Command, Option } from "commander";
import {
  type Commands,
  methods,
  type ServiceOptions,
  type TrainOptions,
  tasks,
} from "./commands.ts";
import {
  parseDirectory,
  parseFile,
  parseKey,
  parseSuffix,
  parseThreads,
  parseTopK,
} from "./option-parsers.ts";
import {
  collectParameter,
  parseBaseUrl,
  parseColumns,
  parseSeed,
  parseShare,
} from "./training/parse-parameter.ts";

interface ServiceFlags {
  readonly home?: string;
  readonly threads?: number;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly json?: true;
}

interface TrainFlags extends ServiceFlags {
  readonly method: TrainOptions["method"];
  readonly label?: string;
  readonly text?: string;
  readonly features?: readonly string[];
  readonly sequence?: string;
  readonly task?: (typeof tasks)[number];
  readonly validation?: string;
  readonly validationSplit?: number;
  readonly embeddingModel?: string;
  readonly seed: number;
  readonly suffix?: string;
  readonly param: Readonly<Record<string, unknown>>;
}

/** Adds the commands that train, measure, predict and export, here or at another service. */
export function addTrainingCommands(
  program: Command,
  models: Command,
  commands: Commands,
  finish: (exitCode: number) => void,
): void {
  withService(program.command("train"))
    .description("Train a model on a file, and follow how it goes. Ctrl-C cancels the job.")
    .argument("<file>", "CSV, JSON lines, or a ZIP of images in a folder for each label")
    .addOption(
      new Option("--method <method>", "how to train").choices(methods).makeOptionMandatory(),
    )
    .option(
      "--label <column>",
      "the column to predict (default: `label`, `target`, `class`, `y` or the last)",
    )
    .option("--text <column>", "the column with the texts")
    .addOption(
      new Option(
        "--features <columns>",
        "the columns to predict from, separated by commas (default: all but the label)",
      ).argParser(parseColumns),
    )
    .option("--sequence <column>", "the column with sequences of numbers")
    .addOption(new Option("--task <task>", "what to predict (default: auto)").choices(tasks))
    .addOption(
      new Option("--validation <file>", "a file to measure the model with").argParser(parseFile),
    )
    .addOption(
      new Option(
        "--validation-split <share>",
        "the part that is held out to measure it, without such a file (default: 0.2)",
      )
        .argParser(parseShare)
        .conflicts("validation"),
    )
    .option("--embedding-model <id>", "what makes features of texts for linear methods and svm")
    .addOption(
      new Option("--seed <number>", "all randomness comes from it").argParser(parseSeed).default(0),
    )
    .addOption(new Option("--suffix <word>", "a word in the model's name").argParser(parseSuffix))
    .addOption(
      new Option("--param <key=value>", "a hyperparameter of the method; repeat it for several")
        .argParser(collectParameter)
        .default({}, "what the method chooses"),
    )
    .action(async (path: string, flags: TrainFlags) =>
      finish(await commands.train(path, trainOptions(flags))),
    );

  withService(program.command("evaluate"))
    .description("Measure a model that was trained here on a file with labels.")
    .argument("<model>", "as `understudy train` named it")
    .argument("<file>", "of the form that it was trained on")
    .action(async (model: string, path: string, flags: ServiceFlags) =>
      finish(await commands.evaluate(model, path, serviceOptions(flags))),
    );

  withService(program.command("predict"))
    .description("Predict for every row of a file; of word vectors, the nearest words.")
    .argument("<model>", "as `understudy train` named it")
    .argument("<file>", "CSV, JSON lines, text with an input a line, or an image")
    .addOption(
      new Option("--top-k <count>", "labels or words a prediction at most")
        .argParser(parseTopK)
        .default(5),
    )
    .action(
      async (model: string, path: string, { topK, ...flags }: ServiceFlags & { topK: number }) =>
        finish(await commands.predict(model, path, { ...serviceOptions(flags), topK })),
    );

  withService(models.command("export"))
    .description("Write a model's ONNX file.")
    .argument("<id>", "as `understudy models list` shows it")
    .addOption(
      new Option("-o, --output <file>", "where to write it")
        .argParser(parseFile)
        .makeOptionMandatory(),
    )
    .action(async (id: string, { output, ...flags }: ServiceFlags & { output: string }) =>
      finish(await commands.exportModel(id, { ...serviceOptions(flags), output })),
    );

  const jobs = program.command("jobs").description("Look at training jobs, end and resume them.");
  withService(jobs.command("list"))
    .description("List the jobs, newest first.")
    .action(async (flags: ServiceFlags) => finish(await commands.listJobs(serviceOptions(flags))));
  const ofJob = {
    show: ["Show a job: its data, metrics, losses and confusion matrix.", commands.showJob],
    cancel: ["End a job for good.", commands.cancelJob],
    pause: ["Stop a job and keep its state, over a restart too.", commands.pauseJob],
    resume: ["Let a paused job go on, and follow how it goes.", commands.resumeJob],
  } as const;
  for (const [name, [description, command]] of Object.entries(ofJob)) {
    withService(jobs.command(name))
      .description(description)
      .argument("<id>", "as `understudy jobs list` shows it")
      .action(async (id: string, flags: ServiceFlags) =>
        finish(await command(id, serviceOptions(flags))),
      );
  }
}

function withService(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--base-url <url>",
        "the service to talk to, such as http://127.0.0.1:4010 (default: one in this process)",
      ).argParser(parseBaseUrl),
    )
    .addOption(
      new Option(
        "--api-key <key>",
        "the key of that service (default: UNDERSTUDY_API_KEY)",
      ).argParser(parseKey),
    )
    .addOption(
      new Option(
        "--home <dir>",
        "where models and jobs are kept (default: UNDERSTUDY_HOME, else the platform's data directory)",
      )
        .argParser(parseDirectory)
        .conflicts("baseUrl"),
    )
    .addOption(
      new Option("--threads <count>", "threads to compute with (default: one a core)")
        .argParser(parseThreads)
        .conflicts("baseUrl"),
    )
    .option("--json", "print JSON for programs instead of text for people")
    .hook("preAction", (used) => {
      const { apiKey, baseUrl } = used.opts<ServiceFlags>();
      if (apiKey === undefined || baseUrl !== undefined) return;
      used.error(
        "error: option '--api-key' needs '--base-url': a service in this process asks for none",
      );
    });
}

function serviceOptions({ json, ...choice }: ServiceFlags): ServiceOptions {
  return { ...choice, json: json === true };
}

function trainOptions(flags: TrainFlags): TrainOptions {
  const { method, param, seed, validation, suffix, ...rest } = flags;
  const { label, text, features, sequence, task, validationSplit, embeddingModel, ...service } =
    rest;
  return {
    ...serviceOptions(service),
    method,
    parameters: param,
    seed,
    data: {
      ...(label !== undefined && { label_column: label }),
      ...(text !== undefined && { text_column: text }),
      ...(features !== undefined && { feature_columns: [...features] }),
      ...(sequence !== undefined && { sequence_column: sequence }),
      ...(task !== undefined && { task }),
      ...(validationSplit !== undefined && { validation_split: validationSplit }),
      ...(embeddingModel !== undefined && { embedding_model: embeddingModel }),
    },
    ...(validation !== undefined && { validation }),
    ...(suffix !== undefined && { suffix }),
  };
}
