import type { DeedDefinition, DeedId, DeedLines, DeedOutcome } from '../../catalogue/deed.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { tell } from '../../core/feed.ts'
import { phrase } from '../../core/message.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { render } from '../../core/text.ts'
import { ageAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { sharedInterests } from '../love/compatibility.ts'
import { ageOfPerson } from '../love/romance-rules.ts'

/** What a text can say besides the person. */
export interface DeedValues {
  readonly other?: Person
  /** Money, in words. */
  readonly sum?: string
}

/** A text that names a relation, an age or an interest is drawn this many times as often as one that fits anybody. */
const specificWeight = 3

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
 * Tells the player what came of something between the two. A text that is still in the feed is not told again, as long as there is another.
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
  const texts: Weighted[] = []
  for (const lines of linesOf(turn, id)) {
    if (lines.outcome !== outcome || !fits(turn, person, lines)) continue
    const weight = isSpecific(lines) ? specificWeight : 1
    for (const text of lines.text) {
      if (text.includes('{other') && other === undefined) continue
      texts.push({ template: text.replaceAll('{sum}', sum ?? ''), weight })
    }
  }
  const told = life.feed.map(({ message }) => message)
  const fresh = texts.filter(({ template }) => !isTold(told, template, () => render(template, turn, cast)))
  const open = fresh.length > 0 ? fresh : texts
  const total = open.reduce((sum, { weight }) => sum + weight, 0)
  let at = roll(turn, 'company', `${id}:${person.id}:${minute}:words`) * total
  const drawn =
    open.find(({ weight }) => {
      at -= weight
      return at < 0
    }) ?? open.at(-1)
  return drawn === undefined ? undefined : render(drawn.template, turn, cast)
}

interface Weighted {
  readonly template: string
  readonly weight: number
}

/** Whether a text is among those that are told. Most differ before their first placeholder, so few are rendered for it. */
function isTold(told: readonly string[], template: string, rendered: () => string): boolean {
  const start = template.indexOf('{')
  if (start === -1) return told.includes(template)
  const words = template.slice(0, start)
  return told.some((text) => text.startsWith(words)) && told.includes(rendered())
}

function isSpecific({ relations, theirAge, age, interest }: DeedLines): boolean {
  return relations !== undefined || theirAge !== undefined || age !== undefined || interest !== undefined
}

function fits({ life, minute }: Turn, person: Person, { relations, theirAge, age, interest }: DeedLines): boolean {
  if (relations !== undefined && !relations.includes(person.relation)) return false
  if (!isWithin(ageOfPerson(life, person, minute), theirAge) || !isWithin(ageAt(life, minute), age)) return false
  return interest === undefined || sharedInterests(life.love.nature, person.nature).some((one) => one === interest)
}

function isWithin(years: number, range: DeedLines['age']): boolean {
  return range === undefined || ((range.from ?? 0) <= years && years <= (range.to ?? 200))
}
