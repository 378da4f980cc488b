// Generated from openapi/ by `npm run generate`. Do not edit.

import { Resource } from "../core/resource.ts";
import { Chat } from "./chat.ts";
import { Classifications } from "./classifications.ts";
import { Completions } from "./completions.ts";
import { Embeddings } from "./embeddings.ts";
import { Evaluations } from "./evaluations.ts";
import { Files } from "./files.ts";
import { FillMask } from "./fill-mask.ts";
import { Health } from "./health.ts";
import { Images } from "./images.ts";
import { Models } from "./models.ts";
import { Openapi } from "./openapi.ts";
import { Predictions } from "./predictions.ts";
import { Rerank } from "./rerank.ts";
import { Tokenize } from "./tokenize.ts";
import { Training } from "./training.ts";

/** Every resource of the API. */
export class ResourceTree extends Resource {
  /** Conversations with language models. */
  readonly chat = new Chat(this.caller);

  /** Labels for texts. */
  readonly classifications = new Classifications(this.caller);

  /** Texts that language models go on with. */
  readonly completions = new Completions(this.caller);

  /** Vectors for texts. */
  readonly embeddings = new Embeddings(this.caller);

  /** How good a model is on a file. */
  readonly evaluations = new Evaluations(this.caller);

  /** Uploaded files. */
  readonly files = new Files(this.caller);

  /** Words for the gaps in texts. */
  readonly fillMask = new FillMask(this.caller);

  /** Is the service up, and can it work. */
  readonly health = new Health(this.caller);

  /** Classes of images. */
  readonly images = new Images(this.caller);

  /** The models that are served. */
  readonly models = new Models(this.caller);

  /** This document. */
  readonly openapi = new Openapi(this.caller);

  /** Labels, numbers and nearest words from trained models. */
  readonly predictions = new Predictions(this.caller);

  /** Documents ordered by how well they answer a query. */
  readonly rerank = new Rerank(this.caller);

  /** Texts as the tokens that a model sees. */
  readonly tokenize = new Tokenize(this.caller);

  /** Jobs that train models on your own data. */
  readonly training = new Training(this.caller);
}
