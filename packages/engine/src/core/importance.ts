/** From this importance of 10 on, a decision changes a life: it is never taken for a player who is away. */
export const importantFrom = 7
