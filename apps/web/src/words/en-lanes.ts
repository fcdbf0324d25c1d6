import type { LaneName } from '../game/lanes.ts'

const names: Record<LaneName, string> = { school: 'School', work: 'Work', health: 'Health', turns: 'Turns' }

/** The texts of the timeline in lanes. */
export const lanes = {
  title: 'From birth to now',
  names,
  birth: 'birth',
  now: (age: number) => `${age} years`,
  empty: 'Nothing has lasted long enough to be drawn. School comes first.',
  /** `to` is undefined while it lasts. */
  span: (title: string, from: number, to: number | undefined, isMoment: boolean) => {
    if (isMoment || to === from) return `${title}, at ${from}`
    return to === undefined ? `${title}, since ${from}` : `${title}, from ${from} to ${to}`
  },
} as const
