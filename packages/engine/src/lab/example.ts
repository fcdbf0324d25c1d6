import { birth } from '../birth.ts'
import { birthdayOf } from '../calendar.ts'
import type { EngineContext } from '../context.ts'
import { applyEffects } from '../effects/faces.ts'
import { castFor } from '../events/cast.ts'
import { decide } from '../events/decide.ts'
import type { CastRole, EventDefinition, EventExample } from '../events/event-definition.ts'
import { fall } from '../events/fall.ts'
import { refusalOf } from '../events/question-shape.ts'
import { transfer } from '../ledger.ts'
import type { GaugeName, Life } from '../life.ts'
import { minutesPerDay } from '../limits.ts'
import { hire, moneyAt } from '../systems/finances.ts'
import { gaugeAt } from '../systems/mood.ts'
import { minuteOfEpochDay } from '../time.ts'
import { type Turn, turnOf } from '../turn.ts'

/**
 * Runs a worked example of an event and returns what did not come out as it says; empty where all did. The life is made for it: of the
 * given age, with everyone in it whom the event's cast needs.
 */
export function runExample(event: EventDefinition, example: EventExample, context: EngineContext): string[] {
  const turn = stage(event, example, context)
  const { life } = turn
  const cast = castFor(event, life, turn.minute, () => 0)
  if (cast === null) return ['the cast cannot be filled']
  const gauges = Object.entries(example.expect.gauges ?? {}) as [GaugeName, number][]
  const before = { money: moneyAt(life, turn.minute), gauges: gauges.map(([name]) => gaugeAt(life, name, turn.minute)) }
  fall(turn, event, cast)
  const faults: string[] = []
  if (example.choose !== undefined) {
    const option = event.options?.find((one) => one.id === example.choose)
    if (option === undefined) return [`there is no option ${example.choose}`]
    const closed = refusalOf(option, life, turn.minute, cast)
    if (closed !== undefined) return [`${example.choose} is not open: ${closed.detail ?? closed.code}`]
    decide(turn, option.id, example.roll ?? 0)
  }
  const { expect } = example
  for (const [index, [name, by]] of gauges.entries()) {
    const change = gaugeAt(life, name, turn.minute) - (before.gauges[index] as number)
    if (change !== by) faults.push(`${name} changed by ${change}, not ${by}`)
  }
  const money = moneyAt(life, turn.minute) - before.money
  if (expect.money !== undefined && money !== expect.money)
    faults.push(`money changed by ${money}, not ${expect.money}`)
  for (const what of expect.remembers ?? [])
    if (life.memory[what] === undefined) faults.push(`${what} is not remembered`)
  const said = life.feed[life.feed.length - 1]?.message ?? ''
  if (expect.says !== undefined && !said.includes(expect.says))
    faults.push(`it says “${said}”, which lacks “${expect.says}”`)
  const follows = Object.values(life.story.pending).map((pending) => pending.eventId)
  if (expect.followUp !== undefined && !follows.includes(expect.followUp))
    faults.push(`${expect.followUp} does not follow`)
  return faults
}

function stage(event: EventDefinition, { given }: EventExample, context: EngineContext): Turn {
  const life: Life = birth({ playerId: 'example', seed: `example ${event.id}`, ruleset: 'calibrated', at: 0 }, context)
  life.status = 'playing'
  life.firstname = 'Robin'
  life.sex = given.sex ?? 'female'
  // Nobody dies on the way: the agenda is empty, and so everyone who was there at the birth is there still.
  life.agenda = []
  const minute = minuteOfEpochDay(life, birthdayOf(life.birthDay, given.age)) + minutesPerDay + 12 * 60
  const turn = turnOf(life, minute, context)
  life.work.settledMinute = minute
  if (given.money !== undefined) transfer(turn, 'money', 'world', 'player', given.money)
  for (const name of Object.keys(life.gauges) as GaugeName[]) {
    life.gauges[name] = { value: given.gauges?.[name] ?? gaugeAt(life, name, minute), since: minute }
  }
  for (const what of given.memory ?? []) life.memory[what] = minute - minutesPerDay
  const job = context.catalogue.jobs.find((one) => one.entry)
  if (given.employed === true && job !== undefined) hire(turn, job)
  for (const role of Object.values(event.cast ?? {})) provide(turn, role)
  return turn
}

/** Sees to it that somebody can take the role. */
function provide(turn: Turn, { relation, status = 'alive' }: CastRole): void {
  const { life } = turn
  const relations = typeof relation === 'string' ? [relation] : relation
  if (relations.includes('friend')) applyEffects([{ kind: 'meet', affinity: 30 }], turn, {})
  const fitting = life.people.find((person) => relations.includes(person.relation))
  if (fitting !== undefined && status === 'dead') fitting.diedDay = life.birthDay + 1
  if (fitting === undefined && life.people[0] !== undefined) life.people[0].relation = relations[0] ?? 'friend'
}
