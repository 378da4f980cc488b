import type { Combination } from "../../combination.ts";

/** Wishes that need `get_news`. */
export const getNewsWishes: readonly Combination[] = [
  [
    [
      "what's the latest",
      "what's new",
      "what's happening",
      "any news",
      "is there anything new",
      "what's going on",
    ],
    [" on {topic}", " in {topic}", " about {topic}", " with {topic}", " around {topic}"],
    ["", " today", " right now", " this week", " at the moment"],
  ],
  [
    ["show me", "get", "find", "fetch", "give me", "look up", "bring up"],
    [
      " the news",
      " the latest news",
      " the headlines",
      " recent articles",
      " the top stories",
      " current reports",
    ],
    [
      " about {topic}",
      " on {topic}",
      " concerning {topic}",
      " related to {topic}",
      " regarding {topic}",
    ],
  ],
  [
    ["news", "headlines", "latest news", "top stories", "today's news", "breaking news"],
    [" about", " on", " regarding", ":"],
    [" {topic}", ' "{topic}"', " the topic {topic}"],
  ],
  [
    ["{topic}", '"{topic}"', "the subject {topic}"],
    [":", ",", " -"],
    [
      " what's in the news",
      " latest headlines",
      " any news today",
      " what are the papers saying",
      " show the newest stories",
    ],
  ],
  [
    ["{topic} news", "the {topic} headlines", "the latest {topic} news", "today's {topic} stories"],
    [" from", " of", " published"],
    [" today", " this morning", " this week", " the last few days"],
  ],
  [
    ["I want to", "I'd like to", "I need to", "I have to"],
    [" read", " see", " catch up on", " hear", " follow"],
    [
      " the news about {topic}",
      " the latest on {topic}",
      " today's headlines about {topic}",
      " what the papers write about {topic}",
    ],
  ],
  [
    [
      "did anything happen",
      "has anything happened",
      "has there been anything",
      "was there something in the news",
    ],
    [" in {topic}", " about {topic}", " on {topic}", " to do with {topic}"],
    [" today", " lately", " this week", " recently", " since yesterday"],
  ],
  [
    ["what are", "what were"],
    [" the papers", " journalists", " the media", " news sites", " reporters"],
    [
      " saying about {topic}",
      " reporting on {topic}",
      " writing about {topic}",
      " printing on {topic} today",
    ],
  ],
  [
    [
      "I haven't followed",
      "I'm behind on",
      "I've missed everything about",
      "I'm interested in",
      "I care a lot about",
    ],
    [" {topic}", " the subject of {topic}", ' "{topic}"'],
    [
      ", what's the news",
      ", show me the latest news",
      ", bring me up to date",
      " lately, give me the headlines",
    ],
  ],
  [
    ["catch me up", "bring me up to date", "update me", "fill me in", "keep me posted"],
    [
      " on {topic}",
      " on the news about {topic}",
      " on what's happening with {topic}",
      " on everything new in {topic}",
    ],
    ["", " today", " with today's headlines", " from the news"],
  ],
  [
    ["have you got", "do you have", "did you see", "I'm looking for"],
    [" news", " any news", " anything new in the papers", " some headlines"],
    [" about {topic}", " on {topic}", " regarding {topic}"],
    ["", " today", " from this week", " right now"],
  ],
];
