// Generated from openapi/ by `npm run generate`. Do not edit.

import { Resource } from "../core/resource.ts";
import { Embeddings } from "./embeddings.ts";
import { Files } from "./files.ts";
import { Health } from "./health.ts";
import { Images } from "./images.ts";
import { Models } from "./models.ts";
import { Openapi } from "./openapi.ts";
import { Rerank } from "./rerank.ts";
import { Tokenize } from "./tokenize.ts";

/** Every resource of the API. */
export class ResourceTree extends Resource {
  /** Vectors for texts. */
  readonly embeddings = new Embeddings(this.caller);

  /** Uploaded files. */
  readonly files = new Files(this.caller);

  /** Is the service up, and can it work. */
  readonly health = new Health(this.caller);

  /** Classes of images. */
  readonly images = new Images(this.caller);

  /** The models that are served. */
  readonly models = new Models(this.caller);

  /** This document. */
  readonly openapi = new Openapi(this.caller);

  /** Documents ordered by how well they answer a query. */
  readonly rerank = new Rerank(this.caller);

  /** Texts as the tokens that a model sees. */
  readonly tokenize = new Tokenize(this.caller);
}
