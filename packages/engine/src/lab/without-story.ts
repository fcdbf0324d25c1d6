import { unschedule } from '../core/agenda.ts'
import type { Life } from '../life/life.ts'

/**
 * Takes all that the storyteller plans out of a life, so that no question stops its clock. For tests about time and not about events: what they
 * show must not depend on the content. Returns the same life.
 */
export function withoutStory(life: Life): Life {
  for (const system of ['storyteller', 'oneTimeEvents', 'deadline'] as const) unschedule(life, system)
  life.question = null
  return life
}
