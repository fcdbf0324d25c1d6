import type { EventDefinition } from '../catalogue/event.ts'
import type { EngineContext } from '../core/context.ts'
import type { EngineFrame } from '../core/engine-frame.ts'
import { eventIndexOf } from '../story/event-index.ts'

/** A choice that was put to the player: a question, or the first step of a dilemma. Later steps belong to the same story. */
export interface ChoiceSeen {
  readonly definition: EventDefinition
  readonly minute: number
}

/** Finds the choices in frames. */
export function choicesIn(frames: readonly EngineFrame[], { catalogue }: EngineContext): ChoiceSeen[] {
  const { byId } = eventIndexOf(catalogue)
  return frames.flatMap(({ frame, body }) => {
    if (frame !== 'questionEvent' && frame !== 'dilemmaEvent') return []
    const definition = byId.get(body.id)?.definition
    return definition === undefined || (definition.dilemma?.step ?? 1) > 1 ? [] : [{ definition, minute: body.minute }]
  })
}
