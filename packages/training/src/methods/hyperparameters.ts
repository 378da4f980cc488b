/** A hyperparameter that may be left to the method; the value it chose is reported. */
export type Auto<T> = T | "auto";

export interface OptimizerHyperparameters {
  readonly n_epochs?: Auto<number>;
  readonly batch_size?: Auto<number>;
  readonly learning_rate?: Auto<number>;
  readonly optimizer?: "sgd" | "adam" | "adamw" | "rmsprop";
  /** Of `sgd`. */
  readonly momentum?: number;
  /** Added to the gradient (`sgd`, `adam`, `rmsprop`), or decoupled (`adamw`). */
  readonly weight_decay?: number;
  readonly learning_rate_schedule?: "constant" | "linear" | "cosine";
  /** The part of all steps in which the learning rate rises from 0. */
  readonly warmup_ratio?: number;
  /** Gradients are scaled down to this norm, taken over all of them together. Null: never. */
  readonly max_grad_norm?: number | null;
}

export interface EarlyStopping {
  /** Epochs without improvement of the validation loss after which training ends. */
  readonly patience: number;
  readonly min_delta?: number;
  /** Whether the weights of the best epoch are what is kept. True unless given. */
  readonly restore_best_weights?: boolean;
}

export type ClassWeight = "balanced" | Readonly<Record<string, number>> | null;

export interface NeuralHyperparameters extends OptimizerHyperparameters {
  readonly early_stopping?: EarlyStopping | null;
  readonly class_weight?: ClassWeight;
  readonly label_smoothing?: number;
  readonly loss?: Auto<
    "mse" | "mae" | "huber" | "binary_crossentropy" | "categorical_crossentropy" | "hinge"
  >;
  readonly dropout?: number;
}

export interface TextHyperparameters {
  readonly num_words?: number | null;
  readonly filters?: string;
  readonly lower?: boolean;
  readonly oov_token?: string | null;
  readonly maxlen?: Auto<number>;
  readonly padding?: "pre" | "post";
  readonly truncating?: "pre" | "post";
  readonly embedding_dim?: number;
}

/** Of `rnn`, `lstm` and `gru`. */
export interface RecurrentHyperparameters extends NeuralHyperparameters, TextHyperparameters {
  /** One number a layer. */
  readonly units?: readonly number[];
  readonly bidirectional?: boolean;
  /** Whether padding is skipped (`mask_zero` of Keras' `Embedding`). False unless given. */
  readonly mask_zero?: boolean;
}

export interface TransformerHyperparameters extends NeuralHyperparameters, TextHyperparameters {
  readonly d_model?: number;
  readonly n_heads?: number;
  readonly n_layers?: number;
  readonly d_ff?: number;
  readonly positional_encoding?: "sinusoidal" | "learned";
}

export interface ConvolutionLayer {
  readonly filters: number;
  readonly kernel_size?: number;
  readonly stride?: number;
  readonly dilation?: number;
  readonly groups?: number;
  readonly padding?: "same" | "valid";
  /** The size and stride of a max pool behind it; 1 or left out for none. */
  readonly pool_size?: number;
}

export interface CnnHyperparameters extends NeuralHyperparameters {
  readonly conv_layers?: Auto<readonly ConvolutionLayer[]>;
  readonly dense_units?: readonly number[];
  readonly batch_norm?: boolean;
  readonly augmentation?: {
    readonly horizontal_flip?: boolean;
    /** The largest shift each way, as a part of the width and the height. */
    readonly shift?: number;
  } | null;
  /** Height and width; those of the first image where it is `auto`. */
  readonly image_size?: Auto<readonly [number, number]>;
  readonly channels?: Auto<1 | 3>;
}

export interface Word2vecHyperparameters {
  readonly n_epochs?: Auto<number>;
  readonly batch_size?: Auto<number>;
  readonly learning_rate?: Auto<number>;
  readonly vector_size?: number;
  readonly window?: number;
  /** Noise words a pair. */
  readonly negative?: number;
  readonly min_count?: number;
  /** The threshold over which frequent words are left out at random; 0 for never. */
  readonly sample?: number;
  readonly filters?: string;
  readonly lower?: boolean;
}

export interface LinearRegressionHyperparameters {
  /** The factor of the squared coefficients; 0 for ordinary least squares. */
  readonly l2_penalty?: number;
  readonly fit_intercept?: boolean;
}

export interface LogisticRegressionHyperparameters {
  readonly penalty?: "none" | "l1" | "l2";
  /** The inverse of the penalty's strength, as in LIBLINEAR. */
  readonly C?: number;
  readonly fit_intercept?: boolean;
  /** Converged when no component of the gradient is larger. */
  readonly tolerance?: number;
  readonly max_iterations?: number;
  readonly class_weight?: ClassWeight;
}

export interface SvmHyperparameters {
  readonly kernel?: "linear" | "poly" | "rbf" | "sigmoid";
  readonly C?: number;
  readonly gamma?: "scale" | "auto" | number;
  readonly degree?: number;
  readonly coef0?: number;
  /** The width of the tube of a regression. */
  readonly epsilon?: number;
  readonly tolerance?: number;
  readonly max_iterations?: number;
  readonly cache_size_mb?: number;
  readonly probability?: boolean;
  /** Whether features are standardised first. True unless given. */
  readonly standardize?: boolean;
  readonly class_weight?: ClassWeight;
}

/** The hyperparameters of each method, as they are asked for. */
export interface HyperparametersByMethod {
  readonly linear_regression: LinearRegressionHyperparameters;
  readonly logistic_regression: LogisticRegressionHyperparameters;
  readonly svm: SvmHyperparameters;
  readonly cnn: CnnHyperparameters;
  readonly rnn: RecurrentHyperparameters;
  readonly lstm: RecurrentHyperparameters;
  readonly gru: RecurrentHyperparameters;
  readonly transformer: TransformerHyperparameters;
  readonly word2vec: Word2vecHyperparameters;
}

export type MethodType = keyof HyperparametersByMethod;
