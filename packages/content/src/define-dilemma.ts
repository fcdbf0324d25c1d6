import type { DilemmaDefinition } from '@lifegrid/engine/catalogue/dilemma'
import type { Checked } from './define-event.ts'
import type { DilemmaId } from './ids.generated.ts'

/** One dilemma. The file is named after the id. */
export function defineDilemma(
  dilemma: Checked<Omit<DilemmaDefinition, 'id'>> & { readonly id: DilemmaId },
): DilemmaDefinition {
  return dilemma
}
