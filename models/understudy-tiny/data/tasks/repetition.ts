import type { Random } from "../random.ts";
import { fill, pickTemplate, type Templates } from "../template.ts";
import { drawValue, type Kind, phrase, type Side, sentence } from "../values.ts";
import type { Example, TaskName } from "./example.ts";
import { starts } from "./starts.ts";
import { systemMessages } from "./system-messages.ts";

const places = [
  ": {text}",
  ': "{text}"',
  ":\n{text}",
  ":\n\n{text}",
  ". {text}",
  ' "{text}"',
  ':\n"{text}"',
  ".\n{text}",
  ".\n\n{text}",
  " {text}",
  ": '{text}'",
  " - {text}",
  "! {text}",
  "\n{text}",
] as const;
const objects = [
  "",
  " this",
  " the text",
  " this text",
  " the words",
  " these words",
  " the sentence",
  " that",
  " it",
  " what I say",
  " what I give you",
  " my text",
  " my words",
  " the message",
  " the line",
  " this line",
  " the phrase",
  " what is written here",
  " the next words",
  " the text here",
  " this for me",
  " the thing I wrote",
  " all of this",
  " each word",
  " the whole text",
  " what stands below",
] as const;

export const repeat: Templates = {
  combined: [
    [
      starts,
      [
        " repeat",
        " say",
        " echo",
        " write",
        " copy",
        " output",
        " print",
        " answer with",
        " reply with",
        " return",
        " type",
        " state",
      ],
      objects,
      ["", " exactly", " word for word", " again", " once", " and nothing else"],
      places,
    ],
    [
      ['"{text}" ', "{text}\n\n", "{text}\n"],
      starts,
      [" repeat", " say", " copy", " echo", " print"],
      objects,
      [" above", " again", ""],
      ["", "."],
    ],
    [
      ["The text is", "Text", "Here it is", "This"],
      [": {text}", ': "{text}"', ":\n{text}"],
      ["\n", " "],
      ["Repeat it.", "Say it again.", "Copy it.", "Now echo it."],
    ],
  ],
  training: [
    "Repeat: {text}",
    "Repeat after me: {text}",
    'Say "{text}"',
    "Say: {text}",
    "Repeat the following text exactly: {text}",
    "Echo: {text}",
    "Copy this text: {text}",
    "Please say {text}",
    'Repeat this word for word: "{text}"',
    "Repeat exactly what I write: {text}",
    "Answer with this text: {text}",
    'Reply with "{text}"',
    "Reply only with: {text}",
    "Please repeat the text below.\n\n{text}",
    "Can you repeat this? {text}",
    "Write this: {text}",
    "Say {text}",
    'repeat "{text}"',
    "Output exactly: {text}",
  ],
  heldOut: [
    "Say the following back to me: {text}",
    "Write down exactly this: {text}",
    'Please repeat the words between the quotes: "{text}"',
    "Echo back what comes next.\n{text}",
    "Your answer should be only this: {text}",
    "I want you to repeat: {text}",
  ],
};

