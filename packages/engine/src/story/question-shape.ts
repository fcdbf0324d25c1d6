import { assert } from '@lifegrid/base/assert'
import type { OptionShape, QuestionShape } from '@lifegrid/contract/frames/events'
import type { EventDefinition, OptionDefinition } from '../catalogue/event.ts'
import type { Look } from '../conditions/define.ts'
import { conditions } from '../conditions/evaluate.ts'
import { balance } from '../core/ledger.ts'
import { type LifeAt, type Refusal, refusal, whyUnavailable } from '../core/refusal.ts'
import { render } from '../core/text.ts'
import type { Question } from '../life/story.ts'
import { refuseEnergy, refuseMoney } from '../systems/money/affordable.ts'
import { type EventIndex, eventIndexOf } from './event-index.ts'
import { oddsInWords, oddsOf } from './outcome-odds.ts'

/** The pending question as the player receives it, with the options open at this minute. */
export function questionShapeOf({ life, minute, catalogue }: LifeAt): QuestionShape {
  const { question } = life
  assert(question !== null, 'a question is pending')
  const definition = definitionOf(question, eventIndexOf(catalogue))
  const shape: QuestionShape = {
    id: question.eventId,
    minute: question.minute,
    title: question.title,
    message: question.message,
    importance: definition.importance,
    answerOptions: (definition.options ?? []).map((option) =>
      optionShape(option, { life, minute, catalogue }, question),
    ),
  }
  if (definition.dilemma !== undefined) shape.dilemma = { ...definition.dilemma }
  return shape
}

export function definitionOf(question: Question, events: EventIndex): EventDefinition {
  const event = events.byId.get(question.eventId)
  assert(event !== undefined, 'the event of a pending question is in the catalogue')
  return event.definition
}

function optionShape(option: OptionDefinition, lifeAt: LifeAt, { cast, variant }: Question): OptionShape {
  const look = { ...lifeAt, cast }
  const { energyCost, moneyCost, diamondCost } = option
  const shape: OptionShape = { id: option.id, text: render(option.text, lifeAt, cast) }
  if (energyCost !== undefined) shape.energyCost = energyCost
  if (moneyCost !== undefined) shape.moneyCost = moneyCost
  if (diamondCost !== undefined) shape.diamondCost = diamondCost
  const odds = oddsInWords(oddsOf(option, look, variant), look)
  if (odds.length > 0) shape.odds = odds
  const closed = refusalOf(option, look)
  if (closed !== undefined) shape.unavailable = whyUnavailable(closed, lifeAt)
  return shape
}

/** Why an option is closed at this minute; undefined if it is open. */
export function refusalOf(option: OptionDefinition, look: Look): Refusal | undefined {
  const { life, minute } = look
  for (const condition of option.conditions ?? []) {
    if (!conditions.holds(condition, look)) {
      return refusal('option_unavailable', 'requirements.unmet', { requirement: conditions.compares(condition, look) })
    }
  }
  const { energyCost = 0, moneyCost = 0, diamondCost = 0 } = option
  // What is free needs no check: energy and money can be below 0.
  const poor =
    (energyCost > 0 ? refuseEnergy(life, minute, energyCost) : undefined) ??
    (moneyCost > 0 ? refuseMoney(life, minute, moneyCost) : undefined)
  if (poor !== undefined) return poor
  const diamonds = balance(life, 'diamonds')
  return diamondCost > diamonds
    ? refusal('not_enough_diamonds', 'rewards.too-few-diamonds', { cost: diamondCost, diamonds })
    : undefined
}
