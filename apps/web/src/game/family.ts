import type { PersonShape } from '@lifegrid/sdk/view-shapes'

/** The generations around the player, the oldest first. */
export const generationNames = ['grandparents', 'parents', 'own', 'children', 'grandchildren'] as const

export type GenerationName = (typeof generationNames)[number]

/** The generation of each relation that belongs to the family. */
const generationOf: Readonly<Record<string, GenerationName>> = {
  grandmother: 'grandparents',
  grandfather: 'grandparents',
  mother: 'parents',
  father: 'parents',
  aunt: 'parents',
  uncle: 'parents',
  sister: 'own',
  brother: 'own',
  spouse: 'own',
  partner: 'own',
  cousin: 'own',
  son: 'children',
  daughter: 'children',
  niece: 'children',
  nephew: 'children',
  grandson: 'grandchildren',
  granddaughter: 'grandchildren',
}

/** Those through whom the line of the family goes. The others are beside it. */
const inLine: ReadonlySet<string> = new Set([
  'grandmother',
  'grandfather',
  'mother',
  'father',
  'sister',
  'brother',
  'son',
  'daughter',
  'grandson',
  'granddaughter',
])

const partners: ReadonlySet<string> = new Set(['spouse', 'partner'])

export interface Generation {
  readonly name: GenerationName
  /** Blood relatives in the direct line and, in the player's own generation, their siblings; the oldest first. */
  readonly line: readonly PersonShape[]
  /** The player's partner, in the player's own generation. */
  readonly partner: PersonShape | undefined
  /** Aunts, cousins, nieces …; the oldest first. */
  readonly others: readonly PersonShape[]
}

/** The family in its generations. Generations of which nobody is known are left out, except the player's own. */
export function generationsOf(people: readonly PersonShape[]): Generation[] {
  const byAge = [...people].sort((a, b) => b.ageYears - a.ageYears)
  return generationNames.flatMap((name) => {
    const members = byAge.filter(({ relation }) => generationOf[relation] === name)
    const partner = members.find(({ relation }) => partners.has(relation))
    const line = members.filter(({ relation }) => inLine.has(relation))
    const others = members.filter((member) => member !== partner && !inLine.has(member.relation))
    return members.length === 0 && name !== 'own' ? [] : [{ name, line, partner, others }]
  })
}
