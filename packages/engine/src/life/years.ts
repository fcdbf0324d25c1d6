/** The gauges that are noted on each birthday, in the order in which they are stored. */
export const yearGauges = ['health', 'happiness', 'stress'] as const
export type YearGauge = (typeof yearGauges)[number]

/**
 * A birthday is one number, because a long life has a hundred of them: the gauges in steps of two, then the money and the net worth, both with
 * two digits and a power of ten.
 */
export const gaugeStep = 2
export const gaugeSteps = 51
export const amountsEnd = 1_000
