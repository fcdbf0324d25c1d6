import type { Sex } from '../life/vocabulary.ts'
import type { HabitDefinition, HealthConditionDefinition } from './body.ts'
import type { DilemmaDefinition } from './dilemma.ts'
import type { ExtracurricularDefinition, MajorDefinition, MinorDefinition, SchoolDefinition } from './education.ts'
import type { EventDefinition } from './event.ts'
import type { HolidayDefinition } from './holiday.ts'
import type { HomeDefinition } from './home.ts'
import type { ItemDefinition } from './item.ts'
import type { JobDefinition } from './job.ts'
import type { MourningDefinition } from './mourning.ts'
import type { ReplyDefinition } from './reply.ts'
import type {
  AchievementDefinition,
  DiamondPack,
  EnergyRefillTier,
  QuestDefinition,
  TimeSkipTier,
  TutorialBeat,
} from './retention.ts'

/**
 * The content as a value: plain data, no functions. `packages/content` makes the real one; a recorded life carries its own frozen copy;
 * tests make small ones.
 */
export interface Catalogue {
  readonly events: readonly EventDefinition[]
  readonly achievements?: readonly AchievementDefinition[]
  readonly quests?: readonly QuestDefinition[]
  /** The beats of the first life's tutorial, in order. */
  readonly tutorial?: readonly TutorialBeat[]
  readonly energyRefills?: readonly EnergyRefillTier[]
  readonly timeSkips?: readonly TimeSkipTier[]
  readonly diamondPacks?: readonly DiamondPack[]
  readonly dilemmas?: readonly DilemmaDefinition[]
  readonly holidays?: readonly HolidayDefinition[]
  /** What people say, where no provider words it. */
  readonly replies?: readonly ReplyDefinition[]
  /** What is said at deaths, beside the news itself. */
  readonly mourning?: readonly MourningDefinition[]
  /** Career ladders. */
  readonly jobs: readonly JobDefinition[]
  /** What the store sells. */
  readonly items?: readonly ItemDefinition[]
  /** Where one can live, beside one's parents' house. */
  readonly homes?: readonly HomeDefinition[]
  readonly names: NamePool
  /** What one can suffer from, and what one does again and again. */
  readonly healthConditions?: readonly HealthConditionDefinition[]
  readonly habits?: readonly HabitDefinition[]
  /** The mean hazard ratio that these give the living of each age: see `systems/hazard.ts`. */
  readonly meanHazard?: Readonly<Record<Sex, readonly number[]>>
  /** Where and what is learnt, and what is done beside it. A catalogue without schools makes a world without schooling. */
  readonly schools?: readonly SchoolDefinition[]
  readonly majors?: readonly MajorDefinition[]
  readonly minors?: readonly MinorDefinition[]
  readonly extracurriculars?: readonly ExtracurricularDefinition[]
}

export interface NamePool {
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly last: readonly string[]
}
