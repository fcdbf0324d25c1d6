/** From this time after its creation on, the sweep looks at a purchase: its own job should be done by then. */
export const purchaseSweepDelayMs = 60_000
