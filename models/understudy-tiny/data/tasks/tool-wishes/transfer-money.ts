import type { Combination } from "../../combination.ts";

/** Wishes that need `transfer_money`. */
export const transferMoneyWishes: readonly Combination[] = [
  [
    ["transfer", "send", "wire", "pay", "move"],
    [
      " {amount}",
      " {amount} dollars",
      " {amount} euros",
      " a sum of {amount}",
      " £{amount}",
      " an amount of {amount}",
    ],
    [" to"],
    [
      " {recipient}",
      " my friend {recipient}",
      " the account of {recipient}",
      " {recipient}'s account",
    ],
  ],
  [
    ["send", "pay", "wire", "give", "transfer"],
    [
      " {recipient}",
      " my landlord {recipient}",
      " my friend {recipient}",
      " our plumber {recipient}",
    ],
    [" {amount}", " {amount} dollars", " {amount} euros", " £{amount}", " the {amount} I promised"],
    ["", " from my account", " today", " by bank transfer", " right away"],
  ],
  [
    [
      "I owe",
      "I still owe",
      "I have to pay",
      "I borrowed money from",
      "I need to pay back",
      "we must pay",
    ],
    [" {recipient}", " my neighbour {recipient}"],
    [", send", " - pay", ", transfer", ", wire"],
    [" {amount}", " {amount} dollars", " {amount} euros", " them {amount}"],
  ],
  [
    ["I want to", "I need to", "I'd like to", "we have to", "I have to"],
    [" transfer", " send", " wire", " pay", " give"],
    [" {amount}", " {amount} dollars", " {amount} euros", " exactly {amount}"],
    [
      " to {recipient}",
      " to my cousin {recipient}",
      " over to {recipient}",
      " to {recipient} from my account",
    ],
  ],
  [
    ["{recipient}", "my sister {recipient}", "our supplier {recipient}", "my friend {recipient}"],
    [
      " should get",
      " gets",
      " needs",
      " is waiting for",
      " is supposed to receive",
      " must be paid",
    ],
    [" {amount}", " {amount} dollars", " {amount} euros"],
    [" from me", " from my account", ", transfer it", ", send the money"],
  ],
  [
    ["{amount}", "{amount} dollars", "{amount} euros", "€{amount}"],
    [" to", " for"],
    [" {recipient}", " {recipient}'s account", " my colleague {recipient}"],
    [", transfer it", " from my account", ", by bank transfer", ", send it now"],
  ],
  [
    [
      "to {recipient}",
      "to the account of {recipient}",
      "to my friend {recipient}",
      "for {recipient}",
    ],
    [",", " -", ":"],
    [" transfer {amount}", " send {amount} dollars", " wire {amount} euros", " pay {amount}"],
  ],
  [
    ["bank transfer", "money transfer", "payment", "transfer"],
    [":", " -", ","],
    [
      " {amount} to {recipient}",
      " {recipient}, {amount}",
      " {amount} dollars, recipient {recipient}",
      " recipient {recipient}, amount {amount}",
      " to {recipient}, {amount} euros",
    ],
  ],
  [
    ["make", "set up", "order", "start", "issue"],
    [" a transfer", " a bank transfer", " a payment"],
    [
      " of {amount} to {recipient}",
      " to {recipient}, {amount} in all",
      " to {recipient} for {amount} dollars",
      " of {amount} euros in favour of {recipient}",
      " over {amount} to {recipient}",
    ],
    ["", " from my account", " today", " now"],
  ],
  [
    ["take", "withdraw", "use", "get"],
    [" {amount}", " {amount} dollars", " {amount} euros"],
    [" from my account", " off my account", " out of my savings"],
    [
      " and send it to {recipient}",
      " and transfer it to {recipient}",
      " to pay {recipient}",
      " and give it to {recipient}",
    ],
  ],
  [
    [
      "the rent is due",
      "the bill came",
      "the work is done",
      "we split the dinner bill",
      "I lost the bet",
    ],
    [", so", ";", ":"],
    [
      " {recipient} gets {amount}",
      " transfer {amount} to {recipient}",
      " send {recipient} {amount} dollars",
      " pay {amount} euros to {recipient}",
      " I have to send {amount} to {recipient}",
    ],
  ],
];
