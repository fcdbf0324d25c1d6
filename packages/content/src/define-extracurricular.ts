import type { ExtracurricularDefinition } from '@lifegrid/engine/catalogue/education'
import type { ExtracurricularId } from './ids.generated.ts'

/** One extracurricular activity. The file is named after the id. */
export function defineExtracurricular(
  extracurricular: Omit<ExtracurricularDefinition, 'id'> & { readonly id: ExtracurricularId },
): ExtracurricularDefinition {
  return extracurricular
}
