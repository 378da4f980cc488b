/** Lists of words. */
const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

export const firstNames = list(
  "Anna, Ben, Clara, David, Emma, Felix, Grace, Henry, Ivy, Jack, Kate, Liam, Maria, Noah, Olivia, Paul, Rosa, Sam, Tina, Victor, Wendy, Adam, Bella, Carlos, Diana, Eric, Fiona, George, Hanna, Ian, Julia, Kevin, Laura, Max, Nina, Oscar, Peter, Rita, Simon, Tara, Uma, Vera, Walter, Yusuf, Zoe, Ahmed, Aisha, Boris, Chen, Dmitri, Elena, Farid, Greta, Hugo, Ines, Jonas, Karim, Lena, Mei, Nadia, Omar, Priya, Ravi, Sofia, Tomas, Amir, Leila, Marco, Lucia, Pierre, Claire, Hans, Ingrid, Kenji, Yuki, Raj, Anita, Diego, Carmen, Luca, Giulia, Mark, Susan, John, Mary, James, Linda, Robert, Helen, Thomas, Alice, Bob, Charlie, Eve, Frank, Ruth, Martin, Nora, Philip, Sara",
);

export const lastNames = list(
  "Miller, Smith, Johnson, Brown, Garcia, Lopez, Martin, Weber, Fischer, Keller, Rossi, Bianchi, Dubois, Moreau, Novak, Kowalski, Ivanov, Petrov, Tanaka, Sato, Kim, Park, Chen, Wang, Singh, Patel, Khan, Ali, Hassan, Okafor, Mensah, Silva, Santos, Costa, Jensen, Hansen, Larsen, Berg, Lund, Virtanen, Murphy, Kelly, Walsh, Campbell, Stewart, Clark, Lewis, Walker, Hall, Young, King, Wright, Green, Baker, Adams, Nelson, Carter, Mitchell, Turner, Parker, Collins, Morris, Cook, Rogers, Reed, Cooper, Ward, Brooks, Gray, Hughes",
);

export const cities = list(
  "Paris, London, Berlin, Madrid, Rome, Vienna, Prague, Lisbon, Dublin, Oslo, Stockholm, Helsinki, Warsaw, Athens, Budapest, Zurich, Geneva, Brussels, Amsterdam, Hamburg, Munich, Milan, Naples, Turin, Lyon, Nice, Porto, Seville, Valencia, Barcelona, Tokyo, Osaka, Kyoto, Seoul, Beijing, Shanghai, Delhi, Mumbai, Chennai, Bangkok, Hanoi, Jakarta, Manila, Sydney, Perth, Auckland, Cairo, Lagos, Nairobi, Accra, Tunis, Casablanca, Boston, Chicago, Denver, Seattle, Portland, Dallas, Houston, Austin, Miami, Atlanta, Toronto, Montreal, Vancouver, Ottawa, Lima, Bogota, Quito, Santiago, New York, San Francisco, Los Angeles, Mexico City, Cape Town, Buenos Aires",
);

export const countries = list(
  "France, Germany, Spain, Italy, Austria, Portugal, Ireland, Norway, Sweden, Finland, Poland, Greece, Hungary, Belgium, Denmark, Japan, Korea, China, India, Thailand, Vietnam, Indonesia, Australia, Egypt, Nigeria, Kenya, Ghana, Tunisia, Morocco, Canada, Peru, Colombia, Chile, Brazil, Argentina, Mexico, Turkey, Iceland",
);

export const companies = list(
  "Acme, Globex, Initech, Umbra, Northwind, Contoso, Fabrikam, Bluewave, Redstone, Silverline, Brightpath, Greenleaf, Ironworks, Skyline, Moonlight, Riverside, Sunrise, Everest, Pinewood, Oakridge, Stonebridge, Clearwater, Starfish, Nimbus, Quantum, Vertex, Apex, Zenith, Orbit, Lumen",
);

