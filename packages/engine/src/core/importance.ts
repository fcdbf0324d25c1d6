/** Decisions of this importance or more (of 10) are never taken on the player's behalf. */
export const importantFrom = 7
