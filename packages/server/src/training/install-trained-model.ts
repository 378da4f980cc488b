import { readFile } from "node:fs/promises";
import type { Catalogue } from "@understudy/models";
import type { components } from "@understudy/spec";
import type { ModelDescription } from "@understudy/training";
import type { Immutable } from "./immutable.ts";
import { inputsOf } from "./input-kind.ts";
import type { CreateJobBody } from "./stored-request.ts";
import type { ResultFiles, TrainedFacts } from "./worker-protocol.ts";

type TrainingRecord = Immutable<components["schemas"]["TrainingRecord"]>;

/** The most tokens of a text whose word vectors are averaged. */
const maxWords = 8192;

interface NewTrainedModel {
  readonly id: string;
  /** The id of the job. */
  readonly job: string;
  readonly body: CreateJobBody;
  readonly files: ResultFiles;
  readonly facts: TrainedFacts;
  readonly seconds: number;
  readonly createdSeconds: number;
}

/** The name of the model that a job makes, which the job alone decides. */
export function trainedModelId({ method, suffix }: CreateJobBody, jobId: string): string {
  return [method.type.replaceAll("_", "-"), suffix ?? [], jobId.slice(-8)].flat().join("-");
}

/** Adds the model of a job to the catalogue. Doing it again changes nothing. */
export async function installTrainedModel(
  catalogue: Catalogue,
  { id, job, body, files, facts, seconds, createdSeconds }: NewTrainedModel,
): Promise<void> {
  const { record, target, dimensions } = facts;
  const description = await readFile(files.description, "utf8");
  const { preprocessing } = JSON.parse(description) as ModelDescription;
  const card: TrainingRecord = {
    ...record,
    job,
    inputs: inputsOf(preprocessing),
    seconds,
    data: {
      ...record.data,
      training: { file: body.training_file, ...record.data.training },
      validation:
        record.data.validation === null
          ? null
          : { file: body.validation_file ?? "", ...record.data.validation },
    },
  };
  const contents = new Map<string, Uint8Array>([
    ["model.onnx", await readFile(files.model)],
    ["description.json", Buffer.from(description)],
    ["card.json", Buffer.from(`${JSON.stringify(card, null, 2)}\n`)],
  ]);
  const common = {
    id,
    description: `Trained here with ${record.method.type} on ${record.data.training.filename}.`,
    created: createdSeconds,
    owned_by: "user",
    licence: "LicenseRef-your-own",
    origin: { url: `urn:understudy:${job}`, description: `The training job ${job}.` },
    converter: "none",
  } as const;
  if (target.type === "embedding") {
    contents.set("tokenizer.json", await readFile(files.tokenizer ?? ""));
    const limits = { max_tokens: maxWords, dimensions: dimensions ?? 0 };
    await catalogue.install({ ...common, task: "embedding", limits }, contents);
    return;
  }
  const { type: method } = record.method;
  await catalogue.install({ ...common, task: "prediction", method, target }, contents);
}
