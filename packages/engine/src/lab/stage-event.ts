import { hash32 } from '@lifegrid/base/hash'
import { apply } from '../apply.ts'
import { birth } from '../birth.ts'
import type { Condition } from '../catalogue/condition.ts'
import type { EventDefinition } from '../catalogue/event.ts'
import { withId } from '../codec/compact/id-table.ts'
import { allHold } from '../conditions/evaluate.ts'
import { civilOfDay, seasonOfMonth } from '../core/calendar.ts'
import { personIn } from '../core/cast.ts'
import type { EngineContext } from '../core/context.ts'
import { transfer } from '../core/ledger.ts'
import { epochDayAt } from '../core/time.ts'
import { type Turn, turnOf } from '../core/turn.ts'
import { addMemory, recallsThat } from '../life/person.ts'
import { stageFrom } from '../life/stage.ts'
import type { Cast } from '../life/story.ts'
import type { Sex } from '../life/vocabulary.ts'
import { settle } from '../systems/money/accounts.ts'
import { addPerson } from '../systems/people/roster.ts'
import { hasTrouble } from '../systems/people/troubles.ts'
import { hire, ladderOf } from '../systems/work/job.ts'

/** A life in which one event can happen by itself, and the people for its roles. */
export interface Stage {
  readonly turn: Turn
  readonly cast: Cast
  /** Conditions of the event that do not hold here: the event happens all the same. */
  readonly unmet: readonly Condition[]
}

const at = 1_700_000_000_000
/** Enough for any option, integer cents. */
const moneyCents = 10_000_000
/** What somebody of the cast owes, integer cents. */
const owedCents = 50_000
/** The game minute of what people of the cast remember: older than any condition asks. */
const longAgo = 0
const daysApart = 30
const noon = 12 * 60

/**
 * Makes a life of the right age, in the right season, with a job, memories and money as the event's conditions ask, and a new person for each
 * role. The agenda is empty, so that nothing else happens. The same seed makes the same stage.
 */
export function stageFor(event: EventDefinition, seed: string, context: EngineContext): Stage {
  const life = birth({ playerId: 'stage', seed, ruleset: 'calibrated', at }, context)
  const asked = [...(event.conditions ?? []), ...conditionsOfFirstText(event)].flatMap(whatMustHold)
  const sex: Sex = asked.find((one) => one.kind === 'sex')?.is ?? life.sex
  const firstname = context.catalogue.names[sex][hash32(seed) % context.catalogue.names[sex].length] ?? 'Robin'
  apply(life, { type: 'characterSetup', message: { firstname, lastname: life.lastname, sex } }, at, context)
  life.agenda = []
  life.question = null
  const turn = turnOf(life, minuteFor(event, asked, life.birthDay), context)
  settle(turn)
  transfer(turn, 'money', 'world', 'player', moneyCents)
  for (const one of asked) {
    if (one.kind === 'remembers')
      life.memory = withId(life.memory, one.what, turn.minute - ((one.daysAgo ?? 0) + 1) * 1440)
    if (life.work.job !== null) continue
    const ladder = one.kind === 'job' ? one.ladders?.[0] : one.kind === 'employed' && one.is ? undefined : null
    if (ladder !== null) hire(turn, ladderOf(context.catalogue, ladder ?? context.catalogue.jobs[0]?.id ?? ''))
  }
  const cast = castOf(turn, event)
  for (const one of asked) makeTrue(turn, one, cast)
  turn.minute = fittingMinute(event, turn, cast)
  settle(turn)
  const look = { catalogue: turn.catalogue, life, minute: turn.minute, cast }
  const unmet = (event.conditions ?? []).filter((one) => !allHold([one], look))
  life.agenda = []
  turn.frames.length = 0
  return { turn, cast, unmet }
}

/** What the first variant of the text needs, when every variant needs something. */
function conditionsOfFirstText({ text }: EventDefinition): readonly Condition[] {
  const [first] = text
  if (first === undefined || text.some((one) => typeof one === 'string' || one.when === undefined)) return []
  return typeof first === 'string' ? [] : (first.when ?? [])
}

/** The first noon at which the event's age and season fit. */
function minuteFor({ stages, age }: EventDefinition, asked: readonly Condition[], birthDay: number): number {
  const condition = asked.find((one) => one.kind === 'age')
  const years = Math.max(stageFrom[stages[0] ?? 'adult'], age?.from ?? 0, condition?.from ?? 0)
  const seasons = asked.find((one) => one.kind === 'season')?.in
  const first = Math.ceil(years * 365.25) + 1
  for (let day = first; day < first + 365; day += daysApart)
    if (seasons === undefined || seasons.includes(seasonOfMonth(civilOfDay(birthDay + day).month)))
      return day * 1440 + noon
  return first * 1440 + noon
}

