import type { CataloguePart } from '@lifegrid/contract/catalogue-part'
import type { FrameName } from '@lifegrid/contract/frames/index.generated'
import { perCatalogue } from '../core/per-catalogue.ts'
import { achievementsPart } from '../story/achievements.ts'
import { extraCurricularsPart, schoolsPart } from './education-view.ts'
import { storePart } from './store-view.ts'
import { energyRefillTiersPart, timeSkipTiersPart } from './tiers-view.ts'
import { jobsPart } from './work-view.ts'

/**
 * The parts of frames that are the same for all players, by the type of the frame. The bodies of these frames share their values and lists,
 * so that `withoutPart` recognises them.
 */
export const catalogueParts = perCatalogue(
  (catalogue): ReadonlyMap<FrameName, CataloguePart> =>
    new Map<FrameName, CataloguePart>([
      ['schools', schoolsPart(catalogue)],
      ['jobs', jobsPart(catalogue)],
      ['store', storePart(catalogue)],
      ['extraCurriculars', extraCurricularsPart(catalogue)],
      ['achievementsList', achievementsPart(catalogue)],
      ['energyRefillTiers', energyRefillTiersPart(catalogue)],
      ['timeSkipTiers', timeSkipTiersPart(catalogue)],
    ]),
)
