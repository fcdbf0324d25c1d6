import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, globSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { LifeSeen } from '@lifegrid/engine/lab/population'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import { ExpectedFailure } from '../expected-failure.ts'
import type { LivesDone } from './lives-messages.ts'

/** Lives in a file, so that a long run can be stopped and continued. */
export interface KeptLives {
  /** The seed's number → the life. */
  readonly lives: ReadonlyMap<number, LifeSeen>
  keep(done: LivesDone): void
}

/** The sources that decide how a life goes, from the project's root. */
const sources = ['packages/base/src', 'packages/engine/src', 'packages/content/src']

/**
 * Opens the file, or begins it. Its first line says under which rules the lives in it were lived, each other line has some lives. A line that
 * was cut off, because the run was killed while it wrote, is removed. A file that is no such file is left as it is.
 * @throws ExpectedFailure when the file has lives of other rules, which would be another population, or cannot be used.
 */
export function openKeptLives(path: string, ruleset: Ruleset, root: string): KeptLives {
  const head = `${JSON.stringify({ ruleset, rules: rulesDigest(root) })}\n`
  const text = read(path)
  const isBegun = text.startsWith(head)
  // A head that was cut off is a beginning of the head, and so is an empty file.
  if (!isBegun && !head.startsWith(text)) {
    const is = text.startsWith(anyHead) ? 'has lives of other rules or content' : 'is no file of kept lives'
    throw new ExpectedFailure(`${path} ${is}. Remove it, or keep these lives in another file.`)
  }
  const whole = isBegun ? text.slice(0, text.lastIndexOf('\n') + 1) : ''
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole))
  if (!isBegun) write(path, head)
  const lives = new Map<number, LifeSeen>()
  for (const line of whole
    .slice(head.length)
    .split('\n')
    .filter((each) => each !== '')) {
    const { from, lives: some } = JSON.parse(line) as LivesDone
    for (const [index, life] of some.entries()) lives.set(from + index, life)
  }
  return { lives, keep: (done) => write(path, `${JSON.stringify(done)}\n`) }
}

/** How the first line begins, whatever the rules. */
const anyHead = '{"ruleset":'

function read(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  } catch (error) {
    throw new ExpectedFailure(`The kept lives cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function write(path: string, line: string): void {
  try {
    appendFileSync(path, line)
  } catch (error) {
    throw new ExpectedFailure(`The lives could not be kept: ${error instanceof Error ? error.message : error}`)
  }
}

/** The same as long as no source file of the rules or the content has changed. */
function rulesDigest(root: string): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root })).sort())
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
