import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OnnxFormatError } from "../errors.ts";
import { detypifyBytes, scanModel, smallModel } from "../testing/models.ts";
import { encodeMessage } from "../wire/encode-message.ts";
import { type Message, messages } from "../wire/schema.ts";
import { WireWriter } from "../wire/wire-writer.ts";
import { decodeModel, encodeModel } from "./model-codec.ts";

function failure(bytes: Uint8Array): OnnxFormatError {
  try {
    decodeModel(bytes);
  } catch (error) {
    if (OnnxFormatError.is(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function inGraph(graph: Message<"Graph">): Uint8Array {
  return encodeMessage("Model", { irVersion: 10, graph });
}

function withInitializer(initializer: Message<"Tensor">): Uint8Array {
  return inGraph({ initializer: [initializer] });
}

/** A model whose graph field has this content. */
function rawGraph(content: (writer: WireWriter) => void): Uint8Array {
  const graph = new WireWriter();
  content(graph);
  const model = new WireWriter();
  model.tag(1, 0);
  model.int64(10);
  model.message(7, graph);
  return model.finish();
}

/** Decoding either gives a model that survives a round trip, or the one documented error. */
function decodesOrRefuses(bytes: Uint8Array): void {
  let model: ReturnType<typeof decodeModel>;
  try {
    model = decodeModel(bytes);
  } catch (error) {
    expect(OnnxFormatError.is(error), String(error)).toBe(true);
    return;
  }
  expect(decodeModel(encodeModel(model))).toEqual(model);
}

describe("bytes that are not a model", () => {
  test("of every length up to the whole file are refused, with the offset where they end", () => {
    const whole = encodeModel(smallModel());
    for (let length = 0; length < whole.length; length++) {
      const cut = whole.subarray(0, length);
      const isWholeFields = tryDecode(cut);
      if (!isWholeFields) expect(failure(cut).byteOffset).toBeLessThanOrEqual(length);
    }
    expect(failure(new Uint8Array()).message).toMatch(/found no graph/);
  });

  test("never claim more memory than they have", () => {
    const huge = rawGraph((graph) => {
      graph.tag(5, 2);
      graph.uint64(2 ** 31);
    });
    expect(failure(huge).message).toMatch(/claims 2147483648 bytes where 0 are left/);
    expect(failure(huge).messagePath).toBe("graph");
  });

  test("cannot nest without end", () => {
    let nested: Message<"Graph"> = {};
    for (let depth = 0; depth < 200; depth++) {
      nested = { node: [{ attribute: [{ name: "g", type: 5, g: nested }] }] };
    }
    expect(failure(inGraph(nested)).message).toMatch(/more than 100 deep/);
  });

  test("may not use groups, field 0, or numbers beyond 64 bits", () => {
    expect(failure(rawGraph((graph) => graph.tag(30, 3))).message).toMatch(/wire type 3/);
    expect(failure(rawGraph((graph) => graph.uint64(0))).message).toMatch(/expected the tag/);
    const long = rawGraph((graph) => {
      graph.tag(30, 0);
      graph.raw(Uint8Array.from([...new Array(9).fill(0xff), 0x02]));
    });
    expect(failure(long).message).toMatch(/more than 64 bits/);
    const endless = rawGraph((graph) => {
      graph.tag(30, 0);
      graph.raw(new Uint8Array(11).fill(0x80));
    });
    expect(failure(endless).message).toMatch(/more than 10 bytes/);
  });

  test("may not give a field twice, nor in the wrong form", () => {
    const twice = rawGraph((graph) => {
      graph.tag(2, 2);
      graph.text("a");
      graph.tag(2, 2);
      graph.text("b");
    });
    expect(failure(twice).message).toBe(
      "Graph has its field name more than once (byte 7, in graph)",
    );
    const wrong = rawGraph((graph) => {
      graph.tag(2, 0);
      graph.uint64(1);
    });
    expect(failure(wrong).message).toMatch(/field name has wire type 0, not 2/);
  });
});

function tryDecode(bytes: Uint8Array): boolean {
  try {
    decodeModel(bytes);
    return true;
  } catch (error) {
    if (!OnnxFormatError.is(error)) throw error;
    return false;
  }
}

describe("an error says where", () => {
  test("a tensor is short: the path, the offset and both sizes", () => {
    const bytes = withInitializer({
      name: "w",
      dataType: 1,
      dims: [2],
      rawData: new Uint8Array(4),
    });
    const error = failure(bytes);
    expect(error.message).toMatch(/float32\[2\] needs 8 bytes, got 4/);
    expect(error.messagePath).toBe("graph.initializer[0]");
    expect(error.byteOffset).toBe(6);
  });

  test.each([
    ["an unknown type", { dataType: 99, dims: [] }, /unknown tensor data type 99/],
    ["a negative size", { dataType: 1, dims: [-1] }, /at least 0, got \[-1\]/],
    ["too many elements", { dataType: 1, dims: [2 ** 40, 2 ** 40] }, /too many elements/],
    ["data of another type", { dataType: 1, dims: [1], int64Data: [1] }, /found int64Data/],
    [
      "two kinds of data",
      { dataType: 1, dims: [0], floatData: [1], rawData: new Uint8Array() },
      /found floatData and rawData/,
    ],
    ["no data", { dataType: 1, dims: [1] }, /needs 1 numbers, got 0/],
    ["a segment", { dataType: 1, dims: [0], segment: {} }, /segments are not supported/],
    [
      "text that is not UTF-8",
      { dataType: 8, dims: [1], stringData: [new Uint8Array([0xff])] },
      /not UTF-8/,
    ],
    ["external data without a place", { dataType: 1, dims: [1], dataLocation: 1 }, /no location/],
    [
      "an external offset that is no number",
      {
        dataType: 1,
        dims: [1],
        dataLocation: 1,
        externalData: [
          { key: "location", value: "a" },
          { key: "offset", value: "-4" },
        ],
      },
      /offset is "-4"/,
    ],
  ] as const)("a tensor with %s", (_what, initializer, message) => {
    expect(failure(withInitializer(initializer)).message).toMatch(message);
  });

  test("an attribute without a value, with two, or of an unknown kind", () => {
    const attribute = (init: Message<"Attribute">) =>
      failure(inGraph({ node: [{ attribute: [{ name: "a", ...init }] }] }));
    expect(attribute({ type: 1 }).message).toMatch(/of kind float has no value/);
    expect(attribute({ type: 1, i: 1, f: 1 }).message).toMatch(/is float but holds int/);
    expect(attribute({ type: 77 }).message).toMatch(/of unknown kind 77/);
    expect(attribute({}).messagePath).toBe("graph.node[0].attribute[0]");
  });

  test("names that come twice where they have to be unique", () => {
    const attribute = { name: "a", type: 2, i: 1 };
    const twice = inGraph({ node: [{ attribute: [attribute, attribute] }] });
    expect(failure(twice).message).toMatch(/attribute "a" comes twice/);
    const opsetImport = [{ version: 1 }, { domain: "", version: 2 }];
    const opsets = encodeMessage("Model", { irVersion: 10, graph: {}, opsetImport });
    expect(failure(opsets).message).toMatch(/domain "" comes twice/);
  });
});

describe("unknown fields", () => {
  test("are kept where there is a record to keep them, and written back", () => {
    const writer = new WireWriter();
    writer.tag(500, 2);
    writer.text("from the future");
    const unknownFields = writer.finish();
    const bytes = encodeMessage("Model", {
      irVersion: 10,
      unknownFields,
      graph: {
        unknownFields,
        node: [{ unknownFields, attribute: [{ name: "a", type: 2, i: 1, unknownFields }] }],
        input: [{ name: "x", unknownFields, type: { tensorType: {}, unknownFields } }],
        initializer: [{ dataType: 1, dims: [0], unknownFields }],
      },
    });
    const model = decodeModel(bytes);
    expect(model.unknownFields).toEqual(unknownFields);
    expect(model.graph.nodes[0]?.attributes.a?.unknownFields).toEqual(unknownFields);
    const rewritten = encodeModel(model);
    expect(decodeModel(rewritten)).toEqual(model);
    const count = Buffer.from(rewritten).toString("latin1").split("from the future").length - 1;
    expect(count).toBe(7);
  });

  test("are refused where there is none", () => {
    const unknownFields = new Uint8Array([0xa0, 0x1f, 1]);
    const opsets = encodeMessage("Model", {
      irVersion: 10,
      graph: {},
      opsetImport: [{ domain: "", version: 21, unknownFields }],
    });
    expect(failure(opsets).messagePath).toBe("opsetImport[0]");
    const dim = { dimValue: 1, unknownFields };
    const type = { tensorType: { elemType: 1, shape: { dim: [dim] } } };
    expect(failure(inGraph({ input: [{ name: "x", type }] })).messagePath).toBe(
      "graph.input[0].type.tensorType.shape.dim[0]",
    );
  });
});

test("the field table has no number and no message name twice or missing", () => {
  for (const fields of Object.values(messages)) {
    const numbers = Object.values(fields).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { type } of Object.values(fields)) {
      const scalars = ["int32", "int64", "uint64", "float", "double", "string", "bytes"];
      expect(scalars.includes(type) || type in messages, type).toBe(true);
    }
  }
});

describe("random damage gives a model or the one error", () => {
  const files = [encodeModel(smallModel()), encodeModel(scanModel())];
  const file = fc.constantFrom(...files);

  test("bytes that are changed", () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(file, changes, (original, edits) => {
        const bytes = original.slice();
        for (const [position, value] of edits) bytes[position % bytes.length] = value;
        decodesOrRefuses(bytes);
      }),
      { numRuns: 3000 },
    );
  });

  test("bytes that are taken out or put in", () => {
    fc.assert(
      fc.property(
        file,
        fc.nat(),
        fc.nat(20),
        fc.uint8Array({ maxLength: 12 }),
        (original, at, gone, put) => {
          const start = at % original.length;
          const rest = original.subarray(Math.min(start + gone, original.length));
          decodesOrRefuses(Buffer.concat([original.subarray(0, start), put, rest]));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("bytes out of nowhere", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), decodesOrRefuses), { numRuns: 2000 });
  });

  test("a real file, damaged in its structure", () => {
    const original = detypifyBytes();
    fc.assert(
      fc.property(fc.nat(60_000), fc.integer({ min: 0, max: 255 }), (position, value) => {
        const bytes = new Uint8Array(original);
        bytes[position] = value;
        tryDecode(bytes);
      }),
      { numRuns: 40 },
    );
  });
});
