import { describe, expect, it } from "vitest";
import { renderCall } from "../data/chat.ts";
import { isRight } from "./judge.ts";

const call = { name: "get_weather", arguments: { city: "Paris", days: 3 } };
const withCall = { role: "assistant", content: "", calls: [call] } as const;
const text = (content: string) => ({ role: "assistant", content }) as const;

describe("isRight", () => {
  it("takes the same call, whatever the order of its arguments", () => {
    const turned = { name: "get_weather", arguments: { days: 3, city: "Paris" } };
    expect(isRight(withCall, renderCall(call))).toBe(true);
    expect(isRight(withCall, renderCall(turned))).toBe(true);
  });

  it.each([
    ["another tool", { ...call, name: "get_time" }],
    ["another value", { ...call, arguments: { city: "Pari", days: 3 } }],
    ["another type", { ...call, arguments: { city: "Paris", days: "3" } }],
    ["a missing argument", { ...call, arguments: { city: "Paris" } }],
    ["one argument more", { ...call, arguments: { city: "Paris", days: 3, unit: "c" } }],
  ])("refuses a call with %s", (_, other) => {
    expect(isRight(withCall, renderCall(other))).toBe(false);
  });

  it("refuses a call that is none", () => {
    expect(isRight(withCall, JSON.stringify(call))).toBe(false);
    expect(isRight(withCall, `${renderCall(call)} `)).toBe(false);
  });

  it("takes JSON with the same fields, and no text around it", () => {
    expect(isRight(text('{"a": 1, "b": "x"}'), '{"b":"x","a":1}')).toBe(true);
    expect(isRight(text('{"a": 1, "b": "x"}'), '{"a": 1}')).toBe(false);
    expect(isRight(text('{"a": 1}'), 'Here: {"a": 1}')).toBe(false);
    expect(isRight(text('{"a": 1}'), '{"a": ')).toBe(false);
  });

  it("takes other text just as it is", () => {
    expect(isRight(text("Yes."), "Yes.")).toBe(true);
    expect(isRight(text("Yes."), "Yes")).toBe(false);
    expect(isRight(text("555"), "555.0")).toBe(false);
  });
});
