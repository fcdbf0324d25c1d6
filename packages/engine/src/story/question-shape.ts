import { assert } from '@lifegrid/base/assert'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { OptionShape, QuestionShape } from '@lifegrid/contract/frames/state'
import type { EventDefinition, OptionDefinition } from '../catalogue/event.ts'
import { conditions } from '../conditions/evaluate.ts'
import { balance } from '../core/ledger.ts'
import { dollars } from '../core/money.ts'
import { render } from '../core/text.ts'
import type { Life } from '../life/life.ts'
import type { Cast, Question } from '../life/story.ts'
import { calcEnergyAt } from '../systems/body/energy.ts'
import { moneyAt } from '../systems/money/accounts.ts'
import type { EventIndex } from './event-index.ts'

/** The pending question as the player receives it, with the options open at this minute. */
export function questionShapeOf(life: Life, minute: number, events: EventIndex): QuestionShape {
  const question = life.question
  assert(question !== null, 'a question is pending')
  const definition = definitionOf(question, events)
  const shape: QuestionShape = {
    id: question.eventId,
    minute: question.minute,
    title: question.title,
    message: question.message,
    importance: definition.importance,
    answerOptions: (definition.options ?? []).map((option) => optionShape(option, life, minute, question.cast)),
  }
  if (definition.dilemma !== undefined) shape.dilemma = { ...definition.dilemma }
  return shape
}

export function definitionOf(question: Question, events: EventIndex): EventDefinition {
  const event = events.byId.get(question.eventId)
  assert(event !== undefined, 'the event of a pending question is in the catalogue')
  return event.definition
}

function optionShape(option: OptionDefinition, life: Life, minute: number, cast: Cast): OptionShape {
  const { energyCost, moneyCost, diamondCost } = option
  const shape: OptionShape = { id: option.id, text: render(option.text, life, minute, cast) }
  if (energyCost !== undefined) shape.energyCost = energyCost
  if (moneyCost !== undefined) shape.moneyCost = moneyCost
  if (diamondCost !== undefined) shape.diamondCost = diamondCost
  for (const { chance, odds } of option.outcomes) {
    if (odds === undefined) continue
    shape.odds ??= []
    shape.odds.push(`${Math.round(chance * 100)} %: ${odds}`)
  }
  const closed = refusalOf(option, life, minute, cast)
  if (closed?.detail !== undefined) shape.unavailable = closed.detail
  return shape
}

/** Why an option is closed at this minute; undefined if it is open. */
export function refusalOf(option: OptionDefinition, life: Life, minute: number, cast: Cast): Refusal | undefined {
  for (const condition of option.conditions ?? []) {
    if (!conditions.holds(condition, { life, minute, cast })) {
      return refusal('option_unavailable', `Requires ${conditions.explains(condition)}.`)
    }
  }
  const { energyCost = 0, moneyCost = 0, diamondCost = 0 } = option
  if (energyCost > 0 && energyCost > calcEnergyAt(life, minute)) {
    return refusal(
      'not_enough_energy',
      `Takes ${energyCost} energy; you have ${calcEnergyAt(life, minute)} to spare today.`,
    )
  }
  if (moneyCost > 0 && moneyCost > moneyAt(life, minute)) {
    return refusal('not_enough_money', `Costs ${dollars(moneyCost)}; you have ${dollars(moneyAt(life, minute))}.`)
  }
  if (diamondCost > balance(life, 'diamonds')) {
    return refusal('not_enough_diamonds', `Costs ${diamondCost} diamonds; you have ${balance(life, 'diamonds')}.`)
  }
  return undefined
}
