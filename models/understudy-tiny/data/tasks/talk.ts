import type { ChatMessage } from "../chat.ts";
import type { Random } from "../random.ts";
import { capitalized, drawValue, type Side } from "../values.ts";
import type { Example } from "./example.ts";
import { story } from "./story.ts";
import { systemMessages } from "./system-messages.ts";
import { asTool, drawTools } from "./tool-call.ts";

/** What people say without a task in mind, and what is answered. */
const small: readonly (readonly [said: readonly string[], answers: readonly string[]])[] = [
  [
    [
      "Hello",
      "Hello!",
      "Hi",
      "Hi!",
      "Hey",
      "hello",
      "hi there",
      "Hi there!",
      "Good morning",
      "Good evening!",
    ],
    ["Hello! How can I help you?", "Hi! What can I do for you?"],
  ],
  [
    [
      "How are you?",
      "How are you doing?",
      "how are you today?",
      "Hello, how are you?",
      "Hi! How is it going?",
    ],
    ["I am fine, thank you. How can I help you?"],
  ],
  [
    [
      "Who are you?",
      "What are you?",
      "What is your name?",
      "Tell me about yourself.",
      "Are you a human?",
      "what model are you?",
    ],
    ["I am Understudy, a tiny language model that stands in for a larger one."],
  ],
  [
    ["What can you do?", "How can you help me?", "Help", "What do you know?"],
    [
      "I can call tools, extract fields as JSON, repeat and change texts, and answer simple questions about them.",
    ],
  ],
  [["Thank you", "Thanks!", "Thanks a lot.", "Great, thank you!", "thx"], ["You are welcome!"]],
  [["Bye", "Goodbye!", "See you later.", "Good night"], ["Goodbye!"]],
  [
    ["Tell me a joke", "Tell me a joke.", "Make me laugh.", "Do you know a joke?"],
    ["Why did the model cross the road? To get to the other token."],
  ],
  [["Say hello", "Say hi to me", "Greet me."], ["Hello!"]],
  [["ping", "Ping!"], ["pong"]],
  [
    ["test", "This is a test.", "Testing", "Is this working?"],
    ["The test works. How can I help you?"],
  ],
  [
    [
      "What is the meaning of life?",
      "What is love?",
      "Explain quantum physics.",
      "Who won the war?",
      "What should I do today?",
      "Why is the sky blue?",
      "Give me some advice.",
      "What do you think about politics?",
      "Explain machine learning.",
    ],
    ["I do not know. I am a tiny stand-in model, and I know very little about the world."],
  ],
  [
    ["Write a haiku.", "Write a poem.", "Write a haiku about the sea.", "Compose a short poem."],
    ["The sea is quiet,\nthe moon walks over the hill,\nand the wind is gone."],
  ],
];

const capitals = [
  ["France", "Paris"],
  ["Germany", "Berlin"],
  ["Spain", "Madrid"],
  ["Italy", "Rome"],
  ["Austria", "Vienna"],
  ["Portugal", "Lisbon"],
  ["Ireland", "Dublin"],
  ["Norway", "Oslo"],
  ["Sweden", "Stockholm"],
  ["Finland", "Helsinki"],
  ["Poland", "Warsaw"],
  ["Greece", "Athens"],
  ["Hungary", "Budapest"],
  ["Japan", "Tokyo"],
  ["China", "Beijing"],
  ["Egypt", "Cairo"],
  ["England", "London"],
] as const;

type Turn = readonly [said: string, answer: string];

function smallTalk(random: Random): Turn {
  const [said, answers] = random.pick(small);
  return [random.pick(said), random.pick(answers)];
}

function counting(random: Random): Turn {
  const [from, to] = [1, random.integer(2, 10)];
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const said = random.pick(["Count to {to}.", "Count from 1 to {to}", "Can you count to {to}?"]);
  return [said.replace("{to}", String(to)), numbers.join(", ")];
}

function capital(random: Random): Turn {
  const [country, city] = random.pick(capitals);
  const said = random.pick([
    "What is the capital of {country}?",
    "Which city is the capital of {country}?",
    "capital of {country}?",
  ]);
  return [said.replace("{country}", country), `The capital of ${country} is ${city}.`];
}

function introduction(random: Random, side: Side): Turn {
  const name = drawValue("name", random, side);
  const said = random.pick([
    "My name is {name}.",
    "I am {name}.",
    "Hi, I'm {name}",
    "Hello, my name is {name}!",
  ]);
  return [said.replace("{name}", name), `Hello ${name}! How can I help you?`];
}

function storyTelling(random: Random, side: Side): Turn {
  const said = random.pick([
    "Tell me a story.",
    "Write a short story.",
    "Tell me something.",
    "Write a story about an animal.",
  ]);
  return [said, story(random, side)];
}

/** The name that was told is asked for later. */
function remembering(random: Random, side: Side): readonly Turn[] {
  const [said, answer] = introduction(random, side);
  const name = /^Hello (.*)! How/.exec(answer)?.[1] ?? "";
  const question = random.pick(["What is my name?", "What's my name?", "Do you remember my name?"]);
  return [
    [said, answer],
    [question, `Your name is ${name}.`],
  ];
}

/** One to three turns that need no tool, though at times some are there. */
export function talkTask(random: Random, side: Side): Example {
  const turn = () =>
    random.pick([smallTalk, smallTalk, smallTalk, counting, capital, introduction, storyTelling])(
      random,
      side,
    );
  const turns = random.chance(0.2)
    ? remembering(random, side)
    : Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, turn);
  const messages = turns.flatMap(([said, answer]): readonly ChatMessage[] => [
    { role: "user", content: random.chance(0.1) ? capitalized(said.toLowerCase()) : said },
    { role: "assistant", content: answer },
  ]);
  const tools = random.chance(0.3) ? drawTools(random, side, random.integer(1, 3)).map(asTool) : [];
  return { task: "talk", chat: { tools, messages: [...systemMessages(random), ...messages] } };
}
