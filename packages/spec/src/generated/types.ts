// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a chat completion
         * @description Lets a model answer a conversation. With `stream: true` the answer comes in chunks, as
         *     server-sent events without ids, while it is generated; the last is `[DONE]`. A stream that
         *     ends without it was cut off. What goes wrong once a stream has begun comes as an event named
         *     `error`, with the body of an error response as its data, and ends the stream.
         *
         *     A prompt longer than the model's context is refused, never cut. With a `seed`, or with a
         *     `temperature` of 0, the same request gets the same answer, streamed or not, whatever else is
         *     under way. A field that the model or this service cannot honour is refused by name.
         */
        post: operations["chat.completions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a completion
         * @description Lets a model go on with a text, without a chat template. With `stream: true` the text comes in
         *     chunks, as server-sent events without ids, while it is generated; the last is `[DONE]`. A
         *     stream that ends without it was cut off. What goes wrong once a stream has begun comes as an
         *     event named `error`, with the body of an error response as its data, and ends the stream.
         *
         *     A prompt that does not fit the model's context together with `max_tokens` is refused, never
         *     cut. With a `seed`, or with a `temperature` of 0, the same request gets the same text.
         */
        post: operations["completions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embeddings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create embeddings
         * @description Turns each input into a vector of unit length. An input longer than the model's context is
         *     refused, never cut, and so is a request of more than 300,000 tokens in all. The vectors of an input are the same bytes whatever else is in the
         *     request or under way beside it.
         */
        post: operations["embeddings.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rerank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rerank documents
         * @description Orders documents by their relevance to a query, best first. With an embedding model the
         *     score is the angular similarity `1 - arccos(cos) / pi` of the two embeddings (Cer et al.,
         *     "Universal Sentence Encoder", 2018, section 5), from 0 (opposite) to 1 (the same). With a
         *     cross-encoder (a text classifier with one label) query and document are read together, and the
         *     score is the sigmoid of what it gives. Equal scores keep the order of the documents.
         */
        post: operations["rerank.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokenize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tokenize texts
         * @description Splits each text into the tokens that the model sees: their ids, the pieces of text that the
         *     ids stand for, and the bytes of the given text (as UTF-8) that each piece came from. Tokens that
         *     the model's tokenizer puts around a text, such as `[CLS]`, are among them, with no bytes. The ids
         *     can be sent to `embeddings.create` as they are. A request may make 300,000 tokens at most.
         */
        post: operations["tokenize.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify an image
         * @description Names what an image shows. The image is a PNG, JPEG or WebP file: sent as a file in a
         *     multipart form, or as a data URL in JSON.
         */
        post: operations["images.classifications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Lists the stored files a page at a time, newest first unless asked otherwise.
         */
        get: operations["files.list"];
        put?: never;
        /**
         * Upload a file
         * @description Stores a file. The answer comes when the file is safely on disk; an upload that breaks off
         *     leaves nothing behind.
         *
         *     A request with an `Idempotency-Key` is done once: sent again within a day, while the service runs, it has the
         *     same answer, and the key with another request is refused.
         */
        post: operations["files.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a file.
                 * @example file-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                file_id: components["parameters"]["file-id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a file
         * @description What is known of a file, without its content.
         */
        get: operations["files.retrieve"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Removes a file and its content for good.
         */
        delete: operations["files.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a file.
                 * @example file-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                file_id: components["parameters"]["file-id"];
            };
            cookie?: never;
        };
        /**
         * Download a file
         * @description The bytes of a file, as they were uploaded.
         */
        get: operations["files.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description Lists every model that can be named in a request, by id.
         */
        get: operations["models.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a model
         * @description What is known of a model.
         */
        get: operations["models.retrieve"];
        put?: never;
        post?: never;
        /**
         * Delete a model
         * @description Removes a model that was added to this service, with its files. The models that come with
         *     the service stay: deleting one is refused with 403.
         */
        delete: operations["models.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}/artifact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        /**
         * Download a model
         * @description The ONNX file of a model, as it is run here. Of a model that was trained here, the metadata
         *     of the file says what its inputs are made of.
         */
        get: operations["models.artifact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}/card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a model's card
         * @description Where a model is from and, of one that was trained here, its data, metrics, hyperparameters and seed.
         */
        get: operations["models.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List training jobs
         * @description Lists the training jobs a page at a time, newest first unless asked otherwise.
         */
        get: operations["training.jobs.list"];
        put?: never;
        /**
         * Train a model
         * @description Starts a job that trains a model on an uploaded file. The job runs on its own: follow its
         *     events, or retrieve it until its status is `succeeded`, `failed` or `cancelled`. The model it
         *     makes is served under the name in `trained_model`.
         *
         *     A request with an `Idempotency-Key` is done once: sent again within a day, while the service runs, it has the
         *     same answer, and the key with another request is refused.
         */
        post: operations["training.jobs.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a training job
         * @description Where a job stands, what was chosen for it, and what came of it.
         */
        get: operations["training.jobs.retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a training job
         * @description Ends a job for good; what it has computed is removed. A job that has ended already is refused with 400.
         */
        post: operations["training.jobs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs/{job_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a training job
         * @description Stops a job after the step it is at, and keeps its state. It stays paused, over a restart too, until it is resumed. A job that neither waits nor runs is refused with 400.
         */
        post: operations["training.jobs.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs/{job_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a training job
         * @description Lets a paused job go on from where it stopped; the model will be the same, byte for byte. A job that is not paused is refused with 400.
         */
        post: operations["training.jobs.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs/{job_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        /**
         * List the events of a training job
         * @description What happened, a page at a time, newest first unless asked otherwise. With `stream=true` the
         *     answer is a stream of server-sent events instead, oldest first: those that there are (after
         *     the one in `after`, or in the header `Last-Event-ID`), then each as it happens, until the job
         *     ends. Each has its own id, and the event as JSON; the last is `[DONE]`. A stream that ends
         *     without it was cut off: come again with the id of the last event. Only pages have a `limit` and
         *     an `order`.
         */
        get: operations["training.jobs.events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training/jobs/{job_id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        /**
         * List the checkpoints of a training job
         * @description The states of the job that were kept, newest first unless asked otherwise. It goes on from the
         *     newest.
         */
        get: operations["training.jobs.checkpoints.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluations
         * @description Lists the evaluations a page at a time, newest first unless asked otherwise.
         */
        get: operations["evaluations.list"];
        put?: never;
        /**
         * Evaluate a model
         * @description Measures a model that was trained here on an uploaded file. It runs on its own: retrieve it
         *     until its status is `succeeded` or `failed`.
         *
         *     A request with an `Idempotency-Key` is done once: sent again within a day, while the service runs, it has the
         *     same answer, and the key with another request is refused.
         */
        post: operations["evaluations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluations/{evaluation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an evaluation.
                 * @example evaluation-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                evaluation_id: components["parameters"]["evaluation-id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an evaluation
         * @description How far it is, and the measures once it is done.
         */
        get: operations["evaluations.retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Predict
         * @description Predicts labels or numbers with a model that was trained here, or finds the words nearest to
         *     one. What is done to the inputs is what was done to the training data.
         */
        post: operations["predictions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify texts
         * @description Labels texts, with a model that was trained here on texts, or with a text classifier from
         *     Hugging Face (`…ForSequenceClassification`). Such a model's probabilities exclude each other,
         *     unless its configuration says that several labels may fit (`multi_label_classification`).
         */
        post: operations["classifications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fill-mask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill in masks
         * @description Finds the tokens that fit best in the place of each mask token of a text, with a model that
         *     was trained to. A text without the mask token is refused, and so is one longer than the
         *     model's context.
         */
        post: operations["fillMask.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process up
         * @description Answers as long as the process can answer at all.
         */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it take requests
         * @description Answers 200 when requests can be served, and 503 when they cannot: while the service closes,
         *     or when its storage does not answer.
         */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document as JSON
         * @description The OpenAPI document that the service was built from, in one piece.
         */
        get: operations["openapi.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document as YAML
         * @description The OpenAPI document that the service was built from, in one piece.
         */
        get: operations["openapi.yaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ChatCompletionAllowedTools
         * @description Those of the tools that the model may call, and whether it must.
         */
        ChatCompletionAllowedTools: {
            /** @enum {string} */
            mode: "auto" | "required";
            tools: components["schemas"]["ChatCompletionNamedToolChoice"][];
        };
        /** ChatCompletionAllowedToolsChoice */
        ChatCompletionAllowedToolsChoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "allowed_tools";
            allowed_tools: components["schemas"]["ChatCompletionAllowedTools"];
        };
        /** ChatCompletionChoice */
        ChatCompletionChoice: {
            index: number;
            message: components["schemas"]["ChatCompletionResponseMessage"];
            logprobs: components["schemas"]["ChatCompletionLogprobs"] | null;
            finish_reason: components["schemas"]["ChatCompletionFinishReason"];
        };
        /**
         * ChatCompletionFinishReason
         * @description Why it ended: `stop` where the model ended its turn or said a text of `stop`, `length` where the
         *     tokens ran out, `tool_calls` (`function_call` with `functions`) where the model calls.
         * @enum {string}
         */
        ChatCompletionFinishReason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
        /**
         * ChatCompletionFunctionCallOption
         * @deprecated
         */
        ChatCompletionFunctionCallOption: {
            name: components["schemas"]["FunctionName"];
        };
        /** ChatCompletionFunctionTool */
        ChatCompletionFunctionTool: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "function";
            function: components["schemas"]["FunctionObject"];
        };
        /**
         * ChatCompletionFunctions
         * @deprecated
         */
        ChatCompletionFunctions: {
            name: components["schemas"]["FunctionName"];
            /** @description What the function does, for the model to choose by. */
            description?: string;
            parameters?: components["schemas"]["FunctionParameters"];
        };
        /** ChatCompletionLogprobs */
        ChatCompletionLogprobs: {
            /** @description Of the tokens of the content. */
            content: components["schemas"]["ChatCompletionTokenLogprob"][] | null;
            /** @description Of the tokens of the refusal. */
            refusal: components["schemas"]["ChatCompletionTokenLogprob"][] | null;
        };
        /**
         * ChatCompletionMessageCustomToolCall
         * @description Refused, as custom tools are.
         */
        ChatCompletionMessageCustomToolCall: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            custom: {
                name: string;
                input: string;
            };
        };
        /** ChatCompletionMessageFunctionCall */
        ChatCompletionMessageFunctionCall: {
            /** @description The name of the function. */
            name: string;
            /** @description Its arguments, a JSON object as text. */
            arguments: string;
        };
        /** ChatCompletionMessageFunctionCallChunk */
        ChatCompletionMessageFunctionCallChunk: {
            name?: string;
            /** @description What to add to the arguments so far. */
            arguments?: string;
        };
        /** ChatCompletionMessageFunctionToolCall */
        ChatCompletionMessageFunctionToolCall: {
            /** @description What the message with the result names as `tool_call_id`. */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "function";
            function: components["schemas"]["ChatCompletionMessageFunctionCall"];
        };
        /** ChatCompletionMessageToolCall */
        ChatCompletionMessageToolCall: components["schemas"]["ChatCompletionMessageFunctionToolCall"] | components["schemas"]["ChatCompletionMessageCustomToolCall"];
        /**
         * ChatCompletionMessageToolCallChunk
         * @description A piece of a call. The first piece of a call has its `id`, `type` and name; those that follow
         *     have more of its arguments.
         */
        ChatCompletionMessageToolCallChunk: {
            /** @description Which of the calls it is a piece of. */
            index: number;
            id?: string;
            /** @constant */
            type?: "function";
            function?: components["schemas"]["ChatCompletionMessageFunctionCallChunk"];
        };
        /** ChatCompletionNamedToolChoice */
        ChatCompletionNamedToolChoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "function";
            function: {
                name: components["schemas"]["FunctionName"];
            };
        };
        /**
         * ChatCompletionNamedToolChoiceCustom
         * @description Refused, as custom tools are.
         */
        ChatCompletionNamedToolChoiceCustom: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            custom: {
                name: string;
            };
        };
        /**
         * ChatCompletionParticipantName
         * @description Tells participants of one role apart.
         */
        ChatCompletionParticipantName: string;
        /**
         * ChatCompletionRequestAssistantMessage
         * @description What the model said. It has a `content` unless it has `tool_calls`.
         */
        ChatCompletionRequestAssistantMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "assistant";
            /** @description A text, or a text in parts. */
            content?: (string | null) | components["schemas"]["ChatCompletionRequestAssistantMessageContentPart"][];
            /** @description What the model said when it refused. */
            refusal?: string | null;
            name?: components["schemas"]["ChatCompletionParticipantName"];
            /** @description An earlier answer in sound. Refused. */
            audio?: {
                id: string;
            } | null;
            /** @description The calls that the model made. A tool message answers each. */
            tool_calls?: components["schemas"]["ChatCompletionMessageToolCall"][];
            /**
             * @deprecated
             * @description As `tool_calls`, one call without an id.
             */
            function_call?: components["schemas"]["ChatCompletionMessageFunctionCall"] | null;
        };
        /** ChatCompletionRequestAssistantMessageContentPart */
        ChatCompletionRequestAssistantMessageContentPart: components["schemas"]["ChatCompletionRequestMessageContentPartText"] | components["schemas"]["ChatCompletionRequestMessageContentPartRefusal"];
        /**
         * ChatCompletionRequestDeveloperMessage
         * @description What the model is told to do, whatever the user says.
         */
        ChatCompletionRequestDeveloperMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "developer";
            content: components["schemas"]["ChatCompletionTextContent"];
            name?: components["schemas"]["ChatCompletionParticipantName"];
        };
        /**
         * ChatCompletionRequestFunctionMessage
         * @deprecated
         * @description What came of a function call. Tool messages have taken its place.
         */
        ChatCompletionRequestFunctionMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "function";
            content: string | null;
            /** @description The name of the function. */
            name: string;
        };
        /** ChatCompletionRequestMessage */
        ChatCompletionRequestMessage: components["schemas"]["ChatCompletionRequestDeveloperMessage"] | components["schemas"]["ChatCompletionRequestSystemMessage"] | components["schemas"]["ChatCompletionRequestUserMessage"] | components["schemas"]["ChatCompletionRequestAssistantMessage"] | components["schemas"]["ChatCompletionRequestToolMessage"] | components["schemas"]["ChatCompletionRequestFunctionMessage"];
        /**
         * ChatCompletionRequestMessageContentPartAudio
         * @description A sound. Refused where the model has no ears.
         */
        ChatCompletionRequestMessageContentPartAudio: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "input_audio";
            input_audio: {
                /** @description In base64. */
                data: string;
                /** @enum {string} */
                format: "wav" | "mp3";
            };
        };
        /**
         * ChatCompletionRequestMessageContentPartFile
         * @description A file. Refused where the model takes none.
         */
        ChatCompletionRequestMessageContentPartFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            file: {
                filename?: string;
                /** @description In base64. */
                file_data?: string;
                /** @description The id of an uploaded file. */
                file_id?: string;
            };
        };
        /**
         * ChatCompletionRequestMessageContentPartImage
         * @description An image. Refused where the model has no eyes.
         */
        ChatCompletionRequestMessageContentPartImage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image_url";
            image_url: {
                /** @description A URL or a data URL. */
                url: string;
                /**
                 * @description `auto` unless given.
                 * @enum {string}
                 */
                detail?: "auto" | "low" | "high" | "original";
            };
        };
        /** ChatCompletionRequestMessageContentPartRefusal */
        ChatCompletionRequestMessageContentPartRefusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refusal";
            /** @description What the model said when it refused. */
            refusal: string;
        };
        /** ChatCompletionRequestMessageContentPartText */
        ChatCompletionRequestMessageContentPartText: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: string;
        };
        /**
         * ChatCompletionRequestSystemMessage
         * @description What the model is told to do, whatever the user says.
         */
        ChatCompletionRequestSystemMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "system";
            content: components["schemas"]["ChatCompletionTextContent"];
            name?: components["schemas"]["ChatCompletionParticipantName"];
        };
        /**
         * ChatCompletionRequestToolMessage
         * @description What came of a tool call.
         */
        ChatCompletionRequestToolMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "tool";
            content: components["schemas"]["ChatCompletionTextContent"];
            /** @description The id of the call. */
            tool_call_id: string;
        };
        /**
         * ChatCompletionRequestUserMessage
         * @description What the user says.
         */
        ChatCompletionRequestUserMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "user";
            /** @description A text, or parts of it and of what else the model takes. */
            content: string | components["schemas"]["ChatCompletionRequestUserMessageContentPart"][];
            name?: components["schemas"]["ChatCompletionParticipantName"];
        };
        /** ChatCompletionRequestUserMessageContentPart */
        ChatCompletionRequestUserMessageContentPart: components["schemas"]["ChatCompletionRequestMessageContentPartText"] | components["schemas"]["ChatCompletionRequestMessageContentPartImage"] | components["schemas"]["ChatCompletionRequestMessageContentPartAudio"] | components["schemas"]["ChatCompletionRequestMessageContentPartFile"];
        /** ChatCompletionResponseMessage */
        ChatCompletionResponseMessage: {
            /** @constant */
            role: "assistant";
            /** @description What the model says; null where it only calls tools. */
            content: string | null;
            /** @description What the model says when it refuses. */
            refusal: string | null;
            /** @description The calls that the model makes. */
            tool_calls?: components["schemas"]["ChatCompletionMessageToolCall"][];
            /**
             * @deprecated
             * @description The call that the model makes, where `functions` were given.
             */
            function_call?: components["schemas"]["ChatCompletionMessageFunctionCall"] | null;
            /** @description Notes on the content. Models here make none. */
            annotations?: {
                /** @constant */
                type: "url_citation";
                url_citation: {
                    start_index: number;
                    end_index: number;
                    title: string;
                    url: string;
                };
            }[];
            /** @description The answer in sound. Models here make none. */
            audio?: {
                id: string;
                /** @description In base64. */
                data: string;
                /** @description In seconds since 1970. */
                expires_at: number;
                transcript: string;
            } | null;
        };
        /** ChatCompletionStreamChoice */
        ChatCompletionStreamChoice: {
            index: number;
            delta: components["schemas"]["ChatCompletionStreamResponseDelta"];
            logprobs?: components["schemas"]["ChatCompletionLogprobs"] | null;
            /** @description Null but in the last chunk of the choice. */
            finish_reason: components["schemas"]["ChatCompletionFinishReason"] | null;
        };
        /**
         * ChatCompletionStreamOptions
         * @description How to stream. Only with `stream`.
         */
        ChatCompletionStreamOptions: {
            /**
             * @description Whether the last chunk before `[DONE]` holds the `usage` of the whole request, and no
             *     choices. The chunks before it then have a `usage` of null.
             */
            include_usage?: boolean;
            /**
             * @description Whether chunks are padded with a random `obfuscation`, so that their sizes tell nothing to
             *     who listens on the way. Refused when true: the same request gives the same bytes here.
             */
            include_obfuscation?: boolean;
        } | null;
        /**
         * ChatCompletionStreamResponseDelta
         * @description What is new of a message. The first of a choice has the role.
         */
        ChatCompletionStreamResponseDelta: {
            /** @constant */
            role?: "assistant";
            /** @description What to add to the content so far. */
            content?: string | null;
            /** @description What to add to the refusal so far. */
            refusal?: string | null;
            tool_calls?: components["schemas"]["ChatCompletionMessageToolCallChunk"][];
            /** @deprecated */
            function_call?: components["schemas"]["ChatCompletionMessageFunctionCallChunk"];
        };
        /**
         * ChatCompletionTextContent
         * @description A text, or a text in parts.
         */
        ChatCompletionTextContent: string | components["schemas"]["ChatCompletionRequestMessageContentPartText"][];
        /** ChatCompletionTokenLogprob */
        ChatCompletionTokenLogprob: {
            /** @description The token as text. */
            token: string;
            /** @description The natural logarithm of its probability. */
            logprob: number;
            bytes: components["schemas"]["TokenBytes"];
            /** @description The most likely tokens at this place, best first: as many as `top_logprobs` asked for. */
            top_logprobs: {
                token: string;
                logprob: number;
                bytes: components["schemas"]["TokenBytes"];
            }[];
        };
        /**
         * ChatCompletionTool
         * @description What the model may call.
         */
        ChatCompletionTool: components["schemas"]["ChatCompletionFunctionTool"] | components["schemas"]["CustomToolChatCompletions"];
        /**
         * ChatCompletionToolChoiceOption
         * @description Whether the model calls tools: `none` never, `auto` when it chooses to, `required` always at least
         *     one; an object names the function that it must call, or the tools that it may. Without it `auto`
         *     where there are tools.
         */
        ChatCompletionToolChoiceOption: ("none" | "auto" | "required") | (components["schemas"]["ChatCompletionAllowedToolsChoice"] | components["schemas"]["ChatCompletionNamedToolChoice"] | components["schemas"]["ChatCompletionNamedToolChoiceCustom"]);
        /** ClassMetrics */
        ClassMetrics: {
            label: string;
            precision: number;
            recall: number;
            f1: number;
            /** @description How many examples have this label. */
            support: number;
        };
        /**
         * ClassWeight
         * @description How much an example of each class counts. `balanced` weighs classes by the inverse of how often
         *     they occur, so that each has the same weight in all. Classes that are not named count 1.
         */
        ClassWeight: "balanced" | {
            [key: string]: number;
        } | null;
        /** Classification */
        Classification: {
            /** @constant */
            object: "classification";
            /** @description Which of the texts it belongs to. */
            index: number;
            /** @description The most probable label. */
            label: string;
            /** @description The labels with the highest probabilities, best first; null from a model without. */
            probabilities: components["schemas"]["LabelProbability"][] | null;
        };
        /** ClassificationMetrics */
        ClassificationMetrics: {
            /** @constant */
            type: "classification";
            /** @description How many examples were measured. */
            count: number;
            /** @description The cross-entropy; null for a model without probabilities. */
            loss: number | null;
            accuracy: number;
            /** @description The mean over the classes. A class that was never predicted counts 0. */
            macro_precision: number;
            macro_recall: number;
            macro_f1: number;
            /** @description The mean weighted by support. */
            weighted_precision: number;
            weighted_recall: number;
            weighted_f1: number;
            log_loss: number | null;
            /** @description The area under the ROC curve, of more than two classes the mean of each against the rest; null where it is not defined. */
            roc_auc: number | null;
            /** @description Whether it was computed from a histogram, as there were too many examples. */
            roc_auc_approximate: boolean;
            per_class: components["schemas"]["ClassMetrics"][];
            confusion_matrix: {
                labels: string[];
                /** @description A row for each true label, a column for each predicted one. */
                matrix: number[][];
            };
        };
        /**
         * CnnHyperparameters
         * @description A convolutional network over images.
         */
        CnnHyperparameters: {
            /** @description How often the training data is gone through. */
            n_epochs?: number | "auto";
            /** @description Examples a step. */
            batch_size?: number | "auto";
            /** @description The size of a step. */
            learning_rate?: number | "auto";
            /**
             * @description `adam` unless given.
             * @enum {string}
             */
            optimizer?: "sgd" | "adam" | "adamw" | "rmsprop";
            /** @description Of `sgd`; another optimizer refuses it. `0` unless given. */
            momentum?: number;
            /** @description Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given. */
            weight_decay?: number;
            /**
             * @description How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given.
             * @enum {string}
             */
            learning_rate_schedule?: "constant" | "linear" | "cosine";
            /** @description The part of all steps in which the learning rate rises from 0. `0` unless given. */
            warmup_ratio?: number;
            /** @description Gradients are scaled down to this norm, taken over all of them together. Null: never. */
            max_grad_norm?: number | null;
            early_stopping?: components["schemas"]["EarlyStopping"] | null;
            class_weight?: components["schemas"]["ClassWeight"];
            /** @description The part of a label's probability that is spread over all of them. `0` unless given. */
            label_smoothing?: number;
            /**
             * @description `auto` unless given.
             * @enum {string}
             */
            loss?: "auto" | "mse" | "mae" | "huber" | "binary_crossentropy" | "categorical_crossentropy" | "hinge";
            /** @description The part of activations that is dropped in training. `0` unless given. */
            dropout?: number;
            conv_layers?: components["schemas"]["ConvolutionLayer"][] | "auto";
            /** @description The sizes of the dense layers before the last. */
            dense_units?: number[];
            /** @description `true` unless given. */
            batch_norm?: boolean;
            augmentation?: {
                /** @description Whether half of the images are mirrored. False unless given. */
                horizontal_flip?: boolean;
                /** @description The largest shift each way, as a part of the width and the height. 0 unless given. */
                shift?: number;
            } | null;
            /** @description Height and width that images are resized to; `auto` for those of the first one. */
            image_size?: number[] | "auto";
            channels?: (1 | 3) | "auto";
        };
        /** CompletionChoice */
        CompletionChoice: {
            /** @description With several prompts, those of the first come first. */
            index: number;
            /** @description What was generated; after the prompt, with `echo`. */
            text: string;
            logprobs: components["schemas"]["CompletionLogprobs"] | null;
            /**
             * @description Why it ended: `stop` where the model ended the text or said a text of `stop`, `length` where
             *     the tokens ran out. Null in a chunk that is not the last of its choice.
             * @enum {string|null}
             */
            finish_reason: "stop" | "length" | "content_filter" | null;
        };
        /**
         * CompletionLogprobs
         * @description For each token of the text. The first token of a prompt has no probability: null.
         */
        CompletionLogprobs: {
            tokens: string[];
            token_logprobs: (number | null)[];
            top_logprobs: ({
                [key: string]: number;
            } | null)[] | null;
            /** @description Where each token begins, in characters of the text. */
            text_offset: number[];
        };
        /** CompletionUsage */
        CompletionUsage: {
            /** @description Tokens in the prompt, those from the cache included. */
            prompt_tokens: number;
            /** @description Tokens that were generated, in all choices together. */
            completion_tokens: number;
            /** @description Both together. */
            total_tokens: number;
            prompt_tokens_details?: {
                /** @description Tokens of the prompt that an earlier request had computed already. */
                cached_tokens?: number;
                audio_tokens?: number;
                cache_write_tokens?: number;
                image_tokens?: number;
                text_tokens?: number;
            };
            completion_tokens_details?: {
                /** @description Tokens in which the model thought before it answered. */
                reasoning_tokens?: number;
                audio_tokens?: number;
                accepted_prediction_tokens?: number;
                rejected_prediction_tokens?: number;
                text_tokens?: number;
            };
        };
        /** ConvolutionLayer */
        ConvolutionLayer: {
            filters: number;
            /** @description 3 unless given. */
            kernel_size?: number;
            /** @description 1 unless given. */
            stride?: number;
            /** @description 1 unless given. */
            dilation?: number;
            /** @description 1 unless given. */
            groups?: number;
            /**
             * @description Same unless given.
             * @enum {string}
             */
            padding?: "same" | "valid";
            /** @description The size and stride of a max pool behind it (1 unless given). */
            pool_size?: number;
        };
        /** CreateChatCompletionRequest */
        CreateChatCompletionRequest: {
            model: components["schemas"]["ModelId"];
            /** @description The conversation so far. */
            messages: components["schemas"]["ChatCompletionRequestMessage"][];
            /**
             * @description Whether the answer comes in chunks, as server-sent events, while it is generated.
             * @default false
             */
            stream?: boolean | null;
            stream_options?: components["schemas"]["ChatCompletionStreamOptions"];
            /**
             * @description How many tokens a choice may have at most. Without it generation goes on until the model ends
             *     its turn or its context is full.
             */
            max_completion_tokens?: number | null;
            /**
             * @deprecated
             * @description The older name of `max_completion_tokens`. Only one of the two may be given.
             */
            max_tokens?: number | null;
            /**
             * @description How many choices to generate.
             * @default 1
             */
            n?: number | null;
            temperature?: components["schemas"]["Temperature"];
            top_p?: components["schemas"]["TopP"];
            top_k?: components["schemas"]["SamplingTopK"];
            min_p?: components["schemas"]["MinP"];
            /** @default 0 */
            frequency_penalty?: components["schemas"]["FrequencyPenalty"];
            /** @default 0 */
            presence_penalty?: components["schemas"]["PresencePenalty"];
            repetition_penalty?: components["schemas"]["RepetitionPenalty"];
            logit_bias?: components["schemas"]["LogitBias"];
            seed?: components["schemas"]["SamplingSeed"];
            stop?: components["schemas"]["StopConfiguration"];
            /**
             * @description Whether to give the log probability of each token of the answer.
             * @default false
             */
            logprobs?: boolean | null;
            /** @description How many of the most likely tokens to give at each place. Only with `logprobs`. */
            top_logprobs?: number | null;
            response_format?: components["schemas"]["ResponseFormat"];
            /** @description What the model may call. */
            tools?: components["schemas"]["ChatCompletionTool"][];
            tool_choice?: components["schemas"]["ChatCompletionToolChoiceOption"];
            /** @description Whether the model may make several calls in one answer. Only with `tools`; `true` unless given. */
            parallel_tool_calls?: boolean;
            /**
             * @deprecated
             * @description The older form of `tools`.
             */
            functions?: components["schemas"]["ChatCompletionFunctions"][];
            /**
             * @deprecated
             * @description The older form of `tool_choice`.
             */
            function_call?: ("none" | "auto") | components["schemas"]["ChatCompletionFunctionCallOption"];
            user?: components["schemas"]["User"];
            /** @description What `user` is, by its newer name. It is logged in the same way. */
            safety_identifier?: string | null;
            /**
             * @description What groups requests that begin alike. Prompts share what they begin with here whether or not
             *     they are grouped, so it changes nothing but the log of the request.
             */
            prompt_cache_key?: string | null;
            /** @description Up to 16 texts of your own, which the answer repeats. */
            metadata?: components["schemas"]["Metadata"] | null;
            service_tier?: components["schemas"]["ServiceTier"];
            /**
             * @description Whether to keep the answer, to be retrieved later. Refused when true.
             * @default false
             */
            store?: boolean | null;
            reasoning_effort?: components["schemas"]["ReasoningEffort"];
            verbosity?: components["schemas"]["Verbosity"];
            /** @description What the answer is made of. Models here answer in text; `audio` is refused. */
            modalities?: ("text" | "audio")[] | null;
            /** @description How an answer in sound is to be. Refused. */
            audio?: {
                [key: string]: unknown;
            } | null;
            /** @description What the answer is likely to be. Refused. */
            prediction?: components["schemas"]["PredictionContent"] | null;
            /** @description How the model may search the web. Refused. */
            web_search_options?: {
                [key: string]: unknown;
            };
            /** @description How to moderate the request and the answer. Refused. */
            moderation?: {
                [key: string]: unknown;
            } | null;
            /** @description Where and for how long the prompt is cached. Refused. */
            prompt_cache_options?: {
                [key: string]: unknown;
            };
            /**
             * @description Where the prompt is cached. It is cached in memory here; `24h` is refused.
             * @enum {string|null}
             */
            prompt_cache_retention?: "in_memory" | "24h" | null;
        };
        /** CreateChatCompletionResponse */
        CreateChatCompletionResponse: {
            id: string;
            /** @constant */
            object: "chat.completion";
            /** @description In seconds since 1970. */
            created: number;
            model: string;
            /** @description As many as `n`. */
            choices: components["schemas"]["ChatCompletionChoice"][];
            usage?: components["schemas"]["CompletionUsage"];
            service_tier?: components["schemas"]["ServiceTier"];
            system_fingerprint?: components["schemas"]["SystemFingerprint"];
            /** @description That of the request. */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /**
         * CreateChatCompletionStreamResponse
         * @description A chunk of a streamed answer.
         */
        CreateChatCompletionStreamResponse: {
            /** @description The same in every chunk. */
            id: string;
            /** @constant */
            object: "chat.completion.chunk";
            /** @description In seconds since 1970, the same in every chunk. */
            created: number;
            model: string;
            /** @description What is new of one choice or more. Empty in the chunk that holds the usage. */
            choices: components["schemas"]["ChatCompletionStreamChoice"][];
            /** @description Only with `include_usage`. Null but in the last chunk. */
            usage?: components["schemas"]["CompletionUsage"] | null;
            service_tier?: components["schemas"]["ServiceTier"];
            system_fingerprint?: components["schemas"]["SystemFingerprint"];
            /** @description Padding. The service makes none. */
            obfuscation?: string;
        };
        /** CreateClassificationRequest */
        CreateClassificationRequest: {
            model: components["schemas"]["ModelId"];
            /** @description A text, or an array of texts. */
            input: string | string[];
            top_k?: components["schemas"]["TopK"];
        };
        /** CreateClassificationResponse */
        CreateClassificationResponse: {
            /** @constant */
            object: "list";
            model: components["schemas"]["ModelId"];
            /** @description A classification for each text, in their order. */
            data: components["schemas"]["Classification"][];
        };
        /** CreateCompletionRequest */
        CreateCompletionRequest: {
            model: components["schemas"]["ModelId"];
            /**
             * @description What the text begins with: a text, a text as token ids, or an array of either. Without one
             *     (null) the model begins a document of its own. All prompts together have at most 2048 choices,
             *     those that `best_of` leaves out too.
             */
            prompt: (string | null) | string[] | number[] | number[][];
            /**
             * @description How many tokens to generate at most, for each choice.
             * @default 16
             */
            max_tokens?: number | null;
            /**
             * @description How many choices to generate for each prompt.
             * @default 1
             */
            n?: number | null;
            /**
             * @description Of how many choices the `n` with the highest log probability per token are given. At least
             *     `n`, and `n` unless given. Not with `stream`.
             */
            best_of?: number | null;
            /**
             * @description Whether the text begins with the prompt.
             * @default false
             */
            echo?: boolean | null;
            /** @description What comes after the generated text. Refused where the model cannot fill in a gap. */
            suffix?: string | null;
            /**
             * @description Gives the log probability of each token and, as `top_logprobs`, those of this many of the most
             *     likely tokens at its place as well as its own: up to one more than this number.
             */
            logprobs?: number | null;
            /**
             * @description Whether the answer comes in chunks, as server-sent events, while it is generated.
             * @default false
             */
            stream?: boolean | null;
            stream_options?: components["schemas"]["ChatCompletionStreamOptions"];
            temperature?: components["schemas"]["Temperature"];
            top_p?: components["schemas"]["TopP"];
            top_k?: components["schemas"]["SamplingTopK"];
            min_p?: components["schemas"]["MinP"];
            /** @default 0 */
            frequency_penalty?: components["schemas"]["FrequencyPenalty"];
            /** @default 0 */
            presence_penalty?: components["schemas"]["PresencePenalty"];
            repetition_penalty?: components["schemas"]["RepetitionPenalty"];
            logit_bias?: components["schemas"]["LogitBias"];
            seed?: components["schemas"]["SamplingSeed"];
            stop?: components["schemas"]["StopConfiguration"];
            user?: components["schemas"]["User"];
        };
        /**
         * CreateCompletionResponse
         * @description An answer, or a chunk of a streamed one.
         */
        CreateCompletionResponse: {
            id: string;
            /** @constant */
            object: "text_completion";
            /** @description In seconds since 1970. */
            created: number;
            model: string;
            /** @description As many as `n` for each prompt. Empty in the chunk that holds the usage of a stream. */
            choices: components["schemas"]["CompletionChoice"][];
            /** @description In a stream only with `include_usage`, and null but in the last chunk. */
            usage?: components["schemas"]["CompletionUsage"] | null;
            system_fingerprint?: components["schemas"]["SystemFingerprint"];
        };
        /** CreateEmbeddingRequest */
        CreateEmbeddingRequest: {
            /**
             * @description What to embed: a text, an array of texts, an array of token ids, or an array of arrays of
             *     token ids. None may be empty, nor longer than the model's context.
             */
            input: string | string[] | number[] | number[][];
            model: components["schemas"]["ModelId"];
            /**
             * @description How many numbers each embedding has: the first so many, scaled to unit length again. At
             *     most the model's own number, which is the default.
             */
            dimensions?: number;
            /**
             * @description `float` gives an array of numbers, `base64` the same as little-endian 32-bit floats in
             *     base64.
             * @default float
             * @enum {string}
             */
            encoding_format?: "float" | "base64";
            /**
             * @description Your name for the end user. The log of the request carries a digest of it, so that the
             *     requests of one user can be found without the log holding the name.
             */
            user?: string;
        };
        /** CreateEmbeddingResponse */
        CreateEmbeddingResponse: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Embedding"][];
            model: components["schemas"]["ModelId"];
            usage: components["schemas"]["EmbeddingUsage"];
        };
        /** CreateEvaluationRequest */
        CreateEvaluationRequest: {
            model: components["schemas"]["ModelId"];
            /** @description The id of an uploaded file with the columns that the model was trained on, the label too. */
            file: string;
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** CreateFileForm */
        CreateFileForm: {
            /**
             * Format: binary
             * @description The file, with its name.
             */
            file: Blob;
            purpose: components["schemas"]["FilePurpose"];
            expires_after?: components["schemas"]["FileExpiration"];
        };
        /** CreateFillMaskRequest */
        CreateFillMaskRequest: {
            model: components["schemas"]["ModelId"];
            /** @description A text, or an array of texts. Each holds the model's mask token once or more. */
            input: string | string[];
            /**
             * @description How many tokens to give for each mask, most likely first.
             * @default 5
             */
            top_k?: number;
        };
        /** CreateFillMaskResponse */
        CreateFillMaskResponse: {
            /** @constant */
            object: "list";
            /** @description One for each text, in the order of the texts. */
            data: components["schemas"]["FillMask"][];
            model: string;
            usage: components["schemas"]["EmbeddingUsage"];
        };
        /** CreateImageClassificationForm */
        CreateImageClassificationForm: {
            model: components["schemas"]["ModelId"];
            /**
             * Format: binary
             * @description The image, as a PNG, JPEG or WebP file.
             */
            image: Blob;
            top_k?: components["schemas"]["TopK"];
        };
        /** CreateImageClassificationRequest */
        CreateImageClassificationRequest: {
            model: components["schemas"]["ModelId"];
            /** @description The image, as a data URL with base64: `data:image/png;base64,…`. PNG, JPEG or WebP. */
            image: string;
            top_k?: components["schemas"]["TopK"];
        };
        /**
         * CreatePredictionRequest
         * @description What to predict from, in the one form that the model was trained on: `rows` with the feature
         *     columns, `texts`, `sequences` or `images`.
         */
        CreatePredictionRequest: {
            model: components["schemas"]["ModelId"];
            /** @description A value for each feature column, by name. */
            rows?: {
                [key: string]: number | string | boolean | null;
            }[];
            texts?: string[];
            /** @description Lists of numbers, or of lists of numbers. */
            sequences?: (number | number[])[][];
            /** @description Data URLs with base64: PNG, JPEG or WebP. */
            images?: string[];
            top_k?: components["schemas"]["TopK"];
        };
        /** CreatePredictionResponse */
        CreatePredictionResponse: {
            /** @constant */
            object: "list";
            model: components["schemas"]["ModelId"];
            /** @description A prediction for each input, in their order. */
            data: components["schemas"]["Prediction"][];
        };
        /** CreateRerankRequest */
        CreateRerankRequest: {
            model: components["schemas"]["ModelId"];
            /** @description What is looked for. */
            query: string;
            /** @description What is ordered, as texts or as objects with a `text`. */
            documents: (string | components["schemas"]["RerankDocument"])[];
            /** @description How many results to give at most. All of them by default. */
            top_n?: number;
            /**
             * @description Whether each result holds the text of its document.
             * @default false
             */
            return_documents?: boolean;
        };
        /** CreateRerankResponse */
        CreateRerankResponse: {
            /** @constant */
            object: "list";
            model: components["schemas"]["ModelId"];
            results: components["schemas"]["RerankResult"][];
            usage: components["schemas"]["EmbeddingUsage"];
        };
        /** CreateTokenizationRequest */
        CreateTokenizationRequest: {
            model: components["schemas"]["ModelId"];
            /** @description A text, or an array of texts. */
            input: string | string[];
        };
        /** CreateTokenizationResponse */
        CreateTokenizationResponse: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Tokenization"][];
            model: components["schemas"]["ModelId"];
            usage: components["schemas"]["EmbeddingUsage"];
        };
        /** CreateTrainingJobRequest */
        CreateTrainingJobRequest: {
            /** @description The id of an uploaded file: CSV, JSON lines, or a ZIP of images in folders. */
            training_file: string;
            /** @description The id of a file of the same form to measure the model with. */
            validation_file?: string | null;
            method: components["schemas"]["TrainingMethod"];
            data?: components["schemas"]["TrainingData"];
            /**
             * @description All randomness comes from it: the same data, method and seed give the same bytes.
             * @default 0
             */
            seed?: number;
            /** @description A word in the name of the trained model. */
            suffix?: string | null;
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /**
         * CustomToolChatCompletions
         * @description A tool that takes a text in a format of your own. Refused; a function is supported.
         */
        CustomToolChatCompletions: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            custom: {
                name: string;
                description?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** DataFileFacts */
        DataFileFacts: {
            file: string;
            filename: string;
            bytes: number;
            /** @description The digest of the data. */
            sha256: string;
            rows: number;
            /** @description Rows left out for a missing value. */
            dropped_rows: number;
        };
        /** DeletedFile */
        DeletedFile: {
            id: string;
            /** @constant */
            object: "file";
            /** @constant */
            deleted: true;
        };
        /** DeletedModel */
        DeletedModel: {
            id: components["schemas"]["ModelId"];
            /** @constant */
            object: "model";
            /** @constant */
            deleted: true;
        };
        /**
         * EarlyStopping
         * @description Ends training when the validation loss (the training loss, where there is no validation data)
         *     has not improved for some epochs.
         */
        EarlyStopping: {
            /** @description Epochs without improvement after which training ends. */
            patience: number;
            /** @description What counts as an improvement; 0 unless given. */
            min_delta?: number;
            /** @description Whether the weights of the best epoch are kept. True unless given. */
            restore_best_weights?: boolean;
        };
        /** Embedding */
        Embedding: {
            /** @constant */
            object: "embedding";
            /** @description Which input this is the embedding of. */
            index: number;
            /** @description The vector, as numbers or in base64, as `encoding_format` asked for. */
            embedding: number[] | string;
        };
        /** EmbeddingMetrics */
        EmbeddingMetrics: {
            /** @constant */
            type: "embedding";
            /** @description How many words have a vector. */
            count: number;
            /** @description The loss of the last epoch. */
            loss: number;
        };
        /** EmbeddingUsage */
        EmbeddingUsage: {
            /** @description Tokens in the inputs. */
            prompt_tokens: number;
            /** @description Tokens that the request used in all. */
            total_tokens: number;
        };
        /**
         * ErrorResponse
         * @description What every refused or failed request is answered with.
         */
        ErrorResponse: {
            error: {
                /** @description What was expected, what came, and what to do. */
                message: string;
                /** @description The kind of error, such as `invalid_request_error`. */
                type: string;
                /** @description The field that is wrong, as a path such as `input[2]`. */
                param: string | null;
                /** @description A stable name for the error, such as `model_not_found`. */
                code: string | null;
            };
        };
        /** Evaluation */
        Evaluation: {
            id: string;
            /** @constant */
            object: "evaluation";
            /** @description In seconds since 1970. */
            created_at: number;
            /** @description In seconds since 1970. */
            started_at: number | null;
            /** @description In seconds since 1970. */
            finished_at: number | null;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "failed";
            model: components["schemas"]["ModelId"];
            file: string;
            metadata: components["schemas"]["Metadata"] | null;
            /** @description The measures, once it has succeeded. */
            metrics: components["schemas"]["ModelMetrics"] | null;
            error: {
                code: string;
                message: string;
                param: string | null;
            } | null;
        };
        /** EvaluationList */
        EvaluationList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Evaluation"][];
            /** @description The id of the first item of this page. */
            first_id: string | null;
            /** @description The id of the last item of this page: the `after` of the next one. */
            last_id: string | null;
            /** @description Whether there is another page. */
            has_more: boolean;
        };
        /** File */
        File: {
            id: string;
            /** @constant */
            object: "file";
            /** @description The size of the file. */
            bytes: number;
            /** @description When it was stored, in seconds since 1970. */
            created_at: number;
            /** @description When it will be removed, in seconds since 1970. Absent when never. */
            expires_at?: number;
            filename: string;
            purpose: components["schemas"]["FilePurpose"];
            /**
             * @description `processed` once the file is safely stored.
             * @enum {string}
             */
            status: "uploaded" | "processed" | "error";
        };
        /**
         * FileExpiration
         * @description When the file is removed by itself.
         */
        FileExpiration: {
            /**
             * @description The time that the seconds count from.
             * @constant
             */
            anchor: "created_at";
            /** @description How long the file lives, from an hour to 30 days. */
            seconds: number;
        };
        /** FileList */
        FileList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["File"][];
            /** @description The id of the first file of this page. */
            first_id: string | null;
            /** @description The id of the last file of this page: the `after` of the next one. */
            last_id: string | null;
            /** @description Whether there is another page. */
            has_more: boolean;
        };
        /**
         * FilePurpose
         * @description What the file is for.
         * @enum {string}
         */
        FilePurpose: "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals";
        /**
         * FillMask
         * @description The tokens that fit the masks of one text.
         */
        FillMask: {
            /** @constant */
            object: "fill_mask";
            /** @description Which of the texts this is. */
            index: number;
            /** @description One for each mask, in the order of the text. */
            masks: {
                /** @description Which of the masks this is. */
                index: number;
                /** @description Most likely first. */
                tokens: components["schemas"]["FillMaskToken"][];
            }[];
        };
        /** FillMaskToken */
        FillMaskToken: {
            /** @description The token as text. */
            token: string;
            token_id: number;
            /** @description Its probability in the place of the mask. */
            score: number;
            /** @description The text with the token in the place of the mask. Other masks stay. */
            sequence: string;
        };
        /**
         * FrequencyPenalty
         * @description What is taken from the logit of a token for each time that the answer has it already.
         */
        FrequencyPenalty: number | null;
        /**
         * FunctionName
         * @description The name of a function.
         */
        FunctionName: string;
        /** FunctionObject */
        FunctionObject: {
            name: components["schemas"]["FunctionName"];
            /** @description What the function does, for the model to choose by. */
            description?: string;
            parameters?: components["schemas"]["FunctionParameters"];
            /**
             * @description Whether arguments always fit the schema exactly. The schema is then held to the subset that
             *     strict schemas may use. `false` unless given: arguments then fit it as far as that subset goes,
             *     and what it says beyond that is left to the model.
             */
            strict?: boolean | null;
        };
        /**
         * FunctionParameters
         * @description The arguments of a function, as a JSON Schema. Without it the function has none.
         */
        FunctionParameters: {
            [key: string]: unknown;
        };
        /** ImageClass */
        ImageClass: {
            /** @description The name of the class. */
            label: string;
            /** @description The probability of the class. */
            score: number;
        };
        /** ImageClassification */
        ImageClassification: {
            /** @constant */
            object: "image.classification";
            model: components["schemas"]["ModelId"];
            /** @description The image as it was decoded. */
            image: {
                /** @enum {string} */
                format: "png" | "jpeg" | "webp";
                /** @description In pixels. */
                width: number;
                /** @description In pixels. */
                height: number;
            };
            /** @description The classes, best first. */
            data: components["schemas"]["ImageClass"][];
        };
        /** LabelProbability */
        LabelProbability: {
            label: string;
            probability: number;
        };
        /**
         * LinearRegressionHyperparameters
         * @description Ordinary least squares, or ridge regression.
         */
        LinearRegressionHyperparameters: {
            /** @description The factor of the squared coefficients; 0 for ordinary least squares. `0` unless given. */
            l2_penalty?: number;
            /** @description `true` unless given. */
            fit_intercept?: boolean;
        };
        /** Liveness */
        Liveness: {
            /** @constant */
            status: "live";
        };
        /**
         * LogisticRegressionHyperparameters
         * @description Logistic regression on standardised features.
         */
        LogisticRegressionHyperparameters: {
            /**
             * @description `l2` unless given.
             * @enum {string}
             */
            penalty?: "none" | "l1" | "l2";
            /** @description The inverse of the penalty's strength, as in LIBLINEAR. `1` unless given. */
            C?: number;
            /** @description `true` unless given. */
            fit_intercept?: boolean;
            /** @description Converged when no component of the gradient is larger. `0.0001` unless given. */
            tolerance?: number;
            /** @description `1000` unless given. */
            max_iterations?: number;
            class_weight?: components["schemas"]["ClassWeight"];
        };
        /**
         * LogitBias
         * @description What is added to the logits of tokens, by the token's id: about 1 makes a token more likely, -100
         *     rules it out, 100 makes it the only one.
         */
        LogitBias: {
            [key: string]: number;
        } | null;
        /**
         * Metadata
         * @description Up to 16 texts of your own, by name.
         */
        Metadata: {
            [key: string]: string;
        };
        /**
         * MinP
         * @description Tokens are chosen among those at least this likely, as a part of the probability of the most
         *     likely one. What the model's own configuration says unless given, else 0, which rules nothing
         *     out. An extension of the API.
         */
        MinP: number | null;
        /** Model */
        Model: {
            id: components["schemas"]["ModelId"];
            /** @constant */
            object: "model";
            /** @description When the model was made, in seconds since 1970. */
            created: number;
            /** @description Who made the model. */
            owned_by: string;
        };
        /**
         * ModelCard
         * @description What is known of a model, so that it can be judged.
         */
        ModelCard: {
            /** @constant */
            object: "model.card";
            id: components["schemas"]["ModelId"];
            description: string;
            /** @description In seconds since 1970. */
            created_at: number;
            owned_by: string;
            /** @description An SPDX expression. */
            licence: string;
            origin: {
                url: string;
                description: string;
            };
            /** @description What it does, such as `embedding` or `prediction`. */
            task: string;
            /** @description How this service trained it; null for a model from elsewhere. */
            training: components["schemas"]["TrainingRecord"] | null;
        };
        /**
         * ModelId
         * @description The id of the model, as `models.list` gives it.
         */
        ModelId: string;
        /** ModelList */
        ModelList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Model"][];
        };
        /** ModelMetrics */
        ModelMetrics: components["schemas"]["ClassificationMetrics"] | components["schemas"]["RegressionMetrics"] | components["schemas"]["EmbeddingMetrics"];
        /**
         * OpenAPIDocument
         * @description An OpenAPI 3.1 document.
         */
        OpenAPIDocument: {
            openapi: string;
            info: {
                [key: string]: unknown;
            };
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Prediction
         * @description Of a classification `label` and `probabilities` (`null` from a model without); of a regression
         *     `value`; of word vectors `nearest_words`.
         */
        Prediction: {
            /** @constant */
            object: "prediction";
            /** @description Which of the inputs it belongs to. */
            index: number;
            /** @description The most probable label. */
            label?: string;
            /** @description The labels with the highest probabilities, best first. */
            probabilities?: components["schemas"]["LabelProbability"][] | null;
            /** @description The predicted number. */
            value?: number;
            /** @description The words whose vectors point the same way, nearest first. */
            nearest_words?: {
                word: string;
                /** @description The cosine of the angle. */
                similarity: number;
            }[];
        };
        /** PredictionContent */
        PredictionContent: {
            /** @constant */
            type: "content";
            content: components["schemas"]["ChatCompletionTextContent"];
        };
        /**
         * PresencePenalty
         * @description What is taken from the logit of a token once the answer has it.
         */
        PresencePenalty: number | null;
        /** Readiness */
        Readiness: {
            /** @constant */
            status: "ready";
            /** @description How many models can be named in a request. */
            models: number;
            /**
             * @description The device that was asked for when the service started.
             * @enum {string}
             */
            device: "auto" | "cpu" | "cuda" | "webgpu";
        };
        /**
         * ReasoningEffort
         * @description How much the model is to think before it answers. Refused for a model that does not.
         * @enum {string|null}
         */
        ReasoningEffort: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
        /**
         * RecurrentHyperparameters
         * @description Recurrent layers (`rnn`, `lstm` or `gru`) over the words of a text, or a sequence of numbers.
         */
        RecurrentHyperparameters: {
            /** @description How often the training data is gone through. */
            n_epochs?: number | "auto";
            /** @description Examples a step. */
            batch_size?: number | "auto";
            /** @description The size of a step. */
            learning_rate?: number | "auto";
            /**
             * @description `adam` unless given.
             * @enum {string}
             */
            optimizer?: "sgd" | "adam" | "adamw" | "rmsprop";
            /** @description Of `sgd`; another optimizer refuses it. `0` unless given. */
            momentum?: number;
            /** @description Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given. */
            weight_decay?: number;
            /**
             * @description How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given.
             * @enum {string}
             */
            learning_rate_schedule?: "constant" | "linear" | "cosine";
            /** @description The part of all steps in which the learning rate rises from 0. `0` unless given. */
            warmup_ratio?: number;
            /** @description Gradients are scaled down to this norm, taken over all of them together. Null: never. */
            max_grad_norm?: number | null;
            early_stopping?: components["schemas"]["EarlyStopping"] | null;
            class_weight?: components["schemas"]["ClassWeight"];
            /** @description The part of a label's probability that is spread over all of them. `0` unless given. */
            label_smoothing?: number;
            /**
             * @description `auto` unless given.
             * @enum {string}
             */
            loss?: "auto" | "mse" | "mae" | "huber" | "binary_crossentropy" | "categorical_crossentropy" | "hinge";
            /** @description The part of activations that is dropped in training. `0` unless given. */
            dropout?: number;
            /** @description Only the most frequent words are used, this many less one, as Keras' `Tokenizer` has it. Null: all. */
            num_words?: number | null;
            /** @description Characters that words end at. Left out: Keras' own. */
            filters?: string;
            /** @description Whether texts are put into lower case. `true` unless given. */
            lower?: boolean;
            /** @description Stands for words that are not in the vocabulary. Null: they are left out. */
            oov_token?: string | null;
            /** @description How many words a text is padded or cut to. */
            maxlen?: number | "auto";
            /**
             * @description `pre` unless given.
             * @enum {string}
             */
            padding?: "pre" | "post";
            /**
             * @description `pre` unless given.
             * @enum {string}
             */
            truncating?: "pre" | "post";
            /** @description Numbers a word. `100` unless given. */
            embedding_dim?: number;
            /** @description The size of each layer. */
            units?: number[];
            /** @description `false` unless given. */
            bidirectional?: boolean;
            /** @description Whether padding is skipped, as `mask_zero` of Keras' `Embedding`. `false` unless given. */
            mask_zero?: boolean;
        };
        /** RegressionMetrics */
        RegressionMetrics: {
            /** @constant */
            type: "regression";
            /** @description How many examples were measured. */
            count: number;
            /** @description The mean squared error. */
            loss: number;
            rmse: number;
            mae: number;
            /** @description The part of the variance that is explained; null where all targets are equal. */
            r2: number | null;
            max_error: number;
            /** @description The mean of the true values: what a model without features would predict. */
            target_mean: number;
        };
        /**
         * RepetitionPenalty
         * @description What a token's logit is divided by (multiplied by, where it is negative) once the prompt or the
         *     answer has it. What the model's own configuration says unless given, else 1, which changes
         *     nothing. An extension of the API.
         */
        RepetitionPenalty: number | null;
        /** RerankDocument */
        RerankDocument: {
            /** @description The text of the document. */
            text: string;
        };
        /** RerankResult */
        RerankResult: {
            /** @description Which of the documents this is. */
            index: number;
            /** @description How well the document answers the query. */
            relevance_score: number;
            document?: components["schemas"]["RerankDocument"];
        };
        /**
         * ResponseFormat
         * @description What the answer is: a text, any JSON object, or JSON that fits a schema. It is enforced token by
         *     token, whatever the model.
         */
        ResponseFormat: components["schemas"]["ResponseFormatText"] | components["schemas"]["ResponseFormatJsonSchema"] | components["schemas"]["ResponseFormatJsonObject"];
        /**
         * ResponseFormatJsonObject
         * @description Any JSON object. The messages must speak of JSON, as the hosted API demands.
         */
        ResponseFormatJsonObject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "json_object";
        };
        /**
         * ResponseFormatJsonSchema
         * @description JSON that fits a schema.
         */
        ResponseFormatJsonSchema: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "json_schema";
            json_schema: {
                name: components["schemas"]["FunctionName"];
                /** @description What the format is for, for the model. */
                description?: string;
                schema?: components["schemas"]["ResponseFormatJsonSchemaSchema"];
                /**
                 * @description Whether the schema is held to the subset that strict schemas may use, and the answer fits it
                 *     exactly. `false` unless given: the answer then fits the schema as far as that subset goes, and
                 *     what it says beyond that is left to the model.
                 */
                strict?: boolean | null;
            };
        };
        /**
         * ResponseFormatJsonSchemaSchema
         * @description The JSON Schema of the answer. A keyword that is not supported is refused by name.
         */
        ResponseFormatJsonSchemaSchema: {
            [key: string]: unknown;
        };
        /** ResponseFormatText */
        ResponseFormatText: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        /**
         * SamplingSeed
         * @description The same request with the same seed gives the same answer, streamed or not, whatever else is
         *     under way. Whole numbers beyond 2^53 are rounded, as JSON's are in JavaScript.
         */
        SamplingSeed: number | null;
        /**
         * SamplingTopK
         * @description Tokens are chosen among this many of the most likely; 0 and -1 set no limit. What the model's own
         *     configuration says unless given, else no limit. An extension of the API, as other servers have it.
         */
        SamplingTopK: number | null;
        /**
         * ServiceTier
         * @description How the request is to be served. There is one way here, which is `default`; `auto` asks for it too. Any other tier is refused.
         * @enum {string|null}
         */
        ServiceTier: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | null;
        /**
         * StopConfiguration
         * @description Up to 4 texts at which generation ends. The answer holds none of them, also where one spans
         *     several tokens.
         */
        StopConfiguration: (string | null) | string[];
        /**
         * SvmHyperparameters
         * @description A support vector machine, C-SVC for labels and epsilon-SVR for numbers.
         */
        SvmHyperparameters: {
            /**
             * @description `rbf` unless given.
             * @enum {string}
             */
            kernel?: "linear" | "poly" | "rbf" | "sigmoid";
            /** @description `1` unless given. */
            C?: number;
            /** @description `scale` is 1 / (features x variance), `auto` is 1 / features. */
            gamma?: ("scale" | "auto") | number;
            /** @description Of the polynomial kernel. `3` unless given. */
            degree?: number;
            /** @description Of the polynomial and the sigmoid kernel. `0` unless given. */
            coef0?: number;
            /** @description The half width of the tube of a regression. `0.1` unless given. */
            epsilon?: number;
            /** @description `0.001` unless given. */
            tolerance?: number;
            /** @description `10000000` unless given. */
            max_iterations?: number;
            /** @description The memory for kernel values, in MB. `200` unless given. */
            cache_size_mb?: number;
            /** @description Whether labels get probabilities (Platt scaling); without them they get scores. `true` unless given. */
            probability?: boolean;
            /** @description Whether features are standardised first. `true` unless given. */
            standardize?: boolean;
            class_weight?: components["schemas"]["ClassWeight"];
        };
        /**
         * SystemFingerprint
         * @description What stands for the model, its precision and the version of the service. The same seed gives the same answer as long as it stays the same.
         */
        SystemFingerprint: string;
        /**
         * Temperature
         * @description How much chance there is in the choice of each token; with 0 it is always the most likely one.
         *     What the model's own configuration says unless given, else 1.
         */
        Temperature: number | null;
        /**
         * TokenBytes
         * @description The bytes of the token in UTF-8, for tokens that are part of a character; null where the token has
         *     no text.
         */
        TokenBytes: number[] | null;
        /**
         * Tokenization
         * @description The tokens of one text. `ids`, `pieces` and `byte_offsets` are equally long.
         */
        Tokenization: {
            /** @constant */
            object: "tokenization";
            /** @description Which of the texts this is. */
            index: number;
            /** @description The ids of the tokens. */
            ids: number[];
            /** @description The pieces of normalised text that the ids stand for. */
            pieces: string[];
            /** @description Where each piece came from, `[start, end)` in bytes of the text as UTF-8. */
            byte_offsets: number[][];
        };
        /**
         * TopK
         * @description How many classes to give at most, best first. A model with fewer gives all it has.
         * @default 5
         */
        TopK: number;
        /**
         * TopP
         * @description Tokens are chosen among the most likely, which have this probability together. What the model's
         *     own configuration says unless given, else 1.
         */
        TopP: number | null;
        /**
         * TrainingData
         * @description What the columns of the files mean. Left out: the label is the column named `label`, `target`,
         *     `class` or `y`, else the last; every other column is a feature; a method for texts takes the
         *     column named `text`, else the one with the longest texts. The job says what was taken.
         */
        TrainingData: {
            /**
             * @description The format of the files; `zip` holds images in a folder for each label.
             * @default auto
             * @enum {string}
             */
            format?: "auto" | "csv" | "jsonl" | "zip";
            /** @description The column to predict. */
            label_column?: string;
            /** @description The column with the texts. */
            text_column?: string;
            /** @description The columns to predict from. */
            feature_columns?: string[];
            /** @description The column with sequences: lists of numbers, or of lists of numbers of one length. */
            sequence_column?: string;
            /**
             * @description `auto` takes a label of numbers with fractions, or with more than 20 different values, for a regression.
             * @default auto
             * @enum {string}
             */
            task?: "auto" | "classification" | "regression";
            /** @description The model whose embeddings of the texts are the features, for `logistic_regression`, `linear_regression` and `svm` on a text column. */
            embedding_model?: string;
            /**
             * @description The part of the training data that is held out to measure the model, stratified by label. Taken only where there is no validation file.
             * @default 0.2
             */
            validation_split?: number;
            /** @description What is done where a value is missing. By default a row with one is an error. */
            missing_values?: {
                /**
                 * @description `constant` fills in 0.
                 * @default error
                 * @enum {string}
                 */
                numeric?: "error" | "mean" | "median" | "constant" | "drop_row";
                /**
                 * @description `constant` fills in an empty text, `category` makes missing a category of its own.
                 * @default error
                 * @enum {string}
                 */
                categorical?: "error" | "most_frequent" | "constant" | "category" | "drop_row";
                /**
                 * @default error
                 * @enum {string}
                 */
                label?: "error" | "drop_row";
            };
        };
        /** TrainingJob */
        TrainingJob: {
            id: string;
            /** @constant */
            object: "training.job";
            /** @description In seconds since 1970. */
            created_at: number;
            /** @description When it first ran, in seconds since 1970. */
            started_at: number | null;
            /** @description When it ended, in seconds since 1970. */
            finished_at: number | null;
            status: components["schemas"]["TrainingJobStatus"];
            method: components["schemas"]["TrainingMethod"];
            data: components["schemas"]["TrainingData"];
            training_file: string;
            validation_file: string | null;
            seed: number;
            suffix: string | null;
            metadata: components["schemas"]["Metadata"] | null;
            /** @description The model, once the job has succeeded. */
            trained_model: string | null;
            progress: components["schemas"]["TrainingProgress"] | null;
            /** @description How good the model is, measured on the validation data where there is some. */
            metrics: components["schemas"]["ModelMetrics"] | null;
            /** @description When it should end, in seconds since 1970; null while that is not known. */
            estimated_finish: number | null;
            /** @description How long it has been computing. */
            running_seconds: number;
            error: {
                code: string;
                message: string;
                param: string | null;
            } | null;
        };
        /** TrainingJobCheckpoint */
        TrainingJobCheckpoint: {
            id: string;
            /** @constant */
            object: "training.job.checkpoint";
            /** @description In seconds since 1970. */
            created_at: number;
            training_job_id: string;
            step_number: number;
            epoch: number;
            metrics: components["schemas"]["TrainingMetrics"];
            size_bytes: number;
            sha256: string;
        };
        /** TrainingJobCheckpointList */
        TrainingJobCheckpointList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["TrainingJobCheckpoint"][];
            /** @description The id of the first item of this page. */
            first_id: string | null;
            /** @description The id of the last item of this page: the `after` of the next one. */
            last_id: string | null;
            /** @description Whether there is another page. */
            has_more: boolean;
        };
        /** TrainingJobEvent */
        TrainingJobEvent: {
            id: string;
            /** @constant */
            object: "training.job.event";
            /** @description In seconds since 1970. */
            created_at: number;
            /** @enum {string} */
            level: "info" | "warn" | "error";
            /**
             * @description `metrics` carries progress.
             * @enum {string}
             */
            type: "message" | "metrics";
            message: string;
            /** @description Of `metrics`: where training stands. Else null, or facts about the message. */
            data: components["schemas"]["TrainingProgress"] | {
                [key: string]: unknown;
            } | null;
        };
        /** TrainingJobEventList */
        TrainingJobEventList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["TrainingJobEvent"][];
            /** @description The id of the first item of this page. */
            first_id: string | null;
            /** @description The id of the last item of this page: the `after` of the next one. */
            last_id: string | null;
            /** @description Whether there is another page. */
            has_more: boolean;
        };
        /** TrainingJobList */
        TrainingJobList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["TrainingJob"][];
            /** @description The id of the first item of this page. */
            first_id: string | null;
            /** @description The id of the last item of this page: the `after` of the next one. */
            last_id: string | null;
            /** @description Whether there is another page. */
            has_more: boolean;
        };
        /**
         * TrainingJobStatus
         * @enum {string}
         */
        TrainingJobStatus: "validating_files" | "queued" | "running" | "paused" | "succeeded" | "failed" | "cancelled";
        /**
         * TrainingMethod
         * @description How to train. The object under the method's own name holds its hyperparameters; those that are
         *     left out, or `auto`, are chosen, and the job says what was chosen.
         */
        TrainingMethod: {
            type: components["schemas"]["TrainingMethodType"];
            linear_regression?: {
                hyperparameters?: components["schemas"]["LinearRegressionHyperparameters"];
            };
            logistic_regression?: {
                hyperparameters?: components["schemas"]["LogisticRegressionHyperparameters"];
            };
            svm?: {
                hyperparameters?: components["schemas"]["SvmHyperparameters"];
            };
            cnn?: {
                hyperparameters?: components["schemas"]["CnnHyperparameters"];
            };
            rnn?: {
                hyperparameters?: components["schemas"]["RecurrentHyperparameters"];
            };
            lstm?: {
                hyperparameters?: components["schemas"]["RecurrentHyperparameters"];
            };
            gru?: {
                hyperparameters?: components["schemas"]["RecurrentHyperparameters"];
            };
            transformer?: {
                hyperparameters?: components["schemas"]["TransformerHyperparameters"];
            };
            word2vec?: {
                hyperparameters?: components["schemas"]["Word2vecHyperparameters"];
            };
        };
        /**
         * TrainingMethodType
         * @enum {string}
         */
        TrainingMethodType: "linear_regression" | "logistic_regression" | "svm" | "cnn" | "rnn" | "lstm" | "gru" | "transformer" | "word2vec";
        /**
         * TrainingMetrics
         * @description Numbers by name, such as `loss`, `accuracy` and `validation_loss`.
         */
        TrainingMetrics: {
            [key: string]: number | null;
        };
        /** TrainingProgress */
        TrainingProgress: {
            epoch: number;
            total_epochs: number;
            /** @description Over all epochs. */
            step: number;
            total_steps: number;
            metrics: components["schemas"]["TrainingMetrics"];
        };
        /** TrainingRecord */
        TrainingRecord: {
            /** @description The id of the training job. */
            job: string;
            method: components["schemas"]["TrainingMethod"];
            /** @enum {string} */
            task: "classification" | "regression" | "embedding";
            /** @description What it predicts from. */
            inputs: {
                /**
                 * @description The field of a prediction's request.
                 * @enum {string}
                 */
                type: "rows" | "texts" | "sequences" | "images";
                /** @description The columns of a file that they come from; none for images. */
                columns: string[];
            };
            target_column: string | null;
            labels: string[] | null;
            seed: number;
            data: {
                training: components["schemas"]["DataFileFacts"];
                validation: components["schemas"]["DataFileFacts"] | null;
                validation_split: number;
                /** @description What was taken for what, with its statistics. */
                columns: {
                    [key: string]: unknown;
                }[];
                class_counts: {
                    [key: string]: number;
                } | null;
                warnings: string[];
            };
            metrics: components["schemas"]["ModelMetrics"] | null;
            /**
             * @description The data that the metrics were measured on.
             * @enum {string}
             */
            measured_on: "validation_file" | "validation_split" | "training_data";
            /** @description The metrics of each epoch. */
            history: {
                epoch: number;
                step: number;
                metrics: components["schemas"]["TrainingMetrics"];
            }[];
            /** @description How long it computed. */
            seconds: number;
            artifact: {
                size_bytes: number;
                sha256: string;
            };
            /** @description What the method knows besides: coefficients and their errors, support vectors, the vocabulary. */
            details: {
                [key: string]: unknown;
            };
        };
        /**
         * TransformerHyperparameters
         * @description A self-attention encoder.
         */
        TransformerHyperparameters: {
            /** @description How often the training data is gone through. */
            n_epochs?: number | "auto";
            /** @description Examples a step. */
            batch_size?: number | "auto";
            /** @description The size of a step. */
            learning_rate?: number | "auto";
            /**
             * @description `adam` unless given.
             * @enum {string}
             */
            optimizer?: "sgd" | "adam" | "adamw" | "rmsprop";
            /** @description Of `sgd`; another optimizer refuses it. `0` unless given. */
            momentum?: number;
            /** @description Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given. */
            weight_decay?: number;
            /**
             * @description How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given.
             * @enum {string}
             */
            learning_rate_schedule?: "constant" | "linear" | "cosine";
            /** @description The part of all steps in which the learning rate rises from 0. `0` unless given. */
            warmup_ratio?: number;
            /** @description Gradients are scaled down to this norm, taken over all of them together. Null: never. */
            max_grad_norm?: number | null;
            early_stopping?: components["schemas"]["EarlyStopping"] | null;
            class_weight?: components["schemas"]["ClassWeight"];
            /** @description The part of a label's probability that is spread over all of them. `0` unless given. */
            label_smoothing?: number;
            /**
             * @description `auto` unless given.
             * @enum {string}
             */
            loss?: "auto" | "mse" | "mae" | "huber" | "binary_crossentropy" | "categorical_crossentropy" | "hinge";
            /** @description The part of activations that is dropped in training. `0` unless given. */
            dropout?: number;
            /** @description Only the most frequent words are used, this many less one, as Keras' `Tokenizer` has it. Null: all. */
            num_words?: number | null;
            /** @description Characters that words end at. Left out: Keras' own. */
            filters?: string;
            /** @description Whether texts are put into lower case. `true` unless given. */
            lower?: boolean;
            /** @description Stands for words that are not in the vocabulary. Null: they are left out. */
            oov_token?: string | null;
            /** @description How many words a text is padded or cut to. */
            maxlen?: number | "auto";
            /**
             * @description `pre` unless given.
             * @enum {string}
             */
            padding?: "pre" | "post";
            /**
             * @description `pre` unless given.
             * @enum {string}
             */
            truncating?: "pre" | "post";
            /** @description Numbers a word, projected to `d_model` where that is another; `d_model` unless given. */
            embedding_dim?: number;
            /** @description The width of the encoder. `64` unless given. */
            d_model?: number;
            /** @description `4` unless given. */
            n_heads?: number;
            /** @description `2` unless given. */
            n_layers?: number;
            /** @description The width between the two layers of a feed-forward block; 4 times `d_model` unless given. */
            d_ff?: number;
            /**
             * @description `sinusoidal` unless given.
             * @enum {string}
             */
            positional_encoding?: "sinusoidal" | "learned";
        };
        /**
         * User
         * @description Your name for the end user. The log of the request carries a digest of it, so that the requests of
         *     one user can be found without the log holding the name.
         */
        User: string;
        /**
         * Verbosity
         * @description How long answers are to be. No model here was trained for another than `medium`, so any other is refused.
         * @enum {string|null}
         */
        Verbosity: "low" | "medium" | "high" | null;
        /**
         * Word2vecHyperparameters
         * @description Skip-gram with negative sampling (Mikolov et al. 2013).
         */
        Word2vecHyperparameters: {
            /** @description How often the training data is gone through. */
            n_epochs?: number | "auto";
            /** @description Examples a step. */
            batch_size?: number | "auto";
            /** @description The size of a step. */
            learning_rate?: number | "auto";
            /** @description `100` unless given. */
            vector_size?: number;
            /** @description The farthest word that is context. `5` unless given. */
            window?: number;
            /** @description Noise words a pair. `5` unless given. */
            negative?: number;
            /** @description Rarer words are left out. `5` unless given. */
            min_count?: number;
            /** @description The frequency over which words are left out at random; 0 for never. `0.001` unless given. */
            sample?: number;
            /** @description Characters that words end at. Left out: Keras' own. */
            filters?: string;
            /** @description `true` unless given. */
            lower?: boolean;
        };
    };
    responses: {
        /** @description The request does not fit this document, or the model. */
        bad_request: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service has keys of its own and the request carries none of them. */
        unauthorized: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such model. */
        model_not_found: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than the service takes. */
        too_large: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is of a media type that the operation does not take. */
        unsupported_media_type: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The queue of the model is full. Try again after the time in `Retry-After`. */
        too_many_requests: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                /**
                 * @description When to try again, in seconds.
                 * @example 1
                 */
                "retry-after"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed. */
        server_error: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service cannot take requests now. */
        unavailable: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such file. */
        file_not_found: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is understood and not allowed. */
        forbidden: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such training job. */
        job_not_found: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such evaluation. */
        evaluation_not_found: {
            headers: {
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of a file.
         * @example file-1f0c6f4c9a7b4d0f8a52c3f1
         */
        "file-id": string;
        /**
         * @description The id of a model.
         * @example use-lite-en
         */
        model: string;
        /**
         * @description The id of a training job.
         * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
         */
        "job-id": string;
        /**
         * @description The id of an evaluation.
         * @example evaluation-1f0c6f4c9a7b4d0f8a52c3f1
         */
        "evaluation-id": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in the logs of the service.
         * @example req_5f0c6f4c9a7b4d0f
         */
        "x-request-id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "chat.completions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatCompletionRequest"];
            };
        };
        responses: {
            /** @description The answer, or a stream of it. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatCompletionResponse"];
                    "text/event-stream": components["schemas"]["CreateChatCompletionStreamResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "completions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCompletionRequest"];
            };
        };
        responses: {
            /** @description The text, or a stream of it. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCompletionResponse"];
                    "text/event-stream": components["schemas"]["CreateCompletionResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "embeddings.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEmbeddingRequest"];
            };
        };
        responses: {
            /** @description One embedding for each input, in the order of the inputs. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateEmbeddingResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "rerank.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRerankRequest"];
            };
        };
        responses: {
            /** @description The documents that were kept, best first. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateRerankResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "tokenize.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenizationRequest"];
            };
        };
        responses: {
            /** @description One tokenization for each text, in the order of the texts. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTokenizationResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "images.classifications.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateImageClassificationForm"];
                "application/json": components["schemas"]["CreateImageClassificationRequest"];
            };
        };
        responses: {
            /** @description The classes with the highest scores, best first. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageClassification"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "files.list": {
        parameters: {
            query?: {
                /** @description The id of the last file of the page before. */
                after?: string;
                /**
                 * @description How many files a page holds at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description By time of creation, ascending or descending.
                 * @example asc
                 */
                order?: "asc" | "desc";
                /** @description Only files with this purpose. */
                purpose?: components["schemas"]["FilePurpose"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "files.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateFileForm"];
            };
        };
        responses: {
            /** @description The stored file. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "files.retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a file.
                 * @example file-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                file_id: components["parameters"]["file-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["file_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "files.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a file.
                 * @example file-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                file_id: components["parameters"]["file-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedFile"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["file_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "files.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a file.
                 * @example file-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                file_id: components["parameters"]["file-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["file_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "models.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "models.retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "models.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model is gone. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedModel"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["model_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "models.artifact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "models.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model.
                 * @example use-lite-en
                 */
                model: components["parameters"]["model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCard"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.list": {
        parameters: {
            query?: {
                /** @description The id of the last item of the page before. */
                after?: string;
                /**
                 * @description How many jobs a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description By time, ascending or descending.
                 * @example asc
                 */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJobList"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTrainingJobRequest"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJob"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJob"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["job_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJob"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["job_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJob"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["job_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJob"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["job_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.events.list": {
        parameters: {
            query?: {
                /** @description Whether to stream. */
                stream?: boolean;
                /** @description The id of the last item of the page before. */
                after?: string;
                /**
                 * @description How many events a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description By time, ascending or descending.
                 * @example asc
                 */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events, or a stream of them. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJobEventList"];
                    "text/event-stream": components["schemas"]["TrainingJobEvent"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["job_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "training.jobs.checkpoints.list": {
        parameters: {
            query?: {
                /** @description The id of the last item of the page before. */
                after?: string;
                /**
                 * @description How many checkpoints a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description By time, ascending or descending.
                 * @example asc
                 */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * @description The id of a training job.
                 * @example trainjob-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                job_id: components["parameters"]["job-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checkpoints. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJobCheckpointList"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["job_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "evaluations.list": {
        parameters: {
            query?: {
                /** @description The id of the last item of the page before. */
                after?: string;
                /**
                 * @description How many evaluations a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description By time, ascending or descending.
                 * @example asc
                 */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of evaluations. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationList"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "evaluations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRequest"];
            };
        };
        responses: {
            /** @description The evaluation. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "evaluations.retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an evaluation.
                 * @example evaluation-1f0c6f4c9a7b4d0f8a52c3f1
                 */
                evaluation_id: components["parameters"]["evaluation-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["evaluation_not_found"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "predictions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePredictionRequest"];
            };
        };
        responses: {
            /** @description A prediction for each input. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePredictionResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "classifications.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClassificationRequest"];
            };
        };
        responses: {
            /** @description A classification for each text. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateClassificationResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "fillMask.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFillMaskRequest"];
            };
        };
        responses: {
            /** @description The tokens that fit, for each mask of each text. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateFillMaskResponse"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["model_not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["too_many_requests"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["bad_request"];
            500: components["responses"]["server_error"];
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests can be served. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["bad_request"];
            500: components["responses"]["server_error"];
            503: components["responses"]["unavailable"];
        };
    };
    "openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAPIDocument"];
                };
            };
            400: components["responses"]["bad_request"];
            500: components["responses"]["server_error"];
        };
    };
    "openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /**
                     * @description Names this request in the logs of the service.
                     * @example req_5f0c6f4c9a7b4d0f
                     */
                    "x-request-id"?: string;
                    /**
                     * @description How long the service worked on the request, in milliseconds.
                     * @example 12
                     */
                    "openai-processing-ms"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["bad_request"];
            500: components["responses"]["server_error"];
        };
    };
}
