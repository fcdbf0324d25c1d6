import { createHash, createHmac } from 'node:crypto'
import type { Random } from '@lifegrid/base/random'

/** @param count a multiple of four. */
export function randomBytesOf(random: Random, count: number): Buffer {
  const bytes = Buffer.alloc(count)
  for (let at = 0; at < count; at += 4) bytes.writeUInt32LE(random.uint32(), at)
  return bytes
}

/** 192 random bits, in 32 characters of base64url. */
export function newSecret(random: Random): string {
  return randomBytesOf(random, 24).toString('base64url')
}

/** SHA-256 in hexadecimal. It is enough for secrets that are random and long. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A secret that follows from another one, for those who have the key. */
export function derivedSecret(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}
