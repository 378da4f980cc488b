import { describe, expect, test } from "vitest";
import { GraphBuilder } from "../builder/graph-builder.ts";
import type { Value } from "../builder/value.ts";
import { checkModel } from "../check/check-model.ts";
import { decodeModel, encodeModel } from "../codec/model-codec.ts";
import type { Model } from "../model.ts";
import { type OperatorName, operators } from "../operators/operators.ts";
import { controlCases, sequenceCases } from "../testing/control-cases.ts";
import { elementwiseCases } from "../testing/elementwise-cases.ts";
import { layoutCases } from "../testing/layout-cases.ts";
import { neuralCases } from "../testing/neural-cases.ts";
import type { OperatorCase } from "../testing/operator-case.ts";
import { reductionCases } from "../testing/reduction-cases.ts";
import { type OrtResult, runInOrt } from "../testing/run-in-ort.ts";
import type { Dim, Shape } from "../value-type.ts";
import { inferTypes } from "./infer-types.ts";

/** Every known operator has a use: one without does not compile. */
const cases: Readonly<Record<OperatorName, readonly OperatorCase[]>> = {
  ...elementwiseCases,
  ...layoutCases,
  ...reductionCases,
  ...neuralCases,
  ...controlCases,
  ...sequenceCases,
};

/** How an input's axes are declared: as they are, the first one by a name, or all by names. */
const declarations: Readonly<Record<string, (dims: readonly number[], input: number) => Shape>> = {
  sizes: (dims) => dims,
  "a named first axis": (dims) => dims.map((dim, axis) => (axis === 0 ? `d0_${dim}` : dim)),
  "named axes": (dims) => dims.map((dim) => `d_${dim}`),
  "unknown axes": (dims) => dims.map(() => undefined),
};

function build(operatorCase: OperatorCase, declare: (dims: readonly number[], i: number) => Shape) {
  const { opset } = operatorCase;
  const graph = new GraphBuilder({ name: "case", ...(opset === undefined ? {} : { opset }) });
  const inputs = operatorCase.feeds.map(({ type, dims }, index) =>
    graph.input(`input_${index}`, type, declare(dims, index)),
  );
  const built = operatorCase.build(graph, inputs);
  const values = Array.isArray(built) ? (built as readonly Value[]) : [built as Value];
  for (const [index, value] of values.entries()) graph.output(`result_${index}`, value);
  const model = graph.build({ irVersion: opset !== undefined && opset < 15 ? 7 : 10 });
  return { model, types: values.map((value) => graph.typeOf(value)) };
}

/** A name made by the declarations above stands for the size behind its last underscore. */
function agrees(dim: Dim, size: number | undefined): boolean {
  if (dim === undefined) return true;
  return typeof dim === "number" ? dim === size : Number(dim.split("_").at(-1)) === size;
}

function run(operatorCase: OperatorCase, model: Model): Promise<ReadonlyMap<string, OrtResult>> {
  const feeds = operatorCase.feeds.map((feed, index) => [`input_${index}`, feed] as const);
  return runInOrt(model, Object.fromEntries(feeds));
}

describe.each(Object.keys(operators) as OperatorName[])("%s", (name) => {
  test.each(cases[name].map((operatorCase, index) => [index, operatorCase] as const))(
    "use %i has the shapes that ONNX Runtime gives",
    async (_index, operatorCase) => {
      const { model } = build(operatorCase, (dims) => dims);
      expect(checkModel(model)).toEqual([]);
      expect(decodeModel(encodeModel(model))).toEqual(model);
      const results = [...(await run(operatorCase, model)).values()];
      for (const [how, declare] of Object.entries(declarations)) {
        const declared = build(operatorCase, declare);
        expect(inferTypes(declared.model).unknownNodes).toEqual([]);
        expect(results.length).toBe(declared.types.length);
        for (const [index, result] of results.entries()) {
          const type = declared.types[index];
          if (type?.kind !== "tensor") throw new Error(`${how}: result ${index} has no type`);
          expect(type.dataType, how).toBe(result.type);
          const { shape } = type;
          if (shape === undefined) {
            expect(how, `result ${index} has no rank`).not.toBe("sizes");
            continue;
          }
          expect(shape.length, how).toBe(result.dims.length);
          const isRight = shape.every((dim, axis) => agrees(dim, result.dims[axis]));
          expect(isRight, `${how}: [${shape.join()}] is not [${result.dims.join()}]`).toBe(true);
          if (how === "sizes" && operatorCase.exact !== false) {
            expect(shape).toEqual(result.dims);
          }
        }
      }
    },
  );
});
