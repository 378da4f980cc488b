import { Tokenizer as HuggingFaceTokenizer } from "@huggingface/tokenizers";
import { type Encoding, TokenIdOutOfRangeError, type Tokenizer } from "@understudy/tokenizers";
import { type AlignedPiece, continuation, PieceAligner } from "./align-pieces.ts";
import { parseTextTemplate, type TemplatePart, type TextTemplate } from "./text-template.ts";

/** Two texts as one list of tokens, as models take them that compare texts. */
export interface PairEncoding {
  readonly ids: number[];
  /** Which of the texts each token belongs to, by the tokenizer's template. */
  readonly typeIds: number[];
}

/** A tokenizer that also puts two texts together. */
export interface PairTokenizer extends Tokenizer {
  encodePair(first: string, second: string): PairEncoding;
  /** The same in steps: see `encodeInSteps`. */
  encodePairInSteps(first: string, second: string): Generator<void, PairEncoding>;
  /** The piece that an id stands for; an empty one for an id of none. */
  pieceOf(id: number): string;
}

/** How long the stretches are that a long text is encoded in, in UTF-16 units, or a word longer. */
const stretchUnits = 2048;

/**
 * A tokenizer of `@huggingface/tokenizers` with a WordPiece model, as encoders have them.
 *
 * Its ids are that package's: those of marks such as `[CLS]` come around a text as the tokenizer's
 * template says, and a mark in a text, such as `[MASK]`, is that token. Nothing is cut off or padded,
 * whatever tokenizer.json says of truncation and padding. Of what the template adds, the byte ranges are
 * empty, at the beginning or the end of the text.
 */
export class WordPieceTokenizer implements PairTokenizer {
  readonly vocabularySize: number;
  readonly #tokenizer: HuggingFaceTokenizer;
  readonly #template: TextTemplate;
  readonly #boundary: RegExp | null;
  #aligner: PieceAligner | undefined;

  /** Throws a `TypeError` for a tokenizer.json that is not as this one is used. */
  constructor(tokenizerJson: object) {
    const { model, normalizer, pre_tokenizer, post_processor } = tokenizerJson as Readonly<
      Record<string, { readonly [name: string]: unknown } | null | undefined>
    >;
    expectType("model", model, ["WordPiece"]);
    expectType("normalizer", normalizer ?? null, ["BertNormalizer"]);
    expectType("pre_tokenizer", pre_tokenizer ?? null, ["BertPreTokenizer"]);
    if (model?.continuing_subword_prefix !== continuation) {
      throw new TypeError(`expected model.continuing_subword_prefix to be "${continuation}"`);
    }
    this.#tokenizer = new HuggingFaceTokenizer(tokenizerJson, {});
    this.#template = parseTextTemplate(post_processor);
    const marks = [...this.#template.single, ...this.#template.pair]
      .filter((part) => "piece" in part)
      .map(({ piece }) => piece);
    for (const piece of [...marks, this.#tokenizer.model?.unk_token ?? ""]) {
      if (this.#tokenizer.token_to_id(piece) === undefined) {
        throw new TypeError(`expected the vocabulary to have the token "${piece}"`);
      }
    }
    const added = [...this.#tokenizer.get_added_tokens_decoder().values()];
    const findsApart = added.every(({ content }) => !/[\s\p{Script=Han}]/u.test(content));
    this.#boundary = findsApart ? boundaryOf(normalizer?.handle_chinese_chars === true) : null;
    const ids = [...this.#tokenizer.get_vocab().values()];
    this.vocabularySize = ids.reduce((highest, id) => Math.max(highest, id), -1) + 1;
  }

  encode(text: string): Encoding {
    return finish(this.encodeInSteps(text));
  }

  *encodeInSteps(text: string): Generator<void, Encoding> {
    const inner = yield* this.#idsInSteps(text);
    const ids = this.#template.single.flatMap((part) =>
      "piece" in part ? [this.#idOf(part.piece)] : inner,
    );
    const aligned = () => this.#around(text);
    let pieces: readonly AlignedPiece[] | undefined;
    const list = () => {
      pieces ??= aligned();
      return pieces;
    };
    return {
      ids,
      get pieces() {
        return list().map(({ piece }) => piece);
      },
      get offsets() {
        return list().map(({ range }) => range);
      },
    };
  }

  encodePair(first: string, second: string): PairEncoding {
    return finish(this.encodePairInSteps(first, second));
  }

  *encodePairInSteps(first: string, second: string): Generator<void, PairEncoding> {
    const texts = { A: yield* this.#idsInSteps(first), B: yield* this.#idsInSteps(second) };
    const ids: number[] = [];
    const typeIds: number[] = [];
    for (const part of this.#template.pair) {
      const own = "piece" in part ? [this.#idOf(part.piece)] : texts[part.text];
      for (const id of own) {
        ids.push(id);
        typeIds.push(part.typeId);
      }
    }
    return { ids, typeIds };
  }

  pieceOf(id: number): string {
    return this.#tokenizer.id_to_token(id) ?? "";
  }

  decode(ids: Iterable<number>): string {
    const known = Array.from(ids);
    const { vocabularySize } = this;
    for (const [index, id] of known.entries()) {
      if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
        throw new TokenIdOutOfRangeError({ id, index, vocabularySize });
      }
    }
    return known.length === 0 ? "" : this.#tokenizer.decode(known, { skip_special_tokens: true });
  }

  /** The ids of a text by itself, a stretch at a time. */
  *#idsInSteps(text: string): Generator<void, number[]> {
    const ids: number[] = [];
    for (let start = 0; start < text.length; ) {
      const end = this.#stretchEnd(text, start);
      const stretch = text.slice(start, end).toWellFormed();
      for (const id of this.#tokenizer.encode(stretch, { add_special_tokens: false }).ids) {
        ids.push(id);
      }
      start = end;
      if (start < text.length) yield;
    }
    return ids;
  }

  /** The first place from `stretchUnits` on where the text can be cut and gives the same tokens. */
  #stretchEnd(text: string, start: number): number {
    const from = start + stretchUnits;
    if (this.#boundary === null || from >= text.length) return text.length;
    this.#boundary.lastIndex = from;
    const found = this.#boundary.exec(text);
    return found === null ? text.length : found.index;
  }

  #around(text: string): AlignedPiece[] {
    this.#aligner ??= new PieceAligner(this.#tokenizer);
    const inner = this.#aligner.align(text);
    const end = Buffer.byteLength(text.toWellFormed());
    let place = 0;
    return this.#template.single.flatMap((part: TemplatePart): AlignedPiece[] => {
      if ("piece" in part) return [{ piece: part.piece, range: [place, place] }];
      place = end;
      return inner;
    });
  }

  #idOf(piece: string): number {
    return this.#tokenizer.token_to_id(piece) ?? 0;
  }
}

/** Before white space, and between two ideographs where each of them is a word of its own. */
function boundaryOf(splitsIdeographs: boolean): RegExp {
  const ideographs = "[\\u4e00-\\u9fff]";
  return new RegExp(
    splitsIdeographs ? `(?=[ \\t\\n\\r])|(?<=${ideographs})(?=${ideographs})` : "(?=[ \\t\\n\\r])",
    "g",
  );
}

function expectType(
  field: string,
  value: { readonly [name: string]: unknown } | null | undefined,
  types: readonly string[],
): void {
  const type: unknown = value?.type;
  if (typeof type === "string" && types.includes(type)) return;
  const received = value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
  throw new TypeError(`expected ${field} to be of the type ${types.join(" or ")}, got ${received}`);
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
