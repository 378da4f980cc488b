/** A token that a tokenizer puts around texts, and which of the two texts its type says it belongs to. */
export interface TemplateToken {
  readonly piece: string;
  readonly typeId: number;
}

/** One part of a template: a token, or the place of the first (`A`) or the second text (`B`). */
export type TemplatePart = TemplateToken | { readonly text: "A" | "B"; readonly typeId: number };

/** What a tokenizer puts around a text, and around two that go together. */
export interface TextTemplate {
  readonly single: readonly TemplatePart[];
  readonly pair: readonly TemplatePart[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The template of a tokenizer.json's `post_processor`. Throws a `TypeError` for one that is no
 * `TemplateProcessing`, `BertProcessing` or null.
 */
export function parseTextTemplate(processor: unknown): TextTemplate {
  if (processor === null || processor === undefined) {
    return {
      single: [{ text: "A", typeId: 0 }],
      pair: [
        { text: "A", typeId: 0 },
        { text: "B", typeId: 0 },
      ],
    };
  }
  if (isJson(processor) && processor.type === "BertProcessing") return bertTemplate(processor);
  if (isJson(processor) && processor.type === "TemplateProcessing") {
    return { single: partsOf(processor.single), pair: partsOf(processor.pair) };
  }
  const received = JSON.stringify(processor).slice(0, 80);
  throw new TypeError(
    `expected post_processor to be TemplateProcessing, BertProcessing or null, got ${received}`,
  );
}

function bertTemplate({ cls, sep }: Json): TextTemplate {
  const [first, last] = [cls, sep].map((token) => {
    const piece: unknown = Array.isArray(token) ? token[0] : undefined;
    if (typeof piece === "string") return piece;
    throw new TypeError("expected post_processor.cls and post_processor.sep to name tokens");
  }) as [string, string];
  const single: TemplatePart[] = [
    { piece: first, typeId: 0 },
    { text: "A", typeId: 0 },
    { piece: last, typeId: 0 },
  ];
  return { single, pair: [...single, { text: "B", typeId: 1 }, { piece: last, typeId: 1 }] };
}

function partsOf(items: unknown): TemplatePart[] {
  if (!Array.isArray(items)) throw malformed(items);
  return items.map((item: unknown) => {
    const special = isJson(item) ? item.SpecialToken : undefined;
    const sequence = isJson(item) ? item.Sequence : undefined;
    const typeId = isJson(special)
      ? special.type_id
      : isJson(sequence)
        ? sequence.type_id
        : undefined;
    if (typeof typeId !== "number") throw malformed(item);
    if (isJson(special) && typeof special.id === "string") return { piece: special.id, typeId };
    if (isJson(sequence) && (sequence.id === "A" || sequence.id === "B")) {
      return { text: sequence.id, typeId };
    }
    throw malformed(item);
  });
}

function malformed(item: unknown): TypeError {
  const received = (JSON.stringify(item) ?? "nothing").slice(0, 80);
  return new TypeError(
    `expected the templates of post_processor to list SpecialToken and Sequence, got ${received}`,
  );
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
