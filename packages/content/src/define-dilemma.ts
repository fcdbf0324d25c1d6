import type { DilemmaDefinition } from '@lifegrid/engine/story/dilemma'
import type { Checked } from './define-event.ts'
import type { DilemmaId } from './ids.generated.ts'

/** One dilemma, one file, named for its id. */
export function defineDilemma(
  dilemma: Checked<Omit<DilemmaDefinition, 'id'>> & { readonly id: DilemmaId },
): DilemmaDefinition {
  return dilemma
}
