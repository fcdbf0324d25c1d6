import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Condition } from '../catalogue/condition.ts'
import type { EventDefinition } from '../catalogue/event.ts'
import { conditions } from '../conditions/evaluate.ts'
import { factBitsOf, matches } from '../core/fact-bits.ts'
import { turnOf } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { stageOfAge } from '../life/stage.ts'
import { castIfEligible, glanceAt } from '../story/eligible.ts'
import { eventIndexOf, type IndexedEvent, readsCast } from '../story/event-index.ts'

/** Sees what stands in the way of what bots have not reached. */
export interface ObstacleWatch {
  /** Called before each life. */
  begin(): void
  moment(life: Life, minute: number): void
  asked(question: QuestionShape): void
  tried(event: string, option: string): void
  /** Why a goal was not reached, in a few words. */
  whyNot(goal: string): string
}

/** What has been seen of an event that has not come: moments of lives. */
interface Seen {
  /** In its stages and ages. */
  inTime: number
  /** For each of its conditions that needs no cast: those at which it held. */
  readonly held: number[]
  /** At which it could have come. */
  possible: number
}

/** From so few missing events on they are watched; before, most of them come soon. */
const watchedMax = 100

export function watchObstacles(catalogue: Catalogue, isReached: (goal: string) => boolean): ObstacleWatch {
  const { byId } = eventIndexOf(catalogue)
  const seen = new Map<string, Seen>()
  const options = new Map<string, { asked: number; closed: number; tried: number }>()
  const of = (goal: string): { asked: number; closed: number; tried: number } => {
    const found = options.get(goal) ?? { asked: 0, closed: 0, tried: 0 }
    options.set(goal, found)
    return found
  }
  let watched: readonly IndexedEvent[] = []
  return {
    begin() {
      const missing = [...byId.values()].filter(({ definition }) => !isReached(definition.id))
      watched = missing.length > watchedMax ? [] : missing
    },
    moment(life, minute) {
      for (const event of watched) look(event, life, minute, catalogue, seen)
    },
    asked({ id, answerOptions }) {
      for (const option of answerOptions) {
        const counts = of(`${id} ${option.id}`)
        counts.asked++
        if (option.unavailable !== undefined) counts.closed++
      }
    },
    tried(event, option) {
      of(`${event} ${option}`).tried++
    },
    whyNot(goal) {
      const [id = '', optionId = '', number] = goal.split(' ')
      const definition = byId.get(id)?.definition
      if (definition === undefined) return 'there is no such event'
      if (!isReached(id)) return whyNoEvent(definition, seen.get(id))
      if (optionId === 'text') return `no time that it came: ${JSON.stringify(definition.text[Number(number) - 1])}`
      const { asked, closed, tried } = of(`${id} ${optionId}`)
      const option = definition.options?.find((one) => one.id === optionId)
      if (closed === asked)
        return `closed all ${asked} times: ${JSON.stringify(option?.conditions ?? 'it was too dear')}`
      const outcome = option?.outcomes[Number(number) - 1]
      return `the option was taken ${tried} times; chance ${outcome?.chance}${outcome?.of === undefined ? '' : ` after ${outcome.of}`}`
    },
  }
}

function look(event: IndexedEvent, life: Life, minute: number, catalogue: Catalogue, all: Map<string, Seen>): void {
  const { definition } = event
  const asked = plainConditions(definition)
  const seen = all.get(definition.id) ?? { inTime: 0, held: asked.map(() => 0), possible: 0 }
  all.set(definition.id, seen)
  const glance = glanceAt(turnOf(life, minute, { catalogue }))
  if (!definition.stages.includes(stageOfAge(glance.years))) return
  if (glance.years < event.ageFrom || glance.years > event.ageTo) return
  seen.inTime++
  for (const [index, condition] of asked.entries())
    if (conditions.holds(condition, glance)) seen.held[index] = (seen.held[index] ?? 0) + 1
  if (!matches(factBitsOf(life, minute), event.all, event.none)) return
  if (castIfEligible(event, glance, 'any') !== null) seen.possible++
}

function plainConditions(definition: EventDefinition): Condition[] {
  return (definition.conditions ?? []).filter((condition) => !readsCast(condition))
}

function whyNoEvent(definition: EventDefinition, seen: Seen | undefined): string {
  if (seen === undefined || seen.inTime === 0) return `no life was at its age: ${definition.stages}`
  if (definition.trigger.kind === 'followUp') return 'what it follows did not come'
  const never = plainConditions(definition).filter((_, index) => seen.held[index] === 0)
  if (never.length > 0) return `at ${seen.inTime} moments of its age never ${JSON.stringify(never)}`
  if (seen.possible > 0) return `it could have come at ${seen.possible} moments, and was not drawn`
  return `its conditions held at other times than each other, or nobody fitted its roles, at ${seen.inTime} moments of its age`
}
