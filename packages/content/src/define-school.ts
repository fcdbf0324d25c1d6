import type { SchoolDefinition } from '@lifegrid/engine/catalogue/education'
import type { MajorId, SchoolId } from './ids.generated.ts'

/** Every licence that a school gives. Jobs require licences by these ids. */
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

/** One school. The file is named after the id. */
export function defineSchool(school: ContentSchool): SchoolDefinition {
  return school
}
