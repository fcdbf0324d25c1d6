import type { OccupationDefinition } from '@lifegrid/engine/catalogue/occupation'
import type { JobId } from './ids.generated.ts'

/**
 * The occupations of the people around the player: everyday work, because the player meets these people every week. A person's occupation is
 * chosen from this list by their nature, so a longer list or another order changes the occupations in saved lives.
 */
export const occupations: readonly (OccupationDefinition & { readonly job: JobId })[] = [
  { title: 'sales clerk', laterTitle: 'store manager', study: false, job: 'shop', rung: 1, laterRung: 3 },
  { title: 'waiter', laterTitle: 'restaurant owner', study: false, job: 'waiting', rung: 1, laterRung: 3 },
  { title: 'bus driver', laterTitle: 'dispatcher', study: false, job: 'driving', rung: 1, laterRung: 3 },
  { title: 'warehouse worker', laterTitle: 'shift leader', study: false, job: 'warehouse', rung: 0, laterRung: 2 },
  { title: 'bricklayer', laterTitle: 'site foreman', study: false, job: 'building', rung: 1, laterRung: 2 },
  { title: 'electrician', laterTitle: 'master electrician', study: false, job: 'electrics', rung: 1, laterRung: 3 },
  { title: 'hairdresser', laterTitle: 'salon owner', study: false, job: 'shop', rung: 1, laterRung: 3 },
  { title: 'office clerk', laterTitle: 'office manager', study: false, job: 'office', rung: 0, laterRung: 3 },
  { title: 'cook', laterTitle: 'head cook', study: false, job: 'kitchen', rung: 1, laterRung: 4 },
  { title: 'gardener', laterTitle: 'head gardener', study: false, job: 'gardening', rung: 1, laterRung: 2 },
  { title: 'mechanic', laterTitle: 'workshop owner', study: false, job: 'plumbing', rung: 1, laterRung: 4 },
  { title: 'postal worker', laterTitle: 'post office manager', study: false, job: 'driving', rung: 0, laterRung: 3 },
  { title: 'carer', laterTitle: 'ward manager', study: false, job: 'care', rung: 0, laterRung: 3 },
  { title: 'police officer', laterTitle: 'inspector', study: false, job: 'police', rung: 1, laterRung: 3 },
  { title: 'baker', laterTitle: 'master baker', study: false, job: 'kitchen', rung: 1, laterRung: 3 },
  { title: 'real estate agent', laterTitle: 'branch manager', study: false, job: 'marketing', rung: 1, laterRung: 3 },
  { title: 'farmer', laterTitle: 'farmer', study: false, job: 'gardening', rung: 1, laterRung: 3 },
  { title: 'truck driver', laterTitle: 'fleet manager', study: false, job: 'driving', rung: 1, laterRung: 4 },
  { title: 'nurse', laterTitle: 'charge nurse', study: true, job: 'nursing', rung: 0, laterRung: 2 },
  { title: 'teacher', laterTitle: 'head of school', study: true, job: 'teaching', rung: 1, laterRung: 4 },
  { title: 'accountant', laterTitle: 'finance director', study: true, job: 'accounts', rung: 2, laterRung: 4 },
  { title: 'engineer', laterTitle: 'chief engineer', study: true, job: 'engineering', rung: 1, laterRung: 3 },
  { title: 'programmer', laterTitle: 'head of development', study: true, job: 'software', rung: 1, laterRung: 4 },
  { title: 'librarian', laterTitle: 'chief librarian', study: true, job: 'office', rung: 2, laterRung: 3 },
  { title: 'journalist', laterTitle: 'editor', study: true, job: 'journalism', rung: 1, laterRung: 3 },
  { title: 'social worker', laterTitle: 'team leader', study: true, job: 'social-work', rung: 1, laterRung: 3 },
  { title: 'pharmacist', laterTitle: 'pharmacy owner', study: true, job: 'medicine', rung: 1, laterRung: 3 },
  { title: 'architect', laterTitle: 'partner in a practice', study: true, job: 'engineering', rung: 1, laterRung: 4 },
  { title: 'lawyer', laterTitle: 'judge', study: true, job: 'law', rung: 2, laterRung: 4 },
  { title: 'doctor', laterTitle: 'consultant', study: true, job: 'medicine', rung: 1, laterRung: 3 },
]
