/* Longer than other files are: it is lists of templates. */
import type { Combination } from "../combination.ts";

/** Further wishes for tools, put together of parts. For training only. */
export const toolSayings: Readonly<Record<string, readonly Combination[]>> = {
  get_weather: [
    [
      ["what is", "tell me", "show me", "describe", "I need", "look up", "check", "get"],
      [" the weather", " the temperature", " the current weather", " the sky"],
      [" in", " of", " for", " at", " over"],
      [" {city}"],
      ["", " now", " today", " this morning", " tonight"],
    ],
  ],
  get_forecast: [
    [
      ["show", "get", "tell me", "I need", "look up", "check"],
      [" the forecast", " the weather forecast", " a forecast", " the outlook"],
      [" for {city}", " of {city}", " in {city}"],
      [", {days} days", " for {days} days", " over the next {days} days", " ({days} days)"],
    ],
    [
      ["will it rain in", "how warm will it get in", "will there be sun in"],
      [" {city}"],
      [" in the next {days} days", " during {days} days"],
    ],
  ],
  send_email: [
    [
      ["send", "write", "compose", "prepare"],
      [" an email", " a mail", " an e-mail", " a letter by mail"],
      [" to {to}", " for {to}"],
      [
        " about {subject}",
        ", subject: {subject}",
        " titled {subject}",
        " on {subject}",
        ' with "{subject}" as the subject',
      ],
    ],
    [
      ["contact", "write to", "email", "inform"],
      [" {to}"],
      [" about {subject}", " by mail, subject {subject}", ": {subject}"],
    ],
  ],
  send_message: [
    [
      ["send", "write", "text", "pass"],
      [" {recipient}"],
      [" this: {text}", " a message: {text}", ": {text}", ' the words "{text}"', ' "{text}"'],
    ],
    [
      ["message", "tell", "inform", "notify"],
      [" {recipient}"],
      [": {text}", " that {text}", ", {text}", ' "{text}"'],
    ],
    [
      ["send", "write", "say"],
      [' "{text}"'],
      [" in a message to {recipient}", " for {recipient} to read"],
    ],
  ],
  create_event: [
    [
      ["plan", "enter", "book", "note", "set up", "add", "schedule", "create"],
      [" {title}", " the event {title}", " an event: {title}", ' "{title}"'],
      [" for {date}", " on {date}", ", {date}", " in the calendar for {date}"],
    ],
    [
      ["my calendar should have", "we have", "I attend"],
      [" {title}"],
      [" on {date}", " on {date}, put it in the calendar"],
    ],
  ],
  set_alarm: [
    [
      ["set", "put", "give me", "create", "start"],
      [" an alarm", " the alarm", " my alarm", " an alarm clock"],
      [" for {time}", " at {time}", " to {time}", " on {time}"],
    ],
    [
      ["wake me", "get me up", "I must wake up", "I have to get up", "ring"],
      [" at {time}", " when it is {time}", " by {time}"],
    ],
  ],
  set_timer: [
    [
      ["set", "start", "put", "give me", "run"],
      [" a timer", " the timer", " a countdown"],
      [
        " for {minutes} minutes",
        " of {minutes} minutes",
        " to {minutes} minutes",
        ": {minutes} minutes",
      ],
    ],
    [
      ["ring", "beep", "tell me"],
      [" in {minutes} minutes", " after {minutes} minutes"],
    ],
  ],
  create_reminder: [
    [
      ["remind me", "make sure I remember", "do not let me forget", "I must remember"],
      [" at {time}"],
      [": {text}", " about {text}", ' "{text}"', " to do {text}"],
    ],
    [
      ["remind me of", "set a reminder for", "create a reminder:", "a reminder:"],
      [" {text}", ' "{text}"'],
      [" at {time}", ", time {time}", ", {time}"],
    ],
  ],
  search_web: [
    [
      ["search", "look", "browse", "check"],
      [
        " the web for {query}",
        " online for {query}",
        " on the web for {query}",
        " the net: {query}",
      ],
    ],
    [
      ["find", "google", "look up", "search", "web search:"],
      [" {query}", ' "{query}"'],
      ["", " online", " on the web", " on the internet"],
    ],
  ],
  translate_text: [
    [
      ["translate", "say", "write", "render", "turn"],
      [' "{text}"', " {text}", " the words {text}"],
      [" in {language}", " into {language}", " to {language}"],
    ],
    [
      ["what is", "how does one say", "how do people say"],
      [' "{text}"', " {text}"],
      [" in {language}", " when they speak {language}"],
    ],
  ],
  convert_currency: [
    [
      ["convert", "turn", "change", "calculate", "how many {to} are", "what is the worth of"],
      [" {amount} {from}"],
      [" in {to}", " to {to}", " into {to}"],
    ],
    [
      ["how much {to} do I get for", "how much is in {to}", "give me {to} for"],
      [" {amount} {from}"],
    ],
  ],
  get_stock_price: [
    [
      ["what is", "tell me", "show", "check", "look up", "get"],
      [" the stock price", " the share price", " the price of the shares"],
      [" of {company}", " for {company}"],
    ],
    [
      ["how much is", "what costs", "what is"],
      [" a {company} share", " one share of {company}", " the {company} stock"],
      ["", " today", " now"],
    ],
  ],
  play_music: [
    [
      ["play", "put on", "start", "turn on"],
      [
        " something by {artist}",
        " music of {artist}",
        " songs from {artist}",
        " the best of {artist}",
        " {artist}",
        " a track of {artist}",
      ],
    ],
    [
      ["I feel like hearing", "I would love to listen to", "we want to hear"],
      [" {artist}", " music by {artist}"],
    ],
  ],
  book_hotel: [
    [
      ["book", "reserve", "find", "get"],
      [" a hotel", " a room", " a hotel room", " accommodation"],
      [" in {city}", " at {city}"],
      [" for {nights} nights", ", {nights} nights", " to stay {nights} nights"],
    ],
    [
      ["I stay", "we sleep", "I will be"],
      [" {nights} nights in {city}", " in {city} for {nights} nights"],
      [", book a hotel", ", we need a room"],
    ],
  ],
  book_flight: [
    [
      ["book", "find", "get", "buy"],
      [" a flight", " a ticket", " flights", " a seat on a plane"],
      [" from {from} to {to}"],
      [" on {date}", " for {date}", ", {date}"],
    ],
    [
      ["I fly", "we travel", "we must fly"],
      [" from {from} to {to}"],
      [" on {date}", " on the {date}"],
    ],
  ],
  find_restaurant: [
    [
      ["find", "search", "show me", "recommend", "look for"],
      [" a restaurant", " a place", " somewhere"],
      [" in {city}"],
      [" with {food}", " for {food}", " that has {food}", " to have {food}"],
    ],
    [
      ["I am hungry for", "we want", "I would like to eat", "who serves"],
      [" {food}"],
      [" in {city}", " and we are in {city}"],
    ],
  ],
  calculate: [
    [
      ["{operation}", "please {operation}", "let me {operation}", "now {operation}"],
      [" {a} and {b}", " {a} with {b}", " the numbers {a} and {b}", " {a}, {b}"],
    ],
    [
      ["with", "for", "given", "take"],
      [" {a} and {b}"],
      [", {operation}", ": {operation}", " and {operation}"],
    ],
  ],
  get_order_status: [
    [
      ["where is", "what about", "what happened to", "check", "track", "show me", "how is"],
      [
        " order {order_id}",
        " my order {order_id}",
        " the order {order_id}",
        " the parcel of order {order_id}",
      ],
      ["", " now", " at the moment"],
    ],
    [
      ["status of", "the status for", "any news on", "did you send"],
      [" order {order_id}", " {order_id}"],
    ],
  ],
  cancel_order: [
    [
      ["cancel", "stop", "call off", "drop", "undo"],
      [" order {order_id}", " my order {order_id}", " the order {order_id}", " {order_id}"],
      ["", " now", ", I do not want it", " and cancel it"],
    ],
    [["I no longer want", "I do not need"], [" order {order_id}"], [", cancel it", ", so cancel"]],
  ],
  add_to_cart: [
    [
      ["add", "put", "throw", "place"],
      [" {quantity} {product}"],
      [" in my cart", " into my cart", " to the cart", " into the shopping cart"],
    ],
    [
      ["I take", "I will buy", "we need", "order"],
      [" {quantity} {product}"],
      [", put them in the cart", "", " for my cart"],
    ],
  ],
  search_products: [
    [
      ["find", "show", "search", "list", "do you have"],
      [" {query}"],
      [" in the shop", " in the store", " among the products", " in your catalog"],
    ],
    [
      ["I want to buy", "show me", "find", "search"],
      [" {query}"],
      [
        " for at most {max_price}",
        " under {max_price}",
        " up to {max_price}",
        ", not above {max_price}",
      ],
    ],
  ],
  create_user: [
    [
      ["create", "add", "register", "set up", "open"],
      [" a user", " an account", " a new user", " a user account"],
      [" named {name}", " {name}", " for {name}", " called {name}"],
      [", {email}", ", mail {email}", " with {email}", " at {email}", " and the email {email}"],
    ],
  ],
  delete_file: [
    [
      ["delete", "remove", "destroy", "throw away", "drop", "clear"],
      [" {path}", " the file {path}", " my file {path}", " that file, {path}"],
      ["", " now", " from the disk", " for good"],
    ],
  ],
  read_file: [
    [
      ["read", "show", "open", "print", "display", "view"],
      [
        " {path}",
        " the file {path}",
        " the content of {path}",
        " what is in {path}",
        " the text in {path}",
      ],
      ["", " now"],
    ],
  ],
  rename_file: [
    [
      ["rename", "change", "move"],
      [" {path}", " the file {path}", " my file {path}"],
      [" to {new_name}", " into {new_name}"],
    ],
    [
      ["the new name of", "a better name for"],
      [" {path} is {new_name}", " {path}: {new_name}"],
      ["", ", rename it"],
    ],
  ],
  turn_on_light: [
    [
      ["turn on", "switch on", "put on", "start"],
      [" the light", " the lights", " the lamp", " all lights"],
      [" in the {room}", " of the {room}"],
    ],
    [
      [
        "it is dark in the {room}",
        "I see nothing in the {room}",
        "the {room} is dark",
        "the {room} needs light",
      ],
      ["", ", turn on the light", ", switch the light on"],
    ],
  ],
  set_temperature: [
    [
      ["set", "heat", "cool", "warm", "bring"],
      [" the {room}", " the temperature of the {room}"],
      [" to {degrees} degrees", " to {degrees}"],
    ],
    [
      ["make it", "let it be", "it should be"],
      [" {degrees} degrees", " {degrees} degrees warm"],
      [" in the {room}"],
    ],
  ],
  call_contact: [
    [
      ["call", "phone", "ring", "dial", "get"],
      [" {name}", " my friend {name}", " {name} on the phone"],
      ["", " now", " back"],
    ],
    [
      ["I need to talk to", "connect me with", "I must speak to"],
      [" {name}"],
      ["", " on the phone"],
    ],
  ],
  get_time: [
    [
      ["what time", "tell me what time", "which hour"],
      [" is it"],
      [" in {city}", " over in {city}", " now in {city}"],
    ],
    [
      ["show", "get", "tell me", "check"],
      [" the time", " the current time", " the clock"],
      [" in {city}", " of {city}", " for {city}"],
    ],
  ],
  get_news: [
    [
      ["show", "get", "find", "read me", "tell me", "check"],
      [" the news", " the headlines", " news", " what is new"],
      [" on {topic}", " about {topic}", " in {topic}", " from {topic}"],
    ],
    [["what happened in", "what is going on in", "anything new in"], [" {topic}"]],
  ],
  add_note: [
    [
      ["note", "write down", "save", "keep", "jot down"],
      [": {text}", " that {text}", ' "{text}"', " this: {text}", " the words {text}"],
    ],
    [
      ["a note:", "new note:", "add a note with", "add to my notes:"],
      [" {text}", ' "{text}"'],
    ],
  ],
  create_ticket: [
    [
      ["open", "create", "file", "make", "write"],
      [" a ticket", " a support ticket", " a new ticket"],
      [" about {title}", ": {title}", " for {title}", " called {title}"],
      [
        ", {priority} priority",
        ", priority {priority}",
        " and its priority is {priority}",
        " ({priority})",
      ],
    ],
    [
      ["open", "create", "file"],
      [" a {priority} ticket", " a {priority} priority ticket"],
      [" about {title}", " on {title}", " titled {title}"],
    ],
  ],
  get_user: [
    [
      ["show", "find", "get", "look up", "open", "check"],
      [
        " user {user_id}",
        " the user {user_id}",
        " the account of user {user_id}",
        " the user with the id {user_id}",
      ],
      ["", " for me"],
    ],
    [["who has the user id", "which user is"], [" {user_id}"]],
  ],
  transfer_money: [
    [
      ["send", "transfer", "pay", "wire", "give"],
      [
        " {recipient} {amount}",
        " {amount} to {recipient}",
        " the amount {amount} to {recipient}",
        " a sum of {amount} to {recipient}",
      ],
    ],
    [["I owe", "we must pay", "I have to pay"], [" {recipient} {amount}"], ["", ", send it"]],
  ],
  get_definition: [
    [
      [
        "define",
        "explain",
        "look up",
        "tell me the meaning of",
        "find the meaning of",
        "what is the definition of",
        "what is meant by",
      ],
      [" {word}", " the word {word}", ' "{word}"', " the term {word}"],
    ],
  ],
  get_directions: [
    [
      ["how do I get", "show me the way", "directions", "what is the way", "I walk", "lead me"],
      [" from the {origin}"],
      [" to the {destination}"],
      ["", " now", " on foot"],
    ],
    [
      ["I am at the {origin}", "we are in the {origin}", "starting at the {origin}"],
      [
        " and want to go to the {destination}",
        ", how do I reach the {destination}",
        ", show the way to the {destination}",
      ],
    ],
  ],
};
