import type { RunTensor } from "@understudy/training";
import type { BatchShape } from "../network/forward.ts";
import type { EncodedText } from "./encode.ts";

/** A text of a batch, and how much its tokens count. */
export interface BatchText extends EncodedText {
  /** Of each token of an answer. */
  readonly answerWeight: number;
  /** Of each other token. */
  readonly restWeight: number;
}

/** What a batch is made of, and how full it is. */
export interface Batch {
  readonly feeds: Readonly<Record<string, RunTensor>>;
  /** Tokens of texts. */
  readonly tokens: number;
  /** Those that count. */
  readonly counted: number;
  /** For each row that counts, the number of its text: the order in which texts were put in. */
  readonly textOfRow: readonly number[];
}

/** Texts are chosen from so many times what a batch has room for: from more, it is hardly filled better. */
const CHOICE = 2;

/**
 * Texts that fill a batch well, in the order of its sequences: each begins with any text, and goes on with the
 * longest that fits. `draw` gives none that is longer than a sequence.
 */
export function drawTexts(
  draw: () => BatchText,
  { batch, sequence }: BatchShape,
): readonly BatchText[] {
  const drawn: BatchText[] = [];
  for (let tokens = 0; tokens < CHOICE * batch * sequence; ) {
    const text = draw();
    drawn.push(text);
    tokens += text.ids.length;
  }
  const chosen: BatchText[] = [];
  for (let line = 0; line < batch; line++) {
    let room = sequence;
    for (let next: BatchText | undefined = drawn[0]; next !== undefined; ) {
      drawn.splice(drawn.indexOf(next), 1);
      chosen.push(next);
      room -= next.ids.length;
      next = longestWithin(drawn, room);
    }
  }
  return chosen;
}

function longestWithin(texts: readonly BatchText[], room: number): BatchText | undefined {
  return texts
    .filter(({ ids }) => ids.length <= room)
    .reduce<BatchText | undefined>(
      (best, text) => (text.ids.length > (best?.ids.length ?? 0) ? text : best),
      undefined,
    );
}

/** Puts texts into the sequences of a batch, each into the first with room. Others are left out. */
export function packBatch(given: Iterable<BatchText>, { batch, sequence }: BatchShape): Batch {
  const ids = new Int32Array(batch * sequence);
  const texts = new Int32Array(batch * sequence).fill(-1);
  const used = new Int32Array(batch);
  const rows: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const textOfRow: number[] = [];
  let count = 0;
  for (const text of given) {
    const line = used.findIndex((length) => length + text.ids.length <= sequence);
    if (line < 0) continue;
    const start = line * sequence + (used[line] ?? 0);
    used[line] = (used[line] ?? 0) + text.ids.length;
    for (const [index, id] of text.ids.entries()) {
      ids[start + index] = id;
      texts[start + index] = count;
      const weight = text.isAnswer[index] ? text.answerWeight : text.restWeight;
      if (index === 0 || weight === 0) continue;
      rows.push(start + index - 1);
      labels.push(id);
      weights.push(weight);
      textOfRow.push(count);
    }
    count++;
  }
  const n = rows.length;
  return {
    feeds: {
      input_ids: { dataType: "int32", shape: [batch * sequence], data: ids },
      texts: { dataType: "int32", shape: [batch, sequence], data: texts },
      rows: { dataType: "int32", shape: [n], data: Int32Array.from(rows) },
      label: { dataType: "int32", shape: [n], data: Int32Array.from(labels) },
      weight: { dataType: "float32", shape: [n], data: Float32Array.from(weights) },
    },
    tokens: used.reduce((sum, length) => sum + length, 0),
    counted: n,
    textOfRow,
  };
}
