import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { type Choosing, choicesShown } from './deed-keys.ts'
import { bold, clip, dim, item, money } from './text.ts'

interface Shown {
  readonly choosing: Choosing
  /** The place in the list of the first that is shown. */
  readonly from: number
  readonly columns: number
}

/** The people, or what can be done with one of them: nine with a digit each. */
export function peoplePage({ choosing, from, columns }: Shown, room: number) {
  return [...titleOf(choosing), ...linesOf(choosing, from, columns)].slice(0, room).map((line) => clip(line, columns))
}

/** The keys of the page, for the foot of the screen. */
export function peopleKeys({ step, list }: Choosing): string[] {
  const what = step === 'thing' ? '1–9 do it' : step === 'other' ? '1–9 whom' : '1–9 choose'
  return [what, ...(list.length > choicesShown ? ['n next'] : []), ...(step === 'person' ? [] : ['b back'])]
}

function titleOf(choosing: Choosing): string[] {
  if (choosing.step === 'person') return []
  const name = `${choosing.with.firstname} ${choosing.with.lastname}`
  return [bold(choosing.step === 'thing' ? `With ${name}` : `${choosing.thing.title}: ${name}, and whom?`)]
}

function linesOf(choosing: Choosing, from: number, columns: number): string[] {
  if (choosing.step !== 'thing') {
    if (choosing.list.length === 0) return [dim('You know nobody yet.')]
    return choosing.list.slice(from, from + choicesShown).map((person, at) => `${at + 1} ${personLine(person)}`)
  }
  if (choosing.list.length === 0) return [dim('There is nothing to do together.')]
  return choosing.list.slice(from, from + choicesShown).flatMap((thing, at) => {
    const costs = [
      ...(thing.energy > 0 ? [`${thing.energy} energy`] : []),
      ...(thing.priceCents > 0 ? [money(thing.priceCents)] : []),
    ]
    const text = costs.length === 0 ? thing.title : `${thing.title} (${costs.join(', ')})`
    if (thing.unavailable === undefined) return item(`${at + 1}`, text, columns)
    return item(dim(`${at + 1}`), dim(`${text} — ${thing.unavailable}`), columns)
  })
}

function personLine({ firstname, lastname, relation, ageYears, occupation, affinity, status }: PersonShape): string {
  const name = `${firstname} ${lastname}`
  const line = `${relation.padEnd(12)}${name.padEnd(24)}${String(ageYears).padStart(4)}  ${occupation.padEnd(16)} ♥ ${affinity}`
  return status === 'dead' ? dim(`${line} †`) : line
}
