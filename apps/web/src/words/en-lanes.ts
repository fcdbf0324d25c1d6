import type { LaneName, Love } from '../game/lanes.ts'

const loveWords: Record<Love['status'], string> = {
  dating: 'together',
  engaged: 'engaged',
  married: 'married',
  separated: 'parted',
  divorced: 'divorced',
  widowed: 'until death',
}

const names: Record<LaneName, string> = {
  school: 'School',
  work: 'Work',
  love: 'Love',
  health: 'Health',
  turns: 'Turns',
}

/** The texts of the timeline in lanes. */
export const lanes = {
  title: 'From birth to now',
  names,
  birth: 'birth',
  now: (age: number) => `${age} years`,
  love: (name: string | undefined, status: Love['status']) => `${name ?? 'somebody'} (${loveWords[status]})`,
  empty: 'Nothing has lasted long enough to be drawn. School comes first.',
  /** `to` is undefined while it lasts. */
  span: (title: string, from: number, to: number | undefined, isMoment: boolean) => {
    if (isMoment || to === from) return `${title}, at ${from}`
    return to === undefined ? `${title}, since ${from}` : `${title}, from ${from} to ${to}`
  },
} as const
