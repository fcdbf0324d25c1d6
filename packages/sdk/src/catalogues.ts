import { type CataloguePart, withPart } from '@lifegrid/contract/catalogue-part'
import type { FrameName, ReadCommandName, ServerFrame } from './messages.generated.ts'

/** The reads whose answers have a part that is the same for all players, and the types of these answers. */
export const cataloguedReads = {
  getSchools: 'schools',
  getJobs: 'jobs',
  getStore: 'store',
  getExtraCurriculars: 'extraCurriculars',
  getAchievements: 'achievementsList',
  getEnergyRefillTiers: 'energyRefillTiers',
  getTimeSkipTiers: 'timeSkipTiers',
} as const satisfies Partial<Record<ReadCommandName, FrameName>>

/** Parts that are kept: those of a few releases. */
const partsMax = 32

/** Keeps the parts of answers that are the same for all players, so that the server sends each of them once: [OUT-3]. */
export interface Catalogues {
  /** The message of a read that names what the client has; undefined for other reads. */
  messageOf(type: ReadCommandName): { readonly have: string } | undefined
  /** The whole frame that a `catalogued` frame stands for. Other frames are returned as they are. */
  complete(frame: ServerFrame): ServerFrame
}

export function catalogues(): Catalogues {
  /** Parts by version, oldest first. */
  const parts = new Map<string, CataloguePart>()
  /** The last version of each type of frame. */
  const versions = new Map<string, string>()
  return {
    messageOf(type) {
      if (!Object.hasOwn(cataloguedReads, type)) return undefined
      return { have: versions.get(cataloguedReads[type as keyof typeof cataloguedReads]) ?? '' }
    },
    complete(frame) {
      if (frame.type !== 'catalogued') return frame
      const { of, version, notModified: _notModified, catalogue, life, ...envelope } = frame
      const part = catalogue ?? parts.get(version)
      if (part === undefined) return frame
      parts.set(version, part)
      versions.set(of, version)
      const [oldest] = parts.keys()
      if (parts.size > partsMax && oldest !== undefined) parts.delete(oldest)
      return { ...withPart(life, part), ...envelope, type: of } as ServerFrame
    },
  }
}
