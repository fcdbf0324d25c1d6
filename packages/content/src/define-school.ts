import type { SchoolDefinition } from '@lifegrid/engine/catalogue/education'
import type { MajorId, SchoolId } from './ids.generated.ts'

/** Every licence that some school gives. Jobs ask for them by these ids. */
export type LicenceId =
  | 'carpenter'
  | 'commercial-driver'
  | 'dental-hygienist'
  | 'electrician'
  | 'hairdresser'
  | 'lawyer'
  | 'mechanic'
  | 'nurse'
  | 'paramedic'
  | 'pharmacist'
  | 'physician'
  | 'pilot'
  | 'plumber'
  | 'practical-nurse'
  | 'psychologist'
  | 'teacher'
  | 'veterinarian'
  | 'welder'

type ContentSchool = Omit<SchoolDefinition, 'id' | 'majors' | 'requiresMajors' | 'licence'> & {
  readonly id: SchoolId
  readonly majors?: readonly MajorId[]
  readonly requiresMajors?: readonly MajorId[]
  readonly licence?: LicenceId
}

/** One school, one file, named for its id. */
export function defineSchool(school: ContentSchool): SchoolDefinition {
  return school
}
