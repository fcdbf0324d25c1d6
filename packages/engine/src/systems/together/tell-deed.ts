import { hash32, mix32 } from '@lifegrid/base/hash'
import type { DeedDefinition, DeedId, DeedLines, DeedOutcome } from '../../catalogue/deed.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { tell } from '../../core/feed.ts'
import { phrase } from '../../core/message.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { render } from '../../core/text.ts'
import { ageAt } from '../../core/time.ts'
import { nextVariant } from '../../core/told.ts'
import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { sharedInterests } from '../love/compatibility.ts'
import { ageOfPerson } from '../love/romance-rules.ts'

/** What a text can say besides the person. */
export interface DeedValues {
  readonly other?: Person
  /** Money, in words. */
  readonly sum?: string
}

const deedsById = perCatalogue(() => new Map<string, DeedDefinition>())

function linesOf({ catalogue }: Turn, id: DeedId): readonly DeedLines[] {
  const known = deedsById(catalogue)
  if (known.size === 0) for (const deed of catalogue.deeds ?? []) known.set(deed.id, deed)
  return known.get(id)?.lines ?? []
}

/** The event id of a deed in the feed. */
export function deedEventId(id: DeedId): string {
  return `with-${id}`
}

/**
 * Tells the player what came of something between the two. The texts that fit come in turn, in an order of this life's own, so that none comes
 * again before the others; one that is still in the feed waits, as long as there is another.
 * @returns whether the catalogue has a text for it.
 */
export function tellDeed(
  turn: Turn,
  id: DeedId,
  outcome: DeedOutcome,
  person: Person,
  told: { readonly values?: DeedValues; readonly importance: number; readonly affinityChange?: number },
): boolean {
  const message = textOf(turn, id, outcome, person, told.values ?? {})
  if (message === undefined) return false
  const { importance, affinityChange = 0 } = told
  const title = phrase(turn.catalogue, `together.${id}`)
  const body = tell(turn, { eventId: shared(deedEventId(id)), title, message, importance })
  if (affinityChange !== 0) body.affinityChange = affinityChange
  return true
}

function textOf(
  turn: Turn,
  id: DeedId,
  outcome: DeedOutcome,
  person: Person,
  { other, sum }: DeedValues,
): string | undefined {
  const { life, minute } = turn
  const cast = other === undefined ? { person: person.id } : { person: person.id, other: other.id }
  const texts: string[] = []
  for (const lines of linesOf(turn, id)) {
    if (lines.outcome !== outcome || !fits(turn, person, lines)) continue
    for (const text of lines.text)
      if (other !== undefined || !text.includes('{other')) texts.push(text.replaceAll('{sum}', sum ?? ''))
  }
  if (texts.length === 0) return undefined
  const order = (text: string): number => mix32(hash32(text) ^ life.birthDay)
  texts.sort((one, two) => order(one) - order(two))
  const at = nextVariant(life, minute, deedEventId(id), texts.length)
  const inTurn = [...texts.slice(at), ...texts.slice(0, at)]
  const told = life.feed.map(({ message }) => message)
  const template = inTurn.find((one) => !isTold(told, one, () => render(one, turn, cast))) ?? texts[at]
  return template === undefined ? undefined : render(template, turn, cast)
}

/** Whether a text is among those that are told. Most differ before their first placeholder, so few are rendered for it. */
function isTold(told: readonly string[], template: string, rendered: () => string): boolean {
  const start = template.indexOf('{')
  if (start === -1) return told.includes(template)
  const words = template.slice(0, start)
  return told.some((text) => text.startsWith(words)) && told.includes(rendered())
}

function fits({ life, minute }: Turn, person: Person, { relations, theirAge, age, interest }: DeedLines): boolean {
  if (relations !== undefined && !relations.includes(person.relation)) return false
  if (!isWithin(ageOfPerson(life, person, minute), theirAge) || !isWithin(ageAt(life, minute), age)) return false
  return interest === undefined || sharedInterests(life.love.nature, person.nature).some((one) => one === interest)
}

function isWithin(years: number, range: DeedLines['age']): boolean {
  return range === undefined || ((range.from ?? 0) <= years && years <= (range.to ?? 200))
}
