import type { Combination } from "../../combination.ts";

/** Wishes that need `get_stock_price`. */
export const getStockPriceWishes: readonly Combination[] = [
  [
    ["what is", "what's", "tell me", "show me", "check", "look up", "get"],
    [
      " the stock price",
      " the share price",
      " the current price",
      " the stock quote",
      " the latest price",
    ],
    [" of {company}", " for {company}", " of {company} stock", " for shares of {company}"],
    ["", " now", " today", " right now"],
  ],
  [
    ["how much", "what"],
    [
      " is one share of {company}",
      " does a share of {company} cost",
      " does {company} stock cost",
      " is {company} stock trading at",
      " are {company} shares",
    ],
    ["", " right now", " today", " at the moment", " on the market"],
  ],
  [
    ["how is", "how's", "where is", "at what price is"],
    [" {company}", " {company} stock", " the {company} share"],
    [" doing on the stock market", " trading", " trading today", " priced on the exchange"],
  ],
  [
    ["{company}"],
    [" stock price", " share price", " stock", " shares", " stock quote", " price per share"],
    ["", " now", " today", ", latest", ", current price"],
  ],
  [
    ["stock price", "share price", "quote", "stock quote", "current share price", "market price"],
    [" of {company}", " for {company}", ": {company}", ", {company}"],
    ["", " today", " now"],
  ],
  [
    [
      "I own",
      "I bought",
      "I'm thinking of buying",
      "we want to sell",
      "my uncle has",
      "I'm about to sell",
    ],
    [" {company} shares", " some {company} stock", " shares in {company}", " stock of {company}"],
    [
      ", what's the price",
      ", how much are they worth",
      ", what do they trade at",
      " and want to know the price",
      ", check the price",
    ],
  ],
  [
    ["I want", "I need", "I'd like", "we have"],
    [" to know", " to see", " to check"],
    [
      " what {company} trades at",
      " the price of {company} stock",
      " how much {company} shares cost",
      " the {company} share price",
    ],
    ["", " right now", " today"],
  ],
  [
    ["{company}:", "for {company},", "about {company}:"],
    [
      " what's the share price",
      " how much is the stock",
      " what does one share cost",
      " where is the stock",
      " quote the price",
    ],
    ["", " now", " today", " at the moment"],
  ],
  [
    ["is"],
    [
      " {company} stock up",
      " the {company} share price higher",
      " {company} stock rising",
      " {company} stock down",
    ],
    ["", " today", " right now", " since this morning"],
    [", and what's the price", ", what does it cost"],
  ],
  [
    ["if I buy", "if I sell", "when I trade", "were I to buy"],
    [" one share", " a share", " stock"],
    [" of {company}", " in {company}"],
    [", what do I pay", ", what price is it", ", what's the going price", " now, how much is it"],
  ],
  [
    [
      "what are investors paying",
      "what do people pay",
      "how much do you have to pay",
      "how much money is needed",
    ],
    [
      " for {company} stock",
      " for a share of {company}",
      " for {company} shares",
      " to own one {company} share",
    ],
    ["", " now", " today", " at the moment"],
  ],
];
