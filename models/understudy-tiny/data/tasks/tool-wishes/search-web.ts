import type { Combination } from "../../combination.ts";

/** Wishes that need `search_web`. */
export const searchWebWishes: readonly Combination[] = [
  [
    ["search", "look", "check", "hunt", "do a search"],
    [" the web", " the internet", " online", " the net"],
    [
      " for {query}",
      ' for "{query}"',
      " to find {query}",
      " about {query}",
      " with the words {query}",
    ],
  ],
  [
    ["google", "search", "search for", "look up", "find", "look online for"],
    [" {query}", ' "{query}"', " '{query}'"],
    ["", " for me", " and show the results", " on the internet", " on the web"],
  ],
  [
    ["find", "look up", "dig up", "get", "collect"],
    [" information", " something", " articles", " web pages", " results", " pages"],
    [" about {query}", " on {query}", ' for "{query}"', " that mention {query}"],
    ["", " online", " on the web", " on the internet"],
  ],
  [
    ["what does the internet", "what does the web", "what do web pages", "what do people online"],
    [" say", " tell", " have"],
    [" about {query}", " on {query}", " on the subject of {query}", ' when I search "{query}"'],
  ],
  [
    ["I need", "I want", "I'd like", "we need", "I'm looking for"],
    [
      " to search for",
      " to look online for",
      " to google",
      " to find on the web",
      " to run a search on",
    ],
    [" {query}", ' "{query}"', " the words {query}"],
  ],
  [
    [
      "I'm looking for",
      "I'm curious about",
      "I want to read up on",
      "I'm trying to find out about",
      "we want to learn about",
    ],
    [" {query}", ' "{query}"'],
    [
      ", search the web",
      ", look online",
      ", do a search",
      ", see what the internet has",
      ", find some pages",
    ],
  ],
  [
    ["{query}", '"{query}"'],
    [" - search that", " - google it", ", look that up", ", see what you find", " - find that"],
    [" online", " on the web", " on the internet", " for me"],
  ],
  [
    ["web search", "internet search", "online search", "search", "search query", "search the web"],
    [": {query}", " for {query}", ' for "{query}"', ", {query}", " about {query}"],
  ],
  [
    ["is there anything", "what is there", "can anything be found", "are there pages"],
    [" on the web", " online", " on the internet"],
    [" about {query}", " on {query}", ' for "{query}"', " related to {query}"],
  ],
  [
    ["run", "do", "make", "start", "perform"],
    [" a web search", " an online search", " a search", " a quick internet search"],
    [
      " for {query}",
      " on {query}",
      " about {query}",
      ' using "{query}"',
      " with {query} as the query",
    ],
  ],
  [
    ["on the web", "on the internet", "online", "with a search engine"],
    [", look for", ", find", ", search for", ", see what there is about"],
    [" {query}", ' "{query}"', " '{query}'"],
  ],
  [
    ["type", "enter", "put", "throw"],
    [' "{query}"', " {query}", ' the words "{query}"'],
    [
      " into a search engine",
      " into the search box",
      " into a web search",
      " into the browser search",
    ],
    ["", " and tell me what comes up", " and show me the hits"],
  ],
];
