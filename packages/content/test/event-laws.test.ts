import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import type { EventDefinition, EventExample } from '@lifegrid/engine/catalogue/event'
import { readId, withId } from '@lifegrid/engine/codec/compact/id-table'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { transfer } from '@lifegrid/engine/core/ledger'
import { epochDayAt } from '@lifegrid/engine/core/time'
import { type Turn, turnOf } from '@lifegrid/engine/core/turn'
import type { Life } from '@lifegrid/engine/life/life'
import type { Cast } from '@lifegrid/engine/life/story'
import type { GaugeName } from '@lifegrid/engine/life/vocabulary'
import { decide } from '@lifegrid/engine/story/decide'
import { fall } from '@lifegrid/engine/story/happen'
import { moneyAt, settle } from '@lifegrid/engine/systems/money/accounts'
import { gaugeAt } from '@lifegrid/engine/systems/mood/mood'
import { addPerson } from '@lifegrid/engine/systems/people/roster'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const context: EngineContext = { catalogue }
const at = 1_700_000_000_000

/** A life of that age of which only the example's givens are known. */
function lifeOf(given: EventExample['given']): Turn {
  const life = birth({ playerId: 'ex', seed: 'an-example-life', ruleset: 'calibrated', at }, context)
  apply(
    life,
    { type: 'characterSetup', message: { firstname: 'Ada', lastname: 'Moreau', sex: given.sex ?? 'female' } },
    at,
    context,
  )
  life.agenda = []
  const turn = turnOf(life, Math.floor(given.age * 525_960) + 200 * 1440 + 720, context)
  settle(turn)
  if (given.money !== undefined) transfer(turn, 'money', 'world', 'player', given.money)
  for (const [name, value] of Object.entries(given.gauges ?? {}))
    life.gauges[name as GaugeName] = { value, since: turn.minute }
  for (const what of given.memory ?? []) life.memory = withId(life.memory, what, turn.minute - 400 * 1440)
  return turn
}

/** Somebody new for each role, as the role wants them. */
function castOf(turn: Turn, event: EventDefinition): Cast {
  const cast: Cast = {}
  for (const [role, wanted] of Object.entries(event.cast ?? {})) {
    const relation = typeof wanted.relation === 'string' ? wanted.relation : wanted.relation[0]
    if (relation === undefined) throw new Error(`${event.id}: ${role} is nobody`)
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

/** Runs one example; what came out otherwise than it says, in words. */
function faultsOf(event: EventDefinition, example: EventExample): string[] {
  const turn = lifeOf(example.given)
  const { life, minute } = turn
  const cast = castOf(turn, event)
  const money = moneyAt(life, minute)
  const gauges = Object.keys(example.expect.gauges ?? {}) as GaugeName[]
  const before = new Map(gauges.map((name) => [name, gaugeAt(life, name, minute)]))
  fall(turn, event, cast)
  if (example.choose !== undefined) decide(turn, example.choose, example.roll)
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

describe('the laws over events', () => {
  test('a choice has two options, one of them free; an auto or a deadline takes one that is always open', () => {
    const faults = catalogue.events
      .filter(({ kind }) => kind === 'question')
      .flatMap(({ id, options = [], offline }) => {
        const free = options
          .filter((one) => !one.energyCost && !one.moneyCost && !one.diamondCost && !one.conditions)
          .map((one) => one.id)
        if (options.length < 2 || free.length === 0) return [`${id}: ${options.length} options, ${free.length} free`]
        if (offline === undefined) return [`${id}: nothing is said of absence`]
        if (offline.kind === 'hold') return []
        // Energy runs down to nothing and no further; money that is not there cannot be spent.
        const taken = options.find((one) => one.id === offline.option)
        const open = taken !== undefined && !taken.moneyCost && !taken.diamondCost && !taken.conditions
        return open ? [] : [`${id}: ${offline.option} may be closed`]
      })
    expect(faults).toEqual([])
  })

  test('a choice rests for five years at the least: no file says less', () => {
    const short = catalogue.events.filter(
      ({ kind, cooldownDays }) => kind === 'question' && (cooldownDays ?? 1827) < 1827,
    )
    expect(short.map(({ id }) => id)).toEqual([])
  })

  const examples = catalogue.events.flatMap((event) =>
    (event.examples ?? []).map((example) => [event.id, example, event] as const),
  )
  test.each(examples)('%s: its example comes out as it says', (_, example, event) => {
    expect(faultsOf(event, example)).toEqual([])
  })
})
