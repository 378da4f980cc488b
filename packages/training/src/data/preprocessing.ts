/** How a missing number is filled in. `error` refuses the row with its line and column. */
export type NumericStrategy = "error" | "mean" | "median" | "constant" | "drop_row";
/** How a missing category is filled in; `category` makes missing a category of its own. */
export type CategoricalStrategy = "error" | "most_frequent" | "constant" | "category" | "drop_row";

/** A column of numbers. Its value goes in as it is: scaling is part of the graph. */
export interface NumericColumn {
  readonly type: "numeric";
  readonly name: string;
  /** What stands in for a missing value; null where none is allowed. */
  readonly fill: number | null;
  /** Whether a row of a data file is left out where it is missing. */
  readonly drop_row?: boolean;
}

/** A column of categories: one-hot, in the order of `categories`; an unknown one is all zeros. */
export interface CategoricalColumn {
  readonly type: "categorical";
  readonly name: string;
  readonly categories: readonly string[];
  /** What stands in for a missing value; null where none is allowed. */
  readonly fill: string | null;
  /** Whether a row of a data file is left out where it is missing. */
  readonly drop_row?: boolean;
}

/** Rows of named columns → `features` float32 [batch, width]. */
export interface TabularPreprocessing {
  readonly type: "tabular";
  readonly columns: readonly (NumericColumn | CategoricalColumn)[];
  readonly width: number;
}

/** Keras `Tokenizer`, and `pad_sequences`. Index 0 is padding. */
export interface TextPreprocessing {
  readonly type: "text";
  readonly column: string;
  readonly num_words: number | null;
  readonly filters: string;
  readonly lower: boolean;
  readonly oov_token: string | null;
  readonly maxlen: number;
  readonly padding: "pre" | "post";
  readonly truncating: "pre" | "post";
  /** The words by index, from index 1 on, as far as `num_words` lets them be used. */
  readonly words: readonly string[];
  /** Whether records have a `length` too, as the method skips padding. */
  readonly with_length?: boolean;
}

/** Texts → `features` float32 [batch, width] by an embedding model. */
export interface EmbeddedTextPreprocessing {
  readonly type: "embedded_text";
  readonly column: string;
  readonly embedding_model: string;
  readonly width: number;
}

/** Lists of numbers, or of lists of `width` numbers → `sequence` float32 [batch, maxlen, width]. */
export interface SequencePreprocessing {
  readonly type: "sequence";
  /** The column of lists; empty where the columns in `columns` make the sequence. */
  readonly column: string;
  /** Columns of numbers that make a sequence of width 1, in this order. */
  readonly columns?: readonly string[];
  readonly width: number;
  readonly maxlen: number;
  readonly padding: "pre" | "post";
  readonly truncating: "pre" | "post";
  /** Standardisation of each of the `width` numbers, done in the graph. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/** Images → `image` uint8 [batch, channels, height, width]. */
export interface ImagePreprocessing {
  readonly type: "image";
  readonly column: string;
  readonly channels: 1 | 3;
  readonly height: number;
  readonly width: number;
}

/** Texts cut into words, for word2vec. `words` by index, the most frequent first. */
export interface CorpusPreprocessing {
  readonly type: "corpus";
  readonly column: string;
  readonly filters: string;
  readonly lower: boolean;
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** What is done to data before the graph, fitted on the training data and saved with the model. */
export type Preprocessing =
  | TabularPreprocessing
  | TextPreprocessing
  | EmbeddedTextPreprocessing
  | SequencePreprocessing
  | ImagePreprocessing
  | CorpusPreprocessing;

/** What a model predicts. */
export type Target =
  | {
      readonly type: "classification";
      readonly column: string;
      /** The labels, in the order of the model's probabilities. */
      readonly labels: readonly string[];
    }
  | { readonly type: "regression"; readonly column: string }
  /** word2vec predicts nothing: it makes vectors. */
  | { readonly type: "embedding" };
