import { type components, modelNotDeletable, modelNotFound } from "@understudy/spec";
import { example } from "../answers/example.ts";
import type { Answers } from "../call.ts";

type Model = components["schemas"]["Model"];

/**
 * The models: those that were named, or any where none were, and those that jobs have trained. Any other
 * is not found.
 */
export class Models {
  readonly #named: readonly string[] | undefined;
  readonly #trained = new Map<string, Model>();

  constructor(named: readonly string[] | undefined) {
    this.#named = named;
  }

  add(id: string, createdSeconds: number): void {
    this.#trained.set(id, { id, object: "model", created: createdSeconds, owned_by: "user" });
  }

  list(): Model[] {
    const { data } = example("models.list");
    const named = this.#named?.map((id) => this.#shown(id)) ?? data;
    return [...named, ...this.#trained.values()];
  }

  /** Throws the error of a request for a model that there is not. */
  find(id: string): Model {
    const model = this.#trained.get(id);
    if (model !== undefined) return model;
    if (this.#named !== undefined && !this.#named.includes(id)) throw modelNotFound(id);
    return this.#shown(id);
  }

  /** Only what was trained can be deleted, unless any model is as good as another. */
  delete(id: string): void {
    this.find(id);
    if (this.#trained.delete(id) || this.#named === undefined) return;
    throw modelNotDeletable(id);
  }

  #shown(id: string): Model {
    return { ...example("models.retrieve"), id };
  }
}

export function modelAnswers(models: Models) {
  return {
    "models.list": () => ({ object: "list", data: models.list() }),
    "models.retrieve": ({ path }) => models.find(path.model),
    "models.delete": ({ path }) => {
      models.delete(path.model);
      return { id: path.model, object: "model", deleted: true };
    },
    "models.artifact": ({ path }) => {
      models.find(path.model);
      // The document's example of bytes is a text.
      return new Blob([example("models.artifact") as unknown as string]);
    },
    "models.card": ({ path }) => {
      const { created, owned_by } = models.find(path.model);
      return { ...example("models.card"), id: path.model, created_at: created, owned_by };
    },
  } satisfies Partial<Answers>;
}
