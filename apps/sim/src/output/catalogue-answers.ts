import { createHash } from 'node:crypto'
import { completeFrame, type KnownPart, withoutPart } from '@lifegrid/contract/catalogue-part'
import type { FrameName } from '@lifegrid/contract/frames/index.generated'
import type { FramePart, OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import { catalogueParts } from '@lifegrid/engine/views/catalogue-parts'

/** An answer without its part of the catalogue. */
export interface SplitAnswer {
  readonly type: FrameName
  readonly body: object
  readonly part?: FramePart
}

/** [OUT-3] Leaves the part that is the same for all players out of the answers to reads. */
export interface CatalogueAnswers {
  /** @param have the version that the client has; undefined when it wants a whole frame. */
  split(answer: EngineFrame, have: string | undefined): SplitAnswer
  /**
   * The frame as its edge needs it: with the part's content if the edge does not have it.
   * @param held the versions that the edge has; undefined when it is of an older version, which gets a whole frame.
   */
  fit(frame: OutboundFrame, held: readonly string[] | undefined): OutboundFrame
}

interface Versioned extends KnownPart {
  readonly of: FrameName
  readonly version: string
}

export function catalogueAnswers(catalogue: Catalogue): CatalogueAnswers {
  const byFrame = new Map<FrameName, Versioned>()
  const byVersion = new Map<string, Versioned>()
  for (const [of, body] of catalogueParts(catalogue)) {
    const content = JSON.stringify(body)
    const version = createHash('sha256').update(`${of} ${content}`).digest('hex').slice(0, 16)
    const part = { of, version, content, body }
    byFrame.set(of, part)
    byVersion.set(version, part)
  }
  return {
    split({ frame, body }, have) {
      const part = byFrame.get(frame)
      if (part === undefined) return { type: frame, body }
      const { of, version } = part
      const life = withoutPart(body as Readonly<Record<string, unknown>>, part.body)
      if (have === undefined) return { type: of, body: life, part: { version, how: 'merge', of } }
      if (have === version) return { type: 'catalogued', body: { of, version, notModified: true, life } }
      return { type: 'catalogued', body: { of, version, life }, part: { version, how: 'attach', of } }
    },
    fit(frame, held) {
      const known = frame.part && byVersion.get(frame.part.version)
      if (frame.part === undefined || known === undefined) return frame
      const { part, ...whole } = frame
      if (held === undefined) return { ...whole, text: completeFrame(frame.text, part.how, known) }
      if (held.includes(part.version)) return withoutContent(frame)
      return { ...frame, part: { ...part, content: known.content } }
    },
  }
}

/** The frame without the content of its part, which is only for the edge that it was made for. */
export function withoutContent(frame: OutboundFrame): OutboundFrame {
  if (frame.part?.content === undefined) return frame
  const { content: _content, ...part } = frame.part
  return { ...frame, part }
}
