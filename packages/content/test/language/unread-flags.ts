/**
 * Flags that events set and no condition reads, so that the choice behind them never comes back. An event that reads one strikes it from
 * the list; a new flag needs a reader of its own.
 */
export const unreadFlags: readonly string[] = []
