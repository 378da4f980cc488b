import { createEmulator, type Emulator } from "@understudy/emulator";
import { Understudy } from "@understudy/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parityHome } from "./parity-home.ts";
import { readTfjsReference } from "./tfjs-reference.ts";

const { tokenizations } = readTfjsReference();

let emulator: Emulator;
let client: Understudy;

beforeAll(async () => {
  emulator = await createEmulator({ home: parityHome });
  client = new Understudy({ fetch: emulator.fetch });
});

afterAll(() => emulator.close());

async function idsOf(text: string): Promise<number[]> {
  const { data } = await client.tokenize.create({ model: "use-lite-en", input: text });
  return data[0]?.ids ?? [];
}

describe("the tokenizer of use-lite-en", () => {
  it.each(tokenizations)("gives the ids of TensorFlow.js's port for $text", async (one) => {
    expect(await idsOf(one.text)).toEqual(one.ids);
  });

  it("differs where the port takes the score 0 for none at all: a text that begins with a colon", async () => {
    expect(await idsOf(":)")).toEqual([658]);
    // The port: 30, 57, 52.
  });

  it("differs where two segmentations are equally likely: the longer piece comes last, as in SentencePiece", async () => {
    expect(await idsOf("AAAA")).toEqual([74, 192, 2969]);
    // The port: 74, 2969, 192.
  });
});