export const upperCase: Templates = {
  combined: [
    [
      starts,
      [
        " write",
        " convert",
        " put",
        " set",
        " print",
        " turn",
        " make",
        " transform",
        " bring",
        " spell",
        " render",
        " get",
        " show",
        " give me",
        " say",
      ],
      [' "{text}"', " {text}", ' the words "{text}"', ' the text "{text}"', " '{text}'"],
      [
        " in capitals",
        " in upper case",
        " to upper case",
        " into capital letters",
        " in all caps",
        " all uppercase",
        " in big letters",
        " as capitals",
      ],
      ["", ".", "!"],
    ],
    [
      [
        "What is",
        "What becomes of",
        "How do I write",
        "What would be",
        "How is",
        "How would you write",
        "How do you spell",
        "What do we get for",
        "Show how to write",
      ],
      [' "{text}"', " {text}", ' the text "{text}"'],
      [
        " in capitals",
        " in upper case",
        " in capital letters",
        " in all caps",
        " with big letters",
        " when it is all uppercase",
      ],
      ["?", "", ", please?"],
    ],
    [
      [
        "All caps",
        "Upper case",
        "Only capitals",
        "Capital letters",
        "Big letters",
        "CAPS",
        "Uppercase version",
        "Upper-case letters only",
      ],
      [": ", " of: ", " for this: ", ", please: ", " for the text: ", " here: "],
      ["{text}", '"{text}"'],
    ],
    [
      starts,
      [" write", " convert", " change", " put", " make", " rewrite", " print", " set"],
      [
        " this",
        " the text",
        " this text",
        " the words",
        " these words",
        " this sentence",
        " the following",
      ],
      [
        " in upper case",
        " to upper case",
        " in uppercase",
        " in capital letters",
        " in capitals",
        " to capitals",
        " in all caps",
        " to uppercase letters",
      ],
      places,
    ],
    [
      ["What is", "Give the text", "I want"],
      [' "{text}"', " {text}"],
      [" in upper case?", " in capital letters?", " in all caps?", " as capitals?"],
    ],
    [
      ["{text}\n\n", "{text}\n", '"{text}"\n\n'],
      starts,
      [" write", " convert", " print", " show", " make"],
      [" the text", " the line above", " that", " it"],
      [" in upper case", " in capital letters", " to uppercase", " in all caps"],
      ["", "."],
    ],
  ],
  training: [
    "Write {text} in upper case",
    "Convert to upper case: {text}",
    "Uppercase: {text}",
    "Put this in capital letters: {text}",
    "Make this text all caps: {text}",
    "Upper-case this: {text}",
    'Write "{text}" in capital letters.',
    'Please convert "{text}" to uppercase.',
    "Change this to upper case.\n\n{text}",
    "Say {text} in capitals",
    "Shout this: {text}",
    "{text}\n\nWrite this text in uppercase.",
    "Convert the following text to capital letters: {text}",
    "To uppercase: {text}",
    "Rewrite in all caps: {text}",
    "I need this in upper case: {text}",
  ],
  heldOut: [
    "Turn the following text into capitals: {text}",
    'Change "{text}" to uppercase letters.',
    'How does "{text}" look in upper case?',
    "Please give me this in capital letters: {text}",
    "{text}\n\nPut the text above into upper case.",
    "Use only capital letters for the following words: {text}",
  ],
};

export const lowerCase: Templates = {
  training: [
    "Write {text} in lower case",
    "Convert to lower case: {text}",
    "Lowercase: {text}",
    "Put this in small letters: {text}",
    'Please convert "{text}" to lowercase.',
    "To lowercase: {text}",
  ],
  heldOut: ["Turn the following text into small letters: {text}"],
};

const kinds: readonly Kind[] = [
  "name",
  "full_name",
  "city",
  "email",
  "phone",
  "date",
  "code",
  "word",
  "text",
  "title",
  "file",
  "url",
  "product",
  "company",
];

function shortText(random: Random, side: Side, longest: number): string {
  return random.pick([
    () => sentence(random, side),
    () => sentence(random, side).slice(0, -1).toLowerCase(),
    () => phrase(random, side, 1, longest),
    () => phrase(random, side, 2, longest),
    () => drawValue(random.pick(kinds), random, side),
  ])();
}

/** A text is wanted back as it is. */
export function repeatTask(random: Random, side: Side): Example {
  const text = shortText(random, side, 10);
  return example("repeat", pickTemplate(repeat, side, random), text, text, random);
}

/** A text is wanted in another case: upper, and at times in training lower. */
export function caseTask(random: Random, side: Side): Example {
  const text = shortText(random, side, 7);
  if (side === "training" && random.chance(0.15)) {
    const mixed = random.chance(0.5) ? text.toUpperCase() : text;
    return example(
      "repeat",
      pickTemplate(lowerCase, side, random),
      mixed,
      text.toLowerCase(),
      random,
    );
  }
  return example(
    "upper_case",
    pickTemplate(upperCase, side, random),
    text,
    text.toUpperCase(),
    random,
  );
}

function example(
  task: TaskName,
  template: string,
  text: string,
  answer: string,
  random: Random,
): Example {
  const messages = [
    ...systemMessages(random),
    { role: "user", content: fill(template, { text }) },
    { role: "assistant", content: answer },
  ] as const;
  return { task, chat: { tools: [], messages } };
}
