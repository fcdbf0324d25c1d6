/** The longest time from a conception to a birth, days. */
export const pregnancyDays = 280
