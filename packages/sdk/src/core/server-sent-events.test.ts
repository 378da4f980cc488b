import fc from "fast-check";
import { expect, test } from "vitest";
import { ServerSentEventDecoder } from "./server-sent-events.ts";

function eventsOf(bytes: Uint8Array, cuts: readonly number[] = []) {
  const decoder = new ServerSentEventDecoder();
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return places
    .slice(1)
    .flatMap((end, index) => [...decoder.push(bytes.subarray(places[index], end))]);
}

const encode = (text: string) => new TextEncoder().encode(text);

test("an event has its name, its id and its lines of data", () => {
  const text = ": a comment\nevent: add\nid: 7\ndata: one\ndata:two\ndata\n\ndata: three\n\n";
  expect(eventsOf(encode(text))).toEqual([
    { id: "7", event: "add", data: "one\ntwo\n" },
    { id: "7", event: "message", data: "three" },
  ]);
});

test("one space after the colon is dropped, and no second", () => {
  expect(eventsOf(encode("data:  x\n\n"))).toEqual([{ id: null, event: "message", data: " x" }]);
});

test("an event that the end cuts off is dropped, and so is one without data", () => {
  expect(eventsOf(encode("event: empty\n\ndata: whole\n\ndata: cut\n"))).toEqual([
    { id: null, event: "message", data: "whole" },
  ]);
});

test("neither cuts, nor kinds of line ends, nor a byte order mark change the events", () => {
  const events = fc.array(
    fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, "")),
  );
  const lineEnd = fc.constantFrom("\n", "\r", "\r\n");
  fc.assert(
    fc.property(events, lineEnd, fc.boolean(), fc.array(fc.nat()), (data, end, bom, at) => {
      const text = data.map((line) => `data: ${line}${end}${end}`).join("");
      const bytes = encode((bom ? "\uFEFF" : "") + text);
      const cuts = at.map((cut) => (bytes.length === 0 ? 0 : cut % bytes.length));
      const found = eventsOf(bytes, cuts);
      expect(found.map((event) => event.data)).toEqual(data);
    }),
  );
});
