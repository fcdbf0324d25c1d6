import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import type { ErrorEntry } from '@lifegrid/contract/error-entry'
import { closeCodes, errors } from '@lifegrid/contract/errors'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { limits, speedValues } from '@lifegrid/contract/limits'
import { notShown, originalNames } from '@lifegrid/contract/original-names'
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
      originals(),
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

The protocol is JSON over WebSocket, with one object in each text frame. This page is generated from the schemas in \`packages/contract\`, and
so are the [JSON Schema](generated/contract.schema.json) and the [AsyncAPI document](generated/asyncapi.json).
[generated/commands](generated/commands/README.md) shows every command as a client and a cluster have exchanged it. [HTTP_API.md](HTTP_API.md)
explains where to connect, and how to get a \`userID\` and a \`token\`.`
}

function envelopes(): string {
  return `## Envelopes

A client's frame has a \`type\`, usually a \`message\`, and should have an \`id\`:

$json({ type: 'speed', message: 1000, id: 'c-17' })

A command with an \`id\` is acknowledged once it is committed. It can be sent again after a lost connection without taking effect twice: a
repeated command gets the recorded result. Another command with the same \`id\` is refused with \`id_reused\`, so every command needs an id
that the player has never used before, on any device. \`write\` commands change the life and are answered with \`ack\`, whose
\`result\` says what the command has cost and brought. \`read\` commands are answered with the requested frame. \`account\` commands concern
the whole account and are answered with \`ack\`, too; a later frame may tell what they cause. \`lounge\` commands are for the
[lounge](spec/lounge.md), and are answered with \`ack\` or with the requested frame.

The tables below show the full form of each message. The server also accepts short forms. \`""\`, \`null\` and a missing \`message\` mean a
message without fields. A bare value stands for the field of a command that has one field, or needs only one: \`"p1"\` for
\`{ "id": "p1" }\`. A number may be written as text: \`"500"\`. A question may be answered with its id as the type and the option's id as the
message: \`{ "type": "first-words", "message": "mama" }\`.

A read with a large answer counts as several commands in the limit of commands. A large part of such an answer is the same for all players:
the catalogue, such as the names, texts and prices of a store. A client that sends \`"have": ""\` with the read gets a
[\`catalogued\`](#catalogued-frame) frame with the catalogue and its version. It keeps both, and sends the version as \`have\` from then on: the
answer has \`notModified\` instead of the catalogue, and the read counts as one command. The whole frame is \`life\` with the fields of the
catalogue that it does not have. In a list of things with an \`id\`, the same holds for each thing of \`life\` and the thing of the catalogue with
its \`id\`. (The SDK does all of this by itself, and \`read\` returns the whole frame.) Without \`have\` the answer is the whole frame.

A server's frame has a \`type\`, the fields of that type, and its position:

${json({ type: 'u', minute: 734, energy: 61, seq: 214, epoch: 9 })}

| field | meaning |
|---|---|
| \`epoch\`, \`seq\` | The position of the frame. Within an epoch \`seq\` rises by one from frame to frame. A client that finds a gap sends \`resync\`, and ignores frames that are older than the last one of this connection. A new epoch begins with a \`playerObject\`. |
| \`first\` | In a \`batch_update\` or \`personObject\` that replaces several frames for a slow connection: the \`seq\` of the first of them. |
| \`replyTo\` | The \`id\` of the answered command. |

### init

The first frame of a player's connection. The server answers with the state: a whole \`playerObject\`, or, when the connection is resumed,
the frames since \`resume\` and, if the state has changed since then, a \`u\`, or the whole state as a \`batch_update\`. If the frame had an \`id\`, an \`ack\` with \`replyTo\`
follows. Its \`resumed\` says whether the connection was resumed.

\`resume\` is the position of the last frame, and the \`history\` of the last \`playerObject\` or \`ack\` of \`init\`. A history id changes
when the server's data is created again or restored from a backup. On a new connection a client takes the first \`playerObject\` as it is,
even if its \`epoch\` is lower than that of the position. If its \`history\` differs, what the client has is obsolete.

The connection ends with its token. A minute before that the server sends [\`tokenExpiring\`](#tokenexpiring-frame), and at the end it closes
the connection with \`token_expired\`. Get a new token, connect again with it, and resume; nothing is lost. (The SDK asks
\`getToken\` for a token before each connection, and also at \`tokenExpiring\`, and then connects again at once.)

The \`token\` is an access token or a ticket; [HTTP_API.md](HTTP_API.md#accounts) says how to get them.

A player's connection gets the frames of the [lounge](spec/lounge.md), too, unless \`lounge\` is false: \`online_count\`, \`global_events\`,
\`chatHistory\` and \`chat\`. They have no position. A client whose \`init\` comes late is in the lounge until then, and may get such frames before
the answer to \`init\`.

A client that sends \`ackInUpdate: true\` takes a [\`u\`](#u-frame) with \`replyTo\` as the \`ack\` of that command. The server then sends one frame where
the \`ack\` would only repeat the \`minute\` of the \`u\` right before it, and two frames in all other cases. Servers of older releases refuse the
field with \`invalid_message\`; the SDK then connects again without it.

The server refuses the connection with an \`error\`. \`rate_limited\` has a \`retryAfterMs\`, and so has the reason of the following close frame.

${json({ type: 'init', userID: 'ada', token: '…', resume: { epoch: 9, seq: 214, history: '5f0c2a9d81e64b37' }, id: 'c-0' })}

${fieldTable(initSchema())}`
}

