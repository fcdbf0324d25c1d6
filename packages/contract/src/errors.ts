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
