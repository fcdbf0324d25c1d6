/**
 * The part of a frame's body that is the same for all players of a release: texts, prices, requirements. Sims leave it out, and edges and
 * clients put it in again, so that it does not cross Redis with every answer: [OUT-3].
 */
export type CataloguePart = Readonly<Record<string, unknown>>

/** A thing in a list of the catalogue. */
type Thing = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * The body without what it shares with the part. A field is left out when it is the same value or the same object as in the part. A list of
 * things keeps the ids, because the list may be a selection, and each thing keeps the fields that differ.
 */
export function withoutPart(body: CataloguePart, part: CataloguePart): Record<string, unknown> {
  const rest: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(body)) {
    const fixed = part[key]
    if (value === fixed) continue
    if (!isListOfThings(value) || !isListOfThings(fixed)) {
      rest[key] = value
      continue
    }
    const known = byId(fixed)
    rest[key] = value.map((thing) => {
      const same = known.get(thing.id)
      return same === undefined ? thing : { id: thing.id, ...withoutPart(thing, same) }
    })
  }
  return rest
}

/** The body from which {@link withoutPart} has left out the part. */
export function withPart(rest: CataloguePart, part: CataloguePart): Record<string, unknown> {
  const body: Record<string, unknown> = { ...rest }
  for (const [key, fixed] of Object.entries(part)) {
    const value = rest[key]
    if (value === undefined) body[key] = fixed
    else if (isListOfThings(value) && isListOfThings(fixed)) {
      const known = byId(fixed)
      body[key] = value.map((thing) => withPart(thing, known.get(thing.id) ?? {}))
    }
  }
  return body
}

/** A part, as JSON and parsed. */
export interface KnownPart {
  readonly content: string
  readonly body: CataloguePart
}

/** [OUT-3] Puts the part into the text of a frame that was sent without it; see `FramePart`. */
export function completeFrame(text: string, how: 'merge' | 'attach', { content, body }: KnownPart): string {
  if (how === 'attach') return `${text.slice(0, -1)},"catalogue":${content}}`
  return JSON.stringify(withPart(JSON.parse(text) as CataloguePart, body))
}

function isListOfThings(value: unknown): value is readonly Thing[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'id' in one)
}

/** Lists of parts live as long as the process and are looked up for every answer. */
const indexes = new WeakMap<readonly Thing[], ReadonlyMap<string, Thing>>()

function byId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  let index = indexes.get(things)
  if (index === undefined) {
    index = new Map(things.map((thing) => [thing.id, thing]))
    indexes.set(things, index)
  }
  return index
}
