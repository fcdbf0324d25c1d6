/**
 * FNV-1a over the UTF-16 units of a string, then murmur3's finaliser, so that similar keys get unrelated hashes. 32 bits, unsigned.
 * Used for placement (player → partition, rendezvous scores) and for turning names into random keys. Not suitable for integrity checks.
 * Sources: Fowler, Noll, Vo (1991); Appleby, MurmurHash3 (2011).
 */
export function hash32(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return mix32(h)
}

/** MurmurHash3's 32-bit finaliser: each input bit flips each output bit with a probability of about one half. */
export function mix32(value: number): number {
  let h = value | 0
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h >>> 0
}
