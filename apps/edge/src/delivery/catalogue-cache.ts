import { type CataloguePart, completeFrame, type KnownPart } from '@lifegrid/contract/catalogue-part'
import type { FramePart, OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Metrics } from '@lifegrid/observability/metrics'
import { edgeLimits } from '../limits.ts'

/**
 * [OUT-3] The parts of frames that are the same for all players, as sims have sent them. A version is a hash of the content, so a part
 * is never out of date. During a deploy there are parts of several releases.
 */
export interface CatalogueCache {
  /** The versions that are held of one type of frame. */
  held(of: string): string[]
  heldOfAll(): string[]
  /** The text of the frame as the client gets it; undefined when its part is missing because an entry was lost. */
  complete(frame: OutboundFrame): string | undefined
}

export function catalogueCache({ edge }: Pick<Metrics, 'edge'>): CatalogueCache {
  /** By type of frame and version, oldest first. */
  const parts = new Map<string, Map<string, KnownPart>>()

  const partOf = ({ of, version, content }: FramePart): KnownPart | undefined => {
    const versions = parts.get(of) ?? new Map<string, KnownPart>()
    if (content === undefined || versions.has(version)) return versions.get(version)
    const part = { content, body: JSON.parse(content) as CataloguePart }
    parts.set(of, versions.set(version, part))
    const [oldest] = versions.keys()
    if (versions.size > edgeLimits.catalogueVersionsMax && oldest !== undefined) versions.delete(oldest)
    return part
  }
  return {
    held: (of) => [...(parts.get(of)?.keys() ?? [])],
    heldOfAll: () => [...parts.values()].flatMap((versions) => [...versions.keys()]),
    complete({ text, part }) {
      if (part === undefined) return text
      const known = partOf(part)
      edge.catalogueParts.inc({ cache: part.content === undefined ? 'hit' : 'miss' })
      return known === undefined ? undefined : completeFrame(text, part.how, known)
    },
  }
}
