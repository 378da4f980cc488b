import type { Schemas, Understudy } from "@understudy/sdk";
import { textTable } from "../text-table.ts";
import { lossChart } from "./loss-chart.ts";
import { metricsText } from "./metrics-text.ts";

type Job = Schemas["TrainingJob"];
type Record = Schemas["TrainingRecord"];

/** All that is known of a job, for a person who has to judge its model. */
export async function jobText(client: Understudy, job: Job): Promise<string> {
  const card = job.trained_model === null ? null : await cardOf(client, job.trained_model);
  const parts = [
    textTable(facts(job, card)),
    ...(card === null ? [] : [columns(card), lossChart(card.history)]),
    ...(job.metrics === null ? [] : [measured(card), metricsText(job.metrics)]),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}`;
}

/** The model's card; null where the model has been deleted since. */
export async function cardOf(client: Understudy, model: string): Promise<Record | null> {
  const { NotFoundError } = await import("@understudy/sdk");
  try {
    return (await client.models.card(model)).training;
  } catch (error) {
    if (NotFoundError.is(error)) return null;
    throw error;
  }
}

function facts(job: Job, card: Record | null): string[][] {
  const { method } = job;
  const hyperparameters = method[method.type]?.hyperparameters ?? {};
  const { progress, error } = job;
  return [
    ["job", job.id],
    ["status", job.status],
    ["model", job.trained_model ?? "-"],
    ["method", method.type],
    ...Object.entries(hyperparameters).map(([name, value]) => [`  ${name}`, shown(value)]),
    ["seed", String(job.seed)],
    ["computing time", `${job.running_seconds.toFixed(1)} s`],
    ...(progress === null
      ? []
      : [
          [
            "progress",
            `step ${progress.step} of ${progress.total_steps}, epoch ${progress.epoch} of ${progress.total_epochs}`,
          ],
        ]),
    ...(error === null ? [] : [["error", error.message]]),
    ...(card === null ? [] : dataFacts(card)),
  ];
}

function dataFacts({ data, artifact }: Record): string[][] {
  const file = ({ filename, rows, dropped_rows, sha256 }: typeof data.training) =>
    `${filename}, ${rows} rows${dropped_rows > 0 ? ` (${dropped_rows} left out)` : ""}, SHA-256 ${sha256}`;
  return [
    ["training data", file(data.training)],
    ...(data.validation === null
      ? [["held out", `${data.validation_split * 100} % of the rows`]]
      : [["validation data", file(data.validation)]]),
    ["model file", `${artifact.size_bytes} bytes, SHA-256 ${artifact.sha256}`],
    ...data.warnings.map((warning) => ["warning", warning]),
  ];
}

/** More columns than this are counted, not shown. */
const mostColumns = 30;

function columns({ data }: Record): string {
  const rows = data.columns.map((column) => [
    String(column.name ?? ""),
    String(column.type ?? ""),
    String(column.role ?? ""),
    String(column.missing ?? 0),
  ]);
  if (rows.length === 0 || rows.length > mostColumns) return `${rows.length} columns\n`;
  return textTable([["COLUMN", "TYPE", "ROLE", "MISSING"], ...rows]);
}

const places = {
  validation_file: "the validation file",
  validation_split: "the rows that were held out",
  training_data: "the training data itself",
} satisfies { readonly [Place in Record["measured_on"]]: string };

function measured(card: Record | null): string {
  return card === null ? "" : `Measured on ${places[card.measured_on]}:`;
}

function shown(value: unknown): string {
  // A text with a line break in it would break the table.
  return typeof value === "string" && !/\p{Cc}/u.test(value) ? value : JSON.stringify(value);
}
