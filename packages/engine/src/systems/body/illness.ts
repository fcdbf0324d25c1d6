import { assert } from '@lifegrid/base/assert'
import type { HealthConditionDefinition } from '../../catalogue/body.ts'
import { extended } from '../../codec/compact/latest.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { messageOf, phrase } from '../../core/message.ts'
import { noPremise, premise } from '../../core/premise.ts'
import { drawMedians, drawWait } from '../../core/random-wait.ts'
import type { System } from '../../core/system.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Illness, Severity } from '../../life/body.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import { changeGauge } from '../mood/mood.ts'
import { pickByRate, updateAfterBodyChange } from './body.ts'
import { bodyIndexOf } from './body-index.ts'
import { isInSeason, onsetRates } from './illness-risk.ts'
import { beginCare, takesUpCare } from './treatment.ts'
import { worded } from './worded.ts'

/** An illness of at least this importance is told; a severe case counts two more. */
const toldFrom = 3

const hasIllness = premise('the player has the illness', (turn, n) => illnessOf(turn, n) !== undefined)

/**
 * Falling ill and recovering. One waiting time covers the next onset, at the total rate of all conditions (see
 * `illness-risk.ts`); a second draw picks the condition. So a healthy year costs no work. An acute illness ends at a minute
 * drawn at its onset. A chronic one stays, may be undiagnosed for a while, and is managed (see `treatment.ts`).
 */
export const illness: System<'illness'> = {
  name: 'illness',
  changes: ['facts'],
  runsBeforeHeir: true,
  runsForBodyAlone: true,
  premises: {
    onset: noPremise('the illness is drawn when it falls due'),
    'over:': [hasIllness],
    'found:': [hasIllness, premise('the illness is unknown', (turn, n) => illnessOf(turn, n)?.known === false)],
    'worse:': [hasIllness, premise('the illness is not severe', (turn, n) => (illnessOf(turn, n)?.severity ?? 3) < 3)],
    'care:': [hasIllness, premise('a treatment has begun', (turn, n) => illnessOf(turn, n)?.care === 'begun')],
  },
  begin(turn) {
    const { body } = turn.life
    body.onset = { left: drawWait(roll(turn, 'illness', 'wait:0')), rate: 0, since: turn.minute }
    body.pickUp = { left: drawWait(roll(turn, 'habits', 'wait:0')), rate: 0, since: turn.minute }
    updateAfterBodyChange(turn)
  },
  due(turn, key) {
    const [what, number] = key.split(':')
    if (what === 'onset') {
      onset(turn)
      return
    }
    const had = illnessOf(turn, `${number}`)
    assert(had !== undefined, 'a due illness item names an illness of the life')
    if (what === 'over') recover(turn, had)
    else if (what === 'found') diagnose(turn, had)
    else if (what === 'care') resolveTreatment(turn, had)
    else if (what === 'worse') worsen(turn, had)
    else assert(false, `unknown agenda key of illness: ${key}`)
  },
}

function illnessOf({ life }: Turn, number: string): Illness | undefined {
  return life.body.illnesses.find((one) => one.n === Number(number))
}

function onset(turn: Turn): void {
  const { body } = turn.life
  body.count++
  body.onset = { left: drawWait(roll(turn, 'illness', `wait:${body.count}`)), rate: 0, since: turn.minute }
  const chosen = pickByRate(onsetRates(turn), roll(turn, 'illness', `which:${body.count}`))
  if (chosen !== undefined && isInSeason(chosen.definition, turn, roll(turn, 'illness', `season:${body.count}`)))
    fallIll(turn, chosen.definition)
  else updateAfterBodyChange(turn)
}

/** Gives the player this condition, with a drawn severity unless one is given. Does nothing if the player already has it. */
export function fallIll(turn: Turn, definition: HealthConditionDefinition, given?: Severity): void {
  const { life, minute } = turn
  const { illnesses } = life.body
  if (illnesses.some((one) => one.id === definition.id) || illnesses.length >= engineLimits.illnessesMax)
    return updateAfterBodyChange(turn)
  life.body.count++
  const n = life.body.count
  const severity = given ?? severityOf(definition, roll(turn, 'illness', `severity:${n}`))
  const got: Illness = { n, id: definition.id, severity, since: minute, known: false, care: 'none' }
  life.body.illnesses = extended(illnesses, got)
  if (definition.once === true && !life.body.past.includes(definition.id))
    life.body.past = extended(life.body.past, definition.id)
  if (definition.course === 'acute') {
    const [from, to] = definition.days ?? [7, 14]
    const days = rollBetween(turn, 'illness', `days:${n}`, from, to) * severity
    schedule(life, minute + days * minutesPerDay, 'illness', `over:${n}`)
    applySymptoms(turn, definition, severity)
  } else if (definition.remitsYears !== undefined) {
    const years = drawMedians(roll(turn, 'illness', `days:${n}`)) * definition.remitsYears
    schedule(life, minute + Math.max(30, Math.round(years * 365.25)) * minutesPerDay, 'illness', `over:${n}`)
  }
  scheduleWorse(turn, definition, got)
  if (definition.foundAfterDays === undefined) diagnose(turn, got)
  else {
    const days = Math.max(1, Math.round(drawMedians(roll(turn, 'illness', `found:${n}`)) * definition.foundAfterDays))
    schedule(life, minute + days * minutesPerDay, 'illness', `found:${n}`)
    updateAfterBodyChange(turn)
  }
}

