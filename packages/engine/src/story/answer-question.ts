import { assert } from '@lifegrid/base/assert'
import type { EventDefinition, OptionDefinition, OutcomeDefinition } from '../catalogue/event.ts'
import { unschedule } from '../core/agenda.ts'
import { castPerson } from '../core/cast.ts'
import { count, prefixed } from '../core/counters.ts'
import { tell } from '../core/feed.ts'
import { transfer } from '../core/ledger.ts'
import { render } from '../core/text.ts'
import { roll, type Turn } from '../core/turn.ts'
import { applyEffects } from '../effects/apply-effects.ts'
import { engineLimits } from '../life/limits.ts'
import { addMemory } from '../life/person.ts'
import { seenOf, timesOf } from '../life/story.ts'
import type { Category } from '../life/vocabulary.ts'
import { changeEnergy } from '../systems/body/energy.ts'
import { settle } from '../systems/money/accounts.ts'
import { watchAffinity } from './affinity-told.ts'
import { advanceDilemma } from './dilemma.ts'
import { eventIndexOf } from './event-index.ts'
import { scheduleFollowUps } from './follow-up.ts'
import { oddsOf, outcomeAt, reasonInWords } from './outcome-odds.ts'
import { definitionOf } from './question-shape.ts'
import { drawOutcomeText } from './text-variants.ts'

/**
 * Carries out an option of the pending question: pays its costs, draws the outcome, tells it, applies its effects, schedules
 * the follow-ups, and stores the memory. The caller has checked that the option is open. `die` replaces the draw in worked
 * examples.
 */
export function answerQuestion(turn: Turn, optionId: string, die?: number): void {
  const { life } = turn
  const question = life.question
  assert(question !== null, 'a question is pending')
  const definition = definitionOf(question, eventIndexOf(turn.catalogue))
  const { cast, variant } = question
  const option = definition.options?.find((one) => one.id === optionId)
  assert(option !== undefined, 'the option belongs to the question')
  // Before the costs are paid, because the player was shown the odds before.
  const look = { life, minute: turn.minute, catalogue: turn.catalogue, cast }
  const odds = oddsOf(option, look, variant)
  const times = timesOf(seenOf(life.story, question.eventId))
  const drawn = outcomeAt(odds, die ?? roll(turn, 'storyteller', `${question.eventId}:${option.id}:${times}`))
  const { outcome, place } = drawn
  const why = reasonInWords(drawn, look)
  unschedule(life, 'deadline')
  life.question = null
  pay(turn, option)
  countDecision(turn, definition, option)
  const text = drawOutcomeText(outcome.text, look, variant, place)
  // Tells the outcome before its effects, because effects tell messages of their own: first the answer, then the wedding.
  const told = tell(
    turn,
    {
      eventId: question.eventId,
      title: question.title,
      message: render(text, turn, cast),
      importance: definition.importance,
    },
    costsOf(option),
  )
  if (why !== undefined) told.odds = why
  const change = watchAffinity(turn, cast)
  applyEffects(outcome.effects, turn, cast)
  const affinityChange = change()
  if (affinityChange !== undefined) told.affinityChange = affinityChange
  scheduleFollowUps(turn, outcome.followUps, cast)
  advanceDilemma(life, definition, option.id, outcome)
  remember(turn, outcome, cast)
}

const decisionsOf = prefixed<'decisions.', Category>('decisions.')

function countDecision(turn: Turn, { id, category }: EventDefinition, option: OptionDefinition): void {
  const { away } = turn.life
  if (away !== null) {
    away.decided = [...away.decided, [id, option.id] as [string, string]].slice(-engineLimits.decidedMax)
    count(turn, 'decidedAway')
    return
  }
  count(turn, 'decisions')
  count(turn, decisionsOf(category))
  count(turn, 'energySpent', option.energyCost ?? 0)
  count(turn, 'moneySpent', option.moneyCost ?? 0)
}

function costsOf({ energyCost = 0, moneyCost = 0, diamondCost = 0 }: OptionDefinition): Parameters<typeof tell>[2] {
  return {
    ...(energyCost > 0 ? { energyCost } : {}),
    ...(moneyCost > 0 ? { moneyCost } : {}),
    ...(diamondCost > 0 ? { diamondCost } : {}),
  }
}

function pay(turn: Turn, { energyCost = 0, moneyCost = 0, diamondCost = 0 }: OptionDefinition): void {
  if (energyCost > 0) changeEnergy(turn.life, turn.minute, -energyCost)
  if (moneyCost > 0) {
    settle(turn)
    transfer(turn, 'money', 'player', 'world', moneyCost, { kind: 'choice' })
  }
  transfer(turn, 'diamonds', 'player', 'house', diamondCost)
}

function remember(turn: Turn, outcome: OutcomeDefinition, cast: Record<string, string>): void {
  if (outcome.remembers === undefined) return
  const person = castPerson(turn.life, cast, outcome.remembers.role)
  addMemory(person, { minute: turn.minute, as: outcome.remembers.as })
}
