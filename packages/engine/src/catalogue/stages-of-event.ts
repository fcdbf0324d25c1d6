import { type Stage, stageOfAge, stages } from '../life/stage.ts'
import type { EventDefinition } from './event.ts'

/** Nobody lives longer, in years; see `systems/body/death.ts`. */
const ageMax = 120

/** The stages in which an event can come: those that it names, as far as its ages reach into them. In order. */
export function stagesOfEvent({ stages: named, age }: Pick<EventDefinition, 'stages' | 'age'>): Stage[] {
  const reached = new Set<Stage>()
  for (let years = age?.from ?? 0; years <= Math.min(age?.to ?? ageMax, ageMax); years++) reached.add(stageOfAge(years))
  return stages.filter((stage) => named.includes(stage) && reached.has(stage))
}
