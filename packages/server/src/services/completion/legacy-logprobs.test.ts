import { expect, test } from "vitest";
import { tokensOf } from "../../testing/scripted-chat.ts";
import { legacyLogprobs } from "./legacy-logprobs.ts";

const { tokenizer, ids } = tokensOf(["yes", "no", "perhaps"]);
const [yes = 0, no = 0, perhaps = 0] = ids;

test("a token stands among the likeliest of its place, also where it is none of them", () => {
  const topLogprobs = [
    { id: yes, logprob: -0.5 },
    { id: no, logprob: -1 },
  ];
  const at = { topLogprobs, offset: 0 };
  const { top_logprobs } = legacyLogprobs(
    [
      { ...at, id: perhaps, logprob: -4 },
      { ...at, id: no, logprob: -1 },
      { ...at, topLogprobs: [], id: no, logprob: -1 },
      { ...at, topLogprobs: [], id: no, logprob: null },
    ],
    tokenizer,
  );
  expect(top_logprobs).toEqual([
    { yes: -0.5, no: -1, perhaps: -4 },
    { yes: -0.5, no: -1 },
    { no: -1 },
    null,
  ]);
});
