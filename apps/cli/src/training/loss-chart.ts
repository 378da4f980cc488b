import plot from "simple-ascii-chart";

interface EpochRow {
  readonly epoch: number;
  readonly metrics: Readonly<Record<string, number | null>>;
}

const width = 60;
const height = 12;
const fewest = 2;

/** The losses over the epochs as a drawing of text, or nothing where there are too few. */
export function lossChart(history: readonly EpochRow[]): string {
  const names = ["loss", "validation_loss"].filter(
    (name) => pointsOf(history, name).length >= fewest,
  );
  if (names.length === 0) return "";
  const drawing = plot(
    names.map((name) => pointsOf(history, name)),
    {
      width,
      height,
      xLabel: "epoch",
      ...(names.length > 1 && {
        legend: {
          position: "bottom" as const,
          series: names.map((name) => name.replace("_", " ")),
        },
      }),
    },
  );
  return `${drawing.replaceAll(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "")}\n`;
}

function pointsOf(history: readonly EpochRow[], name: string): [number, number][] {
  return history.flatMap(({ epoch, metrics }): [number, number][] => {
    const value = metrics[name];
    return typeof value === "number" ? [[epoch, value]] : [];
  });
}
