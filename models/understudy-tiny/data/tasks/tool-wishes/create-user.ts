import type { Combination } from "../../combination.ts";

/** Wishes that need `create_user`. */
export const createUserWishes: readonly Combination[] = [
  [
    ["create", "make", "set up", "open", "add", "register"],
    [" a user", " a new user", " an account", " a user account", " a new account"],
    [" for {name}", " named {name}", " under the name {name}", " in the name of {name}"],
    [
      " with the email {email}",
      " with email address {email}",
      ", email {email}",
      " ({email})",
      ", mail: {email}",
      " using {email}",
    ],
  ],
  [
    ["add", "register", "sign up", "enrol", "enter"],
    [" {name}", ' "{name}"', " our colleague {name}", " the new employee {name}"],
    [" as a user", " as a new user", " in the system as a user"],
    [
      " with {email}",
      ", email {email}",
      " under {email}",
      " ({email})",
      ", whose address is {email}",
    ],
  ],
  [
    ["{name}", "our new hire {name}", "a customer called {name}", '"{name}"'],
    [
      " needs an account",
      " needs a user account",
      " has to be registered",
      " should be added as a user",
      " wants to sign up",
      " is joining us and needs a login",
    ],
    [
      ", email {email}",
      ", the email is {email}",
      ": {email}",
      ", their address is {email}",
      " ({email})",
      " with {email}",
    ],
  ],
  [
    ["new user", "new account", "user registration", "sign-up", "new user account"],
    [":", " -", " for"],
    [" {name}", ' "{name}"', " name {name}"],
    [", {email}", " <{email}>", ", email {email}", " at {email}", " / {email}"],
  ],
  [
    [
      "with the email {email}",
      "with {email} as the email",
      "under the address {email}",
      "using {email}",
      "email {email}",
    ],
    [", create", ", set up", " - make", ": register"],
    [
      " a user named {name}",
      " an account for {name}",
      " a new user, {name}",
      " a user account for {name}",
    ],
  ],
  [
    ["{email}", "the email {email}", "the address {email}"],
    [" belongs to", " is the address of", " is from", " is"],
    [" {name}", " our new colleague {name}", " a new client, {name}"],
    [
      ", create a user",
      " - make an account",
      ", who needs a user account",
      ", who must be added as a user",
    ],
  ],
  [
    [
      "someone new is starting",
      "we have a new team member",
      "there's a new employee",
      "a new client signed the contract",
      "we hired somebody",
    ],
    [":", ", create a user for", ", set up an account for", " -"],
    [" {name}", ' "{name}"'],
    [", {email}", " with the email {email}", " ({email})", ", reachable at {email}"],
  ],
  [
    ["I need", "we need", "I want", "I'd like", "we want"],
    [" a user", " a new user account", " an account", " a login"],
    [" for {name}", " in the name of {name}", " that belongs to {name}"],
    [" and the email {email}", ", email: {email}", ", whose email is {email}", " with {email}"],
  ],
  [
    ["get", "have"],
    [" {name}", ' "{name}"', " our guest {name}"],
    [" set up", " registered", " signed up", " added"],
    [
      " as a user with {email}",
      " as a new user under {email}",
      " with a new account, email {email}",
      " with a user account for {email}",
    ],
  ],
  [
    ["the name is {name}", "name: {name}", "it's for {name}", "they are called {name}"],
    [",", " -", ";"],
    [" the email is {email}", " email: {email}", " the address is {email}"],
    [", create the user", ", make an account", ", set up a new user", ", now register them"],
  ],
];
