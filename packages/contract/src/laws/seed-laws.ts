import assert from "node:assert/strict";
import type { OperationId } from "@understudy/spec";
import { got, gotEvents } from "../ask.ts";
import type { ContractCase } from "../contract-case.ts";
import type { JsonObject } from "../json.ts";
import { writingBody } from "./stream-laws.ts";

const requests: readonly (readonly [string, JsonObject])[] = [
  ["temperature 0", { temperature: 0 }],
  ["a seed and temperature 1", { temperature: 1, seed: 11 }],
];

/** One seed writes one text: streamed or not, once or again. */
export function seedLaws(id: OperationId): ContractCase[] {
  if (id !== "chat.completions.create" && id !== "completions.create") return [];
  return requests.map(([name, more]) => ({
    name: `with ${name} the answer is the same again, and streamed`,
    kind: "seed",
    async run(target) {
      const body = writingBody(target, id, more);
      const [one, other] = [await got(target, id, { body }), await got(target, id, { body })];
      assert.deepEqual(textsOf(other), textsOf(one));
      assert.deepEqual(counted(other), counted(one));
      const streamed = { ...body, stream: true, stream_options: { include_usage: true } };
      const { events } = await gotEvents(target, id, { body: streamed });
      const texts: string[] = [];
      for (const event of events) {
        for (const choice of (event.choices ?? []) as readonly JsonObject[]) {
          const piece = choice.text ?? (choice.delta as JsonObject | undefined)?.content ?? "";
          const index = Number(choice.index);
          texts[index] = (texts[index] ?? "") + String(piece);
        }
      }
      assert.deepEqual(texts, textsOf(one));
      assert.deepEqual(counted(events.at(-1) ?? {}), counted(one));
    },
  }));
}

function textsOf({ choices }: JsonObject): string[] {
  return (choices as readonly JsonObject[]).map(({ text, message }) =>
    String(text ?? (message as JsonObject).content ?? ""),
  );
}

/** What the prefix cache did may differ. */
function counted({ usage }: JsonObject): unknown {
  const { prompt_tokens, completion_tokens, total_tokens } = (usage ?? {}) as JsonObject;
  return [prompt_tokens, completion_tokens, total_tokens];
}
