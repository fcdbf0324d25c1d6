import { errors, type JWTHeaderParameters } from 'jose'

/** The keys of tokens (HS256). Every edge has the same. */
export interface KeyRing {
  /** [AUTH-1] Signs new tokens. `kid` is absent for the key of tokens without one. */
  readonly signing: SigningKey
  /** The key that a token's header names. @throws JWKSNoMatchingKey when there is none. */
  find(header: Pick<JWTHeaderParameters, 'kid'>): Uint8Array
}

export interface SigningKey {
  readonly kid?: string
  readonly key: Uint8Array
}

export interface NamedKey {
  readonly kid: string
  readonly secret: string
}

/**
 * [AUTH-1] Every key verifies; the first named one signs, or `secret` if there is none.
 * @param secret the key of tokens without a `kid`.
 */
export function keyRing(secret: string, named: readonly NamedKey[] = []): KeyRing {
  const encoder = new TextEncoder()
  const unnamed = encoder.encode(secret)
  const keys = new Map(named.map((one) => [one.kid, encoder.encode(one.secret)]))
  const [first] = [...keys]
  return {
    signing: first === undefined ? { key: unnamed } : { kid: first[0], key: first[1] },
    find({ kid }) {
      const key = kid === undefined ? unnamed : keys.get(kid)
      if (key === undefined) throw new errors.JWKSNoMatchingKey()
      return key
    },
  }
}
