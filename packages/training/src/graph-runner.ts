/** A dense tensor as it goes into a graph and comes out of one. `data` is row-major. */
export type RunTensor =
  | { readonly dataType: "float32"; readonly shape: readonly number[]; readonly data: Float32Array }
  | { readonly dataType: "float64"; readonly shape: readonly number[]; readonly data: Float64Array }
  | { readonly dataType: "int32"; readonly shape: readonly number[]; readonly data: Int32Array }
  | { readonly dataType: "int64"; readonly shape: readonly number[]; readonly data: BigInt64Array }
  | { readonly dataType: "uint8"; readonly shape: readonly number[]; readonly data: Uint8Array }
  | { readonly dataType: "bool"; readonly shape: readonly number[]; readonly data: Uint8Array };

/** A graph that has been loaded. Whoever loaded it releases it. */
export interface RunnableGraph extends AsyncDisposable {
  /**
   * Runs the graph once. Feeds are not copied and must not change meanwhile; results are new.
   *
   * Rejects with whatever the engine throws; nothing of a failed run is kept.
   */
  run(
    feeds: Readonly<Record<string, RunTensor>>,
    fetches: readonly string[],
  ): Promise<Readonly<Record<string, RunTensor>>>;
}

/** What runs graphs. Training owns no session: it is handed one of these. */
export interface GraphRunner {
  /** Loads a serialized ONNX model. */
  load(model: Uint8Array): Promise<RunnableGraph>;
}
