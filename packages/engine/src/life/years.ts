/** Numbers of one birthday in the list: age and gauges in one number; the money; the net worth. Both in whole dollars. */
export const yearWidth = 3

/** The gauges of a birthday, in the order in which they are stored. */
export const yearGauges = ['health', 'happiness', 'energy', 'stress', 'social'] as const

/** Gauges are 0 to 100, so five of them and the age are one number below 2^53. */
export const gaugesEnd = 101
