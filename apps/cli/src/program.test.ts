import { describe, expect, it } from "vitest";
import { CliError } from "./cli-error.ts";
import type { CommandIo } from "./command-io.ts";
import type { Commands } from "./commands.ts";
import { run } from "./run.ts";

/** Runs a command line with commands that only note what they were asked. */
async function parse(line: string, exitCode = 0) {
  const asked: unknown[][] = [];
  const out: string[] = [];
  const err: string[] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return exitCode;
    };
  const commands: Commands = {
    start: note("start"),
    listModels: note("listModels"),
    showModel: note("showModel"),
    addModel: note("addModel"),
    removeModel: note("removeModel"),
    pull: note("pull"),
    exportModel: note("exportModel"),
    train: note("train"),
    evaluate: note("evaluate"),
    predict: note("predict"),
    listJobs: note("listJobs"),
    showJob: note("showJob"),
    cancelJob: note("cancelJob"),
    pauseJob: note("pauseJob"),
    resumeJob: note("resumeJob"),
    contract: note("contract"),
    doctor: note("doctor"),
  };
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    env: {},
    sinceStartMs: () => 0,
    onStopSignal: () => ({ [Symbol.dispose]: () => {} }),
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const code = await run(line.split(" ").filter(Boolean), io, commands);
  return { asked, code, out: out.join(""), err: err.join("") };
}

