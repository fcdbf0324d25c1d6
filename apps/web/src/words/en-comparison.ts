import type { ComparedValue, Standing } from '../game/comparison.ts'

const names: Record<ComparedValue, string> = {
  happiness: 'Happiness',
  health: 'Health',
  stress: 'Stress',
  social: 'Company',
  netWorth: 'Net worth',
}

const standings: Record<Standing, string> = {
  lowest: 'less than nine in ten have.',
  low: 'less than three in four have.',
  middle: 'about what most have.',
  high: 'more than three in four have.',
  highest: 'more than nine in ten have.',
}

/** The texts that compare the player with others. */
export const comparison = {
  title: 'You and the others',
  names,
  standings,
  middle: (from: string, to: string) =>
    from === to ? `Most of them have ${from}.` : `Half of them are between ${from} and ${to}.`,
  early: 'Small children are much alike. There is more to compare from the age of six on.',
  note: (lives: number, age: number) =>
    `Compared with ${lives} lives at the age of ${age}, simulated by the same rules as yours.`,
} as const
