import { isLoopback } from './client-address.ts'

/** As in AUTH_MODE of the edges: `open` accepts a player id without a token. */
export const authModes = ['open', 'token'] as const
export type AuthMode = (typeof authModes)[number]

/** The option that consents to open mode on a public address. Its name says what it allows. */
export const consentOption = '--anyone-can-play-any-life'

/** The options do not say clearly enough who may play. */
export class AuthModeError extends Error {
  override readonly name = 'AuthModeError'
}

export interface AuthChoice {
  readonly auth?: AuthMode | undefined
  /** The address on which clients are served. */
  readonly host: string
  /** Whether {@link consentOption} is given. */
  readonly anyoneCanPlayAnyLife?: boolean | undefined
}

/**
 * [HOST-2] The mode of authentication. Without a choice it is `open` on a loopback address, where only the users of this machine connect, and
 * `token` on any other.
 * @throws AuthModeError when the mode is `open` on another address without consent, or when the consent has no effect.
 */
export function chooseAuthMode({ auth, host, anyoneCanPlayAnyLife }: AuthChoice): AuthMode {
  if (anyoneCanPlayAnyLife === true && auth !== 'open') {
    throw new AuthModeError(`${consentOption} has an effect with --auth open only.`)
  }
  if (auth !== 'open') return auth ?? (isLoopback(host) ? 'open' : 'token')
  if (isLoopback(host) || anyoneCanPlayAnyLife === true) return 'open'
  throw new AuthModeError(
    `With --auth open, whoever can connect to ${host} can play the life of any player. Use --auth token, which is the default there. ` +
      `If you do want it, say so: --auth open ${consentOption}`,
  )
}

/** [HOST-2] What to warn of; undefined when only the users of this machine can connect, or when players need a token. */
export function openWarning(auth: AuthMode, host: string): string | undefined {
  if (auth === 'token' || isLoopback(host)) return undefined
  return `WARNING: --auth open on ${host}: whoever can connect can play the life of any player, without a password.`
}
