import type {
  lifeEnded,
  messageEvent,
  offlineSummary,
  personObject,
  playerObject,
  questionEvent,
} from '@lifegrid/contract/frames/state'
import type { Currency } from './life.ts'

type BodyOf<Frame extends { readonly body: { parse(value: unknown): unknown } }> = ReturnType<Frame['body']['parse']>

export type MessageEventBody = BodyOf<typeof messageEvent>
export type QuestionEventBody = BodyOf<typeof questionEvent>
export type LifeEndedBody = BodyOf<typeof lifeEnded>
export type OfflineSummaryBody = BodyOf<typeof offlineSummary>
export type PlayerObjectBody = BodyOf<typeof playerObject>
export type PersonObjectBody = BodyOf<typeof personObject>

/** Something that the player is to be told, in the order in which it came about. Bodies are those of the contract's frames. */
export type Fact =
  | { readonly frame: 'messageEvent'; readonly body: MessageEventBody }
  | { readonly frame: 'questionEvent'; readonly body: QuestionEventBody }
  | { readonly frame: 'lifeEnded'; readonly body: LifeEndedBody }
  | { readonly frame: 'offlineSummary'; readonly body: OfflineSummaryBody }
  | { readonly frame: 'playerObject'; readonly body: PlayerObjectBody }
  | { readonly frame: 'personObject'; readonly body: PersonObjectBody }

/** What leaves `debit` enters `credit`. Amounts are positive integers: cents, or diamonds. */
export interface Transfer {
  readonly currency: Currency
  readonly debit: string
  readonly credit: string
  readonly amount: number
}
