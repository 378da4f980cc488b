import type { Combination } from "../../combination.ts";

/** Wishes that need `create_ticket`. */
export const createTicketWishes: readonly Combination[] = [
  [
    ["create", "open", "file", "raise", "submit", "log", "make"],
    [
      " a {priority} priority ticket",
      " a support ticket with {priority} priority",
      " a new ticket of {priority} priority",
      " a {priority}-priority support ticket",
    ],
    [" titled", " with the title", " called", " named", ":", " for"],
    [' "{title}"', " {title}"],
  ],
  [
    ["create", "open", "file", "raise", "submit", "log"],
    [" a ticket", " a support ticket", " a new ticket", " a ticket for support"],
    [
      ' titled "{title}"',
      ' about "{title}"',
      ": {title}",
      " called {title}",
      ' with the title "{title}"',
    ],
    [
      ", priority {priority}",
      " with {priority} priority",
      ", {priority} priority",
      " and set the priority to {priority}",
      " and mark it {priority}",
      " (priority: {priority})",
    ],
  ],
  [
    ["new ticket", "support ticket", "ticket", "helpdesk ticket", "new support ticket"],
    [":", " -"],
    [" {title}", ' "{title}"'],
    [
      ", {priority}",
      ", priority {priority}",
      " ({priority} priority)",
      " - {priority} priority",
      " / {priority}",
    ],
  ],
  [
    [
      "{priority} priority",
      "{priority} priority ticket",
      "priority {priority}",
      "with {priority} priority",
    ],
    [":", " -", ","],
    [" {title}", ' "{title}"'],
    [", open a ticket", ", create a support ticket", " needs a ticket", ", file it with support"],
  ],
  [
    [
      "I have a problem",
      "something is wrong",
      "I need help from support",
      "we're having trouble",
      "there's an issue",
    ],
    [":", " -", ", namely:"],
    [" {title}", ' "{title}"'],
    [
      ", open a ticket with {priority} priority",
      ", make it a {priority} priority ticket",
      ", create a ticket, priority {priority}",
      ", log it as {priority}",
    ],
  ],
  [
    ['"{title}"', 'the problem "{title}"', 'the issue "{title}"'],
    [" needs", " should get", " should become", " must have", " deserves"],
    [
      " a {priority} priority ticket",
      " a support ticket with {priority} priority",
      " a ticket marked {priority}",
      " a ticket, priority {priority}",
    ],
  ],
  [
    ["support", "the support team", "the helpdesk", "the service desk"],
    [" should get", " needs", " should receive", " must have"],
    [' a ticket about "{title}"', " a ticket: {title}", ' a new ticket titled "{title}"'],
    [
      " with {priority} priority",
      ", priority {priority}",
      " marked as {priority}",
      ", the priority is {priority}",
    ],
  ],
  [
    ["I want to", "I'd like to", "I need to", "we have to", "we should"],
    [" report", " submit", " raise", " log"],
    [' "{title}"', " the problem: {title}", ' the issue "{title}"'],
    [
      " as a ticket with {priority} priority",
      " in a {priority} priority ticket",
      " to support with {priority} priority",
      " in a support ticket, priority {priority}",
    ],
  ],
  [
    ["get", "put in", "start", "write"],
    [
      " a {priority} priority ticket",
      " a ticket with priority {priority}",
      " a ticket of {priority} importance",
    ],
    [" about", " on", " regarding", " to support:"],
    [' "{title}"', " {title}"],
  ],
  [
    [
      "the priority is {priority}",
      "priority: {priority}",
      "it has {priority} priority",
      "the urgency is {priority}",
    ],
    [",", " and", ";"],
    [
      " the ticket's title is",
      " the title should be",
      " the ticket is called",
      " title of the ticket:",
    ],
    [' "{title}"', " {title}"],
  ],
  [
    ["title: {title}", 'the title is "{title}"', 'ticket title "{title}"', "subject: {title}"],
    [",", " and", ";"],
    [" priority {priority}", " the priority is {priority}", " urgency {priority}"],
    [
      ", create the ticket",
      ", open a support ticket",
      ", file it",
      ", send that ticket to support",
    ],
  ],
];
