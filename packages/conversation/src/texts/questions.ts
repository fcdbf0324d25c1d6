import { type Line, lines } from '../template/line.ts'
import { shrugs } from './nods.ts'

/** Questions that no act covers, by their form. The first that fits is taken; the text is in lower case. */
const forms = [
  ['favorite', /\bfavou?rite\b/],
  [
    'detail',
    /^(?:and |so |ok(?:ay)? |at )*(?:what time|when|where|wh(?:at|ich) day)(?: (?:should|shall|do|would|will|can|is it|works?)\b[^?]*)?\?*$/,
  ],
  ['choice', /\b(?:what|who|where|which|when)(?: \w+)? should (?:we|i)\b/],
  ['own', /\b(?:did|have|was|am) i\b/],
  [
    'opinion',
    /\bdo (?:you|u) think\b|\b(?:is|was) (?:it|that|this) (?:too|ok|okay|wrong|weird|true|normal|stupid|a bad|a good)\b|\bwhat would you\b|\bshould i (?:be|feel)\b/,
  ],
  ['why', /^(?:but |and |so )*why\b/],
  ['liked', /\bhow did (?:you|u) like\b|\bdid (?:you|u) (?:like|enjoy)\b/],
  ['past', /\b(?:did|were|was|had|have|has) (?:you|u|he|she|it|they)\b/],
  ['who', /^(?:and |so )*who\b/],
  [
    'yesNo',
    /(?:^|[.!?,] |\b(?:so|and|but|oh|well|hey|wait) )(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|don't|doesn't|isn't|aren't|won't|didn't)(?: you| it| he| she| they| we| \w+)\b|\b(?:right|huh)\?$/,
  ],
] as const

type Form = (typeof forms)[number][0]

const evasions: Readonly<Record<Form, readonly Line[]>> = {
  favorite: [
    ...lines({}, [
      'Hard to pick just one. You?',
      'It changes every week. What’s yours?',
      'I could never choose. That’s my answer.',
      'Ask me ten times, get ten answers.',
    ]),
    ...lines({ age: ['kid'] }, ['all of them', 'I can’t pick', 'what’s yours']),
  ],
  detail: [
    ...lines({}, [
      'You pick. I’ll make it work.',
      'Whatever suits you.',
      'You choose, I’ll adjust.',
      'Let me look at my week, and I’ll tell you.',
      'Say what works for you, and we’ll start from there.',
    ]),
    ...lines({ age: ['kid'] }, ['whenever you want', 'after snack', 'I have to ask first']),
  ],
  choice: [
    ...lines({}, [
      'You choose. I’m easy.',
      'You have better taste than I do. You pick.',
      'Give me two options and I’ll pick one.',
      'Whatever makes you laugh. Start there.',
    ]),
    ...lines({ age: ['kid'] }, ['you pick', 'the funny one']),
  ],
  own: [
    ...lines({}, [
      'You’d know that better than I would.',
      'You tell me.',
      'Don’t look at me. I wasn’t keeping count.',
      'I’d have to think back. What do you say?',
    ]),
    ...lines({ age: ['kid'] }, ['I don’t remember', 'did you?']),
  ],
  opinion: [
    ...lines({}, [
      'What does your gut say?',
      'I’d sleep on it.',
      'I don’t know enough to say. What do you think?',
      'Part of me says yes, and part of me says wait.',
      'Ask me again when you’ve slept.',
      'I could argue it both ways.',
    ]),
    ...lines({ age: ['kid'] }, ['I think so', 'maybe', 'you should ask a grown-up']),
  ],
  why: [
    ...lines({}, [
      'I wish I had a good reason for you.',
      'Long story. I’ll tell you in person.',
      'You know, I’m not sure myself.',
      'Just because. Is that allowed?',
    ]),
    ...lines({ age: ['kid'] }, ['because', 'just because', 'I don’t know why']),
  ],
  liked: [
    ...lines({}, [
      'More than I expected.',
      'It did me good, I’ll say that much.',
      'I liked it. You?',
      'Ask me in person, I’ll tell you everything.',
    ]),
    ...lines({ age: ['kid'] }, ['it was good', 'can we do it again']),
  ],
  past: [
    ...lines({}, [
      'I’d have to think back. Why do you ask?',
      'Long story. Remind me when we see each other.',
      'That’s one I’d rather tell you in person.',
      'Hm. What makes you ask?',
      'You’ll get the long version from me, just not by text.',
    ]),
    ...lines({ age: ['kid'] }, ['I don’t remember', 'maybe', 'I think so']),
  ],
  who: [
    ...lines({}, [
      'Hm. Who would you say?',
      'I don’t know yet. Who were you thinking of?',
      'Let me keep that one to myself for now.',
      'I’d have to think about who.',
    ]),
    ...lines({ age: ['kid'] }, ['I don’t know who', 'it’s a secret', 'guess']),
  ],
  yesNo: [
    ...lines({}, [
      'Hm. Why do you ask?',
      'Maybe. Ask me again tomorrow.',
      'Hard to say. What makes you ask?',
      'There’s a story there. Another time.',
      'I haven’t made up my mind about that.',
      'That’s one for when we see each other.',
      'Let me think about that one.',
    ]),
    ...lines({ age: ['kid'] }, ['maybe', 'hmmm', 'I don’t know. do you']),
  ],
}

/** Answers that evade a question as its form asks for it: not "who knows" to a yes or no. */
export function evasionsOf(text: string): readonly Line[] {
  const plain = text.replaceAll(/[’‘]/g, "'").toLowerCase().trim()
  const form = forms.find(([, pattern]) => pattern.test(plain))?.[0]
  return form === undefined ? shrugs : evasions[form]
}

/** Whether a text asks the reader for a yes or a no. */
export function asksYesNo(text: string): boolean {
  const lines = evasionsOf(text)
  return lines === evasions.yesNo || lines === evasions.past
}
