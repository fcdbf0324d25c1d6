import { speedValues } from '@lifegrid/contract/limits'
import type { ConnectionState, Problem } from '@lifegrid/sdk/connection'
import type { View } from '@lifegrid/sdk/view'
import { agendaLines, agendaPage, clockWords } from './agenda.ts'
import type { Choosing, Page } from './deed-keys.ts'
import { peopleKeys, peoplePage } from './people-page.ts'
import type { Heirs } from './player-keys.ts'
import { bar, bold, clip, cyan, dim, green, item, money, padded, red, rule, width, wrap, yellow } from './text.ts'

/** A smaller screen has no room for the plan of the day above the feed. */
const agendaRowsMin = 20

/** Everything that the screen shows. The same scene is always drawn the same way. */
export interface Scene {
  readonly view: View | null
  readonly connection: ConnectionState
  readonly problem: Problem | null
  /** The predicted game minute. */
  readonly minute: number
  readonly page: Page
  /** A short message, usually a refusal; empty when there is none. */
  readonly notice: string
  /** The heirs, if the player has asked for them. */
  readonly heirs: Heirs | undefined
  /** What the page of people lets the player choose, and the place in its list of the first that is shown. */
  readonly choosing: Choosing
  readonly from: number
  readonly columns: number
  readonly rows: number
}

/** Exactly `rows` lines, none wider than `columns`. */
export function drawScreen(scene: Scene): string[] {
  const { columns, rows, view } = scene
  const top =
    view === null
      ? [connectionLine(scene, 'Lifegrid')]
      : [...header(scene, view), ...agenda(scene, view), rule(columns)]
  const bottom = [rule(columns), ...footer(scene)]
  const room = Math.max(0, rows - top.length - bottom.length)
  const middle = view === null ? [dim('Waiting for your life …')] : body(scene, view, room)
  const lines = [...top, ...middle.slice(0, room)]
  while (lines.length < rows - bottom.length) lines.push('')
  return [...lines, ...bottom].slice(0, rows).map((line) => clip(line, columns))
}

function header(scene: Scene, view: View): string[] {
  const { state } = view
  const name = `${view.firstname} ${view.lastname}`.trim() || 'Newborn'
  const { date, time } = shownTime(view, scene.minute)
  const speed = `speed ${speedValues.indexOf(state.gameSpeed as 1) + 1}/${speedValues.length}`
  const held = clockWords(view)
  const clock = held === undefined ? speed : yellow(held)
  return [
    connectionLine(scene, `${name} · ${years(state.ageYears)} · ${state.stage}`),
    `${bold(`${date} ${time}`)} ${dim(`${state.season} ·`)} ${clock} ${dim('·')} ${state.location}${state.occupation ? ` · ${state.occupation}` : ''}`,
    `${green(money(state.money))}  ${cyan(`◆ ${state.diamonds}`)}  ${dim('mood')} ${state.mood}  ${dim('weight')} ${(state.weight / 10).toFixed(1)} kg`,
    ...bars(view, scene.columns),
  ]
}

/** Two lines on a screen that has room for them; the diary has the rest. */
function agenda({ minute, columns, rows, page }: Scene, view: View): string[] {
  return rows < agendaRowsMin || page === 'diary' ? [] : agendaLines(view, shownTime(view, minute).time, columns)
}

function connectionLine(scene: Scene, title: string): string {
  const said = connectionText(scene)
  return padded(bold(title), said, scene.columns)
}

function connectionText({ connection, problem }: Scene): string {
  const why = problem === null ? '' : ` (${problem.message})`
  switch (connection) {
    case 'live':
      return green('● live')
    case 'connecting':
      return yellow('○ connecting…')
    case 'paused':
      return yellow('○ reconnecting…')
    case 'replaced':
      return red('✕ playing elsewhere')
    case 'refused':
      return red(`✕ refused${why}`)
    case 'closed':
      return dim('closed')
  }
}

function bars(view: View, columns: number): string[] {
  const { state } = view
  const width = Math.max(4, Math.floor(columns / 2) - 17)
  const stats: [string, number, number][] = [
    ['energy', state.energy, Math.max(1, state.peakEnergy)],
    ['happiness', state.happiness, 100],
    ['health', state.health, 100],
    ['stress', state.stress, 100],
    ['social', state.social, 100],
    ['hunger', state.hunger, 100],
    ['thirst', state.thirst, 100],
  ]
  const drawn = stats.map(
    ([label, value, max]) => `${dim(label.padEnd(10))}${bar(value, max, width)} ${String(value).padStart(3)}`,
  )
  const lines: string[] = []
  for (let i = 0; i < drawn.length; i += 2) lines.push([drawn[i], drawn[i + 1] ?? ''].join('  '))
  return lines
}

