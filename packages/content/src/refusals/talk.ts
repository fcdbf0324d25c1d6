import type { TalkRefusals } from '@lifegrid/engine/catalogue/refusals/talk'

export const talkRefusals: TalkRefusals = {
  'talk.person-dead': ['{person} has died.'],
  'talk.too-young': ['You still say what you have to say without telephones: from {age} on.'],
  'talk.person-too-young': ['{person} is too young for that.'],
  'talk.bond-too-weak': ['{person} does not want to talk to you like that.'],
  'talk.nothing-to-study': ['Requires something to study.'],
}
