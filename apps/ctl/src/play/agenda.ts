import type { View } from '@lifegrid/sdk/view'
import { bold, clip, dim, item, yellow } from './text.ts'

/** How many coming things fit under the header. */
const comingMax = 2

/** What holds the clock, in words for the header; undefined when it runs. */
export function clockWords({ state, question }: View): string | undefined {
  switch (state.clockHeldBy) {
    case 'question':
      return question === null ? 'waits for an answer' : `waits for you: ${question.title}`
    case 'stop':
      return 'stopped'
    case 'death':
      return 'over'
    case 'creation':
      return 'waits for a name'
    default:
      return undefined
  }
}

/** Today's plan in one line, with what is going on at a time of day ("HH:MM") marked; and the next things that are coming. */
export function agendaLines(view: View, time: string, columns: number): string[] {
  return [planLine(view, time), comingLine(view)].filter((line) => line !== '').map((line) => clip(line, columns))
}

function planLine({ dailyPlan }: View, time: string): string {
  if (dailyPlan.length === 0) return ''
  const entries = dailyPlan.map(({ title, from, to }) => {
    const text = `${from}–${to} ${title}`
    return from <= time && time < to ? yellow(text) : text
  })
  return `${dim('today')} ${entries.join(dim(' · '))}`
}

function comingLine({ upcoming }: View): string {
  if (upcoming.length === 0) return ''
  return `${dim('coming')} ${upcoming
    .slice(0, comingMax)
    .map(({ date, title }) => `${date} ${title}`)
    .join(dim(' · '))}`
}

/** The page of the diary: the plan of the day, and everything that is coming. */
export function agendaPage(view: View, time: string, columns: number, room: number): string[] {
  const today = view.dailyPlan.map(({ title, place, from, to, energy }) => {
    const mark = from <= time && time < to ? yellow('▸') : ' '
    return clip(
      `${mark} ${from}–${to}  ${title}${dim(` · ${place}${energy === undefined ? '' : ` · ${energy} energy`}`)}`,
      columns,
    )
  })
  const coming = view.upcoming.flatMap(({ date, time: at, title }) => item('·', `${date} ${at} ${title}`, columns))
  const dilemmas = view.activeDilemmas.flatMap(({ title, step }) =>
    item('·', `${title}${dim(`, step ${step}`)}`, columns),
  )
  return [
    bold('Today'),
    ...(today.length === 0 ? [dim('  nothing planned')] : today),
    bold('Coming'),
    ...(coming.length === 0 ? [dim('  nothing that you know of')] : coming),
    ...(dilemmas.length === 0 ? [] : [bold('Open'), ...dilemmas]),
  ].slice(0, room)
}
