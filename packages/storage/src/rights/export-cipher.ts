import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Random } from '@lifegrid/base/random'

/** Which piece of which export the bytes are. A piece in another place cannot be decrypted. */
export interface ChunkPlace {
  readonly exportId: string
  readonly n: number
}

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** The key, 32 bytes, and a source of nonces that nobody can foresee. */
export interface ExportCipher {
  readonly key: Uint8Array
  readonly random: Random
}

/** [RIGHTS-7] Encrypts a piece of an export: AES-256-GCM, with a random nonce in front and the tag behind it. */
export function encryptChunk({ key, random }: ExportCipher, place: ChunkPlace, plain: Uint8Array): Uint8Array {
  const iv = Buffer.alloc(ivBytes)
  for (let at = 0; at < ivBytes; at += 4) iv.writeUInt32BE(random.uint32(), at)
  const cipher = createCipheriv(algorithm, key, iv)
  cipher.setAAD(placeBytes(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** The inverse of {@link encryptChunk}. @throws Error when the key or the place is another one, or the bytes were changed. */
export function decryptChunk(key: Uint8Array, place: ChunkPlace, bytes: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes))
  decipher.setAAD(placeBytes(place))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
}

function placeBytes({ exportId, n }: ChunkPlace): Buffer {
  return Buffer.from(`${exportId}/${n}`)
}
