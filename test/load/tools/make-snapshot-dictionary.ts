import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { liveLife } from '@lifegrid/engine/lab/live'

/**
 * Writes a compression dictionary for snapshots: text that many lives contain, so that a snapshot does not have to. A released dictionary is
 * frozen, because snapshots cannot be read without it. A later one is a new file with the next number, and `codec.ts` then reads both.
 *
 *     node test/load/tools/make-snapshot-dictionary.ts 2
 */
const [number] = process.argv.slice(2)
if (!/^[1-9][0-9]*$/.test(number ?? '')) throw new Error('Give the number of the dictionary: 1 or more.')

const minutesPerYear = 525_949
const trainingLives = 160
/** With 96 KiB, snapshots are 1 % larger; with 160 KiB, they are 1 % smaller and take a fifth longer to encode. */
const dictionaryBytesMax = 112 * 1024
/** Common pieces are searched with this length, in characters, and taken over in segments of that length. */
const gramLength = 8
const segmentLength = 48

const samples = Array.from({ length: trainingLives }, (_, i) => {
  // Long lives have the large snapshots.
  const age = 20 + ((i * 11) % 67)
  const untilMinute = age * minutesPerYear
  return JSON.stringify(liveLife({ seed: `dictionary ${i}`, ruleset: 'calibrated', untilMinute }, { catalogue }).life)
})
const path = fileURLToPath(
  new URL(`../../../packages/engine/src/codec/compact/snapshot-dictionary-${number}.generated.ts`, import.meta.url),
)
const text = JSON.stringify(dictionaryOf(samples))
writeFileSync(
  path,
  `/** Frozen: snapshots are read with it. Made by test/load/tools/make-snapshot-dictionary.ts; left out by the formatter. */\nexport const dictionary =\n  ${text}\n`,
)

/**
 * Returns the segments that contain most of what many samples have in common. The best segment is last, where references to it are
 * shortest. Source: the cover algorithm (Liao, Petri, Moffat and Wirth, "Effective Construction of Relative Lempel–Ziv Dictionaries", 2016), which zstd's own
 * trainer uses.
 */
function dictionaryOf(all: readonly string[]): string {
  const inSamples = new Map<string, number>()
  for (const sample of all) {
    for (const gram of new Set(gramsOf(sample))) inSamples.set(gram, (inSamples.get(gram) ?? 0) + 1)
  }
  const worth = (gram: string): number => Math.max(0, (inSamples.get(gram) ?? 0) - 1)
  const joined = all.join('')
  const epochs = Math.ceil(dictionaryBytesMax / segmentLength)
  const epochLength = Math.floor(joined.length / epochs)
  const taken: { segment: string; score: number }[] = []
  let bytes = 0
  for (let epoch = 0; epoch < epochs * 4 && bytes < dictionaryBytesMax; epoch++) {
    const from = (epoch % epochs) * epochLength
    const best = bestSegment(joined.slice(from, from + epochLength), worth)
    if (best === null) continue
    for (const gram of gramsOf(best.segment)) inSamples.set(gram, 0)
    bytes += Buffer.byteLength(best.segment)
    taken.push(best)
  }
  return taken
    .sort((a, b) => a.score - b.score)
    .map(({ segment }) => segment)
    .join('')
}

function bestSegment(
  text: string,
  worth: (gram: string) => number,
): { readonly segment: string; readonly score: number } | null {
  const worths = gramsOf(text).map(worth)
  const span = segmentLength - gramLength + 1
  let best: { segment: string; score: number } | null = null
  let score = 0
  for (let i = 0; i < worths.length; i++) {
    score += (worths[i] as number) - (i >= span ? (worths[i - span] as number) : 0)
    if (i < span - 1 || score <= (best?.score ?? 0)) continue
    best = { segment: text.slice(i - span + 1, i - span + 1 + segmentLength), score }
  }
  return best
}

function gramsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - gramLength + 1) }, (_, i) => text.slice(i, i + gramLength))
}
