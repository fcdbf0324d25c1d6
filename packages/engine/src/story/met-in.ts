import type { Catalogue } from '../catalogue/catalogue.ts'
import { readKey } from '../codec/compact/id-table.ts'
import { type MetFilter, unionOfMet, withMet } from '../codec/compact/met-filter.ts'
import type { Life } from '../life/life.ts'
import { seenOfKey, timesOf } from '../life/story.ts'
import { eventIndexOf } from './event-index.ts'

/**
 * How often each choice came in these lives and in those before them: [ENG-5]. It is for a life that follows one, and for another life of the
 * same account. What several of the lives knew already counts once.
 */
export function metIn(lives: readonly Life[], catalogue: Catalogue): MetFilter {
  const met: [key: number, times: number][] = []
  for (const { key, isChoice } of eventIndexOf(catalogue).byId.values()) {
    if (!isChoice) continue
    let times = 0
    for (const { story } of lives) times += timesOf(seenOfKey(story, key)) + (readKey(story.seenBefore, key) ?? 0)
    if (times > 0) met.push([key, times])
  }
  return withMet(unionOfMet(lives.map(({ story }) => story.metBefore)), met)
}
