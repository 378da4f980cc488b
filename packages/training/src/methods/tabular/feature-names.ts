import type { Preprocessing } from "../../data/preprocessing.ts";

/**
 * A name for each of the `width` features: a numeric column's own, `column=category` for one of a
 * one-hot encoding, `column[3]` for a number of an embedding.
 */
export function featureNames(preprocessing: Preprocessing): readonly string[] {
  switch (preprocessing.type) {
    case "tabular":
      return preprocessing.columns.flatMap((column) =>
        column.type === "numeric"
          ? [column.name]
          : column.categories.map((category) => `${column.name}=${category}`),
      );
    case "embedded_text": {
      const { column, width } = preprocessing;
      return Array.from({ length: width }, (_, index) => `${column}[${index}]`);
    }
    default:
      throw new TypeError(`Expected tabular or embedded_text data, but got ${preprocessing.type}.`);
  }
}
