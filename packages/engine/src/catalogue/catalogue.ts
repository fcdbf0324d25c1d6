import type { Sex } from '../life/vocabulary.ts'
import type { HabitDefinition, HealthConditionDefinition } from './body.ts'
import type { DeedDefinition } from './deed.ts'
import type { DilemmaDefinition } from './dilemma.ts'
import type { ExtracurricularDefinition, MajorDefinition, MinorDefinition, SchoolDefinition } from './education.ts'
import type { EventDefinition } from './event.ts'
import type { HolidayDefinition } from './holiday.ts'
import type { HomeDefinition } from './home.ts'
import type { ItemDefinition } from './item.ts'
import type { JobDefinition } from './job.ts'
import type { Messages } from './messages.ts'
import type { MourningDefinition } from './mourning.ts'
import type { OccupationDefinition } from './occupation.ts'
import type { ReplyDefinition } from './reply.ts'
import type {
  AchievementDefinition,
  DiamondPack,
  EnergyRefillTier,
  QuestDefinition,
  TimeSkipTier,
  TutorialBeat,
} from './rewards.ts'

/**
 * All content of the game, as plain data without functions. `packages/content` contains the real catalogue; recorded lives have a frozen
 * copy; tests make small ones.
 */
export interface Catalogue {
  /** What the rules tell the player. */
  readonly messages: Messages
  readonly events: readonly EventDefinition[]
  readonly achievements?: readonly AchievementDefinition[]
  readonly quests?: readonly QuestDefinition[]
  /** Steps of the tutorial of the first life, in order. */
  readonly tutorial?: readonly TutorialBeat[]
  readonly energyRefills?: readonly EnergyRefillTier[]
  readonly timeSkips?: readonly TimeSkipTier[]
  readonly diamondPacks?: readonly DiamondPack[]
  readonly dilemmas?: readonly DilemmaDefinition[]
  readonly holidays?: readonly HolidayDefinition[]
  /** What people say in conversations when no provider words it. */
  readonly replies?: readonly ReplyDefinition[]
  /** What is told of what people do together. Without a deed, it is not told. */
  readonly deeds?: readonly DeedDefinition[]
  /** Texts that follow the news of a death. */
  readonly mourning?: readonly MourningDefinition[]
  /** Career ladders. */
  readonly jobs: readonly JobDefinition[]
  /** The things that the store sells. */
  readonly items?: readonly ItemDefinition[]
  /** Homes, apart from the homes of the player's family. */
  readonly homes?: readonly HomeDefinition[]
  readonly names: NamePool
  /** What the people around the player do. At least one. */
  readonly occupations: readonly OccupationDefinition[]
  readonly healthConditions?: readonly HealthConditionDefinition[]
  readonly habits?: readonly HabitDefinition[]
  /** The mean factor of conditions and habits on the chance of dying, by sex and age in years; see `systems/body/hazard.ts`. */
  readonly meanHazard?: Readonly<Record<Sex, readonly number[]>>
  /** A catalogue without schools makes a world without schooling. */
  readonly schools?: readonly SchoolDefinition[]
  readonly majors?: readonly MajorDefinition[]
  readonly minors?: readonly MinorDefinition[]
  readonly extracurriculars?: readonly ExtracurricularDefinition[]
}

/** Names from which those of new people are drawn. */
export interface NamePool {
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly last: readonly string[]
}
