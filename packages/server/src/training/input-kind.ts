import type { components } from "@understudy/spec";
import type { Preprocessing } from "@understudy/training";

type Schemas = components["schemas"];

/** The fields of a prediction's request that hold inputs. */
export type InputKind = Schemas["TrainingRecord"]["inputs"]["type"];

/** In what form the inputs of a model come, by what is done to them. */
export const inputKinds = {
  tabular: "rows",
  text: "texts",
  embedded_text: "texts",
  sequence: "sequences",
  image: "images",
  corpus: "texts",
} as const satisfies Record<Preprocessing["type"], InputKind>;

/** What a model predicts from, as its card tells it. */
export function inputsOf(preprocessing: Preprocessing): Schemas["TrainingRecord"]["inputs"] {
  const type = inputKinds[preprocessing.type];
  switch (preprocessing.type) {
    case "tabular":
      return { type, columns: preprocessing.columns.map(({ name }) => name) };
    case "image":
      return { type, columns: [] };
    default:
      return { type, columns: [preprocessing.column] };
  }
}
