import type { achievementsList, achievementUnlocked } from '@lifegrid/contract/frames/achievements'
import type { conversationEvent, conversations } from '@lifegrid/contract/frames/conversations'
import type { dailyQuests, questRewardClaimed } from '@lifegrid/contract/frames/daily-quests'
import type { dailyRewardClaimed, dailyRewards } from '@lifegrid/contract/frames/daily-rewards'
import type { dateIdeas } from '@lifegrid/contract/frames/date-ideas'
import type { energyRefillTiers, timeSkipTiers } from '@lifegrid/contract/frames/diamond-tiers'
import type { dilemmaEvent, messageEvent, questionEvent } from '@lifegrid/contract/frames/events'
import type { extraCurriculars } from '@lifegrid/contract/frames/extra-curriculars'
import type { heirs } from '@lifegrid/contract/frames/heirs'
import type { jobs } from '@lifegrid/contract/frames/jobs'
import type { ledger } from '@lifegrid/contract/frames/ledger'
import type { loves } from '@lifegrid/contract/frames/loves'
import type { moodCauses } from '@lifegrid/contract/frames/mood-causes'
import type { personVerbs } from '@lifegrid/contract/frames/person-verbs'
import type { playerStatistics } from '@lifegrid/contract/frames/player-statistics'
import type { purchase } from '@lifegrid/contract/frames/purchase'
import type { personObject, relationshipEvent, swipeCharacter } from '@lifegrid/contract/frames/relationships'
import type { accountDeletionCancelled, accountDeletionScheduled } from '@lifegrid/contract/frames/rights'
import type { schools } from '@lifegrid/contract/frames/schools'
import type { offlineSummary, timeSkipSummary } from '@lifegrid/contract/frames/span-summary'
import type { lifeEnded, playerObject } from '@lifegrid/contract/frames/state'
import type { store } from '@lifegrid/contract/frames/store'
import type { years } from '@lifegrid/contract/frames/years'
import type { SaidMessage } from './said-message.ts'

type BodyOf<Frame extends { readonly body: { parse(value: unknown): unknown } }> = ReturnType<Frame['body']['parse']>

export type MessageEventBody = BodyOf<typeof messageEvent>
export type QuestionEventBody = BodyOf<typeof questionEvent>
export type DilemmaEventBody = BodyOf<typeof dilemmaEvent>
export type ConversationEventBody = BodyOf<typeof conversationEvent>
export type ConversationsBody = BodyOf<typeof conversations>
export type LifeEndedBody = BodyOf<typeof lifeEnded>
export type OfflineSummaryBody = BodyOf<typeof offlineSummary>
export type PlayerObjectBody = BodyOf<typeof playerObject>
export type PersonObjectBody = BodyOf<typeof personObject>
export type SchoolsBody = BodyOf<typeof schools>
export type ExtraCurricularsBody = BodyOf<typeof extraCurriculars>

/** A frame for the player's client. The bodies are those of the contract's frames. */
export type EngineFrame =
  | { readonly frame: 'messageEvent'; readonly body: MessageEventBody }
  | { readonly frame: 'questionEvent'; readonly body: QuestionEventBody }
  | { readonly frame: 'dilemmaEvent'; readonly body: DilemmaEventBody }
  /** `said` is the same message for the record; it is not sent. */
  | { readonly frame: 'conversationEvent'; readonly body: ConversationEventBody; readonly said: SaidMessage }
  | { readonly frame: 'conversations'; readonly body: ConversationsBody }
  | { readonly frame: 'schools'; readonly body: SchoolsBody }
  | { readonly frame: 'extraCurriculars'; readonly body: ExtraCurricularsBody }
  | { readonly frame: 'lifeEnded'; readonly body: LifeEndedBody }
  | { readonly frame: 'offlineSummary'; readonly body: OfflineSummaryBody }
  | { readonly frame: 'timeSkipSummary'; readonly body: BodyOf<typeof timeSkipSummary> }
  | { readonly frame: 'achievementsList'; readonly body: BodyOf<typeof achievementsList> }
  | { readonly frame: 'achievementUnlocked'; readonly body: BodyOf<typeof achievementUnlocked> }
  | { readonly frame: 'dailyRewards'; readonly body: BodyOf<typeof dailyRewards> }
  | { readonly frame: 'dailyRewardClaimed'; readonly body: BodyOf<typeof dailyRewardClaimed> }
  | { readonly frame: 'dailyQuests'; readonly body: BodyOf<typeof dailyQuests> }
  | { readonly frame: 'questRewardClaimed'; readonly body: BodyOf<typeof questRewardClaimed> }
  | { readonly frame: 'playerStatistics'; readonly body: BodyOf<typeof playerStatistics> }
  | { readonly frame: 'energyRefillTiers'; readonly body: BodyOf<typeof energyRefillTiers> }
  | { readonly frame: 'timeSkipTiers'; readonly body: BodyOf<typeof timeSkipTiers> }
  | { readonly frame: 'jobs'; readonly body: BodyOf<typeof jobs> }
  | { readonly frame: 'store'; readonly body: BodyOf<typeof store> }
  | { readonly frame: 'purchase'; readonly body: BodyOf<typeof purchase> }
  | { readonly frame: 'playerObject'; readonly body: PlayerObjectBody }
  | { readonly frame: 'personObject'; readonly body: PersonObjectBody }
  | { readonly frame: 'relationshipEvent'; readonly body: BodyOf<typeof relationshipEvent> }
  | { readonly frame: 'swipeCharacter'; readonly body: BodyOf<typeof swipeCharacter> }
  | { readonly frame: 'dateIdeas'; readonly body: BodyOf<typeof dateIdeas> }
  | { readonly frame: 'accountDeletionScheduled'; readonly body: BodyOf<typeof accountDeletionScheduled> }
  | { readonly frame: 'accountDeletionCancelled'; readonly body: BodyOf<typeof accountDeletionCancelled> }
  | { readonly frame: 'heirs'; readonly body: BodyOf<typeof heirs> }
  | { readonly frame: 'ledger'; readonly body: BodyOf<typeof ledger> }
  | { readonly frame: 'years'; readonly body: BodyOf<typeof years> }
  | { readonly frame: 'loves'; readonly body: BodyOf<typeof loves> }
  | { readonly frame: 'moodCauses'; readonly body: BodyOf<typeof moodCauses> }
  | { readonly frame: 'personVerbs'; readonly body: BodyOf<typeof personVerbs> }
