import type { ExtracurricularDefinition } from '@lifegrid/engine/systems/education-definition'
import type { ExtracurricularId } from './ids.generated.ts'

/** One activity, one file, named for its id. */
export function defineExtracurricular(
  extracurricular: Omit<ExtracurricularDefinition, 'id'> & { readonly id: ExtracurricularId },
): ExtracurricularDefinition {
  return extracurricular
}
