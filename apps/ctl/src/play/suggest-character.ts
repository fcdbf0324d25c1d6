import type { Random } from '@lifegrid/base/random'

const firstnames = {
  female: ['Ada', 'Beatriz', 'Chiara', 'Dilnoza', 'Edith', 'Farah', 'Grete', 'Hana', 'Ines', 'Juno', 'Kaya', 'Lin'],
  male: ['Amos', 'Bruno', 'Caleb', 'Dev', 'Emil', 'Faisal', 'Goran', 'Hugo', 'Idris', 'Jonas', 'Kofi', 'Luca'],
} as const
const lastnames = [
  'Moreau',
  'Okafor',
  'Lindqvist',
  'Tanaka',
  'Serrano',
  'Whitlock',
  'Novak',
  'Adeyemi',
  'Castell',
] as const

export interface NewCharacter {
  readonly firstname: string
  readonly lastname: string
  readonly sex: 'female' | 'male'
}

/** A random character, as a suggestion. */
export function suggestCharacter(
  random: Random,
  sex: 'female' | 'male' = random.uint32() % 2 ? 'female' : 'male',
): NewCharacter {
  const pick = (names: readonly string[]): string => names[random.uint32() % names.length] as string
  return { firstname: pick(firstnames[sex]), lastname: pick(lastnames), sex }
}
