import type { Random } from '@lifegrid/base/random'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { below, pick } from '@lifegrid/testkit/pick'

/** A frame as a careless, broken or hostile client may send it. The same seed gives the same frames. */
export function garbage(random: Random): string {
  const kind = below(random, 10)
  if (kind === 0) return noise(random)
  if (kind === 1) return nest(random)
  if (kind === 2) return huge(random)
  const text = JSON.stringify(structured(random))
  // Valid text that was cut, or in which one character was changed.
  if (kind === 3) return text.slice(0, below(random, text.length))
  if (kind === 4) return text.replace(/[a-z]/, String.fromCharCode(below(random, 0x300)))
  // Keys that JSON.stringify never writes.
  if (kind === 5) return text.replace(/"(message|id|x)":/, `"${pick(random, evilKeys)}":`)
  return text
}

const evilKeys = ['__proto__', '\\u005f\\u005fproto__', 'constructor', 'prototype', 'toString', '']
const names = [...Object.keys(commands), 'init', 'chat', 'sys.birth', 'sys.disconnect', 'first-words', 'hasOwnProperty']
const evilTypes = [
  '__proto__',
  'constructor',
  '_private',
  'a__b',
  '',
  ' ',
  'start ',
  'START',
  '\u0000',
  'é',
  '💥',
  '../../x',
]

function structured(random: Random): unknown {
  const frame: Record<string, unknown> = {}
  const type = below(random, 10)
  if (type < 7) frame.type = pick(random, names)
  else if (type < 9) frame.type = pick(random, evilTypes)
  else frame.type = value(random, 2)
  if (below(random, 3) > 0) frame.message = below(random, 3) === 0 ? example(random) : value(random, 5)
  if (below(random, 3) > 0) frame.id = below(random, 4) === 0 ? value(random, 1) : `c-${below(random, 1000)}`
  if (below(random, 8) === 0) frame[pick(random, ['userID', 'token', 'resume', 'admin', 'x'])] = value(random, 3)
  if (frame.type === 'init' && below(random, 2) === 0) {
    const id = typeof frame.id === 'string' ? { id: frame.id } : undefined
    return { type: 'init', userID: pick(random, ['ada', 'eve', '__proto__', 'x'.repeat(80)]), ...id }
  }
  return frame
}

/** A valid message of a random command. */
function example(random: Random): unknown {
  return pick(random, Object.values(commands)).example
}

function value(random: Random, depth: number): unknown {
  switch (below(random, depth > 0 ? 10 : 7)) {
    case 0:
      return null
    case 1:
      return below(random, 2) === 0
    case 2:
      return pick(random, [0, -1, 1000, 1e308, -0.5, 2 ** 53, 10000])
    case 3:
      return noise(random).slice(0, 40)
    case 4:
      return 'x'.repeat(below(random, 200))
    case 5:
      return pick(random, ['$ne', "' OR 1=1 --", '<script>', '\ud800', '{{7*7}}', '%00', 'null'])
    case 6:
      return `p${below(random, 10)}`
    case 7:
      return Array.from({ length: below(random, 4) }, () => value(random, depth - 1))
    default:
      return Object.fromEntries(
        Array.from({ length: below(random, 4) }, () => [pick(random, objectKeys), value(random, depth - 1)]),
      )
  }
}

const objectKeys = ['id', 'eventId', 'option', 'firstname', 'lastname', 'sex', 'constructor', 'prototype', 'x', 'then']

function noise(random: Random): string {
  const alphabet = '{}[]",:\\0123456789truefalsn \n\t\u0000\ud83d\udca5"type"'
  return Array.from({ length: below(random, 120) }, () => alphabet[below(random, alphabet.length)]).join('')
}

function nest(random: Random): string {
  const depth = 1 + below(random, 4000)
  const [open, close] = pick(random, [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
  const inside = `${open.repeat(depth)}1${below(random, 3) === 0 ? '' : close.repeat(depth)}`
  return below(random, 2) === 0 ? inside : `{"type":"start","message":${inside}}`
}

function huge(random: Random): string {
  const length = 15_000 + below(random, 40_000)
  return JSON.stringify({ type: pick(random, names), message: pick(random, ['x', '€', '"', '\\']).repeat(length) })
}