/** The first noon within a year at which all conditions hold and a variant of the text fits; else one at which a variant fits. */
function fittingMinute(
  { conditions, text }: EventDefinition,
  { catalogue, life, minute: from }: Turn,
  cast: Cast,
): number {
  const minutes = Array.from({ length: 365 }, (_, day) => from + day * 1440)
  const saysSomething = (minute: number): boolean =>
    text.some((one) => typeof one === 'string' || allHold(one.when, { catalogue, life, minute, cast }))
  return (
    minutes.find((minute) => allHold(conditions, { catalogue, life, minute, cast }) && saysSomething(minute)) ??
    minutes.find(saysSomething) ??
    from
  )
}

function castOf(turn: Turn, event: EventDefinition): Cast {
  const cast: Cast = {}
  const today = epochDayAt(turn.life, turn.minute)
  for (const [role, { relation, age, status, recalls, quarreled, owes }] of Object.entries(event.cast ?? {})) {
    const one = [relation].flat()[0] ?? 'friend'
    const years = Math.max(age?.from ?? 0, Math.min(age?.to ?? 120, 30))
    const person = addPerson(turn, {
      relation: one,
      sex: ['father', 'brother', 'grandfather', 'son', 'uncle', 'nephew', 'grandson'].includes(one) ? 'male' : 'female',
      bornDay: today - Math.ceil(years * 365.25) - 1,
      lastname: turn.life.lastname,
      affinity: 50,
      familiarity: 50,
    })
    if (status === 'dead') person.diedDay = today - 1
    if (recalls !== undefined) addMemory(person, { minute: longAgo, as: recalls })
    if (quarreled) person.quarrel = { since: longAgo, by: 'player' }
    if (owes) person.loan = { cents: owedCents, since: longAgo }
    cast[role] = person.id
  }
  return cast
}

/** Natures that are tried for a person with a certain illness; more than the reciprocal of the rarest share among people. */
const naturesTried = 5_000
const oldAgeDays = 80 * 366

/** The player has this illness or habit from now on, as badly as the condition asks. */
function weighDown(turn: Turn, condition: Condition): void {
  const { body } = turn.life
  if (condition.kind === 'ill' && condition.illness !== undefined) {
    const { illness: id, severity = 1, years = 0 } = condition
    const since = turn.minute - (years + 1) * 525_960
    const care = condition.untreated === true ? 'none' : 'begun'
    body.illnesses = [...body.illnesses, { n: ++body.count, id, severity, since, known: true, care }]
  }
  if (condition.kind === 'habit') {
    const { habit: id, mode = 'kept', strength = 50 } = condition
    body.habits = [...body.habits, { id, mode, strength, since: turn.minute, slope: 0, attempts: 0 }]
  }
}

/** Makes a condition on the player's body, or on a person of the cast, true, where a new life does not fulfill it. */
function makeTrue(turn: Turn, condition: Condition, cast: Cast): void {
  const { life } = turn
  weighDown(turn, condition)
  const person = 'role' in condition && condition.role !== undefined ? personIn(life, cast, condition.role) : undefined
  if (person === undefined) return
  if (condition.kind === 'recalls' && !recallsThat(person, condition.as))
    addMemory(person, { minute: longAgo, as: condition.as })
  if (condition.kind === 'personHas') {
    const today = epochDayAt(life, turn.minute)
    const { of } = condition
    // Some illnesses come only to the old.
    for (let n = 0; n < 2 * naturesTried; n++) {
      const tried = { ...person, nature: n, bornDay: n < naturesTried ? person.bornDay : today - oldAgeDays }
      if (!of.some((id) => hasTrouble(turn.catalogue, tried, id, today))) continue
      Object.assign(person, { nature: n, bornDay: tried.bornDay })
      break
    }
  }
  if (condition.kind === 'arranged' && condition.as[0] !== undefined)
    person.arrangement = condition.as[0] === 'usual' ? null : condition.as[0]
  if (condition.kind === 'personIs' && (condition.as === 'frail' || condition.as === 'ill')) person.ill = condition.is
  if (condition.kind === 'quarrel') person.quarrel = { since: longAgo, by: condition.by ?? 'player' }
  if (condition.kind === 'loan') person.loan = { cents: Math.max(owedCents, condition.from ?? 0), since: longAgo }
  if (condition.kind === 'personIs' && condition.as === 'taken') person.partner = condition.is ? 'Sam' : null
}

/** A condition, or those inside `all`; of several that would do (`any`), the first. */
function whatMustHold(condition: Condition): Condition[] {
  if (condition.kind === 'any') return condition.of.slice(0, 1).flatMap(whatMustHold)
  return condition.kind === 'all' ? condition.of.flatMap(whatMustHold) : [condition]
}
