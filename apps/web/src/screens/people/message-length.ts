/** The longest message in characters. The contract's own figure would bring the whole of its schemas with it; a test compares the two. */
export const messageLengthMax = 400
