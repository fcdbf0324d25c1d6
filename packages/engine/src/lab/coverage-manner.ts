import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { EngineCommand } from '../apply.ts'
import type { EngineContext } from '../core/context.ts'
import { educationLimits } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { refusePurchase } from '../systems/money/shop.ts'
import { whyNotJoin } from '../systems/school/extracurriculars.ts'
import { refuseGiven, refuseVerb } from '../systems/together/refuse-verb.ts'
import { verbs } from '../systems/together/verbs/index.generated.ts'
import { pursueHabits } from './autoplayer.ts'
import { careerOn, careerStep } from './coverage-career.ts'
import type { Wants } from './coverage-wants.ts'
import { education } from './habits/education.ts'
import type { AutoplayHabit } from './habits/habit.ts'
import { together } from './habits/together.ts'
import { work } from './habits/work.ts'
import type { Manner } from './live.ts'

/** The commands of the reference autoplayer that would undo what a directed life is after. */
const undone: ReadonlySet<string> = new Set([
  'applyForJob',
  'quitJob',
  'retire',
  'dropOut',
  'applyForSchool',
  'chooseMajor',
  'focusUpdate',
])

/** What one life is after. */
export interface Pursuit {
  readonly ladder: string | undefined
  readonly activity: string | undefined
}

export interface Directed {
  readonly seed: string
  readonly wants: Wants
  readonly context: EngineContext
  /** Absent: the life is the reference autoplayer's but for its answers. */
  readonly pursuit: Pursuit | undefined
}

/**
 * How a bot lives that is after what is wanted: a career on one of the wanted ladders, one of the wanted activities, the wanted things, and the
 * quarrels and introductions that events ask for; everything else as the reference autoplayer does.
 */
export function directedManner(
  { seed, wants, context, pursuit }: Directed,
  choose: (question: QuestionShape) => string,
): Manner {
  const { catalogue } = context
  const career = pursuit?.ladder === undefined ? undefined : careerOn(catalogue, pursuit.ladder)
  const activity = pursuit?.activity
  return {
    choose,
    pursue(life, minute, send) {
      const direct = (command: EngineCommand | undefined, habit: AutoplayHabit): void => {
        if (command !== undefined && life.status === 'playing' && life.question === null) send(command, habit)
      }
      if (career !== undefined) direct(careerStep(life, minute, catalogue, career), work)
      if (activity !== undefined) direct(joinStep(life, minute, context, activity), education)
      if (pursuit !== undefined) {
        direct(buyStep(life, minute, context, wants), work)
        direct(peopleStep(life, minute, context, wants), together)
      }
      pursueHabits(seed, life, minute, context, (command, habit) => {
        if (career !== undefined && undone.has(command.type)) return
        if (activity !== undefined && command.type.endsWith('Extracurricular')) return
        if (pursuit !== undefined && wants.quarrels.length > 0 && keepsPeace(command)) return
        send(command, habit)
      })
    },
  }
}

function joinStep(life: Life, minute: number, { catalogue }: EngineContext, id: string): EngineCommand | undefined {
  const { activities } = life.education
  if (activities.some((one) => one.id === id)) return undefined
  const wanted = catalogue.extracurriculars?.find((one) => one.id === id)
  if (wanted === undefined) return undefined
  const other = activities[0]
  if (whyNotJoin(life, catalogue, wanted, minute) === undefined)
    return { type: 'applyForExtracurricular', message: { id } }
  return activities.length >= educationLimits.activitiesMax && other !== undefined
    ? { type: 'quitExtracurricular', message: { id: other.id } }
    : undefined
}

function buyStep(
  life: Life,
  minute: number,
  { catalogue }: EngineContext,
  { items }: Wants,
): EngineCommand | undefined {
  const item = (catalogue.items ?? []).find(
    (one) =>
      items.includes(one.id) &&
      !life.finances.items.some(({ id }) => id === one.id) &&
      refusePurchase(life, minute, one) === undefined,
  )
  return item && { type: 'purchaseItem', message: { item: item.id } }
}

/** Has it out with somebody with whom an event wants a quarrel; else brings two people together, which the reference autoplayer never does. */
function peopleStep(
  life: Life,
  minute: number,
  { catalogue }: EngineContext,
  { quarrels, memories }: Wants,
): EngineCommand | undefined {
  const living = life.people.filter(({ diedDay }) => diedDay === null)
  const relatives = living.filter(({ relation }) => quarrels.includes(relation))
  const enemy = relatives.some(({ quarrel }) => (quarrel ?? null) !== null)
    ? undefined
    : relatives.find((person) => refuseVerb(verbs.quarrel, { life, minute, person }) === undefined)
  if (enemy !== undefined) return { type: 'doWithPerson', message: { id: enemy.id, verb: 'quarrel' } }
  if (!memories.has(catalogue.messages['together.recalls-introduction'])) return undefined
  for (const person of living) {
    const pair = { life, minute, person }
    if (refuseVerb(verbs.introduce, pair) !== undefined) continue
    const other = living.find((one) => refuseGiven(verbs.introduce, pair, { cents: 0, other: one }) === undefined)
    if (other !== undefined)
      return { type: 'doWithPerson', message: { id: person.id, verb: 'introduce', other: other.id } }
  }
  return undefined
}

function keepsPeace({ type, message }: EngineCommand): boolean {
  if (type !== 'doWithPerson') return false
  const { verb } = message as { readonly verb: string }
  return verb === 'make-up' || verb === 'apologize'
}
