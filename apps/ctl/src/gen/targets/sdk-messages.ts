import type { CommandDefinition, CommandKind } from '@lifegrid/contract/commands/define'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import type { RouteDefinition } from '@lifegrid/contract/http/define'
import { namedShapes } from '../named-shapes.ts'
import { readCommands, readFrames } from '../read-contract.ts'
import { readRoutes } from '../read-routes.ts'
import { generatedNotice, type Target } from '../target.ts'
import { comment, typeOf } from '../type-text.ts'
import { answerSchema, bodySchema, initSchema, type JsonSchema, messageSchema, requestSchema } from '../wire-schema.ts'

/** The contract as plain types for the SDK, so that its package needs neither the contract nor Zod. */
export const target: Target = {
  name: 'sdk-messages',
  async generate(root) {
    const commands = (await readCommands(root)).map(({ definition }) => definition)
    const frames = (await readFrames(root)).map(({ definition }) => definition)
    const of = (kind: CommandKind): CommandDefinition[] => commands.filter((command) => command.kind === kind)
    const routes = (await readRoutes(root)).map(({ definition }) => definition)
    const { named, text: shapes } = namedShapes(schemasOf(frames, routes))
    const bodyType = (frame: FrameDefinition): string => typeOf(bodySchema(frame), '  ', named)
    const answerType = ({ answer }: RouteDefinition): string =>
      answer === undefined ? 'undefined' : typeOf(answerSchema(answer), '  ', named)
    const text = [
      `// ${generatedNotice}`,
      shapes,
      interfaceOf('CommandMessages', 'What a client sends with each command.', commands, messageType),
      names('WriteCommandName', 'Commands that are acknowledged once they are committed.', of('write')),
      names(
        'AccountCommandName',
        'Commands for the whole account, which are acknowledged once they are done.',
        of('account'),
      ),
      names(
        'LoungeCommandName',
        'Commands for the lounge, which are acknowledged once they are done.',
        of('lounge').filter(({ answers }) => answers.length === 0),
      ),
      names('ReadCommandName', 'Commands that are answered with a frame.', [
        ...of('read'),
        ...of('lounge').filter(({ answers }) => answers.length > 0),
      ]),
      `/** The first frame of a connection. */\nexport type InitFrame = ${typeOf(initSchema())}`,
      interfaceOf('FrameBodies', 'The fields of each frame, without its type and position.', frames, bodyType),
      fixed,
      interfaceOf('RouteInputs', 'The body of each HTTP request.', routes, inputType),
      interfaceOf('RouteAnswers', 'The JSON of each HTTP answer.', routes, answerType),
      `export type RouteName = keyof RouteAnswers
export type RouteInput<Name extends RouteName> = RouteInputs[Name]
export type RouteAnswer<Name extends RouteName> = RouteAnswers[Name]`,
    ].join('\n\n')
    return new Map([['packages/sdk/src/messages.generated.ts', `${text}\n`]])
  },
}

const fixed = `export type CommandMessage<Name extends keyof CommandMessages> = CommandMessages[Name]

export type FrameName = keyof FrameBodies
export type FrameBody<Name extends FrameName> = FrameBodies[Name]

/** The fields that any frame may have in addition to its body. */
export interface FrameExtras {
  /** The position of the frame: within an epoch it rises by one from frame to frame. */
  readonly seq?: number
  readonly epoch?: number
  /** In a \`u\` or \`personObject\` that replaces several frames: the seq of the first of them. */
  readonly first?: number
  /** The id of the answered command. */
  readonly replyTo?: string
}

export type FrameOf<Name extends FrameName> = { readonly type: Name } & FrameBody<Name> & FrameExtras
/** Everything that a server sends. */
export type ServerFrame = { [Name in FrameName]: FrameOf<Name> }[FrameName]`

interface Named {
  readonly name: string
  readonly summary: string
}

function interfaceOf<One extends Named>(
  name: string,
  about: string,
  all: readonly One[],
  type: (one: One) => string,
): string {
  const fields = all.flatMap((one) => [...comment(one.summary, '  '), `  ${one.name}: ${type(one)}`])
  return [`/** ${about} */`, `export interface ${name} {`, ...fields, '}'].join('\n')
}

function names(name: string, about: string, commands: readonly CommandDefinition[]): string {
  const members = commands.map((command) => `  | '${command.name}'`)
  return [`/** ${about} */`, `export type ${name} =`, ...members].join('\n')
}

function messageType(command: CommandDefinition): string {
  const type = typeOf(messageSchema(command), '  ')
  if (type === 'unknown') return 'undefined'
  return command.message.safeParse(undefined).success ? `${type} | undefined` : type
}

function inputType({ body }: RouteDefinition): string {
  return body === undefined ? 'undefined' : typeOf(requestSchema(body), '  ')
}

/** The schemas of all frames and of the answers of routes, by name. */
function schemasOf(
  frames: readonly FrameDefinition[],
  routes: readonly RouteDefinition[],
): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ...routes.flatMap(({ name, answer }) => (answer === undefined ? [] : [[name, answerSchema(answer)] as const])),
    ...frames.map((frame) => [frame.name, bodySchema(frame)] as const),
  ])
}
