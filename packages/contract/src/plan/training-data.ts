import { Buffer } from "node:buffer";

/** Numbers like those of Fisher's irises, made up: three kinds that a line can tell apart. */
const kinds = [
  ["setosa", 5, 3.4, 1.5, 0.25],
  ["versicolor", 5.9, 2.8, 4.3, 1.3],
  ["virginica", 6.6, 3, 5.6, 2],
] as const;

const rowsOfEach = 14;

/** A table of flowers, with the columns that the document's examples of training speak of. */
export const flowers = [
  "sepal_length,sepal_width,petal_length,petal_width,species",
  ...Array.from({ length: rowsOfEach }, (_, row) =>
    kinds.map(([name, ...means]) => {
      const values = means.map((mean, column) => mean + (((row * 7 + column * 3) % 11) - 5) / 20);
      return [...values.map((value) => value.toFixed(2)), name].join(",");
    }),
  ).flat(),
].join("\n");

/** Sentences and their moods, for the example of classifying texts. */
export const moods = `text,mood
What a lovely day.,happy
"I am so glad, thank you!",happy
We had a wonderful time together.,happy
This is the best news of the year.,happy
That is sad.,sad
I have lost my only friend.,sad
Everything went wrong and I want to cry.,sad
What terrible and bitter news.,sad
`;

/** A text as a file of a form. */
export function asFile(text: string, name: string): string {
  return `data:text/csv;name=${name};base64,${Buffer.from(text).toString("base64")}`;
}
