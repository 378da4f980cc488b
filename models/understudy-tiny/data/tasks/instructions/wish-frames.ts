import type { Combination } from "../../combination.ts";

/** Politeness and small talk around an order. */
export const wishFrames: readonly Combination[] = [
  [
    ["Morning! ", "Good evening! ", "Hello! ", "Hi! ", "Hey! ", ""],
    [
      "May I ask you to {wish}",
      "You could {wish}",
      "I would like you to {wish}",
      "I want you to {wish}",
      "It would be nice of you to {wish}",
    ],
    ["", " today.", ".", " - thanks!", " if that's alright.", " sometime soon."],
  ],
  [
    ["Hey, ", "Hi, ", "Hello there, ", "Sorry to bother you, ", "Quick one, ", ""],
    [
      "would you {wish}",
      "could you {wish}",
      "can you {wish}",
      "would you be able to {wish}",
      "are you able to {wish}",
      "would you mind if I asked you to {wish}",
    ],
    ["?", " for me?", " please?", " when you get a chance?", "", "? Thanks"],
  ],
  [
    [
      "Hope you're well. ",
      "Nice to see you again. ",
      "Long day today. ",
      "Me again. ",
      "I'm back. ",
    ],
    [
      "Please {wish}",
      "Kindly {wish}",
      "Be so good as to {wish}",
      "Time to {wish}",
      "Do me a favour and {wish}",
      "Go ahead and {wish}",
    ],
    [".", "", "!", " now.", " as soon as possible."],
  ],
  [
    [
      "I was hoping for you",
      "I'm counting on you",
      "I'm asking you",
      "I'd like you",
      "We'd love for you",
      "I would ask you",
    ],
    [" to {wish}", " to kindly {wish}", " to quickly {wish}"],
    [".", ", thank you.", " if possible.", ", if it's not too much trouble.", ""],
  ],
  [
    ["Ok ", "Okay, ", "Alright, ", "Right, ", "So ", "Well, ", "Now "],
    [
      "let's {wish}",
      "please {wish}",
      "just {wish}",
      "I need to {wish}",
      "help me {wish}",
      "go and {wish}",
    ],
    [".", "", " then.", " and let me know.", " and tell me when it's done."],
  ],
  [
    [
      "Is there any chance",
      "Is it possible",
      "Would it be possible",
      "Is there a way",
      "Are we able",
    ],
    [" to {wish}", " for you to {wish}"],
    ["?", " right now?", " today?", "? I'd appreciate it.", " somehow?"],
  ],
  [
    ["{wish}", "please {wish}", "pls {wish}", "just {wish}", "quickly {wish}", "now {wish}"],
    [", would you", ", will you", ", if you would", ", ok", ", thanks", ", my friend"],
    ["", ".", "!"],
  ],
  [
    [
      "My boss asked me to {wish}",
      "I promised a friend to {wish}",
      "I have been told to {wish}",
      "I keep forgetting to {wish}",
      "I really ought to {wish}",
      "I still have to {wish}",
    ],
    [
      ". Can you do that for me?",
      ". Please take care of it.",
      ", could you do it?",
      ". Would you?",
      "; please do it.",
    ],
  ],
  [
    [
      "Thanks for the help earlier! ",
      "That was great. ",
      "Perfect, thanks. ",
      "Good job. ",
      "Lovely. ",
    ],
    [
      "Next, {wish}",
      "After that, {wish}",
      "Now {wish}",
      "Then {wish}",
      "One more thing: {wish}",
      "Also {wish}",
    ],
    [".", "", ", please.", " too.", " as well."],
  ],
  [
    ["Dear assistant, ", "Computer, ", "Assistant: ", "Hey you, ", "Friend, ", "Buddy, "],
    [
      "I'd be grateful if you could {wish}",
      "I wonder whether you could {wish}",
      "be so kind as to {wish}",
      "I need you to {wish}",
      "it's time to {wish}",
      "kindly {wish}",
    ],
    [".", "", " for me.", " at your convenience.", ". Many thanks."],
  ],
];
