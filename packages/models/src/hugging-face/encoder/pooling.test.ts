import { describe, expect, it } from "vitest";
import { checkModules, parsePooling } from "./pooling.ts";

const place = "1_Pooling/config.json";

/** What sentence-transformers writes, with one mode or several. */
function written(...modes: string[]): object {
  const flags = ["cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens"];
  return {
    word_embedding_dimension: 384,
    ...Object.fromEntries(flags.map((flag) => [`pooling_mode_${flag}`, modes.includes(flag)])),
    pooling_mode_weightedmean_tokens: false,
    pooling_mode_lasttoken: false,
    include_prompt: true,
  };
}

describe("the pooling of sentence-transformers", () => {
  it.each([
    [written("mean_tokens"), ["mean"]],
    [written("cls_token"), ["cls"]],
    [written("mean_sqrt_len_tokens"), ["mean_sqrt_len"]],
    [written("mean_tokens", "max_tokens", "cls_token"), ["cls", "max", "mean"]],
    [{ embedding_dimension: 384, pooling_mode: "mean" }, ["mean"]],
    [{ embedding_dimension: 384, pooling_mode: ["mean", "cls"] }, ["cls", "mean"]],
  ])("is read in the order in which its vectors are joined: %j", (value, expected) => {
    expect(parsePooling(value, 384, place)).toEqual(expected);
  });

  it.each([
    [{ ...written(), pooling_mode_lasttoken: true }, /pooling_mode_lasttoken is true.*cls, max/],
    [{ ...written(), pooling_mode_weightedmean_tokens: true }, /weightedmean_tokens/],
    [{ ...written("mean_tokens"), pooling_mode_new: true }, /pooling_mode_new/],
    [{ pooling_mode: "lasttoken" }, /pooling_mode is "lasttoken"/],
    [written(), /expected a pooling mode.*got none/],
    [{ ...written("mean_tokens"), word_embedding_dimension: 768 }, /to be 384.*got 768/],
    [[], /expected a JSON object/],
  ])("is refused by name where it is another: %j", (value, message) => {
    expect(() => parsePooling(value, 384, place)).toThrow(message);
    expect(() => parsePooling(value, 384, place)).toThrow(place);
  });
});

describe("the modules of sentence-transformers", () => {
  const modules = (...names: string[]) =>
    names.map((name, idx) => ({
      idx,
      name,
      path: "",
      type: `sentence_transformers.models.${name}`,
    }));

  it("may be a transformer, its pooling and a normalisation", () => {
    checkModules(modules("Transformer", "Pooling"), "modules.json");
    checkModules(modules("Transformer", "Pooling", "Normalize"), "modules.json");
  });

  it.each([
    [modules("Transformer", "Pooling", "Dense", "Normalize"), /models\.Dense/],
    [modules("WordEmbeddings", "Pooling"), /models\.WordEmbeddings/],
    [modules("Transformer"), /got sentence_transformers\.models\.Transformer$/],
    [{}, /got none/],
  ])("are refused by name where there are others: %j", (value, message) => {
    expect(() => checkModules(value, "modules.json")).toThrow(message);
  });
});
