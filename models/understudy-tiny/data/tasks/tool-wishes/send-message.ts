import type { Combination } from "../../combination.ts";

/** Wishes that need `send_message`. */
export const sendMessageWishes: readonly Combination[] = [
  [
    ["send", "write", "shoot", "drop"],
    [" {recipient}"],
    [" a message", " a text", " a quick message", " a short note"],
    [
      " saying {text}",
      ": {text}",
      ' that says "{text}"',
      " with the words {text}",
      " reading '{text}'",
    ],
  ],
  [
    ["send", "write", "get"],
    [" a message", " a text", " a text message", " a note"],
    [" to {recipient}", " over to {recipient}"],
    [
      " saying {text}",
      ": {text}",
      ' that reads "{text}"',
      " with {text} in it",
      ', the text is "{text}"',
    ],
  ],
  [
    ["text", "message", "ping", "tell", "write to"],
    [" {recipient}"],
    [": {text}", ' "{text}"', " '{text}'", " saying {text}", " and say {text}"],
  ],
  [
    ["make sure", "see to it that", "I want to be sure that"],
    [" {recipient} knows", " {recipient} hears", " {recipient} gets", " {recipient} reads"],
    [" this: {text}", ' "{text}"', ' the words "{text}"', " the following: {text}"],
  ],
  [
    ["send", "text", "pass on", "message", "forward"],
    [
      ' "{text}"',
      " the words {text}",
      " the message '{text}'",
      ' this: "{text}"',
      ' the line "{text}"',
    ],
    [
      " to {recipient}",
      " over to {recipient}",
      " to my friend {recipient}",
      " to {recipient} right away",
    ],
  ],
  [
    ['"{text}"', "'{text}'", "{text}"],
    [" - send that", ", text this", " - that should go", ", message that", " - pass it on"],
    [" to {recipient}", " to my colleague {recipient}", " to {recipient} now"],
  ],
  [
    ["I need", "I have", "I want", "I'd like", "we need"],
    [
      " to tell {recipient}",
      " to text {recipient}",
      " to message {recipient}",
      " to let {recipient} know",
    ],
    [" {text}", ' "{text}"', ": {text}", " this: {text}"],
  ],
  [
    ["{recipient}"],
    [
      " should know",
      " needs to hear",
      " has to be told",
      " wants to hear from me",
      " is waiting for a text",
    ],
    [": {text}", ', so send "{text}"', ", write {text}", ", text back '{text}'"],
  ],
  [
    ["message", "text", "new message", "text message", "a note"],
    [" for {recipient}", " to {recipient}", ", to {recipient}"],
    [": {text}", ' saying "{text}"', ", content: {text}", " with the text {text}"],
  ],
  [
    ["for {recipient}:", "to {recipient}:", "{recipient} gets a text:", "message {recipient}:"],
    [" {text}", ' "{text}"', " just write {text}", " say '{text}'", ' the words "{text}"'],
  ],
  [
    ["my message", "the text", "what I want to say", "the note"],
    [" is {text}", ' is "{text}"', " reads '{text}'"],
    [
      " and it goes to {recipient}",
      ", send it to {recipient}",
      " and it's for {recipient}",
      ", and {recipient} should get it",
    ],
  ],
];