/** Diagnoses the condition. Most players begin the treatment at once; the others may see a doctor later. */
export function diagnose(turn: Turn, had: Illness): void {
  if (had.known) return
  const definition = definitionOf(turn, had)
  had.known = true
  unschedule(turn.life, 'illness', `found:${had.n}`)
  if (isTold(definition, had))
    tell(turn, {
      eventId: `health-${had.id}`,
      title: titled(definition),
      message: worded(turn, `health-${had.id}`, definition.text.onset),
      importance: Math.min(10, definition.importance),
    })
  if (takesUpCare(turn, definition, had)) beginCare(turn, had)
  updateAfterBodyChange(turn)
}

/** Ends an illness, which may leave a lasting condition. */
function recover(turn: Turn, had: Illness): void {
  const { life } = turn
  const definition = definitionOf(turn, had)
  life.body.illnesses = life.body.illnesses.filter((one) => one !== had)
  for (const what of ['over', 'found', 'care', 'worse']) unschedule(life, 'illness', `${what}:${had.n}`)
  if (definition.course === 'acute') applySymptoms(turn, definition, -had.severity / 2)
  if (definition.text.over !== undefined && isTold(definition, had))
    tell(turn, {
      eventId: `health-${had.id}-over`,
      title: phrase(turn.catalogue, 'body.title-better'),
      message: worded(turn, `health-${had.id}-over`, definition.text.over),
      importance: Math.max(1, definition.importance - 2),
    })
  const left = definition.leaves
  const next = left === undefined ? undefined : bodyIndexOf(turn.catalogue).conditions.get(left.illness)
  if (left !== undefined && next !== undefined && roll(turn, 'illness', `leaves:${had.n}`) < left.chance)
    fallIll(turn, next)
  updateAfterBodyChange(turn)
}

/** Some illnesses get worse by one degree at a time, after a wait of some years. */
function scheduleWorse(turn: Turn, { worsensYears }: HealthConditionDefinition, { n, severity }: Illness): void {
  if (worsensYears === undefined || severity === 3) return
  const years = drawMedians(roll(turn, 'illness', `worse:${n}:${severity}`)) * worsensYears
  schedule(turn.life, turn.minute + Math.max(30, Math.round(years * 365.25)) * minutesPerDay, 'illness', `worse:${n}`)
}

function worsen(turn: Turn, had: Illness): void {
  const definition = definitionOf(turn, had)
  had.severity = had.severity === 1 ? 2 : 3
  const text = definition.text.worse?.[had.severity - 2]
  if (had.known && text !== undefined)
    tell(turn, {
      eventId: `health-${had.id}-worse`,
      title: titled(definition),
      message: text,
      importance: Math.min(10, definition.importance),
    })
  scheduleWorse(turn, definition, had)
  updateAfterBodyChange(turn)
}

/** Decides whether the treatment works. */
function resolveTreatment(turn: Turn, had: Illness): void {
  const definition = definitionOf(turn, had)
  const { treatment } = definition
  assert(treatment !== undefined && had.care === 'begun', 'a treatment in progress has a definition')
  const works = roll(turn, 'illness', `care:${had.n}`) < treatment.chance
  had.care = works ? 'works' : 'failed'
  if (works && (definition.course === 'acute' || treatment.cures === true)) {
    recover(turn, had)
    return
  }
  if (definition.importance >= 5)
    tell(turn, {
      eventId: `health-${had.id}-care`,
      ...messageOf(turn, works ? 'body.treatment-works' : 'body.treatment-fails', { treatment: treatment.title }),
      importance: 4,
    })
  updateAfterBodyChange(turn)
}

/** Applies an acute illness's symptoms to the gauges at once, scaled by severity. Health never drops to 0. */
function applySymptoms(turn: Turn, definition: HealthConditionDefinition, times: number): void {
  const { happiness = 0, stress = 0, health = 0, social = 0, energy = 0 } = definition.symptoms
  for (const [name, by] of Object.entries({ happiness, stress, health, social, energy })) {
    // Lost energy comes back each night, so a recovery does not restore it.
    if (by !== 0 && (name !== 'energy' || times > 0))
      changeGauge(turn.life, name as 'health', turn.minute, Math.trunc(by * times))
  }
}

function severityOf(definition: HealthConditionDefinition, draw: number): Severity {
  const [mild, moderate] = definition.severity
  if (draw < mild) return 1
  return draw < mild + moderate ? 2 : 3
}

function isTold(definition: HealthConditionDefinition, had: Illness): boolean {
  return definition.importance + (had.severity === 3 ? 2 : 0) >= toldFrom
}

function titled({ title }: HealthConditionDefinition): string {
  return `${title[0]?.toUpperCase()}${title.slice(1)}`
}

export function definitionOf(turn: Turn, had: Illness): HealthConditionDefinition {
  const definition = bodyIndexOf(turn.catalogue).conditions.get(had.id)
  assert(definition !== undefined, 'a condition of a life is in the catalogue')
  return definition
}
