/** The texts of the curves on the screen Story. */
export const chart = {
  title: 'The course of it',
  stats: 'Health, happiness and stress over the years',
  wealth: 'Money and net worth over the years',
  netWorth: 'net worth',
  age: 'age',
  asTable: 'The same in figures',
  early: 'The curves begin when some months have passed.',
  seen: 'How it was on each birthday, in round figures, and in the months that this browser has seen.',
} as const
