import { accountErrors } from './account-errors.ts'
import type { ErrorEntry } from './error-entry.ts'
import { limits } from './limits.ts'

export type { ErrorEntry }

/** Every refusal. A code never changes its meaning. The reference page of the contract is generated from this table. */
export const errors = {
  // Frames that cannot be read.
  not_json: { message: 'The frame is not valid JSON.', audience: 'developer', retryable: false, status: 400 },
  not_an_object: {
    message: 'The frame must be a JSON object with a string field "type".',
    audience: 'developer',
    retryable: false,
  },
  binary_frame: {
    message: 'Binary frames are not accepted. Send JSON as a text frame.',
    audience: 'developer',
    retryable: false,
  },
  too_long: {
    message: `The frame is longer than ${limits.frameBytesMax} bytes.`,
    audience: 'developer',
    retryable: false,
    status: 413,
  },
  too_deep: {
    message: `The frame is nested more than ${limits.frameDepthMax} levels deep.`,
    audience: 'developer',
    retryable: false,
    status: 400,
  },
  forbidden_name: {
    message:
      'The frame contains a name that is not allowed: "__proto__", "constructor", "prototype", or a type with "_" at its start or "__" in it.',
    audience: 'developer',
    retryable: false,
    status: 400,
  },
  unknown_command: { message: 'There is no command of this type.', audience: 'developer', retryable: false },
  invalid_message: {
    message: 'The message does not match the schema of the command.',
    audience: 'developer',
    retryable: false,
    status: 400,
  },
  id_reused: {
    message: 'This id was used for another command. The command was not carried out: give it an id of its own.',
    audience: 'developer',
    retryable: false,
  },
  // Connecting.
  init_required: { message: 'The first frame of a connection must be init.', audience: 'developer', retryable: false },
  already_initialized: {
    message: 'This connection already has a player. To change the player, open another connection.',
    audience: 'developer',
    retryable: false,
  },
  bad_token: {
    message: 'The token is missing, invalid or expired.',
    audience: 'developer',
    retryable: false,
    status: 401,
  },
  ...accountErrors,
  // Limits and the state of the server.
  rate_limited: {
    message: 'Too many requests. Wait a moment and try again.',
    audience: 'player',
    retryable: true,
    status: 429,
  },
  overloaded: {
    message: 'The server is busy. Try again in a moment.',
    audience: 'player',
    retryable: true,
    status: 503,
  },
  unavailable: {
    message: 'The server cannot process requests at the moment. Try again soon.',
    audience: 'player',
    retryable: true,
    status: 503,
  },
  internal: {
    message: 'Something went wrong on the server. Your request had no effect.',
    audience: 'player',
    retryable: false,
    threw: true,
    status: 500,
  },
  // The life and its decisions.
  not_created: { message: 'Create your character first.', audience: 'player', retryable: false },
  already_created: { message: 'You have already created your character.', audience: 'player', retryable: false },
  dead: { message: 'This life has ended. Start a new one.', audience: 'player', retryable: false },
  decision_pending: {
    message: 'Answer the open question first. The clock is stopped until you do.',
    audience: 'player',
    retryable: false,
  },
  no_such_event: { message: 'This question is not open any more.', audience: 'player', retryable: false },
  no_such_option: { message: 'The question does not have this option.', audience: 'player', retryable: false },
  option_unavailable: { message: 'You cannot choose this option.', audience: 'player', retryable: false },
  not_enough_energy: { message: 'You do not have enough energy.', audience: 'player', retryable: false },
  not_enough_money: { message: 'You do not have enough money.', audience: 'player', retryable: false },
  not_enough_diamonds: { message: 'You do not have enough diamonds.', audience: 'player', retryable: false },
  no_such_person: { message: 'You do not know this person.', audience: 'player', retryable: false },
  // People and love.
  not_adult: { message: 'Romance is only possible between adults.', audience: 'player', retryable: false },
  person_dead: { message: 'This person has died.', audience: 'player', retryable: false },
  relative: { message: 'You are related to this person.', audience: 'player', retryable: false },
  not_interested: { message: 'This person does not feel that way about you.', audience: 'player', retryable: false },
  taken: { message: 'This person is in a relationship.', audience: 'player', retryable: false },
  already_partnered: { message: 'You are in a relationship already.', audience: 'player', retryable: false },
  not_partnered: { message: 'You are not in a relationship.', audience: 'player', retryable: false },
  not_engaged: { message: 'You are not engaged.', audience: 'player', retryable: false },
  not_married: { message: 'You are not married.', audience: 'player', retryable: false },
  already_married: { message: 'You are married already.', audience: 'player', retryable: false },
  not_close_enough: {
    message: 'You do not know each other well enough for that.',
    audience: 'player',
    retryable: false,
  },
  too_soon: {
    message: 'It is too soon for that. Try again later.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  no_such_candidate: {
    message: 'The dating app does not show this person today.',
    audience: 'player',
    retryable: false,
  },
  no_more_candidates: {
    message: 'The dating app has nobody else for you today. Look again tomorrow.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  already_expecting: { message: 'You are already expecting a child.', audience: 'player', retryable: false },
  no_child_possible: { message: 'The two of you cannot have a child now.', audience: 'player', retryable: false },
  life_not_over: {
    message: 'You can continue as an heir only after this life has ended.',
    audience: 'player',
    retryable: false,
  },
  no_such_heir: { message: 'This person is not one of your heirs.', audience: 'player', retryable: false },
  too_many_people: {
    message: 'You know too many people to meet another one.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  person_unavailable: { message: 'This person cannot talk to you now.', audience: 'player', retryable: false },
  too_young: { message: 'You are too young for that.', audience: 'player', retryable: false },
  no_such_conversation: { message: 'This conversation does not exist.', audience: 'player', retryable: false },
  turn_closed: {
    message: 'This turn of the conversation was already answered.',
    audience: 'developer',
    retryable: false,
  },
  not_for_you: { message: 'You cannot do that in your situation.', audience: 'player', retryable: false },
  no_such_job: { message: 'This job does not exist.', audience: 'player', retryable: false },
  not_qualified: { message: 'You do not meet the requirements of this job.', audience: 'player', retryable: false },
  too_many_applications: {
    message: 'You have too many open applications. Wait for an answer first.',
    audience: 'player',
    retryable: false,
  },
  no_job: { message: 'You have no job.', audience: 'player', retryable: false },
  no_such_item: { message: 'The store does not sell this.', audience: 'player', retryable: false },
  no_such_home: { message: 'This home does not exist.', audience: 'player', retryable: false },
  too_few_beds: { message: 'This home has too few beds for your household.', audience: 'player', retryable: false },
  no_room: { message: 'You have no room for more things.', audience: 'player', retryable: false },
  no_credit: { message: 'The bank will not lend you this amount.', audience: 'player', retryable: false },
  // Rewards and purchases.
  no_such_achievement: { message: 'You have not unlocked this achievement.', audience: 'player', retryable: false },
  already_claimed: { message: 'You have claimed this already.', audience: 'player', retryable: false },
  no_such_quest: { message: 'This is not one of today’s quests.', audience: 'player', retryable: false },
  quest_unfinished: {
    message: 'This quest is not complete yet.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  nothing_to_claim: { message: 'There is nothing to claim here.', audience: 'player', retryable: false },
  purchases_unavailable: {
    message: 'Purchases are not possible on this server.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  no_such_product: { message: 'There is no product with this id.', audience: 'developer', retryable: false },
  purchase_pending: {
    message: 'Your purchase is being checked already. The result comes by itself.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  receipt_used: { message: 'This receipt was already used.', audience: 'player', retryable: false },
  receipt_forged: { message: 'The app store does not know this receipt.', audience: 'player', retryable: false },
  receipt_expired: { message: 'This receipt is not valid any more.', audience: 'player', retryable: false },
  receipt_other_product: { message: 'This receipt is for another product.', audience: 'player', retryable: false },
  receipt_other_app: { message: 'This receipt is for another app.', audience: 'player', retryable: false },
  receipt_other_price: {
    message: 'The price on this receipt is not that of the product.',
    audience: 'player',
    retryable: false,
  },
  receipt_unpaid: {
    message: 'The app store has not got the money yet. Try again when it has.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  receipt_refunded: { message: 'The money for this receipt was given back.', audience: 'player', retryable: false },
  account_marked: {
    message: 'The money of an earlier purchase went back, so nothing can be bought now. Please contact the support.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  no_such_tier: { message: 'There is no tier with this id.', audience: 'developer', retryable: false },
  energy_full: {
    message: 'You cannot store that much more energy. Use some first.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  no_such_category: {
    message: 'There is no category of events with this name.',
    audience: 'developer',
    retryable: false,
  },
  // The lounge.
  lounge_closed: {
    message: 'There is no lounge on this server.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  muted: {
    message: 'You may not speak in the lounge at present.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  banned: {
    message: 'You may not use the lounge at present.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
  words_not_allowed: { message: 'The text has words that are not allowed here.', audience: 'player', retryable: false },
  nickname_taken: {
    message: 'This nickname belongs to another player. Choose one that does not look like it.',
    audience: 'player',
    retryable: false,
  },
  no_such_message: { message: 'This message does not exist, or not any more.', audience: 'player', retryable: false },
  // School and activities.
  requirements_not_met: {
    message: 'You do not meet the requirements of this school.',
    audience: 'player',
    retryable: false,
  },
  no_such_school: { message: 'This school does not exist.', audience: 'player', retryable: false },
  already_enrolled: { message: 'You already go to a school.', audience: 'player', retryable: false },
  not_enrolled: { message: 'You do not go to a school.', audience: 'player', retryable: false },
  already_applied: { message: 'You have already applied there.', audience: 'player', retryable: false },
  no_such_major: { message: 'This major is not taught here.', audience: 'player', retryable: false },
  no_such_minor: { message: 'This minor is not taught here.', audience: 'player', retryable: false },
  too_late: { message: 'It is too late for that.', audience: 'player', retryable: false },
  no_such_activity: { message: 'This activity does not exist.', audience: 'player', retryable: false },
  already_member: { message: 'You already do this activity.', audience: 'player', retryable: false },
  not_member: { message: 'You do not do this activity.', audience: 'player', retryable: false },
  too_many_activities: {
    message: 'You have no time left in your week. Give up another activity first.',
    audience: 'player',
    retryable: false,
  },
  schedule_conflict: { message: 'You already have something else at that time.', audience: 'player', retryable: false },
  // Health and habits.
  no_such_habit: { message: 'You do not have this habit.', audience: 'player', retryable: false },
  already_quitting: { message: 'You are already trying to quit this habit.', audience: 'player', retryable: false },
  not_quitting: { message: 'You are not trying to quit this habit.', audience: 'player', retryable: false },
  no_such_condition: { message: 'You have not been diagnosed with this.', audience: 'player', retryable: false },
  no_treatment: { message: 'There is no treatment for this. It takes time.', audience: 'player', retryable: false },
  already_treated: { message: 'You are already being treated for this.', audience: 'player', retryable: false },
  seen_recently: {
    message: 'You saw the doctor only recently. Come back later.',
    audience: 'player',
    retryable: false,
    tryLater: true,
  },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errors

export interface CloseEntry {
  readonly code: number
  readonly message: string
  /** Whether a client connects again by itself: [CONN-1]. */
  readonly reconnect: boolean
  /** The peer breaks the rules. The edge cuts the connection and reads nothing more from it: [CONN-5]. */
  readonly abuse?: true
}

/** WebSocket close codes: the standard 1008, 1009, 1011 and 1012, and Lifegrid's own in the range 4000 to 4999. */
export const closeCodes = {
  replaced: { code: 4001, message: 'This player connected from somewhere else.', reconnect: false },
  init_timeout: { code: 4002, message: 'No init frame arrived in time.', reconnect: true },
  bad_token: { code: 4003, message: 'The token was refused.', reconnect: false },
  slow_reader: { code: 4004, message: 'The client reads too slowly.', reconnect: true },
  too_many_errors: { code: 4005, message: 'Too many invalid frames.', reconnect: false, abuse: true },
  too_many_connections: {
    code: 4006,
    message: 'Too many connections from this address. Connect again after the delay.',
    reconnect: true,
  },
  idle: { code: 4007, message: 'The connection was silent for too long.', reconnect: true },
  resync: { code: 4008, message: 'Connect again to get the current state.', reconnect: true },
  too_fast: { code: 4009, message: 'Too many requests. Connect again after the delay.', reconnect: true, abuse: true },
  message_timeout: { code: 4010, message: 'A message was not completed in time.', reconnect: true, abuse: true },
  token_expired: { code: 4011, message: 'The token has expired. Connect again with a new one.', reconnect: true },
  revoked: { code: 4012, message: 'The token is not valid any more.', reconnect: false },
  internal: { code: 1011, message: 'Something went wrong on the server.', reconnect: true },
  too_big: { code: 1009, message: `The frame is longer than ${limits.frameBytesMax} bytes.`, reconnect: false },
  too_many_fragments: { code: 1008, message: 'The message has too many fragments.', reconnect: false },
  restarting: { code: 1012, message: 'The server is restarting. Connect again after the delay.', reconnect: true },
} as const satisfies Record<string, CloseEntry>

export type CloseReason = keyof typeof closeCodes

/** A refusal as a value. `detail` is a more specific message than the table's ("Requires a nurse’s licence."). */
export interface Refusal {
  readonly code: ErrorCode
  readonly detail?: string
}

export function refusal(code: ErrorCode, detail?: string): Refusal {
  return detail === undefined ? { code } : { code, detail }
}

/** The message of an `error` frame: the refusal's detail, or the table's message if it has none. */
export function refusalMessage(refused: Refusal): string {
  return refused.detail ?? errors[refused.code].message
}

/** Whether the refusal means that the command was not taken, so that its id may be sent again: [CMD-8]. */
export function isRetryable({ code }: Refusal): boolean {
  return errors[code].retryable
}

/** Whether a replay skips a journalled command with this outcome. */
export function isSkippedOnReplay(outcome: string): boolean {
  const entry: ErrorEntry | undefined = Object.hasOwn(errors, outcome) ? errors[outcome as ErrorCode] : undefined
  return entry?.threw === true
}

/** The fields of an `error` frame that the refusal determines. */
export function errorBody(refused: Refusal): {
  readonly code: ErrorCode
  readonly message: string
  readonly retryable: boolean
  readonly tryLater?: true
  /** The command threw. It is journalled without its message, and a replay skips it: [ENG-2]. */
  readonly threw?: true
} {
  const { retryable, tryLater }: ErrorEntry = errors[refused.code]
  return { code: refused.code, message: refusalMessage(refused), retryable, ...(tryLater && { tryLater }) }
}
