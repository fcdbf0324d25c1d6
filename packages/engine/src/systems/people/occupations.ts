/**
 * What the people around the player do: a first occupation and what it may become. Everyday ones, for everyone's week has them in it;
 * the player's own careers are content. Last comes the ladder of the content on which an heir goes on in it, or the nearest to it, and the rungs of
 * the two. Only ever added to at the end, since a person's place in it follows from their nature.
 */
export const occupations: readonly (readonly [
  first: string,
  later: string,
  study: boolean,
  ladder: string,
  firstRung: number,
  laterRung: number,
])[] = [
  ['shop assistant', 'shop manager', false, 'shop', 1, 3],
  ['waiter', 'restaurant owner', false, 'waiting', 1, 3],
  ['bus driver', 'dispatcher', false, 'driving', 1, 3],
  ['warehouse worker', 'shift leader', false, 'warehouse', 0, 2],
  ['bricklayer', 'site foreman', false, 'building', 1, 2],
  ['electrician', 'master electrician', false, 'electrics', 1, 3],
  ['hairdresser', 'salon owner', false, 'shop', 1, 3],
  ['office clerk', 'office manager', false, 'office', 0, 3],
  ['cook', 'head cook', false, 'kitchen', 1, 4],
  ['gardener', 'head gardener', false, 'gardening', 1, 2],
  ['mechanic', 'workshop owner', false, 'plumbing', 1, 4],
  ['postal worker', 'post office manager', false, 'driving', 0, 3],
  ['carer', 'ward manager', false, 'care', 0, 3],
  ['police officer', 'inspector', false, 'police', 1, 3],
  ['baker', 'master baker', false, 'kitchen', 1, 3],
  ['estate agent', 'branch manager', false, 'marketing', 1, 3],
  ['farmer', 'farmer', false, 'gardening', 1, 3],
  ['lorry driver', 'fleet manager', false, 'driving', 1, 4],
  ['nurse', 'charge nurse', true, 'nursing', 0, 2],
  ['teacher', 'head of school', true, 'teaching', 1, 4],
  ['accountant', 'finance director', true, 'accounts', 2, 4],
  ['engineer', 'chief engineer', true, 'engineering', 1, 3],
  ['programmer', 'head of development', true, 'software', 1, 4],
  ['librarian', 'chief librarian', true, 'office', 2, 3],
  ['journalist', 'editor', true, 'journalism', 1, 3],
  ['social worker', 'team leader', true, 'social-work', 1, 3],
  ['pharmacist', 'pharmacy owner', true, 'medicine', 1, 3],
  ['architect', 'partner in a practice', true, 'engineering', 1, 4],
  ['lawyer', 'judge', true, 'law', 2, 4],
  ['doctor', 'consultant', true, 'medicine', 1, 3],
]
