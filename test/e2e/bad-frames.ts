import type { Random } from '@lifegrid/base/random'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { limits } from '@lifegrid/contract/limits'
import { below, pick } from '@lifegrid/testkit/pick'

/** A frame that must be refused in every state of the connection and of the player. */
export interface BadFrame {
  /** What is wrong with it, for failure messages. */
  readonly what: string
  readonly data: string | Buffer
}

/** Makes a random bad frame. */
export function badFrame(random: Random): BadFrame {
  const [what, make] = pick(random, Object.entries(makers))
  return { what, data: make(random) }
}

const makers: Readonly<Record<string, (random: Random) => string | Buffer>> = {
  'not JSON': (random) => `{${garbage(random, 1 + below(random, 200))}`,
  'cut off JSON': (random) => {
    const whole = JSON.stringify(valid(random))
    return whole.slice(0, 1 + below(random, whole.length - 1))
  },
  empty: () => '',
  'not an object': (random) => JSON.stringify(pick(random, [null, 0, -1.5e300, true, 'init', [], [{ type: 'start' }]])),
  'type of a wrong type': (random) => JSON.stringify({ type: scalar(random, 'string'), id: 'f' }),
  'no type': (random) => JSON.stringify({ message: scalar(random), id: 'f' }),
  'unknown command': (random) => JSON.stringify({ type: `X${word(random)}`, message: scalar(random) }),
  'command of the cluster': (random) =>
    JSON.stringify({ type: pick(random, ['sys.birth', 'sys.connect', 'sys.disconnect']), message: {} }),
  'private name': (random) => JSON.stringify({ type: pick(random, ['_private', '__proto__', 'a__b', 'constructor']) }),
  'prototype as a key': (random) =>
    `{"type":"speed","message":${pick(random, ['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}'])},"id":"f"}`,
  'prototype next to the type': () => '{"type":"start","__proto__":{"admin":true}}',
  'too long': (random) =>
    JSON.stringify({ type: 'speed', message: 'x'.repeat(limits.frameBytesMax + below(random, 9)) }),
  'too deep': (random) => {
    const depth = limits.frameDepthMax + 1 + below(random, 5_000)
    return `{"type":"speed","message":${'['.repeat(depth)}${']'.repeat(depth)}}`
  },
  binary: (random) => Buffer.from(garbage(random, 1 + below(random, 64))),
  'message of a wrong form': (random) => JSON.stringify({ ...valid(random), message: wrongMessage(random) }),
  'a field too many': (random) => JSON.stringify({ ...valid(random), [`x${word(random)}`]: scalar(random) }),
  'id of a wrong form': (random) =>
    JSON.stringify({
      ...valid(random),
      id: pick(random, ['', 7, null, {}, 'i'.repeat(limits.commandIdLengthMax + 1)]),
    }),
  'init of a wrong form': (random) =>
    JSON.stringify({ type: 'init', userID: pick(random, ['', 'a b', 'é', 7, null, 'u'.repeat(65), '../x']) }),
  'resume of a wrong form': (random) =>
    JSON.stringify({
      type: 'init',
      userID: 'u',
      resume: pick(random, [1, { epoch: -1, seq: 0 }, { epoch: 1.5, seq: 0 }]),
    }),
}

/** A frame of the right form. */
function valid(random: Random): { type: string; message?: unknown; id: string } {
  const { name, example } = pick(random, [commands.answer, commands.characterSetup, commands.speed])
  return { type: name, message: example, id: 'f' }
}

/** A message that is wrong for every command that {@link valid} makes. */
function wrongMessage(random: Random): unknown {
  return pick(random, [
    undefined,
    null,
    true,
    '1001',
    7,
    -1,
    1e21,
    [],
    [1000],
    {},
    { eventId: 1 },
    { firstname: '\u0000' },
  ])
}

function scalar(random: Random, except?: string): unknown {
  const values = [null, 0, 1.5, -7, true, 'text', '\u0000', [], {}, '💥']
  return pick(
    random,
    values.filter((value) => typeof value !== except),
  )
}

function word(random: Random): string {
  return random.uint32().toString(36)
}

/** Random characters of the Basic Multilingual Plane, without `"` and `}`, so that they cannot be JSON by chance. */
function garbage(random: Random, length: number): string {
  let text = ''
  while (text.length < length) {
    const code = 1 + below(random, 0xd7fe)
    text += code === 0x22 || code === 0x7d ? '?' : String.fromCharCode(code)
  }
  return text
}