function commandSection(command: CommandDefinition): string {
  const schema = messageSchema(command)
  const fields = fieldTable(schema)
  const optional = schema.anyOf === undefined ? '' : '\n\nThe message may be left out.'
  const message = fields
    ? `${fields}${optional}`
    : `\`message\`: ${command.example === undefined ? 'none' : typeText(schema)}.`
  const isAsked = command.kind === 'read' || (command.kind === 'lounge' && command.answers.length > 0)
  const answers = isAsked ? command.answers : ['ack', ...command.answers]
  const example = {
    type: command.name,
    ...(command.example === undefined ? {} : { message: command.example }),
    id: 'c-17',
  }
  const cost = command.cost === undefined ? '' : ` Counts as ${command.cost} commands.`
  return `### ${command.name}

${command.summary} (${command.kind})${cost}

${message}

${json(example)}

Answered with ${codesText(answers)}, or \`error\`${refusalText(command)}.
[Exchanges with a cluster](generated/commands/${command.name}.md)`
}

function refusalText({ refusals }: CommandDefinition): string {
  return refusals.length === 0 ? '' : ` with ${codesText(refusals)}`
}

function codesText(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ')
}

function frameSection(frame: FrameDefinition): string {
  return `### ${frame.name === 'error' ? 'error frame' : `${frame.name} frame`}

${frame.summary}

${fieldTable(bodySchema(frame))}`
}

function originals(): string {
  const place = (path: string): string => (path.startsWith('/') ? `the command \`${path.slice(1)}\`` : `\`${path}\``)
  const rows = originalNames.map(({ original, here, note = '' }) => [
    `\`${original}\``,
    here.map(place).join(', '),
    note,
  ])
  const hidden = Object.entries(notShown).map(([attribute, why]) => [`\`${attribute}\``, '', `Not shown: ${why}.`])
  return `## Names of the original client's protocol

A client of the original protocol finds each of its names here. Old and new names stand side by side; where two fields have the same value, the table
says so. Its commands have the same names here.

${table(['original name', 'here', 'remark'], [...rows, ...hidden])}`
}

function refusals(): string {
  return `## Refusals

The codes of \`error\` frames. A code is never reused for another meaning. A refused command has changed nothing.

The last column says what to do with the same command. *Same id*: the server has not taken it (\`retryable: true\`). Send it again with the
same \`id\`, after \`retryAfterMs\` if the frame has it. *New id*: the refusal is final for this \`id\`, and sending it again brings the same
answer. The command may succeed later with another \`id\` (\`tryLater: true\`). Otherwise the command fails until something changes.

${table(
  ['code', 'meaning', 'audience', 'try again with'],
  Object.entries(errors).map(([code, entry]: [string, ErrorEntry]) => [
    `\`${code}\``,
    entry.message,
    entry.audience,
    entry.retryable ? 'same id' : entry.tryLater ? 'new id' : '',
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

After any other code a client reconnects with a growing, randomised delay. If the reason of a close frame ends in \`retryAfterMs=<n>\`, the
client waits at least \`n\` milliseconds first.

A connection that looks open may be dead, for example after a device has slept. Send \`ping\` from time to time, and also when the device
wakes up or its network changes. If no \`pong\` arrives within two seconds, open another connection. (The SDK does the first by itself, and
the second on \`check()\`.)`
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