function body(scene: Scene, view: View, room: number): string[] {
  if (scene.page === 'people') return peoplePage(scene, room)
  if (scene.page === 'diary') return agendaPage(view, shownTime(view, scene.minute).time, scene.columns, room)
  const decision = question(view, scene.columns)
  const ended = view.state.status === 'dead' ? theEnd(view, scene) : []
  const below = [...ended, ...decision]
  return [...feed(view, scene.columns, Math.max(0, room - below.length)), ...below]
}

function feed(view: View, columns: number, room: number): string[] {
  const lines = view.feed.flatMap((entry) => {
    const mark = entry.importance >= 8 ? yellow('★') : '·'
    return item(mark, `${bold(entry.title)} ${entry.message}`, columns)
  })
  return lines.slice(-room || lines.length)
}

function question(view: View, columns: number): string[] {
  if (view.question === null) return []
  const { title, message, answerOptions } = view.question
  const options = answerOptions.flatMap((option, at) => {
    const costs = [
      option.energyCost ? `${option.energyCost} energy` : '',
      option.moneyCost ? money(option.moneyCost) : '',
      option.diamondCost ? `◆ ${option.diamondCost}` : '',
    ].filter((cost) => cost !== '')
    const cost = costs.length > 0 ? ` (${costs.join(', ')})` : ''
    const odds = option.odds?.length ? dim(` — ${option.odds.join('; ')}`) : ''
    const text = `${option.text}${cost}${odds}`
    if (option.unavailable === undefined) return item(`${at + 1}`, text, columns)
    return item(dim(`${at + 1}`), dim(`${text} — ${option.unavailable}`), columns)
  })
  return [rule(columns), ...wrap(`${yellow(bold(title))} ${message}`, columns), ...options]
}

function theEnd(view: View, { columns, heirs }: Scene): string[] {
  const words =
    view.ended === null
      ? 'This life is over.'
      : `${view.ended.epitaph} (${view.ended.cause}, aged ${view.ended.ageYears})`
  const next =
    heirs === undefined
      ? ['Press r to begin another life, h to continue as one of the family.']
      : heirs.slice(0, 9).map((heir, at) => {
          const name = `${heir.firstname} ${heir.lastname}, ${heir.relation}, ${years(heir.ageYears)}`
          return `${at + 1} Continue as ${name} ${dim(`inherits ${money(heir.inheritance)}`)}`
        })
  return [rule(columns), ...item(bold('†'), words, columns), ...next]
}

/** The notice, or the keys on as many lines as needed. No key may be cut off. */
function footer({ view, page, notice, connection, choosing, columns }: Scene): string[] {
  if (notice !== '') return wrap(notice, columns).map(yellow)
  const keys: string[] = []
  if (view?.question && page !== 'people') keys.push('1–9 answer')
  if (view?.state.status === 'dead') keys.push('r new life', 'h heirs')
  if (connection === 'replaced' || connection === 'refused') keys.push('c connect here')
  keys.push(
    '+/− speed',
    view?.state.stopped ? 'space start' : 'space stop',
    page === 'people' ? 'p feed' : 'p people',
    page === 'diary' ? 'd feed' : 'd diary',
    ...(page === 'people' ? peopleKeys(choosing) : []),
    'q quit',
  )
  return keyLines(keys, columns).map(dim)
}

/** The keys on one line, or on several lines with less space between the keys. */
function keyLines(keys: readonly string[], columns: number): string[] {
  const wide = keys.join('   ')
  if (width(wide) <= columns) return [wide]
  const lines: string[] = []
  for (const key of keys) {
    const last = lines.at(-1)
    const longer = last === undefined ? key : `${last}  ${key}`
    if (last !== undefined && width(longer) <= columns) lines[lines.length - 1] = longer
    else lines.push(key)
  }
  return lines
}

/** Date and time of the predicted minute, calculated from the last state. */
export function shownTime(view: View, minute: number): { date: string; time: string } {
  const { date, time } = view.state
  const said = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(said)) return { date, time }
  const shown = new Date(said + Math.max(0, minute - view.state.minute) * 60_000).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

export function years(count: number): string {
  return count === 1 ? '1 year' : `${count} years`
}
