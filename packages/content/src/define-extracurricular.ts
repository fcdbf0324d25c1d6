import type { ExtracurricularDefinition } from '@lifegrid/engine/catalogue/education'
import type { ExtracurricularId } from './ids.generated.ts'

/** One activity, one file, named for its id. */
export function defineExtracurricular(
  extracurricular: Omit<ExtracurricularDefinition, 'id'> & { readonly id: ExtracurricularId },
): ExtracurricularDefinition {
  return extracurricular
}
