import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";

const example = join(
  import.meta.dirname,
  "../../examples/keras-text-classification/keras-text-classification.ts",
);

test("the text classifier of the Keras tutorials trains, shortened, and prints loss and accuracy", async () => {
  const { UNDERSTUDY_BASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [example, "--epochs", "3", "--every", "9"], {
    env: { ...env, UNDERSTUDY_HOME: await preparedHome() },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const losses = [...stdout.matchAll(/^Epoch \d of 3: loss ([\d.]+)/gm)].map(([, loss]) =>
    Number(loss),
  );
  expect(losses).toHaveLength(3);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  const measured = (name: string) =>
    Number(new RegExp(`^Test ${name}: ([\\d.]+)$`, "m").exec(stdout)?.[1]);
  // Ham is two thirds of the mails: a loss of 0.63 and an accuracy of 0.69 need no learning.
  expect(measured("loss")).toBeLessThan(0.45);
  expect(measured("accuracy")).toBeGreaterThan(0.85);
}, 120_000);
