import type { Combination } from "../../combination.ts";

/** Wishes that need `call_contact`. */
export const callContactWishes: readonly Combination[] = [
  [
    ["call", "phone", "ring", "dial", "ring up", "call up"],
    [" {name}", " my friend {name}", " {name}'s phone", " {name}'s number"],
    ["", " now", " right away", " for me", " on the phone", " on speaker"],
  ],
  [
    ["give", "I must give", "let's give", "I'd like to give"],
    [" {name}", " my friend {name}", " my neighbour {name}", " good old {name}"],
    [" a call", " a ring", " a quick call", " a buzz on the phone"],
  ],
  [
    ["get", "put", "connect"],
    [" {name}", " my colleague {name}"],
    [" on the phone", " on the line", " on a call with me"],
    ["", " now", " quickly", " right away"],
  ],
  [
    ["I need to", "I want to", "I have to", "I'd like to", "I should"],
    [
      " talk to {name}",
      " speak with {name}",
      " reach {name}",
      " hear {name}'s voice",
      " discuss something with {name}",
    ],
    [", call them", " on the phone", ", start a call", " by phone"],
  ],
  [
    ["I promised to", "I forgot to", "I was going to", "it's time to", "I'd better"],
    [" call {name}", " phone {name}", " ring {name}", " give {name} a ring"],
    [" today", ", dial the number now", ", do it now", ", so start the call"],
  ],
  [
    ["{name}", "my friend {name}", '"{name}"', "my boss {name}"],
    [
      " is waiting for my call",
      " wants me to call",
      " tried to reach me, call back",
      " called me, ring back",
      " needs a call from me",
      " has to hear this, start a call",
    ],
    ["", " now", " right away"],
  ],
  [
    ["start", "make", "place", "begin", "set up"],
    [" a call", " a phone call", " a voice call"],
    [" to {name}", " with {name}", " to my friend {name}"],
    ["", " now", " right away", " for me"],
  ],
  [
    ["call", "phone call", "dial", "contact to call"],
    [":", " -", ","],
    [" {name}", ' "{name}"', " {name} from my contacts", " {name} in my address book"],
  ],
  [
    ["connect me", "put me through", "patch me through", "get me through"],
    [" to {name}", " to my contact {name}", " to {name}'s phone"],
    ["", " now", " by phone", " straight away"],
  ],
  [
    ["I missed a call", "there was a call", "I just saw a call", "there's a missed call"],
    [" from {name}", " from my friend {name}", " of {name}'s"],
    [", call back", ", ring back", ", return it", ", dial the number"],
  ],
];
