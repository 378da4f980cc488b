import { type components, evaluationNotFound, type RequestBody } from "@understudy/spec";
import { example } from "../answers/example.ts";
import type { Answers } from "../call.ts";
import type { Files } from "./files.ts";
import type { Ids } from "./ids.ts";
import { listPage } from "./listing.ts";

type Evaluation = components["schemas"]["Evaluation"];

/** The evaluations. One goes on by a step each time that it is retrieved: it waits, runs, succeeds. */
export class Evaluations {
  readonly #evaluations = new Map<string, Evaluation>();
  readonly #ids: Ids;
  readonly #files: Files;
  readonly #now: () => number;

  constructor(ids: Ids, files: Files, now: () => number) {
    this.#ids = ids;
    this.#files = files;
    this.#now = now;
  }

  create({ model, file, metadata }: RequestBody<"evaluations.create">): Evaluation {
    this.#files.expect(file, "file");
    return this.#keep({
      id: `evaluation-${this.#ids.next()}`,
      object: "evaluation",
      created_at: this.#seconds(),
      started_at: null,
      finished_at: null,
      status: "queued",
      model,
      file,
      metadata: metadata ?? null,
      metrics: null,
      error: null,
    });
  }

  all(): readonly Evaluation[] {
    return [...this.#evaluations.values()];
  }

  /** The evaluation, one step further on. */
  advance(id: string): Evaluation {
    const evaluation = this.#evaluations.get(id);
    if (evaluation === undefined) throw evaluationNotFound(id);
    const { status } = evaluation;
    if (status === "queued") {
      return this.#keep({ ...evaluation, status: "running", started_at: this.#seconds() });
    }
    if (status !== "running") return evaluation;
    const { metrics } = example("evaluations.retrieve");
    return this.#keep({
      ...evaluation,
      status: "succeeded",
      finished_at: this.#seconds(),
      metrics,
    });
  }

  #keep(evaluation: Evaluation): Evaluation {
    this.#evaluations.set(evaluation.id, evaluation);
    return evaluation;
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1000);
  }
}

export function evaluationAnswers(evaluations: Evaluations) {
  return {
    "evaluations.create": ({ body }) => evaluations.create(body),
    "evaluations.list": ({ query }) => listPage("evaluation", evaluations.all(), query),
    "evaluations.retrieve": ({ path }) => evaluations.advance(path.evaluation_id),
  } satisfies Partial<Answers>;
}
