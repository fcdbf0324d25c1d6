import { assert } from '@lifegrid/base/assert'

/** An argon2id hash with everything that is needed to check a password. */
export interface Phc {
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly salt: Buffer
  readonly tag: Buffer
}

/** The version of argon2 that RFC 9106 defines, in decimal. */
const version = 19

/** The PHC string format: https://github.com/P-H-C/phc-string-format. Base64 without padding. */
export function encodePhc({ memoryKib, passes, lanes, salt, tag }: Phc): string {
  return `$argon2id$v=${version}$m=${memoryKib},t=${passes},p=${lanes}$${base64(salt)}$${base64(tag)}`
}

const pattern =
  /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,88})\$([A-Za-z0-9+/]{16,88})$/

/** @throws InvariantError when the text is not one of {@link encodePhc}. Only such texts are in the record. */
export function parsePhc(text: string): Phc {
  const [, memory, passes, lanes, salt, tag] = pattern.exec(text) ?? []
  assert(salt !== undefined && tag !== undefined, 'The record holds passwords as argon2id in the PHC format.')
  return {
    memoryKib: Number(memory),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
