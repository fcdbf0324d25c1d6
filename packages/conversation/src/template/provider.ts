import { talkLimits } from '../limits.ts'
import type { Provider, Reply, ReplyRequest } from '../ports.ts'
import { answers } from '../texts/answers.ts'
import { compose } from './compose.ts'
import type { Part } from './part.ts'
import { type Scene, sceneOf } from './scene.ts'
import { voiced } from './voice.ts'

/** The provider that needs no network: it composes a reply from lines. The same request always has the same reply. */
export const templateProvider: Provider = {
  reply: async (request) => templateReply(request),
}

/** {@link templateProvider}, without a promise. */
export function templateReply(request: ReplyRequest): Reply {
  const scene = sceneOf(request)
  const parts = compose(scene)
  return { texts: burst(scene, parts), answers: answersTo(scene, parts), provider: 'template' }
}

/** Writes the parts as one message or as several. Lively people send every thought as soon as they have it. */
function burst(scene: Scene, parts: readonly Part[]): string[] {
  const { traits } = scene.request.person
  const share = scene.age === 'kid' ? 0.8 : (traits.expressiveness + (100 - traits.formality)) / 250
  const messages: string[] = []
  parts.forEach((part, index) => {
    const text = voiced(scene, part.text, part.tone, `voice${index}`)
    const last = messages.at(-1)
    const joined = last === undefined ? null : `${withEnd(last)} ${text}`
    const apart = scene.draws.chance(`burst${index}`, share)
    if (joined === null || apart || joined.length > talkLimits.messageLengthMax) messages.push(text)
    else messages[messages.length - 1] = joined
  })
  return messages.map((message) => message.slice(0, talkLimits.messageLengthMax))
}

/** A message that goes on needs a period, if it ends with a letter. */
function withEnd(text: string): string {
  return /[\p{L}\p{N}’]$/u.test(text) ? `${text}.` : text
}

function answersTo(scene: Scene, parts: readonly Part[]): readonly string[] {
  const key = parts.findLast((part) => part.answers !== undefined && Object.hasOwn(answers, part.answers))?.answers
  const cold = parts.some(({ tone }) => tone === 'cold')
  if (cold) return []
  return scene.draws.one('answers', answers[key ?? 'other'] ?? [[]])
}
