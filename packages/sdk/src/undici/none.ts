/** What is loaded in place of undici where it is of no use: bundlers want to find something. */
export {};
