import type { DilemmaDefinition, DilemmaOutcome } from '../catalogue/dilemma.ts'
import type { EventDefinition, OutcomeDefinition } from '../catalogue/event.ts'
import type { ActiveDilemma } from '../life/active-dilemma.ts'
import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { stages } from '../life/stage.ts'
import type { Cast } from '../life/story.ts'

/** The dilemma's steps as events. The first step is drawn like any event; the others are follow-ups. */
export function eventsOfDilemma(dilemma: DilemmaDefinition): EventDefinition[] {
  return dilemma.steps.map((step, index) => {
    const { category, title, importance, cast } = dilemma
    const common: EventDefinition = {
      id: stepEventId(dilemma.id, step.id),
      kind: 'dilemma',
      category,
      title,
      stages,
      ...(cast === undefined ? {} : { cast }),
      trigger: { kind: 'followUp' },
      importance,
      offline: { kind: 'hold' },
      text: step.text,
      options: step.options.map((option) => ({ ...option, outcomes: option.outcomes.map(outcomeOf(dilemma.id)) })),
      dilemma: { id: dilemma.id, step: index + 1 },
    }
    if (index > 0) return common
    return {
      ...common,
      stages: dilemma.stages,
      ...(dilemma.age === undefined ? {} : { age: dilemma.age }),
      ...(dilemma.conditions === undefined ? {} : { conditions: dilemma.conditions }),
      trigger: { kind: 'draw', weight: dilemma.weight, modifiers: dilemma.modifiers ?? [] },
      once: true,
    }
  })
}

function stepEventId(dilemmaId: string, stepId: string): string {
  return `${dilemmaId}/${stepId}`
}

function outcomeOf(dilemmaId: string): (outcome: DilemmaOutcome) => OutcomeDefinition {
  return ({ next, ...outcome }) => {
    if (next === undefined) return outcome
    const step = { event: stepEventId(dilemmaId, next.step), afterDays: next.afterDays }
    return { ...outcome, followUps: [...(outcome.followUps ?? []), step] }
  }
}

/** Returns whether another dilemma may begin. */
export function mayBegin(life: Life): boolean {
  return life.activeDilemmas.length < engineLimits.activeDilemmasMax
}

/** Records that the first step has come and the dilemma is under way. */
export function beginDilemma(life: Life, definition: EventDefinition): void {
  if (definition.dilemma?.step !== 1) return
  life.activeDilemmas.push({ id: definition.dilemma.id, step: stepOf(definition.id), path: [] })
}

/** Moves a dilemma to the next step after an outcome, or ends it. */
export function advanceDilemma(
  life: Life,
  definition: EventDefinition,
  optionId: string,
  outcome: OutcomeDefinition,
): void {
  if (definition.dilemma === undefined) return
  const { id } = definition.dilemma
  const next = outcome.followUps?.find(({ event }) => event.startsWith(`${id}/`))
  const active = life.activeDilemmas.find((one) => one.id === id)
  if (next === undefined) endDilemma(life, id)
  else if (active !== undefined) {
    active.step = stepOf(next.event)
    active.path.push(optionId)
  }
}

/** Ends a dilemma, because its last step is over or someone it needs has died or left the life. */
export function endDilemma(life: Life, id: string): void {
  life.activeDilemmas = life.activeDilemmas.filter((one: ActiveDilemma) => one.id !== id)
}

/** Returns whether everyone in the cast is alive and still in the life. */
export function isCastComplete(life: Life, cast: Cast): boolean {
  return Object.values(cast).every((id) => life.people.some((person) => person.id === id && person.diedDay === null))
}

function stepOf(eventId: string): string {
  return eventId.slice(eventId.indexOf('/') + 1)
}
