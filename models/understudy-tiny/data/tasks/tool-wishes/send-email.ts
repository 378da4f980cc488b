import type { Combination } from "../../combination.ts";

/** Wishes that need `send_email`. */
export const sendEmailWishes: readonly Combination[] = [
  [
    ["send", "write", "compose", "draft and send", "fire off", "shoot"],
    [" an email", " a mail", " an e-mail", " a short email"],
    [" to {to}", " addressed to {to}"],
    [
      " with the subject {subject}",
      " about {subject}",
      ' with "{subject}" as the subject',
      ", subject: {subject}",
      ' titled "{subject}"',
      " on the topic of {subject}",
    ],
  ],
  [
    ["email", "mail", "e-mail"],
    [" {to}"],
    [
      " about {subject}",
      " regarding {subject}",
      ' with the subject "{subject}"',
      ", subject {subject}",
      ": {subject}",
      " concerning {subject}",
    ],
  ],
  [
    ["send", "write", "get"],
    [" {to}"],
    [" an email", " a mail", " a quick email", " an e-mail"],
    [
      " about {subject}",
      " with the subject {subject}",
      ' called "{subject}"',
      " titled {subject}",
      " whose subject is {subject}",
    ],
  ],
  [
    ["I need", "I have", "I want", "we need", "we have", "I'd like"],
    [" to email", " to write an email to", " to send a mail to", " to get an email off to"],
    [" {to}"],
    [
      " about {subject}",
      ' with subject "{subject}"',
      " regarding {subject}",
      " under the subject {subject}",
    ],
  ],
  [
    ["an email", "a mail", "an email message", "one email"],
    [
      " about {subject}",
      ' with the subject "{subject}"',
      " titled {subject}",
      " regarding {subject}",
    ],
    [" has to go", " should go", " must go out", " needs to be sent", " is to be sent"],
    [" to {to}"],
  ],
  [
    ["send", "write", "mail out", "put together", "dispatch"],
    [
      " an email about {subject}",
      ' a mail titled "{subject}"',
      " an email with subject {subject}",
      " an email called '{subject}'",
    ],
    [
      " to {to}",
      " and send it to {to}",
      " for {to}",
      ", recipient {to}",
      " and address it to {to}",
    ],
  ],
  [
    [
      "subject: {subject},",
      'subject "{subject}",',
      "with {subject} as the subject,",
      "under the heading {subject},",
    ],
    [" send", " write", " compose"],
    [" an email", " a mail", " a message by email"],
    [" to {to}", " for {to}"],
  ],
  [
    ["{to}"],
    [" should get", " needs", " has to receive", " is waiting for", " ought to have", " asked for"],
    [" an email", " a mail", " an e-mail"],
    [
      " about {subject}",
      " with the subject {subject}",
      ' titled "{subject}"',
      " regarding {subject}",
    ],
  ],
  [
    ["to: {to},", "to {to},", "for {to},", "recipient {to},"],
    [" send an email", " a new email", " write a mail", " an email"],
    [
      " with subject {subject}",
      ", subject: {subject}",
      " about {subject}",
      ' with the subject line "{subject}"',
    ],
  ],
  [
    ["new email", "new mail", "email", "outgoing mail"],
    [" to {to}", " for {to}", ", to: {to}"],
    [
      ", subject: {subject}",
      ', subject "{subject}"',
      " about {subject}",
      " with {subject} in the subject line",
    ],
  ],
  [
    [
      "let {to} know by email",
      "inform {to} by mail",
      "contact {to} by email",
      "reach out to {to} over email",
      "drop {to} an email",
    ],
    [
      " about {subject}",
      " regarding {subject}",
      ", subject {subject}",
      ', and make the subject "{subject}"',
    ],
  ],
];
