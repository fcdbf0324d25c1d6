import type { ErrorEntry } from './error-entry.ts'

/** The refusals of accounts and of the players' rights. Most are given by routes of HTTP only. */
export const accountErrors = {
  forbidden_origin: {
    message: 'Pages of this origin may not use this server.',
    audience: 'developer',
    retryable: false,
    status: 403,
  },
  bad_credentials: {
    message: 'The address or the password is wrong, or the address was not confirmed.',
    audience: 'player',
    retryable: false,
    status: 401,
  },
  bad_link: {
    message: 'This link does not work any more. Ask for another one.',
    audience: 'player',
    retryable: false,
    status: 400,
  },
  already_registered: {
    message: 'This account is registered already.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  not_registered: {
    message: 'This account has no password yet. Register it first.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  nothing_to_confirm: {
    message: 'No address waits to be confirmed.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  no_such_session: {
    message: 'This session has ended, or is not yours.',
    audience: 'player',
    retryable: false,
    status: 404,
  },
  no_such_life: { message: 'This life is not one of yours.', audience: 'player', retryable: false, status: 404 },
  life_archived: {
    message: 'This life is archived. Take it back first.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  last_life: {
    message: 'This is your only life. Create another one first.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  too_many_lives: { message: 'You have no room for another life.', audience: 'player', retryable: false, status: 409 },
  deletion_scheduled: {
    message: 'Your account will be deleted, and your life stands still until then. Take the deletion back first.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  no_deletion_scheduled: {
    message: 'No deletion of your account is scheduled.',
    audience: 'player',
    retryable: false,
    status: 409,
  },
  export_running: {
    message: 'A copy of your data is being made already.',
    audience: 'player',
    retryable: false,
    tryLater: true,
    status: 409,
  },
  export_too_soon: {
    message: 'You have had a copy of your data only recently. Try again later.',
    audience: 'player',
    retryable: false,
    tryLater: true,
    status: 429,
  },
  exports_unavailable: {
    message: 'This server cannot make copies of data.',
    audience: 'player',
    retryable: false,
    tryLater: true,
    status: 501,
  },
  no_such_export: {
    message: 'This copy does not exist, was downloaded already, or has expired.',
    audience: 'player',
    retryable: false,
    status: 404,
  },
} as const satisfies Record<string, ErrorEntry>
