/** Choices of one request that are written at a time: more wait, so that others get their turn. */
export const choicesAtOnce = 16;
