import fc from "fast-check";
import { expect, test } from "vitest";
import { type ServerSentEvent, serverSentEvents } from "./server-sent-events.ts";

async function eventsOf(bytes: Uint8Array, cuts: readonly number[] = []) {
  async function* chunks() {
    const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
    for (let index = 1; index < places.length; index++) {
      yield bytes.subarray(places[index - 1], places[index]);
    }
  }
  const events: ServerSentEvent[] = [];
  for await (const event of serverSentEvents(chunks())) events.push(event);
  return events;
}

const encode = (text: string) => new TextEncoder().encode(text);

test("an event has its name, its id and its lines of data", async () => {
  const text = ": a comment\nevent: add\nid: 7\ndata: one\ndata:two\ndata\n\ndata: three\n\n";
  expect(await eventsOf(encode(text))).toEqual([
    { id: "7", event: "add", data: "one\ntwo\n" },
    { id: "7", event: "message", data: "three" },
  ]);
});

test("one space after the colon is dropped, and no second", async () => {
  expect(await eventsOf(encode("data:  x\n\n"))).toEqual([
    { id: null, event: "message", data: " x" },
  ]);
});

test("an event that the end cuts off is dropped, and so is one without data", async () => {
  expect(await eventsOf(encode("event: empty\n\ndata: whole\n\ndata: cut\n"))).toEqual([
    { id: null, event: "message", data: "whole" },
  ]);
});

test("neither cuts, nor kinds of line ends, nor a byte order mark change the events", async () => {
  const events = fc.array(
    fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, "")),
  );
  const lineEnd = fc.constantFrom("\n", "\r", "\r\n");
  await fc.assert(
    fc.asyncProperty(
      events,
      lineEnd,
      fc.boolean(),
      fc.array(fc.nat()),
      async (data, end, bom, at) => {
        const text = data.map((line) => `data: ${line}${end}${end}`).join("");
        const bytes = encode((bom ? "\uFEFF" : "") + text);
        const cuts = at.map((cut) => (bytes.length === 0 ? 0 : cut % bytes.length));
        const found = await eventsOf(bytes, cuts);
        expect(found.map((event) => event.data)).toEqual(data);
      },
    ),
  );
});
