import { cnn } from "./cnn.ts";
import type { MethodType } from "./hyperparameters.ts";
import { linearRegression } from "./linear-regression/linear-regression.ts";
import { logisticRegression } from "./logistic-regression/logistic-regression.ts";
import type { Method } from "./method.ts";
import { gru, lstm, rnn } from "./recurrent.ts";
import { svm } from "./svm/svm.ts";
import { transformer } from "./transformer.ts";
import { word2vec } from "./word2vec/word2vec.ts";

/** Every way to train, by its name in the API. */
export const methods = {
  linear_regression: linearRegression,
  logistic_regression: logisticRegression,
  svm,
  cnn,
  rnn,
  lstm,
  gru,
  transformer,
  word2vec,
} as const satisfies { readonly [Type in MethodType]: Method<Type> };
