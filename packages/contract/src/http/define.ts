import type { z } from 'zod'
import type { ErrorCode } from '../errors.ts'

/**
 * Who may call a route. `anyone`: no token is read. `guest`: the token of a guest, from `POST /api/guest`. `maybe`: a token may be sent, of a
 * guest or of a session. `player`: such a token is required. `session`: an access token is required.
 */
export type RouteAccess = 'anyone' | 'guest' | 'maybe' | 'player' | 'session'

/** The groups of the reference page. */
export type RouteGroup = 'guests' | 'account' | 'sessions' | 'lives' | 'telling' | 'rights'

export interface RouteDefinition<
  Name extends string = string,
  Body extends z.ZodObject | undefined = z.ZodObject | undefined,
  Answer extends z.ZodType | undefined = z.ZodType | undefined,
  Access extends RouteAccess = RouteAccess,
> {
  readonly name: Name
  readonly method: 'GET' | 'POST'
  readonly path: `/api/${string}`
  readonly group: RouteGroup
  readonly access: Access
  /** One sentence, for the reference page. */
  readonly summary: string
  /** More that a client must know. */
  readonly detail?: string
  /** A closed schema; undefined when the route reads no body. */
  readonly body: Body
  /** A valid body, for the reference page and the tests. */
  readonly example: Body extends z.ZodType ? z.input<Body> : undefined
  /** The status of success: 200 or 201 with an answer, 202 or 204 without. */
  readonly status: 200 | 201 | 202 | 204
  readonly answer: Answer
  /** The route's own refusals, in addition to those that every route has; see `common-refusals.ts`. */
  readonly refusals: readonly ErrorCode[]
}

/** Defines a route; each has its own file. The name must be the file's name in camel case, which `lifegrid gen` checks. */
export function defineRoute<
  const Name extends string,
  const Body extends z.ZodObject | undefined,
  const Answer extends z.ZodType | undefined,
  const Access extends RouteAccess,
>(definition: RouteDefinition<Name, Body, Answer, Access>): RouteDefinition<Name, Body, Answer, Access> {
  return definition
}