export const jobs = list(
  "teacher, nurse, doctor, engineer, baker, lawyer, pilot, driver, painter, writer, farmer, designer, chef, plumber, carpenter, dentist, gardener, singer, actor, librarian, mechanic, scientist, photographer, accountant, manager",
);

export const colors = list(
  "red, blue, green, yellow, black, white, brown, pink, purple, orange, grey, silver, golden",
);

export const animals = list(
  "cat, dog, horse, cow, sheep, goat, rabbit, mouse, lion, tiger, bear, wolf, fox, bird, duck, owl, snake, frog, fish, monkey, turtle, pig, donkey, camel",
);

export const foods = list(
  "bread, cheese, rice, pasta, soup, salad, pizza, apple, banana, orange, lemon, tomato, potato, carrot, onion, chicken, beef, fish, egg, butter, milk, coffee, tea, honey, cake, sugar, salt",
);

export const things = list(
  "chair, table, lamp, book, pen, bag, box, cup, plate, bottle, key, clock, phone, laptop, camera, bike, car, boat, tent, hat, coat, shirt, shoe, ring, mirror, pillow, blanket, basket, ladder, hammer, knife, spoon, bell, ball, kite, drum, guitar, piano, candle, map, coin, letter, ticket, umbrella, keyboard, monitor, printer, headset, backpack, jacket, desk, sofa",
);

export const places = list(
  "kitchen, garden, garage, office, bedroom, library, park, market, school, station, museum, forest, hotel, church, bank, bakery, harbor, cellar, attic, hall",
);

export const adjectives = list(
  "small, big, old, new, long, short, quick, slow, happy, sad, quiet, loud, clean, dirty, warm, cold, dark, bright, heavy, light, soft, hard, strong, kind, brave, clever, lazy, hungry, tired, famous",
);

export const verbs = list(
  "sees, likes, finds, loses, sells, buys, paints, carries, watches, opens, breaks, wants, brings, hides, cleans, moves, holds, needs, sends, keeps",
);

export const languages = list(
  "English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Greek, Turkish, Arabic, Hindi, Japanese, Korean, Chinese, Russian, Czech, Danish, Finnish",
);

export const currencies = list("USD, EUR, GBP, JPY, CHF, CAD, AUD, SEK, NOK, INR, CNY, BRL");

export const common = list(
  "the, a, and, is, was, in, on, at, to, of, for, with, my, your, his, her, our, we, they, it, this, that, not, very, here, there, today, tomorrow, now, soon, always, never, one, two, three, good, bad, day, night, morning, evening, week, year, time, water, fire, wind, rain, snow, sun, moon, star, sky, sea, river, road, house, door, window, tree, flower, stone, hand, head, eye, heart, friend, mother, father, child, man, woman, city, town, street, work, play, run, walk, sleep, eat, drink, read, write, speak, listen, learn, teach, give, take, come, go, stay, wait, help, meeting, report, project, invoice, order, message, test, hello, world, please, thank, you, server, error, file, user, table, code, data, model, answer, question",
);

export const topics = list(
  "history, music, physics, cooking, football, gardening, chess, astronomy, painting, travel, biology, politics, robots, dinosaurs, volcanoes, economics, poetry, cinema, fashion, climate",
);

export const conditions = list(
  "sunny, cloudy, rainy, snowy, windy, foggy, clear, stormy, dry, humid",
);

export const syllables = list(
  "ba, be, bi, bo, bu, ca, co, cu, da, de, di, do, du, fa, fe, fi, fo, ga, ge, go, ha, he, hi, ho, ja, jo, ka, ke, ki, ko, la, le, li, lo, lu, ma, me, mi, mo, mu, na, ne, ni, no, nu, pa, pe, pi, po, ra, re, ri, ro, ru, sa, se, si, so, su, ta, te, ti, to, tu, va, ve, vi, vo, wa, we, wi, ya, yo, za, ze, zi, zo, bra, cre, dri, flo, gra, ple, sta, tri, sho, chi, tha, ster, lin, mar, tor, ven, gan, dor, wick, ford, ley, ton, burg, field, ham, er, an, en, or, ix, um, us, al, el, in",
);
