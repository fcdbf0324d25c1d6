import type { EventDefinition, EventExample } from '@lifegrid/engine/catalogue/event'
import { readId, withId } from '@lifegrid/engine/codec/compact/id-table'
import { transfer } from '@lifegrid/engine/core/ledger'
import { epochDayAt } from '@lifegrid/engine/core/time'
import type { Turn } from '@lifegrid/engine/core/turn'
import type { Life } from '@lifegrid/engine/life/life'
import type { Cast } from '@lifegrid/engine/life/story'
import type { GaugeName } from '@lifegrid/engine/life/vocabulary'
import { answerQuestion } from '@lifegrid/engine/story/answer-question'
import { happen } from '@lifegrid/engine/story/happen'
import { moneyAt } from '@lifegrid/engine/systems/money/accounts'
import { gaugeAt } from '@lifegrid/engine/systems/mood/mood'
import { addPerson } from '@lifegrid/engine/systems/people/roster'
import { hire, ladderOf } from '@lifegrid/engine/systems/work/job'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { exampleLife } from './support/example-life.ts'

/** The life that the example describes. */
function lifeOf(given: EventExample['given']): Turn {
  const turn = exampleLife(Math.floor(given.age * 525_960) + 200 * 1440 + 720, given.sex)
  const { life } = turn
  if (given.employed === true) hire(turn, ladderOf(catalogue, 'office'))
  if (given.money !== undefined) transfer(turn, 'money', 'world', 'player', given.money)
  for (const [name, value] of Object.entries(given.gauges ?? {}))
    life.gauges[name as GaugeName] = { value, since: turn.minute }
  for (const what of given.memory ?? []) life.memory = withId(life.memory, what, turn.minute - 400 * 1440)
  return turn
}

/** The event with a single variant of its text. */
function asVariant(event: EventDefinition, id: string | undefined): EventDefinition {
  if (id === undefined) return event
  const text = event.text.filter((one) => typeof one !== 'string' && one.id === id)
  if (text.length === 0) throw new Error(`${event.id}: there is no variant ${id}`)
  return { ...event, text }
}

/** A new person for each role of the cast. */
function castOf(turn: Turn, event: EventDefinition): Cast {
  const cast: Cast = {}
  for (const [role, wanted] of Object.entries(event.cast ?? {})) {
    const relation = typeof wanted.relation === 'string' ? wanted.relation : wanted.relation[0]
    if (relation === undefined) throw new Error(`${event.id}: the role ${role} has no relation`)
    const years = Math.max(wanted.age?.from ?? 0, Math.min(wanted.age?.to ?? 200, 30))
    const today = epochDayAt(turn.life, turn.minute)
    const person = addPerson(turn, {
      relation,
      sex: relation === 'father' || relation === 'brother' || relation === 'grandfather' ? 'male' : 'female',
      bornDay: today - Math.ceil(years * 365.25) - 1,
      lastname: 'Olsen',
      affinity: 50,
      familiarity: 50,
    })
    if (wanted.status === 'dead') person.diedDay = today - 1
    cast[role] = person.id
  }
  return cast
}

function told(life: Life): string {
  return life.feed.map(({ message }) => message).join('\n')
}

/** Runs one example. @returns a sentence for each difference. */
function faultsOf(event: EventDefinition, example: EventExample): string[] {
  const turn = lifeOf(example.given)
  const { life, minute } = turn
  const cast = castOf(turn, event)
  const money = moneyAt(life, minute)
  const gauges = Object.keys(example.expect.gauges ?? {}) as GaugeName[]
  const before = new Map(gauges.map((name) => [name, gaugeAt(life, name, minute)]))
  happen(turn, asVariant(event, example.given.variant), cast)
  if (example.choose !== undefined) answerQuestion(turn, example.choose, example.roll)
  const faults: string[] = []
  const { expect: expected } = example
  for (const name of gauges) {
    const change = gaugeAt(life, name, minute) - (before.get(name) ?? 0)
    if (change !== expected.gauges?.[name]) faults.push(`${name} ${change}`)
  }
  if (expected.money !== undefined && moneyAt(life, minute) - money !== expected.money)
    faults.push(`money ${moneyAt(life, minute) - money}`)
  for (const what of expected.remembers ?? [])
    if (readId(life.memory, what) === undefined) faults.push(`does not remember ${what}`)
  if (expected.says !== undefined && !told(life).includes(expected.says)) faults.push(`does not say ${expected.says}`)
  if (
    expected.followUp !== undefined &&
    !Object.values(life.story.pending).some(({ eventId }) => eventId === expected.followUp)
  )
    faults.push(`${expected.followUp} does not follow`)
  return faults
}

describe('the examples of events', () => {
  const examples = catalogue.events.flatMap((event) =>
    (event.examples ?? []).map((example) => [event.id, example, event] as const),
  )
  test.each(examples)('%s: the example ends as it says', (_, example, event) => {
    expect(faultsOf(event, example)).toEqual([])
  })
})