describe("the command line", () => {
  it("starts on 127.0.0.1:4010 with any provider, no keys and text when nothing is said", async () => {
    const { asked, code } = await parse("start");
    expect(asked).toEqual([
      [
        "start",
        {
          json: false,
          port: 4010,
          host: "127.0.0.1",
          device: "auto",
          throughput: false,
          apiKeys: [],
        },
      ],
    ]);
    expect(code).toBe(0);
  });

  it("tests all operations with made-up requests of seed 1 when nothing is said", async () => {
    const { asked } = await parse("contract --base-url http://h:1");
    const options = {
      baseUrl: "http://h:1",
      only: [],
      models: {},
      report: "text",
      seed: 1,
      runs: 25,
      concurrency: 4,
    };
    expect(asked).toEqual([["contract", options]]);
  });

  it("hands over every option of contract", async () => {
    const { asked } = await parse(
      "contract --base-url http://h:1 --api-key k --only chat,files --only models --model chat=a --model embeddings=b=c --report junit --output o.xml --seed 3 --runs 0 --concurrency 1",
    );
    const options = {
      baseUrl: "http://h:1",
      apiKey: "k",
      only: ["chat", "files", "models"],
      models: { chat: "a", embeddings: "b=c" },
      report: "junit",
      output: "o.xml",
      seed: 3,
      runs: 0,
      concurrency: 1,
    };
    expect(asked).toEqual([["contract", options]]);
  });

  it.each([
    "contract",
    "contract --base-url h",
    "contract --base-url http://h --only chat,,files",
    "contract --base-url http://h --model chat",
    "contract --base-url http://h --model a=b --model a=c",
    "contract --base-url http://h --report pdf",
    "contract --base-url http://h --concurrency 0",
  ])("refuses `%s`", async (line) => {
    const { asked, code, err } = await parse(line);
    expect([asked, code]).toEqual([[], 2]);
    expect(err).toContain("error: ");
  });

  it("hands over every option of start, in order of the keys given", async () => {
    const { asked } = await parse(
      "start --port 0 --host ::1 --home here --device cpu --threads 3 --throughput --api-key b --api-key a --json --log-level debug",
    );
    expect(asked).toEqual([
      [
        "start",
        {
          json: true,
          home: "here",
          port: 0,
          host: "::1",
          device: "cpu",
          throughput: true,
          apiKeys: ["b", "a"],
          threads: 3,
          logLevel: "debug",
        },
      ],
    ]);
  });

  it.each([
    ["models list --json", ["listModels", { json: true }]],
    ["models show use-lite-en", ["showModel", "use-lite-en", { json: false }]],
    ["models add my.json --home x", ["addModel", "my.json", { json: false, home: "x" }]],
    ["models remove mine", ["removeModel", "mine", { json: false }]],
    ["pull hf:Org/Model-1B", ["pull", "hf:Org/Model-1B", { json: false }]],
    [
      "pull hf:o/m@v1 --as mine --precision int4 --json --home x",
      ["pull", "hf:o/m@v1", { json: true, home: "x", as: "mine", precision: "int4" }],
    ],
    [
      "pull ./folder --file onnx/model_q4.onnx",
      ["pull", "./folder", { json: false, file: "onnx/model_q4.onnx" }],
    ],
    ["doctor", ["doctor", { json: false, port: 4010, host: "127.0.0.1" }]],
    ["doctor --port 80 --json", ["doctor", { json: true, port: 80, host: "127.0.0.1" }]],
    ["models export m -o m.onnx", ["exportModel", "m", { json: false, output: "m.onnx" }]],
    ["evaluate m test.csv --json", ["evaluate", "m", "test.csv", { json: true }]],
    ["predict m new.csv", ["predict", "m", "new.csv", { json: false, topK: 5 }]],
    [
      "predict m new.csv --top-k 1 --base-url http://h:1 --api-key k",
      ["predict", "m", "new.csv", { json: false, topK: 1, baseUrl: "http://h:1", apiKey: "k" }],
    ],
    ["jobs list --home x", ["listJobs", { json: false, home: "x" }]],
    ["jobs show j", ["showJob", "j", { json: false }]],
    ["jobs cancel j --json", ["cancelJob", "j", { json: true }]],
    ["jobs pause j", ["pauseJob", "j", { json: false }]],
    ["jobs resume j --threads 2", ["resumeJob", "j", { json: false, threads: 2 }]],
    [
      "train iris.csv --method svm",
      ["train", "iris.csv", { json: false, method: "svm", parameters: {}, seed: 0, data: {} }],
    ],
  ])("understands `%s`", async (line, expected) => {
    expect((await parse(line)).asked).toEqual([expected]);
  });

  it("hands over every option of train, hyperparameters as JSON where they are", async () => {
    const { asked } = await parse(
      "train a.csv --method lstm --label y --text t --features a,b --sequence s --task regression --validation v.csv --embedding-model e --seed 7 --suffix my-word --param learning_rate=0.01 --param units=[64,32] --param optimizer=adamw --param max_grad_norm=null --home h --threads 2 --json",
    );
    expect(asked).toEqual([
      [
        "train",
        "a.csv",
        {
          json: true,
          home: "h",
          threads: 2,
          method: "lstm",
          parameters: {
            learning_rate: 0.01,
            units: [64, 32],
            optimizer: "adamw",
            max_grad_norm: null,
          },
          seed: 7,
          data: {
            label_column: "y",
            text_column: "t",
            feature_columns: ["a", "b"],
            sequence_column: "s",
            task: "regression",
            embedding_model: "e",
          },
          validation: "v.csv",
          suffix: "my-word",
        },
      ],
    ]);
    const split = await parse("train a.csv --method gru --validation-split 0.3");
    expect(split.asked[0]?.[2]).toMatchObject({ data: { validation_split: 0.3 } });
  });

  it.each([
    ["train a.csv", "required option '--method <method>' not specified"],
    ["train --method svm", "missing required argument 'file'"],
    ["train a.csv --method knn", "Allowed choices are linear_regression, logistic_regression"],
    ["train a.csv --method svm --param C", "Give a name and a value, such as learning_rate=0.01."],
    ["train a.csv --method svm --param C=1 --param C=2", "'C' is given twice."],
    ["train a.csv --method svm --features a,,b", "Give the names of columns"],
    ["train a.csv --method svm --seed -1", "Give a whole number from 0 to 2147483647."],
    ["train a.csv --method svm --seed 2147483648", "Give a whole number from 0 to 2147483647."],
    ["train a.csv --method svm --validation-split 0.6", "Give a number from 0 to 0.5."],
    [
      "train a.csv --method svm --validation b.csv --validation-split 0.2",
      "cannot be used with option",
    ],
    ["train a.csv --method svm --suffix My_Word", "Give at most 32 lower-case letters and digits"],
    ["predict m a.csv --top-k 0", "Give a number from 1 to 1000."],
    ["evaluate m", "missing required argument 'file'"],
    ["evaluate m a.csv --base-url ftp://h", "Give the address of a service"],
    ["jobs list --base-url http://h --home x", "cannot be used with option"],
    ["jobs list --base-url http://h --threads 2", "cannot be used with option"],
    ["jobs list --api-key k", "'--api-key' needs '--base-url'"],
    ["models export m", "required option '-o, --output <file>' not specified"],
    ["start --port 65536", "Give a port from 0 to 65535."],
    ["start --port -1", "Give a port from 0 to 65535."],
    ["start --port 4010x", "Give a port from 0 to 65535."],
    ["start --port 1e3", "Give a port from 0 to 65535."],
    ["start --threads 0", "Give a number of threads from 1 to 1024."],
    ["start --threads two", "Give a number of threads from 1 to 1024."],
    ["start --host http://x", "Give a host name or an address"],
    ["start --host [::1]", "Give a host name or an address"],
    ["start --api-key käse", "Give a key of printable ASCII characters"],
    ["start --device gpu", "Allowed choices are auto, cpu, cuda, webgpu."],
    [
      "start --log-level loud",
      "Allowed choices are trace, debug, info, warn, error, fatal, silent.",
    ],
    ["start --prot 4010", "(Did you mean --port?)"],
    ["stat", "(Did you mean start?)"],
    ["start now", "too many arguments"],
    ["models show", "missing required argument 'id'"],
    ["", "Usage: understudy"],
  ])("refuses `%s` with 2 and says why on stderr", async (line, reason) => {
    const { asked, code, out, err } = await parse(line);
    expect(asked).toEqual([]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(reason);
  });

  it("refuses an empty home, as an unset variable gives it", async () => {
    const io = { stdout: () => {}, stderr: (text: string) => void seen.push(text) };
    const seen: string[] = [];
    const code = await run(["start", "--home", ""], { ...io } as unknown as CommandIo);
    expect(code).toBe(2);
    expect(seen.join("")).toContain("Give the path of a directory; it came out empty.");
  });

  it("gives help and the version on stdout with 0", async () => {
    const help = await parse("start --help");
    expect(help.code).toBe(0);
    expect(help.out).toContain("--api-key <key>");
    const version = await parse("--version");
    expect(version.code).toBe(0);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("passes on the exit code of the command", async () => {
    expect((await parse("doctor", 1)).code).toBe(1);
  });
});

describe("a CliError", () => {
  it("is known across realms by its brand, and nothing else is", () => {
    const error = new CliError("port_in_use", "port 1 is in use.");
    expect(CliError.is(error)).toBe(true);
    expect(CliError.is({ [Symbol.for("understudy.cli.CliError")]: true })).toBe(true);
    expect(CliError.is(new Error("port 1 is in use."))).toBe(false);
    expect(CliError.is(null)).toBe(false);
  });

  it("ends with 2 for a wrong command line and 1 for all else", () => {
    expect(new CliError("bad_option", "").exitCode).toBe(2);
    expect(new CliError("home_unusable", "").exitCode).toBe(1);
  });
});
