import { readFrames } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'

/** The table of frames, and the union of everything that a server sends. */
export const target: Target = {
  name: 'contract-frames',
  async generate(root) {
    const found = await readFrames(root)
    const files = [...new Set(found.map(({ file }) => file))].sort()
    const imports = files.map((file) => {
      const names = found.filter((frame) => frame.file === file).map(({ definition }) => `  ${definition.name},`)
      return `import {\n${names.join('\n')}\n} from './${file}'`
    })
    const text = `// ${generatedNotice}
import type { z } from 'zod'
${imports.join('\n')}

/** Every frame that a server sends, by wire name. */
export const frames = {
${found.map(({ definition }) => `  ${definition.name},`).join('\n')}
} as const

export type FrameName = keyof typeof frames
/** A frame's body: its fields without \`type\` and position. */
export type FrameBody<Name extends FrameName> = z.infer<(typeof frames)[Name]['body']>

/** The fields that any frame may have in addition to its body. The server adds epoch and seq, the position, to every frame for a player: [FENCE-5]. */
export interface FrameExtras {
  readonly seq?: number
  readonly epoch?: number
  /** In a \`batch_update\` or \`personObject\` that replaces several frames: the seq of the first of them. */
  readonly first?: number
  /** The id of the answered command. */
  readonly replyTo?: string
}

export type FrameOf<Name extends FrameName> = { readonly type: Name } & FrameBody<Name> & FrameExtras
/** Everything that a server sends. */
export type ServerFrame = { [Name in FrameName]: FrameOf<Name> }[FrameName]

export function isFrameName(type: string): type is FrameName {
  return Object.hasOwn(frames, type)
}
`
    return new Map([['packages/contract/src/frames/index.generated.ts', text]])
  },
}
