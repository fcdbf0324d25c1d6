import type { Catalogue } from '../../catalogue/catalogue.ts'
import { phrase } from '../../core/message.ts'

/** An age in whole years, as words: 'not a year old', '1 year old', '7 years old'. */
export function ageWords(catalogue: Catalogue, years: number): string {
  if (years === 0) return phrase(catalogue, 'people.age-under-one')
  return years === 1 ? phrase(catalogue, 'people.age-one') : phrase(catalogue, 'people.age', { years })
}
