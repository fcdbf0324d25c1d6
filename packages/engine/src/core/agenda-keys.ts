import type { SystemName } from './system-order.ts'

/**
 * The keys of the agenda items of each system. A key that ends in a colon is followed by a detail: `over:12` is the end of the illness
 * number 12. The empty key belongs to systems with one item, and `*` stands for keys that consist of a detail alone.
 *
 * A system declares the premises of each of its keys (see `premise.ts`), and the compiler requires all of them.
 */
export const agendaKeys = {
  joining: [''],
  death: [''],
  ageing: [''],
  illness: ['onset', 'over:', 'found:', 'care:', 'worse:'],
  habits: ['start', 'fade:', 'free:', 'relapse:'],
  people: ['next', 'sibling:'],
  romance: ['doubt', 'crisis', 'year:'],
  children: ['conceive', 'adopt', 'birth'],
  meeting: ['', 'again:'],
  schooling: [
    'start',
    'highSchool',
    'term',
    'yearEnd',
    'yearStart',
    'act',
    'letter:',
    'enrol:',
    'level:',
    'town',
    'grown',
  ],
  finances: ['plan:', 'trouble', 'bankrupt', 'roof', 'will:'],
  work: ['reply:', 'review', 'layoff', 'warning', 'seek', 'retire', 'benefit', 'unfit'],
  shop: ['break:'],
  oneTimeEvents: ['*'],
  deadline: [''],
  tutorial: [''],
  storyteller: ['beat', 'ambient', 'then:', 'birthday:', 'holiday:', 'date:'],
  conversations: ['text'],
  company: ['next', 'pays:'],
} as const satisfies Readonly<Record<SystemName, readonly string[]>>

/** One of the keys that are listed for a system. */
export type KeyOf<Name extends SystemName> = (typeof agendaKeys)[Name][number]

type Complete<Key extends string> = Key extends '*' ? string : Key extends `${infer What}:` ? `${What}:${string}` : Key

/** A key of a system's agenda item, with its detail. */
export type ItemKey<Name extends SystemName> = Name extends SystemName ? Complete<KeyOf<Name>> : never

/** Splits the key of an agenda item into the listed key and the detail. */
export function splitKey(system: SystemName, key: string): { readonly listed: string; readonly detail: string } {
  const keys: readonly string[] = agendaKeys[system]
  if (keys.includes('*')) return { listed: '*', detail: key }
  const colon = key.indexOf(':')
  return { listed: key.slice(0, colon + 1) || key, detail: colon < 0 ? '' : key.slice(colon + 1) }
}
