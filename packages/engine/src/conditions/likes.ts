import type { LikesCondition } from '../catalogue/condition.ts'
import { natureIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { tastesOf } from '../systems/people/nature.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const likes: ConditionKind<LikesCondition> = {
  kind: 'likes',
  holds({ interest, role, dislikes = false }, { life, cast }) {
    const nature = natureIn(life, cast, role)
    return nature !== undefined && tastesOf(nature)[dislikes ? 'dislikes' : 'likes'].includes(interest)
  },
  explains({ interest, role, dislikes = false }) {
    const what = interest.replaceAll('-', ' ')
    if (role === undefined) return wording(dislikes ? 'requirements.dislikes' : 'requirements.likes', { what })
    return wording(dislikes ? 'requirements.person-dislikes' : 'requirements.person-likes', { role, what })
  },
  reads: () => readsNothing,
}
