import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { readCommands, readFrames } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'
import { commandSchema, frameSchema, initSchema } from '../wire-schema.ts'

type Ref = { readonly $ref: string }

/** [PROTO-6] The WebSocket protocol as AsyncAPI 3, from the server's side: it receives commands, and sends frames. */
export const target: Target = {
  name: 'asyncapi',
  async generate(root) {
    const commands = (await readCommands(root)).map(({ definition }) => definition)
    const frames = (await readFrames(root)).map(({ definition }) => definition)
    const whole = {
      asyncapi: '3.0.0',
      info: {
        title: 'The WebSocket protocol of Lifegrid',
        version: '1',
        description: 'JSON, one object in each text frame. The HTTP API, which gives tokens, is in openapi.json.',
      },
      servers: { local: { host: '127.0.0.1:8001', pathname: '/', protocol: 'ws', description: 'The local cluster.' } },
      defaultContentType: 'application/json',
      channels: { game: channelOf(commands, frames) },
      operations: Object.fromEntries([
        ['receive_init', receive('init', ['ack', 'error', 'playerObject'])],
        ...commands.map((command) => [`receive_${command.name}`, receive(command.name, repliesTo(command))] as const),
        ...frames.map(({ name }) => [`send_${name}`, send(name)] as const),
      ]),
      components: { messages: messagesOf(commands, frames) },
      'x-comment': generatedNotice,
    }
    return new Map([['docs/generated/asyncapi.json', `${JSON.stringify(whole, null, 2)}\n`]])
  },
}

function channelOf(commands: readonly CommandDefinition[], frames: readonly FrameDefinition[]): object {
  const names = [
    ...['init', ...commands.map(({ name }) => name)].map(clientName),
    ...frames.map(({ name }) => serverName(name)),
  ]
  return {
    address: '/',
    description: 'The connection of one player. Its first frame is `init`.',
    messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
  }
}

function messagesOf(commands: readonly CommandDefinition[], frames: readonly FrameDefinition[]): object {
  const init = [clientName('init'), { name: 'init', title: 'init', payload: initSchema() }] as const
  return Object.fromEntries([
    init,
    ...commands.map(
      (command) => [clientName(command.name), { ...head(command), payload: commandSchema(command) }] as const,
    ),
    ...frames.map((frame) => [serverName(frame.name), { ...head(frame), payload: frameSchema(frame) }] as const),
  ])
}

function head({ name, summary }: { readonly name: string; readonly summary: string }): object {
  return { name, title: name, summary }
}

function receive(name: string, replies: readonly string[]): object {
  return {
    action: 'receive',
    channel: channel(),
    messages: [inChannel(clientName(name))],
    reply: { channel: channel(), messages: replies.map((reply) => inChannel(serverName(reply))) },
  }
}

function send(name: string): object {
  return { action: 'send', channel: channel(), messages: [inChannel(serverName(name))] }
}

/** A command is answered by its frames or by `ack`, and by `error` when it is refused. */
function repliesTo({ kind, answers }: CommandDefinition): string[] {
  return [...new Set([...(kind === 'write' || answers.length === 0 ? ['ack'] : answers), 'error'])]
}

function channel(): Ref {
  return { $ref: '#/channels/game' }
}

function inChannel(name: string): Ref {
  return { $ref: `#/channels/game/messages/${name}` }
}

function clientName(name: string): string {
  return `client_${name}`
}

function serverName(name: string): string {
  return `server_${name}`
}
