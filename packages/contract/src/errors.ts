/** Who should read a refusal: the person playing, or the developer of the client. */
export type ErrorAudience = 'player' | 'developer'

export interface ErrorEntry {
  readonly message: string
  readonly audience: ErrorAudience
  /** Whether the same command may succeed later, unchanged. */
  readonly retryable: boolean
}

/** The one table of refusals. A code is never reused for another meaning; the contract's reference page is made from it. */
export const errors = {
  // What cannot be read at all.
  not_json: { message: 'The frame is not JSON.', audience: 'developer', retryable: false },
  not_an_object: {
    message: 'The frame is not a JSON object with a string "type".',
    audience: 'developer',
    retryable: false,
  },
  binary_frame: { message: 'Frames are text, not binary.', audience: 'developer', retryable: false },
  too_long: { message: 'The frame is longer than the limit.', audience: 'developer', retryable: false },
  too_deep: { message: 'The frame is nested deeper than the limit.', audience: 'developer', retryable: false },
  forbidden_name: { message: 'A name in the frame is not allowed.', audience: 'developer', retryable: false },
  unknown_command: { message: 'There is no such command.', audience: 'developer', retryable: false },
  invalid_message: {
    message: "The command's message does not have the right form.",
    audience: 'developer',
    retryable: false,
  },
  // Who speaks.
  init_required: { message: 'The first frame must be init.', audience: 'developer', retryable: false },
  already_initialized: { message: 'This connection has a player already.', audience: 'developer', retryable: false },
  bad_token: { message: 'The token is missing, wrong or out of date.', audience: 'developer', retryable: false },
  // How much.
  rate_limited: { message: 'Too many commands; slow down.', audience: 'player', retryable: true },
  overloaded: { message: 'The server is busy; try again shortly.', audience: 'player', retryable: true },
  draining: { message: 'This server is about to restart; reconnect.', audience: 'developer', retryable: true },
  unavailable: { message: 'The server cannot take commands at the moment.', audience: 'player', retryable: true },
  internal: {
    message: 'Something went wrong on our side. The command had no effect.',
    audience: 'player',
    retryable: false,
  },
  // What the life does not allow.
  not_created: { message: 'Create your character first.', audience: 'player', retryable: false },
  already_created: { message: 'Your character has been created already.', audience: 'player', retryable: false },
  dead: { message: 'This life has ended. Start another.', audience: 'player', retryable: false },
  decision_pending: { message: 'A decision is waiting for your answer.', audience: 'player', retryable: false },
  no_such_event: { message: 'There is no such event to answer.', audience: 'player', retryable: false },
  no_such_option: { message: 'The event has no such option.', audience: 'player', retryable: false },
  option_unavailable: { message: 'This option is not open to you.', audience: 'player', retryable: false },
  not_enough_energy: { message: 'Not enough energy.', audience: 'player', retryable: false },
  not_enough_money: { message: 'Not enough money.', audience: 'player', retryable: false },
  not_enough_diamonds: { message: 'Not enough diamonds.', audience: 'player', retryable: false },
  no_such_person: { message: 'You know nobody of that id.', audience: 'player', retryable: false },
  // Love, and what comes after.
  not_adult: { message: 'Romance is for adults, on both sides.', audience: 'player', retryable: false },
  person_dead: { message: 'That person has died.', audience: 'player', retryable: false },
  relative: { message: 'You are related.', audience: 'player', retryable: false },
  not_interested: { message: 'They do not feel that way about you.', audience: 'player', retryable: false },
  taken: { message: 'They are with somebody.', audience: 'player', retryable: false },
  already_partnered: { message: 'You are with somebody.', audience: 'player', retryable: false },
  not_partnered: { message: 'You are with nobody.', audience: 'player', retryable: false },
  not_engaged: { message: 'You are not engaged.', audience: 'player', retryable: false },
  not_married: { message: 'You are not married.', audience: 'player', retryable: false },
  already_married: { message: 'You are married.', audience: 'player', retryable: false },
  not_close_enough: { message: 'You are not close enough for that.', audience: 'player', retryable: false },
  too_soon: { message: 'It is too soon for that.', audience: 'player', retryable: true },
  no_such_candidate: { message: 'The app shows nobody of that id today.', audience: 'player', retryable: false },
  no_more_candidates: { message: 'The app has nobody else for you today.', audience: 'player', retryable: true },
  already_expecting: { message: 'A child is on its way.', audience: 'player', retryable: false },
  no_child_possible: {
    message: 'There is no way to a child for the two of you now.',
    audience: 'player',
    retryable: false,
  },
  life_not_over: {
    message: 'Somebody can go on only after this life has ended.',
    audience: 'player',
    retryable: false,
  },
  no_such_heir: { message: 'Nobody of that id can go on after you.', audience: 'player', retryable: false },
  too_many_people: {
    message: 'Your life is full: it has no room for one more person.',
    audience: 'player',
    retryable: true,
  },
  person_unavailable: { message: 'This person will not talk to you now.', audience: 'player', retryable: false },
  too_young: { message: 'You are too young for that.', audience: 'player', retryable: false },
  no_such_conversation: { message: 'There is no such conversation.', audience: 'player', retryable: false },
  turn_closed: {
    message: 'This turn of the conversation needs no reply any more.',
    audience: 'developer',
    retryable: false,
  },
  not_for_you: { message: 'That makes no sense as things are.', audience: 'player', retryable: false },
  no_such_job: { message: 'There is no such job.', audience: 'player', retryable: false },
  not_qualified: { message: 'You lack something that the job asks for.', audience: 'player', retryable: false },
  too_many_applications: { message: 'Wait for an answer first.', audience: 'player', retryable: false },
  no_job: { message: 'You have no job.', audience: 'player', retryable: false },
  no_such_item: { message: 'The store has no such thing.', audience: 'player', retryable: false },
  no_such_home: { message: 'There is no such home.', audience: 'player', retryable: false },
  too_few_beds: { message: 'It has too few beds for all of you.', audience: 'player', retryable: false },
  no_room: { message: 'You have no room for another thing.', audience: 'player', retryable: false },
  no_credit: { message: 'The bank does not lend you that.', audience: 'player', retryable: false },
  // What brings players back, and diamonds.
  no_such_achievement: {
    message: 'You have not unlocked an achievement of that id.',
    audience: 'player',
    retryable: false,
  },
  already_claimed: { message: 'That has been claimed already.', audience: 'player', retryable: false },
  no_such_quest: { message: 'None of today’s quests has that id.', audience: 'player', retryable: false },
  quest_unfinished: { message: 'This quest is not done yet.', audience: 'player', retryable: true },
  nothing_to_claim: { message: 'There is nothing to claim with that event.', audience: 'player', retryable: false },
  purchases_unavailable: { message: 'Purchases cannot be checked here.', audience: 'player', retryable: true },
  no_such_product: { message: 'There is no such product.', audience: 'developer', retryable: false },
  receipt_used: { message: 'This receipt has been used.', audience: 'player', retryable: false },
  no_such_tier: { message: 'There is no such tier.', audience: 'developer', retryable: false },
  energy_full: { message: 'You have as much energy in reserve as can be kept.', audience: 'player', retryable: true },
  player_away: { message: 'That needs the player to be there.', audience: 'player', retryable: true },
  no_such_category: { message: 'There is no such category of events.', audience: 'developer', retryable: false },
  // School, and what is done after it.
  requirements_not_met: {
    message: 'You lack something that is asked for there.',
    audience: 'player',
    retryable: false,
  },
  no_such_school: { message: 'There is no such school.', audience: 'player', retryable: false },
  already_enrolled: { message: 'You are at a school.', audience: 'player', retryable: false },
  not_enrolled: { message: 'You are at no school.', audience: 'player', retryable: false },
  already_applied: { message: 'You have applied there already.', audience: 'player', retryable: false },
  no_such_major: { message: 'There is no such subject.', audience: 'player', retryable: false },
  no_such_minor: { message: 'There is no such minor.', audience: 'player', retryable: false },
  too_late: { message: 'It is too late for that.', audience: 'player', retryable: false },
  no_such_activity: { message: 'There is no such activity.', audience: 'player', retryable: false },
  already_member: { message: 'You do this already.', audience: 'player', retryable: false },
  not_member: { message: 'You do not do this.', audience: 'player', retryable: false },
  too_many_activities: { message: 'Your week is full.', audience: 'player', retryable: false },
  schedule_conflict: { message: 'You have something else at that time.', audience: 'player', retryable: false },
  // Body and mind.
  no_such_habit: { message: 'You have no such habit.', audience: 'player', retryable: false },
  already_quitting: { message: 'You are quitting it already.', audience: 'player', retryable: false },
  not_quitting: { message: 'You are not quitting it.', audience: 'player', retryable: false },
  no_such_condition: {
    message: 'You do not have that, as far as anybody knows.',
    audience: 'player',
    retryable: false,
  },
  no_treatment: { message: 'There is no treatment for it.', audience: 'player', retryable: false },
  already_treated: { message: 'You are being treated for it.', audience: 'player', retryable: false },
  seen_recently: { message: 'The doctor saw you a short while ago.', audience: 'player', retryable: true },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errors

/** WebSocket close codes of our own (4000–4999), beside the standard 1009 (too big) and 1012 (service restart). */
export const closeCodes = {
  replaced: { code: 4001, message: 'The player connected from elsewhere.', reconnect: false },
  init_timeout: { code: 4002, message: 'No init frame in time.', reconnect: true },
  bad_token: { code: 4003, message: 'The token was refused.', reconnect: false },
  slow_reader: { code: 4004, message: 'The client reads too slowly.', reconnect: true },
  too_many_errors: { code: 4005, message: 'Too many bad frames.', reconnect: false },
  too_many_connections: { code: 4006, message: 'Too many connections from this address.', reconnect: false },
  idle: { code: 4007, message: 'The connection was silent for too long.', reconnect: true },
  resync: { code: 4008, message: 'The connection must start again from the record.', reconnect: true },
  too_fast: { code: 4009, message: 'Too much, too fast; reconnect after the delay.', reconnect: true },
  internal: { code: 1011, message: 'Something went wrong on our side.', reconnect: true },
  too_big: { code: 1009, message: 'The frame is longer than the limit.', reconnect: false },
  restarting: { code: 1012, message: 'The server restarts; reconnect after the delay.', reconnect: true },
} as const satisfies Record<string, { code: number; message: string; reconnect: boolean }>

export type CloseReason = keyof typeof closeCodes

/** A refusal as a value. `detail` says more than the table can ("requires a nurse's licence"). */
export interface Refusal {
  readonly code: ErrorCode
  readonly detail?: string
}

export function refusal(code: ErrorCode, detail?: string): Refusal {
  return detail === undefined ? { code } : { code, detail }
}

/** What stands in an `error` frame for a refusal: the detail where there is one, else the table's message. */
export function refusalMessage(refused: Refusal): string {
  return refused.detail ?? errors[refused.code].message
}
