import type { Combination } from "../../combination.ts";

/** Wishes that need `get_user`. */
export const getUserWishes: readonly Combination[] = [
  [
    ["get", "fetch", "load", "show", "find", "look up", "pull up", "retrieve"],
    [
      " user {user_id}",
      " the user {user_id}",
      " the user with id {user_id}",
      " the account {user_id}",
      " the profile of user {user_id}",
      " the record for user {user_id}",
    ],
    ["", " for me", " from the database", " from the system", " with all details"],
  ],
  [
    ["who is", "who's", "who is behind", "which person is"],
    [
      " user {user_id}",
      " the user {user_id}",
      " account {user_id}",
      " the user with the id {user_id}",
      " user number {user_id}",
    ],
    ["", " in our system", " in the database", " exactly"],
  ],
  [
    [
      "what do we know",
      "what do you have",
      "what information is there",
      "what data do we have",
      "what's stored",
    ],
    [
      " about user {user_id}",
      " on user {user_id}",
      " about the account {user_id}",
      " about the user with id {user_id}",
    ],
    ["", " in the system", " in the database", " so far"],
  ],
  [
    ["I need", "I want", "I'd like", "we need", "give me", "send me"],
    [
      " the details",
      " the data",
      " the profile",
      " the information",
      " the account info",
      " the name",
    ],
    [
      " of user {user_id}",
      " for user {user_id}",
      " for the user id {user_id}",
      " of the account {user_id}",
    ],
  ],
  [
    ["user {user_id}", "the user id {user_id}", "account {user_id}", "{user_id}"],
    [":", ",", " -"],
    [
      " who is that user",
      " show the user's profile",
      " get the user details",
      " what do we know about this user",
      " look the user up",
    ],
  ],
  [
    ["user details", "user profile", "user info", "account details", "user record", "user lookup"],
    [" for", ":", " of"],
    [" {user_id}", " id {user_id}", ' "{user_id}"'],
  ],
  [
    ["which user", "what person", "which customer", "which account"],
    [" has", " goes with", " belongs to", " is behind", " is registered under"],
    [" the id {user_id}", " the user id {user_id}", " the code {user_id}", ' "{user_id}"'],
  ],
  [
    ["{user_id}", "the id {user_id}", "the code {user_id}", "user id {user_id}"],
    [" came up in the logs", " is in this report", " is written on the form", " is all I have"],
    [
      ", which user is that",
      ", get the user",
      ", show me whose id it is",
      " and I need to know the user",
    ],
  ],
  [
    [
      "somebody wrote in as",
      "a complaint came from",
      "there was a login by",
      "I got a message from",
      "I'm on the phone with",
    ],
    [" user {user_id}", " the user with id {user_id}", " account {user_id}"],
    [", who is that", ", show me their profile", ", look them up", ", get their details"],
  ],
  [
    ["is there", "do we have", "have we got", "does the system have"],
    [" a user", " an account", " a customer account", " a profile"],
    [
      " with the id {user_id}",
      " under {user_id}",
      " with the code {user_id}",
      " under the number {user_id}",
    ],
  ],
  [
    ["I have to", "I want to", "we need to", "I'd like to"],
    [" check", " see", " look at", " find", " view"],
    [
      " user {user_id}",
      " the profile of user {user_id}",
      " who user {user_id} is",
      " the account data of {user_id}",
    ],
  ],
];
