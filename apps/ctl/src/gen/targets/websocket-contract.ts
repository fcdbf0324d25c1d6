import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import { closeCodes, errors } from '@lifegrid/contract/errors'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { limits, speedValues } from '@lifegrid/contract/limits'
import { fieldTable, json, table, typeText } from '../markdown.ts'
import { readCommands, readFrames } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'
import { bodySchema, initSchema, messageSchema } from '../wire-schema.ts'

/** The reference page of the wire protocol. */
export const target: Target = {
  name: 'websocket-contract',
  async generate(root) {
    const commands = (await readCommands(root)).map(({ definition }) => definition)
    const frames = (await readFrames(root)).map(({ definition }) => definition)
    const parts = [
      head(),
      envelopes(),
      '## Commands\n\nWhat a client sends after `init`.',
      table(
        ['command', 'kind', 'what it does'],
        commands.map((command) => [
          `[\`${command.name}\`](#${command.name.toLowerCase()})`,
          command.kind,
          command.summary,
        ]),
      ),
      ...commands.map(commandSection),
      '## Frames\n\nWhat a server sends.',
      ...frames.map(frameSection),
      refusals(),
      closing(),
      bounds(),
    ]
    return new Map([['docs/WEBSOCKET_CONTRACT.md', `${parts.filter((part) => part !== '').join('\n\n')}\n`]])
  },
}

function head(): string {
  return `<!-- ${generatedNotice} -->
# The WebSocket contract

JSON over WebSocket, one object a text frame. The schemas in \`packages/contract\` are the only source of this page;
[the same as JSON Schema](generated/contract.schema.json). Where to connect, and how to get a \`userID\` and a \`token\`, stands in
[HTTP_API.md](HTTP_API.md).`
}

function envelopes(): string {
  return `## Envelopes

A client's frame has a \`type\`, mostly a \`message\`, and should have an \`id\`:

${json({ type: 'speed', message: 1000, id: 'c-17' })}

With an \`id\` a command is acknowledged once it is committed, and may be sent again after a lost connection without taking
effect twice: a repeated \`id\` gets the recorded result. \`write\` commands change the life and are answered with \`ack\`;
\`read\` commands are answered with the frame that they ask for.

A server's frame has a \`type\`, the fields of that type beside it, and its position:

${json({ type: 'u', minute: 734, energy: 61, seq: 214, epoch: 9 })}

| field | meaning |
|---|---|
| \`epoch\`, \`seq\` | Where the frame stands. Within an epoch \`seq\` rises by one from frame to frame; a client that finds a gap sends \`resync\`, and drops what is older than what it has. A new epoch begins with a \`playerObject\`. |
| \`first\` | On a \`u\` that was coalesced from several for a slow connection: the \`seq\` of the first of them. |
| \`replyTo\` | The \`id\` of the command that this answers. |

### init

The first frame of a player's connection. The answer is the state first: a whole \`playerObject\`, or, where the connection could be
resumed, the frames that were missed since \`resume\`, and a \`u\` where the state has moved on since. Where the frame had an \`id\`, an
\`ack\` with \`replyTo\` follows; its \`resumed\` says which of the two it was.

An \`error\` instead refuses the connection. \`rate_limited\` has a \`retryAfterMs\`, and so has the reason of the close frame behind it.

${json({ type: 'init', userID: 'ada', token: '…', resume: { epoch: 9, seq: 214 }, id: 'c-0' })}

${fieldTable(initSchema())}`
}

function commandSection(command: CommandDefinition): string {
  const schema = messageSchema(command)
  const message = fieldTable(schema) || `\`message\`: ${command.example === undefined ? 'none' : typeText(schema)}.`
  const answers = ['ack', ...command.answers].filter((name) => command.kind === 'write' || name !== 'ack')
  const example = {
    type: command.name,
    ...(command.example === undefined ? {} : { message: command.example }),
    id: 'c-17',
  }
  return `### ${command.name}

${command.summary} (${command.kind})

${message}

${json(example)}

Answered with ${answers.map((name) => `\`${name}\``).join(', ')}, or \`error\`.`
}

function frameSection(frame: FrameDefinition): string {
  return `### ${frame.name === 'error' ? 'error frame' : `${frame.name} frame`}

${frame.summary}

${fieldTable(bodySchema(frame))}`
}

function refusals(): string {
  return `## Refusals

The codes of \`error\` frames. A code is never reused for another meaning. A refused command has changed nothing; a retryable one may
succeed later, unchanged.

${table(
  ['code', 'meaning', 'whom it tells', 'retryable'],
  Object.entries(errors).map(([code, entry]) => [
    `\`${code}\``,
    entry.message,
    entry.audience,
    entry.retryable ? 'yes' : '',
  ]),
)}`
}

function closing(): string {
  return `## Close codes

${table(
  ['code', 'name', 'meaning', 'reconnect'],
  Object.entries(closeCodes).map(([name, close]) => [
    String(close.code),
    `\`${name}\``,
    close.message,
    close.reconnect ? 'yes' : 'no',
  ]),
)}

After any other code a client reconnects, with a growing and jittered delay. Where the reason of a close frame ends in
\`retryAfterMs=<n>\`, it waits at least \`n\` milliseconds before.`
}

function bounds(): string {
  return `## Limits

${table(
  ['limit', 'value'],
  [
    ...Object.entries(limits).map(([name, value]) => [`\`${name}\``, String(value)]),
    ['`speedValues`', speedValues.join(', ')],
  ],
)}`
}
