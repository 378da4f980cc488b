/** Sentences whose embeddings are compared: short, long, odd, and at the limit of 128 tokens. */
export const embeddedTexts: readonly string[] = [
  "How old are you?",
  "What is your age?",
  "The stock market fell sharply today.",
  "a",
  "Shares dropped on Wall Street, and analysts blamed the weather: nobody knew why.",
  "  two spaces in front",
  "naïve café — “quoted” ﬁne print №5",
  "日本語 and 🙂 are unknown to it",
  "I forgot my login credentials. ".repeat(40),
];

/** Texts whose ids are compared besides. */
export const tokenizedTexts: readonly string[] = [
  "Hello, world!",
  "Time: 10:30, see https://example.com/a:b (really):",
  "Smile :) :( :-) ::: ):",
  "”5 ”5”5 5”",
  "<s> </s> extra_token_id_1 <unk>",
  "▁already marked▁",
  "tab\tand\nnewline",
  "trailing space ",
  "   ",
  "ＦＵＬＬ ｗｉｄｔｈ ½ ² Ⅳ ㎏",
  "e\u0301 combining, ligature ﬃ",
  "🙂🙂🙂 unknowns side by side",
  "x\ufffdy",
  "Donaudampfschifffahrtsgesellschaftskapitän",
  "BCDFGHJKLMNPQRSTVWXZ",
  "3.14159265358979",
  "don't can't won't I'm they've",
  "░▒▄═► symbols",
];
