// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
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
         *     "Universal Sentence Encoder", 2018, section 5), from 0 (opposite) to 1 (the same). Equal
         *     scores keep the order of the documents.
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
         *     ids stand for, and the bytes of the given text (as UTF-8) that each piece came from. The ids
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
        /** Embedding */
        Embedding: {
            /** @constant */
            object: "embedding";
            /** @description Which input this is the embedding of. */
            index: number;
            /** @description The vector, as numbers or in base64, as `encoding_format` asked for. */
            embedding: number[] | string;
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
        /** Liveness */
        Liveness: {
            /** @constant */
            status: "live";
        };
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
